"""How well least squares know their parameters: standard errors, as NIST certifies them."""

from __future__ import annotations

from math import sqrt

import numpy as np
import torch
from torch import Tensor

from gdlib.checks import as_point
from gdlib.endings import in_words
from gdlib.evaluate import Loss
from gdlib.fitting_rows import as_array, eps_of
from gdlib.residual_losses import LeastSquares
from gdlib.residuals import residuals_and_jacobian_at
from gdlib.scaled_qr import lengths, linearised, solve_triangular
from gdlib.wide import Wide


def standard_errors(loss: Loss, point: Tensor) -> Tensor:
    """The standard errors of the parameters at a minimum of `loss`, (n,), in float64.

    They are the roots of the diagonal of s²(JᵀJ)⁻¹, with the Jacobian J at the point and s² the sum of
    squared residuals over m - n, their number less that of the parameters: right for a linear model with
    independent errors of one size, an approximation elsewhere. What a last Gauss-Newton step would still
    take from the sum of squares is taken from it first. For a loss with `rest` the residuals are worked out
    in twice float64's digits.

    loss: one that knows its residuals, as `least_squares` and `fit_loss` with `mse` give it. point: (n,).
    Raises ValueError with no more residuals than parameters, where they aren't finite, or where a column of
    the Jacobian is zero or they depend on each other, so that a parameter has no error that is finite.
    Source: Bates and Watts (1988), Nonlinear Regression Analysis and Its Applications, section 2.3.
    """
    point = as_point("point", point)
    residuals, jacobian = residuals_and_jacobian_at(loss, point)
    m, n = jacobian.shape
    if m <= n:
        raise ValueError(f"standard errors need more residuals than parameters, got {m} for {n} parameters")
    if isinstance(loss, LeastSquares) and loss.rest is not None:
        residuals = _wide_residuals(loss, point)
    if not bool(torch.isfinite(residuals).all() and torch.isfinite(jacobian).all()):
        raise ValueError("residuals and Jacobian must be finite at the point, and they aren't")
    given = (point, residuals, jacobian)
    p, r, J = (as_array(each[None]) for each in given)
    linear = linearised(p, r, J, eps_of(*given))
    code = int(linear.obstacle()[0])
    if code:
        raise ValueError(f"the parameters must be determined by the data: {in_words(code)}")
    inverse = solve_triangular(np.repeat(linear.r, n, 0), np.eye(n)).T
    errors = linear.across[0] / sqrt(m - n) * lengths(inverse) / linear.norms[0]
    return torch.from_numpy(errors).to(point.device)


def _wide_residuals(loss: LeastSquares, point: Tensor) -> Tensor:
    assert loss.rest is not None
    x, y = (
        Wide(near.double(), rest.double()) for near, rest in zip((loss.x, loss.y), loss.rest, strict=True)
    )
    try:
        preds = loss.model(*map(Wide.of, point), x=x)
    except TypeError as error:
        raise ValueError(
            f"rest needs a model made of arithmetic, exp, log, sin, cos and atan: {error}"
        ) from error
    residuals = (preds - y).hi.reshape(-1)
    return residuals if loss.weights is None else loss.weights.sqrt().reshape(-1) * residuals
