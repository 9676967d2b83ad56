"""How fast did it go? The factor by which errors shrink from step to step, and when they are small."""

from __future__ import annotations

import torch
from torch import Tensor

from gdlib.checks import as_float, check_count, check_tensor, described
from gdlib.hyperparameters import Hyper, check_positive
from gdlib.path import DescentPath


def measured_rate(errors: Tensor, first: int, last: int) -> Tensor:
    """The factor per step by which `errors` went from step `first` to step `last`, a geometric mean.

    errors: (steps + 1,) or (steps + 1, batch), >= 0, distances or losses above the lowest, one a step.
    first, last: steps, 0 <= first < last. Returns a scalar, or a tensor of shape (batch,): below 1 the
    errors shrank, above 1 they grew; nan where the error at `first` is 0 or not finite.
    """
    errors = _check_errors("errors", errors)
    if not check_count("first", first) < check_count("last", last) < len(errors):
        raise ValueError(
            f"first and last must be steps of {len(errors) - 1} in order, got {first} and {last}"
        )
    return (errors[last] / errors[first]) ** (1 / (last - first))


def energy(path: DescentPath, lr: Hyper) -> Tensor:
    """What a heavy ball with beta = 1 nearly keeps: the loss plus |p_k - p_(k-1)|² / (2 lr), from step 1 on.

    lr: > 0, a number or (batch,), that of the path's method. Returns (steps,) or (steps, batch). On a bowl
    the swings of a pair of complex roots cancel in it, and its root has the ball's rate.
    """
    if not isinstance(path, DescentPath):
        raise ValueError(f"path must be what descend returned, got {described(path)}")
    check_positive("lr", lr)
    if isinstance(lr, Tensor) and lr.ndim and lr.shape != path.losses.shape[1:]:
        raise ValueError(
            f"lr of shape {tuple(lr.shape)} needs a path of {len(lr)} points, "
            f"got one whose points are a tensor of shape {tuple(path.points.shape)}"
        )
    return path.losses[1:] + (path.points.diff(dim=0) ** 2).sum(-1) / (2 * lr)


def steps_until(errors: Tensor, target: float) -> int | list[int | None] | None:
    """The first step at which `errors` is at most `target`, or None; for a batch a list, one a row.

    errors: as in `measured_rate`. target: a number.
    """
    arrived = _check_errors("errors", errors) <= as_float("target", target)
    if arrived.ndim == 1:
        return _first(arrived)
    return [_first(row) for row in arrived.T]


def _first(flags: Tensor) -> int | None:
    return int(flags.nonzero()[0, 0]) if bool(flags.any()) else None


def _check_errors(name: str, errors: Tensor) -> Tensor:
    if check_tensor(name, errors).ndim not in (1, 2) or not torch.is_floating_point(errors):
        raise ValueError(
            f"{name} must be a floating-point tensor (steps + 1,) or (steps + 1, batch), "
            f"got {described(errors)}"
        )
    return errors
