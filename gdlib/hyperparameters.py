"""What methods share about their hyperparameters: checks, and the form in which a step uses them.

A hyperparameter is a number or a tensor of shape (batch,), one value per row of a batch. A learning rate
may also be a schedule: a function of the number of the step, 0 for the first, that gives such a value.
`descend` turns them into numbers and columns once, by `at_each_step`, so that a method's `step` multiplies
points by them as a textbook does.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from math import inf
from typing import Annotated, Any, TypeAlias, TypeVar, get_type_hints

from torch import Tensor

from gdlib.checks import check_hyperparameter

PER_ROW = "one value per row of a batch"  # marks the fields of a method that `at_each_step` prepares
Hyper: TypeAlias = Annotated[float | Tensor, PER_ROW]
# A Hyper or a function from the step to one; Any, since within a step it is the Hyper.
Rate: TypeAlias = Annotated[Any, PER_ROW]

M = TypeVar("M")


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


def check_share(name: str, value: Hyper) -> None:
    """A ValueError unless all of `value` is in [0, 1]."""
    check_hyperparameter(name, value, lambda v: (v >= 0) & (v <= 1), "in [0, 1]")


def check_ranges(method: object, decays: tuple[str, ...] = (), not_negative: tuple[str, ...] = ()) -> None:
    """A ValueError unless the fields of `method` named in `decays` are in [0, 1), the others at least 0."""
    for name in decays:
        check_decay(name, getattr(method, name))
    for name in not_negative:
        check_not_negative(name, getattr(method, name))


def at_each_step(method: M, point: Tensor) -> Callable[[int], M]:
    """The method as a step uses it, from the number of the step on.

    Its hyperparameters are numbers, or for a batch columns of the point's type, and part of no graph; a
    schedule has become what it gives for that step. So it is with a method that it holds, as `Clipped` does.
    Raises ValueError for a (batch,) that is not the point's.
    """
    kind: Any = type(method)
    fixed: dict[str, Any] = {}
    changing: dict[str, Callable[[int], Any]] = {}
    for name, value in getattr(method, "__dict__", {}).items():
        if name in _per_row_fields(kind):
            if callable(value):
                changing[name] = _scheduled(name, value, point)
            elif isinstance(value, Tensor):
                fixed[name] = _per_row(name, value, point)
        elif hasattr(value, "init") and hasattr(value, "step") and not isinstance(value, type):
            inner = at_each_step(value, point)
            if inner(0) is not value:
                changing[name] = inner
    if not fixed and not changing:
        return lambda step: method
    ready = copy.copy(method)  # not dataclasses.replace, which would check columns as if a reader gave them
    ready.__dict__.update(fixed)

    def at(step: int) -> M:
        ready.__dict__.update({name: value(step) for name, value in changing.items()})
        return ready

    return at


@cache
def _per_row_fields(kind: type[Any]) -> frozenset[str]:
    try:
        hints = get_type_hints(kind, include_extras=True)
    except (NameError, TypeError, AttributeError):  # a reader's own class, annotated for type checkers alone
        return frozenset()
    return frozenset(name for name, hint in hints.items() if PER_ROW in getattr(hint, "__metadata__", ()))


def _scheduled(name: str, rate: Callable[[int], Any], point: Tensor) -> Callable[[int], Any]:
    def at(step: int) -> Any:
        value = rate(step)
        _check_scheduled(value, step)
        return _per_row(name, value, point)

    return at


def _per_row(name: str, value: float | Tensor, point: Tensor) -> float | Tensor:
    if not isinstance(value, Tensor):
        return value
    value = value.detach()
    if value.ndim == 0:
        return value
    if point.ndim != 2 or len(value) != len(point):
        raise ValueError(
            f"{name} of shape {tuple(value.shape)} needs a batch of {len(value)} points, "
            f"got a start of shape {tuple(point.shape)}"
        )
    return value.to(point)[:, None]


def decayed(grad: Tensor, point: Tensor, weight_decay: Hyper) -> Tensor:
    """The gradient of loss + weight_decay/2 |point|²: what torch.optim calls weight decay."""
    if not isinstance(weight_decay, Tensor) and weight_decay == 0:
        return grad
    return grad + weight_decay * point


def _check_scheduled(value: Hyper, step: int) -> None:
    if type(value) is float and 0 <= value < inf:  # the usual case; this runs at every step
        return
    check_not_negative(f"the lr that the schedule gives for step {step}", value)
