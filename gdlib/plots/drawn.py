"""Tensors as matplotlib takes them."""

from __future__ import annotations

import torch
from torch import Tensor


def drawn(values: Tensor) -> Tensor:
    """`values` in float64, outside any graph: numpy, and so matplotlib, has no bfloat16."""
    return values.detach().to("cpu", torch.float64)
