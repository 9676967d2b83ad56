"""The checkers of The quadratic bowl: what they take, and the slips that they name."""

from __future__ import annotations

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def powers(v: Tensor) -> Tensor:
    return torch.cat([v**2, v, torch.ones_like(v)], dim=1)


class TestBowl(Answers):
    slips = (
        ("bowl-numbers", (1.0, 2 / 52, 48 / 52), "steepest direction"),
        ("bowl-numbers", (0.04, 0.02, 48 / 52), "half as fast"),
        ("bowl-numbers", (0.04, 2 / 52, (48 / 52) ** 2), "the factor of the loss"),
        ("bowl-centred", 3111.0934, "That is the condition number"),
        ("bowl-centred", 21_496, "too large"),
        ("bowl-centred", 42_975, "for the learning rate 1/L"),
        ("bowl-lucky", (0.01, 0.0), "at least 0.1"),
        ("bowl-lucky", (1.0, 1e-12), "After 200 steps"),
        ("bowl-features", powers, "condition number is"),
        ("bowl-features", lambda v: powers(v) / 0, "inf or nan"),
        ("bowl-features", lambda v: torch.linalg.qr(powers(v)).Q, "should be 1"),
        ("bowl-features", lambda v: torch.eye(len(v), 3), "not combinations"),
        ("bowl-features", lambda v: powers(v)[:, [0, 1, 1]], "depend on each other"),
    )
    right = (("bowl-centred", 21_492), ("bowl-centred", 21_491.5))
