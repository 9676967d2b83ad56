"""*Race* in the page shows the numbers that Python computes, and says so when a racer is lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from gdlib import Race
from gdlib.widgets.scenes import METHODS, SCENES, landscape_of
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def fate(shown: Stage, racer: str) -> str:
    return shown.page.locator(f".gd-race-panel.gd-race-{racer} .gd-race-fate").inner_text()


def sliders(shown: Stage, name: str) -> Locator:
    return shown.page.get_by_role("slider", name=name, exact=True)


def frame_of(shown: Stage) -> list[float]:
    """Left, top, width and height of the map's frame within its drawing."""
    frame = shown.page.locator(".gd-inside").first
    return [float(str(frame.get_attribute(name))) for name in ("x", "y", "width", "height")]


def choose(shown: Stage, label: str, value: str) -> None:
    shown.page.get_by_label(label, exact=True).select_option(value)
    shown.drawn()


def heights(race: Race) -> list[float]:
    lowest = landscape_of(race.landscape, race.kappa).minimum
    return [float(path.losses[-1]) - lowest for path in race.paths]


def number(text: str) -> float:
    """The number that a sentence of the widget begins with."""
    found = re.match(r"([\d.]+)(?: × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?", text)
    assert found, text
    power = int(found[3].translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))) if found[3] else 0
    return float(found[1]) * 10.0 ** (-power if found[2] else power)


@pytest.mark.parametrize("landscape", SCENES)
def test_the_heights_are_python_s(stage: Opener, landscape: str) -> None:
    race = Race(landscape, steps=30)
    shown = stage(race)
    for racer, height in zip(("first", "second"), heights(race), strict=True):
        assert number(fate(shown, racer)) == pytest.approx(height, rel=0.06)  # two digits


@pytest.mark.parametrize("method", METHODS)
def test_a_method_chosen_in_the_page_races_as_in_python(stage: Opener, method: str) -> None:
    race = Race("rosenbrock", second="nobody", steps=60)
    shown = stage(race)
    choose(shown, "first", method)
    race.first = method
    assert number(fate(shown, "first")) == pytest.approx(heights(race)[0], rel=0.06)
    expect(sliders(shown, "beta")).to_have_count(1 if method in ("Momentum", "Nesterov", "Adam") else 0)


def test_the_start_is_dragged_to_where_the_mouse_lets_it_go(stage: Opener) -> None:
    race = Race("himmelblau", start=(0.0, 0.0))
    shown = stage(race, width=1280)
    start = shown.slider("start")
    shown.drag(start, by=(80, -60))
    _, _, width, height = frame_of(shown)
    x, y = 80 / width * 10, 60 / height * 10  # the window is ten units wide and high
    assert text_of(start).startswith(f"{x:.2f}, {y:.2f}")
    race.start = (x, y)
    for racer, arrived in zip(("first", "second"), heights(race), strict=True):
        assert number(fate(shown, racer)) == pytest.approx(arrived, rel=0.1, abs=1e-12)


def test_a_tap_on_the_map_puts_the_start_there(stage: Opener) -> None:
    shown = stage(Race("himmelblau", start=(0.0, 0.0)), width=390, has_touch=True, is_mobile=True)
    left, top, width, height = frame_of(shown)
    whole = shown.page.locator(".gd-plot").first.bounding_box()
    assert whole is not None
    shown.page.touchscreen.tap(whole["x"] + left + 0.9 * width, whole["y"] + top + 0.3 * height)
    shown.drawn()
    x, y = text_of(shown.slider("start")).split(";")[0].split(", ")
    assert (float(x), float(y)) == pytest.approx((4.0, 2.0), abs=0.03)  # a finger hits whole pixels
    race = Race("himmelblau", start=(4.0, 2.0))
    assert number(fate(shown, "first")) == pytest.approx(heights(race)[0], abs=1e-9)


def test_arrow_keys_move_the_start_and_stop_at_the_edge(stage: Opener) -> None:
    shown = stage(Race("himmelblau", start=(4.9, 0.0)))
    shown.slider("start").focus()
    for _ in range(3):
        shown.page.keyboard.press("ArrowRight")
        shown.page.keyboard.press("ArrowUp")
    shown.drawn()
    assert text_of(shown.slider("start")).startswith("5.00, 0.300")


def test_a_racer_that_diverges_is_said_to_and_stays_drawable(stage: Opener) -> None:
    race = Race("beale", first_lr=0.3, longest=2000, steps=2000)
    shown = stage(race)
    diverged = race.paths[0].diverged_at
    assert fate(shown, "first") == f"diverged: from step {diverged} on the loss is infinite"
    cross = shown.page.locator(".gd-trail-first .gd-trail-cross")
    assert cross.get_attribute("d")
    paths = shown.page.eval_on_selector_all("path[d]", "all => all.map(e => e.getAttribute('d'))")
    assert not any("NaN" in path or "Infinity" in path or "e+" in path for path in paths)
    assert shown.complaints == []


def test_every_learning_rate_can_be_had_without_a_freeze(stage: Opener) -> None:
    shown = stage(Race("rosenbrock", longest=2000, steps=2000))
    for slider in sliders(shown, "lr").all():
        for key in ("End", "Home", "End"):
            slider.focus()
            shown.page.keyboard.press(key)
            shown.drawn()
    assert "diverged" in fate(shown, "first")
    assert shown.complaints == []


def test_another_landscape_brings_its_start_rates_and_axes(stage: Opener) -> None:
    shown = stage(Race())
    choose(shown, "map", "bowl")
    assert text_of(shown.slider("lr", 0)) == "0.500"
    assert text_of(shown.slider("kappa")) == "20.0"
    assert text_of(shown.slider("start")).startswith("−1.30, 0.600")
    race = Race("bowl")
    for racer, height in zip(("first", "second"), heights(race), strict=True):
        assert number(fate(shown, racer)) == pytest.approx(height, rel=0.06)


def test_the_contours_follow_kappa(stage: Opener) -> None:
    shown = stage(Race("bowl"))
    line = shown.page.locator(".gd-map path").nth(4)
    before = line.get_attribute("d")
    shown.slider("kappa").focus()
    shown.page.keyboard.press("ArrowLeft")
    shown.drawn()
    assert line.get_attribute("d") != before


def test_nobody_may_race_against(stage: Opener) -> None:
    shown = stage(Race())
    choose(shown, "second", "nobody")
    expect(sliders(shown, "lr")).to_have_count(1)
    expect(shown.page.locator(".gd-trail-second")).to_be_hidden()
    choose(shown, "second", "Adam")
    expect(sliders(shown, "lr")).to_have_count(2)
    assert shown.complaints == []


def test_the_steps_shown_are_the_slider_s(stage: Opener) -> None:
    race = Race("saddle")
    shown = stage(race)
    steps = shown.slider("steps")
    steps.focus()
    for _ in range(5):
        shown.page.keyboard.press("ArrowLeft")
    shown.drawn()
    race.steps = 95
    assert text_of(steps) == "95"
    assert dots(shown.page.locator(".gd-trail-first .gd-trail-dots")) == 96
    assert number(fate(shown, "first")) == pytest.approx(heights(race)[0], rel=0.06)


def dots(path: Locator) -> int:
    return str(path.get_attribute("d")).count("M")


def test_a_race_runs_from_the_start_to_the_steps_shown(stage: Opener) -> None:
    shown = stage(Race("saddle", steps=60))
    shown.page.get_by_role("button", name="Race").click()
    shown.page.get_by_role("button", name="Stop").wait_for()
    shown.drawn()
    assert dots(shown.page.locator(".gd-trail-first .gd-trail-dots")) < 61
    shown.page.get_by_role("button", name="Race").wait_for()
    assert dots(shown.page.locator(".gd-trail-first .gd-trail-dots")) == 61
    assert shown.complaints == []


def test_nothing_runs_where_the_reader_wants_no_motion(stage: Opener) -> None:
    shown = stage(Race("saddle"), reduced_motion="reduce")
    shown.page.get_by_role("button", name="Race").click()
    shown.drawn()
    expect(shown.page.get_by_role("button", name="Stop")).to_have_count(0)
    assert dots(shown.page.locator(".gd-trail-first .gd-trail-dots")) == 101
