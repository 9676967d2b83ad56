"""Chance, a step at a time: which examples a batch holds, and noise.

Everything comes from a seed or a `torch.Generator`, for many steps at once: to ask for a few numbers costs as
much as to ask for thousands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from gdlib.checks import check_count

AT_ONCE = 2**16  # numbers; few enough for their room not to count
PAIRS = 2**12  # as many pairs of examples as are worth a table of them


def check_seed(seed: int | torch.Generator) -> None:
    """A ValueError unless `seed` is a generator or a whole number from 0 to 2^63 - 1."""
    if not isinstance(seed, torch.Generator):
        try:
            check_count("seed", seed, at_most=2**63 - 1)
        except ValueError as error:
            raise ValueError(f"{error}; it may be a torch.Generator") from None


def generator_of(seed: int | torch.Generator) -> torch.Generator:
    """The generator itself, or a new one that begins at the seed."""
    return seed if isinstance(seed, torch.Generator) else torch.Generator().manual_seed(int(seed))


@dataclass(frozen=True)
class Draws:
    """Which examples are drawn, for several batches at once, one after another.

    among: how many examples there are. shape: of what is drawn at once, (batches * size, *rows).
    numbers: what is drawn, time after time, flat: the number of each example, or, in_pairs, numbers from 0 to
    among² - 1 whose digits in base `among` are two examples', the first one's in the first half of the shape.
    """

    among: int
    shape: tuple[int, ...]
    in_pairs: bool
    numbers: Iterator[Tensor]

    def entries(self, table: Tensor) -> Tensor:
        """What a table of examples, (k, among), has for each number: (k, among), or (2 k, among²)."""
        if not self.in_pairs:
            return table
        pairs = table.new_empty(len(table), 2, self.among, self.among)
        pairs[:, 0], pairs[:, 1] = table[:, :, None], table[:, None]
        return pairs.reshape(-1, self.among**2)

    def look_up(self, entries: Tensor, numbers: Tensor) -> Tensor:
        """What the entries have for each example that is drawn: (k, *shape)."""
        # entries[:, numbers] takes three times as long.
        return entries.index_select(1, numbers).reshape(-1, *self.shape)


def with_replacement(
    among: int, size: int, rows: tuple[int, ...], weights: Tensor | None, generator: torch.Generator
) -> Draws:
    """All examples of batches of `size` drawn anew.

    rows: () for one point, (batch,) for a batch of points, which all get draws of their own.
    weights: (among,), the chance of each example; None for equal ones.
    """
    # As if for twice as many: what is looked up by the numbers needs room too.
    batches = steps_at_once(2 * size, rows)
    # To draw a number takes longer than all that is done with it, and two examples need but one.
    in_pairs = weights is None and batches > 1 and among**2 <= PAIRS
    shape = (size * (batches - batches % 2 if in_pairs else batches), *rows)
    count = torch.Size(shape).numel()
    if weights is not None:
        numbers = _weighted(weights, count, generator)
    else:
        numbers = _equal(among**2, count // 2, generator) if in_pairs else _equal(among, count, generator)
    return Draws(among, shape, in_pairs, numbers)


def _equal(among: int, count: int, generator: torch.Generator) -> Iterator[Tensor]:
    while True:
        yield torch.randint(among, (count,), generator=generator)


def _weighted(weights: Tensor, count: int, generator: torch.Generator) -> Iterator[Tensor]:
    """By the inverse of the distribution: torch.multinomial takes a row of weights for each row."""
    edges = weights.double().cumsum(0)
    while True:
        drawn = torch.rand(count, dtype=torch.float64, generator=generator) * edges[-1]
        yield torch.searchsorted(edges, drawn, right=True).clamp_(max=len(edges) - 1)


def shuffled(among: int, rows: tuple[int, ...], generator: torch.Generator) -> Draws:
    """The same without replacement: all examples once, (among, *rows); then in another order."""
    return Draws(among, (among, *rows), False, _orders((among, *rows), generator))


def _orders(shape: tuple[int, ...], generator: torch.Generator) -> Iterator[Tensor]:
    while True:
        keys = torch.rand(shape, generator=generator).numpy()
        order = np.argsort(keys, axis=0, kind="stable")  # a third less time than torch's
        yield torch.from_numpy(order).reshape(-1)


def normal(shape: torch.Size, generator: torch.Generator) -> Iterator[Tensor]:
    """For each step independent standard normal numbers of that shape."""
    while True:
        yield from torch.randn((steps_at_once(1, shape), *shape), generator=generator)


def steps_at_once(size: int, rows: tuple[int, ...]) -> int:
    """For how many steps to draw together."""
    return max(1, AT_ONCE // (size * torch.Size(rows).numel()))
