"""Accelerated methods: gradients taken ahead of the point, with a share of momentum for each step.

With a constant share Nesterov's method is `Momentum(lr, beta, nesterov=True)`; here it grows by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count, described
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_positive

LARGEST = 1e150  # of the A_k, whose squares have to be floats; the shares stay the same from far below on


@by_value
@dataclass(frozen=True)
class Nesterov:
    """Nesterov's method for convex losses, which needs no strong convexity to be known:

    new = ahead - lr * grad(ahead);  ahead = new + k/(k + 3) * (new - point);  point = new,

    with k = 0, 1, 2, ... and ahead = point at first. With lr = 1/L the loss after N steps is at most
    2 L R² / ((N + 2)(N + 3)) above the lowest, R the distance of the start from a minimum: a bound that was
    computed, and that Huber losses reach; proved is its order.

    lr: > 0, a number, (batch,) or a schedule.  restart: when k goes back to 0 and ahead to the point.
    "never"; "loss", when the last step raised the loss; or "gradient", when it led uphill as seen from
    where it began, grad(ahead) · (new - point) > 0. In a batch each row restarts by itself.
    The path holds the points, not those ahead, so that a step asks for two gradients: one of them is for the
    path alone.
    Sources: Nesterov (1983), A method of solving a convex programming problem with convergence rate O(1/k²);
    Beck and Teboulle (2009), A fast iterative shrinkage-thresholding algorithm for linear inverse problems,
    whose share is close to k/(k + 3); Taylor, Hendrickx and Glineur (2017), Exact worst-case performance of
    first-order methods for composite convex optimization, Table 1, for the guarantee; O'Donoghue and
    Candès (2015), Adaptive restart for accelerated gradient schemes.
    """

    lr: Rate
    restart: Literal["never", "loss", "gradient"] = "never"

    def __post_init__(self) -> None:
        check_lr(self.lr)
        if self.restart not in ("never", "loss", "gradient"):
            raise ValueError(f"restart must be 'never', 'loss' or 'gradient', got {described(self.restart)}")

    def init(self, point: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        nothing = torch.zeros_like(point[..., :1])
        return point, nothing, nothing + torch.inf

    def search(
        self,
        point: Tensor,
        value: Tensor,
        grad: Tensor,
        state: tuple[Tensor, Tensor, Tensor],
        evaluate: Evaluate,
    ) -> tuple[Tensor, tuple[Tensor, Tensor, Tensor]]:
        ahead, k, before = state
        value = value.to(point)[..., None]
        if self.restart == "loss":
            rose = value > before
            ahead, k = torch.where(rose, point, ahead), torch.where(rose, 0.0, k)
        _, slope = evaluate(ahead)
        new = ahead - self.lr * slope
        move = new - point
        next_ahead, k = new + k / (k + 3) * move, k + 1
        if self.restart == "gradient":
            uphill = (slope * move).sum(-1, keepdim=True) > 0
            next_ahead, k = torch.where(uphill, new, next_ahead), torch.where(uphill, 0.0, k)
        return new, (next_ahead, k, value)


@by_value
@dataclass(frozen=True)
class OptimisedGradient:
    """The optimised gradient method, the best there is for convex losses when the number of steps is fixed.

    new = point - lr * grad;
    point = new + (t - 1)/u * (new - old) + t/u * (new - point);  old = new,

    where t is the share theta_k of this step and u that of the next: theta_0 = 1 and theta_(k+1) =
    (1 + sqrt(1 + 4 theta_k²))/2, but with 8 in place of 4 for the last, theta_N. With lr = 1/L the loss after
    all N steps is at most L R² / (2 theta_N²) above the lowest, R the distance of the start from a minimum,
    and no method that takes N gradients can promise less when there are more than N unknowns.

    lr: > 0, a number or (batch,).  steps: N, >= 1, as many as the descent takes; another is a ValueError.
    Sources: Kim and Fessler (2016), Optimized first-order methods for smooth convex minimization, Theorem 2;
    Drori (2017), The exact information-based complexity of smooth convex minimization, Theorem 3.
    """

    lr: Hyper
    steps: int

    def __post_init__(self) -> None:
        check_positive("lr", self.lr)
        check_count("steps", self.steps, at_least=1)

    @property
    def thetas(self) -> list[float]:
        """theta_0, ..., theta_N: steps + 1 numbers, from 1 up."""
        thetas = [1.0]
        for k in range(1, self.steps + 1):
            thetas.append((1 + sqrt(1 + (8 if k == self.steps else 4) * thetas[-1] ** 2)) / 2)
        return thetas

    def init(self, point: Tensor) -> tuple[int, Tensor, list[float]]:
        return 0, point, self.thetas

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, list[float]]
    ) -> tuple[Tensor, tuple[int, Tensor, list[float]]]:
        k, old, thetas = state
        if k == self.steps:
            raise ValueError(
                f"this OptimisedGradient is made for {self.steps} steps, and was asked for another"
            )
        t, u = thetas[k], thetas[k + 1]
        new = point - self.lr * grad
        return new + (t - 1) / u * (new - old) + t / u * (new - point), (k + 1, new, thetas)


@by_value
@dataclass(frozen=True)
class InformationTheoreticExact:
    """ITEM, the method with the best promise on the distance for smooth and strongly convex losses.

    ahead = (1 - b) * point + b * low;  low = ahead - grad(ahead)/L;
    point = (1 - q d) * point + q d * ahead - d/L * grad(ahead),

    with q = mu/L and shares b, d that follow from a sequence A_k, A_0 = 0. After k steps the squared distance
    to the minimum is at most R²/(1 + q A_k), and this is reached on quadratics.

    L: > 0, the smoothness constant. mu: in (0, L), the constant of strong convexity.
    The path holds the points, not those ahead, so that a step asks for two gradients.
    Source: Taylor and Drori (2023), An optimal gradient method for smooth strongly convex minimization,
    Theorem 3.
    """

    L: float
    mu: float

    def __post_init__(self) -> None:
        check_positive("L", self.L)
        check_positive("mu", self.mu)
        if not self.mu < self.L:
            raise ValueError(f"mu must be less than L, got {self.mu} and {self.L}")

    def promise(self, steps: int) -> float:
        """The largest share of the first distance that can be left after `steps` steps."""
        share = 0.0
        for _ in range(check_count("steps", steps)):
            share = self._next(share)
        return 1 / sqrt(1 + self.mu / self.L * share)

    def init(self, point: Tensor) -> tuple[Tensor, float]:
        return point, 0.0

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: tuple[Tensor, float], evaluate: Evaluate
    ) -> tuple[Tensor, tuple[Tensor, float]]:
        (low, A), q = state, self.mu / self.L
        A = min(A, LARGEST)
        B = self._next(A)
        b, d = A / ((1 - q) * B), ((1 - q) ** 2 * B - (1 + q) * A) / (2 * (1 + q + q * A))
        ahead = (1 - b) * point + b * low
        _, slope = evaluate(ahead)
        return (1 - q * d) * point + q * d * ahead - d / self.L * slope, (ahead - slope / self.L, B)

    def _next(self, A: float) -> float:
        q = self.mu / self.L
        return ((1 + q) * A + 2 * (1 + sqrt((1 + A) * (1 + q * A)))) / (1 - q) ** 2
