"""Descent itself: one loop for every method, and the path that it leaves behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.checks import check_callable, check_count, described
from gdlib.losses import Loss, losses_at
from gdlib.methods import Method


@dataclass(frozen=True)
class Path:
    """Where a descent went.

    points: (steps + 1, n), the start first; for a batch (steps + 1, batch, n).
    losses: (steps + 1,), the loss at each point; for a batch (steps + 1, batch).
    """

    points: Tensor
    losses: Tensor

    @property
    def steps(self) -> int:
        """How many steps were taken."""
        return len(self.losses) - 1

    @property
    def final(self) -> Tensor:
        """The last point, (n,), or the last points, (batch, n)."""
        return self.points[-1]

    @property
    def diverged_at(self) -> int | list[int | None] | None:
        """The first step at which the loss was inf or nan, or None; for a batch a list, one a row."""
        finite = torch.isfinite(self.losses)
        if self.losses.ndim == 1:
            return _first_false(finite)
        return [_first_false(row) for row in finite.T]

    def __repr__(self) -> str:
        n = self.points.shape[-1]
        if self.losses.ndim == 2:
            batch = self.losses.shape[1]
            lost = sum(step is not None for step in self.diverged_at)  # type: ignore[union-attr]
            return (
                f"Path of {batch} points in {n} dimensions, {self.steps} steps, {lost} diverged: "
                f"median loss {self.losses[0].nanmedian():.4g} -> {self.losses[-1].nanmedian():.4g}"
            )
        end = f"loss {self.losses[0]:.4g} -> {self.losses[-1]:.4g}"
        if self.diverged_at is not None:
            end += f", diverged at step {self.diverged_at}"
        return f"Path in {n} dimensions, {self.steps} steps: {end}"


def descend(loss: Loss, start: Tensor | Sequence[float], method: Method, steps: int) -> Path:
    """Follow `method` downhill from `start` for a number of steps.

    loss: a function from a point (n,) to a scalar tensor. For a batch it is mapped over the rows with
    torch.func.vmap, so it must be made of torch operations.
    start: a point, (n,), or a batch of points, (batch, n); a sequence of numbers becomes a float32
    tensor. It is not changed.
    method: how to take a step, `GradientDescent(lr=0.1)` for one. steps: >= 0.

    Returns the Path with all steps + 1 points and losses. A loss that turns to inf or nan is no error:
    the path records it. Raises ValueError for a start of another shape or type, a negative number of
    steps, or a loss that gives no scalar or doesn't depend on the point.
    """
    check_callable("loss", loss)
    point = _as_point(start)
    steps = check_count("steps", steps)
    if isinstance(method, type) or not (hasattr(method, "init") and hasattr(method, "step")):
        raise ValueError(
            f"method must have init and step, as GradientDescent(lr=0.1) has, got {described(method)}"
        )
    state = method.init(point)
    points, losses = [point.clone()], []  # copies, since a method may work in place
    for _ in range(steps):
        value, grad = _value_and_grad(loss, point)
        point, state = method.step(point, grad, state)
        points.append(point.clone())
        losses.append(value)
    losses.append(losses_at(loss, point))
    return Path(torch.stack(points), torch.stack(losses))


def _as_point(start: Tensor | Sequence[float]) -> Tensor:
    if not isinstance(start, Tensor):
        try:
            start = torch.tensor(start, dtype=torch.get_default_dtype())
        except (TypeError, ValueError, RuntimeError) as error:
            raise ValueError(
                f"start must be a tensor or a sequence of numbers, got {described(start)}"
            ) from error
    if start.ndim not in (1, 2) or not start.numel() or not start.is_floating_point():
        raise ValueError(
            "start must be a point (n,) or a batch of points (batch, n) of floating-point numbers, "
            f"got {described(start)}"
        )
    return start.detach().clone()


def _value_and_grad(loss: Loss, point: Tensor) -> tuple[Tensor, Tensor]:
    point = point.requires_grad_()
    with torch.enable_grad():
        values, grad = losses_at(loss, point), None
        if values.requires_grad:
            (grad,) = torch.autograd.grad(values.sum(), point, allow_unused=True)
        if grad is None:
            raise ValueError("loss must depend on the point through torch operations, and it doesn't")
    point.requires_grad_(False)
    return values.detach(), grad


def _first_false(flags: Tensor) -> int | None:
    return None if bool(flags.all()) else int((~flags).nonzero()[0, 0])
