"""Gauss and Newton's method: each step solves the problem that the model is to first order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdlib.by_value import by_value
from gdlib.endings import Ending
from gdlib.fitting_rows import RowByRow, Rows, last_digits
from gdlib.scaled_qr import Array, linearised


class _Own(NamedTuple):
    """Of each row the last offset of its `LastDigits`, and its last point."""

    offset: Array
    before: Array


@by_value
@dataclass(frozen=True)
class GaussNewton(RowByRow):
    """point <- point - (JᵀJ)⁻¹Jᵀr, with the residuals r and their Jacobian J: always the full step.

    For a model that is linear in its parameters the first step arrives. For others it may go too far, and
    nothing holds it back, as `LevenbergMarquardt` does. The loss must know its residuals, as those of
    `least_squares` and fits with `mse` do. A row ends when steps have come down to the last digits, where J
    is singular, or where numbers aren't finite; the path's `reason` says which. Source: Nocedal and Wright
    (2006), Numerical Optimization, section 10.3.
    """

    def _first(self, points: Array) -> _Own:
        return _Own(np.full(len(points), np.inf), points)

    def _advance(
        self, points: Array, residuals: Array, jacobian: Array, own: _Own, rows: Rows
    ) -> tuple[Array, Array, _Own]:
        linear = linearised(points, residuals, jacobian, rows.eps)
        last = last_digits(linear, points, own.offset)
        code = np.where(last.done, int(Ending.CONVERGED), linear.obstacle())
        moved = np.where((code == 0)[:, None], points + linear.step.astype(points.dtype), points)
        return np.where(last.done[:, None], own.before, moved), code, _Own(last.offset, points)
