"""Room for autograd, whatever mode a reader's code runs in.

Under torch.inference_mode() operations leave no graph, and tensors that were made there can be in none.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor


@contextmanager
def with_graphs() -> Iterator[None]:
    """Operations in here leave graphs, under torch.no_grad() and torch.inference_mode(), too."""
    with torch.inference_mode(False), torch.enable_grad():
        yield


def outside_graphs(point: Tensor) -> Tensor:
    """The point in no graph, but free to be where a new one begins. To be called where graphs are left."""
    return point.clone() if point.is_inference() else point.detach()
