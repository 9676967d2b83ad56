"""The checkers of One name, many formulas: what they take, and the slips that they name."""

from __future__ import annotations

from tests.gdlib.answers import Answers


def steps_that_forget(rates: list[float], beta: float) -> list[float]:
    v, p, path = 0.0, 0.0, [0.0]
    for lr in rates:
        v = beta * v + 1
        p -= lr * v
        path.append(p)
    return path


class TestNames(Answers):
    slips = (
        ("names-first", 35, "cancels"),
        ("names-first", 25, "under a root"),
        ("names-eps", 1e-6, "in the long run"),
        ("names-eps", 3.0922e-7, "The other way round"),
        ("names-eps", 2.5e-6, "too small"),
        ("names-velocity", steps_that_forget, "the points are [0.0, -0.1"),
        ("names-velocity", lambda rates, beta: rates, "the start among them"),
        ("names-velocity", lambda rates, beta: 3, "Return a list"),
    )
    right = (("names-first", 5.0), ("names-eps", 3.2339279703777e-6), ("names-eps", 3.234e-6))
