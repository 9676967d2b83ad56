"""The checkers of How wrong is it?: what they take, and the slips that they name."""

from __future__ import annotations

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def costs(preds: Tensor, acts: Tensor, q: float) -> Tensor:
    short = acts - preds
    return torch.where(short > 0, q * short, (q - 1) * short)


class TestError(Answers):
    slips = (
        ("error-pinball", lambda preds, acts, q: costs(preds, acts, q).sum(), "the sum of the costs"),
        (
            "error-pinball",
            lambda preds, acts, q: 2 * costs(preds, acts, q).mean(),
            "should give 0.9; it gives 1.8",
        ),
        ("error-pinball", lambda preds, acts, q: costs(preds, acts, 1 - q).mean(), "swapped"),
        ("error-pinball", costs, "should return one number"),
    )
    right = (("error-pinball", lambda preds, acts, q: costs(preds, acts, q).mean()),)
