"""*Knobs* in the page shows the numbers that Python computes."""

from __future__ import annotations

import pytest

from gdlib import Knobs
from tests.widgets.conftest import Opener, Stage, text_of

pytestmark = pytest.mark.browser


def title(shown: Stage) -> str:
    return shown.page.locator(".gd-title").inner_text().replace("\n", " ")


@pytest.mark.parametrize("measure", ["mae", "mse", "huber"])
@pytest.mark.parametrize("data", ["seed", "cars"])
def test_the_loss_is_python_s(stage: Opener, data: str, measure: str) -> None:
    widget = Knobs(data, measure)
    shown = stage(widget)
    for knob in "abc":
        slider = shown.slider(knob)
        slider.focus()
        for _ in range(3):
            shown.page.keyboard.press("ArrowRight")
        shown.drawn()
        setattr(widget, knob, float(slider.input_value()))
        name = widget.words["measures"][measure]
        assert title(shown).startswith(f"{name} {widget.loss:.2f}")


def test_every_knob_moves_by_the_step_of_its_slider(stage: Opener) -> None:
    shown = stage(Knobs())
    shown.slider("a").focus()
    shown.page.keyboard.press("ArrowRight")
    shown.drawn()
    assert text_of(shown.slider("a")) == "1.12"
    assert text_of(shown.slider("b")) == "1.10"


def test_the_best_so_far_stays_when_the_reader_goes_on(stage: Opener) -> None:
    widget = Knobs(a=2.6, b=1.3, c=0.6)
    shown = stage(widget)
    shown.slider("a").focus()
    shown.page.keyboard.press("End")
    shown.drawn()
    assert f"your best {widget.loss:.2f}, lowest possible 0.99" in title(shown)


def test_a_player_who_arrives_is_told(stage: Opener) -> None:
    a, b, c = Knobs().sets["seed"]["lowest"]["mae"]["point"]
    assert "you found the lowest" in title(stage(Knobs(a=a, b=b, c=c)))


def test_other_data_bring_their_own_knobs_and_axes(stage: Opener) -> None:
    shown = stage(Knobs())
    shown.page.get_by_label("data", exact=True).select_option("cars")
    shown.drawn()
    assert text_of(shown.slider("a")) == "0.000"
    assert shown.page.locator("circle.gd-point").count() == 50
    assert shown.page.get_by_text("stopping distance in feet").count() == 1
    assert title(shown).startswith(f"MAE {Knobs('cars').loss:.2f}")


def test_the_best_curve_shows_on_demand(stage: Opener) -> None:
    shown = stage(Knobs())
    best = shown.page.locator(".gd-knobs-best")
    assert not best.get_attribute("d")
    shown.page.get_by_label("show the best curve").check()
    shown.drawn()
    assert best.get_attribute("d")


def test_without_menus_the_knobs_are_left(stage: Opener) -> None:
    shown = stage(Knobs(menus=False, words={"measures": {"mae": "mean miss"}}))
    assert title(shown).startswith("mean miss 2.42")
    for name, there in (("data", False), ("measure", False), ("a", True), ("show the best curve", True)):
        assert shown.page.get_by_label(name, exact=True).is_visible() is there
