"""The checkers of Convexity and convergence know right answers from near misses."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, sin
from typing import Any

import pytest
import torch
from scipy.optimize import brentq
from torch import Tensor

from gdlib import check, huber

Loss = Callable[[Tensor], Tensor]


def test_level_ground_appears_where_the_slope_first_touches_the_axis() -> None:
    u = brentq(lambda u: u * cos(u) - sin(u), 4.0, 4.7)
    assert check("convexity-sine", (u**2 + 1) ** 0.5).passed
    assert "what is a?" in check("convexity-sine", u).message


def test_the_best_constant_step_is_where_parabola_and_huber_cross() -> None:
    gamma = brentq(lambda g: (g - 1) ** 20 / 2 - 1 / (40 * g + 2), 1.0, 2.0)
    assert check("convexity-step", gamma).passed
    assert not check("convexity-step", gamma + 0.002).passed


def test_steps_are_counted_with_the_tight_bound() -> None:
    assert check("convexity-steps", 900).passed
    assert "kinder by a factor of two" in check("convexity-steps", 1800).message


def huber_of(width: float, scale: float = 1.0) -> Loss:
    return lambda x: scale * huber(x[0], torch.tensor(0.0, dtype=x.dtype), delta=width)


def huber_by_cases(k: int) -> Loss:
    width = 1 / (2 * k + 1)

    def loss(x: Tensor) -> Tensor:
        size = abs(x[0])
        if size <= width:
            return size**2 / 2
        return width * (size - width / 2)

    return loss


@pytest.mark.parametrize(
    ("worst", "words"),
    [
        (lambda k: huber_of(1 / (2 * k + 1)), "Right."),
        (huber_by_cases, "Right."),
        (lambda k: huber_of(1 / (2 * k + 2)), "leaves"),
        (lambda k: huber_of(1 / (2 * k + 1), 1.1), "is not 1-smooth: its slope rises by 1.1"),
        (lambda k: lambda x: x[0] ** 2 / 4 - x[0] ** 4 / 40, "is not convex"),
        (lambda k: lambda x: (x[0] - 0.5) ** 2 / 2, "should have its minimum at 0"),
        (lambda k: 1.0, "should return a loss"),
    ],
)
def test_a_worst_function_must_be_in_the_class_and_attain_the_bound(worst: Any, words: str) -> None:
    verdict = check("convexity-worst", worst)
    assert words in verdict.message
    assert verdict.passed == (words == "Right.")


@pytest.mark.parametrize(
    ("certain_to", "words"),
    [
        (lambda mu, gap: lambda now: now.grad_norm**2 / (2 * mu) <= gap, "Right."),
        (lambda mu, gap: lambda now: now.grad_norm <= gap, "goes on when it is already certain"),
        (lambda mu, gap: lambda now: now.grad_norm**2 <= 3 * mu * gap, "above the lowest loss"),
        (lambda mu, gap: lambda now: now.grad_norm**2 <= 2 * gap, "above the lowest loss"),
        (lambda mu, gap: lambda now: now.loss <= gap, "goes on when it is already certain"),
        (lambda mu, gap: lambda now: False, "goes on when it is already certain"),
        (lambda mu, gap: gap, "should return a rule"),
    ],
)
def test_a_rule_must_be_certain_and_stop_as_soon_as_it_is(certain_to: Any, words: str) -> None:
    verdict = check("convexity-stop", certain_to)
    assert words in verdict.message
    assert verdict.passed == (words == "Right.")
