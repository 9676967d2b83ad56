"""Clipping: any method, given gradients that are never longer than a limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_hyperparameter, described
from gdlib.hyperparameters import Hyper
from gdlib.methods import Method
from gdlib.scaling import scaled


@by_value
@dataclass(frozen=True)
class Clipped:
    """`method` with the gradient shortened to the length `max_norm` where it is longer.

    The direction stays. Same as torch.nn.utils.clip_grad_norm_ before each step of the optimiser, whose
    1e-6 in grad * min(1, max_norm / (|grad| + 1e-6)) is kept. A gradient that is inf or nan is passed on.

    method: any first-order method, `GradientDescent(lr=0.1)` for one. max_norm: > 0, a number or (batch,).
    Source: Pascanu, Mikolov and Bengio (2013), On the difficulty of training recurrent neural networks,
    Algorithm 1.
    """

    method: Method
    max_norm: Hyper

    def __post_init__(self) -> None:
        if isinstance(self.method, type) or not (
            hasattr(self.method, "init") and hasattr(self.method, "step")
        ):
            raise ValueError(f"method must have init and step, got {described(self.method)}")
        check_hyperparameter("max_norm", self.max_norm, lambda norm: norm > 0, "greater than 0")

    def init(self, point: Tensor) -> Any:
        return self.method.init(point)

    @property
    def average(self) -> Any:
        """The method's own `average`, where it has one: the mean of points that is its answer."""
        return self.method.average  # type: ignore[attr-defined]  # an AttributeError says that it has none

    def step(self, point: Tensor, grad: Tensor, state: Any) -> tuple[Tensor, Any]:
        g, size = scaled(grad)
        length = torch.linalg.vector_norm(g, dim=-1, keepdim=True)
        share = (self.max_norm / (length + 1e-6 / size) / size).clamp(max=1.0)
        return self.method.step(point, (grad * share).to(grad), state)
