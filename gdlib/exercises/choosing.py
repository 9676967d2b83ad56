"""Checkers for the exercises of the chapter Choosing the step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_function, not_close


def _zigzag(answer: Any) -> str | None:
    steps = math.log(1e-6) / math.log((99 / 101) ** 2)
    hints = {
        2 * steps: "That is how long the distance takes. The loss goes with its square.",
        4 * steps: "That is a factor of 1 - 1/kappa a step. What is the factor from the worst start?",
        steps / 2: "The factor of the loss is the square of that of the distance, not its fourth power.",
    }
    return not_close(answer, steps, 5e-3, hints)


def _halvings(answer: Any) -> str | None:
    hints = {
        10: "That is down to 1/L. With c = 0.1 longer steps are accepted, up to 2 (1 - c)/L.",
        8: "100/2^8 is 0.39, which is longer than what is certain to be accepted.",
        math.log2(500): "A whole number of halvings, please.",
    }
    return not_close(answer, 9, 1e-6, hints)


def _armijo(answer: Any) -> str | None:
    hints = {
        1.0: "The exact step is accepted, but it isn't the longest: the loss may be above its lowest point.",
        2.0: "At twice the exact step the loss is where it was before. It has to fall by a share of c.",
        0.9: "That is 1 - c. The parabola has a half in it.",
        0.2: "That is 2c, the shortest step that falls by less than it could; what is the longest?",
    }
    return not_close(answer, 2 * (1 - 0.1), 1e-6, hints)


def _guess(answer: Any) -> str | None:
    hints = {
        0.0: "From near the minimum the step is still 0.3 long, and more.",
        -0.3: "That is where the point is, half of the time. What is the loss there?",
        2.0: "The first step is 2.3 long, and the slope 1.",
        2.3: "That is how long the first step is. Where does it land?",
        0.6: "That is the length of a step. How high is the loss at its ends?",
    }
    return not_close(answer, 0.3, 1e-4, hints)


def _shy(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for matrix, start, share, steps in _cases():
        came = answer(matrix.clone(), start.clone(), share, steps)
        case = f"With {len(start)} knobs, a share of {share:g} and {steps} steps"
        if not isinstance(came, Tensor) or came.shape != start.shape:
            return f"{case} it should return a point, a tensor of shape {tuple(start.shape)}."
        expected = _after(matrix, start, share, steps)
        if _close(came, expected):
            continue
        if _close(came, _after(matrix, start, 1.0, steps)):
            return f"{case} it goes as far as the exact line search: where is the share?"
        return f"{case} it ends {float((came - expected).norm()):.2g} away from where it should."
    return None


def _cases() -> list[tuple[Tensor, Tensor, float, int]]:
    flat = torch.diag(torch.tensor([0.1, 1.0], dtype=torch.float64))
    turned = torch.tensor([[2.0, 0.5, 0.0], [0.5, 1.0, 0.2], [0.0, 0.2, 0.5]], dtype=torch.float64)
    corner = torch.tensor([10.0, 1.0], dtype=torch.float64)
    three = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)
    return [
        (flat, corner, 0.9, 0),
        (flat, corner, 1.0, 1),
        (flat, corner, 0.9, 1),
        (flat, corner, 0.9, 8),
        (turned, three, 0.7, 5),
    ]


def _close(came: Tensor, expected: Tensor) -> bool:
    return torch.allclose(came.detach().to(expected), expected, rtol=1e-4, atol=1e-6)


def _after(matrix: Tensor, point: Tensor, share: float, steps: int) -> Tensor:
    for _ in range(steps):
        slope = matrix @ point
        point = point - share * (slope @ slope) / (slope @ matrix @ slope) * slope
    return point


CHECKERS: Mapping[str, Checker] = {
    "choosing-zigzag": _zigzag,
    "choosing-halvings": _halvings,
    "choosing-armijo": _armijo,
    "choosing-guess": _guess,
    "choosing-shy": _shy,
}
