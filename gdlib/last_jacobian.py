"""The residuals and the Jacobian of a loss where a descent has just looked, so that nobody looks twice.

A method that looks at the Jacobian costs `descend` no second look at the loss, a step that is taken none at
the point where it was tried, and a row that has stopped, or stays after a step that failed, costs nothing.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.residuals import both_at_once, residuals_and_jacobian_at, residuals_at

# Residuals, Jacobian, loss and gradient, at a point or at each row of a batch.
Known: TypeAlias = tuple[Tensor, Tensor, Tensor, Tensor]


class LastJacobian:
    """Those of one point: of the last two that it was asked for."""

    def __init__(self, loss: Any, start: Tensor) -> None:
        self.loss = loss
        self.last = self.before = start.detach().clone(), _work_out(loss, start.detach())
        _check_enough(self.last[1][1])

    def __call__(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """(m,) and (m, n); not to be changed in place."""
        return self._at(point)[:2]

    def with_grad(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, of the residuals r and the Jacobian J: |r|² and 2 Jᵀr."""
        return self._at(point)[2:]

    def of_rows(self, point: Tensor, rows: Tensor) -> tuple[Tensor, Tensor]:
        """One row, whatever the numbers say: (1, m) and (1, m, n)."""
        residuals, jacobian = self(point)
        return residuals[None], jacobian[None]

    def at_trial(self, point: Tensor, rows: Tensor) -> Tensor:
        """The residuals at a point that will probably be the next: the Jacobian too, as a second look at the
        model would cost as much."""
        return self(point)[0]

    def _at(self, point: Tensor) -> Known:
        for there, known in (self.last, self.before):
            if torch.equal(point, there):
                return known
        self.before, self.last = self.last, (point.clone(), _work_out(self.loss, point))
        return self.last[1]


class LastJacobians:
    """Those of a batch: the loss and the gradient of all rows, residuals and Jacobian of those asked for."""

    def __init__(self, loss: Any, start: Tensor) -> None:
        self.loss, self.points = loss, start.detach().clone()
        self.rows = torch.arange(len(start), device=start.device)
        self.residuals, self.jacobian, self.losses, self.grads = _work_out(loss, self.points)
        self.tried: tuple[Tensor, Tensor, Known] | None = None
        _check_enough(self.jacobian)

    def __call__(self, points: Tensor) -> tuple[Tensor, Tensor]:
        """(batch, m) and (batch, m, n); not to be changed in place."""
        return self.of_rows(points, torch.arange(len(points), device=points.device))

    def with_grad(self, points: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, of the residuals r and the Jacobian J: |r|² and 2 Jᵀr."""
        self._move(points)
        return self.losses, self.grads

    def of_rows(self, points: Tensor, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Those of some rows by their numbers, in order, (a,): (a, m) and (a, m, n). points: (batch, n)."""
        self._move(points)
        if not torch.equal(rows, self.rows):
            place, known = self._places(rows)
            if bool(known.all()):
                self.residuals, self.jacobian = _some(self.residuals, place), _some(self.jacobian, place)
            else:
                self.residuals, self.jacobian = residuals_and_jacobian_at(self.loss, points[rows])
            self.rows = rows
        return self.residuals, self.jacobian

    def at_trial(self, points: Tensor, rows: Tensor) -> Tensor:
        """The residuals, (a, m), at points that may be the next of the rows last asked for, (a, n). If the
        loss gives the Jacobian at once, that is remembered."""
        both = both_at_once(self.loss, points)
        if both is None:
            with torch.no_grad():
                return residuals_at(self.loss, points)
        if torch.equal(rows, self.rows):
            self.tried = rows, points, _with_loss(*both, points)
        return both[0]

    def _move(self, points: Tensor) -> None:
        if torch.equal(points, self.points):
            return
        here = self.points if self.tried is None else self._moved_to(points, *self.tried)
        self.points, self.tried = points.clone(), None
        rows = (points != here).any(-1).nonzero()[:, 0]
        if len(rows):
            residuals, jacobian, losses, grads = _work_out(self.loss, points[rows])
            place, known = self._places(rows)
            self.residuals.index_copy_(0, place[known], residuals[known])
            self.jacobian.index_copy_(0, place[known], jacobian[known])
            self.losses = self.losses.index_copy(0, rows, losses)
            self.grads = self.grads.index_copy(0, rows, grads)

    def _moved_to(self, points: Tensor, rows: Tensor, tried: Tensor, found: Known) -> Tensor:
        """Takes over what was found where trials became the points. Returns the points that are known."""
        before = self.points[rows]
        refused = (points[rows] != tried).any(-1).nonzero()[:, 0]
        if len(refused):
            kept = self.residuals, self.jacobian, self.losses[rows], self.grads[rows]
            for new, old in zip((*found, tried), (*kept, before), strict=True):
                new.index_copy_(0, refused, _some(old, refused))
        self.residuals, self.jacobian = found[:2]
        self.losses = self.losses.index_copy(0, rows, found[2])
        self.grads = self.grads.index_copy(0, rows, found[3])
        return self.points.index_copy(0, rows, tried)

    def _places(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Where these rows are among those whose Jacobian is kept, and whether they are, (a,) twice."""
        place = torch.searchsorted(self.rows, rows).clamp(max=max(len(self.rows) - 1, 0))
        return place, self.rows[place] == rows if len(self.rows) else torch.zeros_like(rows, dtype=torch.bool)


def _work_out(loss: Any, points: Tensor) -> Known:
    return _with_loss(*residuals_and_jacobian_at(loss, points), points)


def _with_loss(residuals: Tensor, jacobian: Tensor, points: Tensor) -> Known:
    if points.ndim == 1:
        loss, grad = torch.dot(residuals, residuals), _pull(residuals, jacobian, points)
    else:
        loss, grad = (residuals**2).sum(-1), _pull(residuals[:, None], jacobian, points)[:, 0]
    return residuals, jacobian, loss, 2 * grad


def _pull(residuals: Tensor, jacobian: Tensor, points: Tensor) -> Tensor:
    return (residuals @ jacobian.to(residuals)).to(points)


def _some(values: Tensor, rows: Tensor) -> Tensor:
    """Those rows, laid out as batches are: along memory."""
    return values.movedim(0, -1)[..., rows].movedim(-1, 0)


def _check_enough(jacobian: Tensor) -> None:
    m, n = jacobian.shape[-2:]
    if m < n:
        raise ValueError(
            "least squares need at least as many points of data as parameters, "
            f"got {m} residuals for {n} parameters"
        )
