"""Variance reduction: noise that vanishes where the point comes to rest, for looks at all data on the way."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Rate, check_lr


@by_value
@dataclass(frozen=True)
class SVRG:
    """Descent by a batch's gradient, less what it was at an anchor, plus the whole gradient there.

    point <- point - lr * (grad(point) - grad(anchor) + whole_grad(anchor)), where grad is that of the step's
    batch. Every `every` steps the anchor is the point itself. For a loss that isn't `Minibatches` it is
    gradient descent; for `Noisy` too, whatever it is made of.

    lr: > 0, a number, (batch,) or a schedule.  every: >= 1, in steps; the paper suggests twice as many as
    there are examples, or five times where the loss isn't convex.
    Source: Johnson and Zhang (2013), Accelerating stochastic gradient descent using predictive variance
    reduction, Figure 1, option I.
    """

    lr: Rate
    every: int

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_count("every", self.every, at_least=1)

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor]:
        return 0, point, point

    def search(
        self,
        point: Tensor,
        value: Tensor,
        grad: Tensor,
        state: tuple[int, Tensor, Tensor],
        evaluate: Evaluate,
    ) -> tuple[Tensor, tuple[int, Tensor, Tensor]]:
        if evaluate.whole is None:  # what is seen is no batch's: there is nothing to set right
            return point - self.lr * grad, state
        k, anchor, whole = state
        if k % self.every == 0:
            anchor, (_, whole) = point, evaluate.over_all_data(point)
        _, there = evaluate(anchor)
        return point - self.lr * (grad - there + whole), (k + 1, anchor, whole)
