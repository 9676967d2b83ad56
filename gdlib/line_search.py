"""Line searches: how far to go along -grad is tried out, until the loss has fallen enough."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite, check_hyperparameter
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, check_positive

SHORTEST = 1e-16  # of the first trial: no step at all rather than one that changes nothing
TRIALS = 30  # of a search, and again of its zoom


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
        squared = (grad * grad).sum(-1, keepdim=True)
        first = torch.ones_like(squared) * self.lr
        lr = first
        while True:
            there = evaluate.value(point - lr * grad)[..., None]
            too_long = ~(there <= value[..., None] - self.c * lr * squared) & (lr > 0)  # nan: too long
            if not bool(too_long.any()):
                return point - lr * grad, None
            lr = torch.where(too_long, self.shrink * lr, lr)
            lr = torch.where(lr < SHORTEST * first, 0.0, lr)


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
        slopes = -(grad * grad).sum(-1)
        searches = [
            _wolfe(_Trial(0.0, *here), self)
            for here in zip(value.reshape(-1).tolist(), slopes.reshape(-1).tolist(), strict=True)
        ]
        steps = [next(search) for search in searches]
        waiting = set(range(len(steps)))
        while True:  # a round evaluates the next trial of every row at once
            lr = torch.tensor(steps, dtype=point.dtype, device=point.device).reshape(value.shape)[..., None]
            if not waiting:
                return point - lr * grad, None
            values, grads = evaluate(point - lr * grad)
            along = -(grads * grad).sum(-1)
            told = list(zip(values.reshape(-1).tolist(), along.reshape(-1).tolist(), strict=True))
            for row in sorted(waiting):
                try:
                    steps[row] = searches[row].send(told[row])
                except StopIteration as found:
                    steps[row] = found.value
                    waiting.remove(row)


class _Trial(NamedTuple):
    """A step that was tried, with phi and phi' there."""

    t: float
    value: float
    slope: float


# A search is a conversation: it names a step, hears (phi, phi') there, and in the end returns its choice.
_Search = Generator[float, tuple[float, float], float]


def _wolfe(start: _Trial, rule: StrongWolfe) -> _Search:
    """Algorithm 3.5: double the step until it is accepted or an interval must hold one that would be."""
    before, t = start, rule.lr
    for trial in range(TRIALS):
        here = _Trial(t, *(yield t))
        if not _falls_enough(here, start, rule) or (trial and here.value >= before.value):
            return (yield from _zoom(before, here, start, rule))
        if abs(here.slope) <= -rule.c2 * start.slope:
            return t
        if here.slope >= 0:
            return (yield from _zoom(here, before, start, rule))
        before, t = here, 2 * t
    return before.t


def _zoom(low: _Trial, high: _Trial, start: _Trial, rule: StrongWolfe) -> _Search:
    """Algorithm 3.6: between `low`, the best step so far, and `high` lies one that is accepted."""
    third: _Trial | None = None
    for _ in range(TRIALS):
        t = _between(low, high, third)
        here = _Trial(t, *(yield t))
        if not _falls_enough(here, start, rule) or here.value >= low.value:
            high, third = here, high
            continue
        if abs(here.slope) <= -rule.c2 * start.slope:
            return t
        if here.slope * (high.t - low.t) >= 0:
            high, third = low, high
        else:
            third = low
        low = here
    return low.t


def _falls_enough(here: _Trial, start: _Trial, rule: StrongWolfe) -> bool:
    return here.value <= start.value + rule.c1 * here.t * start.slope


def _between(low: _Trial, high: _Trial, third: _Trial | None) -> float:
    """Where to look next: the lowest point of a cubic or of a parabola, if it lies well inside."""
    width, edge = abs(high.t - low.t), min(low.t, high.t)
    if third is not None:
        t = _lowest_of_cubic(low, high, third)
        if edge + 0.2 * width <= t <= edge + 0.8 * width:
            return t
    t = _lowest_of_parabola(low, high)
    if edge + 0.1 * width <= t <= edge + 0.9 * width:
        return t
    return low.t + (high.t - low.t) / 2


def _lowest_of_parabola(low: _Trial, high: _Trial) -> float:
    """Of the parabola with low's value and slope and high's value; nan if there is none."""
    step = high.t - low.t
    bend = (high.value - low.value - low.slope * step) / step**2 if step else 0.0
    return low.t - low.slope / (2 * bend) if bend and isfinite(bend) else float("nan")


def _lowest_of_cubic(low: _Trial, high: _Trial, third: _Trial) -> float:
    """Of the cubic with low's value and slope and the values of the two others; nan if there is none."""
    p, q = high.t - low.t, third.t - low.t
    if not p or not q or p == q:
        return float("nan")
    # phi(low.t + x) = value + slope x + b x² + a x³, from its rise over p and over q
    rise_p = (high.value - low.value - low.slope * p) / p**2
    rise_q = (third.value - low.value - low.slope * q) / q**2
    a = (rise_p - rise_q) / (p - q)
    b = rise_p - a * p
    root = b**2 - 3 * a * low.slope
    return low.t + (sqrt(root) - b) / (3 * a) if a and isfinite(root) and root >= 0 else float("nan")
