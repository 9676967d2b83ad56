"""How wrong is a curve? Measures of error, of predictions against what came."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_finite, check_tensor, described

Measure: TypeAlias = Callable[[Tensor, Tensor], Tensor]


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
