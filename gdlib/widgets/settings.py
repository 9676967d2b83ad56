"""Kinds of settings. What doesn't fit raises a ValueError that says what was expected and what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

import traitlets
from torch import Tensor

from gdlib.checks import check_count, check_finite, described


class SettingError(ValueError, traitlets.TraitError):
    """A setting that a widget can't take. (traitlets undoes a change only on its own error.)"""


class Number(traitlets.TraitType[float, float]):
    """A finite number from `low` to `high`. A tensor that holds one number will do."""

    def __init__(self, default: float = 0.0, low: float = -float("inf"), high: float = float("inf")) -> None:
        super().__init__(default)
        self.low, self.high = low, high

    def validate(self, obj: Any, value: Any) -> float:
        if isinstance(value, Tensor) and value.numel() == 1:
            value = value.item()
        try:
            check_finite(str(self.name), value)
        except ValueError as error:
            raise SettingError(str(error)) from None
        check_within(str(self.name), value, self.low, self.high)
        return float(value)


class Choice(traitlets.TraitType[str, str]):
    """One of a few words, the first by default."""

    def __init__(self, choices: Sequence[str]) -> None:
        super().__init__(choices[0])
        self.choices = choices

    def validate(self, obj: Any, value: Any) -> str:
        if not isinstance(value, str) or value not in self.choices:
            raise SettingError(
                f"{self.name} must be one of {', '.join(map(repr, self.choices))}, got {described(value)}"
            )
        return value


class Switch(traitlets.TraitType[bool, bool]):
    """True or False."""

    def __init__(self, default: bool = False) -> None:
        super().__init__(default)

    def validate(self, obj: Any, value: Any) -> bool:
        if not isinstance(value, bool):
            raise SettingError(f"{self.name} must be True or False, got {described(value)}")
        return value


class Whole(traitlets.TraitType[int, int]):
    """A whole number from `low` to `high`."""

    def __init__(self, default: int = 0, low: int = 0, high: int = 10**6) -> None:
        super().__init__(default)
        self.low, self.high = low, high

    def validate(self, obj: Any, value: Any) -> int:
        try:
            whole = check_count(str(self.name), value)
        except ValueError as error:
            raise SettingError(str(error)) from None
        check_within(str(self.name), whole, self.low, self.high)
        return whole


class Place(traitlets.TraitType[tuple[float, float], Any]):
    """A point of two finite numbers; a list or a tensor of two will do."""

    default_value = (0.0, 0.0)

    def validate(self, obj: Any, value: Any) -> tuple[float, float]:
        numbers = value.tolist() if isinstance(value, Tensor) else value
        try:
            x, y = numbers
            check_finite("x", x)
            check_finite("y", y)
        except (TypeError, ValueError):
            raise SettingError(f"{self.name} must be two finite numbers, got {described(value)}") from None
        return float(x), float(y)


def check_numbers(name: str, value: Any, count: int) -> list[float]:
    """`value` as a list of `count` finite numbers; a SettingError if it is none."""
    try:
        numbers = [float(number) for number in value]
        # The characters of a text would count as numbers, and bytes by their codes.
        text = isinstance(value, bytes) or any(isinstance(number, str) for number in value)
    except (TypeError, ValueError, RuntimeError, OverflowError):
        text = True
    if text:
        raise SettingError(f"{name} must be {count} numbers, got {described(value)}")
    if len(numbers) != count:
        raise SettingError(f"{name} must be {count} numbers, got {len(numbers)}")
    if not all(map(isfinite, numbers)):
        raise SettingError(f"{name} must be finite, got {next(v for v in numbers if not isfinite(v))}")
    return numbers


def check_within(name: str, value: float, low: float, high: float) -> None:
    """A SettingError unless low <= value <= high."""
    if not low <= value <= high:
        came = described(value) if isinstance(value, int) else f"{value:g}"
        raise SettingError(f"{name} must be from {low:g} to {high:g}, got {came}")


def checked_words(words: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """A reader's own words for a widget, none for None; a SettingError if they are no mapping."""
    if words is not None and not isinstance(words, Mapping):
        raise SettingError(f"words must map names to words, got {described(words)}")
    return words or {}
