"""*Race* from Python: its settings, its paths against gdlib's, and the parts for those without a script."""

from __future__ import annotations

import re
from typing import Any

import pytest
import torch

from gdlib import (
    GradientDescent,
    Momentum,
    Race,
    beale,
    descend,
    fit_loss,
    mae,
    quad,
    rosenbrock,
    seed_data,
)
from gdlib.widgets.scenes import METHODS, SCENES, landscape_of


def test_the_paths_are_those_of_the_library() -> None:
    race = Race("rosenbrock", start=(-1.0, 1.5), first_lr=5e-4, second_lr=2e-4, second_beta=0.8, steps=40)
    start = torch.tensor([-1.0, 1.5], dtype=torch.float64)
    for path, method in zip(race.paths, (GradientDescent(5e-4), Momentum(2e-4, 0.8)), strict=True):
        expected = descend(rosenbrock(), start, method, 40)
        assert torch.allclose(path.points, expected.points, rtol=0, atol=1e-12)
        assert torch.allclose(path.losses, expected.losses, rtol=1e-12)


def test_the_parabola_s_landscape_is_the_loss_of_two_knobs() -> None:
    x, y = seed_data()
    settings = Race().scenes["parabola"]["settings"]
    loss = fit_loss(lambda a, c, x: quad(a, settings["b"], c, x), x.double(), y, mae)
    landscape = landscape_of("parabola", 1.0)
    for point in torch.tensor([[1.0, 2.0], [2.6, 0.5], [4.0, -0.3]], dtype=torch.float64):
        assert float(landscape(point)) == pytest.approx(float(loss(point)), rel=1e-12)
    around = landscape.minima[0] + torch.randn(500, 2, dtype=torch.float64) * 0.05
    assert bool((landscape(around) >= landscape.minimum).all())


@pytest.mark.parametrize("landscape", SCENES)
def test_each_landscape_opens_with_a_start_and_rates_within_reach(landscape: str) -> None:
    for first in ("GradientDescent", "Adam"):
        race = Race(landscape, first=first)
        plain, other = race.paths
        assert plain.diverged_at is None
        assert other.diverged_at is None
        assert min(plain.losses[-1], other.losses[-1]) < plain.losses[0]


@pytest.mark.parametrize("method", METHODS)
def test_each_method_may_race_and_stand_alone(method: str) -> None:
    race = Race("himmelblau", first=method, second="nobody")
    (path,) = race.paths
    assert path.losses[-1] < path.losses[0]
    assert "Himmelblau" in race.describe()


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("landscape", "hill", "landscape must be one of 'parabola', 'bowl'"),
        ("landscape", ["bowl"], "landscape must be one of 'parabola', 'bowl'"),
        ("first", "nobody", "first must be one of 'GradientDescent'"),
        ("second", "SGD", "second must be one of 'GradientDescent'"),
        ("start", (9.0, 1.0), "start's a must be from 0.3 to 4.6, got 9"),
        ("start", (1.0, float("inf")), "start must be two finite numbers, got (1.0, inf)"),
        ("start", 3, "start must be two finite numbers, got 3"),
        ("first_lr", "0.1", "first_lr must be a number, got '0.1'"),
        ("second_lr", 7.0, "second_lr must be from 0.001 to 1, got 7"),
        ("first_lr", 0.0, "first_lr must be from 0.001 to 1, got 0"),
        ("second_beta", 1.5, "second_beta must be from 0 to 0.99, got 1.5"),
        ("kappa", 0.5, "kappa must be from 1 to 1000, got 0.5"),
        ("steps", 2.5, "steps must be a whole number, got 2.5"),
        ("steps", 201, "steps must be from 0 to 200, got 201"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Race(**{setting: value})
    race = Race()
    before = race.state()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(race, setting, value)
    assert race.state() == before


def test_another_landscape_brings_its_own_start_and_rates() -> None:
    race = Race("parabola", second="Adam", start=(4.0, 0.0))
    race.landscape = "beale"
    assert race.start == SCENES["beale"]["start"]
    assert race.first_lr == SCENES["beale"]["lr"]["plain"]["start"]
    assert race.second_lr == SCENES["beale"]["lr"]["adaptive"]["start"]


def test_another_kind_of_method_brings_its_own_rate_and_one_of_a_kind_keeps_it() -> None:
    race = Race("rosenbrock", first_lr=2e-4, second_lr=3e-4)
    race.first, race.second = "Nesterov", "RMSprop"
    assert race.first_lr == 2e-4
    assert race.second_lr == SCENES["rosenbrock"]["lr"]["adaptive"]["start"]


def test_a_race_that_diverges_says_so_and_is_drawn_all_the_same() -> None:
    race = Race("beale", first_lr=0.3)
    diverged = race.paths[0].diverged_at
    assert diverged is not None
    assert f"from step {diverged} on the loss is infinite" in race.describe()
    assert "<svg" in race.picture()
    assert float(beale()(race.paths[0].points[diverged])) == float("inf")


def test_two_of_the_same_are_the_same_to_the_last_byte() -> None:
    assert Race("saddle").html() == Race("saddle").html()
