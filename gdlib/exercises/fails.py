"""Checkers for the exercises of the chapter Where it fails."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch

from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close
from gdlib.landscapes import saddle
from gdlib.methods import GradientDescent


def _zeros(answer: Any) -> str | None:
    decade = math.log(10) / math.log(1.1)
    hints = {
        3 * 3 * decade: "That is how long the second one stays. How much later than the first does it leave?",
        6
        * math.log(10)
        / 0.1: "Close, for a very small rate: a step multiplies by 1.1, and ln 1.1 is not 0.1.",
        6.0: "Six is the number of decades. How many steps does a step's factor of 1.1 need for one of them?",
        decade: "That is one decade, a factor of ten. From 1e-3 to 1e-9 there are six of them.",
    }
    return not_close(answer, 6 * decade, 0.02, hints)


def _fastest(answer: Any) -> str | None:
    hints = {
        1.0: "At 1 the deviation changes its side and keeps its size: the edge of settling, not the fastest.",
        2.0: "At 2 a step triples an angle: chaos.",
        0.25: "There the deviation is halved at each step. It can be multiplied by less than that.",
    }
    return not_close(answer, 0.5, 1e-3, hints)


def _values(answer: Any) -> str | None:
    after, before = math.atan(0.4), math.atan(0.4 / 30)
    hints = {
        after - before: "That is the angle in radians.",
        math.degrees(after): "That is the new direction. By how much does it differ from the old one?",
        0.0: "The entry 30 is cut to 1 and the entry 0.4 is left: does the arrow still point the same way?",
    }
    return not_close(answer, math.degrees(after - before), 5e-3, hints)


def _leave(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for delta, lr in ((1e-3, 0.1), (1e-9, 0.1), (1e-6, 0.02), (0.1, 0.3)):
        said = answer(delta, lr)
        if (wrong := not_a_number(said)) is not None:
            return wrong
        start = torch.tensor([0.0, delta], dtype=torch.float64)
        path = descend(saddle(), start, GradientDescent(lr), steps=1000)
        took = int((path.points[:, 1] > 0.5).double().argmax())
        # The cubic term slows the last steps: by a share of them when steps are small.
        if abs(float(said) - took) > max(2.0, 0.03 * took):
            return f"From {delta:g} with lr = {lr:g} it takes {took} steps, and this says {float(said):.1f}."
    return None


CHECKERS: Mapping[str, Checker] = {
    "fails-zeros": _zeros,
    "fails-fastest": _fastest,
    "fails-values": _values,
    "fails-leave": _leave,
}
