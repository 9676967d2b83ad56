"""Losses that are sums of squares and know the terms: what Gauss-Newton and Levenberg-Marquardt live on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_all_finite, check_callable, check_tensor, described
from gdlib.pointwise import pointwise_preds, pointwise_slopes


@by_value
@dataclass(frozen=True)
class LeastSquares:
    """The sum of the squared residuals of a model's knobs. Made by `least_squares`, called with a point (n,),
    or a sequence of n numbers; gives a scalar tensor.

    Any loss with a method `residuals`, whose squares sum up to the loss, can be given to methods that need
    them, as the `mse` of a `fit_loss` can.
    """

    model: Callable[..., Tensor]
    x: Tensor
    y: Tensor
    weights: Tensor | None = None
    rest: tuple[Tensor, Tensor] | None = None
    pointwise: bool = False

    def __call__(self, point: Tensor | Sequence[float]) -> Tensor:
        return (self.residuals(point) ** 2).sum()

    def residuals(self, point: Tensor | Sequence[float]) -> Tensor:
        """What the model says minus the data, one a point of the data, (m,); times the root of its weight."""
        try:
            preds = self.model(*point, x=self.x)
        except TypeError as error:  # no sequence, or too few knobs, or too many
            name = getattr(self.model, "__name__", "the model")
            raise ValueError(f"a point must hold one number for each knob of {name}: {error}") from error
        if not isinstance(preds, Tensor) or preds.shape != self.y.shape:
            raise ValueError(
                "the model must give a tensor of the shape of y, "
                f"{tuple(self.y.shape)}, got {described(preds)}"
            )
        residuals = (preds - self.y).reshape(-1)
        return residuals if self.weights is None else self.weights.sqrt().reshape(-1) * residuals

    def residuals_of_batch(self, points: Tensor) -> Tensor | None:
        """For a pointwise model (batch, m) at points (batch, n), with no gradient; None for others."""
        if not self.pointwise:
            return None
        missed = pointwise_preds(self.model, self.x, self.y.shape, points) - self.y.reshape(-1)
        return missed if self.weights is None else self.weights.sqrt().reshape(-1) * missed

    def residuals_and_jacobian(self, points: Tensor) -> tuple[Tensor, Tensor] | None:
        """For a pointwise model (m,) and (m, n), or (batch, m) and (batch, m, n), by one backward pass."""
        if not self.pointwise:
            return None
        preds, slopes = pointwise_slopes(self.model, self.x, self.y.shape, points)
        residuals = preds - self.y.reshape(-1)
        if self.weights is None:
            return residuals, slopes
        root = self.weights.sqrt().reshape(-1)
        return root * residuals, root[:, None] * slopes


def least_squares(
    model: Callable[..., Tensor],
    x: Tensor,
    y: Tensor,
    weights: Tensor | None = None,
    *,
    pointwise: bool = False,
    rest: tuple[Tensor, Tensor] | None = None,
) -> LeastSquares:
    """The sum of the squares of what `model`, with a point as its knobs, misses the data by.

    model: called as model(*point, x=x), as `quad` is. x: what the model takes. y: of the shape that the
    model gives. weights: of the shape of y, greater than 0, what each square is multiplied by; 1 / sigma²
    for data with known errors. pointwise: True for a model that is a formula in x, number by number, with
    knobs that may be numbers or tensors of the shape of y, or of (batch, *shape of y), as `quad` is: its
    Jacobian then takes one backward pass in place of a forward pass a parameter. rest: what x and y are too
    short for, in the same shapes, so that x + rest[0] are the exact data; only `standard_errors` looks at
    it. Raises ValueError where the data aren't finite floating-point tensors.
    """
    check_callable("model", model)
    _check_data("x", x)
    _check_data("y", y)
    if weights is not None:
        _check_data("weights", weights)
        if weights.shape != y.shape or not bool((weights > 0).all()):
            least = f", the least of them {float(weights.min()):g}"
            raise ValueError(
                f"weights must be greater than 0 and of the shape of y, {tuple(y.shape)}, "
                f"got {described(weights)}{least}"
            )
    if rest is not None:
        for name, value, whole in (("rest[0]", rest[0], x), ("rest[1]", rest[1], y)):
            _check_data(name, value)
            if value.shape != whole.shape:
                raise ValueError(f"{name} must have shape {tuple(whole.shape)}, got {described(value)}")
    return LeastSquares(model, x, y, weights, rest, pointwise)


def _check_data(name: str, values: object) -> None:
    tensor = check_tensor(name, values)
    if not tensor.is_floating_point():
        raise ValueError(f"{name} must be a floating-point tensor, got {described(tensor)}")
    check_all_finite(name, tensor)
