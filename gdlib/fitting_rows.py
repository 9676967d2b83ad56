"""What the methods for least squares share: each row goes on to its last digits, or says what stops it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.many_rows import put_rows, rows_of
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


class Going(NamedTuple):
    """The state of a descent whose rows end one by one. code: (batch,), why each has ended, of `endings`,
    0 where it goes on. rows: (a,), the numbers of those that go on. own: what the method keeps of these, a
    NamedTuple of arrays (a, ...)."""

    code: Array
    rows: Array
    own: Any


@dataclass(frozen=True)
class Rows:
    """The residuals of a descent's loss at other points of its rows, where the descent may be of one point.

    rows: (a,), the numbers of the rows that are asked about.  eps: the rounding error of points, residuals
    and Jacobian.
    """

    evaluate: Evaluate
    point: Tensor
    rows: Array
    eps: float

    def residuals(self, points: Array) -> Array:
        """(a, n) -> (a, m), in float64."""
        return self._as_rows(self.evaluate.residuals(self._as_points(points)))

    def at_trial(self, points: Array) -> Array:
        """As `residuals`, of points that will probably be the next: the Jacobian is worked out with them
        where a second look at the model would cost as much."""
        rows = torch.from_numpy(self.rows).to(self.point.device)
        return self._as_rows(self.evaluate.residuals_at_trial(self._as_points(points), rows))

    def _as_points(self, points: Array) -> Tensor:
        there = torch.from_numpy(points).to(self.point)
        return there[0] if self.point.ndim == 1 else there

    def _as_rows(self, residuals: Tensor) -> Array:
        found = as_array(residuals[None] if self.point.ndim == 1 else residuals)
        return found.astype(np.float64, copy=False)


class RowByRow(ABC):
    """A method for least squares whose rows go on each by itself, from Jacobian to Jacobian, and end so.

    What one adds is `_first`, what it keeps of rows at the start, and `_advance`, a step of the rows that
    go on, all of whose numbers are finite.
    """

    looks_at_residuals = True  # `descend` looks at them with it

    def init(self, point: Tensor) -> Going:
        points = as_array(point.reshape(-1, point.shape[-1]))
        return Going(np.zeros(len(points), np.int64), np.arange(len(points)), self._first(points))

    def ended(self, state: Going) -> Tensor:
        return torch.from_numpy(state.code)

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: Going, evaluate: Evaluate
    ) -> tuple[Tensor, Going]:
        points = as_array(point[None] if point.ndim == 1 else point)
        with np.errstate(
            all="ignore"
        ):  # what overflows is a step refused, and what divides by 0 is looked at
            derived = evaluate.jacobian_of_rows(point, torch.from_numpy(state.rows).to(point.device))
            residuals, jacobian = (as_array(each) for each in derived)
            finite = np.isfinite(np.einsum("bm,bm->b", residuals, residuals) + jacobian.sum((1, 2)))
            if not finite.all():
                state = ending(state, np.where(finite, 0, int(Ending.NOT_FINITE)))
                residuals, jacobian = (
                    rows_of(each, np.flatnonzero(finite)) for each in (residuals, jacobian)
                )
            if not len(state.rows):
                return point, state
            rows, here = (
                Rows(evaluate, point, state.rows, eps_of(point, *derived)),
                rows_of(points, state.rows),
            )
            after, code, own = self._advance(here, residuals, jacobian, state.own, rows)
        moved = torch.from_numpy(put_rows(points, state.rows, after)).to(point)
        return moved[0] if point.ndim == 1 else moved, ending(state._replace(own=own), code)

    @abstractmethod
    def _first(self, points: Array) -> Any:
        """A NamedTuple of arrays, (a, ...), for points (a, n)."""

    @abstractmethod
    def _advance(
        self, points: Array, residuals: Array, jacobian: Array, own: Any, rows: Rows
    ) -> tuple[Array, Array, Any]:
        """points: (a, n), residuals: (a, m), jacobian: (a, m, n). Gives the next points, why a row ends here,
        (a,), and what is kept."""


def ending(state: Going, code: Array) -> Going:
    """The state without the rows that end. code: (a,), as in `Going`, of the rows that went on so far."""
    if not code.any():
        return state
    codes, stay = state.code.copy(), np.flatnonzero(code == 0)
    codes[state.rows] = code
    return Going(codes, state.rows[stay], type(state.own)(*(rows_of(each, stay) for each in state.own)))


def eps_of(*tensors: Tensor) -> float:
    """The rounding error of the shortest of their types, to be asked before they become arrays."""
    return max(torch.finfo(tensor.dtype).eps for tensor in tensors)


def as_array(values: Tensor) -> Array:
    """The tensor's numbers, on the processor; not to be changed. numpy has no bfloat16: float32 for that."""
    values = values.float() if values.dtype == torch.bfloat16 else values
    array: Array = values.detach().cpu().numpy()
    return array
