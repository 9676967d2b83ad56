"""*UnitBalls* from Python: the step that each norm gives, and what can't be set."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import SteepestDescent, UnitBalls

GRADS = [(1.2, 0.5), (-0.4, 1.1), (0.9, -0.3), (-1.0, -0.7), (0.0, 0.8), (-0.6, 0.6)]
SETTINGS: list[dict[str, Any]] = [
    {"norm": "euclid"},
    {"norm": "max"},
    {"norm": "one"},
    {"norm": "p", "p": 1.0},
    {"norm": "p", "p": 1.3},
    {"norm": "p", "p": 20.0},
    {"norm": "ellipse"},
    {"norm": "ellipse", "axis": (-1.0, 0.2), "across": 1.5},
]
every = pytest.mark.parametrize(
    "settings", SETTINGS, ids=lambda settings: "-".join(map(str, settings.values()))
)


def length(widget: UnitBalls, step: Tensor) -> Tensor:
    """The norm of steps (..., 2), from its definition."""
    if widget.norm == "ellipse":
        a = torch.tensor(widget.axis, dtype=torch.float64)
        b = torch.stack([-a[1], a[0]])
        share = [step @ a / a.square().sum(), step @ b / a.norm() / widget.across]
        return torch.hypot(*share)
    return torch.linalg.vector_norm(
        step, {"euclid": 2, "max": math.inf, "one": 1}.get(widget.norm, widget.p), dim=-1
    )


@every
@pytest.mark.parametrize("grad", GRADS)
def test_no_step_of_the_ball_goes_lower_than_the_one_it_gives(
    settings: dict[str, Any], grad: tuple[float, float]
) -> None:
    widget = UnitBalls(**settings, grad=grad, lr=0.7)
    g = torch.tensor(grad, dtype=torch.float64)
    angle = torch.linspace(0, 2 * math.pi, 100_001, dtype=torch.float64)
    rivals = torch.stack([angle.cos(), angle.sin()], 1)
    rivals = 0.7 * rivals / length(widget, rivals)[:, None]
    assert float(length(widget, widget.step)) == pytest.approx(0.7)
    assert -float(widget.step @ g) == pytest.approx(widget.fall)
    assert widget.fall == pytest.approx(float(-(rivals @ g).min()), rel=1e-6)
    assert widget.dual_norm == pytest.approx(widget.fall / 0.7)


@pytest.mark.parametrize("grad", GRADS)
def test_its_step_is_steepest_descent_s(grad: tuple[float, float]) -> None:
    g = torch.tensor(grad, dtype=torch.float64)
    for norm in ("euclid", "max"):
        step, _ = SteepestDescent(0.3, norm).step(torch.zeros(2, dtype=torch.float64), g, None)  # type: ignore[arg-type]
        assert torch.equal(UnitBalls(norm, grad=grad, lr=0.3).step, step)


def test_p_norms_join_the_three() -> None:
    given = {"grad": (1.0, -0.4), "lr": 0.5}
    for norm, p in (("one", 1.0), ("euclid", 2.0)):
        there, here = UnitBalls(norm, **given), UnitBalls("p", p=p, **given)  # type: ignore[arg-type]
        torch.testing.assert_close(here.step, there.step, rtol=1e-12, atol=1e-12)
        torch.testing.assert_close(here.ball, there.ball, rtol=1e-12, atol=1e-12)


def test_where_a_whole_side_falls_as_far_the_step_ends_in_its_middle() -> None:
    assert UnitBalls("one", grad=(0.5, -0.5)).step.tolist() == [-0.5, 0.5]
    assert UnitBalls("max", grad=(0, 0.5)).step.tolist() == [0, -1]


@every
def test_no_gradient_is_no_step(settings: dict[str, Any]) -> None:
    widget = UnitBalls(**settings, grad=(0, 0))
    assert widget.step.abs().tolist() == [0, 0]
    assert (widget.fall, widget.dual_norm) == (0, 0)
    assert "<svg" in widget.picture()


@every
def test_its_outline_has_the_step_s_length(settings: dict[str, Any]) -> None:
    widget = UnitBalls(**settings, lr=0.4)
    torch.testing.assert_close(length(widget, widget.ball), torch.full((240,), 0.4, dtype=torch.float64))


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("norm", "two", "norm must be one of 'euclid', 'max', 'one', 'p', 'ellipse', got 'two'"),
        ("grad", (2, 0), "grad's x must be from -1.6 to 1.6, got 2"),
        ("grad", (0, float("nan")), "grad must be two finite numbers"),
        ("lr", 0, "lr must be from 0.1 to 1, got 0"),
        ("p", 0.5, "p must be from 1 to 20, got 0.5"),
        ("axis", (0.1, 0), "axis must be at least 0.15 long, got (0.1, 0.0)"),
        ("across", 2, "across must be from 0.15 to 1.6, got 2"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        UnitBalls(**{setting: value})  # type: ignore[arg-type]
    widget = UnitBalls()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)


@every
def test_the_words_say_the_step_and_what_it_promises(settings: dict[str, Any]) -> None:
    widget = UnitBalls(**settings)
    said = re.search(r"at \((\S+),\s(\S+)\), the step", widget.describe())
    assert said is not None
    numbers = [float(number.replace("−", "-")) for number in said.groups()]
    assert numbers == pytest.approx(widget.step.tolist(), abs=0.005)
    assert f"a fall of {widget.fall:.2f}." in widget.describe()
    assert "<svg" in widget.picture()
