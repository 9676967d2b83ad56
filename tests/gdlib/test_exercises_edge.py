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


def never_of_length_1(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    for _ in range(count):
        v = product(v) / d
    return v.norm()


def length_1_too_late(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    top = v.norm()
    for _ in range(count):
        v = product(v) / d
        top = v.norm()
        v = v / top
    return top


def columns(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor:
    for _ in range(count):
        v = product(v / v.norm() / d)
    return v.norm()


def not_once(product: Product, d: Tensor, v: Tensor, count: int) -> Tensor | None:
    return scaled(product, d, v, count) if count > 1 else None


class TestEdge(Answers):
    slips = (
        ("edge-where", 200, "twice that"),
        ("edge-where", 0.0025, "upside down"),
        ("edge-minimum", 2 / 17, "2 numbers"),
        ("edge-minimum", (16 + 1 / 16, 1), "2 over it"),
        ("edge-minimum", (2 / 16, 1), "both squares"),
        ("edge-minimum", (2 / (16 + 1 / 16), 2), "The second"),
        ("edge-minimum", (1, 2 / (16 + 1 / 16)), "smaller first"),
        ("edge-minimum", (2 / (16 + 1 / 16), 0.5), "twice that"),
        ("edge-momentum", 0.23 * (9 + 1 / 9) / 2, "not at 2 beta"),
        ("edge-momentum", 0.23 * (9 + 1 / 9) - 2, "not at 2 + beta"),
        ("edge-own", 3, "should be a function"),
        ("edge-own", unscaled, "the Hessian's own"),
        ("edge-own", multiplied, "multiplied by d"),
        ("edge-own", twice, "divided twice"),
        ("edge-own", one_too_many, "one product"),
        ("edge-own", never_of_length_1, "to length 1 before each product"),
        ("edge-own", length_1_too_late, "from v brought to length 1"),
        ("edge-own", columns, "and then divided by d"),
        ("edge-own", not_once, "should be a number"),
    )
    right = (
        ("edge-where", 400),
        ("edge-minimum", (2 / (16 + 1 / 16), 1)),
        ("edge-minimum", (0.1245, 1)),
        ("edge-momentum", (0.23 * (9 + 1 / 9) - 2) / 2),
        ("edge-momentum", 0.048),
        ("edge-own", scaled),
    )
