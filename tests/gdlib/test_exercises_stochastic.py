"""The checkers of Stochastic gradients: what they take, and the slips that they name."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from tests.gdlib.answers import Answers


def epoch(n: int, size: int, generator: torch.Generator) -> list[torch.Tensor]:
    return list(torch.randperm(n, generator=generator).split(size))


def drops_the_last(n: int, size: int, generator: torch.Generator) -> list[torch.Tensor]:
    return [batch for batch in epoch(n, size, generator) if len(batch) == size]


def with_replacement(n: int, size: int, generator: torch.Generator) -> list[torch.Tensor]:
    return list(torch.randint(n, (n,), generator=generator).split(size))


def unshuffled(n: int, size: int, generator: torch.Generator) -> list[torch.Tensor]:
    return list(torch.arange(n).split(size))


def global_order(n: int, size: int, generator: torch.Generator) -> list[torch.Tensor]:
    return list(torch.randperm(n).split(size))


def one_by_one(n: int, size: int, generator: torch.Generator) -> Iterator[torch.Tensor]:
    yield from epoch(n, size, generator)


class TestStochastic(Answers):
    slips = (
        ("stochastic-width", 0.140625, "That is the variance"),
        ("stochastic-width", 0.33541, "small learning rates"),
        ("stochastic-digits", 75, "more slowly"),
        ("stochastic-digits", 22_500, "square of the curvature"),
        ("stochastic-loses", 0.1, "times the other's, not more"),
        ("stochastic-loses", 0.5, "times the other's, not more"),
        ("stochastic-loses", 1.5, "diverges"),
        ("stochastic-loader", lambda n, size, generator: None, "should give a list of tensors"),
        ("stochastic-loader", one_by_one, "should give a list of tensors"),
        ("stochastic-loader", drops_the_last, "have 4, 4 numbers"),
        ("stochastic-loader", with_replacement, "exactly once"),
        ("stochastic-loader", unshuffled, "two orders"),
        ("stochastic-loader", global_order, "nothing but the generator"),
    )
    right = (
        ("stochastic-width", 0.375),
        ("stochastic-digits", 5625),
        ("stochastic-loses", 0.6),
        ("stochastic-loses", 0.99),
        ("stochastic-loader", epoch),
    )
