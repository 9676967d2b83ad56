"""The checkers of When Adam fails: what they take, and the slips that they name."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def own(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v = largest = torch.zeros_like(p)
    for _ in range(steps):
        v = 0.9 * v + 0.1 * grad(p) ** 2
        largest = torch.maximum(largest, v)
        p = p - lr * grad(p) / largest.sqrt()
    return p


def forgetful(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v = torch.zeros_like(p)
    for _ in range(steps):
        v = 0.9 * v + 0.1 * grad(p) ** 2
        p = p - lr * grad(p) / v.sqrt()
    return p


def in_place(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> Tensor:
    v, largest = torch.zeros_like(p), torch.zeros_like(p)
    for _ in range(steps):
        g = grad(p)
        v.mul_(0.9).add_(0.1 * g**2)
        torch.maximum(largest, v, out=largest)
        p -= lr * g / largest.sqrt()
    return p


class TestAmsgrad(Answers):
    slips = (
        ("amsgrad-usual", 1, "their sum"),
        ("amsgrad-rare", 2512, "with 0.999"),
        ("amsgrad-rare", 125, "half of N"),
        ("amsgrad-spike", 1, "the largest that there was"),
        ("amsgrad-spike", 0.001, "share"),
        ("amsgrad-own", forgetful, "After 30 steps it is"),
        ("amsgrad-own", lambda grad, p, lr, steps: own(grad, p, -lr, steps), "leads uphill"),
        ("amsgrad-own", lambda grad, p, lr, steps: in_place(grad, p, -lr, steps), "leads uphill"),
        ("amsgrad-own", lambda grad, p, lr, steps: in_place(grad, p, lr, 1), "from where it should be"),
        ("amsgrad-own", lambda grad, p, lr, steps: p.sum(), "the last point"),
    )
    right = (
        ("amsgrad-usual", -1),
        ("amsgrad-rare", 250),
        ("amsgrad-rare", 251.2),
        ("amsgrad-spike", 0.0316),
        ("amsgrad-own", own),
    )
