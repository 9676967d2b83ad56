"""The checkers of The limits of first-order methods: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest

from gdlib import OptimisedGradient, check


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("limits-moved", 100, "hasn't heard"),
        ("limits-moved", 8, "eight gradients"),
        ("limits-steps", 250, "plain descent's promise"),
        ("limits-steps", 43, "Nesterov's promise"),
        ("limits-unknowns", 13, "13 unknowns"),
        ("limits-optimised", 3, "should be a function"),
        ("limits-optimised", lambda grad, x, N: [x], "the last point"),
        ("limits-optimised", lambda grad, x, N: x - grad(x), "it ends"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


@pytest.mark.parametrize(("exercise", "answer"), [("limits-moved", 7), ("limits-unknowns", 6)])
def test_the_right_number_passes(exercise: str, answer: float) -> None:
    assert check(exercise, answer).passed


def test_the_fewest_steps_are_those_of_the_optimised_gradient_method() -> None:
    needed = next(N for N in range(1, 99) if 1 / (2 * OptimisedGradient(1.0, N).thetas[-1] ** 2) <= 1e-3)
    assert check("limits-steps", needed).passed
    assert not check("limits-steps", needed - 1).passed
