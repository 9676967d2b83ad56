"""Checkers for the exercises of the chapter A function with knobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers
from gdlib.functions import quad

BOTTOM = (2.0, -8.0, 3.0)
POINTS = ((-1.0, 6.0), (1.0, 2.0), (2.0, 9.0))
LOOPS = (
    # a function, where to start, the learning rate, how many steps, and where they lead
    ("(a - 1)²", lambda a: (a - 1) ** 2, (4.0,), 0.25, 1, (2.5,)),
    ("a² + b + 10", lambda a, b: a**2 + b + 10, (1.0, 2.0), 0.1, 3, (0.512, 1.7)),
    ("ab + 2c", lambda a, b, c: a * b + 2 * c, (1.0, 2.0, 0.0), 0.5, 2, (-0.75, 1.5, -2.0)),
)
IN_TURN = -1.0  # where the first knob of the last comes to if each is turned before the next slope is taken
BOWLS = ((0.0, 0.0, 1.0), (1.5, -2.0, 3.0), (-0.5, 4.0, 0.25), (2.0, 1.0, -1.0))


def _bottom(answer: Any) -> str | None:
    a, b, c = BOTTOM
    x0 = -b / (2 * a)
    hints: dict[float, str] = {
        -x0: "The sign: the bracket x + b/2a is zero where x is minus b/2a.",
        -b / a: "That is where the curve is back at the height c. The bottom is half-way.",
        quad(a, b, c, x0): "That is how low the curve gets. The question is where.",
    }
    return not_close(answer, x0, 1e-6, hints)


def _three(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    a, b, c = torch.as_tensor(answer, dtype=torch.float64).tolist()
    misses = [(x, y, quad(a, b, c, x)) for x, y in POINTS if abs(quad(a, b, c, x) - y) > 1e-4]
    if not misses:
        return None
    if all(abs(quad(c, b, a, x) - y) <= 1e-4 for x, y in POINTS):
        return "These are the right numbers in the wrong order: a belongs to x², c stands alone."
    x, y, came = misses[0]
    return f"At x = {x:g} this curve has the height {came:.4g}, and it should have {y:g}."


def _loop(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for name, f, start, lr, steps, end in LOOPS:
        case = f"turn(f, {list(start)}, {lr:g}, {steps}) with f = {name}"
        given = [*start]
        knobs = answer(f, given, lr, steps)
        if (wrong := not_numbers(knobs, len(start))) is not None:
            return f"{case}: {wrong}"
        if given != [*start]:
            return f"{case} has changed the list that it was given: turn a copy."
        came = [float(knob) for knob in knobs]
        if all(abs(knob - right) <= 1e-2 for knob, right in zip(came, end, strict=True)):
            continue
        if name == "ab + 2c" and abs(came[0] - IN_TURN) <= 1e-2:
            return f"{case} takes some slopes after other knobs have been turned. Take all slopes first."
        shown = ", ".join(f"{knob:.4g}" for knob in came)
        return f"{case} should lead to {', '.join(f'{knob:g}' for knob in end)}; it led to {shown}."
    return None


def _column(answer: Any) -> str | None:
    hints: dict[float, str] = {
        20: "That is how many there should be. How does torch align (20,) with (20, 1)?",
        40: "The numbers are not put side by side: each is taken from each.",
    }
    return not_close(answer, 20 * 20, 1e-6, hints)


def _better(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    x = torch.linspace(-3, 3, 13, dtype=torch.float64)[:, None]
    for x0, y0, a in BOWLS:
        case = f"mk_bowl({x0:g}, {y0:g}, {a:g})"
        curve = answer(x0, y0, a)
        if not callable(curve):
            return f"{case} should return a function of x; it returned {type(curve).__name__}."
        height = torch.as_tensor(curve(x), dtype=torch.float64)
        if height.shape != x.shape:
            return f"{case} turns an x of shape {tuple(x.shape)} into {tuple(height.shape)}."
        expected = quad(a, -2 * a * x0, y0 + a * x0**2, x)
        if torch.allclose(height, expected, atol=1e-5):
            continue
        if torch.allclose(height, quad(a, 2 * a * x0, y0 + a * x0**2, x), atol=1e-5):
            return f"{case} has its lowest point at {-x0:g}: to move a curve right by x0, subtract x0 from x."
        at = float(curve(torch.tensor([[x0]], dtype=torch.float64)))
        if abs(at - y0) > 1e-5:
            return f"At x = {x0:g}, {case} should have the height {y0:g}; it has {at:.4g}."
        return f"{case} turns in the right place, but doesn't bend like {a:g} x²."
    return None


CHECKERS: Mapping[str, Checker] = {
    "knobs-bottom": _bottom,
    "knobs-three": _three,
    "knobs-loop": _loop,
    "knobs-column": _column,
    "knobs-better": _better,
}
