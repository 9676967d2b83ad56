"""*DrawnSchedule* in the page: what is drawn, by whichever hand, is what is promised and what is run."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator

from gdlib import DrawnSchedule
from gdlib.widgets.drawn_schedule import SHAPES
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser


def said(shown: Stage) -> tuple[float, float]:
    """The loss at the end and the promise, from the title."""
    found = re.search(
        r"ends at ([\d.]+), promised ([\d.]+)", shown.page.locator(".gd-title").first.inner_text()
    )
    assert found is not None
    return float(found[1]), float(found[2])


def ends(widget: DrawnSchedule) -> tuple[float, float]:
    return round(float(widget.losses[-1].mean()), 2), round(float(widget.promises[-1]), 2)


def handles(shown: Stage) -> list[float]:
    """The learning rates that the nine handles stand at."""
    found = (
        shown.page.locator(".gd-live")
        .first.locator(".gd-handle")
        .evaluate_all("all => all.map(e => e.ariaValueNow)")
    )
    return [float(value) for value in found]


def plan(shown: Stage) -> str:
    return shown.page.get_by_role("combobox").first.evaluate("e => e.selectedOptions[0].text")


def corners(shown: Stage) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of the frame that one draws in, in pixels of the window."""
    grid = shown.page.locator(".gd-plot").first.locator(".gd-axes")
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    assert box is not None
    return box["x"], box["x"] + box["width"], box["y"], box["y"] + box["height"]


@pytest.mark.parametrize("name", SHAPES)
def test_each_plan_ends_where_python_s_does(stage: Opener, name: str) -> None:
    shown = stage(DrawnSchedule(name))
    assert said(shown) == ends(DrawnSchedule(name))
    line = ends(DrawnSchedule("line"))
    assert (
        f"the line: {line[0]:.2f}, promised {line[1]:.2f}"
        in shown.page.locator(".gd-title").first.inner_text()
    )


def test_the_menu_s_plans_stand_in_the_promised_order(stage: Opener) -> None:
    shown = stage(DrawnSchedule())
    menu, found = shown.page.get_by_role("combobox"), []
    for name in SHAPES:
        menu.select_option(name)
        shown.drawn()
        found.append(said(shown))
    assert found == sorted(found)


def test_the_mouse_draws_a_plan(stage: Opener) -> None:
    shown = stage(DrawnSchedule())
    left, right, top, bottom = corners(shown)
    # From 0.8 down to 0.2 in a line, well above the handles of the line to zero.
    shown.page.mouse.move(left + 1, bottom - 0.8 * (bottom - top))
    shown.page.mouse.down()
    shown.page.mouse.move(right - 1, bottom - 0.2 * (bottom - top), steps=3)
    shown.page.mouse.up()
    shown.drawn()
    drawn = handles(shown)
    assert drawn == pytest.approx([0.8 - 0.075 * i for i in range(9)], abs=0.02)
    assert plan(shown) == "your drawing"
    knots = [0.8 - 0.6 * i / 40 for i in range(41)]
    assert said(shown) == pytest.approx(ends(DrawnSchedule("drawn", knots)), rel=0.05)
    assert shown.complaints == []


def touches(shown: Stage, *places: tuple[float, float]) -> None:
    finger = shown.context.new_cdp_session(shown.page)
    for kind, at in (("touchStart", places[:1]), *(("touchMove", [place]) for place in places[1:])):
        finger.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in at]}
        )
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    shown.drawn()


def test_a_finger_draws_sideways_and_scrolls_up_and_down(stage: Opener) -> None:
    shown = stage(DrawnSchedule(), DrawnSchedule(), width=390, has_touch=True, is_mobile=True)
    left, right, top, bottom = corners(shown)
    level, places = bottom - 0.9 * (bottom - top), [left + 90 + 6 * i for i in range(30)]
    before = handles(shown)
    touches(shown, (left + 150, level), *[(left + 150 + 3 * i, level - 8 * i) for i in range(1, 20)])
    shown.page.wait_for_timeout(400)
    assert shown.page.evaluate("scrollY") > 50
    assert handles(shown) == before
    shown.page.evaluate("scrollTo(0, 0)")
    left, right, top, bottom = corners(shown)
    level = bottom - 0.9 * (bottom - top)
    touches(shown, *[(x, level) for x in places if x < right])
    assert plan(shown) == "your drawing"
    assert handles(shown)[4] == pytest.approx(0.9, abs=0.01)
    assert handles(shown)[0] == pytest.approx(0.49, abs=0.01)


def handle(shown: Stage, step: int) -> Locator:
    return shown.slider(f"learning rate at step {step}")


def test_keys_move_a_handle_and_what_lies_beside_it(stage: Opener) -> None:
    shown = stage(DrawnSchedule("fixed"))
    before = handles(shown)
    for _ in range(10):
        handle(shown, 100).press("ArrowUp")
        shown.drawn()
    after = handles(shown)
    assert after[4] == pytest.approx(before[4] + 0.1)
    assert [*after[:4], *after[5:]] == [*before[:4], *before[5:]]
    knots = [before[0] + 0.1 * max(0, 1 - abs(i - 20) / 5) for i in range(41)]
    assert said(shown) == ends(DrawnSchedule("drawn", knots))
    for key, value in (("Home", 0), ("PageUp", 0.1), ("ArrowLeft", 0.09), ("End", 1)):
        handle(shown, 100).press(key)
        shown.drawn()
        assert handles(shown)[4] == pytest.approx(value)


def test_the_slider_scales_all_and_the_button_finds_the_least_promise(stage: Opener) -> None:
    shown = stage(DrawnSchedule())
    best = said(shown)
    shown.slider("largest rate").press("End")
    shown.drawn()
    assert handles(shown) == pytest.approx([1 - i / 8 for i in range(9)], abs=2e-4)
    assert said(shown)[1] > best[1]
    shown.page.get_by_role("button", name="Scale for the least promise").click()
    shown.drawn()
    assert said(shown) == pytest.approx(best, abs=0.02)
    shown.slider("largest rate").press("Home")
    shown.drawn()
    assert max(handles(shown)) == pytest.approx(0.01)
    assert shown.complaints == []


def test_a_plan_of_zeros_is_none_the_worse(stage: Opener) -> None:
    shown = stage(DrawnSchedule("drawn", [0.0] * 41))
    assert said(shown) == ends(DrawnSchedule("drawn", [0.0] * 41))
    shown.page.get_by_role("button", name="Scale for the least promise").click()
    shown.slider("largest rate").press("ArrowRight")
    shown.drawn()
    assert shown.complaints == []
