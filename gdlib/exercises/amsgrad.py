"""Checkers for the exercises of the chapter When Adam fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_function, not_close, not_the_last_point


def _usual(answer: Any) -> str | None:
    hints = {1.0: "So long a memory divides all three slopes by nearly the same number. What is their sum?"}
    return not_close(answer, -1.0, 1e-6, hints)


def _rare(answer: Any) -> str | None:
    hints = {
        2512.0: "That is with 0.999.",
        125.0: "x is half of N times ln(1 / beta2).",
        100.0: "That is the length of the memory; see the formula for how it enters.",
    }
    return not_close(answer, 250.0, 0.02, hints)


def _spike(answer: Any) -> str | None:
    hints = {
        1.0: "That is Adam, long after. AMSGrad's divisor is the largest that there was.",
        0.001: "The slope of 1000 enters the average with the share 1 - beta2.",
        1 / 1001: "What is divided by is the root of the average of squares.",
    }
    return not_close(answer, 1001**-0.5, 2e-3, hints)


def _own(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)

    def grad(p: Tensor) -> Tensor:
        return torch.stack([torch.sinh(p[0]), 4 * p[1] ** 3])

    for steps in (1, 2, 30):
        right = _amsgrad(grad, start, 0.01, steps)
        ended = answer(grad, start.clone(), 0.01, steps)
        if (wrong := not_the_last_point("amsgrad", ended, right, start, steps)) is not None:
            return wrong
    return None


def _amsgrad(grad: Any, p: Tensor, lr: float, steps: int) -> Tensor:
    v = largest = torch.zeros_like(p)
    for _ in range(steps):
        g = grad(p)
        v = 0.9 * v + 0.1 * g**2
        largest = torch.maximum(largest, v)
        p = p - lr * g / largest.sqrt()
    return p


CHECKERS: Mapping[str, Checker] = {
    "amsgrad-usual": _usual,
    "amsgrad-rare": _rare,
    "amsgrad-spike": _spike,
    "amsgrad-own": _own,
}
