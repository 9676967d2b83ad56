"""Checkers for the exercises of the chapter The edge of stability."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close, not_numbers


def _where(answer: Any) -> str | None:
    hints = {
        200.0: "At 1/lr a step along the steepest direction lands in the middle; the edge is at twice that.",
        0.0025: "That is upside down.",
    }
    return not_close(answer, 400, 1e-3, hints)


def _minimum(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    one, none = (float(value) for value in torch.as_tensor(answer, dtype=torch.float64))
    sharp = 4**2 + 1 / 4**2
    hints = {
        sharp: "That is its sharpness; the rate is 2 over it.",
        1 / sharp: "There a step lands in the middle; it holds up to twice that.",
        2 / 17: "b is a quarter, and its square a sixteenth.",
        2 / 4**2: "The sharpness is a² + b², with both squares.",
        1.0: "Give the smaller first.",
    }
    if (wrong := not_close(one, 2 / sharp, 1e-3, hints)) is not None:
        return f"The first: {wrong}"
    hints = {
        2.0: "That is the least sharpness on the curve ab = 1; the rate is 2 over it.",
        0.5: "There a step lands in the middle; the flattest minimum holds up to twice that.",
    }
    wrong = not_close(none, 1.0, 1e-3, hints)
    return None if wrong is None else f"The second: {wrong}"


def _momentum(answer: Any) -> str | None:
    scaled = 0.23 * (9 + 1 / 9)
    hints = {
        scaled / 2: "The edge is at 2 + 2 beta, not at 2 beta.",
        scaled - 2: "The edge is at 2 + 2 beta, not at 2 + beta.",
        scaled: "That is the rate times the sharpness, which 2 + 2 beta has to reach.",
    }
    return not_close(answer, (scaled - 2) / 2, 5e-3, hints)  # so that 0.048 passes


def _own(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    generator = torch.Generator().manual_seed(0)
    for _ in range(2):
        root = torch.randn(5, 5, generator=generator, dtype=torch.float64)
        hessian = root @ root.T
        d = 0.5 + torch.rand(5, generator=generator, dtype=torch.float64)
        v = torch.randn(5, generator=generator, dtype=torch.float64)
        given = answer(hessian.mv, d, v, 400)
        if isinstance(given, (float, Tensor)) and not bool(torch.as_tensor(given).isfinite().all()):
            return "It has grown beyond all numbers: bring the vector to length 1 before each product."
        if (wrong := not_a_number(given)) is not None:
            return wrong
        hints = {
            _largest(hessian): "It is the Hessian's own: the rows aren't divided by d.",
            _largest(d[:, None] * hessian): "The rows are multiplied by d, not divided.",
            _largest(hessian / d[:, None] ** 2): "The rows are divided twice.",
        }
        if (wrong := not_close(given, _largest(hessian / d[:, None]), 1e-6, hints)) is not None:
            return wrong
    once = float((hessian @ (v / v.norm()) / d).norm())
    few = answer(hessian.mv, d, v, 1)
    if (wrong := not_a_number(few)) is not None:
        return wrong
    if not_close(few, once, 1e-6) is None:
        return None
    return (
        "With count = 1 it should give the length of one product, "
        "from v brought to length 1 and then divided by d."
    )


def _largest(matrix: Tensor) -> float:
    return float(torch.linalg.eigvals(matrix).real.max())


CHECKERS: Mapping[str, Checker] = {
    "edge-where": _where,
    "edge-minimum": _minimum,
    "edge-momentum": _momentum,
    "edge-own": _own,
}
