"""*TrustRegion* from Python: the step, what it promises, and the rule of the radius."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import TrustRegion, rosenbrock
from gdlib.residuals import residuals_and_jacobian_at

PLACES: list[dict[str, Any]] = [
    {"point": (-1.2, 1.0), "radius": 0.5},
    {"point": (0.4, 1.8), "radius": 0.1, "b": 100},
    {"point": (1.5, -0.7), "radius": 2.0, "b": 1},
    {"point": (0.0, 0.0), "radius": 0.3},
    {"valley": "BoxBOD", "radius": 1.0},
    {"valley": "BoxBOD", "point": (2.9, 0.3), "radius": 0.7},
    {"valley": "BoxBOD", "point": (0.0, 1.0), "radius": 0.7},  # where the second column of J is zero
    {"valley": "BoxBOD", "point": (1.0, 0.0), "radius": 0.7},  # and the first
]
every = pytest.mark.parametrize(
    "settings", PLACES, ids=lambda settings: "-".join(map(str, settings.values()))
)


def loss(widget: TrustRegion, x: Tensor, y: Tensor) -> Tensor:
    """Of points, written out anew."""
    if widget.problem["valley"] == "rosenbrock":
        return (1 - x) ** 2 + widget.problem["settings"]["b"] * (y - x**2) ** 2
    days = torch.tensor([1.0, 2, 3, 5, 7, 10], dtype=torch.float64)
    measured = torch.tensor([109.0, 149, 149, 191, 213, 224], dtype=torch.float64)
    preds = 100 * x[..., None] * (1 - torch.exp(-y[..., None] * days))
    return ((preds - measured) / 100).square().sum(-1)


def model(widget: TrustRegion, steps: Tensor) -> Tensor:
    """|r + J p|² for steps (..., 2), by the Jacobian that autograd gives of its residuals."""
    point = torch.tensor(widget.point, dtype=torch.float64)
    residuals = widget._valley.residuals
    jacobian = torch.autograd.functional.jacobian(residuals, point)
    return (residuals(point) + steps @ jacobian.T).square().sum(-1)


@every
def test_no_step_within_the_circle_is_lower_on_the_model(settings: dict[str, Any]) -> None:
    widget = TrustRegion(**settings)
    angle = torch.linspace(0, 2 * math.pi, 2001, dtype=torch.float64)
    share = torch.linspace(0, 1, 201, dtype=torch.float64)[:, None, None]
    rivals = widget.radius * share * torch.stack([angle.cos(), angle.sin()], 1)
    tried = widget.tried
    here, start = model(widget, tried.step), model(widget, torch.zeros(2, dtype=torch.float64))
    assert float(torch.linalg.vector_norm(tried.step)) <= widget.radius * (1 + 1e-12)
    assert float(here) <= float(model(widget, rivals).min()) + 1e-12
    assert tried.promised == pytest.approx(float(start - here), rel=1e-9)


@every
def test_the_damping_is_that_of_levenberg(settings: dict[str, Any]) -> None:
    widget = TrustRegion(**settings)
    tried, point = widget.tried, torch.tensor(widget.point, dtype=torch.float64)
    r, J = residuals_and_jacobian_at(widget._valley, point)
    left = (J.T @ J + tried.damping * torch.eye(2, dtype=torch.float64)) @ tried.step
    torch.testing.assert_close(left, -J.T @ r, rtol=1e-8, atol=1e-8)
    edge = float(torch.linalg.vector_norm(tried.step)) == pytest.approx(widget.radius, rel=1e-9)
    assert edge or tried.damping == 0


@every
def test_what_is_had_is_the_fall_of_the_loss(settings: dict[str, Any]) -> None:
    widget = TrustRegion(**settings)
    tried, point = widget.tried, torch.tensor(widget.point, dtype=torch.float64)
    fall = loss(widget, *point) - loss(widget, *(point + tried.step))
    assert tried.had == pytest.approx(float(fall), rel=1e-9)
    assert tried.kept == pytest.approx(tried.had / tried.promised)


def test_the_valley_is_gdlib_s_ravine() -> None:
    widget = TrustRegion(b=37)
    points = torch.randn(20, 2, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    torch.testing.assert_close(torch.vmap(widget._valley.loss)(points), rosenbrock(b=37)(points))


def test_a_small_circle_goes_downhill_and_a_large_one_all_the_way() -> None:
    point = torch.tensor((-1.2, 1.0), dtype=torch.float64)
    _, downhill = rosenbrock(b=10).closed_form(torch.Size([2]))(point)  # type: ignore[misc]
    short = TrustRegion(radius=0.005).tried.step
    assert float(torch.cosine_similarity(short, -downhill, dim=0)) > 0.999
    whole = TrustRegion(point=(0.4, 1.8), radius=4).tried
    assert whole.damping == 0
    torch.testing.assert_close(
        whole.point, torch.tensor([1.0, 0.64], dtype=torch.float64)
    )  # x = 1 and r + Jp = 0


def test_the_rule_grows_keeps_shrinks_and_refuses() -> None:
    grown, kept, refused = (TrustRegion(radius=radius).tried for radius in (0.5, 1.5, 3.0))
    assert (grown.taken, kept.taken, refused.taken) == (True, True, False)
    assert grown.kept > 0.75
    assert 0.25 < kept.kept < 0.75
    assert refused.kept < 0
    assert (grown.radius, kept.radius) == (1.0, 1.5)
    assert refused.radius == pytest.approx(0.75)
    assert refused.point.tolist() == [-1.2, 1.0]
    whole = TrustRegion(point=(0.4, 1.8), radius=2).tried
    assert whole.kept > 0.75
    assert whole.radius == 2  # the step didn't reach the edge


@pytest.mark.parametrize("valley", ["rosenbrock", "BoxBOD"])
def test_taking_step_after_step_arrives(valley: str) -> None:
    widget = TrustRegion(valley, radius=1.0)
    for _ in range(30):
        tried = widget.tried
        widget.point, widget.radius = tried.point, tried.radius
    assert widget.point == pytest.approx(widget.problem["minimum"], abs=1e-7)
    assert math.isnan(widget.tried.kept)
    assert widget.describe().endswith("Nothing left to promise.")
    assert "<svg" in widget.picture()


@every
def test_the_arc_begins_at_the_point_and_ends_at_the_whole_step(settings: dict[str, Any]) -> None:
    widget = TrustRegion(**settings)
    arc, point = widget.arc, torch.tensor(widget.point, dtype=torch.float64)
    r, J = residuals_and_jacobian_at(widget._valley, point)
    whole = -torch.linalg.pinv(J) @ r
    assert arc[0].tolist() == list(widget.point)
    lengths = torch.linalg.vector_norm(arc - point, dim=1)
    torch.testing.assert_close(lengths.diff(), torch.full_like(lengths[1:], float(lengths[1])))
    if float(torch.linalg.vector_norm(whole)) < 8:
        torch.testing.assert_close(arc[-1], point + whole, rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("point", (2.5, 0), "point's x must be from -2 to 2, got 2.5"),
        ("point", (0, float("inf")), "point must be two finite numbers"),
        ("radius", 0, "radius must be from 0.005 to 4, got 0"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        TrustRegion(**{setting: value})  # type: ignore[arg-type]
    widget = TrustRegion()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)


def test_a_bad_valley_is_refused() -> None:
    with pytest.raises(
        ValueError, match=re.escape("valley must be one of 'rosenbrock', 'BoxBOD', got 'beale'")
    ):
        TrustRegion("beale")
    with pytest.raises(ValueError, match=re.escape("b must be from 1 to 100, got 0.5")):
        TrustRegion(b=0.5)
    with pytest.raises(ValueError, match=re.escape("b must be a number, got '10'")):
        TrustRegion(b="10")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=re.escape("point's y must be from 0 to 3.2, got -1")):
        TrustRegion("BoxBOD", (1, -1))


def test_the_words_say_where_it_stands_and_what_the_rule_does() -> None:
    assert "Around the point −1.20, 1.00 a circle of radius 0.5," in TrustRegion().describe()
    assert TrustRegion().describe().endswith("Keeps 0.99 of its promise: taken.")
    assert TrustRegion(radius=3.0).describe().endswith(": refused.")
    assert "<svg" in TrustRegion("BoxBOD", (0, 0)).picture()
