"""Checkers for the exercises of the chapter Steepest descent in other norms."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close, not_numbers
from gdlib.orthogonal import MUON

CLASSICAL = (1.875, -1.25, 0.375)


def _hand(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    euclid, largest, spectral = (float(number) for number in answer)
    cases = (
        (
            "Euclid",
            euclid,
            math.sqrt(4.25),
            {4.25: "its root is missing.", 1.0: "that is the step's length."},
        ),
        ("The largest entry", largest, 2.5, {2.0: "that is the norm of G itself, not the gain of a step."}),
        (
            "The singular values",
            spectral,
            2.5,
            {2.0: "that is the largest of them; each direction adds its own."},
        ),
    )
    for name, number, right, hints in cases:
        if (wrong := not_close(number, right, 2e-3, hints)) is not None:
            return f"{name}: {wrong}"
    return None


def _small(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    for name, numbers, given in (("Muon's", MUON, answer[0]), ("The classical", CLASSICAL, answer[1])):
        s, steps = 1e-4, 0
        while s <= 0.5:
            s, steps = _step(s, numbers), steps + 1
        if (wrong := not_close(float(given), steps, 1e-6)) is not None:
            return f"{name}: {wrong}"
    return None


def _blow(answer: Any) -> str | None:
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    s = float(answer)
    if not 1 < s < 2:
        return f"{s:.4g} is not between 1 and 2."
    for _ in range(5):
        s = _step(s, MUON)
        if abs(s) > 10:  # and never comes back
            return None
    return f"After five steps it is {s:.3g}."


def _rows(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    generator = torch.Generator().manual_seed(0)
    for size in ((4, 3), (1, 5), (6, 2)):
        G = torch.randn(*size, dtype=torch.float64, generator=generator)
        D = answer(G.clone())
        if not isinstance(D, Tensor) or D.shape != G.shape:
            return f"For a matrix of shape {size} it should return one of the same shape."
        longest = float(D.norm(dim=1).max())
        if abs(longest - 1) > 1e-6:
            return f"Its longest row has the length {longest:.4g}; it should be 1."
        gain, best = float((D * G).sum()), float(G.norm(dim=1).sum())
        if gain < best * (1 - 1e-6):
            return f"For a matrix of shape {size} it gains {gain:.4g}, and {best:.4g} is possible."
    return None


def _step(s: float, coefficients: tuple[float, float, float]) -> float:
    a, b, c = coefficients
    return a * s + b * s**3 + c * s**5


CHECKERS: Mapping[str, Checker] = {
    "norms-hand": _hand,
    "norms-small": _small,
    "norms-blow": _blow,
    "norms-rows": _rows,
}
