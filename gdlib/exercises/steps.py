"""Checkers for the exercises of the chapter Taking steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_choice, not_a_function, not_a_number, not_close
from gdlib.fits import seed_loss
from gdlib.losses import mse
from gdlib.methods import GradientDescent, Momentum

START = (1.1, 1.1, 1.1)


def _triangle(answer: Any) -> str | None:
    hints = {
        30: "That is the way of the first run. In the second, step 2 is already twice as long.",
        30 * 29 / 2: "Close: the first step counts too, with length 1.",
        30 * 30: "Only the last step is 30 long; the first ones are short.",
        2 * 30: "The steps grow at every step, not once.",
    }
    return not_close(answer, 30 * 31 / 2, 1e-6, hints)


def _largest(answer: Any) -> str | None:
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    lr = float(answer)
    if lr <= 0:
        return "A learning rate is greater than 0."
    if not _still_below(lr * 0.98):
        return f"At {lr:.4g} the loss after 500 steps is above where it started: too large."
    if _still_below(lr * 1.02):
        return f"{lr:.4g} works, and so does a rate 2 % larger: too small."
    return None


def _still_below(lr: float) -> bool:
    path = descend(seed_loss(mse), START, GradientDescent(lr), steps=500)
    return bool(path.losses[-1] < path.losses[0])


def _place(answer: Any) -> str | None:
    because = {
        "falls": "A step uses the gradient as it stands at that moment. What stands there?",
        "swings": "It swings when gradients pile up. Here, none survives until the step.",
    }
    return not_a_choice(answer, "stays", because)


def _own(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    loss = seed_loss()
    start = torch.tensor(START)
    for beta, steps in ((0.0, 0), (0.0, 1), (0.0, 40), (1.0, 14), (0.9, 60)):
        end = answer(loss, start.clone(), 0.01, beta, steps)
        expected = descend(loss, start, Momentum(0.01, beta), steps).final
        case = f"With beta = {beta} and {steps} steps"
        if not isinstance(end, torch.Tensor) or end.shape != expected.shape:
            return f"{case} it should return a point, a tensor of shape (3,)."
        if not torch.allclose(end.detach().to(expected), expected, atol=1e-4):
            came, wanted = end.detach().tolist(), expected.tolist()
            return f"{case} it ends at {_rounded(came)} and should end at {_rounded(wanted)}."
    return None


def _rounded(point: list[float]) -> list[float]:
    return [round(number, 4) for number in point]


CHECKERS: Mapping[str, Checker] = {
    "steps-triangle": _triangle,
    "steps-largest": _largest,
    "steps-place": _place,
    "steps-own": _own,
}
