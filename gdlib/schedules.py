"""Schedules: learning rates that change, each a function of the number of the step, 0 for the first.

A method takes one wherever it takes a learning rate: `Momentum(lr=cosine(0.1, steps=200))`. Any function
of the step will do; these are the usual ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import cos, inf, isfinite, log, pi, sqrt

from gdlib.by_value import by_value
from gdlib.checks import check_count, check_finite
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_positive


@by_value
@dataclass(frozen=True, repr=False)
class Schedule:
    """A learning rate for each step. Call it with the number of the step, >= 0.

    name: how it was made, which is also how it prints. rate: the function itself. It gives a number, or a
    tensor (batch,) if it was made from one. The ones below are partial functions, which can be compared and
    pickled.
    """

    name: str
    rate: Callable[[int], Hyper]

    def __call__(self, step: int) -> Hyper:
        return self.rate(check_count("step", step))

    def __repr__(self) -> str:
        return self.name


def constant(lr: Hyper) -> Schedule:
    """The same learning rate at every step. lr: > 0, a number or (batch,), here and below."""
    check_positive("lr", lr)
    return Schedule(f"constant({lr})", partial(_constant, lr))


def _constant(lr: Hyper, k: int) -> Hyper:
    return lr * 1.0


def step_decay(lr: Hyper, every: int, factor: float = 0.1) -> Schedule:
    """lr, multiplied by `factor` after each `every` steps. Same as torch's StepLR(step_size, gamma).

    every: >= 1. factor: in (0, 1].
    """
    check_positive("lr", lr)
    every, factor = check_count("every", every, at_least=1), _share("factor", factor)
    return Schedule(f"step_decay({lr}, {every}, {factor:g})", partial(_step_decay, lr, every, factor))


def _step_decay(lr: Hyper, every: int, factor: float, k: int) -> Hyper:
    return lr * factor ** (k // every)


def inverse_time(lr: Hyper, scale: float = 1.0) -> Schedule:
    """lr / (1 + k / scale): 1/t decay, which is down to half at step `scale`. scale: > 0, in steps.

    The sum of these rates grows without bound and that of their squares doesn't, as Robbins and Monro
    (1951), A stochastic approximation method, ask.
    """
    check_positive("lr", lr)
    scale = check_finite("scale", scale, above=0)
    return Schedule(f"inverse_time({lr}, {scale:g})", partial(_inverse_time, lr, scale))


def _inverse_time(lr: Hyper, scale: float, k: int) -> Hyper:
    return lr / (1 + k / scale)


def inverse_sqrt(lr: Hyper, scale: float = 1.0) -> Schedule:
    """lr / sqrt(1 + k / scale): 1/sqrt(t) decay, down to half at step 3 * scale. scale: > 0, in steps."""
    check_positive("lr", lr)
    scale = check_finite("scale", scale, above=0)
    return Schedule(f"inverse_sqrt({lr}, {scale:g})", partial(_inverse_sqrt, lr, scale))


def _inverse_sqrt(lr: Hyper, scale: float, k: int) -> Hyper:
    return lr / sqrt(1 + k / scale)


def cosine(lr: Hyper, steps: int, end: float = 0.0) -> Schedule:
    """From lr to `end` in `steps` steps along half a wave of a cosine, and `end` from then on.

    Same as torch's CosineAnnealingLR(T_max=steps, eta_min=end) up to step `steps`, after which torch's
    rises again. steps: >= 1. end: >= 0.
    Source: Loshchilov and Hutter (2017), SGDR: stochastic gradient descent with warm restarts, equation 5.
    """
    check_positive("lr", lr)
    steps, end = check_count("steps", steps, at_least=1), check_finite("end", end, at_least=0)
    return Schedule(f"cosine({lr}, {steps}, {end:g})", partial(_cosine, lr, steps, end))


def _cosine(lr: Hyper, steps: int, end: float, k: int) -> Hyper:
    return _cosine_between(lr, end, min(k, steps) / steps)


def warmup(then: Rate, steps: int, start: float = 1 / 3) -> Schedule:
    """A straight rise, in `steps` steps, from the share `start` of then's first rate; after it comes `then`.

    then: a number, (batch,), or a schedule, which begins with its own step 0 when the rise is over. The
    rise is torch's LinearLR(start_factor=start, total_iters=steps); with `then`, torch's SequentialLR.
    steps: >= 1. start: in [0, 1].
    Source: Goyal et al. (2017), Accurate, large minibatch SGD, section 2.2.
    """
    check_lr(then)
    steps, start = check_count("steps", steps, at_least=1), check_finite("start", start, at_least=0)
    if start > 1:
        raise ValueError(f"start must be at most 1, got {start}")
    return Schedule(f"warmup({then}, {steps}, {start:g})", partial(_warmup, then, steps, start))


def _warmup(then: Rate, steps: int, start: float, k: int) -> Hyper:
    rate: Callable[[int], Hyper] = then if callable(then) else partial(_constant, then)
    return rate(k - steps) if k >= steps else rate(0) * (start + (1 - start) * k / steps)


def one_cycle(
    lr: Hyper, steps: int, rise: float = 0.3, first_divisor: float = 25.0, last_divisor: float = 1e4
) -> Schedule:
    """Up to lr and down again, each along half a wave of a cosine: torch's OneCycleLR(max_lr, total_steps).

    It starts at lr / first_divisor, is at lr after the share `rise` of the steps, and ends, at step
    steps - 1, at lr / first_divisor / last_divisor, where it stays. steps: the number of steps; rise: in
    (0, 1), with rise * steps > 1, so that there is a rise. Divisors: > 0.
    torch's momentum, which goes down and up again beside it, is left out (cycle_momentum=False).
    Source: Smith and Topin (2018), Super-convergence; torch's form is the one of fast.ai.
    """
    check_positive("lr", lr)
    steps, rise = check_count("steps", steps, at_least=2), check_finite("rise", rise, above=0)
    if not (rise < 1 and rise * steps > 1):
        raise ValueError(f"rise must be less than 1 and more than 1/steps, got {rise} with {steps} steps")
    low = lr / check_finite("first_divisor", first_divisor, above=0)
    last = low / check_finite("last_divisor", last_divisor, above=0)
    name = f"one_cycle({lr}, {steps}, {rise:g}, {first_divisor:g}, {last_divisor:g})"
    return Schedule(name, partial(_one_cycle, low, lr, last, rise * steps - 1, steps - 1))


def _one_cycle(low: Hyper, lr: Hyper, last: Hyper, top: float, end: int, k: int) -> Hyper:
    if k <= top:
        return _cosine_between(low, lr, k / top)
    return _cosine_between(lr, last, (min(k, end) - top) / (end - top))


def chebyshev(mu: float, L: float, steps: int) -> Schedule:
    """Chebyshev's steps, the best `steps` learning rates for all bowls with curvatures in [mu, L].

    They are one over the roots of the Chebyshev polynomial T of degree `steps`, shifted to [mu, L]: after
    these steps each error along an axis of a bowl is at most 1 / T((L + mu) / (L - mu)) times what it was.
    Before the last of them nothing is promised. Then they begin again. In the order of their sizes rounding
    errors would be multiplied beyond all bounds; they come in that of Leja: the shortest step first, then
    always the one whose root is furthest from all before, by the product of the distances.

    mu, L: 0 < mu < L, whose sum and whose inverses must be finite. steps: >= 1. The order takes a time in
    proportion to steps².
    Sources: Young (1953), On Richardson's method for solving linear systems with positive definite
    matrices; for the order, Reichel (1991), The application of Leja points to Richardson iteration and
    polynomial preconditioning.
    """
    mu, L = check_finite("mu", mu, above=0), check_finite("L", L, above=0)
    if not mu < L:
        raise ValueError(f"mu must be less than L, got {mu} and {L}")
    steps = check_count("steps", steps, at_least=1)
    middle, half = (L + mu) / 2, (L - mu) / 2
    roots = [middle + half * cos(pi * (i + 0.5) / steps) for i in range(steps)]
    if not (isfinite(L + mu) and isfinite(1 / mu)):
        raise ValueError(f"mu and L must have a finite sum and finite inverses, got {mu:g} and {L:g}")
    rates = tuple(1 / root for root in _leja(roots))
    return Schedule(f"chebyshev({mu:g}, {L:g}, {steps})", partial(_in_turn, rates))


def _in_turn(rates: tuple[float, ...], k: int) -> float:
    return rates[k % len(rates)]


def silver(L: Hyper) -> Schedule:
    """The silver steps, for convex L-smooth functions: (1 + rho^(v - 1)) / L at step k.

    Here rho = 1 + sqrt(2), and v is the number of times that 2 divides k + 1.

    After n = 2^m - 1 steps, m >= 1, the gap is at most L R² / (1 + sqrt(4 rho^(2m) - 3)), R the distance of
    the start from a minimum, which falls like n^-1.27. One step later it may be (sqrt(2) - 1)²/2 L R², for
    every m. Before and between nothing is promised.
    L: > 0, a number or (batch,).
    Source: Altschuler and Parrilo (2023), Acceleration by stepsize hedging II, arXiv:2309.16530, Theorem 1.1.
    """
    check_positive("L", L)
    return Schedule(f"silver({L})", partial(_silver, L))


def _silver(L: Hyper, k: int) -> Hyper:
    return (1 + (1 + sqrt(2)) ** (_twos(k + 1) - 1)) / L


def _leja(roots: list[float]) -> list[float]:
    """The same numbers: the largest, then always the one that is furthest from all before it.

    Furthest by the product of the distances, which is taken as a sum of logarithms.
    """
    left, logs, order = list(roots), [0.0] * len(roots), []
    at = left.index(max(left))
    while True:
        order.append(left.pop(at))
        logs.pop(at)
        if not left:
            return order
        away = [abs(root - order[-1]) for root in left]  # 0 where mu and L are so close that roots coincide
        logs = [total + (log(d) if d else -inf) for total, d in zip(logs, away, strict=True)]
        at = logs.index(max(logs))


def _twos(number: int) -> int:
    """How many times 2 divides a number >= 1."""
    return (number & -number).bit_length() - 1


def _cosine_between(begin: Hyper, end: Hyper, share: float) -> Hyper:
    return end + (begin - end) * (1 + cos(pi * share)) / 2


def _share(name: str, value: float) -> float:
    if not 0 < check_finite(name, value) <= 1:
        raise ValueError(f"{name} must be in (0, 1], got {value}")
    return float(value)
