"""A point and the tensors that it holds."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import GradientDescent, descend, join_point, split_point

SHAPES = ((2, 3), (), (4,), (2, 1, 2))


def test_a_point_is_cut_in_the_order_of_its_shapes() -> None:
    parts = split_point(torch.arange(15.0), SHAPES)
    assert parts[0].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert parts[1].tolist() == 6
    assert parts[2].tolist() == [7, 8, 9, 10]
    assert parts[3].tolist() == [[[11, 12]], [[13, 14]]]


@pytest.mark.parametrize("front", [(), (5,), (3, 5)])
def test_joining_undoes_splitting(front: tuple[int, ...]) -> None:
    point = torch.arange(15.0) + torch.zeros(*front, 1) + 100 * torch.rand(*front, 1)
    assert torch.equal(join_point(split_point(point, SHAPES), SHAPES), point)


def test_each_row_of_a_batch_is_cut_alike() -> None:
    points = torch.rand(5, 15)
    together = split_point(points, SHAPES)
    for row in range(5):
        for part, alone in zip(together, split_point(points[row], SHAPES), strict=True):
            assert torch.equal(part[row], alone)


def test_a_loss_may_cut_its_point_for_one_and_for_many() -> None:
    def loss(point: Tensor) -> Tensor:
        W, b = split_point(point, [(2, 3), (3,)])
        return ((torch.ones(2) @ W - b) ** 2).sum()

    starts = torch.rand(4, 9)
    together = descend(loss, starts, GradientDescent(0.1), 5)
    for row in range(4):
        alone = descend(loss, starts[row], GradientDescent(0.1), 5)
        assert torch.allclose(together.points[:, row], alone.points, atol=1e-6)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: split_point(torch.ones(7), ((2, 3),)), r"\(\(2, 3\),\) hold 6 numbers, so .* shape \(7,\)"),
        (lambda: split_point(torch.ones(7), (2, 3)), r"shapes must be a sequence of shapes.*got \(2, 3\)"),
        (lambda: split_point(torch.ones(7), ()), r"shapes must be a sequence of shapes.*got \(\)"),
        (lambda: split_point(torch.ones(7), ((7, 0),)), r"shapes must be .*got \(\(7, 0\),\)"),
        (lambda: split_point(torch.ones(7), ((True, 7),)), "shapes must be a sequence of shapes"),
        (lambda: split_point(torch.ones(7), ("7",)), "shapes must be a sequence of shapes"),
        (lambda: split_point(torch.tensor(1.0), ((),)), r"must be \(1,\).*shape \(\)"),
        (lambda: split_point([1.0], ((1,),)), r"point must be a tensor, got \[1.0\]"),
        (lambda: join_point([torch.ones(2)], ((2,), (3,))), "tensors must be one for each of 2 shapes"),
        (lambda: join_point(torch.ones(2), ((2,), (3,))), "tensors must be one for each of 2 shapes"),
        (lambda: join_point([torch.ones(3, 2)], ((2, 3),)), r"end in the shape \(2, 3\), got .*\(3, 2\)"),
        (lambda: join_point([torch.ones(3)], ((2, 3),)), r"end in the shape \(2, 3\)"),
        (lambda: join_point([None], ((2, 3),)), "each of the tensors must be a tensor, got None"),
        (
            lambda: join_point([torch.ones(5, 2), torch.ones(3)], ((2,), (3,))),
            r"same dimensions in front of their shapes, got \[\(5,\), \(\)\]",
        ),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
