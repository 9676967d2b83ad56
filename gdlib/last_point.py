"""What a schedule promises for the last point of a run, on convex losses with kinks and under noise.

The promise is a number that needs no run: it follows from the learning rates alone, up to the distance to go
and the length of the gradients.
"""

from __future__ import annotations

import torch
from torch import Tensor

from gdlib.checks import check_finite, described


def last_point_bound(rates: Tensor, distance: float = 1.0, slope: float | Tensor = 1.0) -> Tensor:
    """How far above the minimum the point p_(T-1) can be, at most, for T learning rates.

    For a convex loss, or with noise for the mean over draws whose gradients are right on average. The point
    is the one from which the last of the rates would take its step.

    rates: (T,) or (T, batch), floating-point and finite, those of steps 0 to T - 1; >= 0, the last > 0.
    distance: >= 0, from the start to a minimum. slope: >= 0, which no (sub)gradient exceeds in length, under
    noise in its root mean square; a number, or one a step, (T,). Returns a scalar, or (batch,).
    Source: Defazio, Cutkosky, Mehta and Mishchenko (2023), Optimal linear decay learning rate schedules and
    further refinements, arXiv:2310.07831, Theorem 10, which is Theorem 1 of Schaipp et al. (2025),
    arXiv:2501.18965.
    """
    start, noise = _terms(rates, slope)
    return check_finite("distance", distance, at_least=0) ** 2 * start + noise


def best_scale(rates: Tensor, distance: float = 1.0, slope: float | Tensor = 1.0) -> tuple[Tensor, Tensor]:
    """The factor for all of `rates` that makes `last_point_bound` least, and the bound that it leaves.

    Arguments as there, with distance > 0, and slope > 0 at one step at least. Both are scalars, or (batch,).
    """
    distance = check_finite("distance", distance, above=0)
    if not isinstance(slope, Tensor):
        check_finite("slope", slope, above=0)
    start, noise = _terms(rates, slope)
    if not bool((noise > 0).all()):  # else there would be no longest step
        raise ValueError(
            f"slope must be greater than 0 at a step whose rate is too, got {described(slope)} without one"
        )
    return distance * (start / noise) ** 0.5, 2 * distance * (start * noise) ** 0.5


def _terms(rates: Tensor, slope: float | Tensor) -> tuple[Tensor, Tensor]:
    """What the start adds, per squared distance, and what the steps' lengths add."""
    _check_rates(rates)
    lengths = rates * _column(slope, rates)
    left, squares = _sums_to_the_end(rates), _sums_to_the_end(lengths**2)
    means = squares / left  # of the rates that are still to come, in units of slope²
    return 1 / (2 * left[0]), means[0] / 2 + (rates[:-1] / left[1:] * means[:-1]).sum(0) / 2


def _sums_to_the_end(values: Tensor) -> Tensor:
    return values.flip(0).cumsum(0).flip(0)


def _column(slope: float | Tensor, rates: Tensor) -> float | Tensor:
    if not isinstance(slope, Tensor):
        return check_finite("slope", slope, at_least=0)
    if slope.shape != rates.shape[:1] or not bool((torch.isfinite(slope) & (slope >= 0)).all()):
        raise ValueError(
            f"slope must be finite and at least 0, a number or a tensor ({len(rates)},), "
            f"got {described(slope)}"
        )
    return slope if rates.ndim == 1 else slope[:, None]


def _check_rates(rates: Tensor) -> None:
    if not isinstance(rates, Tensor) or rates.ndim not in (1, 2) or not rates.is_floating_point():
        raise ValueError(f"rates must be a floating-point tensor (T,) or (T, batch), got {described(rates)}")
    if not len(rates):
        raise ValueError("rates must hold at least one learning rate, got none")
    if not bool((torch.isfinite(rates) & (rates >= 0)).all() and (rates[-1] > 0).all()):
        raise ValueError("rates must be finite and at least 0, and the last of them greater than 0")
