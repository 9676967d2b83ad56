"""The loss as methods see it: value and gradient at any point, and products with the Hessian."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.closed_forms import ClosedForm
from gdlib.losses import Loss, losses_at


@dataclass(frozen=True)
class Evaluate:
    """A loss, ready to be asked for its slope. `Evaluate(loss)(point)` gives (value, grad).

    point: (n,) gives a scalar and (n,); a batch (batch, n) gives (batch,) and (batch, n).
    Raises ValueError for a loss that gives no scalar per point, or doesn't depend on the point.
    closed_form: values and gradients without autograd, where they are known.
    """

    loss: Loss
    closed_form: ClosedForm | None = None

    def __call__(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, neither part of any graph."""
        if self.closed_form is not None:
            return self.closed_form(point)
        point = point.detach().requires_grad_()
        if torch.is_grad_enabled():  # as it mostly is; a context costs as much as a small step of descent
            values, grad = self._with_grad(point)
        else:
            with torch.enable_grad():
                values, grad = self._with_grad(point)
        return values.detach(), grad

    def value(self, point: Tensor) -> Tensor:
        """The loss alone, which costs less."""
        with torch.no_grad():
            return losses_at(self.loss, point)

    def hessian_product(self, point: Tensor, v: Tensor) -> Tensor:
        """The Hessian at `point` times `v`, of the shape of both; row by row for a batch."""
        point = point.detach().requires_grad_()
        with torch.enable_grad():
            _, grad = self._with_grad(point, create_graph=True)
            if not grad.requires_grad:  # a loss that is linear in the point
                return torch.zeros_like(v)
            (product,) = torch.autograd.grad(grad, point, v, materialize_grads=True)
        return product

    def _with_grad(self, point: Tensor, create_graph: bool = False) -> tuple[Tensor, Tensor]:
        values, grad = losses_at(self.loss, point), None
        if values.requires_grad:
            total = values.sum() if values.ndim else values  # rows don't mix, so each gets its own gradient
            (grad,) = torch.autograd.grad(total, point, create_graph=create_graph, allow_unused=True)
        if grad is None:
            raise ValueError("loss must depend on the point through torch operations, and it doesn't")
        return values, grad
