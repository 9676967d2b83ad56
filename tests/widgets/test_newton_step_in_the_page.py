"""*NewtonStep* in the page takes Python's steps, and says where they climb."""

from __future__ import annotations

import math

import pytest
from playwright.sync_api import expect

from gdlib import NewtonStep
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def title(shown: Stage) -> str:
    return shown.page.locator(".gd-title strong").first.inner_text()


def numbers(shown: Stage, which: str) -> list[float]:
    words = (
        shown.page.locator(f".gd-newton-side p.gd-newton-{which}").first.inner_text().split(",")[0].split()
    )
    found = [word.replace("−", "-") for word in words]
    return [float(word) for word in found if word.lstrip("-").replace(".", "").isdigit()]


@pytest.mark.parametrize(
    "widget",
    [
        NewtonStep(),
        NewtonStep((-2, 0)),
        NewtonStep((-2, 0), "trust", 2.0),
        NewtonStep((1.4, 1.2), "cholesky"),
        NewtonStep((4, 3)),
    ],
    ids=["top", "saddle", "circle", "identity", "bowl"],
)
def test_the_numbers_are_python_s(stage: Opener, widget: NewtonStep) -> None:
    shown, (here, newton, cured) = stage(widget), widget.losses
    assert numbers(shown, "bends") == pytest.approx(widget.curvatures.tolist(), rel=0.006)
    assert numbers(shown, "pure") == pytest.approx([here, newton], rel=0.006)
    assert numbers(shown, "cured") == pytest.approx([here, cured], rel=0.006)
    assert title(shown) == ("Newton's step climbs" if newton > here else "Newton's step goes down")
    assert shown.complaints == []


def test_newton_s_button_climbs_to_the_top_and_the_other_goes_down(stage: Opener) -> None:
    shown = stage(NewtonStep((0.2, 0.1)))
    page = shown.page
    newton, cured = page.get_by_role("button", name="Take Newton"), page.get_by_role("button", name="other")
    for _ in range(6):
        if newton.is_enabled():
            newton.click()
            shown.drawn()
    assert text_of(shown.slider("point")).startswith("−0.27, −0.92")
    assert page.locator(".gd-trail-trust").is_visible()
    page.get_by_role("button", name="Back to the start").click()
    shown.drawn()
    assert text_of(shown.slider("point")).startswith("0.20, 0.10")
    expect(page.get_by_role("button", name="Back to the start")).to_be_hidden()
    for _ in range(12):
        if cured.is_enabled():
            cured.click()
            shown.drawn()
    assert text_of(shown.slider("point")).startswith("3.00, 2.00, loss")
    assert title(shown) == "Newton's step has arrived"
    assert newton.is_disabled()
    assert shown.complaints == []


def test_the_curves_turn_from_ellipses_to_hyperbolas_as_the_point_is_dragged(stage: Opener) -> None:
    shown = stage(NewtonStep())
    through = shown.page.locator(".gd-newton-through")
    assert str(through.get_attribute("d")).count("M") == 1
    shown.drag(shown.slider("point"), by=(-110, 0))
    assert str(through.get_attribute("d")).count("M") == 2
    assert "saddle" in shown.page.locator(".gd-newton-side p").first.inner_text()


def test_the_circle_belongs_to_the_trust_region_and_is_round(stage: Opener) -> None:
    shown = stage(NewtonStep(cure="eigenvalues"))
    circle, radius = shown.page.locator(".gd-trust-circle"), shown.page.get_by_label("radius", exact=True)
    expect(circle).to_be_hidden()
    expect(radius).to_be_hidden()
    shown.page.get_by_label("cure", exact=True).select_option("trust")
    shown.drawn()
    for width in (320, 390, 800):
        shown.page.set_viewport_size({"width": width, "height": 800})
        shown.drawn()
        shown.drawn()
        cx, cy, r = (float(str(circle.get_attribute(name))) for name in ("cx", "cy", "r"))
        d = str(shown.page.locator(".gd-arrow-trust .gd-arrow-line").get_attribute("d"))
        x, y = map(float, d.split("L")[1].split(","))
        assert math.hypot(x - cx, y - cy) == pytest.approx(r, rel=0.03)


def test_level_and_far_places_draw_nothing_odd(stage: Opener) -> None:
    places = [
        (3, 2),
        (-0.270844590667, -0.923038522142),
        (0.0866775045627, 2.88425470117),
        (-2.1, 2.14),
        (5, -5),
    ]
    shown = stage(*[NewtonStep(place, "trust") for place in places], *[NewtonStep(place) for place in places])
    drawn = shown.page.eval_on_selector_all(
        "svg *", "all => all.flatMap(e => [...e.attributes].map(a => a.value))"
    )
    assert not [text for text in drawn if "NaN" in text or "Infinity" in text]
    assert shown.complaints == []
