"""Checkers for the exercises of the chapter BFGS and L-BFGS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import described
from gdlib.exercises.answers import Checker, not_a_function, not_close


def _secant(answer: Any) -> str | None:
    hints = {
        2 / 3: "That is Newton's step, with the second derivative at 1. Here H = s / y.",
        1 / 7: "That is the length of the step. Where does it lead from 1?",
        8 / 7: "That is uphill: the step is minus H times the gradient.",
        1 - 32 / 28: "The step starts at the second point, so the gradient is the one at 1.",
    }
    return not_close(answer, 6 / 7, 1e-3, hints)


def _memory(answer: Any) -> str | None:
    hints = {
        100_000: "A pair is two vectors, s and y.",
        10**12: "That is how many numbers the matrix has. Divide by those of the pairs.",
        1 / 50_000: "The other way round: the matrix is the larger.",
    }
    return not_close(answer, 50_000, 1e-6, hints)


def _looks(answer: Any) -> str | None:
    hints = {
        1: "Then max_eval is 1, and the look at the start has used it up.",
        3: "That does it, but a smaller one does it too.",
        25: "That is a max_eval one may set; the question is about max_iter.",
    }
    return not_close(answer, 2, 1e-9, hints)


def _dfp(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    generator = torch.Generator().manual_seed(0)
    for n in (2, 5):
        one, other = torch.randn(2, n, n, generator=generator, dtype=torch.float64)
        B, s = one @ one.T + torch.eye(n), torch.randn(n, generator=generator, dtype=torch.float64)
        y = (other @ other.T + torch.eye(n)) @ s
        dtype = torch.get_default_dtype()
        torch.set_default_dtype(torch.float64)  # so that torch.eye in an answer fits
        try:
            found = answer(B, s, y)
        finally:
            torch.set_default_dtype(dtype)
        if not isinstance(found, Tensor) or found.shape != (n, n):
            return f"dfp should return a matrix of shape {(n, n)}; this is {described(found)}."
        if not torch.allclose(found @ s, y, rtol=1e-6, atol=1e-8):
            swapped = torch.allclose(found @ y, s, rtol=1e-6, atol=1e-8)
            return "B times y is s: that is the condition for the inverse." if swapped else "B s isn't y."
        if not torch.allclose(found, found.T, rtol=1e-6, atol=1e-8):
            return "B s = y holds, but B isn't symmetric."
        V = torch.eye(n, dtype=torch.float64) - torch.outer(y, s) / (s @ y)
        if not torch.allclose(found, V @ B @ V.T + torch.outer(y, y) / (s @ y), rtol=1e-6, atol=1e-8):
            return "B s = y holds and B is symmetric, but a smaller change of B would do."
    return None


CHECKERS: Mapping[str, Checker] = {
    "quasi-secant": _secant,
    "quasi-memory": _memory,
    "quasi-looks": _looks,
    "quasi-dfp": _dfp,
}
