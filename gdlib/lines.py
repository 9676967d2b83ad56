"""A step along a direction that a method has learned, and what to do when no length of it is any good."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.recording import squared_length
from gdlib.wolfe import Rule, search_along

IDLE = 3  # steps without progress, after which a descent ends
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
    done: Tensor | None = None,
) -> Moved:
    """One step along `direction`, of a length that satisfies the strong Wolfe conditions, row by row.

    Where the direction doesn't lead downhill, or no step along it lowers the loss, the step is along -grad; a
    row in which that fails too stays, and its code says why.

    point, direction: (n,), or (batch, n). here: value and gradient at the point. first: the first length to
    try, a number, () or (batch,). wolfe: c1 and c2. done: () or (batch,), where the descent ends
    without looking.
    """
    value, grad = here
    rule = Rule(*wolfe, by_slopes=True, slack=_slack(point, value))
    slope = along(grad, direction)
    sound = (slope < 0) & torch.isfinite(direction).all(-1) & torch.isfinite(value)
    done = torch.zeros_like(sound) if done is None else done
    first = torch.where(sound & ~done, first, 0.0).double()
    step = search_along(point, direction, (value, slope), first, rule, evaluate)
    failed = (step[..., 0] == 0) & ~done
    code = torch.where(done, int(Ending.ROUNDING), int(Ending.GOES_ON))
    if bool(failed.any()):
        wanted = (first[..., None] * direction).abs().amax(-1)
        short = sound & (wanted <= 8 * rule.slack * point.abs().amax(-1))
        step, direction, failing = _along_grad(
            point, here, direction, step, failed, sound, short, rule, evaluate
        )
        code = torch.where(failed, failing, code)
    return Moved(point + step * direction, step, direction, failed, code)


def _along_grad(
    point: Tensor,
    here: tuple[Tensor, Tensor],
    direction: Tensor,
    step: Tensor,
    failed: Tensor,
    sound: Tensor,
    short: Tensor,
    rule: Rule,
    evaluate: Evaluate,
) -> tuple[Tensor, Tensor, Tensor]:
    """The step, the direction and the codes, with -grad in the rows in which another direction failed."""
    value, grad = here
    finite = torch.isfinite(value) & torch.isfinite(grad).all(-1)
    first = torch.where(failed & finite, unit_step(grad), 0.0)
    again = search_along(point, -grad, (value, -squared_length(grad)), first, rule, evaluate)
    promised = -along(grad, direction)  # twice what a model with this lowest point says the loss would fall
    lost = sound & (promised <= 2 * rule.slack * value.abs())
    code = torch.where(lost, int(Ending.ROUNDING), int(Ending.NO_LOWER))
    code = torch.where(short, int(Ending.CONVERGED), code)
    code = torch.where((grad == 0).all(-1), int(Ending.LEVEL), code)
    code = torch.where(finite, code, int(Ending.NOT_FINITE))
    code = torch.where(again[..., 0] == 0, code, int(Ending.GOES_ON))
    return torch.where(failed[..., None], again, step), torch.where(failed[..., None], -grad, direction), code


class Progress(NamedTuple):
    """The last point, the least loss and squared length of a gradient when one of them last became clearly
    less, and for how many steps they haven't since; each (), or (batch,).

    Where losses differ by rounding alone a descent could go round in a circle for ever. It ends after `IDLE`
    such steps.
    """

    point: Tensor
    value: Tensor
    squared: Tensor
    idle: Tensor

    @property
    def over(self) -> Tensor:
        return self.idle >= IDLE


def progress(point: Tensor, here: tuple[Tensor, Tensor], before: Progress | None) -> Progress:
    """What has become of it: the loss must fall by more than rounding may, or the gradient halve, and the
    point to move by more than its last digit.
    """
    value, squared = here[0], squared_length(here[1])
    if before is None:
        return Progress(point, value, squared, torch.zeros_like(value, dtype=torch.int64))
    fell = value < before.value - _slack(point, value) * before.value.abs()
    step, size = (point - before.point).abs().amax(-1), point.abs().amax(-1)
    made = (fell | (4 * squared < before.squared)) & (step > torch.finfo(point.dtype).eps * size)
    return Progress(
        point,
        torch.where(made, torch.minimum(value, before.value), before.value),
        torch.where(made, torch.minimum(squared, before.squared), before.squared),
        torch.where(made, 0, before.idle + 1),
    )


def _slack(*tensors: Tensor) -> float:
    """How much of a loss rounding may change, in the shortest of the types it is computed with."""
    return SLACK * max(torch.finfo(tensor.dtype).eps for tensor in tensors)


def unit_step(grad: Tensor) -> Tensor:
    """The step along -grad that moves the point by 1; 0 where there is no gradient. (n,) -> (), by rows."""
    length = squared_length(grad).sqrt()
    return torch.where(length > 1 / torch.finfo(grad.dtype).max, 1 / length, 0.0)


def along(a: Tensor, b: Tensor) -> Tensor:
    """The inner product of two points, (n,) -> (), or of the rows of two batches, in float64."""
    return (a.double() * b.double()).sum(-1)
