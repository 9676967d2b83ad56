"""The card of a page: the same bytes each time, words that fit, and a descent that is one."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from gdlib import GradientDescent, descend

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from card_picture import LEADING, MOST, TALLEST, descent, draw, fitted
from cards import Card

CARD = Card("The quadratic bowl", "Step size, chapter 6", "A book", 6, 10)


@pytest.mark.parametrize("steps", [4, 10, 33])
def test_the_steps_are_those_of_the_best_learning_rate(steps: int) -> None:
    width, points = descent(steps)
    curvatures = torch.tensor([1.0, 1 / width**2], dtype=torch.float64)

    def valley(point: torch.Tensor) -> torch.Tensor:
        return (curvatures * point**2).sum(-1) / 2

    method = GradientDescent(lr=2 / float(curvatures.sum()))
    path = descend(valley, torch.tensor(points[0], dtype=torch.float64), method, steps)
    torch.testing.assert_close(torch.tensor(points, dtype=torch.float64), path.points)
    assert path.points[-1].norm() == pytest.approx(path.points[0].norm() / 10)


def test_a_card_has_the_same_bytes_each_time_and_others_for_other_words_and_steps() -> None:
    drawn = draw(CARD)
    assert draw(CARD) == drawn
    assert len(drawn) < 60_000
    for other in (replace(CARD, title="Another"), replace(CARD, above="Another"), replace(CARD, step=7)):
        assert draw(other) != drawn


@pytest.mark.parametrize(
    ("title", "size", "count"),
    [("Short", 66, 1), ("word " * 10, 60, 4), ("word " * 30, 36, 6), ("longest" * 3, 42, 1)],
)
def test_a_title_is_as_large_as_fits(title: str, size: int, count: int) -> None:
    def length(text: str, size: int) -> float:
        return len(text) * size * 0.6

    found, lines = fitted(title, length)
    assert (found, len(lines)) == (size, count)
    assert " ".join(lines) == title.strip()
    assert all(length(line, found) <= MOST for line in lines)
    assert len(lines) * found * LEADING <= TALLEST
