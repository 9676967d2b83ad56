"""What methods share about their hyperparameters: checks, one value per row, and learning rates that change.

A hyperparameter is a number or a tensor of shape (batch,), one value per row of a batch. A learning rate
may also be a schedule: a function of the number of the step, 0 for the first, that gives such a value.
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TypeAlias

from torch import Tensor

from gdlib.checks import check_hyperparameter

Hyper: TypeAlias = float | Tensor
Rate: TypeAlias = Hyper | Callable[[int], Hyper]


def check_lr(lr: Rate) -> None:
    """A ValueError unless `lr` is greater than 0, or a function of the step that starts with such a value."""
    if not callable(lr):
        check_positive("lr", lr)
        return
    try:
        first = lr(0)
    except TypeError as error:
        raise ValueError(f"lr must be a number, a tensor or a function of the step: {error}") from error
    _check_scheduled(first, 0)


def check_positive(name: str, value: Hyper) -> None:
    """A ValueError unless all of `value` is greater than 0."""
    check_hyperparameter(name, value, lambda v: v > 0, "greater than 0")


def check_not_negative(name: str, value: Hyper) -> None:
    """A ValueError unless all of `value` is at least 0."""
    check_hyperparameter(name, value, lambda v: v >= 0, "at least 0")


def check_decay(name: str, value: Hyper) -> None:
    """A ValueError unless all of `value` is in [0, 1), as the share must be that an average keeps."""
    check_hyperparameter(name, value, lambda v: (v >= 0) & (v < 1), "in [0, 1)")


def per_row(value: Hyper, point: Tensor) -> Hyper:
    """A hyperparameter in the form that multiplies `point`: one value, or one per row of a batch."""
    if not isinstance(value, Tensor) or value.ndim == 0:
        return value
    if point.ndim != 2 or len(value) != len(point):
        raise ValueError(
            f"a hyperparameter of shape {tuple(value.shape)} needs a batch of {len(value)} points, "
            f"got a start of shape {tuple(point.shape)}"
        )
    return value.to(point)[:, None]


def rate_at(lr: Rate, step: int, point: Tensor) -> Hyper:
    """The learning rate of a step, in the form that multiplies `point`. step: 0 for the first."""
    if not callable(lr):
        return per_row(lr, point)
    value = lr(step)
    _check_scheduled(value, step)
    return per_row(value, point)


def decayed(grad: Tensor, point: Tensor, weight_decay: Hyper) -> Tensor:
    """The gradient of loss + weight_decay/2 |point|²: what torch.optim calls weight decay."""
    if not isinstance(weight_decay, Tensor) and weight_decay == 0:
        return grad
    return grad + per_row(weight_decay, point) * point


def _check_scheduled(value: Hyper, step: int) -> None:
    if type(value) is float and 0 <= value < inf:  # the usual case; this runs at every step
        return
    check_not_negative(f"the lr that the schedule gives for step {step}", value)
