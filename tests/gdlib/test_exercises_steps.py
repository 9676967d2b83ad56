"""The checkers of Taking steps: what they take, and the slips that they name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def roll(loss: Callable[[Tensor], Tensor], start: Any, lr: float, beta: float, steps: int) -> Tensor:
    point = torch.as_tensor(start).clone()
    velocity = torch.zeros_like(point)
    for _ in range(steps):
        velocity = beta * velocity + torch.func.grad(loss)(point)
        point = point - lr * velocity
    return point


def in_double(loss: Callable[[Tensor], Tensor], start: Tensor, lr: float, beta: float, steps: int) -> Tensor:
    return roll(loss, start.double(), lr, beta, steps)


def without_memory(
    loss: Callable[[Tensor], Tensor], start: Tensor, lr: float, beta: float, steps: int
) -> Tensor:
    return roll(loss, start, lr, 0.0, steps)


class TestSteps(Answers):
    slips = (
        ("steps-place", ["stays"], "one of 'falls', 'stays', 'swings'; this is ['stays']"),
        ("steps-own", without_memory, "With beta = 1.0 and 14 steps it ends at"),
        ("steps-own", lambda loss, start, lr, beta, steps: None, "should return a point"),
    )
    right = (("steps-place", "stays"), ("steps-own", roll), ("steps-own", in_double))
