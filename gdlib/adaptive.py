"""Adaptive methods: each coordinate's step is divided by the size that its gradients have had.

All are torch.optim's, by its definitions and with its defaults. They differ in the size that they keep: a sum
of squares, or a running average `v` of them. Adam (adam.py) divides an average of gradients too.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_ranges, decayed


@by_value
@dataclass(frozen=True)
class Adagrad:
    """Divides by the root of the sum of all squared gradients so far, so that steps only get shorter.

    s <- s + grad²;  point <- point - lr * grad / (sqrt(s) + eps).  Same as torch.optim.Adagrad; its
    lr_decay is the schedule `inverse_time(lr, 1 / lr_decay)`.

    lr: > 0, a number, (batch,) or a schedule.  eps, weight_decay: >= 0, numbers or (batch,).
    Source: Duchi, Hazan and Singer (2011), Adaptive subgradient methods, Figure 1 (diagonal).
    """

    lr: Rate = 0.01
    eps: Hyper = 1e-10
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> Tensor:
        return torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, s: Tensor) -> tuple[Tensor, Tensor]:
        grad = decayed(grad, point, self.weight_decay)
        s = s + grad**2
        return point - self.lr * grad / (s.sqrt() + self.eps), s


@by_value
@dataclass(frozen=True)
class RMSprop:
    """Divides by the root of a running average of squared gradients, which forgets what is long past.

    v <- alpha * v + (1 - alpha) * grad²;  b <- beta * b + grad / (sqrt(v) + eps);  point <- point - lr * b.
    centered: the average gradient's square is taken off v, which leaves the variance.
    Same as torch.optim.RMSprop(alpha=alpha, momentum=beta, centered=centered).

    lr: > 0, a number, (batch,) or a schedule.  alpha, beta: in [0, 1), eps, weight_decay: >= 0, numbers or
    (batch,).  Sources: Tieleman and Hinton (2012), Lecture 6.5; centered: Graves (2013), Generating
    sequences with recurrent neural networks, equations 38 to 45.
    """

    lr: Rate = 0.01
    alpha: Hyper = 0.99
    eps: Hyper = 1e-8
    centered: bool = False
    beta: Hyper = 0.0
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("alpha", "beta"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        zero = torch.zeros_like(point)
        return zero, zero, zero

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[Tensor, Tensor, Tensor]
    ) -> tuple[Tensor, tuple[Tensor, Tensor, Tensor]]:
        v, m, b = state
        grad = decayed(grad, point, self.weight_decay)
        v = self.alpha * v + (1 - self.alpha) * grad**2
        m = m + (1 - self.alpha) * (grad - m)
        size = (v - m**2 if self.centered else v).sqrt() + self.eps
        b = self.beta * b + grad / size
        return point - self.lr * b, (v, m, b)


@by_value
@dataclass(frozen=True)
class Adadelta:
    """Divides by the root of a running average of squared gradients, and multiplies by that of past steps.

    v <- rho * v + (1 - rho) * grad²;  d = sqrt(u + eps) / sqrt(v + eps) * grad;
    u <- rho * u + (1 - rho) * d²;  point <- point - lr * d.  Same as torch.optim.Adadelta.

    lr: > 0, a number, (batch,) or a schedule.  rho: in [0, 1), eps, weight_decay: >= 0, numbers or (batch,).
    Source: Zeiler (2012), ADADELTA, Algorithm 1.
    """

    lr: Rate = 1.0
    rho: Hyper = 0.9
    eps: Hyper = 1e-6
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("rho",), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[Tensor, Tensor]:
        return torch.zeros_like(point), torch.zeros_like(point)

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[Tensor, Tensor]
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        v, u = state
        grad = decayed(grad, point, self.weight_decay)
        v = self.rho * v + (1 - self.rho) * grad**2
        d = (u + self.eps).sqrt() / (v + self.eps).sqrt() * grad
        u = self.rho * u + (1 - self.rho) * d**2
        return point - self.lr * d, (v, u)
