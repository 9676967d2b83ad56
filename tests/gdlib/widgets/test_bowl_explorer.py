"""*BowlExplorer* from Python: its settings, its path and rate, and the parts for those without a script."""

from __future__ import annotations

import re
from typing import Any

import pytest
import torch

from gdlib import BowlExplorer, GradientDescent, Momentum, bowl, descend, measured_rate


def test_the_path_is_that_of_the_library() -> None:
    start = torch.tensor([-1.0, 0.5], dtype=torch.float64)
    widget = BowlExplorer(kappa=30, lr=1.9, beta=0.7, start=(-1.0, 0.5), angle=0.4, steps=25)
    expected = descend(bowl(30, angle=0.4), start, GradientDescent(1.9), 25)
    assert torch.equal(widget.path.points, expected.points)
    widget.momentum = True
    expected = descend(bowl(30, angle=0.4), start, Momentum(1.9, 0.7), 25)
    assert torch.equal(widget.path.points, expected.points)


@pytest.mark.parametrize(
    ("lr", "momentum", "beta"), [(0.5, False, 0.9), (1.95, False, 0.0), (3.0, True, 0.81)]
)
def test_the_rate_is_the_one_that_a_long_path_shows(lr: float, momentum: bool, beta: float) -> None:
    widget = BowlExplorer(kappa=20, lr=lr, momentum=momentum, beta=beta, steps=500)
    errors = torch.linalg.vector_norm(widget.path.points, dim=1)
    assert widget.rate == pytest.approx(float(measured_rate(errors, 100, 500)), rel=0.01)


def test_the_words_tell_a_rate_that_shrinks_from_one_that_grows() -> None:
    assert "keeps 90\N{NO-BREAK SPACE}% of the error: 22 steps" in BowlExplorer(kappa=10, lr=1.0).describe()
    assert "multiplies the error by 1.1" in BowlExplorer(kappa=10, lr=2.1).describe()
    assert "keeps 0\N{NO-BREAK SPACE}% of the error: 1 steps" in BowlExplorer(kappa=1, lr=1.0).describe()


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("kappa", 0.9, "kappa must be from 1 to 1000, got 0.9"),
        ("kappa", float("nan"), "kappa must be finite, got nan"),
        ("lr", "fast", "lr must be a number, got 'fast'"),
        ("lr", 2.5, "lr must be from 1e-06 to 2.4, got 2.5"),
        ("beta", -0.1, "beta must be from 0 to 1, got -0.1"),
        ("momentum", 1, "momentum must be True or False, got 1"),
        ("start", (2.0, 0.0), "start's x must be from -1.6 to 1.6, got 2"),
        ("start", None, "start must be two finite numbers, got None"),
        ("steps", 0, "steps must be from 1 to 500, got 0"),
        ("angle", float("inf"), "angle must be finite, got inf"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        BowlExplorer(**{setting: value})
    widget = BowlExplorer()
    before = widget.state()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)
    assert widget.state() == before


def test_momentum_widens_what_lr_may_be_and_its_end_brings_lr_back() -> None:
    widget = BowlExplorer(momentum=True, lr=3.5)
    widget.momentum = False
    assert widget.lr == 2.4


def test_a_path_that_leaves_is_drawn_all_the_same_and_two_pictures_are_one() -> None:
    widget = BowlExplorer(lr=2.4, steps=500)
    assert "<svg" in widget.picture()
    assert widget.html() == BowlExplorer(lr=2.4, steps=500).html()
