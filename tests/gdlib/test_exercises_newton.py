"""The checkers of Newton: what they take, and the slips that they name."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch

from gdlib import check, descend, himmelblau
from gdlib.exercises.newton import TOP
from gdlib.methods import GradientDescent
from gdlib.newton import _by_eigenvalues


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("newton-steps", 50, "conjugate gradients"),
        ("newton-steps", 1_000_000, "plain descent's order"),
        ("newton-border", 1.39175, "slope arctan x"),
        ("newton-border", 1.19968, "tanh x = 1/x"),
        ("newton-border", 2.0, "too large"),
        ("newton-summit", 3.0, "2 numbers"),
        ("newton-summit", [-0.27, -0.92], "at least 10 below the top"),
        ("newton-summit", [3.0, 2.1], "it ends at (3, 2)"),
        ("newton-shift", 3, "should be a function"),
        ("newton-shift", lambda H, g: [0.0] * 4, "a tensor of the gradient's shape"),
        ("newton-shift", lambda H, g: torch.linalg.solve(H, g), "mind the sign"),
        ("newton-shift", lambda H, g: -torch.linalg.solve(H, g), "below 1 the step is another"),
        ("newton-shift", lambda H, g: -_by_eigenvalues(H, g), "below 1 the step is another"),
        ("newton-shift", lambda H, g: -g, "above 1 the step is another"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


def test_the_border_solves_its_equation() -> None:
    low, high = 1.0, 2.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if math.sinh(2 * middle) < 4 * middle else (low, middle)
    assert check("newton-border", low).passed
    assert check("newton-border", round(low, 3)).passed  # four digits
    assert not check("newton-border", low + 1e-3).passed
    slip = math.nan
    for start in (1.2,):
        slip = start
        for _ in range(50):
            slip = 1 / math.tanh(slip)
    assert slip == pytest.approx(1.1996786, rel=1e-6)


def test_the_top_is_himmelblau_s_maximum() -> None:
    up = descend(lambda p: -himmelblau()(p), torch.tensor([-0.3, -0.9]).double(), GradientDescent(0.01), 500)
    assert torch.allclose(up.final, TOP, atol=1e-6)
    assert float(himmelblau()(TOP)) == pytest.approx(181.617, abs=1e-3)
    assert check("newton-steps", 1).passed
