"""*Hinges* from Python: settings, the loss, scattered starts, and the parts for those without a script."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch

from gdlib import Hinges, double_relu, fit_loss, mae, mse, relu_network, seed_data
from gdlib.widgets.hinges import scattered_hinges


def test_the_loss_is_that_of_the_library() -> None:
    widget = Hinges(n=2, data="seed", knobs=(-1, 1, 0, 2, 1, 1, 0))
    x, y = seed_data()
    assert widget.loss == pytest.approx(float(mae(double_relu(-1, 0, 1, 2, x.double()), y)))
    x = torch.linspace(-2, 2, 41, dtype=torch.float64)[:, None]
    wave = Hinges(n=5)
    wanted = fit_loss(relu_network, x, torch.sin(3 * x) + x / 2, mse)(wave.knobs)
    assert wave.loss == pytest.approx(float(wanted), rel=1e-8)


def test_what_is_drawn_is_what_the_curve_is_measured_against() -> None:
    flat = Hinges(n=1, data="drawn", heights=[2.0] * 41, knobs=(1, 0, 0, 2))
    assert flat.loss == 0
    flat.heights = [3.0] * 41
    assert flat.loss == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("n", 0, "n must be from 1 to 32, got 0"),
        ("n", 2.5, "n must be a whole number, got 2.5"),
        ("n", "two", "n must be a whole number, got 'two'"),
        ("lr", 2.0, "lr must be from 0.0001 to 1, got 2"),
        ("lr", float("inf"), "lr must be finite, got inf"),
        ("data", "cars", "data must be one of 'wave', 'seed', 'drawn', got 'cars'"),
        ("knobs", [1.0, 2.0], "knobs must be 37 numbers, got 2"),
        ("knobs", [float("nan")] * 37, "knobs must be finite, got nan"),
        ("heights", "high", "heights must be 41 numbers, got 'high'"),
        ("heights", "1" * 41, f"heights must be 41 numbers, got '{'1' * 41}'"),
        ("heights", b"1" * 41, f"heights must be 41 numbers, got b'{'1' * 41}'"),
        ("heights", ["1"] * 41, "heights must be 41 numbers, got a list"),
        ("heights", torch.ones(41, 2), "heights must be 41 numbers, got a float32 tensor of shape (41, 2)"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Hinges(**{"n": 12, setting: value})  # type: ignore[arg-type]
    widget = Hinges()
    before = widget.state()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)
    assert widget.state() == before


def test_a_wrong_number_of_hinges_is_refused_before_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr("gdlib.widgets.hinges.scattered_hinges", asked.append)
    for n in (33, 10_000, 0, -1, 2.5, None, float("inf")):
        with pytest.raises(ValueError, match="n must be"):
            Hinges(n)  # type: ignore[arg-type]
    assert not asked


def test_a_number_that_no_float_can_hold_is_refused() -> None:
    for setting, said in (
        ("n", "n must be from 1 to 32, got a int"),
        ("lr", "lr must be a number that a float can hold, got a int"),
        ("heights", "heights must be 41 numbers, got a list"),
    ):
        with pytest.raises(ValueError, match=said):
            Hinges(**{setting: [10**400] * 41 if setting == "heights" else 10**400})  # type: ignore[arg-type]


def test_numpy_s_whole_numbers_count_hinges_too() -> None:
    assert Hinges(np.int64(3)).knobs == scattered_hinges(3)  # type: ignore[arg-type]


def test_another_number_of_hinges_scatters_new_ones() -> None:
    widget = Hinges(n=3)
    widget.n = 20
    assert widget.knobs == scattered_hinges(20)


def test_scattered_hinges_lie_apart_inside_and_face_both_ways() -> None:
    m, b, w = torch.tensor(scattered_hinges(32)[:-1]).reshape(3, 32)
    kinks = (-b / m).sort().values
    assert float(kinks.min()) > -2
    assert float(kinks.max()) < 2
    assert float(kinks.diff().min()) > 0.02
    assert float(kinks.diff().max()) < 0.3
    assert int((m > 0).sum()) == 16
    assert float(w.square().mean()) == pytest.approx(2 / 32, rel=0.3)


def test_no_hinges_are_scattered_twice_the_same() -> None:
    assert scattered_hinges(4, seed=1) != scattered_hinges(4, seed=2)
    assert scattered_hinges(4, seed=3) == scattered_hinges(4, seed=3)


def test_the_picture_says_in_words_what_it_shows() -> None:
    widget = Hinges(n=2, data="seed", knobs=(-1, 1, 0, 2, 1, 1, 0))
    assert widget.describe() == ("Data and a curve of straight pieces, the sum of 2 hinges. MAE is 3.14.")
    assert "<svg" in widget.picture()
    assert widget.html() == Hinges(n=2, data="seed", knobs=(-1, 1, 0, 2, 1, 1, 0)).html()
