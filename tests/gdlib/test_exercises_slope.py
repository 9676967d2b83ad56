"""The checkers of Which way is down? and its closer looks: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import Value, check

HALF, FULL = 2.0**-7, 2.0**-52  # the gap between 1 and the next number in bfloat16 and in float64


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("slope-below", 1, "which sign"),
        ("slope-below", -20, "the loss is their mean"),
        ("slope-mse", torch.ones(3), "Not the slope along a and b and c"),
        ("slope-wrong", lambda t: 3 * t, "PyTorch finds 3"),
        ("slope-wrong", lambda t: 2 * t, "should give -22.5"),
        ("slope-sine", lambda value: value, "The sine of 0.5"),
        ("slope-sine", lambda value: Value(float(torch.sin(torch.tensor(value.data).double()))), "remember"),
        ("slope-half", (2 * HALF**0.5, 1e9), "best step of the forward difference"),
        ("slope-half", (0.1, 1e9), "The step: 0.1 is too small"),
        ("slope-half", ((3 * HALF) ** (1 / 3), (FULL / HALF) ** (2 / 3)), "upside down"),
        ("slope-half", ((3 * HALF) ** (1 / 3), HALF / FULL), "doesn't grow like"),
        ("slope-half", 0.3, "should be 2 numbers"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


def test_a_sine_in_single_precision_passes() -> None:
    def sine(value: Value) -> Value:
        t = torch.tensor(float(value.data))
        return Value(float(t.sin()), (value,), (float(t.cos()),))

    assert check("slope-sine", sine).passed


def test_the_best_step_in_half_precision_is_where_the_bound_is_least() -> None:
    h = torch.logspace(-8, 0, 200_001, dtype=torch.float64)
    bounds = [h**2 / 6 + eps / h for eps in (HALF, FULL)]
    answer = float(h[bounds[0].argmin()]), float(bounds[0].min() / bounds[1].min())
    assert check("slope-half", answer).passed


def test_any_function_with_a_cancelled_kink_breaks_autograd() -> None:
    def halved(t: Tensor) -> Tensor:
        return 3 * (torch.maximum(t, torch.zeros_like(t)) - torch.relu(-t))

    assert check("slope-wrong", halved).passed
