"""Gradients of fits in closed form, for whole batches: that is where sweeps spend their time.

A quadratic is linear in its knobs, preds = features @ knobs, so the gradient of a measure, which is a mean of
sizes of residuals, is the mean of slope(residual) * features. One product of matrices serves a batch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.functions import quad
from gdlib.losses import Fit, Loss, Measure, huber, mae, mse

Elementwise: TypeAlias = Callable[[Tensor], Tensor]
ClosedForm: TypeAlias = Callable[[Tensor], tuple[Tensor, Tensor]]


def closed_form(loss: Loss) -> ClosedForm | None:
    """The function from a batch (batch, 3) to its losses (batch,) and gradients (batch, 3), if it is known.

    It is for `fit_loss(quad, x, y, measure)` with x and y of one shape and `mae`, `mse` or `huber`. It agrees
    with autograd up to rounding, at the kink of `mae` too: both say 0 there.
    """
    if not isinstance(loss, Fit) or loss.model is not quad or loss.x.shape != loss.y.shape:
        return None
    if not (loss.x.is_floating_point() and loss.y.is_floating_point() and loss.y.numel()):
        return None
    parts = _size_and_slope(loss.measure)
    if parts is None:
        return None
    size, slope = parts
    x, y = loss.x.reshape(-1), loss.y.reshape(-1)
    features = torch.stack([x**2, x, torch.ones_like(x)])

    def values_and_grads(points: Tensor) -> tuple[Tensor, Tensor]:
        # In the types that the model gives: predictions in x's, whatever the knobs', residuals in y's too.
        # A column of residuals a point: that way round sums run along memory, which is twice as fast.
        residuals = features.T @ points.T.to(x) - y[:, None]
        grads = torch.empty_like(points)
        grads.T.copy_(features @ slope(residuals).to(x) / len(y))
        return size(residuals).mean(0), grads

    return values_and_grads


def _size_and_slope(measure: Measure) -> tuple[Elementwise, Elementwise] | None:
    """What a measure takes the mean of, and its slope, as functions of the residual."""
    if measure is mae:
        return torch.abs, torch.sign
    if measure is mse:
        return torch.square, lambda r: 2 * r
    if measure is huber:
        return lambda r: torch.where(r.abs() <= 1, r**2 / 2, r.abs() - 0.5), lambda r: r.clamp(-1, 1)
    return None
