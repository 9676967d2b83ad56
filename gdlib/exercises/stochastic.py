"""Checkers for the exercises of the chapter Stochastic gradients."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close


def _width(answer: Any) -> str | None:
    hints = {
        0.1 * 9 / (4 * 1.6): "That is the variance; the standard deviation is its root.",
        math.sqrt(0.1 * 9 / 8): "That is the formula for small learning rates; here lr * curvature is 0.4.",
        math.sqrt(0.1 * 3 / (4 * 1.6)): "The noise comes in with its variance, 3 squared.",
    }
    return not_close(answer, 0.375, 1e-3, hints)


def _digits(answer: Any) -> str | None:
    hints = {
        75.0: "That is (s / lambda) / 0.01: the variance falls like one over k, its root more slowly.",
        90_000.0: "The noise is divided by the curvature, 4.",
        22_500.0: "The noise is divided by the square of the curvature.",
    }
    return not_close(answer, 5625, 1e-3, hints)


def _loses(answer: Any) -> str | None:
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    a, n = 2 * float(answer), 50
    if not 0 < a < 2:
        return f"At {a / 2:.4g} the walk diverges or never starts: it needs 0 < lr * 2 < 2."
    q = (1 - a) ** n
    loose, shuffled = a / (2 - a), n / (n - 1) * (a / (2 - a) - (1 - q) / (1 + q) / n)
    if shuffled > loose * (1 + 1e-9):
        return None
    return f"There the shuffled cloud's variance is {shuffled / loose:.4g} times the other's, not more."


def _loader(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for n, size in ((10, 4), (12, 3), (5, 8), (7, 1)):
        what = f"epoch({n}, {size}, generator)"
        generator = torch.Generator().manual_seed(0)
        first, second = (answer(n, size, generator) for _ in range(2))
        batches = first if isinstance(first, (list, tuple)) else [None]
        if not all(isinstance(batch, Tensor) and batch.ndim == 1 for batch in batches):
            return f"{what} should give a list of tensors with one axis."
        sizes = [len(batch) for batch in first]
        full, left = divmod(n, size)
        if sizes != [size] * full + [left] * (left > 0):
            return f"The batches of {what} have {', '.join(map(str, sizes))} numbers."
        order, again = torch.cat(list(first)), torch.cat(list(second))
        if sorted(order.tolist()) != list(range(n)):
            return f"In {what} not every number from 0 to {n - 1} comes exactly once."
        if n == 12 and order.equal(again):
            return "Two epochs with one generator should come in two orders."
        same = answer(n, size, torch.Generator().manual_seed(0))
        if not torch.cat(list(same)).equal(order):
            return "The order should depend on nothing but the generator."
    return None


CHECKERS: Mapping[str, Checker] = {
    "stochastic-width": _width,
    "stochastic-digits": _digits,
    "stochastic-loses": _loses,
    "stochastic-loader": _loader,
}
