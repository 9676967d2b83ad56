"""Factorisations of many small matrices at once, by arithmetic that goes along the rows of a batch.

LAPACK takes one matrix after another, and of a few columns it spends more on calls than on numbers. Here a
loop goes over the columns, and each operation in it is one of numpy's over all rows. It pays for many rows of
few columns, laid out so that the rows run along memory: shapes are (b, ...) as elsewhere, strides are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

ROWS, COLUMNS = 32, 8  # at least so many rows, at most so many columns
SMALLEST = 1e-300  # in place of a zero on a diagonal


def pays(rows: int, columns: int) -> bool:
    """Whether a batch of so many matrices with so many columns is done sooner here than by LAPACK."""
    return rows >= ROWS and columns <= COLUMNS


def rows_of(values: Array, rows: Array) -> Array:
    """Some rows of (b, ...) by their numbers, in the layout for many rows."""
    if len(rows) == len(values):
        return np.ascontiguousarray(values.T).T
    return np.take(values.T, rows, -1).T


def put_rows(before: Array, rows: Array, values: Array) -> Array:
    """`before`, (b, ...), with other values in the rows of those numbers."""
    if len(rows) == len(before):
        return values
    after = before.copy("K")
    after.T[..., rows] = values.T
    return after


def joined(parts: Sequence[Array]) -> Array:
    """Batches (b, ...) one after another."""
    return np.concatenate([part.T for part in parts], -1).T


def qr_of_rows(a: Array, right: Array) -> tuple[Array, Array, Array]:
    """R of A = Q R for each row, Qᵀ times the right-hand side, and the length of what A can't make up for.

    a: (b, m, n), m >= n. right: (b, m). Returns (b, n, n), upper triangular, (b, n) and (b,).
    By modified Gram and Schmidt, with the right-hand side as one more column: Q isn't orthogonal where
    columns nearly depend on each other, but R and Qᵀ right solve the problem as stably as Householder's
    reflections do. Source: Björck (1967), Solving linear least squares problems by Gram-Schmidt
    orthogonalization.
    """
    b, m, n = a.shape
    work = np.empty((n + 1, m, b))
    work[:n], work[n] = a.T, right.T
    r, c = np.zeros((n, n, b)), np.empty((n, b))
    for k in range(n):
        head, rest = work[k], work[k + 1 :]
        length = np.sqrt(np.einsum("mb,mb->b", head, head))
        head /= np.where(length > 0, length, 1.0)
        shares = np.einsum("mb,kmb->kb", head, rest)
        rest -= head * shares[:, None]
        r[k, k], r[k, k + 1 :], c[k] = length, shares[:-1], shares[-1]
    across = np.sqrt(np.einsum("mb,mb->b", work[n], work[n]))
    return r.transpose(2, 0, 1), c.T, across


def damped_qr(r: Array, c: Array, damping: Array) -> tuple[Array, Array]:
    """The triangular factor of R with the root of the damping, times the identity, below; and what becomes
    of c with zeros below, by the same rotations.

    r: (b, n, n), upper triangular. c: (b, n). damping: (b,), >= 0. Returns (b, n, n) and (b, n). By Givens's
    rotations. Source: Moré (1978), The Levenberg-Marquardt algorithm: implementation and theory.
    """
    n = c.shape[-1]
    whole = np.concatenate([r.transpose(1, 2, 0), c.T[:, None]], 1)  # (n, n + 1, b)
    root = np.sqrt(damping)
    for j in range(n):
        below = np.zeros_like(whole[j])  # the row of the damping that comes next
        below[j] = root
        for k in range(j, n):
            top, bottom = whole[k, k:], below[k:]
            length = np.sqrt(top[0] * top[0] + bottom[0] * bottom[0])
            cosine, sine = _shares(top[0], bottom[0], length)
            whole[k, k:], below[k:] = cosine * top + sine * bottom, cosine * bottom - sine * top
    return whole[:, :n].transpose(2, 0, 1), whole[:, n].T


def _shares(a: Array, b: Array, length: Array) -> tuple[Array, Array]:
    nothing = length == 0
    if not nothing.any():
        return a / length, b / length
    length = np.where(nothing, 1.0, length)
    return np.where(nothing, 1.0, a / length), b / length


def solve_upper(r: Array, c: Array) -> Array:
    """The solution of R s = c for each row, (b, n), huge where R is singular."""
    columns, right = r.transpose(1, 2, 0), c.T.copy()
    for k in reversed(range(len(right))):
        size = columns[k, k]
        right[k] /= np.where(size == 0, SMALLEST, size)
        right[:k] -= columns[:k, k] * right[k]
    return right.T


def solve_lower(r: Array, c: Array) -> Array:
    """The solution of Rᵀ s = c for each row, (b, n), huge where R is singular."""
    columns, right = r.transpose(1, 2, 0), c.T.copy()
    for k in range(len(right)):
        size = columns[k, k]
        right[k] /= np.where(size == 0, SMALLEST, size)
        right[k + 1 :] -= columns[k, k + 1 :] * right[k]
    return right.T
