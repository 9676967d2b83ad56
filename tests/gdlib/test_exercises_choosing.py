"""The checkers of *Choosing the step*: right answers pass, slips are told."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from gdlib import check
from tests.gdlib.answers import Answers


class TestChoosing(Answers):
    slips = (
        ("choosing-zigzag", 691, "goes with its square"),
        ("choosing-zigzag", 1381, "from the worst start"),
        ("choosing-zigzag", 100, "too small"),
        ("choosing-halvings", 10, "down to 1/L"),
        ("choosing-halvings", 8, "longer than what is certain"),
        ("choosing-armijo", 1, "isn't the longest"),
        ("choosing-armijo", 2, "fall by a share"),
        ("choosing-guess", -0.3, "What is the loss there"),
        ("choosing-guess", 0, "still 0.3 long"),
    )
    right = (
        ("choosing-zigzag", 346),
        ("choosing-zigzag", math.log(1e-6) / (2 * math.log(99 / 101))),
        ("choosing-halvings", next(m for m in range(99) if 100 / 2**m <= 2 * 0.9 / 9)),
        ("choosing-armijo", 1.8),
        ("choosing-guess", 0.3),
    )


def shy(matrix: Tensor, start: Tensor, share: float, steps: int) -> Tensor:
    point = start
    for _ in range(steps):
        slope = matrix @ point
        point = point - share * slope * slope.dot(slope) / slope.dot(matrix @ slope)
    return point


def test_a_shy_line_search_passes_and_one_that_isnt_is_told() -> None:
    assert check("choosing-shy", shy).passed
    greedy = check("choosing-shy", lambda matrix, start, share, steps: shy(matrix, start, 1.0, steps))
    assert "where is the share" in greedy.message
    uphill = check("choosing-shy", lambda matrix, start, share, steps: shy(matrix, start, -share, steps))
    assert "away from where it should" in uphill.message
    assert "tensor of shape" in check("choosing-shy", lambda *_: 3.0).message


def test_a_share_of_one_zigzags_and_nine_tenths_is_much_faster() -> None:
    # What the solution says, by the checker's own descent.
    from gdlib.exercises.choosing import _after

    matrix = torch.diag(torch.tensor([0.01, 1.0], dtype=torch.float64))
    corner = torch.tensor([100.0, 1.0], dtype=torch.float64)

    def height(share: float) -> float:
        end = _after(matrix, corner, share, 67)
        return float((end @ matrix @ end) / (corner @ matrix @ corner))

    assert height(1.0) == pytest.approx((99 / 101) ** 134)
    assert height(0.9) < 1e-6
