"""*Knobs* from Python: settings, the loss, and the parts for those without a script."""

from __future__ import annotations

import json
import re

import pytest
import torch

from gdlib import Knobs, mae, mse, quad, seed_data, seed_loss


def test_the_loss_is_that_of_the_library() -> None:
    widget = Knobs(a=2.5, b=1.0, c=0.5)
    assert widget.loss == pytest.approx(float(seed_loss()((2.5, 1.0, 0.5))), rel=1e-6)
    widget.measure, widget.a = "mse", 3
    x, y = seed_data()
    assert widget.loss == pytest.approx(float(mse(quad(3, 1.0, 0.5, x.double()), y)))


def test_the_lowest_loss_on_offer_is_reached_by_its_knobs() -> None:
    best = Knobs().sets["seed"]["lowest"]["mae"]
    x, y = seed_data()
    assert float(mae(quad(*best["point"], x.double()), y)) == pytest.approx(best["loss"], rel=1e-8)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("a", 99, "a must be from -2 to 6, got 99"),
        ("b", "two", "b must be a number, got 'two'"),
        ("c", float("nan"), "c must be finite, got nan"),
        ("measure", "mean", "measure must be one of 'mae', 'mse', 'huber', got 'mean'"),
        ("data", "dogs", "data must be one of 'seed', 'cars', got 'dogs'"),
        ("data", ["seed"], "data must be one of 'seed', 'cars', got ['seed']"),
        ("menus", None, "menus must be True or False, got None"),
        ("show_best", 1, "show_best must be True or False, got 1"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Knobs(**{setting: value})  # type: ignore[arg-type]
    widget = Knobs()
    before = widget.state()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)
    assert widget.state() == before


def test_a_knob_takes_a_tensor_of_one_number() -> None:
    widget = Knobs()
    widget.a = torch.tensor(2.5)
    assert widget.a == 2.5


def test_other_data_start_with_their_own_knobs() -> None:
    widget = Knobs(a=5)
    widget.data = "cars"
    assert (widget.a, widget.b, widget.c) == (0, 1, 0)
    assert Knobs(data="cars", a=0.1).a == 0.1


def test_words_can_be_translated_and_unknown_ones_are_refused() -> None:
    assert (
        json.loads(re.findall(r"<script[^>]*>(.*)</script>", Knobs(words={"data": "données"}).html())[0])[
            "words"
        ]["data"]
        == "données"
    )
    with pytest.raises(ValueError, match="got colour"):
        Knobs(words={"colour": "red"})
    for words in ("red", ["data"], 3, True):
        with pytest.raises(ValueError, match="words must map names to words, got"):
            Knobs(words=words)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"words must be among .*, got 3"):
        Knobs(words={3: "red"})  # type: ignore[dict-item]


def test_the_picture_says_in_words_what_it_shows() -> None:
    assert "a = 1.10" in Knobs().describe()
    assert "2.42" in Knobs().describe()
    assert 'alt="Data and the parabola' in Knobs().html()
    assert "<svg" in Knobs().picture()


def test_two_of_the_same_are_the_same_to_the_last_byte() -> None:
    assert Knobs().html() == Knobs().html()
    assert repr(Knobs()) == repr(Knobs())
