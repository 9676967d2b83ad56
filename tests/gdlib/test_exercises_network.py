"""The checkers of From lines to a neural network: what they take, and the slips that they name."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from gdlib.functions import rectified_linear
from tests.gdlib.answers import Answers


def dead(knobs: Tensor, x: Tensor) -> Any:
    n = (len(knobs) - 1) // 3
    heights = rectified_linear(knobs[:n], knobs[n : 2 * n], x)
    return (heights == 0).all(0).sum()


def alive(knobs: Tensor, x: Tensor) -> Any:
    return (len(knobs) - 1) // 3 - dead(knobs, x)


class TestNetwork(Answers):
    slips = (
        ("network-dead", alive, "It counts the living"),
        ("network-dead", lambda knobs, x: str(dead(knobs, x)), "it returned str"),
        ("network-dead", lambda knobs, x: np.True_, "it returned bool"),
    )
    right = (
        ("network-dead", dead),
        ("network-dead", lambda knobs, x: int(dead(knobs, x))),
        ("network-dead", lambda knobs, x: np.int64(dead(knobs, x))),
        ("network-tent", torch.tensor([1.0, -2.0, 1.0])),
    )
