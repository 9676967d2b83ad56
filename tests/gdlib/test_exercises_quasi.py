"""The checkers of BFGS and L-BFGS: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import check


def bfgs(H: Tensor, s: Tensor, y: Tensor) -> Tensor:
    V = torch.eye(len(s)) - torch.outer(s, y) / (s @ y)
    return V @ H @ V.T + torch.outer(s, s) / (s @ y)


def broyden(B: Tensor, s: Tensor, y: Tensor) -> Tensor:
    return B + torch.outer(y - B @ s, s) / (s @ s)


def rank_one(B: Tensor, s: Tensor, y: Tensor) -> Tensor:
    rest = y - B @ s
    return B + torch.outer(rest, rest) / (rest @ s)


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("quasi-secant", 2 / 3, "Newton's step"),
        ("quasi-secant", 1 / 7, "length of the step"),
        ("quasi-secant", 8 / 7, "uphill"),
        ("quasi-memory", 100_000, "two vectors"),
        ("quasi-memory", 10**12, "Divide"),
        ("quasi-looks", 1, "used it up"),
        ("quasi-looks", 3, "a smaller one"),
        ("quasi-dfp", bfgs, "for the inverse"),
        ("quasi-dfp", broyden, "isn't symmetric"),
        ("quasi-dfp", rank_one, "a smaller change"),
        ("quasi-dfp", lambda B, s, y: B, "B s isn't y"),
        ("quasi-dfp", lambda B, s, y: s, "a matrix of shape"),
        ("quasi-dfp", 3, "should be a function"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


@pytest.mark.parametrize(
    ("exercise", "answer"),
    [
        ("quasi-secant", 6 / 7),
        ("quasi-memory", 50_000),
        ("quasi-looks", 2),
        ("quasi-dfp", lambda B, s, y: bfgs(B, y, s)),
    ],
)
def test_the_right_answer_passes(exercise: str, answer: Any) -> None:
    assert check(exercise, answer).passed
