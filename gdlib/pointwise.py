"""The Jacobian of a model that is a formula in x, number by number, by one backward pass."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from gdlib.checks import described
from gdlib.graphs import outside_graphs, with_graphs


def pointwise_preds(model: Callable[..., Tensor], x: Tensor, shape: torch.Size, points: Tensor) -> Tensor:
    """What the model says at each point of the data: (m,) for a point (n,), (batch, m) for (batch, n).

    The arguments and errors of `pointwise_slopes`.
    """
    with torch.no_grad():
        preds = _checked(model(*_knobs(points, shape), x=x), shape, points)
    return _flat(preds, points).movedim(-1, 0)


def pointwise_slopes(
    model: Callable[..., Tensor], x: Tensor, shape: torch.Size, points: Tensor
) -> tuple[Tensor, Tensor]:
    """What the model says at each point of the data, and how that depends on each knob.

    Each point of the data gets knobs of its own, so that the gradient of the sum of all predictions holds the
    derivatives of each. shape: of the data's y, with m numbers. points: (n,) or (batch, n). Returns (m,) and
    (m, n), or (batch, m) and (batch, m, n), with a batch running along memory. Raises ValueError where the
    model gives another shape.
    """
    with with_graphs():
        knobs = [knob.requires_grad_() for knob in _knobs(points, shape)]
        preds = _checked(model(*knobs, x=x), shape, points)
        slopes = torch.autograd.grad(preds.sum(), knobs, materialize_grads=True)
    columns = torch.stack([_flat(slope, points) for slope in slopes])
    return _flat(preds.detach(), points).movedim(-1, 0), columns.movedim((0, 1), (-1, -2))


def _knobs(points: Tensor, shape: torch.Size) -> list[Tensor]:
    """Each of shape `shape`, or (batch, *shape)."""
    batch = points.shape[:-1]
    knobs = []
    for knob in outside_graphs(points).unbind(-1):
        wide = knob.expand(*shape, *batch).contiguous()
        knobs.append(wide.movedim(-1, 0) if batch else wide)
    return knobs


def _flat(values: Tensor, points: Tensor) -> Tensor:
    """(*shape,) becomes (m,), and (batch, *shape) becomes (m, batch)."""
    if points.ndim == 1:
        return values.reshape(-1)
    return values.movedim(0, -1).reshape(-1, len(points))


def _checked(preds: object, shape: torch.Size, points: Tensor) -> Tensor:
    wanted = (*points.shape[:-1], *shape)
    if not isinstance(preds, Tensor) or preds.shape != wanted:
        raise ValueError(
            f"a pointwise model must broadcast its knobs, of shape {wanted} here, against x, "
            f"got {described(preds)}"
        )
    return preds
