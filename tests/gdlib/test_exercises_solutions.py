"""The checkers of Where descent goes among all solutions: what they take, and the slips that they name."""

from __future__ import annotations

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def by_descent(Z: Tensor) -> Tensor:
    w, lr = torch.zeros(2, dtype=Z.dtype), 1 / Z.square().sum(1).max()
    for _ in range(3000):
        w = w + lr * torch.softmax(-Z @ w, 0) @ Z
    return w


def with_equal_steps(Z: Tensor) -> Tensor:
    w = torch.zeros(2, dtype=Z.dtype)
    for _ in range(50):
        w = w + 0.05 * torch.sigmoid(-Z @ w) @ Z / len(Z)
    return w


def without_softmax(Z: Tensor) -> Tensor:
    w = torch.zeros(2, dtype=Z.dtype)
    for _ in range(5000):
        weights = torch.exp(-Z @ w)
        w = w + weights @ Z / weights.sum()
    return w


def of_the_mean(Z: Tensor) -> Tensor:
    return Z.mean(0)


class TestSolutions(Answers):
    slips = (
        ("solutions-limit", (1, 2, 2), "from 0"),
        ("solutions-limit", (2, 0, -1), "no solution"),
        ("solutions-limit", (9, 0, 0), "along the row"),
        ("solutions-limit", (3, 2), "3 numbers"),
        ("solutions-filter", 0.9**10, "still missing"),
        ("solutions-filter", 0.5, "ridge"),
        ("solutions-filter", 1.0, "by then"),
        ("solutions-units", 0.125, "twice"),
        ("solutions-units", 4, "upside down"),
        ("solutions-margin", of_the_mean, "of the mean"),
        ("solutions-margin", with_equal_steps, "of the widest"),
        ("solutions-margin", lambda Z: -by_descent(Z), "of the widest"),
        ("solutions-margin", lambda Z: torch.zeros(2), "not both 0"),
        ("solutions-margin", lambda Z: 1.0, "two numbers"),
        ("solutions-margin", lambda Z: by_descent(Z)[:, None], "two numbers"),
        ("solutions-margin", lambda Z: None, "two numbers"),
        ("solutions-margin", without_softmax, "softmax"),
        ("solutions-margin", (1, 2), "should be a function"),
    )
    right = (
        ("solutions-limit", (3, 2, 1)),
        ("solutions-limit", torch.tensor([3.0, 2.0, 1.0])),
        ("solutions-filter", 0.6513),
        ("solutions-filter", 0.65),
        ("solutions-units", 0.25),
        ("solutions-margin", by_descent),
        ("solutions-margin", lambda Z: by_descent(Z).float() / 7),
        ("solutions-margin", lambda Z: by_descent(Z).numpy()),
        ("solutions-margin", lambda Z: tuple(by_descent(Z).tolist())),
    )
