"""The checkers of When momentum fails, and Nesterov: what they take, and the slips that they name."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

from tests.gdlib.answers import Answers


def growing(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> list[Tensor]:
    path, ahead = [p], p
    for k in range(steps):
        new = ahead - lr * grad(ahead)
        ahead = new + k / (k + 3) * (new - p)
        p = new
        path.append(p)
    return path


def restarted(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> list[Tensor]:
    path, ahead, k = [p], p, 0
    for _ in range(steps):
        slope = grad(ahead)
        new = ahead - lr * slope
        uphill = slope @ (new - p) > 0
        ahead, k = (new, 0) if uphill else (new + k / (k + 3) * (new - p), k + 1)
        p = new
        path.append(p)
    return path


def in_place(grad: Callable[[Tensor], Tensor], p: Tensor, lr: float, steps: int) -> list[Tensor]:
    path, ahead, k = [p.clone()], p.clone(), 0
    for _ in range(steps):
        slope = grad(ahead)
        move = ahead - lr * slope - p
        p += move
        ahead, k = p + k / (k + 3) * move, k + 1
        if slope @ move > 0:
            ahead, k = p.clone(), 0
        path.append(p.clone())
    return path


class TestNesterov(Answers):
    slips = (
        ("nesterov-wall", 0.36, "the heavy ball's limit"),
        ("nesterov-wall", 3.6 / 2.6, "divide by L"),
        ("nesterov-steps", 138149, "plain descent's"),
        ("nesterov-steps", 1374, "still a little above"),
        ("nesterov-steps", math.log(1e-6) / math.log(0.99), "whole number"),
        ("nesterov-caught", 3.3, "isn't to the left"),
        ("nesterov-caught", -0.5, "settles"),
        ("nesterov-restart", growing, "It never restarts"),
        ("nesterov-restart", lambda grad, p, lr, steps: growing(grad, p, lr, steps)[1:], "151 points"),
        ("nesterov-restart", lambda grad, p, lr, steps: growing(grad, p, lr / 2, steps), "from step 1 on"),
        ("nesterov-restart", lambda grad, p, lr, steps: restarted(grad, p, 1.0, steps), "lr = 0.7"),
        ("nesterov-restart", lambda grad, p, lr, steps: [p * torch.nan] * 151, "from step 0 on"),
        ("nesterov-restart", lambda grad, p, lr, steps: None, "should return the list of points"),
        ("nesterov-restart", lambda grad, p, lr, steps: [1.0] * 151, "should return the list of points"),
    )
    right = (
        ("nesterov-wall", 0.138462),
        ("nesterov-steps", 1375),
        ("nesterov-restart", restarted),
        ("nesterov-restart", in_place),
    )
