"""Which examples are drawn: all pairs alike, whether a number draws one of them or two."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from gdlib.draws import Draws, with_replacement


def blocks(draws: Draws, count: int) -> Tensor:
    """The numbers of the examples of so many blocks, (count, *shape)."""
    examples = draws.entries(torch.arange(draws.among)[None])
    return torch.cat([draws.look_up(examples, next(draws.numbers)) for _ in range(count)])


def of(among: int, size: int, rows: tuple[int, ...]) -> Draws:
    return with_replacement(among, size, rows, None, torch.Generator().manual_seed(3))


@pytest.mark.parametrize(
    ("among", "in_pairs"), [(1, True), (20, True), (64, True), (65, False), (2000, False)]
)
def test_few_examples_are_drawn_in_pairs_and_all_of_them_are_in_range(among: int, in_pairs: bool) -> None:
    draws = of(among, 3, (50,))
    drawn = blocks(draws, 3)
    assert draws.in_pairs == in_pairs
    assert next(draws.numbers).numel() == drawn[0].numel() // (2 if in_pairs else 1)
    assert drawn.shape[1] % 3 == 0
    assert drawn.shape[2:] == (50,)
    assert (drawn.min(), drawn.max()) == (0, among - 1)


@pytest.mark.parametrize("rows", [(), (700,)])
def test_examples_are_equally_likely_and_independent_of_one_another(rows: tuple[int, ...]) -> None:
    draws = of(5, 2, rows)
    drawn = blocks(draws, 40)
    halves = drawn.reshape(len(drawn), 2, -1)
    assert draws.in_pairs
    for first, second in ((halves[:, 0], halves[:, 1]), (halves[..., :-1], halves[..., 1:])):
        pairs = (5 * first + second).flatten()
        counts = torch.bincount(pairs, minlength=25).double()
        expected = pairs.numel() / 25
        assert expected > 10_000
        assert (counts - expected).abs().max() < 4.5 * expected**0.5


def test_a_number_of_a_pair_finds_in_a_table_what_both_examples_have() -> None:
    draws = of(7, 2, (3,))
    table = torch.randn(2, 7, generator=torch.Generator().manual_seed(0))
    numbers = next(draws.numbers)
    examples = draws.look_up(draws.entries(torch.arange(7)[None]), numbers)[0]
    assert torch.equal(draws.look_up(draws.entries(table), numbers), table[:, examples])
    assert torch.equal(examples.flatten(), torch.cat([numbers // 7, numbers % 7]))


def test_where_one_batch_is_as_much_as_is_drawn_at_once_no_pairs_are_drawn() -> None:
    draws = of(20, 3, (50_001,))
    assert not draws.in_pairs
    assert draws.shape == (3, 50_001)
    assert draws.look_up(torch.arange(20)[None], next(draws.numbers)).shape == (1, 3, 50_001)
