"""A small fit whose parameters are a matrix and a vector, for the tests of methods that know shapes.

The same as in data/make_matrix_paths.py: tanh(X W + b) fitted to Y, W 6 by 4, b 4 numbers, in float64.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from gdlib import split_point

SHAPES = ((6, 4), (4,))


def _scattered(first: int, last: int, shift: float) -> Tensor:
    return torch.sin(shift + torch.arange(first, last, dtype=torch.float64) ** 2)


X, Y = _scattered(1, 61, 0.0).reshape(10, 6), 0.8 * _scattered(1, 41, 3.0).reshape(10, 4)
START = torch.cat(
    [
        torch.cos(torch.arange(1, 25, dtype=torch.float64) ** 2),
        torch.cos(5 + torch.arange(4, dtype=torch.float64)),
    ]
)


def loss(point: Tensor) -> Tensor:
    W, b = split_point(point.double(), SHAPES)
    return ((torch.tanh(X @ W + b) - Y) ** 2).mean()


def matrix_loss(point: Tensor) -> Tensor:
    """The same without the vector: a point of 24 numbers."""
    return loss(torch.cat([point, START[24:]]))


def torch_points(make: Any, steps: int, shapes: Any = SHAPES, dtype: torch.dtype = torch.float64) -> Tensor:
    """The points that an optimiser of torch visits from START, its parameters of these shapes."""
    tensors = split_point(START[: sum(torch.Size(shape).numel() for shape in shapes)].to(dtype), shapes)
    tensors = [tensor.clone().requires_grad_() for tensor in tensors]
    optimizer, points = make(tensors), []
    for step in range(steps + 1):
        points.append(torch.cat([tensor.detach().reshape(-1) for tensor in tensors]))
        if step == steps:
            break
        optimizer.zero_grad()
        flat = torch.cat([tensor.reshape(-1) for tensor in tensors]).double()
        (loss if len(flat) == 28 else matrix_loss)(flat).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return torch.stack(points)
