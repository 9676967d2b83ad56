"""A method that ends its own descent: the rows stop where it says, and the path says why."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib import GradientDescent, descend
from gdlib.endings import Ending, in_words

BATCH = torch.tensor([[1.0, -2.0], [8.0, 4.0], [0.5, 0.25]], dtype=torch.float64)


@dataclass(frozen=True)
class Halving:
    """Goes half of the way to 0, and ends where all numbers of its point were below 1 before the step."""

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: Tensor | None) -> tuple[Tensor, Tensor]:
        small = point.abs().amax(-1) < 1
        return point / 2, torch.where(small, int(Ending.CONVERGED), int(Ending.GOES_ON))

    def ended(self, state: Tensor | None) -> Tensor | None:
        return state


def square(point: Tensor) -> Tensor:
    return (point**2).sum()


def test_a_method_ends_a_descent_and_says_why() -> None:
    path = descend(square, BATCH[0], Halving(), 50)
    assert path.stopped_at == path.steps == 3  # 2, 1, 1/2: the step from there is the third
    assert path.reason == in_words(Ending.CONVERGED)
    assert "stopped at step 3\n  converged" in repr(path)


def test_rows_end_on_their_own_and_stay_where_they_are() -> None:
    path = descend(square, BATCH, Halving(), 50)
    alone = [descend(square, row, Halving(), 50) for row in BATCH]
    assert path.stopped_at == [one.stopped_at for one in alone] == [3, 5, 1]
    assert path.reason == [one.reason for one in alone]
    assert torch.equal(path.final, torch.stack([one.final for one in alone]))


def test_a_rule_and_a_method_may_both_end_a_row_and_the_first_counts() -> None:
    path = descend(square, BATCH, Halving(), 4, stop=lambda now: torch.tensor([now.step == 2, False, False]))
    assert path.stopped_at == [2, None, 1]
    assert path.reason == ["the stopping rule held", None, in_words(Ending.CONVERGED)]


def test_a_method_that_does_not_end_leaves_no_reason() -> None:
    assert descend(square, BATCH, GradientDescent(0.1), 3).reason is None
    path = descend(square, BATCH[0], Halving(), 2)
    assert (path.stopped_at, path.reason) == (None, None)


def test_every_code_has_words_and_a_zero_column_names_its_parameter() -> None:
    for ending in Ending:
        assert bool(in_words(ending)) is (ending != Ending.GOES_ON)
    assert "column 2 is zero" in str(in_words(Ending.ZERO_COLUMN + 2))
