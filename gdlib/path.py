"""What a descent leaves behind: every point, loss and length of gradient on its way."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, eq=False, repr=False)
class DescentPath:
    """Where a descent went.

    points: (steps + 1, n), the start first; for a batch (steps + 1, batch, n).
    losses: (steps + 1,), the loss at each point; for a batch (steps + 1, batch).
    grad_norms: the Euclidean length of the gradient at each point, of the shape of losses; None only for
    a path that was made by hand without them.
    averages: where the method keeps an average of its points, as `Averaged` does, that average at each step,
    of the shape of points; None for other methods.
    stopped_at: the step at which the stopping rule held, or the method ended the descent, or None; for a
    batch that had such a rule or method a list, one a row. A row that has stopped stays where it is while
    the others go on.
    reason: why it stopped there, in words, "the stopping rule held" for one, or None; for a batch a list.
    """

    points: Tensor
    losses: Tensor
    grad_norms: Tensor | None = None
    stopped_at: int | list[int | None] | None = None
    averages: Tensor | None = None
    reason: str | list[str | None] | None = None

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
        n, diverged, stopped = self.points.shape[-1], self.diverged_at, self.stopped_at
        if isinstance(diverged, list):
            what = f"Path of {len(diverged)} points in {n} dimensions:\n  {self.steps} steps, "
            if isinstance(stopped, list):
                what += f"{_count(stopped)} stopped, "
            ends = f"{self.losses[0].nanmedian():.4g} -> {self.losses[-1].nanmedian():.4g}"
            return f"{what}{_count(diverged)} diverged\n  median loss {ends}"
        what = f"Path in {n} dimensions, {self.steps} steps:\n"
        what += f"  loss {self.losses[0]:.4g} -> {self.losses[-1]:.4g}"
        if stopped is not None:
            what += f", stopped at step {stopped}"
        if diverged is not None:
            what += f", diverged at step {diverged}"
        return f"{what}\n  {self.reason}" if self.reason else what


def _first_false(flags: Tensor) -> int | None:
    return None if bool(flags.all()) else int((~flags).nonzero()[0, 0])


def _count(steps: list[int | None]) -> int:
    return sum(step is not None for step in steps)
