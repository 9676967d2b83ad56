"""How wrong is a curve? Measures of error, and the step from model and data to a loss of the knobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_callable, check_finite, check_tensor, described
from gdlib.data import seed_data
from gdlib.functions import quad

Measure: TypeAlias = Callable[[Tensor, Tensor], Tensor]
Loss: TypeAlias = Callable[[Tensor], Tensor]


def mae(preds: Tensor, acts: Tensor) -> Tensor:
    """Mean absolute error, a scalar tensor. preds, acts: one shape (or one of them a single number)."""
    return torch.abs(_residuals(preds, acts)).mean()


def mse(preds: Tensor, acts: Tensor) -> Tensor:
    """Mean squared error, a scalar tensor. Arguments as in `mae`. Same as torch.nn.functional.mse_loss."""
    return (_residuals(preds, acts) ** 2).mean()


def huber(preds: Tensor, acts: Tensor, delta: float = 1.0) -> Tensor:
    """Mean Huber loss: r²/2 for residuals |r| <= delta, delta * (|r| - delta/2) beyond.

    Arguments as in `mae`; delta > 0, in the units of the data. Same as torch.nn.functional.huber_loss.
    Source: Huber (1964), Robust estimation of a location parameter.
    """
    check_finite("delta", delta, above=0)
    size = torch.abs(_residuals(preds, acts))
    return torch.where(size <= delta, size**2 / 2, delta * (size - delta / 2)).mean()


@by_value
@dataclass(frozen=True)
class Fit:
    """The loss of a model's knobs: how far the model is from the data. Made by `fit_loss`, called with a
    point (n,), or a sequence of n numbers; gives a scalar tensor."""

    model: Callable[..., Tensor]
    x: Tensor
    y: Tensor
    measure: Measure

    def __call__(self, point: Tensor | Sequence[float]) -> Tensor:
        try:
            preds = self.model(*point, x=self.x)
        except TypeError as error:  # no sequence, or too few knobs, or too many
            name = getattr(self.model, "__name__", "the model")
            raise ValueError(f"a point must hold one number for each knob of {name}: {error}") from error
        return self.measure(preds, self.y)


def fit_loss(model: Callable[..., Tensor], x: Tensor, y: Tensor, measure: Measure = mae) -> Loss:
    """The loss of a point: how far `model`, with the point as its knobs, is from the data.

    model: called as model(*point, x=x), as `quad` and `relu_network` are. x, y: data, as the model and
    the measure take them. measure: `mae`, `mse`, `huber` or another function of (preds, acts).
    Returns a function from a point (n,), or a sequence of n numbers, to a scalar tensor.
    """
    check_callable("model", model)
    check_callable("measure", measure)
    return Fit(model, check_tensor("x", x), check_tensor("y", y), measure)


def losses_at(loss: Loss, points: Tensor) -> Tensor:
    """The loss of a point (n,), a scalar tensor, or of each row of a batch (batch, n), as (batch,).

    A loss with the attribute takes_batches = True, as a Landscape is, gets the batch itself; any other is
    mapped over its rows. Raises ValueError when the loss gives no scalar tensor, or a batch can't be mapped
    over by torch.func.vmap because the loss leaves the world of tensors on its way.
    """
    if points.ndim == 1:
        return _scalar(loss, points)
    if getattr(loss, "takes_batches", False):
        values = loss(points)
        if not isinstance(values, Tensor) or values.shape != points.shape[:-1]:
            raise ValueError(f"loss must give one number for each row of a batch, got {described(values)}")
        return values
    try:
        return torch.func.vmap(partial(_scalar, loss))(points)
    except RuntimeError as error:
        raise ValueError(f"loss must be made of torch operations that fit a batch: {error}") from error


def seed_loss(measure: Measure = mae) -> Loss:
    """The loss of the seed notebook: a quadratic's three knobs against its 20 noisy points."""
    return fit_loss(quad, *seed_data(), measure)


def _scalar(loss: Loss, point: Tensor) -> Tensor:
    value = loss(point)
    if not isinstance(value, Tensor) or value.ndim:
        raise ValueError(f"loss must give a scalar tensor for a point of shape (n,), got {described(value)}")
    return value


def _residuals(preds: Tensor, acts: Tensor) -> Tensor:
    check_tensor("preds", preds)
    check_tensor("acts", acts)
    # (n,) against (n, 1) would broadcast to (n, n) and give a number, and the wrong one.
    if preds.shape != acts.shape and preds.ndim and acts.ndim:
        raise ValueError(
            f"preds and acts must have one shape, got {tuple(preds.shape)} and {tuple(acts.shape)}"
        )
    if torch.bool in (preds.dtype, acts.dtype) or not torch.result_type(preds, acts).is_floating_point:
        raise ValueError(
            f"preds and acts must be floating-point tensors, got {described(preds)} and {described(acts)}"
        )
    return preds - acts
