"""The checkers of Schedules and averaging: what they take, and the slips that they name."""

from __future__ import annotations

import torch

from tests.gdlib.answers import Answers

LINE = torch.arange(50, 0, -1.0)


def line_that_ends_at(last: float) -> torch.Tensor:
    rates = LINE.clone()
    rates[-1] = last
    return rates


class TestSchedules(Answers):
    slips = (
        ("schedules-average", 0.003, "half the square"),
        ("schedules-average", (0.4 + 2) / 2000, "one over its curvature"),
        ("schedules-average", 0.3 * 0.0015, "no part"),
        ("schedules-average", 1.5, "a single point"),
        ("schedules-halve", 400, "no logarithm"),
        ("schedules-halve", 200, "root of T"),
        ("schedules-linear", (0.0, 1.0), "a warm-up"),
        ("schedules-linear", (1 / 3, 0.0), "0.333333 times"),
        ("schedules-linear", (1.0, 0.5), "Its last rate would be 0.5"),
        ("schedules-linear", 1.0, "2 numbers"),
        ("schedules-beat", LINE, "2.058"),
        ("schedules-beat", line_that_ends_at(0.0), "greater than 0"),
        ("schedules-beat", torch.ones(49), "50 numbers"),
    )
    right = (
        ("schedules-average", 0.0015),
        ("schedules-halve", 505),
        ("schedules-halve", 504),
        ("schedules-linear", (1.0, 0.0)),
        ("schedules-beat", line_that_ends_at(5.0)),
    )
