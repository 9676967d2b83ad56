"""Checkers for the exercises of the chapter AdaGrad to Adam."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.adam import Adam
from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers, not_the_last_point
from gdlib.landscapes import bowl


def _first(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    moves = torch.as_tensor(answer, dtype=torch.float64)
    right = torch.tensor([0.001, -0.001], dtype=torch.float64)
    if torch.allclose(moves, right, rtol=1e-4, atol=0):
        return None
    if torch.allclose(moves, -right, rtol=1e-4, atol=0):
        return "The lengths are right. A knob moves against its slope."
    if torch.allclose(moves, torch.tensor([0.25, -4e-6], dtype=torch.float64), rtol=1e-4, atol=0):
        return "That is plain descent, whose step is the learning rate times the slope."
    if torch.allclose(moves.abs(), 3.16228 * right.abs(), rtol=1e-2, atol=0):
        return "That is without the bias correction."
    return "Divide the corrected average of slopes by the root of that of squares: what is left of one slope?"


def _uncorrected(answer: Any) -> str | None:
    hints = {
        1.0: "That is with the correction.",
        2000.0: "What is divided by is the root of the average of squares.",
        3.1623: "That is for the usual shares, 0.9 and 0.999.",
        100.0: "The slope is averaged, too: of the first one the share 1 - beta1 arrives.",
    }
    return not_close(answer, 20.0, 1e-3, hints)


def _eps(answer: Any) -> str | None:
    hints = {
        1e-8: "With it the training crawls: the slopes are a billionth of what they were.",
        10.0: "The other way: smaller slopes need a smaller eps.",
        1e-26: "eps is added to the root of the squares, which shrinks like the slopes themselves.",
    }
    return not_close(answer, 1e-17, 1e-3, hints)


def _corrected(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    valley = bowl(kappa=10, angle=0.5)
    start = torch.tensor([1.0, -0.7], dtype=torch.float64)

    def grad(p: torch.Tensor) -> torch.Tensor:
        slope: torch.Tensor = torch.func.grad(valley)(p)
        return slope

    for steps in (1, 2, 40):
        right = descend(valley, start, Adam(0.01, beta1=0, beta2=0.99, eps=0), steps).final
        ended = answer(grad, start.clone(), 0.01, steps)
        if (wrong := not_the_last_point("corrected", ended, right, start, steps)) is not None:
            return wrong
    return None


CHECKERS: Mapping[str, Checker] = {
    "adam-first": _first,
    "adam-uncorrected": _uncorrected,
    "adam-eps": _eps,
    "adam-corrected": _corrected,
}
