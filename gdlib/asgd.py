"""Averaged gradient descent: plain steps that get shorter, and beside them the mean of the points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_ranges, decayed

State: TypeAlias = tuple[int, Tensor]  # the number of steps taken, the average


@by_value
@dataclass(frozen=True)
class ASGD:
    """Gradient descent with decreasing steps, whose answer is the mean of the points from step t0 on.

    At step k, 0 for the first: eta = lr / (1 + lambd * lr * k)^alpha;
    point <- (1 - lambd * eta) * point - eta * grad;  average <- average + (point - average) / max(1, k - t0).
    Until step t0 + 1 the average is the point itself: by default, for a million steps.
    Same as torch.optim.ASGD, whose average is `state[p]["ax"]`; there a learning rate that is changed between
    steps counts one step later, as eta is kept from the step before.

    lr: > 0, a number, (batch,) or a schedule.  lambd, alpha, weight_decay: >= 0, numbers or (batch,); lambd
    shortens the steps and pulls the point to 0, weight_decay * point is added to the gradient.  t0: >= 0, in
    steps, a number or (batch,).
    Source: Polyak and Juditsky (1992), Acceleration of stochastic approximation by averaging.
    """

    lr: Rate = 0.01
    lambd: Hyper = 1e-4
    alpha: Hyper = 0.75
    t0: Hyper = 1e6
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, not_negative=("lambd", "alpha", "t0", "weight_decay"))

    def init(self, point: Tensor) -> State:
        return 0, point

    def step(self, point: Tensor, grad: Tensor, state: State) -> tuple[Tensor, State]:
        k, average = state
        grad = decayed(grad, point, self.weight_decay)
        eta = self.lr / (1 + self.lambd * self.lr * k) ** self.alpha
        point = (1 - self.lambd * eta) * point - eta * grad
        count = torch.as_tensor(k - self.t0, dtype=point.dtype, device=point.device).clamp(min=1)
        return point, (k + 1, average.lerp(point, 1 / count))

    def average(self, point: Tensor, state: State) -> Tensor:
        """The mean of the points since step t0, at the start the start. Shape of the point."""
        return state[1]
