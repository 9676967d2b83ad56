"""The lowest loss that any quadratic reaches on given data: what a player of *Knobs* is up against."""

from __future__ import annotations

import torch
from torch import Tensor


def best_quad(x: Tensor, y: Tensor, measure: str, delta: float = 1.0) -> Tensor:
    """The knobs (a, b, c) of the quadratic with the lowest loss, in float64.

    x, y: (n, 1), at least three different x. measure: "mse" (least squares), "mae" (the best of the
    curves through three points, one of which is always a minimum: the loss is a convex polyhedron's
    lower side, whose corners are such curves) or "huber" with its delta (least squares again and again,
    each point weighted by min(1, delta/|r|); Huber 1981, section 7.8).
    """
    x, y = x.double().flatten(), y.double().flatten()
    columns = torch.stack([x**2, x, torch.ones_like(x)], dim=1)
    if measure == "mae":
        rows = torch.combinations(torch.arange(len(x)), 3)
        xs = x[rows]
        rows = rows[(xs[:, 0] != xs[:, 1]) & (xs[:, 1] != xs[:, 2]) & (xs[:, 0] != xs[:, 2])]
        corners = torch.linalg.solve(columns[rows], y[rows])
        lowest = int((corners @ columns.T - y).abs().mean(dim=1).argmin())
        best: Tensor = corners[lowest]
        return best
    knobs: Tensor = torch.linalg.lstsq(columns, y).solution
    for _ in range(500 if measure == "huber" else 0):
        weights = (delta / (columns @ knobs - y).abs()).clip(max=1)
        knobs = torch.linalg.solve(columns.T @ (weights[:, None] * columns), columns.T @ (weights * y))
    return knobs
