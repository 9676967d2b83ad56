"""Checks of arguments: one sentence that says what was expected and what came."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable

import torch
from torch import Tensor


def described(value: object) -> str:
    """`value` in the few words that an error message has room for."""
    if isinstance(value, Tensor):
        return f"a {str(value.dtype).removeprefix('torch.')} tensor of shape {tuple(value.shape)}"
    text = repr(value)
    return text if len(text) <= 60 else f"a {type(value).__name__}"


def check_tensor(name: str, value: object) -> Tensor:
    """`value`, when it is a tensor; a ValueError otherwise."""
    if not isinstance(value, Tensor):
        raise ValueError(f"{name} must be a tensor, got {described(value)}")
    return value


def check_callable(name: str, value: object) -> None:
    """A ValueError unless `value` can be called."""
    if not callable(value):
        raise ValueError(f"{name} must be a function, got {described(value)}")


def check_number(name: str, value: object) -> None:
    """A ValueError unless `value` is a number or a tensor that can stand in for one."""
    if isinstance(value, bool) or not isinstance(value, (numbers.Real, Tensor)):
        raise ValueError(f"{name} must be a number or a tensor, got {described(value)}")


def as_float(name: str, value: object) -> float:
    """`value` as a float, when it is one number (not a tensor); a ValueError otherwise."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise ValueError(f"{name} must be a number, got {described(value)}")
    try:
        return float(value)
    except OverflowError:  # a whole number of more than 308 digits
        raise ValueError(f"{name} must be a number that a float can hold, got {described(value)}") from None


def check_finite(
    name: str, value: object, *, at_least: float | None = None, above: float | None = None
) -> float:
    """`value` as a float, when it is one finite number (not a tensor) and not below its bounds."""
    number = as_float(name, value)
    if not math.isfinite(number):
        raise ValueError(f"{name} must be finite, got {value}")
    if at_least is not None and number < at_least:
        raise ValueError(f"{name} must be at least {at_least:g}, got {value}")
    if above is not None and number <= above:
        raise ValueError(f"{name} must be greater than {above:g}, got {value}")
    return number


def check_all_finite(name: str, values: Tensor) -> None:
    """A ValueError unless every entry of `values` is finite."""
    if not bool(torch.isfinite(values).all()):
        raise ValueError(f"{name} must be finite, got {described(values)} with inf or nan in it")


def check_interval(name: str, value: object) -> tuple[float, float]:
    """`value` as (low, high), when it is two finite numbers (not tensors) and low < high."""
    try:
        low, high = (check_finite(name, end) for end in value)  # type: ignore[attr-defined]
        if low < high:
            return low, high
    except (TypeError, ValueError):
        pass
    raise ValueError(
        f"{name} must be (low, high), two finite numbers with low < high, got {described(value)}"
    )


def check_count(name: str, value: object, at_least: int = 0, at_most: int | None = None) -> int:
    """`value` as an int, when it is a whole number from `at_least` to `at_most`."""
    if isinstance(value, bool) or not isinstance(value, numbers.Integral):
        raise ValueError(f"{name} must be a whole number, got {described(value)}")
    count = int(value)
    if count < at_least:
        raise ValueError(f"{name} must be at least {at_least}, got {count}")
    if at_most is not None and count > at_most:
        raise ValueError(f"{name} must be at most {at_most}, got {count}")
    return count


def as_point(name: str, value: object) -> Tensor:
    """`value` as a point, a 1-D floating-point tensor outside any graph; it may be a sequence of numbers."""
    point = value
    if not isinstance(point, Tensor):
        try:
            point = torch.tensor(value, dtype=torch.get_default_dtype())
        except (TypeError, ValueError, RuntimeError):
            point = torch.empty(0)
    if point.ndim != 1 or not point.numel() or not point.is_floating_point():
        raise ValueError(
            f"{name} must be a 1-D floating-point tensor or a sequence of numbers, got {described(value)}"
        )
    return point.detach()


def check_hyperparameter(
    name: str, value: object, inside: Callable[[Tensor], Tensor], range_in_words: str
) -> None:
    """A ValueError unless `value`, a number or a (batch,) tensor, is finite and `inside` its range."""
    check_number(name, value)
    values = torch.as_tensor(value).detach()
    if values.ndim > 1 or not values.numel() or values.is_complex() or values.dtype == torch.bool:
        raise ValueError(
            f"{name} must be a number or a tensor of real numbers of shape (batch,), got {described(value)}"
        )
    if not bool(torch.isfinite(values).all()):
        raise ValueError(f"{name} must be finite, got {value}")
    if not bool(inside(values).all()):
        raise ValueError(f"{name} must be {range_in_words}, got {value}")
