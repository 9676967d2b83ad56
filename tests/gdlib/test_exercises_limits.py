"""The checkers of The limits of first-order methods: what they take, and the slips that they name."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

from torch import Tensor

from gdlib import OptimisedGradient, check
from tests.gdlib.answers import Answers


def in_place(grad: Callable[[Tensor], Tensor], x: Tensor, N: int) -> Tensor:
    thetas, y = [1.0], x.clone()
    for k in range(1, N + 1):
        thetas.append((1 + math.sqrt(1 + (8 if k == N else 4) * thetas[-1] ** 2)) / 2)
    for now, later in itertools.pairwise(thetas):
        below = x - grad(x)
        x.copy_(below + (now - 1) / later * (below - y) + now / later * (below - x))
        y.copy_(below)
    return x


class TestLimits(Answers):
    slips = (
        ("limits-moved", 100, "hasn't heard"),
        ("limits-moved", 8, "eight gradients"),
        ("limits-steps", 250, "plain descent's promise"),
        ("limits-steps", 43, "Nesterov's promise"),
        ("limits-unknowns", 12, "isn't claimed there"),
        ("limits-unknowns", 13, "the bound holds"),
        ("limits-optimised", 3, "should be a function"),
        ("limits-optimised", lambda grad, x, N: [x], "the last point"),
        ("limits-optimised", lambda grad, x, N: x - grad(x), "it ends"),
    )
    right = (("limits-moved", 7), ("limits-unknowns", 6), ("limits-optimised", in_place))


def test_the_fewest_steps_are_those_of_the_optimised_gradient_method() -> None:
    needed = next(N for N in range(1, 99) if 1 / (2 * OptimisedGradient(1.0, N).thetas[-1] ** 2) <= 1e-3)
    assert check("limits-steps", needed).passed
    assert not check("limits-steps", needed - 1).passed
