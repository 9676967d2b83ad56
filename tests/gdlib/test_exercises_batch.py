"""The checkers of Batch size: what they take, and the slips that they name."""

from __future__ import annotations

from torch import Tensor

from tests.gdlib.answers import Answers


def simple(small: Tensor, large: Tensor, b: int, B: int) -> Tensor:
    few, many = small.mean(), large.mean()
    return (few - many) / (1 / b - 1 / B) / ((B * many - b * few) / (B - b))


def of_each(small: Tensor, large: Tensor, b: int, B: int) -> Tensor:
    trace = (small - large) / (1 / b - 1 / B)
    return (trace / ((B * large - b * small) / (B - b))).mean()


def upside_down(small: Tensor, large: Tensor, b: int, B: int) -> Tensor:
    return 1 / simple(small, large, b, B)


def all_of_them(small: Tensor, large: Tensor, b: int, B: int) -> Tensor:
    return (small - large) / large


class TestBatch(Answers):
    slips = (
        ("batch-rate", 0.4 / 3, "linear rule"),
        ("batch-rate", 0.3, "three times the batch"),
        ("batch-third", 750, "S_min"),
        ("batch-third", 128, "critical"),
        ("batch-wall", 80, "2/L"),
        ("batch-own", of_each, "average both parts, then divide"),
        ("batch-own", upside_down, "upside down"),
        ("batch-own", all_of_them, "should be one number"),
    )
    right = (("batch-rate", 0.1), ("batch-third", 1125), ("batch-wall", 160), ("batch-own", simple))
