"""Checkers for the exercises of the chapter Convexity and convergence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_close
from gdlib.landscapes import bowl
from gdlib.methods import GradientDescent

# u = 4.49341 is the first solution of tan u = u beyond 0, and x² + a sin² x has a level place away from 0
# from a = sqrt(u² + 1) on.
FIRST_LEVEL = 4.603339


def _steps(answer: Any) -> str | None:
    hints = {
        1800: "That is what LR²/(2k) promises. The worst function is kinder by a factor of two.",
        899: "After 899 steps the bound is still a little above 0.01.",
        899.5: "A whole number of steps, please.",
        300: "The distance enters as its square.",
    }
    return not_close(answer, 900, 1e-6, hints)


def _sine(answer: Any) -> str | None:
    hints = {
        1.0: "At a = 1 the second derivative first reaches 0. Bent downwards is not yet level.",
        4.493409: "That is u = 2x, where it happens. From u = -a sin u, what is a?",
        4.712389: "Where sin 2x is lowest, 2x still grows: the slope first touches the axis before that.",
    }
    return not_close(answer, FIRST_LEVEL, 2e-4, hints)


def _stop(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for mu, gap in ((0.1, 1e-3), (0.02, 1e-6), (2.0, 1e-4)):
        rule = answer(mu, gap)
        if (wrong := not_a_function(rule)) is not None:
            return f"certain_to({mu:g}, {gap:g}) should return a rule. {wrong}"
        # Along the flattest axis alone the gap is the bound; a start off it has to wait a little longer.
        for start in ([1.0, 0.0], [1.0, 1.0]):
            point = torch.tensor(start, dtype=torch.float64)
            valley = bowl(10.0, L=10 * mu)
            path = descend(_lifted(valley), point, GradientDescent(0.1 / mu), 400, stop=rule)
            case, left = f"On a bowl with mu {mu:g}", float(valley(path.final))
            if left > gap * (1 + 1e-9):
                return f"{case} certain_to({mu:g}, {gap:g}) stops {left:.2g} above the lowest loss."
            slopes = path.points[:-1] * torch.tensor([mu, 10 * mu], dtype=torch.float64)
            if bool(((slopes**2).sum(1) <= 2 * mu * gap * (1 - 1e-9)).any()):
                return f"{case} certain_to({mu:g}, {gap:g}) goes on when it is already certain."
    return None


def _lifted(loss: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
    """`loss` with another lowest value than 0, so that the gap can't be read off it."""
    return lambda p: loss(p) + 3


def _step(answer: Any) -> str | None:
    hints = {
        1.0: "At 1 the parabola is solved in one step, and the Huber loss leaves 1/42. Go further.",
        2.0: "At 2 the parabola bounces for ever.",
    }
    return not_close(answer, _crossing(10), 5e-4, hints)


def _crossing(k: int) -> float:
    low, high = 1.0, 2.0
    for _ in range(60):
        middle = (low + high) / 2
        if (middle - 1) ** (2 * k) / 2 > 1 / (4 * k * middle + 2):
            high = middle
        else:
            low = middle
    return low


def _worst(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for k in (1, 3, 10):
        loss = answer(k)
        if (wrong := not_a_function(loss)) is not None:
            return f"worst({k}) should return a loss. {wrong}"
        if (wrong := _not_in_the_class(loss)) is not None:
            return f"The function worst({k}) {wrong}."
        start = torch.ones(1, dtype=torch.float64)
        left = float(descend(loss, start, GradientDescent(lr=1.0), steps=k).losses[-1])
        most = 1 / (4 * k + 2)
        if left < most * (1 - 1e-6):
            return f"After {k} steps worst({k}) leaves {left:.5f}; there is one that leaves {most:.5f}."
    return None


def _not_in_the_class(loss: Any) -> str | None:
    """What keeps a function of one number from being convex and 1-smooth with minimum 0 at 0."""
    x = torch.linspace(-1.5, 1.5, 601, dtype=torch.float64)
    # One point at a time, since a loss with an `if` in it can't take many.
    pairs = [torch.func.grad_and_value(loss)(point) for point in x[:, None]]
    slopes: Tensor = torch.cat([slope for slope, _ in pairs])
    values: Tensor = torch.stack([value for _, value in pairs])
    if abs(float(values[300])) > 1e-12 or float(values.min()) < -1e-12:
        return "should have its minimum at 0, and be 0 there"
    bends = slopes.diff() / x.diff()
    if float(bends.min()) < -1e-9:
        return "is not convex: its slope falls somewhere"
    if float(bends.max()) > 1 + 1e-9:
        return f"is not 1-smooth: its slope rises by {float(bends.max()):.3g} per unit somewhere"
    return None


CHECKERS: Mapping[str, Checker] = {
    "convexity-steps": _steps,
    "convexity-sine": _sine,
    "convexity-stop": _stop,
    "convexity-step": _step,
    "convexity-worst": _worst,
}
