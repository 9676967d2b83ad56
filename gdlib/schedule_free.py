"""Schedule-free methods: an average of the points that is as good as a schedule, for any number of steps.

There are three sequences. z takes the steps of the method beneath; x is a weighted mean of all z so far, and
the answer; y, between them, is where the gradient is taken: the point that a path records. With beta = 0 the
gradient is taken at z, which is averaging beside the way; with beta = 1 at x.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_ranges, check_share, decayed
from gdlib.scaling import at_least_float32

Weights: TypeAlias = tuple[Tensor, Tensor]  # the largest lr so far, the sum of the weights so far


@by_value
@dataclass(frozen=True)
class ScheduleFreeSGD:
    """Gradient descent from z, with gradients taken at y between z and its mean x.

    At step t, 1 for the first: z <- z - lr * (grad(y) + weight_decay * y);  x <- (1 - c) * x + c * z;
    y <- (1 - beta) * z + beta * x.  Here c = w_t / (w_1 + ... + w_t), where
    w_t = t^r * (the largest lr so far)^weight_lr_power: for a fixed lr and r = 0 it is 1 / t.
    Same as schedulefree.SGDScheduleFree(momentum=beta); its warmup_steps=n is the schedule
    `warmup(lr, n - 1, 1 / n)`, and eval() puts x in the place of y.

    lr: > 0, a number, (batch,) or a schedule.  beta: in [0, 1], weight_decay, r, weight_lr_power: >= 0,
    numbers or (batch,).
    Source: Defazio et al. (2024), The road less scheduled.
    """

    lr: Rate = 1.0
    beta: Hyper = 0.9
    weight_decay: Hyper = 0.0
    r: Hyper = 0.0
    weight_lr_power: Hyper = 2.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_share("beta", self.beta)
        check_ranges(self, not_negative=("weight_decay", "r", "weight_lr_power"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor, Weights]:
        return 1, point, point, _no_weights(point)

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor, Weights]
    ) -> tuple[Tensor, tuple[int, Tensor, Tensor, Weights]]:
        t, z, x, weights = state
        z = z - self.lr * decayed(grad, point, self.weight_decay)
        c, weights = _share_of_newest(weights, self.lr, t**self.r, self.weight_lr_power)
        c = c.to(point)
        x = (1 - c) * x + c * z
        return (1 - self.beta) * z + self.beta * x, (t + 1, z, x, weights)

    def average(self, point: Tensor, state: tuple[int, Tensor, Tensor, Weights]) -> Tensor:
        """x, the weighted mean of all z; at the start, the start. Shape of the point."""
        return state[2]


@by_value
@dataclass(frozen=True)
class ScheduleFreeAdamW:
    """As `ScheduleFreeSGD`, but z takes the steps of AdamW without its average of gradients.

    v <- beta2 * v + (1 - beta2) * grad²;
    z <- z - lr * (grad / (sqrt(v / (1 - beta2^t)) + eps) + weight_decay * y);  x and y as there, with beta1.
    Same as schedulefree.AdamWScheduleFree(betas=(beta1, beta2)). In the paper's form, the package's
    AdamWScheduleFreePaper, lr * sqrt(1 - beta2^t) takes the place of lr in the weights and the decay too, and
    eps is added before the correction.

    lr: > 0, a number, (batch,) or a schedule.  beta1: in [0, 1], beta2: in [0, 1), eps, weight_decay, r,
    weight_lr_power: >= 0, numbers or (batch,).
    Source: Defazio et al. (2024), The road less scheduled, Algorithm 1.
    """

    lr: Rate = 2.5e-3
    beta1: Hyper = 0.9
    beta2: Hyper = 0.999
    eps: Hyper = 1e-8
    weight_decay: Hyper = 0.0
    r: Hyper = 0.0
    weight_lr_power: Hyper = 2.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_share("beta1", self.beta1)
        check_ranges(self, decays=("beta2",), not_negative=("eps", "weight_decay", "r", "weight_lr_power"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor, Weights, Tensor]:
        return 1, point, point, _no_weights(point), torch.zeros_like(point)

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor, Weights, Tensor]
    ) -> tuple[Tensor, tuple[int, Tensor, Tensor, Weights, Tensor]]:
        t, z, x, weights, v = state
        v = self.beta2 * v + (1 - self.beta2) * grad**2
        along = grad / ((v / (1 - self.beta2**t)).sqrt() + self.eps)
        z = z - self.lr * decayed(along, point, self.weight_decay)
        c, weights = _share_of_newest(weights, self.lr, t**self.r, self.weight_lr_power)
        c = c.to(point)
        x = (1 - c) * x + c * z
        return (1 - self.beta1) * z + self.beta1 * x, (t + 1, z, x, weights, v)

    def average(self, point: Tensor, state: tuple[int, Tensor, Tensor, Weights, Tensor]) -> Tensor:
        """x, the weighted mean of all z; at the start, the start. Shape of the point."""
        return state[2]


def _no_weights(point: Tensor) -> Weights:
    none = at_least_float32(point.new_zeros(()))  # the square of lr = 1e-4 is 0 in float16
    return none, none


def _share_of_newest(weights: Weights, lr: Hyper, factor: Hyper, power: Hyper) -> tuple[Tensor, Weights]:
    """The share c that the newest z has in the mean, by its weight; 0 while all weights are 0."""
    largest, total = weights
    largest = torch.maximum(largest, torch.as_tensor(lr, dtype=largest.dtype, device=largest.device))
    weight = factor * largest**power
    total = total + weight
    return torch.where(total > 0, weight / total, 0.0), (largest, total)
