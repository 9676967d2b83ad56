"""Formulas as the playground has them typed, each beside the same in torch."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

pi = math.pi
relu, sigmoid = torch.relu, torch.sigmoid
FORMULAS: dict[str, Callable[..., Tensor]] = {
    "(1 - x)^2 + 100 (y - x^2)^2": lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2": lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    "(1.5 - x (1 - y))^2 + (2.25 - x (1 - y^2))^2 + (2.625 - x (1 - y^3))^2": lambda x, y: (
        (1.5 - x * (1 - y)) ** 2 + (2.25 - x * (1 - y**2)) ** 2 + (2.625 - x * (1 - y**3)) ** 2
    ),
    "x^2 / 2 + (y^2 - 1)^2 / 4": lambda x, y: x**2 / 2 + (y**2 - 1) ** 2 / 4,
    "x^2 + 3 sin(x)^2": lambda x: x**2 + 3 * torch.sin(x) ** 2,
    "-x^2": lambda x: -(x**2),
    "(-x)^2": lambda x: (-x) ** 2,
    "x - -x^2": lambda x: x + x**2,
    "2^-x^2": lambda x: 2 ** (-(x**2)),
    "2^x^2": lambda x: 2 ** (x**2),
    "x^3^2 / 1e3": lambda x: x**9 / 1000,
    "2x y": lambda x, y: 2 * x * y,
    "x (y + 1)(y - 1)": lambda x, y: x * (y + 1) * (y - 1),
    "x^2 y^2 3": lambda x, y: x**2 * y**2 * 3,
    "x² + y³": lambda x, y: x**2 + y**3,
    "2 · x × y − 3": lambda x, y: 2 * x * y - 3,
    "x**2 + .5y**2": lambda x, y: x**2 + 0.5 * y**2,
    "1 - 2 - 3x": lambda x: 1 - 2 - 3 * x,
    "8 / 4 / (x^2 + 1)": lambda x: 8 / 4 / (x**2 + 1),
    "x / (y^2 + 1)": lambda x, y: x / (y**2 + 1),
    "(x + y) / (2 + sin(x y))": lambda x, y: (x + y) / (2 + torch.sin(x * y)),
    "sin(x) cos(y)": lambda x, y: torch.sin(x) * torch.cos(y),
    "tan(x / 4)": lambda x: torch.tan(x / 4),
    "atan(3 x y)": lambda x, y: torch.atan(3 * x * y),
    "sinh(x) + cosh(y)": lambda x, y: torch.sinh(x) + torch.cosh(y),
    "tanh(x) + tanh(3 y)^2": lambda x, y: torch.tanh(x) + torch.tanh(3 * y) ** 2,
    "exp(-x^2 - y^2)": lambda x, y: torch.exp(-(x**2) - y**2),
    "ln(2 + x)": lambda x: torch.log(2 + x),
    "log(1 + x^2)": lambda x: torch.log(1 + x**2),
    "log(x^2 + y^2 + e)": lambda x, y: torch.log(x**2 + y**2 + math.e),
    "sqrt(x^2 + y^2 + 1)": lambda x, y: torch.sqrt(x**2 + y**2 + 1),
    "(x^2 + 1)^0.5": lambda x: (x**2 + 1) ** 0.5,
    "(x^2 + 1)^-1.5": lambda x: (x**2 + 1) ** -1.5,
    "(x^2 + 1)^(y / 3)": lambda x, y: (x**2 + 1) ** (y / 3),
    "abs(x) + abs(y - 0.25)": lambda x, y: abs(x) + abs(y - 0.25),
    "relu(x)^2 + relu(-y)": lambda x, y: relu(x) ** 2 + relu(-y),
    "max(x, y)": lambda x, y: torch.maximum(x, y),
    "max(x, y, x + y, 0.5)": lambda x, y: torch.maximum(
        torch.maximum(torch.maximum(x, y), x + y), torch.tensor(0.5, dtype=torch.float64)
    ),
    "min(x^2, y^2)": lambda x, y: torch.minimum(x**2, y**2),
    "(sigmoid(x) - 1)^2 / 2": lambda x: (sigmoid(x) - 1) ** 2 / 2,
    "softplus(-3 x)": lambda x: torch.nn.functional.softplus(-3 * x, threshold=100),
    "x sign(x)": lambda x: x * torch.sign(x),
    "20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)": lambda x, y: (
        20 + x**2 - 10 * torch.cos(2 * pi * x) + y**2 - 10 * torch.cos(2 * pi * y)
    ),
    "e^(x / 2) + pi y": lambda x, y: math.e ** (x / 2) + pi * y,
    "12.5 x^2 - 12 relu(x - 1)^2 + 12 relu(x - 2)^2": lambda x: (
        12.5 * x**2 - 12 * relu(x - 1) ** 2 + 12 * relu(x - 2) ** 2
    ),
    "x1^2 + 2 x2^2 + 3 x3^2 + x1 x3": lambda a, b, c: a**2 + 2 * b**2 + 3 * c**2 + a * c,
    "sqrt(x2 x2 + 1) x5": lambda a, b, c, d, e: torch.sqrt(b * b + 1) * e,
    "abs(tanh(x y)) + max(x, 1 - x) relu(y - x)": lambda x, y: (
        abs(torch.tanh(x * y)) + torch.maximum(x, 1 - x) * relu(y - x)
    ),
}
FORMULAS["x^2 y^2 (3)"] = FORMULAS.pop("x^2 y^2 3")
