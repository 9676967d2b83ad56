"""Squares and products of numbers that are sound, but too long or too short for them to have a place.

The square of 1e20 isn't a float32, nor is that of 1e-30, and in float16 that of 256 is infinite. What is made
of such squares is then inf, 0 or nan, and a method stands still without a word.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

import torch
from torch import Tensor


def at_least_float32(numbers: Tensor) -> Tensor:
    """The same numbers, in float32 where their own type is shorter."""
    return numbers.float() if numbers.dtype.itemsize < torch.float32.itemsize else numbers


def scaled(rows: Tensor) -> tuple[Tensor, Tensor]:
    """(..., n) -> rows / size, at least in float32, and size, (..., 1), so that sums of squares have a place.

    The size is 1 where they have one anyway, in all rows, and otherwise a power of two near each row's
    largest number. Dividing by it changes no digit: what is computed from ordinary rows stays what it was to
    the last bit. It is 1 for rows that are zero, or have an inf or nan in them.
    """
    rows = at_least_float32(rows)
    largest = torch.linalg.vector_norm(rows, torch.inf, dim=-1, keepdim=True)
    one = torch.ones_like(largest)
    least, most = _squares(rows.dtype)
    if _between(largest, sqrt(least), sqrt(most / rows.shape[-1])):
        return rows, one
    size = torch.ldexp(one, torch.frexp(largest).exponent - 1)
    size = size.clamp(min=torch.finfo(rows.dtype).tiny)  # by a shorter one, others may overflow
    size = torch.where((largest > 0) & torch.isfinite(largest), size, one)
    return rows / size, size


def inner(a: Tensor, b: Tensor) -> Tensor:
    """The inner product of two points, (n,) -> (), or of the rows of two batches, as float64.

    It is summed in the points' own type, or in float32 if that is shorter, as long as products have a place.
    """
    plain = (at_least_float32(a) * at_least_float32(b)).sum(-1)
    if _between(plain.abs(), *_squares(plain.dtype)):
        return plain.double()
    (a, size_a), (b, size_b) = scaled(a), scaled(b)
    return (a * b).sum(-1).double() * size_a[..., 0].double() * size_b[..., 0].double()


@cache
def _squares(kind: torch.dtype) -> tuple[float, float]:
    """Between which numbers a sum of squares has all its digits: what vanished in it is no part of them."""
    limits = torch.finfo(kind)
    return limits.tiny / limits.eps, limits.max


def _between(numbers: Tensor, least: float, most: float) -> bool:
    """Whether all are: nan isn't."""
    low, high = torch.aminmax(numbers)
    return least <= low.item() and high.item() <= most
