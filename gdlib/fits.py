"""From a model and data to a loss of the knobs, which `descend` can take down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_callable, check_tensor
from gdlib.closed_forms import of_fit
from gdlib.data import seed_data
from gdlib.evaluate import ClosedForm, Loss
from gdlib.functions import quad
from gdlib.losses import Measure, mae, mse
from gdlib.pointwise import pointwise_slopes


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

    def residuals(self, point: Tensor) -> Tensor:
        """For `mse`, numbers whose squares sum up to it: what the model misses each y by, over the root of
        their number. Other measures are no sums of squares, and raise a ValueError."""
        if self.measure is not mse:
            name = getattr(self.measure, "__name__", "the measure")
            raise ValueError(f"residuals need a sum of squares: a fit with mse, got one with {name}")
        missed: Tensor = self.model(*point, x=self.x) - self.y
        each: Tensor = missed.reshape(-1) / missed.numel() ** 0.5
        return each

    def residuals_and_jacobian(self, points: Tensor) -> tuple[Tensor, Tensor] | None:
        """Both in one backward pass, for fits of `quad` with `mse`; None for others."""
        if self.measure is not mse or self.model is not quad or self.x.shape != self.y.shape:
            return None
        preds, slopes = pointwise_slopes(self.model, self.x, self.y.shape, points)
        root = preds.shape[-1] ** 0.5
        return (preds - self.y.reshape(-1)) / root, slopes / root

    def closed_form(self, shape: torch.Size) -> ClosedForm | None:
        """Values and gradients without autograd, for points of that shape, where they are known."""
        return of_fit(self.model, self.x, self.y, self.measure, shape)


def fit_loss(model: Callable[..., Tensor], x: Tensor, y: Tensor, measure: Measure = mae) -> Loss:
    """The loss of a point: how far `model`, with the point as its knobs, is from the data.

    model: called as model(*point, x=x), as `quad` and `relu_network` are. x, y: data, as the model and
    the measure take them. measure: `mae`, `mse`, `huber` or another function of (preds, acts).
    Returns a function from a point (n,), or a sequence of n numbers, to a scalar tensor.
    """
    check_callable("model", model)
    check_callable("measure", measure)
    return Fit(model, check_tensor("x", x), check_tensor("y", y), measure)


def seed_loss(measure: Measure = mae) -> Loss:
    """The loss of the seed notebook: a quadratic's three knobs against its 20 noisy points."""
    return fit_loss(quad, *seed_data(), measure)
