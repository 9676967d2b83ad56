"""The loss as methods see it: value and gradient at any point, the Hessian, and products with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_callable, described
from gdlib.graphs import outside_graphs, with_graphs
from gdlib.last_jacobian import LastJacobian, LastJacobians
from gdlib.residuals import residuals_and_jacobian_at, residuals_at

Loss: TypeAlias = Callable[[Tensor], Tensor]
ClosedForm: TypeAlias = Callable[[Tensor], tuple[Tensor, Tensor]]
Operator: TypeAlias = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class Evaluate:
    """A loss, ready to be asked for its slope. `Evaluate(loss)(point)` gives (value, grad).

    point: (n,) gives a scalar and (n,); a batch (batch, n) gives (batch,) and (batch, n). Raises ValueError
    for a loss that gives no scalar per point, or doesn't depend on the point. closed_form: values and
    gradients without autograd, where they are known.  whole: where the loss is of a batch of the data, that
    of all of them.  last: the residuals and the Jacobian at the points last asked for, kept for methods
    that look at them.
    """

    loss: Loss
    closed_form: ClosedForm | None = None
    whole: Evaluate | None = None
    last: LastJacobian | LastJacobians | None = None

    def __call__(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, neither part of any graph."""
        if self.closed_form is not None:
            return self.closed_form(point)
        # Mostly graphs are left anyhow, and a context costs as much as a small step of descent.
        if torch.is_grad_enabled() and not torch.is_inference_mode_enabled():
            values, grad = self._with_grad(outside_graphs(point).requires_grad_())
        else:
            with with_graphs():
                values, grad = self._with_grad(outside_graphs(point).requires_grad_())
        return values.detach(), grad

    def over_all_data(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and its gradient, of all the data where `evaluate(point)` looks at a batch of them."""
        return (self.whole or self)(point)

    def value(self, point: Tensor) -> Tensor:
        """The loss alone, which costs less."""
        with torch.no_grad():
            return losses_at(self.loss, point)

    def residuals(self, point: Tensor) -> Tensor:
        """Of a loss that knows them: (n,) gives (m,), a batch (batch, n) gives (batch, m)."""
        with torch.no_grad():
            return residuals_at(self.loss, point)

    def residuals_and_jacobian(self, point: Tensor) -> tuple[Tensor, Tensor]:
        """Residuals and their derivatives, exact: (m,), (m, n); for a batch (batch, m), (batch, m, n)."""
        return residuals_and_jacobian_at(self.loss, point) if self.last is None else self.last(point)

    def jacobian_of_rows(self, points: Tensor, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Residuals and Jacobian of some rows of a batch by their numbers, (a,), in order: (a, m), (a, m, n).
        A point is a batch of one row."""
        if self.last is not None:
            return self.last.of_rows(points, rows)
        return residuals_and_jacobian_at(self.loss, points[None] if points.ndim == 1 else points[rows])

    def residuals_at_trial(self, points: Tensor, rows: Tensor) -> Tensor:
        """As `residuals`, at points that may be the next: those of these rows of the batch, (a, n)."""
        return self.residuals(points) if self.last is None else self.last.at_trial(points, rows)

    def hessian_product(self, point: Tensor, v: Tensor) -> Tensor:
        """The Hessian at `point` times `v`, of the shape of both; row by row for a batch."""
        return self.hessian_operator(point)(v)

    def hessian_operator(self, point: Tensor) -> Operator:
        """The function from v to the Hessian at `point` times v, for many products at one point.

        The graph of the gradient is made once; a product then costs one walk back through it. Each walk
        raises ValueError where autograd says that it can't differentiate the gradient. It doesn't of an
        autograd.Function marked once_differentiable, or made of constants, whose part is then missing.
        Source: Pearlmutter (1994), Fast exact multiplication by the Hessian.
        """
        with with_graphs():
            point = outside_graphs(point).requires_grad_()
            _, grad = self._with_grad(point, create_graph=True)
        _check_twice_differentiable(grad)

        def product(v: Tensor) -> Tensor:
            if not grad.requires_grad:  # a loss that is linear in the point
                return torch.zeros_like(v)
            try:
                (column,) = torch.autograd.grad(grad, point, v, retain_graph=True, materialize_grads=True)
            except RuntimeError as error:
                raise ValueError(
                    f"loss must be made of operations that torch can differentiate twice: {error}"
                ) from error
            return column

        return product

    def hessian(self, point: Tensor) -> Tensor:
        """The Hessian at `point`, (n, n), or of each row of a batch, (batch, n, n): n products, exact.

        Raises ValueError as `hessian_operator` does. inf and nan are no error, here as in the loss.
        """
        product = self.hessian_operator(point)
        axes = torch.eye(point.shape[-1], dtype=point.dtype, device=point.device)
        return torch.stack([product(axis.expand_as(point)) for axis in axes], -1)

    def _with_grad(self, point: Tensor, create_graph: bool = False) -> tuple[Tensor, Tensor]:
        try:
            values, grad = losses_at(self.loss, point), None
            if values.requires_grad:
                # Rows don't mix, so each gets its own gradient.
                total = values.sum() if values.ndim else values
                (grad,) = torch.autograd.grad(total, point, create_graph=create_graph, allow_unused=True)
        except RuntimeError as error:
            if "Inference tensors cannot be saved" not in str(error):
                raise
            raise ValueError(
                "loss must hold no tensor that torch.inference_mode() has made, and it does: "
                "outside of that mode its clone will do"
            ) from error
        if grad is None:
            raise ValueError("loss must depend on the point through torch operations, and it doesn't")
        return values, grad


def _check_twice_differentiable(grad: Tensor) -> None:
    """Raises ValueError where a Function marked with once_differentiable has a part in the gradient.

    torch 2.13 leaves that part out of a product and says nothing (findings/once_differentiable.sh).
    """
    seen, left = set(), [grad.grad_fn]
    while left:
        node = left.pop()
        if node is None or node in seen:
            continue
        if node.name() == "torch::autograd::Error":
            raise ValueError(
                "loss must be made of operations that torch can differentiate twice, and one of them is "
                "marked with once_differentiable"
            )
        seen.add(node)
        left += [before for before, _ in node.next_functions]


class Remembering:
    """An `Evaluate` that keeps its last answer, for a method that ends its step where it has just looked."""

    def __init__(self, evaluate: Evaluate) -> None:
        self.evaluate = evaluate
        self.last: tuple[Tensor, tuple[Tensor, Tensor]] | None = None

    def __call__(self, point: Tensor) -> tuple[Tensor, Tensor]:
        if self.last is None or not torch.equal(self.last[0], point):
            answer = self.evaluate(point)
            self.last = point.detach().clone(), answer  # a copy: a method may work in place
        return self.last[1]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.evaluate, name)

    def is_of(self, other: Evaluate) -> bool:
        """Whether the other asks the same loss, and not one with other draws."""
        mine = self.evaluate
        return all(getattr(mine, name) is getattr(other, name) for name in ("loss", "closed_form", "whole"))


def remembering(seen_at: Callable[[int], Evaluate]) -> Callable[[int], Any]:
    """A loss as a searching method sees it, step by step: what is the same at the next step is remembered."""
    kept: list[Remembering] = []

    def at(step: int) -> Remembering:
        seen = seen_at(step)
        if not kept or not kept[0].is_of(seen):
            kept[:] = [Remembering(seen)]
        return kept[0]

    return at


def closed_form(loss: Loss, shape: torch.Size) -> ClosedForm | None:
    """The function from points of that shape to their losses and gradients, where the loss knows it: from
    (n,) to a scalar tensor and (n,), from (batch, n) to (batch,) and (batch, n).

    A loss tells it by a method of this name, as fits and landscapes do: most of a long descent's time would
    go into asking autograd for what is known.
    """
    known: Callable[[torch.Size], ClosedForm | None] | None = getattr(loss, "closed_form", None)
    return None if known is None else known(shape)


def as_seen(loss: Loss, start: Tensor, by_residuals: bool = False) -> Callable[[int], Evaluate]:
    """A loss as a descent from `start` sees it: at step 0, then at 1, and so on.

    A stochastic loss, which shows each step something else, tells it by a method `seen_from`. by_residuals:
    for a method that looks at the Jacobian; value and gradient come from it too then, as |r|² and 2 Jᵀr.
    """
    if by_residuals:
        last = (LastJacobian if start.ndim == 1 else LastJacobians)(loss, start)
        seen = Evaluate(loss, last.with_grad, last=last)
        return lambda step: seen
    seen_from: Callable[[Tensor], Callable[[int], Evaluate]] | None = getattr(loss, "seen_from", None)
    if seen_from is not None:
        return seen_from(start)
    evaluate = Evaluate(loss, closed_form(loss, start.shape))
    return lambda step: evaluate


def losses_along(loss: Loss, points: Tensor) -> Tensor:
    """The loss at each of many points, (..., n) -> (...): of all points of a path, `path.points`.

    For a stochastic loss that is the whole loss, whose path has what each step saw. Errors as in `descend`.
    """
    check_callable("loss", loss)
    if not isinstance(points, Tensor) or not points.ndim or not points.is_floating_point():
        raise ValueError(f"points must be a floating-point tensor (..., n), got {described(points)}")
    flat = points.detach().reshape(-1, points.shape[-1])
    known = closed_form(loss, flat.shape)
    with torch.no_grad():
        values = losses_at(loss, flat) if known is None else known(flat)[0]
    return values.reshape(points.shape[:-1])


def losses_at(loss: Loss, points: Tensor) -> Tensor:
    """The loss of a point (n,), a scalar tensor, or of each row of a batch (batch, n), as (batch,).

    A loss with the attribute takes_batches = True, as a Landscape is, gets the batch itself; any other is
    mapped over its rows. Raises ValueError when the loss gives no scalar tensor, or a batch can't be mapped
    over by torch.func.vmap because the loss leaves the world of tensors on its way.
    """
    if points.ndim == 1:
        return loss_at(loss, points)
    if getattr(loss, "takes_batches", False):
        values = loss(points)
        if not isinstance(values, Tensor) or values.shape != points.shape[:-1]:
            raise ValueError(f"loss must give one number for each row of a batch, got {described(values)}")
        return _real(values)
    try:
        return torch.func.vmap(partial(loss_at, loss))(points)
    except RuntimeError as error:
        raise ValueError(f"loss must be made of torch operations that fit a batch: {error}") from error


def loss_at(loss: Loss, point: Tensor) -> Tensor:
    """The loss of a point (n,), a scalar tensor. Raises ValueError when the loss gives anything else."""
    value = loss(point)
    if not isinstance(value, Tensor) or value.ndim:
        raise ValueError(f"loss must give a scalar tensor for a point of shape (n,), got {described(value)}")
    return _real(value)


def _real(values: Tensor) -> Tensor:
    if values.is_complex():
        raise ValueError(f"loss must give real numbers, got {described(values)}")
    return values
