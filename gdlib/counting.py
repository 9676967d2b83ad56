"""What a method asks of a loss, counted: the cost of a descent that doesn't depend on the machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor

from gdlib.checks import check_callable
from gdlib.evaluate import Evaluate, Loss, Operator, as_seen


class Counted:
    """A loss that counts how often it is asked, and for what: `descend(Counted(loss), ...)`.

    losses: how often for the loss alone. gradients: for the loss with its gradient. products: for the Hessian
    times a vector; setting out for such products takes one more gradient with its graph, which isn't counted.
    hessians: for the whole Hessian, which is n products. A batch that is asked as one counts once.
    Raises ValueError for a loss that is no function.
    """

    def __init__(self, loss: Loss) -> None:
        check_callable("loss", loss)
        self.loss = loss
        self.losses = self.gradients = self.products = self.hessians = 0

    def __call__(self, point: Tensor) -> Tensor:
        """The loss itself, not counted."""
        return self.loss(point)

    @property
    def takes_batches(self) -> bool:
        return bool(getattr(self.loss, "takes_batches", False))

    def seen_from(self, start: Tensor) -> Callable[[int], Evaluate]:
        """The loss as a descent sees it, which counts."""
        seen_at = as_seen(self.loss, start)

        def at(step: int) -> Evaluate:
            seen = seen_at(step)
            return _Counting(seen.loss, seen.closed_form, seen.whole, counts=self)

        return at

    def __repr__(self) -> str:
        return (
            f"Counted: {self.losses} losses, {self.gradients} gradients, {self.products} products with "
            f"the Hessian, {self.hessians} Hessians"
        )


@dataclass(frozen=True)
class _Counting(Evaluate):
    counts: Counted | None = None

    def __call__(self, point: Tensor) -> tuple[Tensor, Tensor]:
        self.add("gradients")
        return super().__call__(point)

    def over_all_data(self, point: Tensor) -> tuple[Tensor, Tensor]:
        self.add("gradients")
        return (self.whole or Evaluate(self.loss, self.closed_form))(point)

    def value(self, point: Tensor) -> Tensor:
        self.add("losses")
        return super().value(point)

    def hessian_operator(self, point: Tensor) -> Operator:
        product = super().hessian_operator(point)

        def counted(v: Tensor) -> Tensor:
            self.add("products")
            return product(v)

        return counted

    def hessian(self, point: Tensor) -> Tensor:
        self.add("hessians")
        return Evaluate(self.loss, self.closed_form).hessian(point)

    def add(self, what: str) -> None:
        setattr(self.counts, what, getattr(self.counts, what) + 1)
