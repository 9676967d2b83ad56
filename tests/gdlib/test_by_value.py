"""What holds tensors can be compared, hashed, copied and pickled, and is then the same."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import torch

import gdlib
from gdlib import (
    AdamW,
    Backtracking,
    Clipped,
    GradientDescent,
    Landscape,
    Momentum,
    Nesterov,
    OptimisedGradient,
    PolyakStep,
    RMSprop,
    bowl,
    cosine,
    descend,
    fit_loss,
    mse,
    quad,
    seed_data,
    warmup,
)


def rates(*numbers: float) -> torch.Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


# Each pair is one thing made twice, from tensors that are equal and not the same.
PAIRS = {
    "one tensor": lambda: GradientDescent(rates(0.1, 0.2)),
    "several": lambda: RMSprop(rates(0.1, 0.2), alpha=rates(0.5, 0.9), beta=0.3),
    "a subclass": lambda: AdamW(rates(0.1, 0.2)),
    "without a schedule": lambda: gdlib.ScheduleFreeSGD(rates(0.1, 0.2), r=1.0),
    "accelerated": lambda: Nesterov(rates(0.1, 0.2), restart="loss"),
    "fixed": lambda: OptimisedGradient(rates(0.1, 0.2), 10),
    "searching": lambda: Backtracking(rates(0.1, 0.2)),
    "a minimum": lambda: PolyakStep(rates(0.1, 0.2)),
    "a method inside": lambda: Clipped(Momentum(rates(0.1, 0.2)), rates(1.0, 2.0)),
    "that learns": lambda: GradientDescent(rates(0.1, 0.2).requires_grad_()),
    "scheduled": lambda: Momentum(cosine(0.1, 20)),
    "scheduled by row": lambda: Momentum(warmup(cosine(rates(0.1, 0.2), 20), 5)),
    "a landscape": lambda: bowl(10, angle=0.3),
    "a fit": lambda: fit_loss(quad, *seed_data(), mse),
}
SCHEDULES = {
    "constant": lambda: gdlib.constant(rates(0.1, 0.2)),
    "step_decay": lambda: gdlib.step_decay(0.1, 5),
    "inverse_time": lambda: gdlib.inverse_time(0.1, 3),
    "inverse_sqrt": lambda: gdlib.inverse_sqrt(0.1, 3),
    "cosine": lambda: gdlib.cosine(0.1, 20),
    "warmup": lambda: gdlib.warmup(0.1, 5),
    "warmup, then another": lambda: gdlib.warmup(gdlib.step_decay(0.1, 5), 5),
    "linear": lambda: gdlib.linear(0.1, 20),
    "warmup_stable_decay": lambda: gdlib.warmup_stable_decay(rates(0.1, 0.2), 20, 4, 5),
    "cyclic": lambda: gdlib.cyclic(0.1, 0.01, 4, mode="triangular2"),
    "one_cycle": lambda: gdlib.one_cycle(0.1, 20),
    "chebyshev": lambda: gdlib.chebyshev(0.1, 1.0, 7),
    "silver": lambda: gdlib.silver(2.0),
}
LANDSCAPES = {
    "bowl": lambda: gdlib.bowl(10, angle=0.3),
    "rosenbrock": gdlib.rosenbrock,
    "beale": gdlib.beale,
    "himmelblau": gdlib.himmelblau,
    "saddle": gdlib.saddle,
    "nesterov_worst": lambda: gdlib.nesterov_worst(4, mu=0.1),
    "three_slopes": gdlib.three_slopes,
    "wavy_bowl": gdlib.wavy_bowl,
    "river_valley": gdlib.river_valley,
}
EVERY = {**PAIRS, **SCHEDULES, **LANDSCAPES}


@pytest.mark.parametrize("name", EVERY)
def test_what_is_made_twice_is_equal_and_has_one_hash(name: str) -> None:
    first, second = EVERY[name](), EVERY[name]()
    assert first is not second
    assert first == second
    assert len({first, second}) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (GradientDescent(rates(0.1, 0.2)), GradientDescent(rates(0.1, 0.3))),
        (GradientDescent(rates(0.1, 0.2)), GradientDescent(rates(0.1, 0.2).float())),
        (GradientDescent(rates(0.1)), GradientDescent(rates(0.1, 0.1))),
        (GradientDescent(rates(0.1)), GradientDescent(0.1)),
        (gdlib.Adam(0.1, weight_decay=0.01), AdamW(0.1)),
        (cosine(0.1, 20), cosine(0.1, 21)),
        (GradientDescent(cosine(0.1, 20)), GradientDescent(cosine(0.1, 21))),
        (cosine(0.1000000001, 20), cosine(0.1, 20)),
        (bowl(10), bowl(11)),
        (Clipped(Momentum(0.1), 1.0), Clipped(Momentum(0.2), 1.0)),
        (Momentum(0.1), "Momentum(0.1)"),
    ],
)
def test_another_value_type_or_shape_is_not_equal(first: object, second: object) -> None:
    assert first != second


def test_landscapes_of_other_functions_differ() -> None:
    def other(point: torch.Tensor) -> torch.Tensor:
        return point[..., 0]

    plane = bowl(10)
    assert Landscape(plane.name, other, plane.minima, plane.domain) != plane


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("copied", [lambda it: pickle.loads(pickle.dumps(it)), copy.deepcopy, copy.copy])
def test_a_copy_is_equal(name: str, copied: Any) -> None:
    original = EVERY[name]()
    assert copied(original) == original


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_pickled_schedule_gives_the_same_rates(name: str) -> None:
    schedule = SCHEDULES[name]()
    again = pickle.loads(pickle.dumps(schedule))
    assert repr(again) == repr(schedule)
    for step in range(25):
        assert torch.equal(torch.as_tensor(again(step)), torch.as_tensor(schedule(step)))


@pytest.mark.parametrize("name", LANDSCAPES)
def test_a_pickled_landscape_leads_down_the_same_path(name: str) -> None:
    landscape = LANDSCAPES[name]()
    again = pickle.loads(pickle.dumps(landscape))
    start = landscape.minima[0] + 0.1
    first, second = (descend(loss, start, GradientDescent(1e-3), 5) for loss in (landscape, again))
    assert torch.equal(first.points, second.points)


def test_a_curve_with_fixed_knobs_can_be_pickled() -> None:
    x = torch.linspace(-2, 2, 9)
    curve = gdlib.mk_relu_network(1.0, 0.5, 2.0, 3.0)
    assert torch.equal(pickle.loads(pickle.dumps(curve))(x), curve(x))
