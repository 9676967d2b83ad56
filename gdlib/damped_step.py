"""The step of a trust region: how far to damp Gauss-Newton's step so that it ends on the region's border."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gdlib.scaled_qr import Array, lengths

CLOSE = 0.1  # a step may miss the radius by this share of it
TRIALS = 10  # Newton's iterations towards the damping; two or three are the rule


class DampedStep(NamedTuple):
    """step: (b, n), -(RᵀR + damping I)⁻¹ Rᵀc.  damping: (b,), 0 where the border isn't reached.

    s, vh: singular values and right vectors of R, by which the same equations are solved once more.
    """

    step: Array
    damping: Array
    s: Array
    vh: Array

    def solve(self, v: Array) -> Array:
        """(RᵀR + damping I)⁻¹ v, (b, n)."""
        squares = self.s**2 + self.damping[:, None]
        along = np.einsum("bij,bj->bi", self.vh, v)
        step: Array = np.einsum("bij,bi->bj", self.vh, np.where(squares > 0, along / squares, 0.0))
        return step


def damped_step(r: Array, c: Array, radius: Array) -> DampedStep:
    """The minimum of |R p + c| over all p with |p| <= radius, up to a tenth of it: the shortest p.

    r: (b, n, n), finite, singular or not. c: (b, n). radius: (b,), > 0. The damping is found by Newton's
    method on 1 / |p|, which is nearly linear in it. Source: Moré (1978), The Levenberg-Marquardt algorithm:
    implementation and theory.
    """
    u, s, vh = np.linalg.svd(r)
    c = np.where(s > 0, np.einsum("bij,bi->bj", u, c), 0.0)  # no step mends what lies along a zero
    step = np.where(s > 0, c / s, 0.0)
    outside = ~(lengths(step) <= (1 + CLOSE) * radius)  # an overflow is outside too
    damping = np.zeros_like(radius)
    if outside.any():
        damping = np.where(outside, _damping(s, c, lengths(step), radius), 0.0)
        step = np.where(outside[:, None], s * c / (s**2 + damping[:, None]), step)
    return DampedStep(-np.einsum("bij,bi->bj", vh, step), damping, s, vh)


def _damping(s: Array, c: Array, undamped: Array, radius: Array) -> Array:
    slope = lengths(s * c)
    high = slope / radius
    # One of Newton's iterations from 0, which never goes too far: the function is convex.
    low = _finite((undamped - radius) / radius * undamped**2 / lengths(np.where(s > 0, c / s / s, 0.0)) ** 2)
    damping = np.minimum(np.maximum(slope / undamped, low), high)
    damping = np.where(damping > 0, damping, np.maximum(1e-3 * high, low))  # and where it is nan
    for _ in range(TRIALS):
        squares = s**2 + damping[:, None]
        step = s * c / squares
        length = lengths(step)
        over = length - radius
        far = np.abs(over) > CLOSE * radius
        if not far.any():
            break
        low = np.where(over > 0, np.maximum(low, damping), low)
        high = np.where(over < 0, np.minimum(high, damping), high)
        better = damping + over / radius * length**2 / np.einsum("bn,bn->b", step, step / squares)
        damping = np.where(far, np.minimum(np.maximum(_finite(better), low), high), damping)
    return damping


def _finite(values: Array) -> Array:
    """0 in place of what is negative or no number."""
    return np.where((values > 0) & (values < np.inf), values, 0.0)
