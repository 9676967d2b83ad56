"""How wrong is a curve? Measures of error, and the step from model and data to a loss of the knobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_callable, check_hyperparameter, check_tensor
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
    check_hyperparameter("delta", delta, lambda d: d > 0, "greater than 0")
    size = torch.abs(_residuals(preds, acts))
    return torch.where(size <= delta, size**2 / 2, delta * (size - delta / 2)).mean()


def fit_loss(model: Callable[..., Tensor], x: Tensor, y: Tensor, measure: Measure = mae) -> Loss:
    """The loss of a point: how far `model`, with the point as its knobs, is from the data.

    model: called as model(*point, x=x), as `quad` and `relu_network` are. x, y: data, as the model and
    the measure take them. measure: `mae`, `mse`, `huber` or another function of (preds, acts).
    Returns a function from a point (n,), or a sequence of n numbers, to a scalar tensor.
    """
    check_callable("model", model)
    check_callable("measure", measure)
    check_tensor("x", x)
    check_tensor("y", y)

    def loss(point: Tensor | Sequence[float]) -> Tensor:
        try:
            preds = model(*point, x=x)
        except TypeError as error:  # no sequence, or too few knobs, or too many
            name = getattr(model, "__name__", "the model")
            raise ValueError(f"a point must hold one number for each knob of {name}: {error}") from error
        return measure(preds, y)

    return loss


def seed_loss(measure: Measure = mae) -> Loss:
    """The loss of the seed notebook: a quadratic's three knobs against its 20 noisy points."""
    return fit_loss(quad, *seed_data(), measure)


def _residuals(preds: Tensor, acts: Tensor) -> Tensor:
    check_tensor("preds", preds)
    check_tensor("acts", acts)
    # (n,) against (n, 1) would broadcast to (n, n) and give a number, and the wrong one.
    if preds.shape != acts.shape and preds.ndim and acts.ndim:
        raise ValueError(
            f"preds and acts must have one shape, got {tuple(preds.shape)} and {tuple(acts.shape)}"
        )
    return preds - acts
