"""Checkers for the exercises of the chapter Where descent goes among all solutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import described
from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers


def _limit(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    ended = torch.as_tensor(answer, dtype=torch.float64)
    if _same(ended, (3.0, 2.0, 1.0)):
        return None
    if _same(ended, (1.0, 2.0, 2.0)):
        return "That is where it ends from 0; here the start isn't 0."
    fitted = float(ended @ torch.tensor([1.0, 2.0, 2.0], dtype=torch.float64))
    if abs(fitted - 9) > 1e-3:
        return f"That is no solution: a + 2b + 2c is {fitted:.4g} there."
    return "That is a solution, but the way to it isn't along the row (1, 2, 2)."


def _filter(answer: Any) -> str | None:
    hints = {
        0.9**10: "That is the share that is still missing.",
        0.5: "That is ridge regression's.",
        1 - 0.6**10: "Each step removes the learning rate times the curvature of what is missing.",
        1 - 0.75**10: "Each step removes the learning rate times the curvature of what is missing.",
        1.0: "Ten steps of a tenth each, but each is a tenth of what is missing by then.",
    }
    return not_close(answer, 1 - 0.9**10, 5e-3, hints)  # takes 0.65, too


def _units(answer: Any) -> str | None:
    hints = {
        1 / 16: "The unit counts twice, in the row and on the way back from b' to b: mind the square.",
        0.125: "The unit counts twice, in the row and on the way back from b' to b: mind the square.",
        4.0: "That is upside down: a smaller column moves its knob less.",
        -0.25: "A unit is positive.",
    }
    return not_close(answer, 0.25, 1e-3, hints)


def _margin(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for points, widest in (
        (((4.0, 0.0), (0.0, 2.0)), (1.0, 2.0)),
        (((1.0, 0.0), (3.0, 1.0), (3.0, -2.0), (5.0, 1.0)), (1.0, 0.0)),
        (((0.0, -1.0), (-4.0, -3.0), (-4.0, 1.0), (-2.0, 0.0)), (-1.0, -2.0)),
    ):
        Z = torch.tensor(points, dtype=torch.float64)
        given = answer(Z)
        try:
            w = torch.as_tensor(given, dtype=torch.float64).detach()
        except (TypeError, ValueError, RuntimeError):
            w = torch.empty(0)
        if w.shape != (2,):
            return f"direction should return two numbers, of shape (2,); it gave {described(given)}."
        if bool(w.isnan().any()):
            return "direction gave nan. Do weights that underflow divide 0 by 0? A softmax of -Z @ w doesn't."
        if not bool(torch.isfinite(w).all()) or float(w.norm()) == 0:
            return f"direction should return two finite numbers, not both 0; it gave {w.tolist()}."
        best = torch.tensor(widest, dtype=torch.float64)
        share = float((Z @ w).min() / w.norm() / ((Z @ best).min() / best.norm()))
        if share < 0.99:
            slip = Z.mean(0)
            if float((w / w.norm()) @ (slip / slip.norm())) > 1 - 1e-6:
                return "That is the direction of the mean: those far from the boundary shouldn't count."
            return f"For Z = {Z.int().tolist()} the margin is {share:.2f} of the widest."
    return None


def _same(answer: Tensor, expected: tuple[float, ...]) -> bool:
    return torch.allclose(answer, torch.tensor(expected, dtype=torch.float64), rtol=1e-3, atol=1e-3)


CHECKERS: Mapping[str, Checker] = {
    "solutions-limit": _limit,
    "solutions-filter": _filter,
    "solutions-units": _units,
    "solutions-margin": _margin,
}
