"""The checkers of Steepest descent in other norms: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import check


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("norms-hand", (4.25, 2.5, 2.5), "its root is missing"),
        ("norms-hand", (4.25**0.5, 2.0, 2.5), "not the gain of a step"),
        ("norms-hand", (4.25**0.5, 2.5, 2.0), "each direction adds its own"),
        ("norms-hand", (1, 2), "should be 3 numbers"),
        ("norms-small", (7, 13), "The classical: 13 is too small"),
        ("norms-small", (5, 14), "Muon's: 5 is too small"),
        ("norms-blow", 2.5, "not between 1 and 2"),
        ("norms-blow", 1.1, "After five steps it is"),
        ("norms-blow", "a", "should be a number"),
        ("norms-rows", torch.sign, "longest row has the length"),
        ("norms-rows", lambda G: G / G.norm(), "longest row has the length"),
        ("norms-rows", lambda G: G / G.norm(dim=1).max(), "is possible"),
        ("norms-rows", lambda G: G.sum(), "one of the same shape"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


def test_other_right_answers_pass() -> None:
    assert check("norms-blow", 1.9).passed
    assert check("norms-rows", lambda G: torch.nn.functional.normalize(G, dim=1)).passed
