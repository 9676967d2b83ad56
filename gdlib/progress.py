"""A line on stderr that says how far a long descent has come."""

from __future__ import annotations

import sys
import time

from torch import Tensor

SECONDS_BETWEEN = 0.5


class ProgressLine:
    """One line, written over again every half second: the step, of how many, and the (median) loss."""

    def __init__(self, steps: int) -> None:
        self.steps, self.due = steps, time.monotonic() + SECONDS_BETWEEN

    def show(self, step: int, losses: Tensor, last: bool = False) -> None:
        """Say where the descent is, unless that was said a moment ago; `last` ends the line."""
        if not last and time.monotonic() < self.due:
            return
        self.due = time.monotonic() + SECONDS_BETWEEN
        what = "median loss" if losses.ndim else "loss"
        line = f"\rstep {step} of {self.steps}, {what} {float(losses.nanmedian()):.4g}"
        print(f"{line:<60}", end="\n" if last else "", file=sys.stderr, flush=True)
