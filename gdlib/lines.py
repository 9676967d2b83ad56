"""A step along a direction that a method has learned, and what to do when no length of it is any good."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.recording import squared_length
from gdlib.wolfe import Rule, search_along

SLACK = 8  # spacings of the numbers: losses closer together than that may differ by rounding alone


class Moved(NamedTuple):
    """Where a step led.

    point: the next one.  step: how far it went along the direction, (1,) or (batch, 1).  restarted: (), or
    (batch,), where it went along -grad instead.  code: of the same shape, how the descent ends there, 0 where
    it goes on.
    """

    point: Tensor
    step: Tensor
    direction: Tensor
    restarted: Tensor
    code: Tensor


def step_along(
    point: Tensor,
    here: tuple[Tensor, Tensor],
    direction: Tensor,
    first: Tensor | float,
    wolfe: tuple[float, float],
    evaluate: Evaluate,
) -> Moved:
    """One step along `direction`, of a length that satisfies the strong Wolfe conditions, row by row.

    Where the direction doesn't lead downhill, or no step along it lowers the loss, the step is along -grad; a
    row in which that fails too stays, and its code says why.

    point, direction: (n,), or (batch, n). here: value and gradient at the point. first: the first length to
    try, a number, () or (batch,). wolfe: c1 and c2.
    """
    value, grad = here
    spacing = max(torch.finfo(tensor.dtype).eps for tensor in (point, value))
    rule = Rule(*wolfe, by_slopes=True, slack=SLACK * spacing)
    slope = along(grad, direction)
    sound = (slope < 0) & torch.isfinite(direction).all(-1) & torch.isfinite(value)
    step = search_along(
        point, direction, (value, slope), torch.where(sound, first, 0.0).double(), rule, evaluate
    )
    failed = step[..., 0] == 0
    code = torch.zeros_like(failed, dtype=torch.int64)
    if bool(failed.any()):
        step, direction, code = _along_grad(point, here, direction, step, sound, rule, evaluate)
    return Moved(point + step * direction, step, direction, failed, code)


def _along_grad(
    point: Tensor,
    here: tuple[Tensor, Tensor],
    direction: Tensor,
    step: Tensor,
    sound: Tensor,
    rule: Rule,
    evaluate: Evaluate,
) -> tuple[Tensor, Tensor, Tensor]:
    """The step, the direction and the codes, with -grad in those rows whose step is 0 so far."""
    value, grad = here
    failed = step[..., 0] == 0
    finite = torch.isfinite(value) & torch.isfinite(grad).all(-1)
    first = torch.where(failed & finite, unit_step(grad), 0.0)
    again = search_along(point, -grad, (value, -squared_length(grad)), first, rule, evaluate)
    promised = -along(grad, direction)  # twice what a model with this lowest point says the loss would fall
    lost = sound & (promised <= 2 * rule.slack * value.abs())
    code = torch.where(lost, int(Ending.ROUNDING), int(Ending.NO_LOWER))
    code = torch.where((grad == 0).all(-1), int(Ending.LEVEL), code)
    code = torch.where(finite, code, int(Ending.NOT_FINITE))
    code = torch.where(failed & (again[..., 0] == 0), code, int(Ending.GOES_ON))
    return torch.where(failed[..., None], again, step), torch.where(failed[..., None], -grad, direction), code


def unit_step(grad: Tensor) -> Tensor:
    """The step along -grad that moves the point by 1; 0 where there is no gradient. (n,) -> (), by rows."""
    length = squared_length(grad).sqrt()
    return torch.where(length > 1 / torch.finfo(grad.dtype).max, 1 / length, 0.0)


def along(a: Tensor, b: Tensor) -> Tensor:
    """The inner product of two points, (n,) -> (), or of the rows of two batches, in float64."""
    return (a.double() * b.double()).sum(-1)
