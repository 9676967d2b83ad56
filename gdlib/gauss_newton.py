"""Gauss and Newton's method: each step solves the problem that the model is to first order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.fitting_rows import Rows, advance_rows, as_array, last_digits
from gdlib.scaled_qr import Array, linearised


class _State(NamedTuple):
    """Of each row: why it has ended, a code of `endings`; the last offset of its `LastDigits`; its last
    point."""

    code: Array
    offset: Array
    before: Array


@by_value
@dataclass(frozen=True)
class GaussNewton:
    """point <- point - (JᵀJ)⁻¹Jᵀr, with the residuals r and their Jacobian J: always the full step.

    For a model that is linear in its parameters the first step arrives. For others it may go too far, and
    nothing holds it back, as `LevenbergMarquardt` does. The loss must know its residuals, as those of
    `least_squares` and fits with `mse` do. A row ends when steps have come down to the last digits, where J
    is singular, or where numbers aren't finite; the path's `reason` says which. Source: Nocedal and Wright
    (2006), Numerical Optimization, section 10.3.
    """

    looks_at_residuals = True  # `descend` looks at them with it

    def init(self, point: Tensor) -> _State:
        points = as_array(point.reshape(-1, point.shape[-1]))
        return _State(np.zeros(len(points), np.int64), np.full(len(points), np.inf), points)

    def ended(self, state: _State) -> Tensor:
        return torch.from_numpy(state.code)

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: _State, evaluate: Evaluate
    ) -> tuple[Tensor, _State]:
        return advance_rows(self._advance, point, state, evaluate)

    def _advance(
        self, points: Array, residuals: Array, jacobian: Array, state: _State, rows: Rows
    ) -> tuple[Array, _State]:
        linear = linearised(points, residuals, jacobian)
        last = last_digits(linear, points, state.offset)
        code = np.where(last.done, int(Ending.CONVERGED), linear.obstacle())
        moved = np.where((code == 0)[:, None], points + linear.step.astype(points.dtype), points)
        return np.where(last.done[:, None], state.before, moved), _State(code, last.offset, points)
