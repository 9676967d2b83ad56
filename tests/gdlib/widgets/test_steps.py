"""*Steps* from Python: the two runs, their losses, and what can't be set."""

from __future__ import annotations

import re

import pytest
import torch

from gdlib import GradientDescent, Momentum, Steps, descend, mse, seed_loss

START = (1.1, 1.1, 1.1)


def test_the_loss_is_that_of_descent_with_the_gradient_zeroed_or_not() -> None:
    widget = Steps(lr=0.01, step=13)
    honest = descend(seed_loss(), START, GradientDescent(0.01), 14).losses
    summed = descend(seed_loss(), START, Momentum(0.01, beta=1), 14).losses
    assert widget.loss == pytest.approx(float(honest[13]), rel=1e-5)
    widget.zero_grad = False
    assert widget.loss == pytest.approx(float(summed[13]), rel=1e-5)
    assert widget.loss == pytest.approx(1.166347, abs=1e-5)  # what the seed's notebook prints


def test_the_squared_error_can_be_chosen() -> None:
    widget = Steps(measure="mse", lr=0.05, step=40)
    path = descend(seed_loss(mse), START, GradientDescent(0.05), 40)
    assert widget.loss == pytest.approx(float(path.losses[-1]), rel=1e-4)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("lr", 0, "lr must be from 0.0001 to 1, got 0"),
        ("lr", 2, "lr must be from 0.0001 to 1, got 2"),
        ("lr", float("nan"), "lr must be finite, got nan"),
        ("lr", "fast", "lr must be a number, got 'fast'"),
        ("step", 121, "step must be from 0 to 120, got 121"),
        ("step", -1, "step must be"),
        ("step", 1.5, "step must be"),
        ("zero_grad", 1, "zero_grad must be True or False, got 1"),
        ("menus", 0, "menus must be True or False, got 0"),
        ("measure", "huber", "measure must be one of 'mae', 'mse', got 'huber'"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Steps(**{setting: value})  # type: ignore[arg-type]
    widget = Steps()
    before = widget.state()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)
    assert widget.state() == before


def test_a_learning_rate_may_be_a_tensor() -> None:
    widget = Steps()
    widget.lr = torch.tensor(0.03)
    assert widget.lr == pytest.approx(0.03)


def test_the_words_tell_of_the_dip_and_of_the_swing_back() -> None:
    words = Steps(lr=0.01).describe()
    assert "down at 1.17 by step 14" in words
    assert "back up to 2.46" in words
    assert 'alt="Two curves' in Steps().html()


def test_alone_the_chosen_run_is_told_and_drawn_without_the_other() -> None:
    alone = Steps(lr=0.1, menus=False)
    honest = descend(seed_loss(), START, GradientDescent(0.1), 120).losses
    assert f"After 120 steps the loss is {float(honest[-1]):.3g}." in alone.describe()
    assert "ever zeroed" not in alone.html().partition("<img")[2]
    assert alone.picture().count("path") < Steps(lr=0.1).picture().count("path")


def test_a_run_that_diverges_still_has_a_picture_and_a_state() -> None:
    wild = Steps(lr=1.0, measure="mse", step=120)
    assert wild.loss > 1e100
    assert "<svg" in wild.picture()
    assert wild.html() == Steps(lr=1.0, measure="mse", step=120).html()
