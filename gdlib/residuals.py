"""Residuals and their Jacobian at any point, exact, and remembered where a descent comes back to a point.

A loss that knows its residuals has a method `residuals`, from a point (n,) to (m,), whose squares sum up to
it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.checks import described

FEW = 64  # residuals


def residuals_at(loss: Any, points: Tensor) -> Tensor:
    """The residuals of a point, (n,) -> (m,), or of each row of a batch, (batch, n) -> (batch, m).

    Raises ValueError for a loss that has none, or gives anything but a 1-D tensor of floating-point numbers.
    """
    residuals: Tensor = _over_rows(partial(_residuals_of_one, _known(loss)), points)
    return residuals


def residuals_and_jacobian_at(loss: Any, points: Tensor) -> tuple[Tensor, Tensor]:
    """The residuals and their derivatives: (m,) and (m, n) for a point, (batch, m) and (batch, m, n) for a
    batch. By automatic differentiation, exact up to rounding: in reverse mode, unless the loss has a way of
    its own, a method `residuals_and_jacobian`. Errors as in `residuals_at`."""
    own: Callable[[Tensor], tuple[Tensor, Tensor] | None] | None = getattr(
        loss, "residuals_and_jacobian", None
    )
    known = None if own is None else own(points)
    if known is not None:
        return known
    one = partial(_residuals_of_one, _known(loss))
    if points.ndim == 1:
        residuals, jacobian = _row_by_row(one, points)
        if jacobian is not None:
            return residuals, jacobian

    def twice(point: Tensor) -> tuple[Tensor, Tensor]:
        residuals = one(point)
        return residuals, residuals

    jacobian, residuals = _over_rows(torch.func.jacrev(twice, has_aux=True), points)
    return residuals, jacobian


def _row_by_row(one: Callable[[Tensor], Tensor], point: Tensor) -> tuple[Tensor, Tensor | None]:
    """A backward pass for each residual, where there are few. torch.func is faster, once it is there: its
    first use reads hundreds of modules, which takes seconds."""
    point = point.detach().requires_grad_()
    with torch.enable_grad():
        residuals = one(point)
        if len(residuals) > FEW or not residuals.requires_grad:
            return residuals.detach(), None
        rows = [torch.autograd.grad(each, point, retain_graph=True)[0] for each in residuals.unbind()]
    return residuals.detach(), torch.stack(rows)


# Residuals, Jacobian, loss and gradient, at a point or at each row of a batch.
Known: TypeAlias = tuple[Tensor, Tensor, Tensor, Tensor]


class LastJacobian:
    """The residuals and the Jacobian of a loss at the points that it was last asked for: at the last two
    points, or for a batch at the last point of each row.

    Asked again, it works out what has changed: a method that looks at the Jacobian costs `descend` no
    second look at the loss, and a row that has stopped, or stays after a step that failed, costs nothing.
    """

    def __init__(self, loss: Any, start: Tensor) -> None:
        self.loss = loss
        self.last = self.before = start.detach().clone(), self._work_out(start.detach())
        m, n = self.last[1][1].shape[-2:]
        if m < n:
            raise ValueError(
                "least squares need at least as many points of data as parameters, "
                f"got {m} residuals for {n} parameters"
            )

    def __call__(self, points: Tensor) -> tuple[Tensor, Tensor]:
        """(m,) and (m, n), or for a batch (batch, m) and (batch, m, n); not to be changed in place."""
        return self._at(points)[:2]

    def with_grad(self, points: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, of the residuals r and the Jacobian J: |r|² and 2 Jᵀr."""
        return self._at(points)[2:]

    def _at(self, points: Tensor) -> Known:
        for there, known in (self.last, self.before):
            if torch.equal(points, there):
                return known
        if points.ndim == 1:
            self.before, self.last = self.last, (points.clone(), self._work_out(points))
        else:
            self.before = self.last = points.clone(), self._changed(points, *self.last)
        return self.last[1]

    def _changed(self, points: Tensor, there: Tensor, known: Known) -> Known:
        rows = (points != there).any(-1).nonzero()[:, 0]
        if len(rows) == len(points):
            return self._work_out(points)
        residuals, jacobian, losses, grads = self._work_out(points[rows])
        known[1].index_copy_(0, rows, jacobian)  # the one that is too large to copy
        small = (known[0], residuals), (known[2], losses), (known[3], grads)
        residuals, losses, grads = (old.index_copy(0, rows, new) for old, new in small)
        return residuals, known[1], losses, grads

    def _work_out(self, points: Tensor) -> Known:
        residuals, jacobian = residuals_and_jacobian_at(self.loss, points)
        if points.ndim == 1:
            loss, grad = torch.dot(residuals, residuals), _pull(residuals, jacobian, points)
        else:
            loss, grad = (residuals**2).sum(-1), _pull(residuals[:, None], jacobian, points)[:, 0]
        return residuals, jacobian, loss, 2 * grad


def _pull(residuals: Tensor, jacobian: Tensor, points: Tensor) -> Tensor:
    return (residuals @ jacobian.to(residuals)).to(points)


def _known(loss: Any) -> Callable[[Tensor], Tensor]:
    known: Callable[[Tensor], Tensor] | None = getattr(loss, "residuals", None)
    if known is None:
        raise ValueError(
            "loss must know its residuals, as least_squares(model, x, y) and fit_loss(model, x, y, mse) do, "
            f"got {described(loss)}"
        )
    return known


def _residuals_of_one(known: Callable[[Tensor], Tensor], point: Tensor) -> Tensor:
    residuals = known(point)
    if not isinstance(residuals, Tensor) or residuals.ndim != 1 or not residuals.is_floating_point():
        raise ValueError(
            f"residuals must give a floating-point tensor (m,) for a point (n,), got {described(residuals)}"
        )
    return residuals


def _over_rows(one: Callable[[Tensor], Any], points: Tensor) -> Any:
    if points.ndim == 1:
        return one(points)
    try:
        return torch.func.vmap(one)(points)
    except RuntimeError as error:
        raise ValueError(f"loss must be made of torch operations that fit a batch: {error}") from error
