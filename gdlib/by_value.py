"""Equality for what holds tensors: two methods with the same learning rates are the same method."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from typing import Any, TypeVar

from torch import Tensor

T = TypeVar("T")


def by_value(kind: type[T]) -> type[T]:
    """The dataclass, compared and hashed by the values of its fields, those of tensors too.

    A dataclass's own == asks a tensor of several numbers whether it is true, which raises, and its own hash
    differs for equal tensors. Tensors are equal here when type, shape and all numbers are.
    """

    def equal(self: Any, other: object) -> bool:
        return _key(self) == _key(other) if type(self) is type(other) else NotImplemented

    def hashed(self: Any) -> int:
        return hash(_key(self))

    def _key(self: Any) -> tuple[object, ...]:
        return (kind, *(_value(getattr(self, field.name)) for field in fields(self)))

    kind.__eq__ = equal  # type: ignore[method-assign]
    kind.__hash__ = hashed  # type: ignore[method-assign]
    return kind


def _value(thing: object) -> object:
    """Something that is equal, and has the same hash, when `thing` has the same value."""
    if isinstance(thing, Tensor):
        return thing.dtype, thing.shape, tuple(thing.detach().reshape(-1).tolist())
    if isinstance(thing, partial):  # which schedules and landscapes hold, and Python compares by identity
        return thing.func, _value(thing.args), _value(tuple(thing.keywords.items()))
    return tuple(map(_value, thing)) if isinstance(thing, tuple) else thing
