"""Checkers for the exercises of the chapter When momentum fails, and Nesterov."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.accelerated import Nesterov
from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close
from gdlib.landscapes import bowl, three_slopes
from gdlib.methods import Momentum

VALLEY, START = bowl(kappa=100, n=3), torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)


def _wall(answer: Any) -> str | None:
    hints = {
        0.36: "That is the heavy ball's limit, (2 + 2 beta)/L; looking ahead has less reach.",
        0.2: "That is plain descent's 2/L.",
        1.3846: "That is the limit of lr times curvature; divide by L.",
    }
    return not_close(answer, 3.6 / 2.6 / 10, 1e-3, hints)


def _steps(answer: Any) -> str | None:
    hints = {
        138149.0: "That is plain descent's promise, with 1/kappa; Nesterov's has 1/sqrt(kappa).",
        math.log(1e-6) / math.log(0.99): "A whole number of steps, please.",
        1374.0: "After 1374 steps it is still a little above a millionth.",
    }
    return not_close(answer, 1375, 1e-4, hints)


def _caught(answer: Any) -> str | None:
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    start = float(answer)
    if start >= 0:
        return f"{start:.4g} isn't to the left of the minimum."
    end = descend(three_slopes(), (start,), Momentum(1 / 9, 4 / 9), 1000).final
    return None if bool(end.abs() > 0.1) else f"From {start:.4g} the ball settles at the bottom."


def _restart(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    # Two learning rates, so that one that is written into the function doesn't pass.
    for lr in (1.0, 0.7):
        path = answer(torch.func.grad(VALLEY), START.clone(), lr, 150)
        if (wrong := _not_restarted(path, lr)) is not None:
            return wrong
    return None


def _not_restarted(path: Any, lr: float) -> str | None:
    """What is wrong with the points of 150 steps with restarts at the learning rate `lr`."""
    points = list(path) if isinstance(path, Iterable) else []
    if not points or not all(isinstance(p, Tensor) and p.shape == START.shape for p in points):
        return "It should return the list of points."
    if len(points) != 151:
        return f"150 steps leave 151 points, the start among them; these are {len(points)}."
    came = torch.stack(points)
    never = descend(VALLEY, START, Nesterov(lr), 150).points
    expected = descend(VALLEY, START, Nesterov(lr, "gradient"), 150).points
    if torch.allclose(came, never, atol=1e-9):
        return "It never restarts: k must go back to 0, and ahead to new."
    if torch.allclose(came, expected, atol=1e-9):
        return None
    off = int((~((came - expected).norm(dim=1) <= 1e-9)).nonzero()[0, 0])  # nan differs, too
    return f"With lr = {lr:g} on a bowl of kappa 100 the points differ from step {off} on."


CHECKERS: Mapping[str, Checker] = {
    "nesterov-wall": _wall,
    "nesterov-steps": _steps,
    "nesterov-caught": _caught,
    "nesterov-restart": _restart,
}
