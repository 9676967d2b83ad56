"""The promise for the last point: the theorem's double sum, its closed cases, and runs that keep it."""

from __future__ import annotations

from math import log, sqrt
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import GradientDescent, Noisy, best_scale, cosine, descend, last_point_bound, linear

CONSTANT, LINE = torch.ones(100, dtype=torch.float64), torch.arange(100, 0, -1, dtype=torch.float64) / 100


def as_printed(rates: list[float], distance: float, slopes: list[float]) -> float:
    """Theorem 10 of Defazio et al. (2023) term by term, its steps counted from 0."""
    steps = range(len(rates))
    squares = [(rate * slope) ** 2 for rate, slope in zip(rates, slopes, strict=True)]
    total = (distance**2 + sum(squares)) / (2 * sum(rates))
    for k in steps[:-1]:
        later = sum(rates[k + 1 :])
        total += rates[k] / later * sum(squares[k:]) / (2 * sum(rates[k:]))
    return total


def harmonic(n: int) -> float:
    return sum(1 / i for i in range(1, n + 1))


def test_it_is_the_theorems_double_sum() -> None:
    draws = torch.Generator().manual_seed(0)
    rates = torch.rand(17, generator=draws, dtype=torch.float64)
    slopes = torch.rand(17, generator=draws, dtype=torch.float64)
    expected = as_printed(rates.tolist(), 1.7, slopes.tolist())
    assert float(last_point_bound(rates, 1.7, slopes)) == pytest.approx(expected, rel=1e-13)


def test_one_rate_alone_promises_what_the_mean_of_one_point_has() -> None:
    assert float(last_point_bound(torch.tensor([0.5]), 2.0, 3.0)) == pytest.approx((4 + 0.25 * 9) / 1)


def test_a_constant_rate_pays_a_harmonic_sum() -> None:
    scale, bound = best_scale(CONSTANT)
    assert float(bound) == pytest.approx(sqrt((1 + harmonic(99)) / 100), rel=1e-13)
    assert float(scale) == pytest.approx(1 / sqrt(100 * (1 + harmonic(99))), rel=1e-13)


def test_the_line_pays_none() -> None:
    for steps in (1000, 100_000):
        line = torch.arange(steps, 0, -1, dtype=torch.float64)
        assert float(best_scale(line)[1]) * sqrt(steps) == pytest.approx(2.0, abs=log(steps) / steps)


def test_at_the_best_scale_the_bound_is_the_one_that_is_promised_and_the_least() -> None:
    for rates in (CONSTANT, LINE):
        scale, least = best_scale(rates, 3.0, 0.4)
        assert float(last_point_bound(scale * rates, 3.0, 0.4)) == pytest.approx(float(least), rel=1e-13)
        for other in (0.9, 1.1):
            assert last_point_bound(other * scale * rates, 3.0, 0.4) > least


def test_a_batch_has_the_bounds_of_its_columns() -> None:
    both, slopes = torch.stack([CONSTANT, LINE], 1), torch.linspace(1, 2, 100, dtype=torch.float64)
    alone = torch.stack([last_point_bound(rates, 2.0, slopes) for rates in (CONSTANT, LINE)])
    torch.testing.assert_close(last_point_bound(both, 2.0, slopes), alone)
    scales, bounds = best_scale(both)
    assert scales.shape == bounds.shape == (2,)


def test_rates_that_begin_at_zero_are_taken() -> None:
    assert last_point_bound(torch.tensor([0.0, 1.0])) == last_point_bound(torch.tensor([1.0]))


@pytest.mark.parametrize("plan", [0.02, linear(0.05, 200), cosine(0.05, 200)])
def test_noisy_runs_on_a_cone_keep_it_on_the_mean(plan: Any) -> None:
    def cone(point: Tensor) -> Tensor:
        return point.norm()

    start = torch.ones(200, 4, dtype=torch.float64) / 2
    run = descend(Noisy(cone, 0.3, seed=1), start, GradientDescent(plan), 199)
    rate = plan if callable(plan) else lambda k: plan
    rates = torch.tensor([rate(k) for k in range(200)], dtype=torch.float64)
    for last in (1, 5, 50, 199):
        promise = last_point_bound(rates[: last + 1], 1.0, sqrt(1 + 0.3**2 * 4))
        assert run.losses[last].mean() <= promise


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: last_point_bound([1.0]), r"rates must be a floating-point tensor .*got \[1.0\]"),
        (lambda: last_point_bound(torch.ones(3, dtype=torch.int64)), "rates must be a floating-point"),
        (lambda: last_point_bound(torch.ones(0)), "at least one learning rate"),
        (lambda: last_point_bound(torch.tensor([1.0, 0.0])), "the last of them greater than 0"),
        (lambda: last_point_bound(torch.tensor([-1.0, 1.0])), "rates must be finite and at least 0"),
        (lambda: last_point_bound(torch.tensor([float("nan"), 1.0])), "rates must be finite"),
        (lambda: last_point_bound(CONSTANT, -1.0), "distance must be at least 0, got -1"),
        (lambda: last_point_bound(CONSTANT, 1.0, -1.0), "slope must be at least 0, got -1"),
        (lambda: last_point_bound(CONSTANT, 1.0, torch.ones(3)), r"a number or a tensor \(100,\)"),
        (lambda: best_scale(CONSTANT, 0.0), "distance must be greater than 0, got 0"),
        (lambda: best_scale(CONSTANT, 1.0, 0.0), "slope must be greater than 0, got 0"),
        (lambda: best_scale(torch.ones(3), 1.0, torch.zeros(3)), "slope must be greater than 0 at a step"),
        (
            lambda: best_scale(torch.tensor([[0.0, 1.0], [1.0, 1.0]]), 1.0, torch.tensor([1.0, 0.0])),
            "slope must be greater than 0 at a step whose rate is too",
        ),
    ],
)
def test_bad_input_is_told(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
