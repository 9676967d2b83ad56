"""The checkers of *A function with knobs*: right answers by another route, and each slip by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
import torch

from gdlib import check

Function = Callable[..., float]


def with_autograd(f: Function, p: Sequence[float], lr: float, steps: int) -> list[float]:
    point = torch.tensor(p, dtype=torch.float64, requires_grad=True)
    for _ in range(steps):
        (slopes,) = torch.autograd.grad(f(*point), point)
        point = (point - lr * slopes).detach().requires_grad_()
    return point.tolist()


def one_after_the_other(f: Function, p: Sequence[float], lr: float, steps: int) -> list[float]:
    knobs = [*p]
    for _ in range(steps):
        for i in range(len(knobs)):
            nudged = [*knobs]
            nudged[i] += 1e-6
            knobs[i] -= lr * (f(*nudged) - f(*knobs)) / 1e-6
    return knobs


def uphill(f: Function, p: Sequence[float], lr: float, steps: int) -> list[float]:
    return with_autograd(f, p, -lr, steps)


def in_place(f: Function, p: list[float], lr: float, steps: int) -> list[float]:
    p[:] = with_autograd(f, p, lr, steps)
    return p


def test_the_loop_may_take_its_slopes_from_anywhere() -> None:
    assert check("knobs-loop", with_autograd).passed


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (one_after_the_other, "Take all slopes first"),
        (uphill, "should lead to 2.5; it led to 5.5"),
        (in_place, "has changed the list"),
        (lambda f, p, lr, steps: [*p, 0.0], "should be 1 numbers"),
    ],
)
def test_a_slip_in_the_loop_is_named(slip: Callable[..., object], said: str) -> None:
    verdict = check("knobs-loop", slip)
    assert not verdict.passed
    assert said in verdict.message
