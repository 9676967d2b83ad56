"""What schedule-free methods average and where they look; test_references.py has their authors' numbers."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import Adam, GradientDescent, ScheduleFreeAdamW, ScheduleFreeSGD, descend, linear, warmup
from tests.gdlib.parity import PROBLEMS, averages

LOSS, START = PROBLEMS["mse"]


def test_with_beta_zero_it_is_descent_and_the_mean_of_its_points() -> None:
    plain = descend(LOSS, START, GradientDescent(0.02), 50).points
    method = ScheduleFreeSGD(0.02, beta=0.0)
    assert torch.allclose(descend(LOSS, START, method, 50).points, plain, rtol=0, atol=1e-14)
    assert torch.allclose(averages("mse", method, 50)[-1], plain[1:].mean(0), rtol=0, atol=1e-14)


def test_with_beta_zero_the_adamw_is_adam_without_momentum() -> None:
    loss, start = PROBLEMS["beale"]
    plain = descend(loss, start, Adam(0.02, beta1=0.0), 50).points
    method = ScheduleFreeAdamW(0.02, beta1=0.0)
    assert torch.allclose(descend(loss, start, method, 50).points, plain, rtol=0, atol=1e-13)


def test_with_beta_one_the_gradient_is_taken_at_the_mean() -> None:
    method = ScheduleFreeSGD(0.02, beta=1.0)
    assert torch.equal(descend(LOSS, START, method, 50).points, averages("mse", method, 50))


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_half_floats_are_averaged_though_the_square_of_the_rate_is_none(kind: torch.dtype) -> None:
    for start in (torch.ones(2, dtype=kind), torch.ones(3, 2, dtype=kind)):
        for lr in (1e-4, torch.full((3,), 1e-4)) if start.ndim == 2 else (1e-4,):
            path = descend(lambda p: 500 * (p**2).sum(), start, ScheduleFreeSGD(lr, beta=0.0), 30)
            assert path.averages is not None
            assert path.points.dtype == path.averages.dtype == kind
            mean = path.points[1:].double().mean(0)
            assert torch.allclose(path.averages[-1].double(), mean, rtol=3 * torch.finfo(kind).eps)


@pytest.mark.parametrize(("r", "power"), [(0.0, 0.0), (0.0, 2.0), (1.5, 1.0)])
def test_the_mean_weighs_by_the_step_and_by_the_largest_rate_so_far(r: float, power: float) -> None:
    rates = [0.001, 0.004, 0.002, 0.01, 0.003]
    method = ScheduleFreeSGD(lambda k: rates[k], beta=0.0, r=r, weight_lr_power=power)
    points = descend(LOSS, START, method, 5).points[1:]
    largest = torch.tensor([0.001, 0.004, 0.004, 0.01, 0.01], dtype=torch.float64)
    weights = torch.arange(1, 6, dtype=torch.float64) ** r * largest**power
    mean = (weights[:, None] * points).sum(0) / weights.sum()
    assert torch.allclose(averages("mse", method, 5)[-1], mean, rtol=0, atol=1e-14)


@pytest.mark.parametrize("kind", [ScheduleFreeSGD, ScheduleFreeAdamW])
def test_steps_of_length_zero_at_the_start_weigh_nothing(kind: Any) -> None:
    waits = kind(lambda k: 0.0 if k < 3 else 0.01)
    path = descend(LOSS, START, waits, 6)
    assert torch.equal(path.points[3], START)
    assert bool(path.points.isfinite().all())
    assert not torch.equal(path.points[4], START)


def test_it_ends_lower_than_a_fixed_step_and_near_a_schedule_that_knows_the_end() -> None:
    """On the mean of |x_i - i| a fixed step ends up and down about the kinks."""
    kinks = torch.arange(5, dtype=torch.float64)

    def loss(point: torch.Tensor) -> torch.Tensor:
        return (point - kinks).abs().mean()

    start = torch.full((5,), 7.03, dtype=torch.float64)
    answers = averages_on(loss, start, ScheduleFreeSGD(1.0), 200)
    fixed, straight = (
        float(descend(loss, start, GradientDescent(lr), 200).losses[-1]) for lr in (1.0, linear(1.0, 200))
    )
    assert float(loss(answers)) < fixed / 2
    assert straight < fixed / 2


def averages_on(loss: Any, start: torch.Tensor, method: Any, steps: int) -> torch.Tensor:
    """The average after the last step."""
    point, state = start, method.init(start)
    for _ in range(steps):
        point, state = method.step(point, torch.func.grad(loss)(point), state)
    answer: torch.Tensor = method.average(point, state)
    return answer


def test_warm_up_is_a_schedule() -> None:
    assert [warmup(1.0, 3, 1 / 4)(k) for k in range(5)] == pytest.approx([0.25, 0.5, 0.75, 1.0, 1.0])


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: ScheduleFreeSGD(beta=1.1), r"beta must be in \[0, 1\], got 1.1"),
        (lambda: ScheduleFreeSGD(r=-1.0), "r must be at least 0, got -1.0"),
        (lambda: ScheduleFreeSGD(weight_lr_power=float("inf")), "weight_lr_power must be finite, got inf"),
        (lambda: ScheduleFreeAdamW(beta1=-0.1), r"beta1 must be in \[0, 1\], got -0.1"),
        (lambda: ScheduleFreeAdamW(beta2=1.0), r"beta2 must be in \[0, 1\), got 1.0"),
        (lambda: ScheduleFreeAdamW(r="1"), "r must be a number or a tensor, got '1'"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
