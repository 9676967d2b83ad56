"""Nonlinear conjugate gradients: each direction is -grad and a share of the direction before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite, described
from gdlib.evaluate import Evaluate
from gdlib.lines import Progress, along, progress, step_along, unit_step
from gdlib.quasi_newton import check_wolfe

LEAST = 0.01  # Hager and Zhang's eta


class Going(NamedTuple):
    """What the method carries along: the last gradient, direction and step along it, whether there is
    progress, and how the descent ended, 0 where it goes on.
    """

    grad: Tensor
    direction: Tensor
    step: Tensor
    progress: Progress
    code: Tensor


@by_value
@dataclass(frozen=True)
class ConjugateGradients:
    """direction <- share * direction - grad;  point <- point + t * direction, with t a strong Wolfe step.

    With y the change of the gradient, g and g' the last gradient and this one, and d the last direction, the
    share is, by `variant`:
    "polak-ribiere": y·g' / g·g, or 0 where that is negative (PR+);
    "fletcher-reeves": g'·g' / g·g;
    "hager-zhang": (y - 2 d y·y / d·y)·g' / d·y, kept above -1 / (|d| min(0.01, |g|)).
    It starts afresh along -grad where the new direction doesn't lead downhill, where no step along it lowers
    the loss, and where two gradients in turn are far from a right angle, |g·g'| >= restart g'·g'. Fletcher
    and Reeves's share needs that: without a restart (0.1 is usual) it may creep for thousands of steps.

    It carries two points of numbers. Steps are first tried so long that the loss would fall, to first order,
    as much as in the step before; the first of all moves the point by 1.
    0 < c1 < c2 < 1/2, beyond which Fletcher and Reeves's direction may lead uphill.  restart: > 0, or None.
    The descent ends by itself where no step lowers the loss any more; `path.reason` says why.
    Sources: Nocedal and Wright (2006), Numerical Optimization, Algorithm 5.4 with equations 5.44, 5.45 and
    5.52, Lemma 5.6, and for the first trial section 3.5, before equation 3.60; Hager and Zhang (2005), A new
    conjugate gradient method with guaranteed descent and an efficient line search.
    """

    variant: Literal["polak-ribiere", "fletcher-reeves", "hager-zhang"] = "polak-ribiere"
    restart: float | None = None
    c1: float = 1e-4
    c2: float = 0.2

    def __post_init__(self) -> None:
        if self.variant not in ("polak-ribiere", "fletcher-reeves", "hager-zhang"):
            raise ValueError(
                "variant must be 'polak-ribiere', 'fletcher-reeves' or 'hager-zhang', "
                f"got {described(self.variant)}"
            )
        if self.restart is not None:
            check_finite("restart", self.restart, above=0)
        check_wolfe(self.c1, self.c2)
        if not self.c2 < 0.5:
            raise ValueError(f"c2 must be less than 1/2, got {self.c2}")

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: Going | None, evaluate: Evaluate
    ) -> tuple[Tensor, Going]:
        direction, first = -grad, unit_step(grad)
        going = progress(point, (value, grad), None if state is None else state.progress)
        if state is not None:
            onward = self._share(grad, state)[..., None] * state.direction - grad
            slope = along(grad, onward)
            downhill = (slope < 0) & torch.isfinite(slope)
            direction = torch.where(downhill[..., None], onward, -grad)
            first = state.step * along(state.grad, state.direction) / along(grad, direction)
            first = torch.where(torch.isfinite(first) & (first > 0), first, unit_step(grad))
        moved = step_along(point, (value, grad), direction, first, (self.c1, self.c2), evaluate, going.over)
        return moved.point, Going(grad, moved.direction, moved.step[..., 0], going, moved.code)

    def ended(self, state: Going | None) -> Tensor | None:
        return None if state is None else state.code

    def _share(self, grad: Tensor, state: Going) -> Tensor:
        """How much of the last direction is kept, (), or (batch,)."""
        before, d = state.grad, state.direction
        y = grad - before
        if self.variant == "fletcher-reeves":
            share = along(grad, grad) / along(before, before)
        elif self.variant == "polak-ribiere":
            share = (along(y, grad) / along(before, before)).clamp(min=0)
        else:
            bent = along(d, y)
            share = along(y, grad) / bent - 2 * along(y, y) / bent * along(d, grad) / bent
            length = along(before, before).sqrt().clamp(max=LEAST)
            share = torch.maximum(share, -1 / (along(d, d).sqrt() * length))
        if self.restart is not None:
            share = torch.where(along(grad, before).abs() >= self.restart * along(grad, grad), 0.0, share)
        return torch.where(torch.isfinite(share), share, 0.0).to(grad)
