"""The checkers of AdaGrad to Adam: what they take, and the slips that they name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def corrected(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v: Any = 0.0
    for t in range(1, steps + 1):
        g = grad(p)
        v = 0.99 * v + 0.01 * g**2
        p = p - lr * g / (v / (1 - 0.99**t)) ** 0.5
    return p


def uncorrected(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v: Any = 0.0
    for _ in range(steps):
        g = grad(p)
        v = 0.99 * v + 0.01 * g**2
        p = p - lr * g / v**0.5
    return p


def in_place(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v = torch.zeros_like(p)
    for t in range(1, steps + 1):
        g = grad(p)
        v.mul_(0.99).add_(0.01 * g**2)
        p -= lr * g / (v / (1 - 0.99**t)).sqrt()
    return p


class TestAdam(Answers):
    slips = (
        ("adam-first", [-0.001, 0.001], "against its slope"),
        ("adam-first", [0.25, -4e-6], "plain descent"),
        ("adam-first", [0.00316, -0.00316], "without the bias correction"),
        ("adam-first", [0.1, 0.1], "one slope"),
        ("adam-first", 0.001, "2 numbers"),
        ("adam-uncorrected", 2000, "the root of the average"),
        ("adam-uncorrected", 100, "averaged, too"),
        ("adam-eps", 10, "The other way"),
        ("adam-eps", 1e-26, "shrinks like the slopes"),
        ("adam-eps", 1e-12, "too large"),
        ("adam-corrected", uncorrected, "After 1 step it is 0.1273 from where it should be"),
        ("adam-corrected", lambda grad, p, lr, steps: corrected(grad, p, -lr, steps), "leads uphill"),
        ("adam-corrected", lambda grad, p, lr, steps: in_place(grad, p, -lr, steps), "leads uphill"),
        ("adam-corrected", lambda grad, p, lr, steps: None, "the last point"),
        ("adam-corrected", 3, "should be a function"),
    )
    right = (
        ("adam-first", (0.001, -0.001)),
        ("adam-uncorrected", 20),
        ("adam-eps", 1e-17),
        ("adam-corrected", corrected),
    )
