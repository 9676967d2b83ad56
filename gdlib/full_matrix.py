"""Methods that turn the gradient as well as stretch it: they divide by the root of a whole matrix.

AdaGrad divides by the root of the sum of all g², a number a coordinate. With the sum of all g g^T, a matrix,
it no longer matters along which axes the coordinates lie. For n numbers it has n² entries; Shampoo keeps a
matrix a dimension of each tensor in its place.

The sums are kept in float64 whatever the type of the point: an inverse root makes the smallest of their
eigenvalues count most, and those are the ones that rounding changes.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.hyperparameters import Rate, check_lr
from gdlib.shapes import Shapes, check_fit, check_shapes, join_point, split_point


@by_value
@dataclass(frozen=True)
class AdagradFull:
    """AdaGrad with a full matrix, whose path turns with the coordinates.

    S <- S + grad grad^T;  point <- point - lr * (eps I + S^(1/2))^-1 grad.
    In one dimension it is `Adagrad`. Where rounding is all that S holds of a direction there is no step along
    it: as long as there were fewer gradients than dimensions that is the exact value, too.

    lr: > 0, a number, (batch,) or a schedule.  eps: > 0, a number.  A step takes some n³ operations.
    Source: Duchi, Hazan and Singer (2011), Adaptive subgradient methods, the algorithm with full matrices.
    """

    lr: Rate = 0.01
    eps: float = 1e-10

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_finite("eps", self.eps, above=0)

    def init(self, point: Tensor) -> Tensor:
        return _scaled_identity(point, point.shape[-1], 0.0)

    def step(self, point: Tensor, grad: Tensor, S: Tensor) -> tuple[Tensor, Tensor]:
        g = grad.double()[..., None]
        S = S + g @ g.mT
        values, V, rounding = _eigen(S)
        share = torch.where(values <= rounding, 0.0, 1 / (self.eps + values.sqrt()))  # nan stays
        direction = (V @ (share[..., None] * (V.mT @ g)))[..., 0]
        return point - self.lr * direction.to(point), S


@by_value
@dataclass(frozen=True)
class Shampoo:
    """A full matrix a side: rows and columns of a gradient are each divided by a root of their own.

    For a matrix W with gradient G:  L <- L + G G^T;  R <- R + G^T G;  W <- W - lr * L^(-1/4) G R^(-1/4), from
    L = R = eps I. For a tensor of k dimensions one matrix each, to the power -1/(2k); for a vector that is
    `AdagradFull` with eps inside the root. What is used in practice adds running averages, roots that are
    renewed now and then, and a length borrowed from another method; none of that is here.

    shapes: of the tensors in a point. lr: > 0, a number, (batch,) or a schedule. eps: > 0, a number.
    Source: Gupta, Koren and Singer (2018), Shampoo: Preconditioned stochastic tensor optimization,
    Algorithms 1 and 2.
    """

    shapes: Shapes
    lr: Rate = 0.1
    eps: float = 1e-6

    def __post_init__(self) -> None:
        object.__setattr__(self, "shapes", check_shapes(self.shapes))
        check_lr(self.lr)
        check_finite("eps", self.eps, above=0)

    def init(self, point: Tensor) -> list[list[Tensor]]:
        check_fit(point, self.shapes)
        return [[_scaled_identity(point, size, self.eps) for size in shape] for shape in self._sides]

    def step(
        self, point: Tensor, grad: Tensor, state: list[list[Tensor]]
    ) -> tuple[Tensor, list[list[Tensor]]]:
        directions, new_state = [], []
        for G, sums in zip(split_point(grad.double(), self._sides), state, strict=True):
            order, direction, new = len(sums), G, []
            for side, H in enumerate(sums, start=-order):  # dimensions counted from the last
                across = G.movedim(side, -1).flatten(G.ndim - order, -2) if order > 1 else G[..., None, :]
                H = H + across.mT @ across
                values, V, rounding = _eigen(H)
                root = (V * torch.maximum(values, rounding)[..., None, :] ** (-1 / (2 * order))) @ V.mT
                direction = _multiplied(direction, side, root, order)
                new.append(H)
            directions.append(direction)
            new_state.append(new)
        return point - self.lr * join_point(directions, self._sides).to(point), new_state

    @property
    def _sides(self) -> Shapes:
        return tuple(shape or (1,) for shape in self.shapes)  # a scalar is a vector of one


def _multiplied(tensor: Tensor, side: int, matrix: Tensor, order: int) -> Tensor:
    """The tensor (..., *shape) times a symmetric matrix (..., size, size) along one of its dimensions."""
    last = tensor.movedim(side, -1)
    front = matrix.shape[:-2]
    product = last.reshape(*front, -1, matrix.shape[-1]) @ matrix
    return product.reshape(last.shape).movedim(-1, side)


def _scaled_identity(point: Tensor, size: int, scale: float) -> Tensor:
    """scale * I in float64, one for each row of a batch: (..., size, size)."""
    identity = torch.eye(size, dtype=torch.float64, device=point.device)
    return (scale * identity).expand(*point.shape[:-1], size, size)


def _eigen(matrix: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Eigenvalues and eigenvectors of sums of g g^T, and how large an eigenvalue rounding alone may make.

    None of them is below 0, and those of a matrix with inf or nan in it are nan.
    """
    finite = matrix.isfinite().all(-1).all(-1)[..., None]
    values, V = torch.linalg.eigh(torch.where(finite[..., None], matrix, 0.0))
    rounding = matrix.shape[-1] * torch.finfo(matrix.dtype).eps * values[..., -1:]
    return torch.where(finite, values.clamp(min=0), torch.nan), V, rounding
