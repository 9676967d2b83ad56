"""Methods: each is a small frozen dataclass of its hyperparameters that knows how to take one step.

`init(point)` gives the state that the method carries along, `step(point, grad, state)` the next point
and the next state. Hyperparameters may be tensors of shape (batch,), one value per row of a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor

from gdlib.checks import check_hyperparameter


class Method(Protocol):
    """What `descend` asks of a method. point, grad: (n,), or (batch, n). state: whatever it needs."""

    def init(self, point: Tensor) -> Any: ...

    def step(self, point: Tensor, grad: Tensor, state: Any) -> tuple[Tensor, Any]: ...


@dataclass(frozen=True)
class GradientDescent:
    """Plain gradient descent: point <- point - lr * grad. Same as torch.optim.SGD(lr=lr).

    lr: > 0, a number or a tensor of shape (batch,). Source: Cauchy (1847).
    """

    lr: float | Tensor

    def __post_init__(self) -> None:
        _check_lr(self.lr)

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        return point - per_row(self.lr, point) * grad, None


@dataclass(frozen=True)
class Momentum:
    """Heavy-ball momentum: a running sum of gradients, of which a share `beta` is kept at each step.

    v <- beta * v + grad;  point <- point - lr * v.  Same as torch.optim.SGD(lr=lr, momentum=beta).

    lr: > 0, a number or (batch,).  beta: in [0, 1], a number or (batch,).  beta = 0 is gradient
    descent; beta = 1 is gradient descent that never zeroes its gradient.
    Source: Polyak (1964), Some methods of speeding up the convergence of iteration methods.
    """

    lr: float | Tensor
    beta: float | Tensor = 0.9

    def __post_init__(self) -> None:
        _check_lr(self.lr)
        check_hyperparameter("beta", self.beta, lambda b: (b >= 0) & (b <= 1), "in [0, 1]")

    def init(self, point: Tensor) -> Tensor:
        return torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        v = per_row(self.beta, point) * v + grad
        return point - per_row(self.lr, point) * v, v


def per_row(value: float | Tensor, point: Tensor) -> float | Tensor:
    """A hyperparameter in the form that multiplies `point`: one value, or one per row of a batch."""
    if not isinstance(value, Tensor) or value.ndim == 0:
        return value
    if point.ndim != 2 or len(value) != len(point):
        raise ValueError(
            f"a hyperparameter of shape {tuple(value.shape)} needs a batch of {len(value)} points, "
            f"got a start of shape {tuple(point.shape)}"
        )
    return value.to(point.dtype)[:, None]


def _check_lr(lr: float | Tensor) -> None:
    check_hyperparameter("lr", lr, lambda value: value > 0, "greater than 0")
