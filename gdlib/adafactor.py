"""Adafactor: an adaptive method that remembers a number a row and a number a column in place of a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite, described
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_not_negative
from gdlib.shapes import Shapes, check_fit, check_shapes, join_point, split_point

Averages = tuple[Tensor, ...]  # of squares: of the rows and of the columns, or of each entry


@by_value
@dataclass(frozen=True)
class Adafactor:
    """Divides by roots of average squares, of which a matrix keeps only the means of its rows and columns.

    With b = t^beta2_decay, the share of the newest square, for a matrix W with gradient G:
    r <- r + b (row means of G² - r);  c <- c + b (column means of G² - c);  V = r c^T / mean(r);
    U = G / sqrt(V);  W <- W - alpha * U / max(1, rms(U) / d),
    alpha = max(eps2, rms(W)) * min(lr, 1/sqrt(t)).  Of any other tensor each entry's average square is V.
    eps_in "update": as in torch.optim.Adafactor(eps=(eps1, eps2)), which bounds mean(r) from below by eps1
    and V by eps1². "squares": as in the paper, which adds eps1 to every G². eps1 = None is the type's eps in
    torch, 1e-30 in the paper. Tensors of three dimensions and more, which torch factors, are not factored.

    shapes: of the tensors in a point. lr: > 0, a number, (batch,) or a schedule. beta2_decay: <= 0, eps1 and
    eps2: >= 0, d: > 0, numbers. weight_decay: >= 0, a number or (batch,): before each step the point shrinks
    by the share lr * weight_decay.
    Source: Shazeer and Stern (2018), Adafactor: Adaptive learning rates with sublinear memory cost,
    Algorithms 4 and 5.
    """

    shapes: Shapes
    lr: Rate = 1e-2
    beta2_decay: float = -0.8
    eps1: float | None = None
    eps2: float = 1e-3
    d: float = 1.0
    weight_decay: Hyper = 0.0
    eps_in: Literal["update", "squares"] = "update"

    def __post_init__(self) -> None:
        object.__setattr__(self, "shapes", check_shapes(self.shapes))
        check_lr(self.lr)
        check_not_negative("weight_decay", self.weight_decay)
        if check_finite("beta2_decay", self.beta2_decay) > 0:
            raise ValueError(f"beta2_decay must be at most 0, got {self.beta2_decay}")
        if self.eps1 is not None:
            check_finite("eps1", self.eps1, at_least=0)
        check_finite("eps2", self.eps2, at_least=0)
        check_finite("d", self.d, above=0)
        if self.eps_in not in ("update", "squares"):
            raise ValueError(f"eps_in must be 'update' or 'squares', got {described(self.eps_in)}")

    def init(self, point: Tensor) -> tuple[int, list[Averages]]:
        check_fit(point, self.shapes)
        zeros = split_point(torch.zeros_like(point), self.shapes)
        return 1, [
            (zero[..., :1], zero[..., :1, :]) if len(shape) == 2 else (zero,)
            for zero, shape in zip(zeros, self.shapes, strict=True)
        ]

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[int, list[Averages]]
    ) -> tuple[Tensor, tuple[int, list[Averages]]]:
        t, averages = state
        directions, new_averages = [], []
        tensors = zip(
            *(split_point(each, self.shapes) for each in (point, grad)), self.shapes, averages, strict=True
        )
        for W, G, shape, old in tensors:
            V, new = self._square(G, old, t**self.beta2_decay)
            U = G / V.sqrt()
            clip = (_rms(U, shape) / self.d).clamp(min=1.0)
            directions.append(_rms(W, shape).clamp(min=self.eps2) * U / clip)
            new_averages.append(new)
        lr, most = self.lr, 1 / sqrt(t)
        rho = lr.clamp(max=most) if isinstance(lr, Tensor) else min(lr, most)
        point = (1 - lr * self.weight_decay) * point
        return point - rho * join_point(directions, self.shapes), (t + 1, new_averages)

    def _square(self, G: Tensor, old: Averages, share: float) -> tuple[Tensor, Averages]:
        """The estimate of the average square of each entry, and the averages that it is made of."""
        paper = self.eps_in == "squares"
        eps = (1e-30 if paper else torch.finfo(G.dtype).eps) if self.eps1 is None else self.eps1
        square = G**2 + (eps if paper else 0.0)
        new: Averages
        if len(old) == 1:
            V = old[0] + share * (square - old[0])
            new = (V,)
        else:
            rows, columns = old
            rows = rows + share * (square.mean(-1, keepdim=True) - rows)
            columns = columns + share * (square.mean(-2, keepdim=True) - columns)
            mean, new = rows.mean(-2, keepdim=True), (rows, columns)
            V = rows * columns / (mean if paper else mean.clamp(min=eps))
        return (V if paper else V.clamp(min=eps**2)), new


def _rms(tensor: Tensor, shape: tuple[int, ...]) -> Tensor:
    """The root of the mean square of a tensor's entries, one a row of a batch, ready to multiply by."""
    if not shape:
        return tensor.abs()
    return (tensor**2).mean(tuple(range(-len(shape), 0)), keepdim=True).sqrt()
