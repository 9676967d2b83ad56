"""*AdamStep* in the page: its numbers are Python's, and gradients can be drawn into it."""

from __future__ import annotations

import re

import pytest

from gdlib import AdamStep
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def said(shown: Stage) -> tuple[float, ...]:
    """Mean, size and ratio at the step, and the mean length of the last 100, from the title."""
    title = shown.page.locator(".gd-title").inner_text()
    found = re.search(r": (\S+) / (\S+) = (\S+) lr\s+the last 100: (\S+) lr", title)
    assert found is not None
    return tuple(map(number, found.groups()))


def told(widget: AdamStep) -> tuple[float, ...]:
    at = widget.step - 1
    numbers = (widget.means[at], widget.sizes[at] + widget.eps, widget.steps[at])
    return tuple(round(float(n), 2) + 0.0 for n in (*numbers, widget.steps[-100:].abs().mean()))


@pytest.mark.parametrize("correct", [True, False])
@pytest.mark.parametrize("sequence", ["constant", "noisy", "alternating", "spike", "calm"])
def test_the_numbers_are_python_s(stage: Opener, sequence: str, correct: bool) -> None:
    widget = AdamStep(sequence, beta1=0.8, beta2=0.98, eps=0.02, correct=correct, step=137)
    shown = stage(widget)
    assert said(shown) == pytest.approx(told(widget), abs=0.0101)


def test_the_curve_of_the_steps_is_python_s(stage: Opener) -> None:
    widget = AdamStep("noisy", correct=False)
    path = str(stage(widget).page.locator(".gd-adam-length").first.get_attribute("d"))
    heights = [float(y) for y in re.findall(r",(-?[\d.]+)", path)]
    low, high = float(widget.steps.min()), float(widget.steps.max())
    down, up = max(heights), min(heights)
    for k in (0, 40, 111, 199):
        expected = down + (float(widget.steps[k]) - low) / (high - low) * (up - down)
        assert heights[k] == pytest.approx(expected, abs=0.2)


def test_the_sliders_and_the_switch_change_the_step(stage: Opener) -> None:
    shown = stage(AdamStep("spike", step=160))
    before = said(shown)
    shown.slider("beta2").press("Home")
    shown.drawn()
    assert said(shown) == told(AdamStep("spike", beta2=0.9, step=160))
    assert said(shown)[2] > before[2]
    shown.slider("eps").press("End")
    shown.drawn()
    assert said(shown) == told(AdamStep("spike", beta2=0.9, eps=10, step=160))
    shown.slider("beta1").press("Home")
    shown.page.get_by_role("checkbox", name="bias correction").uncheck()
    shown.drawn()
    assert said(shown) == told(AdamStep("spike", beta1=0, beta2=0.9, eps=10, step=160, correct=False))
    assert text_of(shown.slider("beta1")) == "0.00"
    assert shown.complaints == []


def test_keys_go_along_the_gradients_and_change_one(stage: Opener) -> None:
    shown = stage(AdamStep("constant", step=100))
    pencil = shown.slider("gradient: drag to draw")
    for key in ["ArrowRight"] * 3 + ["ArrowUp"] * 5:
        pencil.press(key)
        shown.drawn()
    assert text_of(pencil) == "step 103, gradient 1.50"
    grads = [1.0] * 200
    grads[102] = 1.5
    assert said(shown) == told(AdamStep("drawn", grads, step=103))
    assert shown.page.get_by_role("combobox").input_value() == "drawn"


def test_the_mouse_draws_gradients(stage: Opener) -> None:
    shown = stage(AdamStep("constant"))
    axes = shown.page.locator(".gd-plot").first.locator(".gd-axes").bounding_box()
    assert axes is not None
    left, top, wide, tall = (axes[name] for name in ("x", "y", "width", "height"))
    shown.page.mouse.move(left + 0.25 * wide, top + 0.75 * tall)  # -1.6
    shown.page.mouse.down()
    shown.page.mouse.move(left + 0.75 * wide, top + 0.75 * tall, steps=5)
    shown.page.mouse.up()
    shown.drawn()
    step, grad = map(number, re.findall(r"[−\d.]+", text_of(shown.slider("gradient: drag to draw"))))
    assert step == pytest.approx(150, abs=1)
    assert grad == pytest.approx(-1.6, abs=0.05)
    grads = [1.0] * 49 + [grad] * (int(step) - 49) + [1.0] * (200 - int(step))
    assert said(shown) == pytest.approx(told(AdamStep("drawn", grads, step=int(step))), abs=0.03)
    assert shown.complaints == []
