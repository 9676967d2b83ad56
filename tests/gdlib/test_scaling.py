"""Scaling by powers of two: ordinary numbers keep every bit, and the others are as in a longer type."""

from __future__ import annotations

from math import inf, nan

import pytest
import torch
from torch import Tensor

from gdlib.scaling import inner, scaled


def draws(kind: torch.dtype) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(3)
    a, b = torch.randn(2, 200, 5, generator=generator, dtype=torch.float64).to(kind)
    return a, b


@pytest.mark.parametrize("kind", [torch.float32, torch.float64])
def test_ordinary_rows_are_left_alone(kind: torch.dtype) -> None:
    a, b = draws(kind)
    rows, size = scaled(a)
    assert rows is a
    assert torch.equal(size, torch.ones(200, 1, dtype=kind))
    assert torch.equal(inner(a, b), (a * b).sum(-1).double())


@pytest.mark.parametrize("kind", [torch.float32, torch.float64])
def test_beside_a_row_that_has_to_be_scaled_the_others_keep_their_bits(kind: torch.dtype) -> None:
    a, b = draws(kind)
    odd = a.clone()
    odd[0] *= torch.finfo(kind).max / 100
    rows, size = scaled(odd)
    assert torch.equal(rows * size, odd)
    assert torch.equal((rows * rows).sum(-1)[1:] * size[1:, 0] ** 2, (a * a).sum(-1)[1:])
    assert torch.equal(inner(odd, b)[1:], inner(a, b)[1:])


@pytest.mark.parametrize(
    ("kind", "sizes"),
    [
        (torch.float16, (6e4, 1e-3)),
        (torch.bfloat16, (1e30, 1e-30)),
        (torch.float32, (1e30, 1e20, 1e-20, 1e-36)),
    ],
)
def test_products_without_a_place_are_those_of_a_longer_type(
    kind: torch.dtype, sizes: tuple[float, ...]
) -> None:
    a, b = draws(torch.float64)
    for size in sizes:
        long, other = (size * a.clamp(-1, 1)).to(kind), b.to(kind)
        for left, right in ((long, long), (long, other), (other[0], long[0])):
            expected = (left.double() * right.double()).sum(-1)
            room = 1e-6 * (left.double() * right.double()).abs().sum(-1)
            assert bool(((inner(left, right) - expected).abs() <= room).all())


def test_squares_that_no_float64_holds_have_a_place_when_scaled() -> None:
    for size in (1e300, 1e-300):
        rows, by = scaled(size * torch.tensor([3.0, 4.0], dtype=torch.float64))
        assert float((rows.norm() * by)[0]) == pytest.approx(5 * size, rel=1e-15)


def test_rows_without_a_size_stay_what_they_are() -> None:
    odd = torch.tensor([[0.0, 0.0], [inf, 1.0], [nan, 1.0], [1e-45, 0.0]])
    rows, size = scaled(odd)
    assert torch.equal(rows[:2], odd[:2])
    assert bool(torch.isnan(rows[2, 0]))
    assert size[:3, 0].tolist() == [1.0, 1.0, 1.0]
    assert float(rows[3, 0] * size[3, 0]) == float(odd[3, 0]) > 0
