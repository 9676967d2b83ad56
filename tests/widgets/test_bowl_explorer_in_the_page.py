"""*BowlExplorer* in the page shows the numbers that Python computes."""

from __future__ import annotations

import math

import pytest
from playwright.sync_api import expect

from gdlib import BowlExplorer
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def verdict(shown: Stage) -> str:
    return shown.page.locator(".gd-title").inner_text()


def percent(shown: Stage) -> float:
    return float(verdict(shown).removeprefix("Each step keeps ").split("\N{NO-BREAK SPACE}%")[0])


@pytest.mark.parametrize(("kappa", "lr"), [(1, 0.3), (6, 1.8), (100, 1.95), (1000, 0.01)])
def test_the_rate_is_python_s(stage: Opener, kappa: float, lr: float) -> None:
    widget = BowlExplorer(kappa, lr)
    assert percent(stage(widget)) == pytest.approx(100 * widget.rate, rel=0.005)


@pytest.mark.parametrize(("lr", "beta"), [(0.5, 0.2), (2.5, 0.5), (3.7, 0.9)])
def test_the_rate_with_momentum_is_python_s(stage: Opener, lr: float, beta: float) -> None:
    widget = BowlExplorer(30, lr, momentum=True, beta=beta)
    assert percent(stage(widget)) == pytest.approx(100 * widget.rate, rel=0.005)


def test_the_errors_along_the_eigenvectors_are_those_of_python_s_path(stage: Opener) -> None:
    widget = BowlExplorer(8, 0.9, angle=0.5, start=(1.2, 0.4), steps=12)
    shown = stage(widget)

    for side, (x, y) in {
        "flat": (math.cos(0.5), math.sin(0.5)),
        "steep": (-math.sin(0.5), math.cos(0.5)),
    }.items():
        drawn = shown.page.locator(f"path.gd-curve.gd-bowl-{side}").first.get_attribute("d")
        tops = [float(pair.split(",")[1]) for pair in str(drawn)[1:].split("L")]
        errors = [abs(float(a) * x + float(b) * y) for a, b in widget.path.points]
        logs = [math.log10(error) for error in errors if error > 1e-12]
        # Heights on the screen go by the logarithm: seven powers of ten are the whole height.
        height = (tops[2] - tops[0]) / (logs[0] - logs[2])
        for top, log in zip(tops[:6], logs[:6], strict=True):
            assert top - tops[0] == pytest.approx(height * (logs[0] - log), abs=0.3)


def test_a_rate_that_grows_is_said_to(stage: Opener) -> None:
    shown = stage(BowlExplorer(10, 2.2, steps=500))
    assert verdict(shown) == "Each step multiplies the error by 1.20: it never arrives"
    paths = shown.page.eval_on_selector_all("path[d]", "all => all.map(e => e.getAttribute('d'))")
    assert not any("NaN" in path or "Infinity" in path or "e+" in path for path in paths)
    assert shown.complaints == []


def test_the_best_lr_is_found_by_a_press(stage: Opener) -> None:
    shown = stage(BowlExplorer(9, 0.5))
    shown.page.get_by_role("button", name="Best lr").click()
    shown.drawn()
    assert text_of(shown.slider("lr").first) == "1.80"  # 2/(1 + 1/9)
    assert percent(shown) == pytest.approx(80.0)  # (9 - 1)/(9 + 1)


def test_the_best_of_both_is_the_root_of_kappa_s_rate(stage: Opener) -> None:
    shown = stage(BowlExplorer(9, 0.5))
    expect(shown.slider("beta")).to_have_count(0)
    shown.page.get_by_label("momentum").check()
    shown.page.get_by_role("button", name="Best of both").click()
    shown.drawn()
    assert text_of(shown.slider("beta")) == "0.25"  # ((3 - 1)/(3 + 1))²
    assert percent(shown) == pytest.approx(50.0)  # (3 - 1)/(3 + 1)


def test_the_dot_on_the_rates_sets_lr(stage: Opener) -> None:
    shown = stage(BowlExplorer(6, 1.0), width=1280)
    slider, dot = shown.slider("lr", 0), shown.slider("lr", 1)
    shown.drag(dot, by=(40, 0))
    moved = float(text_of(slider))
    assert moved > 1.2
    assert text_of(dot).startswith(f"{moved:.2f}, a factor of ")
    assert percent(shown) == pytest.approx(100 * BowlExplorer(6, moved).rate, rel=0.02)


def test_without_momentum_lr_comes_back_into_reach(stage: Opener) -> None:
    shown = stage(BowlExplorer(6, 3.9, momentum=True, beta=0.97))
    shown.page.get_by_label("momentum").uncheck()
    shown.drawn()
    assert text_of(shown.slider("lr").first) == "2.40"
    assert verdict(shown).startswith("Each step multiplies the error by 1.40")


def test_the_start_moves_by_keys_and_stays_inside(stage: Opener) -> None:
    shown = stage(BowlExplorer(start=(1.5, 0.0)))
    shown.slider("start").focus()
    for _ in range(4):
        shown.page.keyboard.press("ArrowRight")
    shown.page.keyboard.press("ArrowDown")
    shown.drawn()
    assert text_of(shown.slider("start")) == "1.60, −0.05"
