"""*Steps* in the page takes Python's steps, one by one or by itself, and says if it diverges."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from gdlib import Steps
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser


def loss(shown: Stage) -> str:
    return shown.page.locator(".gd-title strong").inner_text()


def press(shown: Stage, name: str) -> None:
    shown.page.get_by_role("button", name=name, exact=True).click()
    shown.drawn()


@pytest.mark.parametrize("zero_grad", [True, False])
@pytest.mark.parametrize("measure", ["mae", "mse"])
def test_the_loss_is_python_s_to_the_last_digit_shown(stage: Opener, measure: str, zero_grad: bool) -> None:
    settings = [(lr, step) for lr in (1e-4, 0.01, 0.17) for step in (0, 1, 13, 120)]
    widgets = [Steps(lr, zero_grad=zero_grad, step=step, measure=measure) for lr, step in settings]
    shown = stage(*widgets)
    said = shown.page.locator(".gd-title strong").all_inner_texts()
    assert said == [f"{measure.upper()} {widget.loss:.2f}" for widget in widgets]


def test_steps_are_taken_one_by_one_and_taken_back(stage: Opener) -> None:
    shown = stage(Steps(lr=0.01, zero_grad=False))
    for _ in range(13):
        press(shown, "Step")
    assert loss(shown) == f"MAE {Steps(lr=0.01, zero_grad=False, step=13).loss:.2f}" == "MAE 1.17"
    shown.page.get_by_role("checkbox", name="zero the gradient").check()
    shown.drawn()
    assert loss(shown) == f"MAE {Steps(lr=0.01, step=13).loss:.2f}" == "MAE 2.15"
    press(shown, "Back to the start")
    assert loss(shown) == "MAE 2.42"


def test_it_plays_at_the_press_of_a_button_until_the_next_and_to_the_end(stage: Opener) -> None:
    shown = stage(Steps())
    shown.page.wait_for_timeout(300)
    assert "after 0 steps" in shown.page.locator(".gd-title").inner_text()
    press(shown, "Play")
    expect(shown.page.locator(".gd-title")).to_contain_text(re.compile(r"after [3-9] steps"))
    press(shown, "Pause")
    rested = shown.page.locator(".gd-title").inner_text()
    shown.page.wait_for_timeout(300)
    assert shown.page.locator(".gd-title").inner_text() == rested
    shown.slider("steps").fill("115")
    press(shown, "Play")
    expect(shown.page.locator(".gd-title")).to_contain_text("after 120 steps")
    expect(shown.page.get_by_role("button", name="Play")).to_be_visible()
    assert shown.complaints == []


def test_nothing_moves_by_itself_where_the_reader_wants_no_motion(stage: Opener) -> None:
    shown = stage(Steps(), reduced_motion="reduce")
    press(shown, "Play")
    assert "after 120 steps" in shown.page.locator(".gd-title").inner_text()


def test_a_run_that_diverges_is_shown_as_such(stage: Opener) -> None:
    shown = stage(Steps(lr=0.5, measure="mse", step=2))
    assert "after 2 steps" in shown.page.locator(".gd-title").inner_text()
    shown.slider("steps").press("End")
    shown.drawn()
    assert "diverges" in shown.page.locator(".gd-title").inner_text()
    assert shown.complaints == []


def test_the_learning_rate_keeps_to_its_ends(stage: Opener) -> None:
    shown = stage(Steps())
    rate = shown.slider("learning rate")
    for key, end in (("Home", "0.00010"), ("End", "1.0")):
        rate.press(key)
        shown.drawn()
        assert rate.get_attribute("aria-valuetext") == end


def test_without_menus_one_run_is_left(stage: Opener) -> None:
    shown = stage(Steps(lr=0.1, step=60, menus=False))
    assert loss(shown) == f"MAE {Steps(lr=0.1, step=60).loss:.2f}"
    assert not shown.page.get_by_label("zero the gradient").is_visible()
    assert not shown.page.get_by_label("measure", exact=True).is_visible()
    assert shown.page.locator(".gd-curve.gd-steps-zeroed").get_attribute("d")
    assert not shown.page.locator(".gd-curve.gd-steps-unzeroed").get_attribute("d")
    assert shown.page.locator("text.gd-steps-unzeroed").text_content() == ""
