"""*Hinges* in the page: its steps are the library's, what is drawn is what is fitted."""

from __future__ import annotations

import re

import pytest
import torch
from playwright.sync_api import expect

from gdlib import Hinges, Momentum, descend, fit_loss, mae, mse, relu_network, seed_data
from gdlib.widgets.hinges import scattered_hinges
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser
START = (-1.0, 1.0, 0.0, 2.0, 1.0, 1.0, 0.0)


def shown_loss(shown: Stage) -> float:
    return float(shown.page.locator(".gd-title strong").inner_text().split()[1])


def press(shown: Stage, name: str, times: int = 1) -> None:
    button = shown.page.get_by_role("button", name=name, exact=True)
    for _ in range(times):
        button.click()
    shown.drawn()


def test_its_steps_are_those_of_the_library(stage: Opener) -> None:
    shown = stage(Hinges(n=2, data="seed", knobs=START, lr=0.02))
    x, y = seed_data()
    loss = fit_loss(relu_network, x.double(), y, mae)
    start = torch.tensor(START, dtype=torch.float64)
    path = descend(loss, start, Momentum(0.02, 0.9), 10)
    press(shown, "one step", times=10)
    assert shown_loss(shown) == pytest.approx(float(path.losses[-1]), rel=5e-3)
    for name, knob in {"m1, slope": 0, "b2, offset": 3, "w1, weight": 4, "c, lift": 6}.items():
        value = shown.slider(name).get_attribute("aria-valuetext")
        assert value is not None
        assert float(value.replace("−", "-")) == pytest.approx(float(path.final[knob]), abs=0.006)
    assert "step 10" in shown.page.locator(".gd-title").inner_text()
    press(shown, "start again")
    assert shown_loss(shown) == pytest.approx(float(path.losses[0]), rel=5e-3)


def test_training_runs_until_it_is_paused(stage: Opener) -> None:
    shown = stage(Hinges(n=12))
    before = shown_loss(shown)
    press(shown, "train")
    expect(shown.page.locator(".gd-title span")).to_have_text(re.compile(r"step \d{2,}"))
    press(shown, "pause")
    stopped = shown.page.locator(".gd-title").inner_text()
    shown.page.wait_for_timeout(100)
    assert shown.page.locator(".gd-title").inner_text() == stopped
    assert shown_loss(shown) < before


def test_who_wants_little_motion_gets_many_steps_at_once(stage: Opener) -> None:
    shown = stage(Hinges(n=12), reduced_motion="reduce")
    press(shown, "train")
    assert "step 200" in shown.page.locator(".gd-title").inner_text()
    assert shown.page.get_by_role("button", name="train", exact=True).is_visible()


def test_a_run_that_diverges_says_so_and_can_start_again(stage: Opener) -> None:
    shown = stage(Hinges(n=32, lr=1.0))
    press(shown, "train")
    expect(shown.page.locator(".gd-title span")).to_have_text(re.compile("diverged at step"))
    press(shown, "start again")
    assert "step 0" in shown.page.locator(".gd-title").inner_text()
    assert shown.complaints == []


def test_scattering_is_python_s(stage: Opener) -> None:
    widget = Hinges(n=5)
    shown = stage(widget)
    press(shown, "scatter anew")
    widget.knobs = scattered_hinges(5, seed=1)
    assert shown_loss(shown) == pytest.approx(widget.loss, rel=5e-3)
    shown.slider("hinges").focus()
    shown.page.keyboard.press("ArrowRight")
    shown.drawn()
    widget.n = 6
    widget.knobs = scattered_hinges(6, seed=1)
    assert shown_loss(shown) == pytest.approx(widget.loss, rel=5e-3)


def test_what_the_mouse_draws_is_fitted(stage: Opener) -> None:
    shown = stage(Hinges(n=1, knobs=(1, 0, 0, 1)))
    dots = shown.page.locator("circle.gd-point")
    first, last = dots.first.bounding_box(), dots.last.bounding_box()
    one = shown.page.locator(".gd-grid text", has_text=re.compile("^1$"))
    assert first is not None
    assert last is not None
    level = one.last.bounding_box()  # the axis on the left comes after the one below
    assert level is not None
    y = level["y"] + level["height"] / 2
    shown.page.mouse.move(first["x"] + first["width"] / 2 + 1, y)
    shown.page.mouse.down()
    shown.page.mouse.move(last["x"] + last["width"] / 2 - 1, y, steps=9)
    shown.page.mouse.up()
    shown.drawn()
    assert shown.page.get_by_label("data", exact=True).input_value() == "drawn"
    assert shown_loss(shown) < 1e-3


def test_the_pencil_draws_by_keyboard(stage: Opener) -> None:
    widget = Hinges(n=1, knobs=(1, 0, 0, 0))
    shown = stage(widget)
    shown.slider("pencil: drag to draw the data").focus()
    shown.page.keyboard.press("ArrowUp")
    shown.page.keyboard.press("ArrowUp")
    shown.drawn()
    heights = list(widget.heights)
    heights[20] += 0.2
    x = torch.linspace(-2, 2, 41, dtype=torch.float64)[:, None]
    wanted = mse(0 * x, torch.tensor(heights, dtype=torch.float64)[:, None])
    assert shown_loss(shown) == pytest.approx(float(wanted), rel=5e-3)
