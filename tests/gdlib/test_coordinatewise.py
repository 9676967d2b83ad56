"""What all methods share that act coordinate by coordinate: rows, schedules, types, bad hyperparameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
import torch

from gdlib import (
    ASGD,
    Adadelta,
    Adagrad,
    Adam,
    Adamax,
    AdamW,
    Lion,
    NAdam,
    RAdam,
    RMSprop,
    Rprop,
    ScheduleFreeAdamW,
    ScheduleFreeSGD,
    SignDescent,
    cosine,
    descend,
    fit_loss,
    quad,
    rosenbrock,
)
from tests.gdlib.parity import PROBLEMS, X, Y, averages, gradient

SCHEDULED = (
    Adadelta,
    Adagrad,
    Adam,
    Adamax,
    AdamW,
    ASGD,
    Lion,
    NAdam,
    RAdam,
    RMSprop,
    ScheduleFreeAdamW,
    ScheduleFreeSGD,
    SignDescent,
)
METHODS = (*SCHEDULED, Rprop)
AVERAGING = (ASGD, ScheduleFreeAdamW, ScheduleFreeSGD)
DECAYS = ("alpha", "beta", "rho", "beta1", "beta2")
ROWS = {
    "lr": [0.001, 0.003, 0.01],
    "eps": [1e-8, 1e-3, 0.1],
    "weight_decay": [0.0, 0.1, 0.3],
    "lambd": [0.0, 0.1, 2.0],
    "t0": [0.0, 7.0, 1e6],
    "r": [0.0, 1.0, 2.5],
    "weight_lr_power": [0.0, 1.0, 2.0],
    "eta_minus": [0.3, 0.5, 0.9],
    "eta_plus": [1.1, 1.2, 2.0],
    "step_min": [1e-6, 1e-3, 1e-3],
    "step_max": [1.0, 0.1, 0.002],
    **{name: [0.5, 0.8, 0.95] for name in DECAYS},
}


def settings(kind: Any) -> dict[str, list[float]]:
    """A value for each row, for every hyperparameter that may have one."""
    return {field.name: ROWS[field.name] for field in fields(kind) if field.name in ROWS}


@pytest.mark.parametrize("kind", METHODS)
def test_every_hyperparameter_may_differ_from_row_to_row(kind: Callable[..., Any]) -> None:
    rows = settings(kind)
    assert len(rows) >= len(fields(kind)) - 1  # type: ignore[arg-type]  # but for switches
    loss, start = PROBLEMS["mse"]
    method = kind(**{name: torch.tensor(values, dtype=torch.float64) for name, values in rows.items()})
    together = descend(loss, start.expand(3, 3), method, steps=40)
    for row in range(3):
        single = kind(**{name: values[row] for name, values in rows.items()})
        alone = descend(loss, start, single, 40)
        # Batches of this loss take a closed form, whose sums round differently, and steps add up.
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-10)
        if kind in AVERAGING:
            many, one = averages("mse", method, 40, starts=3)[:, row], averages("mse", single, 40)
            assert torch.allclose(many, one, rtol=0, atol=1e-10)


@pytest.mark.parametrize("kind", SCHEDULED)
def test_a_schedule_is_asked_for_each_step(kind: Callable[..., Any]) -> None:
    loss, start = PROBLEMS["mse"]
    scheduled = descend(loss, start, kind(cosine(0.1, 20)), steps=20)
    point, method = start, kind(0.1)
    state = method.init(point)
    for k in range(20):  # the same, with a new method for each step that keeps the state of the last
        method = kind(float(cosine(0.1, 20)(k)))
        point, state = method.step(point, gradient(loss, point), state)
        assert torch.allclose(scheduled.points[k + 1], point, rtol=0, atol=1e-13)


@pytest.mark.parametrize("kind", METHODS)
def test_a_float32_point_stays_one(kind: Callable[..., Any]) -> None:
    loss = fit_loss(quad, X.float(), Y)
    assert descend(loss, (1.1, 1.1, 1.1), kind(), steps=3).points.dtype == torch.float32
    rates = torch.tensor([0.1, 0.2], dtype=torch.float64)
    assert descend(loss, torch.ones(2, 3), kind(rates), steps=3).points.dtype == torch.float32


@pytest.mark.parametrize("kind", AVERAGING)
def test_the_average_at_the_start_is_the_start_and_then_of_the_points_type(kind: Callable[..., Any]) -> None:
    point, method = torch.tensor([1.0, 2.0]), kind(0.1)
    state = method.init(point)
    assert torch.equal(method.average(point, state), point)
    point, state = method.step(point, torch.tensor([1.0, -1.0]), state)
    assert method.average(point, state).dtype == torch.float32


@pytest.mark.parametrize("kind", METHODS)
@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("lr", 0.0, "lr must be greater than 0, got 0.0"),
        ("lr", float("nan"), "lr must be finite, got nan"),
        ("lr", "0.1", "lr must be a number or a tensor, got '0.1'"),
        (
            "lr",
            lambda k: -1.0,
            "schedule gives for step 0 must be at least 0|lr must be a number or a tensor",
        ),
        ("eps", -1e-8, "eps must be at least 0, got -1e-08"),
        ("eps", torch.ones(2, 2), "eps must be a number or a tensor"),
        ("weight_decay", -0.1, "weight_decay must be at least 0, got -0.1"),
        ("weight_decay", None, "weight_decay must be a number or a tensor, got None"),
    ],
)
def test_a_bad_hyperparameter_is_named(kind: Any, name: str, value: Any, words: str) -> None:
    if name in settings(kind):
        with pytest.raises(ValueError, match=words):
            kind(**{name: value})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (RMSprop, "alpha"),
        (RMSprop, "beta"),
        (Adadelta, "rho"),
        (Adam, "beta1"),
        (Adam, "beta2"),
        (Adamax, "beta1"),
        (Adamax, "beta2"),
        (AdamW, "beta2"),
        (NAdam, "beta1"),
        (RAdam, "beta2"),
        (SignDescent, "beta"),
        (Lion, "beta1"),
        (Lion, "beta2"),
        (ScheduleFreeAdamW, "beta2"),
    ],
)
@pytest.mark.parametrize("value", [1.0, -0.1, float("nan"), torch.tensor([0.5, 1.0])])
def test_a_bad_share_is_named(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be"):
        kind(**{name: value})


@pytest.mark.parametrize(
    ("method", "start", "words"),
    [
        (Adam(torch.tensor([0.1, 0.2])), torch.ones(3, 2), "batch of 2 points"),
        (Adam(beta1=torch.tensor([0.1])), torch.ones(2), "batch of 1 points"),
        (Rprop(torch.tensor([0.1, 0.2])), torch.ones(2), "batch of 2 points"),
        (ScheduleFreeSGD(r=torch.tensor([1.0, 2.0])), torch.ones(3, 2), "batch of 2 points"),
    ],
)
def test_a_row_too_few_or_too_many_is_named(method: Any, start: torch.Tensor, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        descend(rosenbrock(), start, method, 1)
