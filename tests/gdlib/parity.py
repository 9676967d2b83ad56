"""What tests of methods share: problems to descend on, and the points that others visit there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from gdlib import beale, fit_loss, mse, quad, rosenbrock, seed_data
from gdlib.hyperparameters import at_each_step

X, Y = (values.double() for values in seed_data())
PROBLEMS: dict[str, tuple[Any, Tensor]] = {
    "mse": (fit_loss(quad, X, Y, mse), torch.tensor([1.1, 1.1, 1.1], dtype=torch.float64)),
    "rosenbrock": (rosenbrock(), torch.tensor([-1.2, 1.0], dtype=torch.float64)),
    "beale": (beale(), torch.tensor([1.0, 1.5], dtype=torch.float64)),
}


def gradient(loss: Callable[[Tensor], Tensor], point: Tensor) -> Tensor:
    """By autograd, at one point."""
    leaf = point.clone().requires_grad_()
    (grad,) = torch.autograd.grad(loss(leaf), leaf)
    return grad


def torch_path(
    problem: str, make: Any, options: dict[str, Any], steps: int, answer: str | None = None
) -> Tensor:
    """The points that an optimiser of torch visits; with `answer`, what it keeps by that name beside them."""
    loss, start = PROBLEMS[problem]
    point = start.clone().requires_grad_()
    points = [start]
    torch.set_default_dtype(torch.float64)  # in which NAdam keeps its product of mu, and ASGD its steps
    try:
        optimizer = make([point], **options)
        for _ in range(steps):
            point.grad = gradient(loss, point.detach())
            optimizer.step()
            kept = point if answer is None else optimizer.state[point][answer]
            points.append(kept.detach().clone())
    finally:
        torch.set_default_dtype(torch.float32)
    return torch.stack(points)


def averages(problem: str, method: Any, steps: int, starts: int | None = None) -> Tensor:
    """What `method.average` says at the start and after each step; with `starts`, for as many equal rows."""
    loss, start = PROBLEMS[problem]
    point = start if starts is None else start.expand(starts, -1)
    at, state = at_each_step(method, point), method.init(point)
    answers = [method.average(point, state)]
    for k in range(steps):
        rows = [gradient(loss, row) for row in point.reshape(-1, point.shape[-1])]
        point, state = at(k).step(point, torch.stack(rows).reshape(point.shape), state)
        answers.append(method.average(point, state))
    return torch.stack(answers)
