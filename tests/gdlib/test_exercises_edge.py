"""The checkers of The edge of stability: what they take, and the slips that they name."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from tests.gdlib.answers import Answers

Product = Callable[[Tensor], Tensor]


def scaled(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    for _ in range(count):
        v = product(v / v.norm()) / d
    return v.norm()


def unscaled(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    return scaled(product, 0 * d + 1, v, count)


def multiplied(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    return scaled(product, 1 / d, v, count)


def twice(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    return scaled(product, d**2, v, count)


def one_too_many(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    return scaled(product, d, v, count + 1)


class TestEdge(Answers):
    slips = (
        ("edge-where", 200, "twice that"),
        ("edge-where", 0.0025, "upside down"),
        ("edge-minimum", 2 / 17, "2 numbers"),
        ("edge-minimum", (16 + 1 / 16, 1), "2 over it"),
        ("edge-minimum", (2 / 16, 1), "both squares"),
        ("edge-minimum", (2 / (16 + 1 / 16), 2), "The second"),
        ("edge-momentum", 0.23 * (9 + 1 / 9) / 2, "not at 2 beta"),
        ("edge-momentum", 0.23 * (9 + 1 / 9) - 2, "not at 2 + beta"),
        ("edge-own", 3, "should be a function"),
        ("edge-own", unscaled, "the Hessian's own"),
        ("edge-own", multiplied, "multiplied by d"),
        ("edge-own", twice, "divided twice"),
        ("edge-own", one_too_many, "one product"),
    )
    right = (
        ("edge-where", 400),
        ("edge-minimum", (2 / (16 + 1 / 16), 1)),
        ("edge-momentum", (0.23 * (9 + 1 / 9) - 2) / 2),
        ("edge-own", scaled),
    )
