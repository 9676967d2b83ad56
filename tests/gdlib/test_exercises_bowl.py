"""The checkers of The quadratic bowl: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import check


def powers(v: Tensor) -> Tensor:
    return torch.cat([v**2, v, torch.ones_like(v)], dim=1)


@pytest.mark.parametrize(
    ("exercise", "answer", "words"),
    [
        ("bowl-numbers", (1.0, 2 / 52, 48 / 52), "steepest direction"),
        ("bowl-numbers", (0.04, 0.02, 48 / 52), "half as fast"),
        ("bowl-numbers", (0.04, 2 / 52, (48 / 52) ** 2), "the factor of the loss"),
        ("bowl-centred", 3111.0934, "That is the condition number"),
        ("bowl-centred", 21_496, "too large"),
        ("bowl-lucky", (0.01, 0.0), "at least 0.1"),
        ("bowl-lucky", (1.0, 1e-12), "After 200 steps"),
        ("bowl-features", powers, "condition number is"),
        ("bowl-features", lambda v: torch.linalg.qr(powers(v)).Q, "should be 1"),
        ("bowl-features", lambda v: torch.eye(len(v), 3), "not combinations"),
        ("bowl-features", lambda v: powers(v)[:, [0, 1, 1]], "depend on each other"),
    ],
)
def test_a_slip_is_named(exercise: str, answer: Any, words: str) -> None:
    verdict = check(exercise, answer)
    assert not verdict.passed
    assert words in verdict.message


@pytest.mark.parametrize("steps", [21_492, 21_491.5])
def test_a_count_may_be_rounded(steps: float) -> None:
    assert check("bowl-centred", steps).passed
