"""A trust region's steps in the page against *TrustRegion* in Python, to 1e-9, over whole paths."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from playwright.sync_api import Page

from gdlib import TrustRegion

pytestmark = pytest.mark.browser

ASK = """async (cases) => {
  const { gaussNewtonModel, makeValley, stepWithin, trustRule } = await import("/index.js");
  return cases.map(({ name, settings, rule, point, radius }) => {
    const valley = makeValley(name, settings);
    const model = gaussNewtonModel(valley, point);
    const found = stepWithin(model, radius);
    const had = model.value - valley.value(point.map((value, i) => value + found.step[i]));
    const length = Math.hypot(...found.step);
    return { value: model.value, ...found, had, ...trustRule({ ...found, had, length, radius }, rule) };
  });
}"""


def asked(widget: TrustRegion) -> dict[str, Any]:
    problem = widget.problem
    told = {"name": problem["valley"], "settings": problem["settings"], "rule": problem["rule"]}
    return {**told, "point": list(widget.point), "radius": widget.radius}


def assert_same(page: Page, widgets: list[TrustRegion]) -> None:
    for widget, got in zip(widgets, page.evaluate(ASK, [asked(widget) for widget in widgets]), strict=True):
        tried, point = widget.tried, torch.tensor(widget.point, dtype=torch.float64)
        words = f"{widget.problem['valley']} at {widget.point}, radius {widget.radius}"
        assert got["value"] == pytest.approx(float(widget._valley.loss(point)), rel=1e-12), words
        assert got["step"] == pytest.approx(tried.step.tolist(), rel=1e-9, abs=1e-9), words
        assert got["damping"] == pytest.approx(tried.damping, rel=1e-7, abs=1e-9), words
        assert got["promised"] == pytest.approx(tried.promised, rel=1e-9, abs=1e-14), words
        assert got["had"] == pytest.approx(tried.had, rel=1e-8, abs=1e-12), words
        if not math.isnan(tried.kept):
            assert got["taken"] == tried.taken, words
            assert got["next"] == pytest.approx(tried.radius, rel=1e-9), words


@pytest.mark.parametrize("valley", ["rosenbrock", "BoxBOD"])
def test_steps_from_random_places_are_python_s(page: Page, valley: str) -> None:
    share = torch.rand(150, 4, generator=torch.Generator().manual_seed(2031), dtype=torch.float64)
    widgets = []
    for x, y, size, b in share.tolist():
        (left, right), (low, high) = TrustRegion(valley).problem["window"]
        place = (left + x * (right - left), low + y * (high - low))
        widgets.append(TrustRegion(valley, place, 0.005 * 800**size, b=100**b))
    assert_same(page, widgets)


@pytest.mark.parametrize("valley", ["rosenbrock", "BoxBOD"])
def test_a_whole_path_is_python_s(page: Page, valley: str) -> None:
    widget, along = TrustRegion(valley, radius=1.0), []
    while not math.isnan(widget.tried.kept):
        along.append(TrustRegion(valley, widget.point, widget.radius))
        widget.point, widget.radius = widget.tried.point, widget.tried.radius
    assert 5 < len(along) < 20
    assert_same(page, along[:-1])  # the last is rounding


@pytest.mark.parametrize("place", [(0.0, 1.0), (1.0, 0.0), (0.0, 0.0)])
def test_where_the_jacobian_is_singular_steps_are_finite_and_python_s(
    page: Page, place: tuple[float, float]
) -> None:
    assert_same(page, [TrustRegion("BoxBOD", place, radius) for radius in (0.1, 1.0, 4.0)])


def test_an_unknown_valley_is_refused(page: Page) -> None:
    words = page.evaluate(
        """async () => {
          const { makeValley } = await import("/index.js");
          try { makeValley("toString", {}); } catch (error) { return error.message; }
        }"""
    )
    assert "toString" in words
