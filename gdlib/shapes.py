"""A point that knows its shapes: one flat row of numbers, seen as the tensors that a model is made of.

A network's parameters are matrices and vectors; a point is all of them in a row. `shapes` says how to cut it:
((64, 16), (16,)) stands for a matrix of 64 rows and 16 columns and a vector, 1040 numbers in all.
"""

from __future__ import annotations

import numbers
from collections.abc import Sequence
from math import prod
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_tensor, described

Shape: TypeAlias = tuple[int, ...]
Shapes: TypeAlias = tuple[Shape, ...]


def split_point(point: Tensor, shapes: Sequence[Sequence[int]]) -> list[Tensor]:
    """The tensors that a point holds, row by row: of (n,) one a shape, of (batch, n) a batch of each.

    point: (..., n). shapes: a whole number for each dimension of a tensor; the sizes add up to n, otherwise
    a ValueError says both. Returns tensors of shape (..., *shape), views where torch can.
    """
    shapes = check_fit(point, shapes)
    parts = torch.split(point, [prod(shape) for shape in shapes], dim=-1)
    return [part.reshape((*point.shape[:-1], *shape)) for part, shape in zip(parts, shapes, strict=True)]


def join_point(tensors: Sequence[Tensor], shapes: Sequence[Sequence[int]]) -> Tensor:
    """The point that holds these tensors: what `split_point` undoes.

    tensors: (..., *shape) for each of the shapes, with the same dimensions in front; otherwise a ValueError.
    Returns (..., n).
    """
    shapes = check_shapes(shapes)
    if not isinstance(tensors, Sequence) or len(tensors) != len(shapes):
        raise ValueError(f"tensors must be one for each of {len(shapes)} shapes, got {described(tensors)}")
    rows = []
    for tensor, shape in zip(tensors, shapes, strict=True):
        front = check_tensor("each of the tensors", tensor).ndim - len(shape)
        if front < 0 or tensor.shape[front:] != shape:
            raise ValueError(f"a tensor must end in the shape {shape}, got {described(tensor)}")
        rows.append(tensor.reshape((*tensor.shape[:front], prod(shape))))
    if len({row.shape[:-1] for row in rows}) > 1:
        raise ValueError(
            f"tensors must have the same dimensions in front of their shapes, got "
            f"{[tuple(row.shape[:-1]) for row in rows]}"
        )
    return torch.cat(rows, dim=-1)


def check_shapes(shapes: object) -> Shapes:
    """`shapes` as a tuple of tuples, when it is a sequence of shapes; a ValueError otherwise."""
    if isinstance(shapes, Sequence) and shapes and all(map(_is_shape, shapes)):
        return tuple(tuple(int(size) for size in shape) for shape in shapes)
    raise ValueError(
        f"shapes must be a sequence of shapes, ((64, 16), (16,)) for one, got {described(shapes)}"
    )


def check_fit(point: object, shapes: Sequence[Sequence[int]]) -> Shapes:
    """The shapes, as `check_shapes` gives them; a ValueError unless they hold as many numbers as a point."""
    shapes = check_shapes(shapes)
    size, point = sum(map(prod, shapes)), check_tensor("point", point)
    if not point.ndim or point.shape[-1] != size:
        raise ValueError(
            f"shapes {described(shapes)} hold {size} numbers, so a point must be ({size},) or "
            f"(batch, {size}), got {described(point)}"
        )
    return shapes


def _is_shape(shape: object) -> bool:
    return isinstance(shape, Sequence) and all(
        isinstance(size, numbers.Integral) and not isinstance(size, bool) and int(size) > 0 for size in shape
    )
