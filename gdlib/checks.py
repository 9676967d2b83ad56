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
    return float(value)


def check_finite(name: str, value: object) -> None:
    """A ValueError unless `value` is one finite number (not a tensor)."""
    if not math.isfinite(as_float(name, value)):
        raise ValueError(f"{name} must be finite, got {value}")


def check_count(name: str, value: object, at_least: int = 0) -> int:
    """`value` as an int, when it is a whole number of at least `at_least`."""
    if isinstance(value, bool) or not isinstance(value, numbers.Integral):
        raise ValueError(f"{name} must be a whole number, got {described(value)}")
    if value < at_least:
        raise ValueError(f"{name} must be at least {at_least}, got {value}")
    return int(value)


def check_hyperparameter(
    name: str, value: object, inside: Callable[[Tensor], Tensor], range_in_words: str
) -> None:
    """A ValueError unless `value`, a number or a (batch,) tensor, is finite and `inside` its range."""
    check_number(name, value)
    values = torch.as_tensor(value).detach()
    if values.ndim > 1:
        raise ValueError(f"{name} must be a number or a tensor of shape (batch,), got {described(value)}")
    if not bool(torch.isfinite(values).all()):
        raise ValueError(f"{name} must be finite, got {value}")
    if not bool(inside(values).all()):
        raise ValueError(f"{name} must be {range_in_words}, got {value}")
