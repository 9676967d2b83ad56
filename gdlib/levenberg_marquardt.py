"""Levenberg and Marquardt's method: Gauss-Newton's step, as far as its linear model can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdlib import many_rows
from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.damped_step import CLOSE, DampedStep, damped_step, damped_steps
from gdlib.endings import Ending
from gdlib.fitting_rows import RowByRow, Rows, last_digits
from gdlib.many_rows import put_rows, rows_of
from gdlib.scaled_qr import Array, Linearised, lengths, linearised

ENOUGH = 1e-4  # of the promised fall, for a step to be taken
WELL, BADLY = 0.75, 0.25  # kept promises that widen the region or narrow it
AHEAD = 0.1  # of a step, where its second-order part is measured
BEND = 0.75  # a step whose second-order part is longer than this share of its first isn't trusted


class _Own(NamedTuple):
    """Of each row what its parameters are measured by, (a, n); the radius of its region, in these measures,
    inf before the first step; the last offset of its `LastDigits`; its last point."""

    measures: Array
    radius: Array
    offset: Array
    before: Array


@by_value
@dataclass(frozen=True)
class LevenbergMarquardt(RowByRow):
    """point <- point - (JᵀJ + damping D²)⁻¹Jᵀr, with the damping that keeps the step in a region of trust.

    D holds the longest that each column of the Jacobian J has been (Marquardt's scaling, which makes the
    path independent of the parameters' units). The step is the best for the linear model of the residuals r
    within |D step| <= radius. It is taken if the loss falls by some share of what the model promised; the
    radius shrinks where promises are broken and grows where they are kept. All linear problems are solved
    by orthogonal factorisations, never by JᵀJ.

    A row of a batch ends on its own: where its steps have come down to the last digits of the numbers
    (converged), where no step lowers the loss, or where a column of J is zero or J is singular and nothing
    can be done about it; the path's `reason` says which. It needs no tolerance for that.

    radius: > 0, the first one, as a multiple of |D start|.  geodesic: bend each step by the second
    derivative of the residuals along it, which follows curved valleys and costs an evaluation more.
    xtol: >= 0; a row also ends with a Gauss-Newton step that changes no parameter by more than this share of
    it.  ftol: >= 0; a row also ends with a step by which the loss falls, and was promised to fall, by no more
    than this share of it, and by no more than twice the promise; MINPACK's test of that name. Both save the
    last few steps, and end early where progress is slow.
    The loss must know its residuals, as those of `least_squares` and fits with `mse` do.
    Sources: Levenberg (1944); Marquardt (1963); Moré (1978), The Levenberg-Marquardt algorithm:
    implementation and theory, and Moré, Garbow and Hillstrom (1980), User guide for MINPACK-1, for ftol;
    Transtrum and Sethna (2012), Improvements to the Levenberg-Marquardt
    algorithm for nonlinear least-squares minimization, for the geodesic acceleration.
    """

    radius: float = 100.0
    geodesic: bool = False
    xtol: float = 0.0
    ftol: float = 0.0

    def __post_init__(self) -> None:
        check_finite("radius", self.radius, above=0)
        check_finite("xtol", self.xtol, at_least=0)
        check_finite("ftol", self.ftol, at_least=0)

    def _first(self, points: Array) -> _Own:
        none = np.full(len(points), np.inf)
        return _Own(np.zeros(points.shape), none, none, points)

    def _advance(
        self, points: Array, residuals: Array, jacobian: Array, own: _Own, rows: Rows
    ) -> tuple[Array, Array, _Own]:
        linear = linearised(points, residuals, jacobian, rows.eps)
        last = last_digits(linear, points, own.offset)

        measures = np.maximum(own.measures, np.where(linear.zero, 0.0, linear.norms))
        d = np.where(measures > 0, measures, 1.0)
        first, size = np.isinf(own.radius), lengths(d * points)
        radius = np.where(first, self.radius * np.where(size > 0, size, 1.0), own.radius)

        tried = self._within(radius, linear, d, ~last.settling)
        trusted, p = np.ones_like(first), tried.step
        if self.geodesic:
            ahead = rows.residuals((points + AHEAD * p / d).astype(points.dtype))
            along = np.einsum("bmn,bn->bm", jacobian, p / d)
            bend = 2 / AHEAD * ((ahead - residuals) / AHEAD - along)
            p, trusted = self._bent(tried, np.einsum("bmn,bm->bn", jacobian, bend) / d)
        trial = points + np.where(last.settling[:, None], linear.step, p / d)
        trial = trial.astype(points.dtype, copy=False)
        squares, there = (np.einsum("bm,bm->b", r, r) for r in (residuals, rows.at_trial(trial)))
        kept = (squares - there) / tried.promised
        kept = np.where(trusted & (there < np.inf) & np.isfinite(kept), kept, -1.0)

        taken = ((kept >= ENOUGH) | last.settling) & ~last.done
        moved = np.where(taken[:, None], trial, np.where(last.done[:, None], own.before, points))
        code = np.where(last.done, int(Ending.CONVERGED), int(Ending.GOES_ON))
        if self.ftol > 0:
            most = self.ftol * squares
            level = trusted & (np.abs(squares - there) <= most) & (tried.promised <= most) & (kept <= 2)
            code = np.where(level & ~last.done, int(Ending.LITTLE_FALL), code)
        if self.xtol > 0:
            near = taken & linear.within(points, self.xtol) & (tried.damping == 0)
            code = np.where(near, int(Ending.WITHIN), code)
        lost = ~taken & ~last.done & (trial == points).all(-1)
        if lost.any():
            obstacle = linear.obstacle()
            code = np.where(lost, np.where(obstacle > 0, obstacle, int(Ending.NO_LOWER)), code)
        radius = np.where(first, np.minimum(radius, tried.length), radius)
        radius = _next_radius(radius, kept, squares, there, tried)
        return moved, code, _Own(measures, radius, last.offset, points)

    def _within(self, radius: Array, linear: Linearised, d: Array, wanted: Array) -> _Tried:
        """Gauss-Newton's step, in the region's measures; shortened in the `wanted` rows that leave it."""
        r, p = linear.r * (linear.norms / d)[:, None], d * linear.step
        damping, length = np.zeros_like(radius), lengths(p)
        outside = ~(length <= (1 + CLOSE) * radius)  # and where J is singular
        rows, solved = wanted & (outside | self.geodesic), None
        if rows.any():
            some = np.flatnonzero(rows)
            given = rows_of(r, some), rows_of(linear.rotated, some), rows_of(radius, some)
            if self.geodesic or not many_rows.pays(*given[1].shape):
                solved = damped_step(*given)
                step, found = solved.step, solved.damping
            else:
                step, found = damped_steps(*given)
            p, damping = put_rows(p, some, step), put_rows(damping, some, found)
            p = np.where(linear.zero, 0.0, p)  # to the last bit
            length = lengths(p)
        fitted = lengths(np.einsum("bij,bj->bi", r, p)) ** 2
        return _Tried(p, length, damping, fitted, fitted + 2 * damping * length**2, rows, solved)

    def _bent(self, tried: _Tried, pull: Array) -> tuple[Array, Array]:
        """The step with half of its second-order part added, and the rows where that part is not too long.
        pull: (b, n), the bend of the residuals, through the Jacobian's transpose."""
        part = np.zeros_like(tried.step)
        if tried.solved is not None:
            part[tried.rows] = -tried.solved.solve(np.where(np.isfinite(pull), pull, 0.0)[tried.rows])
        trusted = lengths(part) <= BEND * tried.length
        return tried.step + np.where(trusted[:, None], part / 2, 0.0), trusted


class _Tried(NamedTuple):
    """Steps in the region's measures, (b, n), their lengths and dampings (b,), the part of the fall that the
    linear model fits and all that it promises, (b,), and what was solved for which rows."""

    step: Array
    length: Array
    damping: Array
    fitted: Array
    promised: Array
    rows: Array
    solved: DampedStep | None


def _next_radius(radius: Array, kept: Array, squares: Array, there: Array, tried: _Tried) -> Array:
    """Narrower where promises were broken, by the minimum of a parabola through what was seen; wider where
    they were kept. Rules and numbers are those of MINPACK's lmder (Moré, Garbow and Hillstrom 1980)."""
    wide = (kept >= WELL) | ((kept > BADLY) & (tried.damping == 0))
    radius = np.where(wide, 2 * tried.length, radius)
    broken = kept <= BADLY
    if not broken.any():
        return radius
    slope = tried.fitted + tried.damping * tried.length**2
    parabola = np.where(there <= squares, 0.5, 0.5 * slope / (slope + 0.5 * (there - squares)))
    hopeless = ~(there < 100 * squares) | ~(parabola >= 0.1)
    narrower = np.where(hopeless, 0.1, parabola) * np.minimum(radius, 10 * tried.length)
    return np.where(broken, narrower, radius)
