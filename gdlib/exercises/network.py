"""Checkers for the exercises of the chapter From lines to a neural network."""

from __future__ import annotations

import numbers
from collections.abc import Mapping
from typing import Any

import torch

from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers
from gdlib.functions import hinges_through, random_relu_network, rectified_linear


def _pieces(answer: Any) -> str | None:
    hints: dict[float, str] = {
        10: "Ten corners; and how many pieces do they leave? Try it with one corner.",
        20: "Each hinge has two pieces of its own, but the pieces of different hinges overlap.",
        2**10: "That many patterns of on and off are thinkable, but along a line each hinge switches once.",
        31: "That is the number of knobs.",
    }
    return not_close(answer, 10 + 1, 1e-6, hints)


def _tent(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    weights = torch.as_tensor(answer, dtype=torch.float64)
    corners = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
    heights = torch.tensor([0.0, 1.0, 0.0, 0.0], dtype=torch.float64)
    expected = hinges_through(corners, heights)[6:9]
    if torch.allclose(weights, expected, atol=1e-6):
        return None
    if torch.allclose(weights, torch.tensor([1.0, -1.0, 0.0], dtype=torch.float64), atol=1e-6):
        return "These are the slopes of the pieces. A hinge adds to the slope that is there already."
    for x, wanted in ((0.0, 1.0), (1.0, 0.0), (2.0, 0.0)):
        height = float((weights * rectified_linear(1.0, -corners[:3], torch.tensor(x))).sum())
        if abs(height - wanted) > 1e-6:
            return f"At x = {x:g} this sum has the height {height:.4g}, and the tent has {wanted:g}."
    return "This is not the tent."


def _alike(answer: Any) -> str | None:
    hints: dict[float, str] = {
        8: "What would make two of them move apart? They start at the same place and feel the same slope.",
        0: "Each hinge has a corner. The question is how many different ones there are.",
    }
    return not_close(answer, 1, 1e-6, hints)


def _dead(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    x = torch.linspace(-2, 2, 9)[:, None]
    for n, buried in ((1, ()), (1, (0,)), (5, (1, 3)), (8, ()), (8, (0, 1, 2, 3, 4, 5, 6, 7))):
        knobs = random_relu_network(n, seed=n, domain=(-1.5, 1.5))
        for unit in buried:
            knobs[n + unit] = -10.0
        came = answer(knobs.clone(), x.clone())
        if isinstance(came, torch.Tensor) and came.numel() == 1:
            came = came.item()
        if isinstance(came, bool) or not isinstance(came, numbers.Real):
            return f"It should return a number; it returned {type(came).__name__}."
        if came != len(buried):
            if came == n - len(buried):
                return "It counts the living."
            return f"For a network of {n} units of which {len(buried)} are dead it returns {came}."
    return _dead_at_the_edge(answer)


def _dead_at_the_edge(answer: Any) -> str | None:
    # A unit that is on at a single point of the data is alive, and one that only touches zero is dead.
    x = torch.tensor([[0.0], [1.0]])
    for offset, dead in ((-0.5, 0), (-1.0, 1)):
        came = int(answer(torch.tensor([1.0, offset, 1.0, 0.0]), x))
        if came != dead:
            state = "0 at both points: dead" if dead else "on at x = 1: alive"
            return f"For x = 0 and 1, the hinge with m = 1, b = {offset:g} is {state}."
    return None


CHECKERS: Mapping[str, Checker] = {
    "network-pieces": _pieces,
    "network-tent": _tent,
    "network-alike": _alike,
    "network-dead": _dead,
}
