"""What *Race* races on: landscapes by name, where a race begins there, and the paths that it takes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from gdlib.adam import Adam
from gdlib.adaptive import Adagrad, RMSprop
from gdlib.data import seed_data
from gdlib.descent import descend
from gdlib.functions import quad
from gdlib.landscapes import Landscape, beale, bowl, himmelblau, rosenbrock, saddle
from gdlib.methods import GradientDescent, Method, Momentum
from gdlib.path import DescentPath
from gdlib.widgets.fits import best_quad
from gdlib.widgets.rounding import ten_digits

# Where a race begins; learning rates from low to high, for methods whose step is lr times the slope
# ("plain") and for those whose step is about lr ("adaptive"); what the axes are called.
SCENES: dict[str, dict[str, Any]] = {
    "parabola": {
        "start": (0.9, 3.3),
        "lr": {
            "plain": {"low": 0.001, "start": 0.02, "high": 1.0},
            "adaptive": {"low": 0.001, "start": 0.1, "high": 3.0},
        },
        "axes": ("a", "c"),
    },
    "bowl": {
        "start": (-1.3, 0.6),
        "lr": {
            "plain": {"low": 0.01, "start": 0.5, "high": 5.0},
            "adaptive": {"low": 0.001, "start": 0.1, "high": 3.0},
        },
        "axes": ("x", "y"),
    },
    "rosenbrock": {
        "start": (-1.2, 1.0),
        "lr": {
            "plain": {"low": 1e-5, "start": 0.001, "high": 0.1},
            "adaptive": {"low": 0.001, "start": 0.1, "high": 3.0},
        },
        "axes": ("x", "y"),
    },
    "beale": {
        "start": (1.0, 1.6),
        "lr": {
            "plain": {"low": 1e-4, "start": 0.003, "high": 0.5},
            "adaptive": {"low": 0.001, "start": 0.1, "high": 3.0},
        },
        "axes": ("x", "y"),
    },
    "himmelblau": {
        "start": (-0.3, -1.0),
        "lr": {
            "plain": {"low": 1e-4, "start": 0.01, "high": 0.1},
            "adaptive": {"low": 0.001, "start": 0.3, "high": 3.0},
        },
        "axes": ("x", "y"),
    },
    "saddle": {
        "start": (-1.2, 0.02),
        "lr": {
            "plain": {"low": 0.01, "start": 0.1, "high": 5.0},
            "adaptive": {"low": 0.001, "start": 0.1, "high": 3.0},
        },
        "axes": ("x", "y"),
    },
}

METHODS: dict[str, Callable[[float, float], Method]] = {
    "GradientDescent": lambda lr, beta: GradientDescent(lr),
    "Momentum": Momentum,
    "Nesterov": lambda lr, beta: Momentum(lr, beta, nesterov=beta > 0),
    "Adagrad": lambda lr, beta: Adagrad(lr),
    "RMSprop": lambda lr, beta: RMSprop(lr),
    "Adam": lambda lr, beta: Adam(lr, beta1=beta),
}


def kind_of(method: str) -> str:
    """Which of a scene's learning rates a method takes: "plain" or "adaptive"."""
    return "adaptive" if method in ("Adagrad", "RMSprop", "Adam") else "plain"


def landscape_of(name: str, kappa: float) -> Landscape:
    """The landscape of a scene. kappa: the bowl's condition number."""
    if name == "parabola":
        x, y, b, minimum = _parabola()

        def loss(point: Tensor) -> Tensor:
            a, c = point[..., :1], point[..., 1:]
            preds: Tensor = quad(a, b, c, x)
            return (preds - y).abs().mean(-1)

        return Landscape("a parabola's fit", loss, minimum, ((0.3, 4.6), (-0.6, 3.7)))
    if name == "bowl":
        return bowl(kappa)
    return {"rosenbrock": rosenbrock, "beale": beale, "himmelblau": himmelblau, "saddle": saddle}[name]()


def settings_of(name: str) -> dict[str, Any]:
    """What the page needs to make the same landscape, beyond its name (and the bowl's kappa)."""
    if name != "parabola":
        return {}
    x, y, b, minimum = _parabola()
    domain = landscape_of(name, 1.0).domain
    return {
        "x": x.tolist(), "y": y.tolist(), "b": b,
        "minima": minimum.tolist(), "domain": [list(ends) for ends in domain],
    }  # fmt: skip


def follow(
    loss: Landscape, start: tuple[float, float], method: str, lr: float, beta: float, steps: int
) -> DescentPath:
    """The path of a racer, in float64."""
    return descend(loss, torch.tensor(start, dtype=torch.float64), METHODS[method](lr, beta), steps)


@functools.cache
def _parabola() -> tuple[Tensor, Tensor, float, Tensor]:
    # The seed's data, and the knobs of the curve with the lowest loss; ten digits, as machines agree.
    x, y = seed_data()
    a, b, c = map(ten_digits, best_quad(x, y, "mae"))
    return x.double().flatten(), y.flatten(), b, torch.tensor([[a, c]], dtype=torch.float64)
