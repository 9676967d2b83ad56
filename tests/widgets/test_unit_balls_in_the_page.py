"""*UnitBalls* in the page shows Python's step and its promise, and follows what is dragged."""

from __future__ import annotations

import re
from typing import Any

import pytest

from gdlib import UnitBalls
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def numbers(text: str) -> list[float]:
    return [float(number.replace("−", "-")) for number in re.findall(r"−?\d+\.\d+", text)]


def lines(shown: Stage) -> list[str]:
    return shown.page.locator(".gd-balls-numbers p").all_inner_texts()


def promised(shown: Stage) -> float:
    (fall,) = numbers(shown.page.locator(".gd-title strong").inner_text())
    return fall


@pytest.mark.parametrize(
    "settings",
    [
        {"norm": "euclid", "grad": (1.1, -0.3), "lr": 0.6},
        {"norm": "max", "grad": (-1.1, 0.3)},
        {"norm": "one", "grad": (-0.3, -1.2), "lr": 0.3},
        {"norm": "p", "p": 5.0, "grad": (0.8, 0.2)},
        {"norm": "ellipse", "axis": (-0.4, 1.1), "across": 0.9, "lr": 0.5},
    ],
    ids=lambda settings: settings["norm"],
)
def test_the_numbers_are_python_s(stage: Opener, settings: dict[str, Any]) -> None:
    widget = UnitBalls(**settings)
    shown = stage(widget, width=1280)
    step, dual, fall, _ = lines(shown)
    assert numbers(step) == pytest.approx([*widget.grad, *widget.step.tolist()], abs=0.0051)
    assert numbers(dual)[-1] == pytest.approx(widget.dual_norm, abs=0.0051)
    assert numbers(fall)[-1] == pytest.approx(widget.fall, abs=0.0051)
    assert promised(shown) == pytest.approx(widget.fall, abs=0.0051)


def test_the_step_is_drawn_where_the_ball_touches_its_lowest_line(stage: Opener) -> None:
    """In pixels: the tip of the arrow is on the line, and no corner of the ball is beyond."""
    shown = stage(UnitBalls("ellipse", grad=(0.9, -0.8)))

    def places(name: str) -> list[tuple[float, float]]:
        d = str(shown.page.locator(name).get_attribute("d"))
        return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", d)]

    (x0, y0), (x1, y1) = places(".gd-balls-touch")
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5

    def beyond(place: tuple[float, float]) -> float:
        return ((place[0] - x0) * (y1 - y0) - (place[1] - y0) * (x1 - x0)) / length

    tip = places(".gd-arrow-step .gd-arrow-line")[1]
    assert abs(beyond(tip)) < 0.2
    sides = [beyond(place) for place in places(".gd-balls-ball")]
    assert max(sides) < 0.2 or min(sides) > -0.2
    assert max(map(abs, sides)) > 50


def test_a_circle_is_one_on_every_screen(stage: Opener) -> None:
    shown = stage(UnitBalls("euclid"))
    for width in (320, 390, 530, 800):
        shown.page.set_viewport_size({"width": width, "height": 800})
        shown.drawn()
        shown.drawn()
        box = shown.page.locator(".gd-balls-ball").bounding_box()
        assert box is not None
        assert box["width"] == pytest.approx(box["height"], rel=0.03)


def test_dragging_the_gradient_turns_the_step_and_a_corner_holds_it(stage: Opener) -> None:
    shown = stage(UnitBalls("max", grad=(1.0, 0.4)))
    before = numbers(lines(shown)[0])
    shown.drag(shown.slider("gradient"), by=(-40, -30))
    after = numbers(lines(shown)[0])
    assert after[:2] != before[:2]
    assert after[2:] == before[2:] == [-1, -1]
    assert promised(shown) == pytest.approx(sum(after[:2]), abs=0.011)
    shown.drag(shown.slider("gradient"), by=(0, 150))
    assert numbers(lines(shown)[0])[2:] == [-1, 1]


def test_on_the_axis_a_whole_side_does_as_well(stage: Opener) -> None:
    shown = stage(UnitBalls("max", grad=(1.0, 0.02)))
    assert lines(shown)[-1].startswith("Each thin line is 0.25 lower")
    shown.slider("gradient").press("ArrowDown")
    shown.drawn()
    assert lines(shown)[-1] == "The whole side falls as far. The step ends in its middle."
    assert shown.page.locator(".gd-balls-side").get_attribute("d")


def test_the_ellipse_has_a_handle_and_its_half_axis_stays_in_reach(stage: Opener) -> None:
    shown = stage(UnitBalls("ellipse", axis=(0.2, 0.0), across=0.5))
    shape = shown.slider("half axis a")
    for _ in range(9):
        shape.press("ArrowLeft")
    shown.drawn()
    x, y = numbers(text_of(shape))
    assert (x**2 + y**2) ** 0.5 >= 0.15
    shown.drag(shape, by=(0, -80))
    x, y = numbers(text_of(shape))
    assert y > 0.5
    shown.page.get_by_label("length", exact=True).select_option("one")
    shown.drawn()
    assert not shape.is_visible()


def test_no_gradient_draws_no_lines_and_steps_nowhere(stage: Opener) -> None:
    shown = stage(*[UnitBalls(norm, grad=(0, 0)) for norm in ("euclid", "max", "one", "p", "ellipse")])
    assert shown.page.locator(".gd-balls-levels path").count() == 0
    assert all(numbers(text)[2:] == [0, 0] for text in lines(shown)[::4])
    paths = shown.page.eval_on_selector_all("path[d]", "all => all.map(e => e.getAttribute('d'))")
    assert not any("NaN" in path or "Infinity" in path for path in paths)
    assert shown.complaints == []
