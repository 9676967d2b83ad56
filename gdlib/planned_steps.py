"""Steps planned in advance for all functions of a class: more than one fixed step can do, with no memory.

They are schedules (schedules.py) that a theorem about the curvatures gives, and promise something at certain
steps only.
"""

from __future__ import annotations

from functools import partial
from math import cos, inf, isfinite, log, pi, sqrt

from gdlib.checks import check_count, check_finite
from gdlib.hyperparameters import Hyper, check_positive
from gdlib.schedules import Schedule


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
