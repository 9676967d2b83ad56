"""Checkers for the exercises of the chapter One name, many formulas."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from gdlib.exercises.answers import Checker, not_a_function, not_close


def _first(answer: Any) -> str | None:
    hints = {
        35.0: "The slope cancels: it stands in the numerator, and its square under the root.",
        25.0: "That is one over the share of the square; the average stands under a root.",
        0.2: "That is the root of the average's share; the step is divided by it.",
    }
    return not_close(answer, 5.0, 1e-6, hints)


def _eps(answer: Any) -> str | None:
    root = math.sqrt(1 - 0.99**10)
    hints = {
        1e-6: "Only in the long run, when 1 - beta2^t has come to 1.",
        1e-6 * root: "The other way round: from the second form to the first it grows.",
        1e-6 / root**2: "The correction stands under a root.",
    }
    return not_close(answer, 1e-6 / root, 1e-3, hints)


def _velocity(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for rates, beta in (([0.1] * 3 + [0.01] * 3, 0.9), ([0.5, 0.2], 0.0), ([1.0, 0.0, 0.0], 0.5)):
        p, v, right = 0.0, 0.0, [0.0]
        for lr in rates:
            v = beta * v - lr
            p += v
            right.append(p)
        path = answer(list(rates), beta)
        try:
            found = [float(point) for point in path]
        except (TypeError, ValueError):
            return f"Return a list of numbers, the points; it returned {path!r:.60}."
        if len(found) != len(right):
            return f"{len(rates)} rates make {len(right)} points, the start among them, not {len(found)}."
        if any(abs(a - b) > 1e-9 for a, b in zip(found, right, strict=True)):
            return f"For the rates {rates} and beta = {beta} the points are {right}, not {found}."
    return None


CHECKERS: Mapping[str, Checker] = {
    "names-first": _first,
    "names-eps": _eps,
    "names-velocity": _velocity,
}
