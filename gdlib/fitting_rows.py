"""What the methods for least squares share: each row goes on to its last digits, or says what stops it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, TypeVar

import numpy as np
import torch
from torch import Tensor

from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.scaled_qr import Array, Linearised


class LastDigits(NamedTuple):
    """How a row ends: once the fall can't be measured any more, by full Gauss-Newton steps as long as they
    bring the residuals closer to a right angle with the columns of J.

    done: (b,), the last such step brought nothing.  settling: (b,), another one is worth it.
    offset: (b,), to compare the next with: inf for rows that aren't that far.
    """

    done: Array
    settling: Array
    offset: Array


def last_digits(linear: Linearised, points: Array, offset: Array) -> LastDigits:
    """offset: (b,), that of `LastDigits` one step before."""
    now = linear.offset
    done = np.isfinite(offset) & ~(now < offset)
    settling = linear.at_its_end(points, now) & ~done
    return LastDigits(done, settling, np.where(settling, now, np.inf))


S = TypeVar("S", bound=tuple[Any, ...])  # a NamedTuple of arrays, one entry a row, `code` among them


@dataclass(frozen=True)
class Rows:
    """The residuals of a descent's loss at batches of rows, where the descent may be of one point."""

    evaluate: Evaluate
    point: Tensor

    def residuals(self, points: Array) -> Array:
        """(b, n) -> (b, m), in float64."""
        there, one = torch.from_numpy(points).to(self.point), self.point.ndim == 1
        found = self.evaluate.residuals(there[0])[None] if one else self.evaluate.residuals(there)
        return as_array(found).astype(np.float64, copy=False)

    def at_trial(self, points: Array) -> Array:
        """As `residuals`. Of one point, which will probably be the next, the Jacobian is worked out too: a
        second look at the model would cost as much."""
        if self.point.ndim > 1:
            return self.residuals(points)
        there = torch.from_numpy(points[0]).to(self.point)
        found = self.evaluate.residuals_and_jacobian(there)[0]
        return as_array(found)[None].astype(np.float64, copy=False)


class Advance(Protocol[S]):
    """A step of the rows that go on. points: (b, n), residuals: (b, m), jacobian: (b, m, n), all finite."""

    def __call__(
        self, points: Array, residuals: Array, jacobian: Array, state: S, rows: Rows, /
    ) -> tuple[Array, S]: ...


def advance_rows(advance: Advance[S], point: Tensor, state: S, evaluate: Evaluate) -> tuple[Tensor, S]:
    """The next point or points and state, by `advance` for the rows that haven't ended. Those whose numbers
    aren't finite end here."""
    now = (point, *evaluate.residuals_and_jacobian(point))
    points, residuals, jacobian = (as_array(each[None] if point.ndim == 1 else each) for each in now)
    rows, kept = Rows(evaluate, point), _as_any(state)
    with np.errstate(all="ignore"):  # what overflows is a step refused, and what divides by 0 is looked at
        finite = np.isfinite(np.einsum("bm,bm->b", residuals, residuals)) & np.isfinite(jacobian.sum((1, 2)))
        code = np.where((kept.code == 0) & ~finite, int(Ending.NOT_FINITE), kept.code)
        kept, on = kept._replace(code=code), code == 0
        if on.all():
            points, kept = advance(points, residuals, jacobian, kept, rows)
        elif on.any():
            some = type(state)(*(values[on] for values in kept))
            after, new = advance(points[on], residuals[on], jacobian[on], some, rows)
            points, kept = _put(points, on, after), type(state)(*map(_put, kept, [on] * len(new), new))
    moved = torch.from_numpy(points).to(point)
    return moved[0] if point.ndim == 1 else moved, kept


def as_array(values: Tensor) -> Array:
    """The tensor's numbers, on the processor; not to be changed."""
    array: Array = values.detach().cpu().numpy()
    return array


def _as_any(state: object) -> Any:
    return state


def _put(before: Array, rows: Array, values: Array) -> Array:
    after = before.copy()
    after[rows] = values
    return after
