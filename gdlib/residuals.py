"""Residuals and their Jacobian at any point, exact.

A loss that knows its residuals has a method `residuals`, from a point (n,) to (m,), whose squares sum up to
it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import described
from gdlib.graphs import outside_graphs, with_graphs

FEW = 64  # residuals


def residuals_at(loss: Any, points: Tensor) -> Tensor:
    """The residuals of a point, (n,) -> (m,), or of each row of a batch, (batch, n) -> (batch, m): mapped
    over the rows, unless the loss has a way of its own, a method `residuals_of_batch`.

    Raises ValueError for a loss that has none, or gives anything but a 1-D tensor of floating-point numbers.
    """
    own: Callable[[Tensor], Tensor | None] | None = getattr(loss, "residuals_of_batch", None)
    known = None if own is None or points.ndim == 1 else own(points)
    if known is not None:
        return known
    residuals: Tensor = _over_rows(partial(_residuals_of_one, _known(loss)), points)
    return residuals


def residuals_and_jacobian_at(loss: Any, points: Tensor) -> tuple[Tensor, Tensor]:
    """The residuals and their derivatives: (m,) and (m, n) for a point, (batch, m) and (batch, m, n) for a
    batch. By automatic differentiation, exact up to rounding: in reverse mode, unless the loss has a way of
    its own, a method `residuals_and_jacobian`. Errors as in `residuals_at`."""
    known = both_at_once(loss, points)
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


def both_at_once(loss: Any, points: Tensor) -> tuple[Tensor, Tensor] | None:
    """Residuals and Jacobian by the loss's own method `residuals_and_jacobian`, None where it has no such way
    for these points."""
    own: Callable[[Tensor], tuple[Tensor, Tensor] | None] | None = getattr(
        loss, "residuals_and_jacobian", None
    )
    return None if own is None else own(points)


def _row_by_row(one: Callable[[Tensor], Tensor], point: Tensor) -> tuple[Tensor, Tensor | None]:
    """A backward pass for each residual, where there are few. torch.func is faster, once it is there: its
    first use reads hundreds of modules, which takes seconds."""
    with with_graphs():
        point = outside_graphs(point).requires_grad_()
        residuals = one(point)
        if len(residuals) > FEW or not residuals.requires_grad:
            return residuals.detach(), None
        rows = [torch.autograd.grad(each, point, retain_graph=True)[0] for each in residuals.unbind()]
    jacobian = torch.stack(rows) if rows else point.new_empty(0, len(point))  # without data, without rows
    return residuals.detach(), jacobian


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
