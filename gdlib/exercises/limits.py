"""Checkers for the exercises of the chapter The limits of first-order methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.accelerated import OptimisedGradient
from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_close
from gdlib.landscapes import bowl


def _moved(answer: Any) -> str | None:
    hints = {
        100.0: "The news travels by one unknown a step; the far end hasn't heard.",
        6.0: "The first gradient already moves one.",
        8.0: "Eight would take eight gradients.",
    }
    return not_close(answer, 7, 1e-9, hints)


def _steps(answer: Any) -> str | None:
    hints = {
        250.0: "That is plain descent's promise, 1/(4k + 2).",
        43.0: "That is Nesterov's promise, 2/((k + 2)(k + 3)).",
    }
    return not_close(answer, 29, 1e-9, hints)


def _unknowns(answer: Any) -> str | None:
    hints = {
        12.0: "The bound isn't claimed there, but a gap can be left all the same.",
        13.0: "In 2k + 1 unknowns the bound holds: a gap is left.",
        3.0: "Six unknowns aren't finished by three gradients on this chain.",
    }
    return not_close(answer, 6, 1e-9, hints)


def _optimised(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    valley, start = bowl(kappa=30, n=3), torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)
    for steps in (1, 2, 7):
        end = answer(torch.func.grad(valley), start.clone(), steps)
        expected = descend(valley, start, OptimisedGradient(1.0, steps), steps).final
        if not isinstance(end, torch.Tensor) or end.shape != expected.shape:
            return "It should return the last point, a tensor of the start's shape."
        if not torch.allclose(end, expected, atol=1e-9):
            return f"With {steps} steps on a bowl it ends {float((end - expected).norm()):.2g} away."
    return None


CHECKERS: Mapping[str, Checker] = {
    "limits-moved": _moved,
    "limits-steps": _steps,
    "limits-unknowns": _unknowns,
    "limits-optimised": _optimised,
}
