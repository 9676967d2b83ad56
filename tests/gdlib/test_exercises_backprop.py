"""The checkers of Backpropagation and initialisation: what they take, and the slips that they name."""

from __future__ import annotations

from torch import Tensor

from tests.gdlib.answers import Answers

Slopes = tuple[list[Tensor], list[Tensor]]


def of_tanh(weights: list[Tensor], h: list[Tensor], g: Tensor) -> Slopes:
    of_W, of_b = [], []
    for W, below in zip(weights[::-1], h[-2::-1], strict=True):
        of_W.append(g.T @ below)
        of_b.append(g.sum(0))
        g = (g @ W) * (1 - below**2)
    return of_W[::-1], of_b[::-1]


def last_layer_first(weights: list[Tensor], h: list[Tensor], g: Tensor) -> Slopes:
    of_W, of_b = of_tanh(weights, h, g)
    return of_W[::-1], of_b[::-1]


def averaged(weights: list[Tensor], h: list[Tensor], g: Tensor) -> Slopes:
    of_W, of_b = of_tanh(weights, h, g)
    return of_W, [b / len(g) for b in of_b]


def of_relu(weights: list[Tensor], h: list[Tensor], g: Tensor) -> Slopes:
    of_W, of_b = [], []
    for W, below in zip(weights[::-1], h[-2::-1], strict=True):
        of_W.append(g.T @ below)
        of_b.append(g.sum(0))
        g = (g @ W) * (below > 0)
    return of_W[::-1], of_b[::-1]


def turned(weights: list[Tensor], h: list[Tensor], g: Tensor) -> Slopes:
    of_W, of_b = of_tanh(weights, h, g)
    return [W.T for W in of_W], of_b


def weights_alone(weights: list[Tensor], h: list[Tensor], g: Tensor) -> list[Tensor]:
    return of_tanh(weights, h, g)[0][:1]


class TestBackprop(Answers):
    slips = (
        ("backprop-first", "first", "smaller"),
        ("backprop-first", "last", "multiplied by"),
        ("backprop-leaky", 0.02, "for ReLU"),
        ("backprop-leaky", 2 / 1.04, "a hundredth"),
        ("backprop-sigmoid", 15, "squared"),
        ("backprop-sigmoid", 7, "4e-9"),
        ("backprop-own", last_layer_first, "wrong order"),
        ("backprop-own", averaged, "not averaged"),
        ("backprop-own", of_relu, "above layer 1 of 2"),
        ("backprop-own", turned, "shape (1, 3)"),
        ("backprop-own", weights_alone, "two lists"),
    )
    right = (
        ("backprop-first", "same"),
        ("backprop-leaky", 0.0192308),
        ("backprop-sigmoid", 8),
        ("backprop-own", of_tanh),
    )
