"""Gradients of fits in closed form.

The measures are means of sizes of residuals, so the gradient of a fit is the mean of slope(residual) times
the gradient of the model. One product of matrices serves a batch.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.evaluate import ClosedForm
from gdlib.functions import quad, relu_network
from gdlib.losses import Measure, huber, mae, mse

Elementwise: TypeAlias = Callable[..., Tensor]  # of a residual, into out=


def of_fit(
    model: Callable[..., Any], x: Tensor, y: Tensor, measure: Measure, shape: torch.Size
) -> ClosedForm | None:
    """The losses of a fit and their gradients, for points of that shape, if they are known in closed form.

    They are for x and y of one shape, `mae`, `mse` or `huber`, and `quad` or, for a batch, `relu_network`;
    not where a point's numbers don't fit the model. At the kinks they are what autograd says: 0 for the slope
    of `mae`, the line's own for a hinge's. Elsewhere both agree up to rounding, and for one point of a fit to
    the last bit as long as no residual overflows, so that `descend` takes the steps of a loop by hand.
    """
    if x.shape != y.shape or not y.numel() or not (x.is_floating_point() and y.is_floating_point()):
        return None
    parts = _size_and_slope(measure)
    if parts is None:
        return None
    column = x.ndim == 1 or (x.ndim == 2 and x.shape[1] == 1)
    x, y = x.detach(), y.detach()
    if model is quad and shape[-1] == 3:
        one = len(shape) == 1
        return (
            _of_one_quadratic(x, y, *parts) if one else _of_quadratics(x.reshape(-1), y.reshape(-1), *parts)
        )
    if model is relu_network and len(shape) == 2 and column and shape[1] > 1 and shape[1] % 3 == 1:
        return _of_networks(x.reshape(-1), y.reshape(-1), *parts)
    return None


class QuadraticBatches:
    """The losses of batches of a fit's data and their gradients, without autograd.

    table: (2, examples), what is gathered for a batch: x and y. size, slope: of a residual.
    """

    def __init__(self, table: Tensor, size: Elementwise, slope: Elementwise) -> None:
        self.table, self.size, self.slope = table, size, slope
        self.rooms: dict[torch.Size, _Room] = {}

    def of(self, x: Tensor, y: Tensor, share: Tensor | None) -> ClosedForm:
        """x, y: a batch's part of the table, (size,), or for a batch of points (size, batch).
        share: of that shape, what each example's error is multiplied by, or None."""
        if y.shape not in self.rooms:
            self.rooms[y.shape] = _Room(y)
        return partial(self._with_grad, x, y, share, self.rooms[y.shape])

    def _with_grad(
        self, x: Tensor, y: Tensor, share: Tensor | None, room: _Room, points: Tensor
    ) -> tuple[Tensor, Tensor]:
        a, b, c = points.to(y).unbind(-1)
        by_a, by_b, by_c, each = room.parts
        torch.sub(c, y, out=each).addcmul_(torch.addcmul(b, a, x, out=by_a), x)
        self.slope(each, out=by_c)
        self.size(each, out=each)
        if share is not None:
            by_c.mul_(share)
            each.mul_(share)
        torch.mul(torch.mul(by_c, x, out=by_b), x, out=by_a)
        means = room.means()
        return means[3], means[:3].movedim(0, -1).to(points)


class _Room:
    """Where a batch's examples leave what they add to the slopes along a, b and c, and to the loss.

    A batch is so small that to find room for a result takes as long as to work it out: it is used again.
    """

    def __init__(self, y: Tensor) -> None:
        parts = y.new_empty(4, *y.shape)
        self.parts, self.shape = parts.unbind(), (4, *y.shape[1:])
        self.flat = parts.reshape(4, len(y), -1)
        self.mean = y.new_full((1, len(y)), 1 / len(y)).expand(4, 1, -1)

    def means(self) -> Tensor:
        """Over the examples, as a product: parts.mean(1) takes three times as long."""
        return torch.bmm(self.mean, self.flat).reshape(self.shape)


def of_batches(
    model: Callable[..., Any], x: Tensor, y: Tensor, measure: Measure, shape: torch.Size
) -> QuadraticBatches | None:
    """The batches of a fit of `quad`, where `of_fit` knows the whole and x and y are of one type."""
    parts = _size_and_slope(measure)
    known = model is quad and x.dtype == y.dtype and (x.ndim == 1 or x.shape[1:] == (1,))
    if parts is None or not known or of_fit(model, x, y, measure, shape) is None:
        return None
    return QuadraticBatches(torch.stack([x.detach().reshape(-1), y.detach().reshape(-1)]), *parts)


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
    features = torch.stack([x**2, x, torch.ones_like(x)], 1)
    acts, share, back = y[:, None], y.new_full((1, len(y)), 1 / len(y)), features.T / len(y)

    def with_grad(points: Tensor) -> tuple[Tensor, Tensor]:
        # In the types that the model gives: predictions in x's, whatever the knobs', residuals in y's too.
        # A column of residuals a point: that way round sums run along memory, which is twice as fast.
        knobs = points.T.to(x)
        residuals = features @ knobs
        residuals = residuals.sub_(acts) if x.dtype == y.dtype else residuals - acts
        grads = back @ slope(residuals).to(x)
        return (share.to(residuals) @ size(residuals))[0], grads.T.to(points)

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
    """What a measure takes the mean of and its slope, as functions of the residual.

    The slope is asked first: the size may take the residual's place in memory.
    """
    if measure is mae:
        return torch.abs, torch.sign
    if measure is mse:
        return torch.square, partial(torch.mul, other=2)
    if measure is huber:
        return _huber_size, partial(torch.clamp, min=-1, max=1)
    return None


def _huber_size(r: Tensor, out: Tensor | None = None) -> Tensor:
    return torch.where(r.abs() <= 1, r**2 / 2, r.abs() - 0.5, out=out)
