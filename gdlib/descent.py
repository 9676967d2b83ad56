"""Descent itself: one loop for every method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_callable, check_count, described
from gdlib.endings import Ending, in_words
from gdlib.evaluate import Evaluate, Loss, as_seen, closed_form, remembering
from gdlib.hyperparameters import at_each_step
from gdlib.methods import Method, Searching
from gdlib.path import DescentPath
from gdlib.progress import ProgressLine
from gdlib.recording import BatchRecording, PointRecording, columns, squared_length


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A descent at one moment: what its stopping rule and its callback are told.

    step: how many steps were taken. point: (n,), or (batch, n). loss: a scalar tensor, or (batch,), at the
    point. grad: of the shape of the point.
    """

    step: int
    point: Tensor
    loss: Tensor
    grad: Tensor

    @property
    def grad_norm(self) -> Tensor:
        """The Euclidean length of the gradient: a scalar tensor, or (batch,)."""
        return squared_length(self.grad).sqrt().to(self.grad)


Stop: TypeAlias = Callable[[Snapshot], bool | Tensor]
Advance: TypeAlias = Callable[[int, Tensor, Tensor, Tensor, Any, Evaluate], tuple[Tensor, Any]]


def descend(
    loss: Loss,
    start: Tensor | Sequence[float],
    method: Method | Searching,
    steps: int,
    *,
    stop: Stop | None = None,
    callback: Callable[[Snapshot], object] | None = None,
    progress: bool = False,
) -> DescentPath:
    """Follow `method` downhill from `start` for a number of steps.

    loss: a function from a point (n,) to a scalar tensor. For a batch it is mapped over the rows with
    torch.func.vmap, so it must be made of torch operations; a landscape takes the batch itself. Autograd
    finds the gradient, unless it is known in closed form: for fits of `quad`, for batches of fits of
    `relu_network`, and for most landscapes. A stochastic loss, `Minibatches` or `Noisy`, shows each step what
    its draws give, and the path holds what was seen; `losses_along` gives the whole loss afterwards.
    start: a point, (n,), or a batch of points, (batch, n); a sequence of numbers becomes a
    tensor of torch's default type, float32 unless it was set to another. It is not changed.
    method: how to take a step, `GradientDescent(lr=0.1)` for one. steps: >= 0.
    stop: a rule that is asked at the start and after each step, `lambda now: now.grad_norm < 1e-6` for
    one; `now` is a Snapshot. When it says True the descent ends there. For a batch it may answer for each
    row, (batch,): a row that has stopped stays where it is, and the descent ends when all have.
    callback: called with the Snapshot after each step. progress: write a line about it to stderr.

    Returns the DescentPath, on the start's device: the points, losses and lengths of the gradient at the
    start and after each step, and the method's averages where it keeps them. A loss that turns to inf or nan
    is no error: the path records it. Raises ValueError for a start of another shape or type, a negative
    number of steps, a loss that gives no scalar or doesn't depend on the point, or a stopping rule that gives
    neither True or False nor one of them per row.

    A method that has `ended(state)`, as `LevenbergMarquardt` does, ends its own descent, row by row; the
    path's `stopped_at` says where, and its `reason` why.
    """
    check_callable("loss", loss)
    for name, function in (("stop", stop), ("callback", callback)):
        if function is not None:
            check_callable(name, function)
    if torch.is_inference_mode_enabled():  # whose tensors autograd and a reader's step couldn't use
        with torch.inference_mode(False), torch.no_grad():
            return descend(loss, start, method, steps, stop=stop, callback=callback, progress=progress)
    point, steps = _as_point(start), check_count("steps", steps)
    advance, average = _one_step(method, point), getattr(method, "average", None)
    ended = getattr(method, "ended", None)
    by_residuals = getattr(method, "looks_at_residuals", False)
    seen_at = as_seen(loss, point, by_residuals)
    if hasattr(method, "search") and not by_residuals:  # which remembers by itself
        seen_at = remembering(seen_at)
    line = ProgressLine(steps) if progress else None
    rows = _Rows(point)
    state, mean = method.init(point), point
    record = PointRecording() if point.ndim == 1 else BatchRecording(point, steps)
    # Where autograd finds no gradient, and no reader's code is shown a tensor that it may want to put in a
    # graph, torch needn't keep account of its tensors: that takes a sixth of a small step.
    evaluate = seen_at(0)
    exact = evaluate.closed_form is not None and closed_form(loss, point.shape) is not None
    known = exact and _all_ours(loss)
    watched = hasattr(method, "search") or stop is not None or callback is not None or not _ours(method)
    with torch.inference_mode() if known and not watched else nullcontext():
        for step in range(steps + 1):
            value, grad = evaluate(point)
            if average is not None:
                mean = rows.held(mean, average(point, state))
            here = record.add(step, point, value, grad, None if average is None else mean)
            if stop is not None or callback is not None:
                now = Snapshot(step, here, value, grad)
                if callback is not None and step:
                    callback(now)
                if stop is not None:
                    rows.stop(stop(now), step)
            if ended is not None:
                rows.end(ended(state), step)
            last = step == steps or rows.all_stopped
            if line is not None:
                line.show(step, value, last)
            if last:
                break
            moved, state = advance(step, point, value, grad, state, evaluate)
            point, evaluate = rows.held(here, moved), seen_at(step + 1)
    may_stop = stop is not None or ended is not None
    return record.path(step, rows.stopped_at if may_stop else None, rows.reason if may_stop else None)


def _one_step(method: Any, start: Tensor) -> Advance:
    """The one form that all methods take: (step, point, value, grad, state, evaluate) -> (point, state)."""
    if not isinstance(method, type) and hasattr(method, "init"):
        at = at_each_step(method, start)
        if hasattr(method, "search"):
            return lambda k, *now: at(k).search(*now)
        if hasattr(method, "step"):
            return lambda k, point, value, grad, state, evaluate: at(k).step(point, grad, state)
    raise ValueError(
        "method must have init and step, as GradientDescent(lr=0.1) has, or init and search, "
        f"got {described(method)}"
    )


def _ours(method: object) -> bool:
    """Whether it and the methods in it are of this library."""
    if not type(method).__module__.startswith("gdlib."):
        return False
    return all(_ours(one) for one in vars(method).values() if hasattr(one, "step"))


def _all_ours(loss: object) -> bool:
    """Whether a loss and the functions in it are of this library."""
    if isinstance(loss, partial):
        return _all_ours(loss.func)
    ours = str(getattr(loss, "__module__", "")).startswith("gdlib.")
    return ours and all(_all_ours(one) for one in getattr(loss, "__dict__", {}).values() if callable(one))


class _Rows:
    """Which rows of a batch have stopped, when and why; one point counts as one row."""

    def __init__(self, start: Tensor) -> None:
        self.stopped = start.new_zeros(start.shape[:-1], dtype=torch.bool)
        self.shapes = (self.stopped.shape, torch.Size())
        self.at: list[int | None] = [None] * self.stopped.numel()
        self.codes = torch.zeros_like(self.stopped, dtype=torch.int64)
        self.any_stopped = self.all_stopped = False

    def stop(self, answer: bool | Tensor, step: int) -> None:
        flags = torch.tensor(answer) if isinstance(answer, bool) else answer
        if not isinstance(flags, Tensor) or flags.dtype != torch.bool or flags.shape not in self.shapes:
            wanted = (
                f"or a tensor of them of shape {tuple(self.stopped.shape)}, " if self.stopped.ndim else ""
            )
            raise ValueError(f"stop must give True or False, {wanted}got {described(answer)}")
        self._stop(flags, step, Ending.RULE)

    def end(self, codes: Tensor | None, step: int) -> None:
        """A method's own word, a code of `endings` for each row; None before it has one."""
        if codes is not None:
            codes = codes.reshape(self.stopped.shape)
            self._stop(codes > 0, step, codes)

    def _stop(self, flags: Tensor, step: int, codes: Tensor | int) -> None:
        if not bool(flags.any()):
            return
        new = flags.to(self.stopped.device) & ~self.stopped
        if not bool(new.any()):  # as after nearly every step
            return
        for row in new.reshape(-1).nonzero()[:, 0].tolist():
            self.at[row] = step
        self.codes = torch.where(new, codes, self.codes)
        self.stopped = self.stopped | new
        self.any_stopped, self.all_stopped = bool(self.stopped.any()), bool(self.stopped.all())

    def held(self, before: Tensor, after: Tensor) -> Tensor:
        """`after`, but `before` in the rows that have stopped."""
        return torch.where(self.stopped[:, None], before, after) if self.any_stopped else after

    @property
    def stopped_at(self) -> int | list[int | None] | None:
        return self.at if self.stopped.ndim else self.at[0]

    @property
    def reason(self) -> str | list[str | None] | None:
        codes: list[int] = self.codes.reshape(-1).tolist()
        known = {code: in_words(code) for code in set(codes)}
        words = [known[code] for code in codes]
        return words if self.stopped.ndim else words[0]


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
    start = start.detach()
    return start.clone() if start.ndim == 1 else columns(1, start)[0].copy_(start)
