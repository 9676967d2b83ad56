"""*TrustRegion* in the page takes Python's steps, and its circle is dragged."""

from __future__ import annotations

import math
import re

import pytest
from playwright.sync_api import expect

from gdlib import TrustRegion
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def title(shown: Stage) -> str:
    return shown.page.locator(".gd-title strong").first.inner_text()


def kept(shown: Stage) -> float:
    found = re.match(r"Keeps (\S+) of its promise", title(shown))
    assert found is not None
    return float(found[1].replace("−", "-"))


def number(shown: Stage, which: str) -> float:
    text = shown.page.locator(f".gd-trust-numbers p.gd-trust-{which}").inner_text()
    return float(text.rsplit(" ", 1)[1].replace("−", "-").replace(",", ""))


@pytest.mark.parametrize(
    "widget",
    [
        TrustRegion(),
        TrustRegion(point=(1.4, -0.6), radius=3, b=50),
        TrustRegion(radius=3.5),
        TrustRegion("BoxBOD", radius=0.8),
    ],
    ids=["taken", "steep", "refused", "BoxBOD"],
)
def test_the_numbers_are_python_s(stage: Opener, widget: TrustRegion) -> None:
    shown, tried = stage(widget), widget.tried
    assert kept(shown) == pytest.approx(tried.kept, rel=0.06)
    assert title(shown).endswith("taken" if tried.taken else "refused")
    assert number(shown, "promised") == pytest.approx(tried.promised, rel=0.006)
    assert number(shown, "had") == pytest.approx(tried.had, rel=0.006)


def test_the_button_takes_python_s_steps_until_nothing_is_left(stage: Opener) -> None:
    widget = TrustRegion()
    shown = stage(TrustRegion())
    press = shown.page.get_by_role("button").first
    for _ in range(30):
        tried = widget.tried
        if math.isnan(tried.kept):
            break
        assert press.inner_text() == ("Take the step" if tried.taken else "Shrink the circle")
        press.click()
        shown.drawn()
        widget.point, widget.radius = tried.point, tried.radius
        x, y = widget.point
        place = f"{x:.2f}, {y:.2f}, loss".replace("-0.00", "0.00").replace("-", "−")
        assert text_of(shown.slider("point")).startswith(place)
        assert float(text_of(shown.slider("radius"))) == pytest.approx(widget.radius, rel=0.06)
    assert title(shown) == "Nothing left to promise"
    assert press.is_disabled()
    assert text_of(shown.slider("point")).startswith("1.00, 1.00")
    shown.page.get_by_role("button", name="Back to the start").click()
    shown.drawn()
    assert text_of(shown.slider("point")).startswith("−1.20, 1.00")
    expect(shown.page.get_by_role("button", name="Back to the start")).to_be_hidden()
    assert shown.complaints == []


def test_the_edge_is_dragged_in_the_plot_s_own_numbers(stage: Opener) -> None:
    shown = stage(TrustRegion(radius=0.5))
    circle = shown.page.locator(".gd-trust-circle")
    before = float(str(circle.get_attribute("r")))
    shown.drag(shown.slider("edge of the circle"), by=(60, 15))
    after = float(str(circle.get_attribute("r")))
    assert after == pytest.approx(before + 60, abs=0.6)
    assert float(text_of(shown.slider("radius"))) == pytest.approx(0.5 * after / before, rel=0.05)
    point = shown.slider("point")
    shown.drag(point, by=(200, 0))  # to the right half, where the edge to drag is on the left
    edge = shown.slider("edge of the circle").bounding_box()
    middle = point.bounding_box()
    assert edge is not None
    assert middle is not None
    assert edge["x"] < middle["x"]
    assert shown.complaints == []


def test_a_circle_is_round_and_the_step_ends_on_it_on_every_screen(stage: Opener) -> None:
    shown = stage(TrustRegion(radius=0.4))
    for width in (320, 390, 530, 800):
        shown.page.set_viewport_size({"width": width, "height": 800})
        shown.drawn()
        shown.drawn()
        circle = shown.page.locator(".gd-trust-circle")
        cx, cy, r = (float(str(circle.get_attribute(name))) for name in ("cx", "cy", "r"))
        d = str(shown.page.locator(".gd-arrow-trust .gd-arrow-line").get_attribute("d"))
        x, y = map(float, d.split("L")[1].split(","))
        assert math.hypot(x - cx, y - cy) == pytest.approx(r, rel=0.03)


def test_dragging_the_point_ends_the_trail(stage: Opener) -> None:
    shown = stage(TrustRegion())
    shown.page.get_by_role("button", name="Take the step").click()
    shown.drawn()
    assert shown.page.locator(".gd-trail-trust").is_visible()
    shown.drag(shown.slider("point"), by=(30, -30))
    assert not shown.page.locator(".gd-trail-trust").is_visible()
    expect(shown.page.get_by_role("button", name="Back to the start")).to_be_hidden()


def test_singular_places_and_the_bottom_draw_nothing_odd(stage: Opener) -> None:
    places = [(0, 0), (0, 1), (1, 0), (3.2, 3.2)]
    shown = stage(*[TrustRegion("BoxBOD", place) for place in places], TrustRegion(point=(1, 1)))
    drawn = shown.page.eval_on_selector_all(
        "svg *", "all => all.flatMap(e => [...e.attributes].map(a => a.value))"
    )
    assert not [text for text in drawn if "NaN" in text or "Infinity" in text]
    assert shown.page.locator(".gd-title strong").last.inner_text() == "Nothing left to promise"
    assert shown.complaints == []
