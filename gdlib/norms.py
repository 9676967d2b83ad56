"""Steepest descent: the norm that a step's length is measured in decides where the step goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import described
from gdlib.hyperparameters import Rate, check_lr
from gdlib.orthogonal import polar
from gdlib.scaling import scaled
from gdlib.shapes import Shapes, check_fit, check_shapes, join_point, split_point


@by_value
@dataclass(frozen=True)
class SteepestDescent:
    """The step of length lr that lowers the loss's straight-line model most, length being that of `norm`.

    point <- point - lr * d, d the direction of norm 1 with the largest d · grad. norm "euclid", the root of
    the sum of squares: d = grad / |grad|. "max", the largest entry: d = sign(grad). "spectral", the largest
    singular value of any of the matrices in a point: d is the polar factor of each, and of a vector
    grad / |grad|. Where the gradient is zero, so is the step.
    unit = False: d is multiplied by d · grad, the dual norm of the gradient (its Euclidean length, the sum of
    its absolute values, the sum of its singular values): the step that is lowest on grad · step +
    norm(step)²/(2 lr). With "euclid" that is `GradientDescent`.

    lr: > 0, a number, (batch,) or a schedule.  shapes: of the tensors in a point, needed for "spectral".
    Source: Bernstein and Newhouse (2024), Old optimizer, new norm: An anthology.
    """

    lr: Rate
    norm: Literal["euclid", "max", "spectral"] = "euclid"
    shapes: Shapes | None = None
    unit: bool = True

    def __post_init__(self) -> None:
        check_lr(self.lr)
        if self.norm not in ("euclid", "max", "spectral"):
            raise ValueError(f"norm must be 'euclid', 'max' or 'spectral', got {described(self.norm)}")
        if self.shapes is not None:
            object.__setattr__(self, "shapes", check_shapes(self.shapes))
            if odd := [shape for shape in self.shapes if len(shape) > 2]:
                raise ValueError(f"shapes must be those of matrices and vectors, got {odd[0]}")
        elif self.norm == "spectral":
            raise ValueError("norm 'spectral' needs shapes, ((64, 16), (16,)) for one, got None")

    def init(self, point: Tensor) -> None:
        if self.shapes is not None:
            check_fit(point, self.shapes)

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        direction = self.direction(grad)
        if not self.unit:
            direction = (direction * grad).sum(-1, keepdim=True) * direction
        return point - self.lr * direction, None

    def direction(self, grad: Tensor) -> Tensor:
        """The direction of norm 1 that climbs most, for a gradient (n,) or (batch, n)."""
        if self.norm == "max":
            return grad.sign()
        if self.norm == "euclid" or self.shapes is None:
            return _unit(grad)
        parts = zip(split_point(grad, self.shapes), self.shapes, strict=True)
        return join_point(
            [
                polar(part) if len(shape) == 2 else _unit(part) if shape else part.sign()
                for part, shape in parts
            ],
            self.shapes,
        )


def _unit(vector: Tensor) -> Tensor:
    v, _ = scaled(vector)
    length = torch.linalg.vector_norm(v, dim=-1, keepdim=True)
    return torch.where(length == 0, 0.0, v / length).to(vector)
