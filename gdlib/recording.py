"""What `descend` writes down at each step, and the path that it becomes.

Two ways of keeping it, each the fast one for its case: for one point, whose steps are so short that every
call counts, lists that are stacked at the end; for a batch, whose steps are large, room taken beforehand.
"""

from __future__ import annotations

import torch
from torch import Tensor

from gdlib.path import DescentPath

AT_ONCE = 2**14  # numbers of gradients whose lengths are found together; few enough to stay near the core
StoppedAt = int | list[int | None] | None
Reason = str | list[str | None] | None


def squared_length(grad: Tensor) -> Tensor:
    """The square of a gradient's Euclidean length, (n,) -> (), or of each row's, (..., n) -> (...).

    In float64, as the squares of long and of short ones have no place in a shorter type: in float16 those of
    256 and of 1e-4.
    """
    wide = grad.double()
    return torch.dot(wide, wide) if wide.ndim == 1 else (wide * wide).sum(-1)


def lengths(grads: Tensor) -> Tensor:
    """Their Euclidean lengths, (..., n) -> (...): as of `squared_length`, which takes twice as long where all
    squares have place in the gradients' own type."""
    squares, kind = (grads * grads).sum(-1), torch.finfo(grads.dtype)
    low, high = (float(extreme) for extreme in torch.aminmax(squares))
    if kind.tiny / kind.eps <= low and high <= kind.max:
        return squares.sqrt_()
    return squared_length(grads).sqrt().to(grads)


def columns(steps: int, batch: Tensor) -> Tensor:
    """Room for as many batches (batch, n), (steps, batch, n), in which columns are contiguous.

    A row holds few numbers and a batch many rows, so what goes over the rows runs along memory.
    """
    return batch.new_empty(steps, *batch.T.shape).mT


class PointRecording:
    """The record of one point."""

    def __init__(self) -> None:
        self.points: list[Tensor] = []
        self.losses: list[Tensor] = []
        self.squares: list[Tensor] = []
        self.averages: list[Tensor] = []

    def add(
        self, step: int, point: Tensor, value: Tensor, grad: Tensor, average: Tensor | None = None
    ) -> Tensor:
        """Writes a step down and returns its own copy of the point: a method may work in place."""
        if average is not None:
            self.averages.append(average.clone())
        here = point.clone()
        self.points.append(here)
        self.losses.append(value)
        self.squares.append(squared_length(grad))
        return here

    def path(self, steps: int, stopped_at: StoppedAt, reason: Reason = None) -> DescentPath:
        """The path of as many steps as were taken."""
        points, losses = torch.stack(self.points), torch.stack(self.losses)
        norms = torch.stack(self.squares).sqrt()
        averages = torch.stack(self.averages) if self.averages else None
        return DescentPath(points, losses, norms.to(points), stopped_at, averages, reason)


class BatchRecording:
    """The record of a batch (batch, n), with room for `steps` steps; used like `PointRecording`.

    Losses and lengths of gradients are written for several steps at once: those of one of a small batch cost
    as much as its step.
    """

    def __init__(self, start: Tensor, steps: int) -> None:
        self.points = columns(steps + 1, start)
        self.averages: Tensor | None = None
        self.at_once = max(1, min(steps + 1, AT_ONCE // start.numel()))
        self.values: list[Tensor] = []
        self.room = columns(self.at_once, start)
        self.grads = self.room.unbind()

    def add(
        self, step: int, point: Tensor, value: Tensor, grad: Tensor, average: Tensor | None = None
    ) -> Tensor:
        if step == 0:  # the loss of a float32 point may be float64
            with torch.inference_mode(False):  # a path may become part of a graph
                self.losses = value.new_empty(len(self.points), *value.shape)
                self.norms = grad.new_empty(len(self.points), *value.shape)
                if average is not None:
                    self.averages = torch.empty_like(self.points)
        if average is not None and self.averages is not None:
            self.averages[step] = average
        here = self.points[step].copy_(point)
        if self.at_once == 1:
            self._write(step, value[None], grad[None])
        else:
            self.grads[len(self.values)].copy_(grad)  # a method may work in place here, too
            self.values.append(value)
            if len(self.values) == self.at_once:
                self._write_waiting(step)
        return here

    def _write_waiting(self, last: int) -> None:
        """For the steps up to `last` that wait for it."""
        if waiting := len(self.values):
            self._write(last + 1 - waiting, torch.stack(self.values), self.room[:waiting])
            self.values.clear()

    def _write(self, first: int, values: Tensor, grads: Tensor) -> None:
        steps = slice(first, first + len(values))
        self.losses[steps], self.norms[steps] = values, lengths(grads)

    def path(self, steps: int, stopped_at: StoppedAt, reason: Reason = None) -> DescentPath:
        self._write_waiting(steps)
        points, losses, norms, averages = self.points, self.losses, self.norms, self.averages
        if (taken := steps + 1) < len(points):  # clones, to give back the room that wasn't needed
            points, losses, norms = (kept[:taken].clone() for kept in (points, losses, norms))
            averages = averages if averages is None else averages[:taken].clone()
        return DescentPath(points, losses, norms, stopped_at, averages, reason)
