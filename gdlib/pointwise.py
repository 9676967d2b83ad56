"""The Jacobian of a model that is a formula in x, number by number, by one backward pass."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from gdlib.checks import described


def pointwise_slopes(
    model: Callable[..., Tensor], x: Tensor, shape: torch.Size, points: Tensor
) -> tuple[Tensor, Tensor]:
    """What the model says at each point of the data, and how that depends on each knob.

    Each point of the data gets knobs of its own, so that the gradient of the sum of all predictions holds the
    derivatives of each. shape: of the data's y, with m numbers. points: (n,) or (batch, n). Returns (m,) and
    (m, n), or (batch, m) and (batch, m, n). Raises ValueError where the model gives another shape.
    """
    batch = points.shape[:-1]
    flat = points.detach().movedim(-1, 0).reshape(-1, *batch, *[1] * len(shape))
    knobs = [knob.expand(*batch, *shape).contiguous().requires_grad_() for knob in flat]
    with torch.enable_grad():
        preds = model(*knobs, x=x)
        if not isinstance(preds, Tensor) or preds.shape != (*batch, *shape):
            raise ValueError(
                f"a pointwise model must broadcast its knobs, of shape {(*batch, *shape)} here, against x, "
                f"got {described(preds)}"
            )
        slopes = torch.autograd.grad(preds.sum(), knobs, materialize_grads=True)
    columns = torch.stack(slopes, -1 - len(shape)).reshape(*batch, len(slopes), -1)
    return preds.detach().reshape(*batch, -1), columns.mT
