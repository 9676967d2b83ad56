"""The step of a trust region: how far to damp Gauss-Newton's step so that it ends on the region's border."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np

from gdlib.many_rows import damped_qr, put_rows, rows_of, solve_lower, solve_upper
from gdlib.scaled_qr import Array, lengths

CLOSE = 0.1  # a step may miss the radius by this share of it
TRIALS = 10  # Newton's iterations towards the damping; two or three are the rule
FLAT = 1e-12  # R is taken for singular where its diagonal has a number of less than this share of its largest


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
        undamped = step, np.where(s > 0, step / s, 0.0)
        found, within = _on_the_border(undamped, lengths(s * c), radius, _BySingularValues(s, c))
        damping, step = np.where(outside, found, 0.0), np.where(outside[:, None], within, step)
    return DampedStep(-np.einsum("bij,bi->bj", vh, step), damping, s, vh)


def damped_steps(r: Array, c: Array, radius: Array) -> tuple[Array, Array]:
    """The same step and damping, for many rows of few columns whose steps all end outside. R is upper
    triangular."""
    sizes = np.abs(np.diagonal(r, axis1=-2, axis2=-1))
    regular = sizes.min(-1) > FLAT * sizes.max(-1)
    if regular.all():
        step = solve_upper(r, c)
        slope = lengths(np.einsum("bij,bi->bj", r, c))
        damping, step = _on_the_border((step, solve_lower(r, step)), slope, radius, _ByRotations(r, c))
        return -step, damping
    step, damping = np.empty_like(c), np.empty_like(radius)
    for rows, solve in ((~regular, damped_step), (regular, damped_steps)):
        if rows.any():
            some = np.flatnonzero(rows)
            found, found_damping = solve(*(rows_of(each, some) for each in (r, c, radius)))[:2]
            step, damping = put_rows(step, some, found), put_rows(damping, some, found_damping)
    return step, damping


class _Solver(Protocol):
    """Solves the equations of several rows for any damping > 0: the step p, turned as it likes, (b, n), and
    M⁻ᵀp of the same length for all M with MᵀM = RᵀR + damping I."""

    def damped(self, damping: Array) -> tuple[Array, Array]: ...

    def some(self, rows: Array) -> _Solver: ...


class _BySingularValues(NamedTuple):
    s: Array
    c: Array

    def damped(self, damping: Array) -> tuple[Array, Array]:
        squares = self.s**2 + damping[:, None]
        step = self.s * self.c / squares
        return step, step / np.sqrt(squares)

    def some(self, rows: Array) -> _BySingularValues:
        return _BySingularValues(*(rows_of(each, rows) for each in self))


class _ByRotations(NamedTuple):
    r: Array
    c: Array

    def damped(self, damping: Array) -> tuple[Array, Array]:
        factor, right = damped_qr(self.r, self.c, damping)
        step = solve_upper(factor, right)
        return step, solve_lower(factor, step)

    def some(self, rows: Array) -> _ByRotations:
        return _ByRotations(*(rows_of(each, rows) for each in self))


def _on_the_border(
    undamped: tuple[Array, Array], slope: Array, radius: Array, solver: _Solver
) -> tuple[Array, Array]:
    """A damping, (b,), and its step, (b, n), whose length is the radius up to a tenth of it.

    undamped: what the solver gives for a damping of 0. slope: (b,), |Rᵀc|.
    """
    length = lengths(undamped[0])
    high = slope / radius
    # One of Newton's iterations from 0, which never goes too far: the function is convex.
    low = _finite((length - radius) / radius * length**2 / lengths(undamped[1]) ** 2)
    damping = np.minimum(np.maximum(slope / length, low), high)
    damping = np.where(damping > 0, damping, np.maximum(1e-3 * high, low))  # and where it is nan
    step, half = solver.damped(damping)
    found, steps, rows = damping, step, np.arange(len(damping))
    for _ in range(TRIALS):
        length = lengths(step)
        far = np.abs(length - radius) > CLOSE * radius
        if not far.any():
            break
        if not far.all():  # the others are done
            some = np.flatnonzero(far)
            rows, solver = rows[some], solver.some(some)
            now = damping, low, high, radius, length, half
            damping, low, high, radius, length, half = (rows_of(each, some) for each in now)
        over = length - radius
        low = np.where(over > 0, np.maximum(low, damping), low)
        high = np.where(over < 0, np.minimum(high, damping), high)
        better = damping + over / radius * length**2 / np.einsum("bn,bn->b", half, half)
        damping = np.minimum(np.maximum(_finite(better), low), high)
        step, half = solver.damped(damping)
        found, steps = put_rows(found, rows, damping), put_rows(steps, rows, step)
    return found, steps


def _finite(values: Array) -> Array:
    """0 in place of what is negative or no number."""
    return np.where((values > 0) & (values < np.inf), values, 0.0)
