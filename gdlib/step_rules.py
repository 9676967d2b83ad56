"""Rules that choose the length of a step along -grad from what is known, without trying steps out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_hyperparameter, described
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, check_positive
from gdlib.scaling import scaled


@by_value
@dataclass(frozen=True)
class ExactLineSearch:
    """The step to the lowest point along -grad, on a quadratic: lr = g·g / g·Hg, with H the Hessian.

    It costs one product with the Hessian. On a loss that isn't quadratic the step is Newton's along that
    line. Where the curvature g·Hg isn't positive the line has no lowest point, the step is infinite, and
    the path records that it diverged.
    Source: Cauchy (1847); Nocedal and Wright (2006), Numerical Optimization, equation 3.26.
    """

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: None, evaluate: Evaluate
    ) -> tuple[Tensor, None]:
        size = grad.abs().amax(-1, keepdim=True)
        g = torch.where(size > 0, grad / size, 0.0)  # the squares of a short gradient would underflow
        curvature = _dot(g, evaluate.hessian_product(point, g))
        lr = torch.where(curvature > 0, _dot(g, g) / curvature, torch.inf)
        return point - torch.where(size > 0, lr, 0.0) * grad, None


@by_value
@dataclass(frozen=True)
class BarzilaiBorwein:
    """Steps that fit the last two points: with s = point - previous point and y = grad - previous grad,
    lr = s·s / s·y ("long") or s·y / y·y ("short").

    On a quadratic both are one over a weighted mean of the eigenvalues, and the loss may rise on the way.
    lr: > 0, a number or (batch,), of the first step, and of steps where s·y isn't positive.
    Source: Barzilai and Borwein (1988), Two-point step size gradient methods, equations 5 and 6.
    """

    lr: Hyper
    variant: Literal["long", "short"] = "long"

    def __post_init__(self) -> None:
        check_positive("lr", self.lr)
        if self.variant not in ("long", "short"):
            raise ValueError(f"variant must be 'long' or 'short', got {described(self.variant)}")

    def init(self, point: Tensor) -> None:
        return None

    def step(
        self, point: Tensor, grad: Tensor, before: tuple[Tensor, Tensor] | None
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        lr = self.lr
        if before is not None:
            s, y = point - before[0], grad - before[1]
            (s, size_s), (y, size_y) = scaled(s), scaled(y)  # near a minimum their squares may vanish
            curvature = _dot(s, y)
            fitted = _dot(s, s) / curvature if self.variant == "long" else curvature / _dot(y, y)
            lr = torch.where(curvature > 0, fitted * (size_s / size_y), lr)
        return point - (lr * grad).to(point), (point, grad)


@by_value
@dataclass(frozen=True)
class PolyakStep:
    """Polyak's step, for a loss whose lowest value is known: lr = (loss - minimum) / |grad|².

    minimum: a number or (batch,). Where the loss is at or below it the point stays where it is.
    It needs no smoothness: on a convex loss no step leads away from the minimum.
    Source: Polyak (1969), Minimization of unsmooth functionals.
    """

    minimum: Hyper = 0.0

    def __post_init__(self) -> None:
        check_hyperparameter("minimum", self.minimum, lambda value: value == value, "a number")

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: None, evaluate: Evaluate
    ) -> tuple[Tensor, None]:
        g, size = scaled(grad)
        above, squared = (value.to(g)[..., None] - self.minimum) / size, _dot(g, g)
        step = torch.where((above > 0) & (squared > 0), above / squared, 0.0) * g
        return point - step.to(point), None


def _dot(a: Tensor, b: Tensor) -> Tensor:
    """The inner product, of each row for a batch, in the form that multiplies a point."""
    return (a * b).sum(-1, keepdim=True)
