"""The step of a trust region: how far to damp Gauss-Newton's step so that it ends on the region's border."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

CLOSE = 0.1  # a step may miss the radius by this share of it
TRIALS = 10  # Newton's iterations towards the damping; two or three are the rule


class DampedStep(NamedTuple):
    """step: (b, n), -(RᵀR + damping I)⁻¹ Rᵀc.  damping: (b,), 0 where the border isn't reached.

    u, s, vh: the singular value decomposition of R, by which the same equations are solved once more.
    """

    step: Tensor
    damping: Tensor
    u: Tensor
    s: Tensor
    vh: Tensor

    def solve(self, c: Tensor) -> Tensor:
        """The damped step for another right-hand side c, (b, n)."""
        return -_out_of(self.vh, _damped(self.s, _into(self.u, c), self.damping))


def damped_step(r: Tensor, c: Tensor, radius: Tensor) -> DampedStep:
    """The minimum of |R p + c| over all p with |p| <= radius, up to a tenth of it: the shortest p.

    r: (b, n, n), finite, singular or not. c: (b, n). radius: (b,), > 0. The damping is found by Newton's
    method on 1 / |p|, which is nearly linear in it. Source: Moré (1978), The Levenberg-Marquardt algorithm:
    implementation and theory, section 5.
    """
    u, s, vh = torch.linalg.svd(r)
    c = torch.where(s > 0, _into(u, c), 0.0)  # no step mends what lies along a zero
    undamped = torch.linalg.vector_norm(_damped(s, c, torch.zeros_like(radius)), dim=-1)
    outside = ~(undamped <= (1 + CLOSE) * radius)  # an overflow is outside too
    damping = torch.where(outside, _damping(s, c, undamped, radius), 0.0)
    return DampedStep(-_out_of(vh, _damped(s, c, damping)), damping, u, s, vh)


def _damping(s: Tensor, c: Tensor, undamped: Tensor, radius: Tensor) -> Tensor:
    slope = torch.linalg.vector_norm(s * c, dim=-1)
    high = slope / radius
    # One of Newton's iterations from 0, which never goes too far: the function is convex.
    bends = (torch.where(s > 0, c / s / s, 0.0) ** 2).sum(-1)
    low = torch.nan_to_num((undamped - radius) / radius * undamped**2 / bends, 0.0, 0.0, 0.0).clamp_min(0.0)
    damping = torch.minimum(torch.maximum(slope / undamped, low), high)
    damping = torch.where(damping > 0, damping, torch.maximum(1e-3 * high, low))  # and where it is nan
    for _ in range(TRIALS):
        step = _damped(s, c, damping)
        length = torch.linalg.vector_norm(step, dim=-1)
        over = length - radius
        close = over.abs() <= CLOSE * radius
        if bool(close.all()):
            break
        low = torch.where(over > 0, torch.maximum(low, damping), low)
        high = torch.where(over < 0, torch.minimum(high, damping), high)
        bends = (step**2 / (s**2 + damping[:, None])).sum(-1)
        better = damping + over / radius * length**2 / bends
        better = torch.minimum(torch.maximum(torch.nan_to_num(better, 0.0), low), high)
        damping = torch.where(close, damping, better)
    return damping


def _damped(s: Tensor, c: Tensor, damping: Tensor) -> Tensor:
    """Without damping c / s, as the squares of s would vanish first."""
    damping = damping[:, None]
    return torch.where(damping > 0, s * c / (s**2 + damping), torch.where(s > 0, c / s, 0.0))


def _into(u: Tensor, c: Tensor) -> Tensor:
    return (c[:, None, :] @ u)[:, 0]


def _out_of(vh: Tensor, c: Tensor) -> Tensor:
    return (c[:, None, :] @ vh)[:, 0]
