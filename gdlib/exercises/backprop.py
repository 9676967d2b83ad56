"""Checkers for the exercises of the chapter Backpropagation and initialisation."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor

from gdlib.exercises.answers import Checker, not_a_choice, not_a_function, not_close


def _first(answer: Any) -> str | None:
    because = {
        "first": "The slopes g are smaller in the first layers, having come further down.",
        "last": "The slopes g are larger there, but the values h that they are multiplied by are smaller.",
    }
    return not_a_choice(answer, "same", because)


def _leaky(answer: Any) -> str | None:
    hints = {
        0.02: "That is for ReLU, which passes nothing on below 0.",
        2 / 1.2 / 100: "What is squared is the value: the slope of 0.2 counts by its square.",
        1 / 1.04 / 100: "Only half of the values lie above 0.",
        2 / 1.04: "That is c; the variance is a hundredth of it.",
        (2 / 1.04 / 100) ** 0.5: "That is the standard deviation.",
    }
    return not_close(answer, 2 / 1.04 / 100, 1e-3, hints)


def _sigmoid(answer: Any) -> str | None:
    hints = {
        15: "That is with a factor of 1/4: the slope is squared.",
        7: "After 7 layers the bound is still at 4e-9.",
        30: "That is ReLU's factor, 1/2.",
    }
    return not_close(answer, 8, 1e-9, hints)


def _own(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for sizes in ((2, 3, 1), (3, 5, 4, 2)):
        weights, biases, h, g = _network(sizes)
        given = answer([W.detach() for W in weights], [v.detach() for v in h], g)
        if not isinstance(given, (list, tuple)) or len(given) != 2:
            return "It should return two lists: the slopes along the weights, and those along the biases."
        right = torch.autograd.grad((h[-1] * g).sum(), [*weights, *biases])
        for name, mine, its in (
            ("weights", given[0], right[: len(weights)]),
            ("biases", given[1], right[len(weights) :]),
        ):
            if (wrong := _off(name, mine, its)) is not None:
                return wrong
    return None


def _network(sizes: tuple[int, ...]) -> tuple[list[Tensor], list[Tensor], list[Tensor], Tensor]:
    """Weights, biases, the values of each layer for seven examples, and slopes along the last."""
    draws = torch.Generator().manual_seed(0)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=draws, dtype=torch.float64)

    weights = [normal(m, n).requires_grad_() for n, m in pairwise(sizes)]
    biases = [normal(m).requires_grad_() for m in sizes[1:]]
    h = [normal(7, sizes[0])]
    for k, (W, b) in enumerate(zip(weights, biases, strict=True), start=1):
        z = h[-1] @ W.T + b
        h.append(z if k == len(weights) else z.tanh())
    return weights, biases, h, normal(7, sizes[-1])


def _off(name: str, mine: Any, its: tuple[Tensor, ...]) -> str | None:
    """What is wrong with the slopes of all layers, which should be `its`."""
    if not isinstance(mine, (list, tuple)) or len(mine) != len(its):
        return f"There should be one tensor of slopes along the {name} for each of {len(its)} layers."
    if _same(mine, its):
        return None
    if _same(mine[::-1], its):
        return f"The slopes along the {name} come in the wrong order: the first layer's first."
    for layer in range(len(its), 0, -1):
        given, right = mine[layer - 1], its[layer - 1]
        if not isinstance(given, Tensor) or given.shape != right.shape:
            shape = tuple(right.shape)
            return f"The slopes along the {name} of layer {layer} should be a tensor of shape {shape}."
        if _same([7 * given], [right]):
            return f"The slopes along the {name} of layer {layer} are summed over the examples, not averaged."
        if not _same([given], [right]):
            return (
                f"The slopes along the {name} are right above layer {layer} of {len(its)}, and wrong there."
            )
    return None


def _same(mine: Any, its: Any) -> bool:
    return all(
        isinstance(given, Tensor)
        and given.shape == right.shape
        and torch.allclose(given.to(right), right, rtol=1e-6, atol=1e-9)
        for given, right in zip(mine, its, strict=True)
    )


CHECKERS: Mapping[str, Checker] = {
    "backprop-first": _first,
    "backprop-leaky": _leaky,
    "backprop-sigmoid": _sigmoid,
    "backprop-own": _own,
}
