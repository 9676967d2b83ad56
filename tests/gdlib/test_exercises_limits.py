"""The checkers of The limits of first-order methods: what they take, and the slips that they name."""

from __future__ import annotations

from gdlib import OptimisedGradient, check
from tests.gdlib.answers import Answers


class TestLimits(Answers):
    slips = (
        ("limits-moved", 100, "hasn't heard"),
        ("limits-moved", 8, "eight gradients"),
        ("limits-steps", 250, "plain descent's promise"),
        ("limits-steps", 43, "Nesterov's promise"),
        ("limits-unknowns", 13, "13 unknowns"),
        ("limits-optimised", 3, "should be a function"),
        ("limits-optimised", lambda grad, x, N: [x], "the last point"),
        ("limits-optimised", lambda grad, x, N: x - grad(x), "it ends"),
    )
    right = (("limits-moved", 7), ("limits-unknowns", 6))


def test_the_fewest_steps_are_those_of_the_optimised_gradient_method() -> None:
    needed = next(N for N in range(1, 99) if 1 / (2 * OptimisedGradient(1.0, N).thetas[-1] ** 2) <= 1e-3)
    assert check("limits-steps", needed).passed
    assert not check("limits-steps", needed - 1).passed
