"""*Cloud* from Python: its walks, its band, how wide it ends, and what can't be set."""

from __future__ import annotations

import re

import pytest
import torch

from gdlib import Cloud, load_cars


def test_without_noise_the_walks_would_be_plain_descent_on_the_mean_squared_error() -> None:
    _, distance = load_cars()
    widget = Cloud(0.1)
    noise = torch.tensor(widget.problem["draws"], dtype=torch.float64)[0]
    level, spread = torch.zeros((), dtype=torch.float64), 2 * distance.std(correction=0)
    for k, z in enumerate(noise):
        assert widget.walks[k, 0] == pytest.approx(float(level), rel=1e-12, abs=1e-12)
        slope = (2 * (level - distance)).mean()
        level = level - 0.1 * (slope + spread * z)


@pytest.mark.parametrize(("lr", "batch"), [(0.05, 1), (0.3, 4), (0.9, 50)])
def test_its_width_is_what_many_walks_show(lr: float, batch: int) -> None:
    widget = Cloud(lr, batch=batch)
    draw = torch.Generator().manual_seed(1)
    level = torch.full((20_000,), widget.problem["minimum"], dtype=torch.float64)
    for _ in range(200):
        noise = (
            torch.randn(20_000, generator=draw, dtype=torch.float64) * widget.problem["spread"] / batch**0.5
        )
        level = level - lr * (2 * (level - widget.problem["minimum"]) + noise)
    assert widget.width == pytest.approx(float(level.std()), rel=0.03)


def test_the_band_begins_at_the_start_and_ends_as_wide_as_the_cloud() -> None:
    widget = Cloud(0.1, batch=2)
    mean, deviation = widget.band
    assert (mean[0], deviation[0]) == (0, 0)
    assert deviation[1] == pytest.approx(0.1 * widget.problem["spread"] / 2**0.5)
    assert deviation[-1] == pytest.approx(widget.width)
    assert mean[-1] == pytest.approx(widget.problem["minimum"])


def test_four_times_the_batch_is_half_the_cloud() -> None:
    assert Cloud(0.2, batch=16).width == pytest.approx(Cloud(0.2, batch=4).width / 2)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("lr", 1, "lr must be from 0.005 to 0.95, got 1"),
        ("lr", float("nan"), "lr must be finite, got nan"),
        ("batch", 0, "batch must be from 1 to 50, got 0"),
        ("batch", 2.5, "batch must be"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Cloud(**{setting: value})  # type: ignore[arg-type]
    widget = Cloud()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)


def test_the_words_say_how_wide_it_is() -> None:
    assert f"{Cloud(0.1).width:.1f} ft each" in Cloud(0.1).describe()
    assert "<svg" in Cloud(0.1).picture()
