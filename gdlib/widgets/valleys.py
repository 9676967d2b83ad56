"""What *TrustRegion* descends on: sums of squares of two numbers that know their residuals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from gdlib.landscapes import Domain
from gdlib.nist import nist_problem


@dataclass(frozen=True)
class Valley:
    """A sum of squared residuals.

    name, settings: what the page needs to make the same. residuals: of a point (2,), (m,). minimum: where it
    is lowest. window: what shows it, as wide as high. start: a point to begin at. axes: their names.
    """

    name: str
    settings: dict[str, Any]
    residuals: Callable[[Tensor], Tensor]
    minimum: tuple[float, float]
    window: Domain
    start: tuple[float, float]
    axes: tuple[str, str]

    def loss(self, point: Tensor) -> Tensor:
        return self.residuals(point).square().sum()


def rosenbrock_valley(b: float) -> Valley:
    """(1 - x)² + b (y - x²)², as `gdlib.rosenbrock(1, b)`."""

    def residuals(point: Tensor) -> Tensor:
        x, y = point
        return torch.stack([1 - x, b**0.5 * (y - x**2)])

    window = ((-2.0, 2.0), (-1.0, 3.0))
    return Valley("rosenbrock", {"b": b}, residuals, (1.0, 1.0), window, (-1.2, 1.0), ("x", "y"))


def boxbod_valley() -> Valley:
    """NIST's problem BoxBOD, y = b1 (1 - exp(-b2 x)), with b1 and y in hundreds of mg/l."""
    problem = nist_problem("BoxBOD")
    x, y = problem.x, problem.y / 100

    def residuals(point: Tensor) -> Tensor:
        b1, b2 = point
        preds: Tensor = b1 * (1 - torch.exp(-b2 * x))
        return preds - y

    b1, b2 = problem.certified.tolist()
    settings = {"x": x.tolist(), "y": y.tolist()}
    window = ((0.0, 3.2), (0.0, 3.2))
    return Valley("saturation", settings, residuals, (b1 / 100, b2), window, (1.0, 2.6), ("b1 / 100", "b2"))
