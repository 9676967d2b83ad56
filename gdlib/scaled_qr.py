"""The linear least-squares problem inside a step of Gauss-Newton or Levenberg-Marquardt.

min |J s + r| by an orthogonal factorisation, with the columns of J scaled to length 1 first. The normal
equations JᵀJ s = -Jᵀr would square the condition number, and parameters of different sizes would make it
large. Here and in the methods the algebra is numpy's: its calls cost a fraction of torch's, and one point
makes many small ones.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gdlib import many_rows
from gdlib.endings import Ending

Array = NDArray[Any]

ROUNDINGS = 100  # how many rounding errors a number may be off by before one would see it
SMALL = 1e-3  # of a parameter: so short a step is one of the last
AT_ONCE = 2**11  # rows that are factorised together; few enough to stay near the core
SAFE = 1e-140  # the squares of such numbers and their sums are floats, and so are those of their inverses


class Linearised(NamedTuple):
    """A batch of linear problems, factorised: J = Q R diag(norms), all in float64.

    r: (b, n, n), upper triangular. norms: (b, n), the lengths of the columns of J, 1 for one that is zero.
    rotated: (b, n), Qᵀ times the residuals: their part that J can make up for. across: (b,), the length of
    the rest. step: (b, n), Gauss-Newton's: where the linear model has its minimum; huge, inf or nan where J
    is singular. zero: (b, n), whether a column of J is zero. eps: the rounding error of the numbers that
    went in.
    """

    r: Array
    norms: Array
    rotated: Array
    across: Array
    step: Array
    zero: Array
    eps: float

    @property
    def offset(self) -> Array:
        """(b,), how much of the residuals' length a linear fit would take away."""
        return lengths(self.rotated)

    def at_its_end(self, points: Array, offset: Array) -> Array:
        """Whether the fall that the step promises is lost in the digits of the sum of squares, and the step
        is small: (b,). offset: that of the row. A step along a column that has all but vanished is long,
        however little it promises."""
        size = np.hypot(offset, self.across)
        rounding = ROUNDINGS * self.eps * (size + lengths(self.norms * points))
        lost: Array = np.asarray((offset**2 <= rounding * size) | (offset <= rounding))
        if not lost.any():
            return lost
        step = np.abs(self.step)
        short = (step <= SMALL * np.abs(points)) | (self.norms * step <= rounding[:, None])
        return np.asarray(lost & short.all(-1))

    def within(self, points: Array, tolerance: float) -> Array:
        """Whether the step changes no parameter by more than a share of it, the tolerance: (b,)."""
        return np.asarray((np.abs(self.step) <= tolerance * np.abs(points)).all(-1))

    def obstacle(self) -> Array:
        """Why there is no single Gauss-Newton step: (b,), a code of `endings`, 0 where there is one."""
        sizes = np.abs(np.diagonal(self.r, axis1=-2, axis2=-1))
        singular = (sizes <= sizes.shape[-1] * self.eps).any(-1)
        code = np.where(singular, int(Ending.SINGULAR), int(Ending.GOES_ON))
        return np.where(self.zero.any(-1), Ending.ZERO_COLUMN + self.zero.argmax(-1), code)


def linearised(points: Array, residuals: Array, jacobian: Array, eps: float) -> Linearised:
    """points: (b, n), residuals: (b, m), jacobian: (b, m, n), m >= n, all finite. eps: their rounding error,
    which their type doesn't tell where it was bfloat16."""
    if len(points) > AT_ONCE:
        blocks = [slice(k, k + AT_ONCE) for k in range(0, len(points), AT_ONCE)]
        parts = [linearised(points[block], residuals[block], jacobian[block], eps) for block in blocks]
        *arrays, _ = zip(*parts, strict=True)
        return Linearised._make([*map(many_rows.joined, arrays), eps])
    jacobian, n = jacobian.astype(np.float64, copy=False), jacobian.shape[-1]
    norms, zero = column_lengths(jacobian)
    columns = jacobian / norms[:, None]
    if many_rows.pays(len(points), n):
        r, rotated, across = many_rows.qr_of_rows(columns, residuals)
    else:  # the residuals as one more column: what becomes of them is Qᵀr, and Q itself isn't needed
        whole: Any = np.linalg.qr(np.concatenate([columns, residuals[..., None]], -1), mode="r")
        r, rotated, across = whole[:, :n, :n], whole[:, :n, n], np.abs(whole[:, n:, n]).sum(-1)
    step = -solve_triangular(r, rotated) / norms
    return Linearised(r, norms, rotated, across, step, zero, eps)


def column_lengths(jacobian: Array) -> tuple[Array, Array]:
    """The length of each column, 1 for one that is zero, and which are: (b, m, n) -> (b, n) twice."""
    norms = np.sqrt((jacobian * jacobian).sum(1))
    zero = norms == 0
    if norms.min() < SAFE or norms.max() > 1 / SAFE:  # squares may have vanished or overflowed
        largest = np.abs(jacobian).max(1)
        zero = largest == 0
        largest = np.where(zero, 1.0, largest)
        norms = largest * np.where(zero, 1.0, np.sqrt(((jacobian / largest[:, None]) ** 2).sum(1)))
    return norms, zero


def solve_triangular(r: Array, c: Array) -> Array:
    """The solution of R s = c for each row, (b, n), huge where R is singular."""
    if many_rows.pays(*c.shape):
        return many_rows.solve_upper(r, c)
    diagonal = np.diagonal(r, axis1=-2, axis2=-1)
    if not diagonal.all():
        r = r + np.eye(r.shape[-1]) * np.where(diagonal == 0, many_rows.SMALLEST, 0.0)[..., None]
    return np.linalg.solve(r, c[..., None])[..., 0]


def lengths(vectors: Array) -> Array:
    """The Euclidean length of each row, (b, n) -> (b,)."""
    squared: Array = np.einsum("bn,bn->b", vectors, vectors)
    return np.sqrt(squared)
