"""The checkers of Gauss-Newton and Levenberg-Marquardt: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import check


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("squares-step", -0.2, "That is the step"),
        ("squares-step", 2.2, "against"),
        ("squares-step", 1.0, "isn't 1"),
        ("squares-step", 1.5, "number of residuals"),
        ("squares-power", (2.0, 0.192), "The fit decides"),
        ("squares-power", (0.5897, 0.192), "the power is b"),
        ("squares-power", (1.5493, 0.03687), "the variance"),
        ("squares-zero", (1.0, 1.0), "another reason: converged"),
        ("squares-zero", (1.0,), "numbers"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


@pytest.mark.parametrize(
    ("exercise", "answer"),
    [
        ("squares-step", 1.8),
        ("squares-step", torch.tensor(1.8)),
        ("squares-power", (1.5493, 0.19203)),
        ("squares-power", (1.55, 0.19)),
        ("squares-zero", (213.0, 2000.0)),
    ],
)
def test_a_right_answer_passes(exercise: str, answer: Any) -> None:
    assert check(exercise, answer).passed
