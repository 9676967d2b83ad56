"""*Slope* from Python: the slope, the finite difference and what it says of bad settings."""

from __future__ import annotations

import re

import pytest
import torch

from gdlib import Slope, fit_loss, huber, mae, mse, quad, seed_data, seed_loss

MEASURES = {"mae": mae, "mse": mse, "huber": huber}


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("knob", ["a", "b", "c"])
def test_a_good_step_gives_nearly_the_slope(knob: str, measure: str) -> None:
    widget = Slope(knob, at=0.3, h=1e-6, measure=measure, central=True)
    assert widget.difference == pytest.approx(widget.slope, abs=1e-6)


def test_the_slope_is_that_of_the_chapter() -> None:
    assert Slope().slope == pytest.approx(-1.3529, abs=1e-4)  # the seed notebook's first gradient


@pytest.mark.parametrize("measure", MEASURES)
def test_in_float32_the_difference_is_torch_s_but_for_the_order_of_the_sum(measure: str) -> None:
    x, y = seed_data()
    loss = fit_loss(quad, x, y.float(), MEASURES[measure])
    h = torch.tensor([0.0625, 0, 0])
    point = torch.tensor([1.1, 1.1, 1.1])
    theirs = (loss(point + h) - loss(point)) / 0.0625
    assert Slope(h=0.0625, measure=measure, precision="float32").difference == pytest.approx(
        float(theirs), rel=1e-4
    )


def test_a_step_that_is_too_short_for_the_precision_measures_nothing() -> None:
    assert Slope(h=1e-9, precision="float32").difference == 0
    assert Slope(h=1e-9).difference == pytest.approx(Slope().slope, abs=1e-5)
    assert Slope(h=1e-17).difference == 0


def test_a_long_step_climbs_the_other_side() -> None:
    loss = seed_loss()
    far = float(loss((4.1, 1.1, 1.1)) - loss((1.1, 1.1, 1.1))) / 3
    assert Slope(h=3).difference == pytest.approx(far, rel=1e-5)
    assert far > 0


def test_a_knob_that_is_changed_keeps_its_place_inside_the_picture() -> None:
    widget = Slope("b", at=-4)
    widget.knob = "a"
    assert widget.at == -1


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("knob", "d", "knob must be one of 'a', 'b', 'c', got 'd'"),
        ("at", 7, "at must be from -1 to 5, got 7"),
        ("h", 0, "h must be from 1e-17 to 3.2, got 0"),
        ("h", "small", "h must be a number, got 'small'"),
        ("central", "yes", "central must be True or False, got 'yes'"),
        ("precision", "float16", "precision must be one of 'float64', 'float32', got 'float16'"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Slope(**{setting: value})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(Slope(), setting, value)


def test_the_picture_says_in_words_what_it_shows() -> None:
    assert "whose slope is −1.35" in Slope().describe()
    assert "<svg" in Slope(central=True).picture()
    assert Slope().html() == Slope().html()
