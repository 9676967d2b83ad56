"""Averages of the points that a method goes through: where steps circle a minimum, their mean is nearer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count, check_finite, described
from gdlib.evaluate import Evaluate
from gdlib.methods import Method, Searching


@by_value
@dataclass(frozen=True)
class Averaged:
    """`method`, which goes where it went, and beside it an average of its points: the path's `averages`.

    The mean of all points from step `start` on: Polyak and Ruppert's average for start=0, the start of the
    descent included; a tail average for a later one. With beta the exponential average, a <- beta * a +
    (1 - beta) * point, which begins with the point of step `start`, as torch.optim.swa_utils' EMA does.
    Before step `start` it is the point itself.

    method: any, `GradientDescent(lr=0.1)` for one.  start: >= 0, a number of steps.  beta: in [0, 1) or None.
    Sources: Polyak and Juditsky (1992), Acceleration of stochastic approximation by averaging; tail: Jain,
    Kakade, Kidambi, Netrapalli and Sidford (2018), Parallelizing stochastic gradient descent for least
    squares regression.
    """

    method: Method | Searching
    start: int = 0
    beta: float | None = None

    def __post_init__(self) -> None:
        steps = hasattr(self.method, "step") or hasattr(self.method, "search")
        if isinstance(self.method, type) or not (hasattr(self.method, "init") and steps):
            raise ValueError(f"method must have init and step or search, got {described(self.method)}")
        check_count("start", self.start)
        if self.beta is not None and not 0 <= check_finite("beta", self.beta) < 1:
            raise ValueError(f"beta must be in [0, 1), got {self.beta}")

    @property
    def looks_at_residuals(self) -> bool:
        return bool(getattr(self.method, "looks_at_residuals", False))

    @property
    def ended(self) -> Callable[[tuple[int, Tensor, Any]], Tensor | None]:
        """The method's own, which `descend` asks; no attribute where it has none."""
        ended: Callable[[Any], Tensor | None] = self.method.ended  # type: ignore[union-attr]
        return lambda state: ended(state[2])

    def init(self, point: Tensor) -> tuple[int, Tensor, Any]:
        return 0, point.clone(), self.method.init(point)

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: tuple[int, Tensor, Any], evaluate: Evaluate
    ) -> tuple[Tensor, tuple[int, Tensor, Any]]:
        k, average, inner = state
        if hasattr(self.method, "search"):
            point, inner = self.method.search(point, value, grad, inner, evaluate)
        else:
            point, inner = self.method.step(point, grad, inner)
        k += 1
        if k <= self.start:
            average = point.clone()  # the method may go on to work in place
        elif self.beta is None:
            average = average + (point - average) / (k - self.start + 1)
        else:
            average = self.beta * average + (1 - self.beta) * point
        return point, (k, average, inner)

    def average(self, point: Tensor, state: tuple[int, Tensor, Any]) -> Tensor:
        return state[1]
