"""*DrawnSchedule* from Python: its rates, what they promise, the runs, and what can't be set."""

from __future__ import annotations

import math
import re

import pytest
import torch

from gdlib import (
    DrawnSchedule,
    GradientDescent,
    Landscape,
    Noisy,
    best_scale,
    cosine,
    descend,
    last_point_bound,
    linear,
    warmup_stable_decay,
)
from gdlib.widgets.drawn_schedule import SHAPES
from gdlib.widgets.scatter import even_noise

DISTANCE, SLOPE = 10.0, math.sqrt(2)


def test_its_plans_are_the_library_s_schedules_at_their_best_scales() -> None:
    k = range(200)
    plans = {
        "line": linear(1.0, 200),
        "cosine": cosine(1.0, 200),
        "decay": warmup_stable_decay(1.0, 200, 20, 40),
        "sqrt": lambda step: 1 / math.sqrt(1 + step / 10),
        "fixed": lambda step: 1.0,
    }
    assert set(plans) == set(SHAPES)
    for name, schedule in plans.items():
        rates = torch.tensor([float(schedule(step)) for step in k], dtype=torch.float64).clamp(min=1e-9)
        scale, bound = best_scale(rates, DISTANCE, SLOPE)
        widget = DrawnSchedule(name)
        assert (widget.rates - scale * rates).abs().max() < 0.02, name
        assert widget.promises[-1] == pytest.approx(float(bound), rel=3e-3), name


def test_what_is_drawn_is_what_is_followed() -> None:
    knots = torch.linspace(0.8, 0.0, 41, dtype=torch.float64)
    widget = DrawnSchedule("drawn", knots)
    assert torch.allclose(widget.rates, torch.arange(200.0, 0, -1).double() * 0.8 / 200)
    assert widget.promises[120] == last_point_bound(widget.rates[:121], DISTANCE, SLOPE)
    widget.knots = [0.0] * 41
    assert (widget.rates == 1e-3).all()


@pytest.mark.parametrize("plan", SHAPES)
def test_its_runs_end_where_those_with_other_noise_end(plan: str) -> None:
    """`descend` with normal noise of the same size, 200 runs: within four standard errors of both means."""
    weights = 1 / torch.arange(1, 101, dtype=torch.float64)
    weights = weights / weights.norm()
    loss = Landscape(
        "kinks",
        lambda p: (weights * p.abs()).sum(-1),
        torch.zeros(1, 100, dtype=torch.float64),
        ((-1, 1), (-1, 1)),
        gradient=lambda p: weights * p.sign(),
    )
    widget = DrawnSchedule(plan)
    rates = widget.rates
    start = torch.ones(200, 100, dtype=torch.float64)
    path = descend(Noisy(loss, 0.1, seed=1), start, GradientDescent(lambda k: float(rates[k])), 199)
    ours, theirs = widget.losses, path.losses
    assert ours.shape == (200, 20)
    assert torch.allclose(ours[0], theirs[0, :20])
    error = (ours.var(1) / 20 + theirs.var(1) / 200).sqrt()
    some = [10, 50, 100, 150, 199]
    assert ((ours.mean(1) - theirs.mean(1)).abs()[some] < 4 * error[some]).all()
    assert float(ours[-1].mean()) < float(widget.promises[-1])


def test_the_plans_end_in_the_promised_order() -> None:
    widgets = [DrawnSchedule(plan) for plan in SHAPES]
    promised = [float(widget.promises[-1]) for widget in widgets]
    ended = [float(widget.losses[-1].mean()) for widget in widgets]
    assert promised == sorted(promised)
    assert ended == sorted(ended)


def test_what_the_chapter_asks_to_try_is_so() -> None:
    """Twice the line ends lower, above its bound; a fixed rate gains by a last handle that is pulled down."""
    line, fixed = DrawnSchedule("line"), DrawnSchedule("fixed")
    twice = DrawnSchedule("drawn", [2 * rate for rate in line.problem["plans"]["line"]])
    rate = line.problem["plans"]["fixed"][0]
    bent = DrawnSchedule("drawn", [rate] * 36 + [rate * (4 - i) / 5 for i in range(5)])
    assert ends(twice)[0] < 0.8 * ends(line)[0]
    assert ends(twice)[1] > 1.2 * ends(line)[1]
    assert ends(bent)[0] < 0.9 * ends(fixed)[0]
    assert ends(bent)[1] < 0.95 * ends(fixed)[1]


def ends(widget: DrawnSchedule) -> tuple[float, float]:
    return float(widget.losses[-1].mean()), float(widget.promises[-1])


def test_its_noise_is_even_without_a_trend() -> None:
    noise = even_noise(400_000)
    assert noise.mean() == pytest.approx(0, abs=0.005)
    assert noise.var() == pytest.approx(1, abs=0.005)
    assert noise.abs().max() <= math.sqrt(3)
    for apart in (1, 2, 100, 2000):
        assert (noise[apart:] * noise[:-apart]).mean() == pytest.approx(0, abs=0.006)
    assert torch.equal(even_noise(10), noise[:10])


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("plan", "zigzag", "plan must be one of"),
        ("knots", [0.1] * 40, "knots must be 41 numbers, got 40"),
        ("knots", [0.1] * 40 + [1.5], "knots must be from 0 to 1, got 1.5"),
        ("knots", [-0.1] * 41, "knots must be from 0 to 1, got -0.1"),
        ("knots", 3, "knots must be 41 numbers, got 3"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        DrawnSchedule(**{setting: value})  # type: ignore[arg-type]
    widget = DrawnSchedule()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)


def test_the_words_say_how_it_ends() -> None:
    widget = DrawnSchedule("fixed")
    assert f"ends at {float(widget.losses[-1].mean()):.2f}." in widget.describe()
    assert f"ends at {float(widget.promises[-1]):.2f}," in widget.describe()
    assert "<svg" in widget.picture()
