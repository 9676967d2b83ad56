"""*Slope* in the page shows the numbers that Python computes, down to the rounding."""

from __future__ import annotations

import pytest

from gdlib import Slope
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser


def numbers(shown: Stage) -> list[str]:
    return [part.replace("−", "-") for part in shown.page.locator(".gd-title > *").all_inner_texts()]


def fixed(value: float) -> str:
    return f"{value:.4f}" if f"{value:.4f}" != "-0.0000" else "0.0000"


@pytest.mark.parametrize("central", [False, True])
@pytest.mark.parametrize("precision", ["float64", "float32"])
@pytest.mark.parametrize("measure", ["mae", "mse", "huber"])
def test_slope_and_difference_are_python_s_to_the_last_digit_shown(
    stage: Opener, measure: str, precision: str, central: bool
) -> None:
    steps = (1.0, 1e-3, 3e-6, 1e-7, 2e-9, 1e-13, 1e-16)
    widgets = [Slope("a", 0.7, h, central=central, measure=measure, precision=precision) for h in steps]
    shown = stage(*widgets)
    said = numbers(shown)
    for widget, slope, difference in zip(widgets, said[::2], said[1::2], strict=True):
        assert slope == f"slope {fixed(widget.slope)}"
        assert difference.startswith(f"finite difference {fixed(widget.difference)}, off by")


def test_dragging_the_point_moves_the_tangent_with_it(stage: Opener) -> None:
    widget = Slope(measure="mse")
    shown = stage(widget)
    dot = shown.slider("place on the curve")
    shown.drag(dot, by=(120, 0))
    widget.at = float(str(dot.get_attribute("aria-valuenow")))
    assert widget.at > 1.5
    assert numbers(shown)[0] == f"slope {fixed(widget.slope)}"


def test_the_point_stays_inside_the_picture(stage: Opener) -> None:
    shown = stage(Slope())
    dot = shown.slider("place on the curve")
    shown.drag(dot, by=(4000, 0))
    assert dot.get_attribute("aria-valuenow") == "5"
    dot.press("Home")
    shown.drawn()
    assert dot.get_attribute("aria-valuenow") == "-1"


def test_the_step_slider_is_logarithmic(stage: Opener) -> None:
    shown = stage(Slope(h=1.0))
    step = shown.slider("h")
    for _ in range(8):
        step.press("ArrowLeft")
    shown.drawn()
    assert step.get_attribute("aria-valuetext") == "0.10"
    assert numbers(shown)[1].startswith(f"finite difference {fixed(Slope(h=0.1).difference)}")
