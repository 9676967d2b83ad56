"""What the methods for least squares share: each row goes on to its last digits, or says what stops it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, TypeVar

import torch
from torch import Tensor

from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.scaled_qr import Linearised


class LastDigits(NamedTuple):
    """How a row ends: once the fall can't be measured any more, by full Gauss-Newton steps as long as they
    bring the residuals closer to a right angle with the columns of J.

    done: (b,), the last such step brought nothing.  settling: (b,), another one is worth it.
    offset: (b,), to compare the next with: inf for rows that aren't that far.
    """

    done: Tensor
    settling: Tensor
    offset: Tensor


def last_digits(linear: Linearised, points: Tensor, squares: Tensor, offset: Tensor) -> LastDigits:
    """offset: (b,), that of `LastDigits` one step before."""
    done = torch.isfinite(offset) & ~(linear.offset < offset)
    settling = linear.at_its_end(points, squares) & ~done
    return LastDigits(done, settling, torch.where(settling, linear.offset, torch.inf))


S = TypeVar("S", bound=tuple[Any, ...])  # a NamedTuple of tensors, one entry a row, `code` among them


@dataclass(frozen=True)
class EvaluateRows:
    """An `Evaluate` for batches of rows, (b, n), where the descent may be of one point."""

    evaluate: Evaluate
    one: bool

    def residuals(self, points: Tensor) -> Tensor:
        """(b, m)."""
        return self.evaluate.residuals(points[0])[None] if self.one else self.evaluate.residuals(points)


class Advance(Protocol[S]):
    """A step of the rows that go on. points: (b, n), residuals: (b, m), jacobian: (b, m, n), all finite."""

    def __call__(
        self, points: Tensor, residuals: Tensor, jacobian: Tensor, state: S, evaluate: EvaluateRows, /
    ) -> tuple[Tensor, S]: ...


def advance_rows(advance: Advance[S], point: Tensor, state: S, evaluate: Evaluate) -> tuple[Tensor, S]:
    """The next point or points and state, by `advance` for the rows that haven't ended. Those whose numbers
    aren't finite end here."""
    residuals, jacobian = evaluate.residuals_and_jacobian(point)
    one = point.ndim == 1
    points = point[None] if one else point
    if one:
        residuals, jacobian = residuals[None], jacobian[None]
    finite = torch.isfinite((residuals**2).sum(-1)) & torch.isfinite(jacobian).all(-1).all(-1)
    kept: Any = state
    code = torch.where((kept.code == 0) & ~finite, int(Ending.NOT_FINITE), kept.code)
    kept, rows = kept._replace(code=code), (code == 0).nonzero()[:, 0]
    if len(rows) == len(points):
        points, kept = advance(points, residuals, jacobian, kept, EvaluateRows(evaluate, one))
    elif len(rows):
        some = type(state)(*(values[rows] for values in kept))
        moved, new = advance(points[rows], residuals[rows], jacobian[rows], some, EvaluateRows(evaluate, one))
        after = (old.index_copy(0, rows, now) for old, now in zip(kept, new, strict=True))
        points, kept = points.index_copy(0, rows, moved), type(state)(*after)
    return points[0] if one else points, kept
