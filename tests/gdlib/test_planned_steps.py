"""Steps that are planned for a class of functions, against the polynomials and papers that they come from."""

from __future__ import annotations

import math
from itertools import accumulate

import numpy as np
import pytest
import torch

from gdlib import GradientDescent, chebyshev, descend, silver


@pytest.mark.parametrize("steps", [1, 2, 7, 30])
def test_chebyshev_s_steps_leave_chebyshev_s_polynomial(steps: int) -> None:
    mu, L = 0.05, 2.0
    curvatures = torch.linspace(mu, L, 201, dtype=torch.float64)
    start = torch.ones(201, dtype=torch.float64)

    def loss(point: torch.Tensor) -> torch.Tensor:
        return (curvatures * point**2).sum() / 2

    end = descend(loss, start, GradientDescent(chebyshev(mu, L, steps)), steps).final
    polynomial = np.polynomial.chebyshev.Chebyshev.basis(steps)
    inside = (L + mu - 2 * curvatures) / (L - mu)
    left = polynomial(inside.numpy()) / polynomial((L + mu) / (L - mu))
    assert torch.allclose(end, torch.from_numpy(left), rtol=0, atol=1e-12)


def test_chebyshev_s_steps_come_in_an_order_in_which_rounding_doesn_t_matter() -> None:
    draws = torch.Generator().manual_seed(2)
    turn, _ = torch.linalg.qr(torch.randn(30, 30, generator=draws, dtype=torch.float64))
    matrix = (turn * 1000 ** torch.linspace(-1, 0, 30, dtype=torch.float64)) @ turn.T
    start = turn.sum(1)
    fall = 1 / math.cosh(128 * math.acosh(1001 / 999)) ** 2
    for dtype in (torch.float64, torch.float32):
        point, plan = start.to(dtype), chebyshev(1e-3, 1.0, 128)
        for k in range(128):
            point = point - plan(k) * (matrix.to(dtype) @ point)
        assert float((point @ matrix.to(dtype) @ point) / (start @ matrix @ start)) < 1.01 * fall
    in_order = sorted(float(plan(k)) for k in range(128))
    for lr in in_order:
        start = start - lr * (matrix @ start)
    assert not start.norm() < 1e6  # what the order is for


def test_chebyshev_s_steps_begin_again() -> None:
    plan = chebyshev(0.1, 1.0, 5)
    assert [plan(k) for k in range(5, 10)] == [plan(k) for k in range(5)]
    assert chebyshev(0.5, 1.5, 1)(0) == pytest.approx(1.0)  # the best of all constants, 2 / (L + mu)


def test_chebyshev_s_steps_may_coincide() -> None:
    plan = chebyshev(1.0, 1.0 + 1e-14, 64)  # more roots than there are numbers between mu and L
    assert [plan(k) for k in range(64)] == pytest.approx([1.0] * 64)


def test_silver_steps_are_those_of_the_paper() -> None:
    root = math.sqrt(2)  # section 1.1 of it: [sqrt 2, 2, sqrt 2, 2 + sqrt 2, sqrt 2, 2, sqrt 2]
    plan = silver(2.0)
    assert [2 * float(plan(k)) for k in range(7)] == pytest.approx([root, 2, root, 2 + root, root, 2, root])
    # The first 2^m - 1 steps are those before them, one in the middle, and those again.
    assert [plan(k) for k in range(15)] == [plan(k) for k in range(7)] + [plan(7)] + [
        plan(k) for k in range(7)
    ]
    assert torch.equal(silver(torch.tensor([1.0, 2.0]))(0), torch.tensor([root, root / 2]))


def test_silver_steps_keep_their_promise_and_lose_it_one_step_later() -> None:
    widths = torch.logspace(-4, 0, 1000, dtype=torch.float64)

    def hubers(point: torch.Tensor) -> torch.Tensor:
        x, width = point[0].abs(), point[1].detach()
        return torch.where(x <= width, x**2 / 2, width * (x - width / 2))

    start = torch.stack([torch.ones_like(widths), widths], dim=1)
    worst = descend(hubers, start, GradientDescent(silver(1.0)), 64).losses.max(dim=1).values
    rho = 1 + math.sqrt(2)
    for m, squared in enumerate(accumulate([rho**2] * 6, lambda a, b: a * b), start=1):
        n = 2**m - 1
        assert worst[n] <= 1 / (1 + math.sqrt(4 * squared - 3))
        assert worst[n] < 1 / (4 * n + 2)  # what n steps of 1/L can leave
        assert worst[n + 1] == pytest.approx((math.sqrt(2) - 1) ** 2 / 2)


def test_a_plan_says_how_it_was_made() -> None:
    assert repr(chebyshev(0.1, 1, 8)) == "chebyshev(0.1, 1, 8)"
    assert repr(silver(2.0)) == "silver(2.0)"


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: chebyshev(0.0, 1.0, 5), "mu must be greater than 0, got 0"),
        (lambda: chebyshev(1.0, 1.0, 5), "mu must be less than L, got 1.0 and 1.0"),
        (lambda: chebyshev(0.1, math.inf, 5), "L must be finite, got inf"),
        (lambda: chebyshev(0.1, 1.0, 0), "steps must be at least 1, got 0"),
        (lambda: chebyshev(1e308, 1.5e308, 4), "mu and L must have a finite sum"),
        (lambda: chebyshev(5e-324, 1.0, 4), "finite inverses, got 4.94066e-324 and 1"),
        (lambda: chebyshev(torch.tensor(0.1), 1.0, 4), "mu must be a number, got a float32 tensor"),
        (lambda: silver(0.0), "L must be greater than 0"),
        (lambda: silver("1"), "L must be a number or a tensor, got '1'"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
