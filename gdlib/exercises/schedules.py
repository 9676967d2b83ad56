"""Checkers for the exercises of the chapter Schedules and averaging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.exercises.answers import Checker, not_close, not_numbers
from gdlib.last_point import best_scale


def _average(answer: Any) -> str | None:
    hints = {
        0.003: "The gap is half the square: a parabola of curvature 1 has the height p²/2.",
        0.0012: "Each direction adds one over its curvature, not the other way round.",
        0.3 * 0.0015: "The learning rate has no part in it.",
        1.5: "That is for the mean of a single point; there are 1000.",
    }
    return not_close(answer, 0.0015, 1e-6, hints)


def _halve(answer: Any) -> str | None:
    hints = {
        400.0: "That would do if there were no logarithm.",
        200.0: "The bound falls like one over the root of T, at most.",
    }
    return not_close(answer, 505.0, 0.006, hints)


def _linear(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    start, end = (float(number) for number in answer)
    if (start, end) == (0.0, 1.0):
        return "That rises from 0, a warm-up (and torch doesn't take 0 as the first factor)."
    if start != 1.0:
        return f"Its first rate would be {start:g} times that of the optimiser."
    return None if end == 0.0 else f"Its last rate would be {end:g} times that of the optimiser."


def _beat(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 50)) is not None:
        return wrong
    rates = torch.as_tensor(answer, dtype=torch.float64)
    if not bool((rates >= 0).all() and rates[-1] > 0):
        return "Rates are at least 0, and the last is greater than 0."
    found = float(best_scale(rates)[1]) * 50**0.5
    return None if found <= 2.01 else f"Their bound is {found:.3f}/√T; it should be at most 2.01/√T."


CHECKERS: Mapping[str, Checker] = {
    "schedules-average": _average,
    "schedules-halve": _halve,
    "schedules-linear": _linear,
    "schedules-beat": _beat,
}
