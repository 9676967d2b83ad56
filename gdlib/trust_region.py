"""Newton's method within a trust region: the lowest point of the quadratic model, no further than it holds.

Where a line search first chooses a direction and then a length, a trust region fixes the length first: the
model is believed within a radius, and that grows or shrinks with how well it foretold the loss.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.evaluate import Evaluate
from gdlib.newton import SHORTEST, last_digits, usable, why_ended

ROUNDS = 100  # of Newton's iteration for the multiplier; a handful is the rule


class TrustState(NamedTuple):
    """radius: (..., 1), how far the model is believed. codes: of `endings`, one a row."""

    radius: Tensor
    codes: Tensor


@by_value
@dataclass(frozen=True)
class TrustRegionNewton:
    """The step p that makes grad·p + p·Hp/2 least among those with |p| <= radius, H the Hessian.

    H may be indefinite: such a p exists always, and lies on the edge where H isn't positive definite. The
    trial is taken when the loss falls by more than the share `eta` of what the model foretold. After less
    than 1/4 of it the radius becomes a quarter of the step; after more than 3/4, with a step to the edge,
    twice as long. A trial that is refused, or whose loss is inf or nan, leads to the next one from the same
    point and Hessian, each row of a batch by itself. Even an exact saddle is left, along the eigenvector of
    the lowest eigenvalue.

    radius: > 0, the first one, in the unit of the point.  largest: >= radius.  eta: in [0, 1/4).
    It ends a descent by itself as `DampedNewton` does. A step takes n products with the Hessian, n² numbers
    and some n³ operations for its eigenvectors, in float64.
    Sources: Nocedal and Wright (2006), Numerical Optimization, Algorithm 4.1; for p Moré and
    Sorensen (1983), Computing a trust region step.
    """

    radius: float = 1.0
    largest: float = 1000.0
    eta: float = 0.15

    def __post_init__(self) -> None:
        check_trust(self.radius, self.largest, self.eta)

    def init(self, point: Tensor) -> TrustState:
        return first_trust(point, self.radius)

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: TrustState, evaluate: Evaluate
    ) -> tuple[Tensor, TrustState]:
        values, V = torch.linalg.eigh(usable(evaluate.hessian(point).double()))
        g = (V.mT @ torch.where(torch.isfinite(grad), grad, 0.0).double()[..., None])[..., 0]

        def solve(radius: Tensor) -> tuple[Tensor, Tensor]:
            p = lowest_within(values, g, radius)
            return (V @ p[..., None])[..., 0], -(g * p + values * p**2 / 2).sum(-1)

        return try_within(solve, point, value, grad, state, evaluate, self.largest, self.eta)

    def ended(self, state: TrustState) -> Tensor:
        """Why a row can't go on, a code of `endings`."""
        return state.codes


def check_trust(radius: float, largest: float, eta: float) -> None:
    """A ValueError unless 0 < radius <= largest and 0 <= eta < 1/4."""
    check_finite("radius", radius, above=0)
    check_finite("largest", largest, at_least=radius)
    if not 0 <= check_finite("eta", eta) < 0.25:
        raise ValueError(f"eta must be in [0, 1/4), got {eta}")


def first_trust(point: Tensor, radius: float) -> TrustState:
    """The state before the first step."""
    one = torch.ones_like(point[..., :1], dtype=torch.float64)
    return TrustState(radius * one, torch.zeros_like(one[..., 0], dtype=torch.int64))


def try_within(
    solve: Callable[[Tensor], tuple[Tensor, Tensor]],
    point: Tensor,
    value: Tensor,
    grad: Tensor,
    state: TrustState,
    evaluate: Evaluate,
    largest: float,
    eta: float,
) -> tuple[Tensor, TrustState]:
    """A step of Algorithm 4.1: trials, until each row has one that it takes or its numbers have run out.

    solve: from the radius, (..., 1), to the step p, (..., n), and by how much the model says that the loss
    will fall, (...).
    """
    rounding = last_digits(value).double()
    radius, moved = state.radius, point
    open_rows = torch.isfinite(value) & torch.isfinite(grad).all(-1)
    full_gain: Tensor | None = None
    while True:
        p, gain = solve(radius)
        p = torch.where(torch.isfinite(p).all(-1, keepdim=True), p, 0.0)  # of curvatures that are inf or nan
        length = _length(p.double())
        at_edge = length > 0.999 * radius
        if full_gain is None:  # of a step that the radius didn't cut short
            full_gain = torch.where(at_edge[..., 0], torch.inf, gain)
        trial = point + p.to(point)
        there = evaluate.value(trial)
        # The first trial's falls are raised by what rounding may hide, so that the last steps aren't refused.
        ratio = ((value - there).double() + rounding) / (gain + rounding)
        ratio = torch.where(torch.isfinite(there) & torch.isfinite(ratio), ratio, -torch.inf)
        rounding = torch.zeros_like(rounding)
        taken = open_rows & (ratio > eta)
        moved = torch.where(taken[..., None], trial, moved)
        ratio = ratio[..., None]
        grown = torch.where((ratio > 0.75) & at_edge, (2 * radius).clamp(max=largest), radius)
        updated = torch.where(ratio < 0.25, length / 4, grown)
        radius = torch.where(open_rows[..., None], updated, radius)
        done = taken | (trial == point).all(-1) | (radius < SHORTEST * state.radius)[..., 0]
        open_rows = open_rows & ~done
        if not bool(open_rows.any()):
            return moved, TrustState(radius, why_ended(point, moved, value, grad, full_gain))


def lowest_within(values: Tensor, g: Tensor, radius: Tensor) -> Tensor:
    """The p with |p| <= radius that makes g·p + sum(values * p²)/2 least, in coordinates along eigenvectors.

    values: (..., n), ascending, float64; g: (..., n); radius: (..., 1), > 0. Returns (..., n).

    p = -g / (values + sigma), where sigma >= 0 makes all denominators positive and is 0 or such that
    |p| = radius. We seek s = sigma + values[0], which keeps its digits
    however small it is, by Newton's iteration for 1/|p| = 1/radius: from where one coordinate alone is as
    long as the radius, it approaches from the left. In the hard case g has no part along values[0] < 0 and p
    ends inside with s = 0; what is missing to the edge is added along that eigenvector.
    """
    lowest = values[..., :1]
    above = values - lowest
    flat = values.shape[-1] * torch.finfo(values.dtype).eps * values.abs().amax(-1, keepdim=True)
    s = torch.maximum((g.abs() / radius - above).amax(-1, keepdim=True), lowest.clamp(min=0))
    s = s.clamp(min=0)
    for _ in range(ROUNDS):
        p = _divide(-g, above + s)
        length = p.norm(dim=-1, keepdim=True)
        outside = length > radius * (1 + 1e-12)
        if not bool(outside.any()):
            break
        bend = _divide(p**2, above + s).sum(-1, keepdim=True)
        s = torch.where(outside, s + length**2 / bend * (length / radius - 1), s)
    missing = (radius**2 - length**2).clamp(min=0).sqrt()
    along = torch.zeros_like(p)
    along[..., :1] = missing
    hard = (lowest < -flat) & (s <= 0)
    return torch.where(hard, p + along, p)


def _length(p: Tensor) -> Tensor:
    """The length of each row as (..., 1), also of those whose squares underflow."""
    size = p.abs().amax(-1, keepdim=True)
    length: Tensor = size * _divide(p, size).norm(dim=-1, keepdim=True)
    return length


def _divide(a: Tensor, b: Tensor) -> Tensor:
    """a / b, and 0 where a is 0 (and b may be)."""
    return torch.where(a == 0, 0.0, a / b)
