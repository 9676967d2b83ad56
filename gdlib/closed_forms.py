"""Gradients in closed form, of fits and of landscapes that tell theirs: most of a long descent's time would
go into asking autograd for what is known.

The measures are means of sizes of residuals, so the gradient of a fit is the mean of slope(residual) times
the gradient of the model. One product of matrices serves a batch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.functions import quad, relu_network
from gdlib.landscapes import ClosedForm, Landscape
from gdlib.losses import Fit, Loss, Measure, huber, mae, mse

Elementwise: TypeAlias = Callable[[Tensor], Tensor]


def closed_form(loss: Loss, shape: torch.Size) -> ClosedForm | None:
    """The function from a point or a batch of that shape to its losses and gradients, if it is known: from
    (n,) to a scalar tensor and (n,), from (batch, n) to (batch,) and (batch, n).

    It is known for landscapes that have one, and for `fit_loss(model, x, y, measure)` with x and y of one
    shape, `quad` or `relu_network`, and `mae`, `mse` or `huber`. It agrees with autograd up to rounding, at
    the kinks too: both take 0 for the slope of `mae` there, and the line's own for a hinge's. Nothing is
    known where a point's numbers don't fit the loss, and for one point under `mae`: there rounding decides
    on which side of a kink a step ends, and `descend` takes the steps of a loop with autograd to the last
    bit.
    """
    if isinstance(loss, Landscape):
        return loss.with_grad if loss.minima.shape[1] == shape[-1] else None
    if not isinstance(loss, Fit) or (loss.measure is mae and len(shape) == 1):
        return None
    x, y = loss.x, loss.y
    if x.shape != y.shape or not y.numel() or not (x.is_floating_point() and y.is_floating_point()):
        return None
    parts = _size_and_slope(loss.measure)
    if parts is None:
        return None
    if loss.model is quad and shape[-1] == 3:
        return _of_a_quadratic(x.reshape(-1), y.reshape(-1), *parts)
    column = x.ndim == 1 or (x.ndim == 2 and x.shape[1] == 1)
    if loss.model is relu_network and column and shape[-1] > 1 and shape[-1] % 3 == 1:
        return _of_a_network(x.reshape(-1), y.reshape(-1), *parts)
    return None


def _of_a_quadratic(x: Tensor, y: Tensor, size: Elementwise, slope: Elementwise) -> ClosedForm:
    features = torch.stack([x**2, x, torch.ones_like(x)])  # the model is linear: preds = knobs @ features
    shares = features / len(y)

    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        # In the types that the model gives: predictions in x's, whatever the knobs', residuals in y's too.
        if points.ndim == 1:
            residual = points.to(x) @ features - y
            return size(residual).mean(), (shares @ slope(residual).to(x)).to(points)
        # A column of residuals a point: that way round sums run along memory, which is twice as fast.
        residuals = features.T @ points.T.to(x) - y[:, None]
        grads = torch.empty_like(points)
        grads.T.copy_(shares @ slope(residuals).to(x))
        return size(residuals).mean(0), grads

    return with_grad


def _of_a_network(x: Tensor, y: Tensor, size: Elementwise, slope: Elementwise) -> ClosedForm:
    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        knobs = points.to(torch.promote_types(points.dtype, x.dtype))
        n = points.shape[-1] // 3
        m, b, w, c = torch.split(knobs, [n, n, n, 1], -1)
        lines = x[:, None] * m[..., None, :] + b[..., None, :]  # (..., points, hidden units)
        hidden = lines.clamp(min=0)
        residuals = (hidden @ w[..., None])[..., 0] + c - y
        # The chain rule, from the end to the beginning: into the sum, then through the hinges that are open.
        back = slope(residuals).to(knobs) / len(y)
        inside = back[..., None] * w[..., None, :] * (lines >= 0)
        by_w = (back[..., None, :] @ hidden)[..., 0, :]
        grads = torch.cat([x.to(knobs) @ inside, inside.sum(-2), by_w, back.sum(-1, keepdim=True)], -1)
        return size(residuals).mean(-1), grads.to(points)

    return with_grad


def _size_and_slope(measure: Measure) -> tuple[Elementwise, Elementwise] | None:
    """What a measure takes the mean of, and its slope, as functions of the residual."""
    if measure is mae:
        return torch.abs, torch.sign
    if measure is mse:
        return torch.square, lambda r: 2 * r
    if measure is huber:
        return lambda r: torch.where(r.abs() <= 1, r**2 / 2, r.abs() - 0.5), lambda r: r.clamp(-1, 1)
    return None
