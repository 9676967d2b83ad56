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

from gdlib.checks import described
from gdlib.functions import quad, relu_network
from gdlib.landscapes import Landscape
from gdlib.losses import Fit, Loss, Measure, huber, losses_at, mae, mse

Elementwise: TypeAlias = Callable[[Tensor], Tensor]
ClosedForm: TypeAlias = Callable[[Tensor], tuple[Tensor, Tensor]]


def closed_form(loss: Loss, shape: torch.Size) -> ClosedForm | None:
    """The function from a point or a batch of that shape to its losses and gradients, if it is known: from
    (n,) to a scalar tensor and (n,), from (batch, n) to (batch,) and (batch, n).

    It is known for landscapes that tell their gradient, and for `fit_loss(model, x, y, measure)` with x and y
    of one shape, `mae`, `mse` or `huber`, and `quad` or, for a batch, `relu_network`; not where a point's
    numbers don't fit the loss. At the kinks it says what autograd says: 0 for the slope of `mae`, the line's
    own for a hinge's. Elsewhere both agree up to rounding, and for one point of a fit to the last bit as long
    as no residual overflows, so that `descend` takes the steps of a loop written by hand.
    """
    if isinstance(loss, Landscape):
        return _of_a_landscape(loss) if loss.minima.shape[1] == shape[-1] else None
    if not isinstance(loss, Fit) or loss.x.shape != loss.y.shape or not loss.y.numel():
        return None
    if not (loss.x.is_floating_point() and loss.y.is_floating_point()):
        return None
    parts = _size_and_slope(loss.measure)
    if parts is None:
        return None
    column = loss.x.ndim == 1 or (loss.x.ndim == 2 and loss.x.shape[1] == 1)
    x, y = loss.x.detach(), loss.y.detach()
    if loss.model is quad and shape[-1] == 3:
        one = len(shape) == 1
        return (
            _of_one_quadratic(x, y, *parts) if one else _of_quadratics(x.reshape(-1), y.reshape(-1), *parts)
        )
    if loss.model is relu_network and len(shape) == 2 and column and shape[1] > 1 and shape[1] % 3 == 1:
        return _of_networks(x.reshape(-1), y.reshape(-1), *parts)
    return None


def _of_a_landscape(landscape: Landscape) -> ClosedForm | None:
    gradient = landscape.gradient
    if gradient is None:
        return None

    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        grads = gradient(points)
        if not isinstance(grads, Tensor) or grads.shape != points.shape:
            raise ValueError(
                f"gradient of {landscape.name} must give a tensor of the shape of its points, "
                f"{tuple(points.shape)}, got {described(grads)}"
            )
        return losses_at(landscape, points), grads

    return with_grad


def _of_one_quadratic(x: Tensor, y: Tensor, size: Elementwise, slope: Elementwise) -> ClosedForm:
    # Autograd's own operations, in its order and its types.
    squares = x**2
    share = torch.ones((), dtype=torch.promote_types(x.dtype, y.dtype)) / y.numel()

    def with_grad(point: Tensor) -> tuple[Tensor, Tensor]:
        a, b, c = point.unbind()
        residuals = a * squares + b * x + c - y
        back = (share * slope(residuals)).to(x)
        grad = torch.stack([(back * squares).sum(), (back * x).sum(), back.sum()])
        return size(residuals).mean(), grad.to(point)

    return with_grad


def _of_quadratics(x: Tensor, y: Tensor, size: Elementwise, slope: Elementwise) -> ClosedForm:
    features = torch.stack([x**2, x, torch.ones_like(x)])

    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        # In the types that the model gives: predictions in x's, whatever the knobs', residuals in y's too.
        # A column of residuals a point: that way round sums run along memory, which is twice as fast.
        residuals = features.T @ points.T.to(x) - y[:, None]
        grads = torch.empty_like(points)
        grads.T.copy_(features @ slope(residuals).to(x) / len(y))
        return size(residuals).mean(0), grads

    return with_grad


def _of_networks(x: Tensor, y: Tensor, size: Elementwise, slope: Elementwise) -> ClosedForm:
    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        knobs = points.to(torch.promote_types(points.dtype, x.dtype))
        n = points.shape[-1] // 3
        m, b, w, c = torch.split(knobs, [n, n, n, 1], -1)
        lines = x[:, None] * m[:, None] + b[:, None]  # (batch, points, hidden units)
        hidden = lines.clamp(min=0)
        residuals = (hidden @ w[..., None])[..., 0] + c - y
        # The chain rule, from the end to the beginning: into the sum, then through the hinges that are open.
        back = slope(residuals).to(knobs) / len(y)
        inside = back[..., None] * w[:, None] * (lines >= 0)
        by_w = (back[:, None] @ hidden)[:, 0]
        grads = torch.cat([x.to(knobs) @ inside, inside.sum(1), by_w, back.sum(1, keepdim=True)], 1)
        return size(residuals).mean(1), grads.to(points)

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
