"""Line searches: how far to go along -grad is tried out, until the loss has fallen enough."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite, check_hyperparameter
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, check_positive
from gdlib.scaling import inner, scaled
from gdlib.wolfe import Rule, search_along

SHORTEST = 1e-16  # of the first trial: no step at all rather than one that changes nothing


@by_value
@dataclass(frozen=True)
class Backtracking:
    """Gradient descent whose step is shortened until the loss falls by a share of what the slope promises.

    From `lr` on, the step is multiplied by `shrink` until Armijo's condition holds:
    loss(point - lr * grad) <= loss(point) - c * lr * |grad|². Each trial costs the loss without a gradient.
    Where no step does (the numbers have run out) the point stays.

    lr: > 0, a number or (batch,), the first trial of each step.  shrink, c: in (0, 1), numbers or (batch,).
    Sources: Armijo (1966), Minimization of functions having Lipschitz continuous first partial derivatives;
    Nocedal and Wright (2006), Numerical Optimization, Algorithm 3.1.
    """

    lr: Hyper = 1.0
    shrink: Hyper = 0.5
    c: Hyper = 1e-4

    def __post_init__(self) -> None:
        check_positive("lr", self.lr)
        for name in ("shrink", "c"):
            check_hyperparameter(name, getattr(self, name), lambda v: (v > 0) & (v < 1), "in (0, 1)")

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: None, evaluate: Evaluate
    ) -> tuple[Tensor, None]:
        g, size = scaled(grad)
        squared = (g * g).sum(-1, keepdim=True)  # of g: that of grad may have no place in its type
        first = torch.ones_like(squared) * self.lr
        lr = first
        while True:
            trial = point - (lr * grad).to(point)
            there = evaluate.value(trial)[..., None]
            enough = (value[..., None] - self.c * (lr * size) * squared * size).to(value)
            too_long = ~(there <= enough) & (lr > 0)  # nan: too long
            if not bool(too_long.any()):
                return trial, None
            before = lr
            lr = torch.where(too_long, self.shrink * lr, lr)
            stuck = too_long & ~(lr < before)  # among the smallest numbers the product rounds back
            lr = torch.where((lr < SHORTEST * first) | stuck, 0.0, lr)


@by_value
@dataclass(frozen=True)
class StrongWolfe:
    """Gradient descent whose step satisfies the strong Wolfe conditions: far enough, and not too far.

    With phi(t) = loss(point - t * grad): phi(t) <= phi(0) + c1 t phi'(0), as in `Backtracking`, and
    |phi'(t)| <= c2 |phi'(0)|: the slope along the line has become flatter. The step is doubled until an
    interval holds such a t, which is then found by interpolation, cubic where that lands well inside the
    interval, else quadratic, else the middle, with scipy.optimize.line_search's margins. When the numbers
    run out first, the best step so far is taken that satisfies the first condition.

    lr: > 0, a number, the first trial of each step.  0 < c1 < c2 < 1.
    Source: Nocedal and Wright (2006), Numerical Optimization, Algorithms 3.5 and 3.6.
    """

    lr: float = 1.0
    c1: float = 1e-4
    c2: float = 0.9

    def __post_init__(self) -> None:
        check_finite("lr", self.lr, above=0)
        if not 0 < check_finite("c1", self.c1) < check_finite("c2", self.c2) < 1:
            raise ValueError(f"c1 and c2 must satisfy 0 < c1 < c2 < 1, got {self.c1} and {self.c2}")

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: None, evaluate: Evaluate
    ) -> tuple[Tensor, None]:
        slope = -inner(grad, grad)
        first = grad.new_full(slope.shape, self.lr)
        lr = search_along(point, -grad, (value, slope), first, Rule(self.c1, self.c2), evaluate)
        return point - lr * grad, None
