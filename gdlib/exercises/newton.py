"""Checkers for the exercises of the chapter Newton."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers
from gdlib.landscapes import himmelblau
from gdlib.newton import Newton

TOP = torch.tensor([-0.270845, -0.923039], dtype=torch.float64)  # Himmelblau's local maximum


def _steps(answer: Any) -> str | None:
    hints = {
        50.0: "That is what conjugate gradients may need; Newton solves all equations at once.",
        1e6: "That is plain descent's order; Newton doesn't see the condition number.",
    }
    return not_close(answer, 1, 1e-9, hints)


def _border(answer: Any) -> str | None:
    hints = {
        1.39175: "That is the border for the slope arctan x.",
        1.1996786: "There tanh x = 1/x; the step has to end at -x.",
    }
    return not_close(answer, 1.0886594, 4e-4, hints)


def _summit(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    hills, start = himmelblau(), torch.as_tensor(answer, dtype=torch.float64)
    if float(hills(start)) > float(hills(TOP)) - 10:
        return f"The start should be at least 10 below the top; it is at {float(hills(start)):.4g}."
    path = descend(hills, start, Newton(), 20)
    if not torch.allclose(path.final, TOP, atol=1e-4):
        x, y = path.final.tolist()
        return f"From there it ends at ({x:.3g}, {y:.3g}), where the loss is {float(path.losses[-1]):.4g}."
    return None


def _shift(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    draws = torch.Generator().manual_seed(7)
    for up in (True, False):
        H = torch.randn(4, 4, generator=draws, dtype=torch.float64)
        H = H @ H.T + 2 * torch.eye(4).double() if up else H + H.T
        g = torch.randn(4, generator=draws, dtype=torch.float64)
        tau = (1 - torch.linalg.eigvalsh(H)[0]).clamp(min=0)
        expected = -torch.linalg.solve(H + tau * torch.eye(4).double(), g)
        step = answer(H, g)
        if not isinstance(step, torch.Tensor) or step.shape != g.shape:
            return "It should return the step, a tensor of the gradient's shape."
        if torch.allclose(step, -expected, rtol=1e-6):
            return "That leads uphill: mind the sign."
        if not torch.allclose(step, expected, rtol=1e-6):
            return f"Where the smallest eigenvalue is {'above' if up else 'below'} 1 the step is another."
    return None


CHECKERS: Mapping[str, Checker] = {
    "newton-steps": _steps,
    "newton-border": _border,
    "newton-summit": _summit,
    "newton-shift": _shift,
}
