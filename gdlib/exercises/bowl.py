"""Checkers for the exercises of the chapter The quadratic bowl."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.data import load_cars
from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers
from gdlib.landscapes import bowl
from gdlib.methods import GradientDescent


def _numbers(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    wall, best, rate = (float(number) for number in answer)
    return (
        _named("The wall", not_close(wall, 2 / 50, 1e-3, {2 / 2: "The steepest direction gives out first."}))
        or _named(
            "The best learning rate",
            not_close(best, 2 / 52, 1e-3, {1 / 50: "1/L is safe, and half as fast as the best."}),
        )
        or _named(
            "The rate",
            not_close(
                rate,
                48 / 52,
                1e-3,
                {
                    (48 / 52) ** 2: "that is the factor of the loss; the error's is its root.",
                    42 / 50: "only the two extreme curvatures count.",
                    1 - 2 / 50: "that is the rate at 1/L.",
                },
            ),
        )
    )


def _named(what: str, wrong: str | None) -> str | None:
    return None if wrong is None else f"{what}: {wrong}"


def _centred(answer: Any) -> str | None:
    speed, _ = load_cars()
    centred = speed - speed.mean()
    kappa = float(torch.linalg.cond(_columns(centred))) ** 2
    expected = math.log(1e6) / math.log((kappa + 1) / (kappa - 1))
    safe = "That is for the learning rate 1/L; the best needs half as many."
    hints = {
        kappa: "That is the condition number. How many steps follow from it?",
        math.sqrt(kappa): "The condition number of X is the root of that of its Hessian; and then the steps.",
        math.log(1e6) / -math.log(1 - 1 / kappa): safe,
        math.log(1e6) * kappa: safe,  # nearly the same
    }
    if not_close(answer, expected + 0.5, 1.5 / expected) is None:
        return None
    return not_close(answer, expected, 3e-5, hints)


def _lucky(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    start = torch.as_tensor(answer, dtype=torch.float64)
    if start.norm() < 0.1:
        return f"The start is {float(start.norm()):.3g} from the minimum; it should be at least 0.1."
    end = float(descend(bowl(kappa=100), start, GradientDescent(15), steps=200).final.norm())
    return None if end < 1e-6 else f"After 200 steps it is {end:.3g} from the minimum."


def _features(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    generator = torch.Generator().manual_seed(0)
    random = 3 + 2 * torch.randn(30, 1, generator=generator, dtype=torch.float64)
    for name, v in (("the cars' speeds", load_cars()[0]), ("30 other numbers", random)):
        x = answer(v.clone())
        if not isinstance(x, Tensor) or x.shape != (len(v), 3):
            return f"For {name} it should return a tensor of shape ({len(v)}, 3)."
        x = x.detach().double()
        if not bool(torch.isfinite(x).all()):
            return f"For {name} some entries are inf or nan."
        span = _columns(v)
        rest = (x - span @ torch.linalg.lstsq(span, x).solution).abs().max()
        if rest > 1e-6 * x.abs().max():
            return f"For {name} the columns are not combinations of v², v and 1."
        curvatures = torch.linalg.eigvalsh(2 / len(v) * x.T @ x)
        if curvatures[0] <= 1e-9 * curvatures[-1]:
            return f"For {name} the columns don't reach all quadratics: they depend on each other."
        if curvatures[-1] / curvatures[0] > 1 + 1e-6:
            return f"For {name} the condition number is {float(curvatures[-1] / curvatures[0]):.4g}, not 1."
        if abs(float(curvatures[0]) - 1) > 1e-6:
            return f"The bowl is round, and its curvature is {float(curvatures[0]):.4g}; it should be 1."
    return None


def _columns(v: Tensor) -> Tensor:
    return torch.cat([v**2, v, torch.ones_like(v)], dim=1)


CHECKERS: Mapping[str, Checker] = {
    "bowl-numbers": _numbers,
    "bowl-centred": _centred,
    "bowl-lucky": _lucky,
    "bowl-features": _features,
}
