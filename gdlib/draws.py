"""Chance, a step at a time: which examples a batch holds, and noise.

Everything comes from a seed or a `torch.Generator`, for many steps at once: to ask for a few numbers costs as
much as to ask for thousands.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from gdlib.checks import check_count

AT_ONCE = 2**16  # numbers; few enough for their room not to count


def check_seed(seed: int | torch.Generator) -> None:
    """A ValueError unless `seed` is a generator or a whole number from 0 to 2^63 - 1."""
    if not isinstance(seed, torch.Generator):
        try:
            check_count("seed", seed, at_most=2**63 - 1)
        except ValueError as error:
            raise ValueError(f"{error}; it may be a torch.Generator") from None


def generator_of(seed: int | torch.Generator) -> torch.Generator:
    """The generator itself, or a new one that begins at the seed."""
    return seed if isinstance(seed, torch.Generator) else torch.Generator().manual_seed(seed)


def with_replacement(
    among: int, size: int, rows: tuple[int, ...], weights: Tensor | None, generator: torch.Generator
) -> Iterator[Tensor]:
    """The numbers of examples for many batches of `size`, one after another along the first axis; then more.

    Each is (batches * size, *rows), of numbers from 0 to among - 1, all drawn anew.
    rows: () for one point, (batch,) for a batch of points, which all get draws of their own.
    weights: (among,), the chance of each example; None for equal ones.
    """
    # As if for twice as many: what is gathered by the numbers needs room too.
    shape = (size * steps_at_once(2 * size, rows), *rows)
    while True:
        if weights is None:
            yield torch.randint(among, shape, generator=generator)
        else:
            # By the inverse of the distribution: torch.multinomial takes a row of weights for each row.
            edges = weights.double().cumsum(0)
            drawn = torch.rand(shape, dtype=torch.float64, generator=generator) * edges[-1]
            yield torch.searchsorted(edges, drawn, right=True).clamp_(max=among - 1)


def shuffled(among: int, rows: tuple[int, ...], generator: torch.Generator) -> Iterator[Tensor]:
    """The same without replacement: all examples once, (among, *rows); then in another order."""
    while True:
        keys = torch.rand((among, *rows), generator=generator).numpy()
        yield torch.from_numpy(np.argsort(keys, axis=0, kind="stable"))  # a third less time than torch's


def normal(shape: torch.Size, generator: torch.Generator) -> Iterator[Tensor]:
    """For each step independent standard normal numbers of that shape."""
    while True:
        yield from torch.randn((steps_at_once(1, shape), *shape), generator=generator)


def steps_at_once(size: int, rows: tuple[int, ...]) -> int:
    """For how many steps to draw together."""
    return max(1, AT_ONCE // (size * torch.Size(rows).numel()))
