"""The page's Newton steps against gdlib's Newton, DampedNewton and TrustRegionNewton, to 1e-9."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from playwright.sync_api import Page

from gdlib import NewtonStep, himmelblau
from gdlib.evaluate import Evaluate
from gdlib.widgets.newton_step import CURES

pytestmark = pytest.mark.browser

ASK = """async (cases) => {
  const math = await import("/index.js");
  const { downhillStep, makeLandscape, newtonStep, quadraticModel, trustRegionStep } = math;
  const loss = makeLandscape("himmelblau");
  return cases.map(({ point, cure, radius }) => {
    const model = quadraticModel(loss, point);
    const found = cure === "trust" ? trustRegionStep(loss, point, radius) : downhillStep(loss, point, cure);
    return { ...model, newton: newtonStep(model), ...found };
  });
}"""
CURVES = """async ([point, share]) => {
  const { levelCurves, makeLandscape, newtonStep, quadraticModel } = await import("/index.js");
  const model = quadraticModel(makeLandscape("himmelblau"), point);
  const step = newtonStep(model);
  const depth = -(model.gradient[0] * step[0] + model.gradient[1] * step[1]) / 2;
  const places = levelCurves(model, share * depth, 20).flat();
  return { depth, places: places.map((place) => place.map((value, i) => point[i] + step[i] + value)) };
}"""


def assert_same(page: Page, widgets: list[NewtonStep]) -> list[dict[str, Any]]:
    asked = [{"point": list(each.point), "cure": each.cure, "radius": each.radius} for each in widgets]
    answers: list[dict[str, Any]] = page.evaluate(ASK, asked)
    for widget, got in zip(widgets, answers, strict=True):
        words = f"at {widget.point}, {widget.cure}, radius {widget.radius}"
        values = widget.curvatures
        assert got["value"] == pytest.approx(widget.losses[0], rel=1e-12), words
        assert got["values"] == pytest.approx(values.tolist(), abs=1e-12 * float(values.abs().max())), words
        size = float(widget.newton.abs().max())
        assert got["newton"] == pytest.approx(widget.newton.tolist(), rel=1e-9, abs=1e-9 * size + 1e-14), (
            words
        )
        assert got["step"] == pytest.approx(widget.cured.tolist(), rel=1e-9, abs=1e-9), words
    return answers


@pytest.mark.parametrize("cure", CURES)
def test_steps_from_random_places_are_gdlibs(page: Page, cure: str) -> None:
    draws = torch.rand(150, 3, generator=torch.Generator().manual_seed(22), dtype=torch.float64)
    places = [(-5 + 10 * x, -5 + 10 * y, 0.1 * 40**size) for x, y, size in draws.tolist()]
    got = assert_same(page, [NewtonStep((x, y), cure, radius) for x, y, radius in places])
    kinds = {(low > 0, high > 0) for low, high in (each["values"] for each in got)}
    assert len(kinds) == 3  # bowls, saddles and tops
    if cure == "trust":  # which shortens steps that promise too much
        assert max(each["trials"] for each in got) > 1


@pytest.mark.parametrize("cure", CURES)
def test_whole_paths_of_the_cure_are_gdlibs(page: Page, cure: str) -> None:
    for start in ((0.6, 0.9), (-2.0, 0.0), (-0.2708, -0.9230)):
        widget, along = NewtonStep(start, cure), []
        while float(torch.linalg.vector_norm(widget.cured)) > 1e-6:
            along.append(NewtonStep(widget.point, cure))
            x, y = (torch.tensor(widget.point, dtype=torch.float64) + widget.cured).tolist()
            widget.point = (x, y)
        assert 3 < len(along) < 30
        assert_same(page, along)


def test_a_saddle_and_a_minimum(page: Page) -> None:
    saddle, minimum = (0.08667750456276135, 2.884254701174789), (3.0, 2.0)
    for radius in (0.3, 1.0):
        (got,) = assert_same(page, [NewtonStep(saddle, "trust", radius)])
        assert math.hypot(*got["step"]) == pytest.approx(radius, rel=1e-9)  # away from it, to the edge
    for cure in CURES:
        (got,) = assert_same(page, [NewtonStep(minimum, cure)])
        assert got["step"] == pytest.approx([0, 0], abs=1e-12)


@pytest.mark.parametrize("place", [(0.6, 0.9), (-2.0, 0.0), (4.0, 3.0)], ids=["top", "saddle", "bowl"])
@pytest.mark.parametrize("share", [-1.0, 0.25, 1.0])
def test_level_curves_lie_on_the_parabola_at_one_height(
    page: Page, place: tuple[float, float], share: float
) -> None:
    got = page.evaluate(CURVES, [list(place), share])
    at = torch.tensor(place, dtype=torch.float64)
    value, grad = Evaluate(himmelblau())(at)
    hessian, away = Evaluate(himmelblau()).hessian(at), torch.tensor(got["places"], dtype=torch.float64)
    away = away.reshape(-1, 2) - at
    indefinite = place == (-2.0, 0.0)
    assert len(away) == (162 if indefinite else 121 if share > 0 else 0)
    if len(away):
        heights = value + away @ grad + (away @ hessian * away).sum(-1) / 2
        wanted = float(value) - got["depth"] + share * got["depth"]
        sizes = (away**2).sum(-1) * float(hessian.abs().max()) + abs(wanted)
        assert float(((heights - wanted).abs() / sizes).max()) < 1e-12
        if share == 1.0 and not indefinite:
            assert math.sqrt(float((away**2).sum(-1).min())) < 0.2  # through the point
