"""The models of NIST's 27 nonlinear least-squares problems, as plain functions of their parameters and of x.

Each is called as model(b1, b2, ..., x=x), like `quad`, and made of torch operations, so that torch.func
differentiates it and maps it over batches.
"""

from __future__ import annotations

from collections.abc import Callable
from math import pi

import torch
from torch import Tensor

Model = Callable[..., Tensor]


def bennett5(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    return b1 * (b2 + x) ** (-1 / b3)


def boxbod(b1: Tensor, b2: Tensor, x: Tensor) -> Tensor:
    return b1 * (1 - torch.exp(-b2 * x))


def chwirut(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    return torch.exp(-b1 * x) / (b2 + b3 * x)


def danwood(b1: Tensor, b2: Tensor, x: Tensor) -> Tensor:
    return b1 * x**b2


def enso(
    b1: Tensor,
    b2: Tensor,
    b3: Tensor,
    b4: Tensor,
    b5: Tensor,
    b6: Tensor,
    b7: Tensor,
    b8: Tensor,
    b9: Tensor,
    x: Tensor,
) -> Tensor:
    turn = 2 * pi * x
    year = b2 * torch.cos(turn / 12) + b3 * torch.sin(turn / 12)
    slow = b5 * torch.cos(turn / b4) + b6 * torch.sin(turn / b4)
    fast = b8 * torch.cos(turn / b7) + b9 * torch.sin(turn / b7)
    return b1 + year + slow + fast


def eckerle4(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    return b1 / b2 * torch.exp(-(((x - b3) / b2) ** 2) / 2)


def gauss(
    b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, b5: Tensor, b6: Tensor, b7: Tensor, b8: Tensor, x: Tensor
) -> Tensor:
    first, second = torch.exp(-(((x - b4) / b5) ** 2)), torch.exp(-(((x - b7) / b8) ** 2))
    return b1 * torch.exp(-b2 * x) + b3 * first + b6 * second


def kirby2(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, b5: Tensor, x: Tensor) -> Tensor:
    return (b1 + x * (b2 + x * b3)) / (1 + x * (b4 + x * b5))


def lanczos(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, b5: Tensor, b6: Tensor, x: Tensor) -> Tensor:
    return b1 * torch.exp(-b2 * x) + b3 * torch.exp(-b4 * x) + b5 * torch.exp(-b6 * x)


def mgh09(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, x: Tensor) -> Tensor:
    return b1 * (x * (x + b2)) / (x * (x + b3) + b4)


def mgh10(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    return b1 * torch.exp(b2 / (x + b3))


def mgh17(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, b5: Tensor, x: Tensor) -> Tensor:
    return b1 + b2 * torch.exp(-b4 * x) + b3 * torch.exp(-b5 * x)


def misra1b(b1: Tensor, b2: Tensor, x: Tensor) -> Tensor:
    return b1 * (1 - (1 + b2 * x / 2) ** -2)


def misra1c(b1: Tensor, b2: Tensor, x: Tensor) -> Tensor:
    return b1 * (1 - (1 + 2 * b2 * x) ** -0.5)


def misra1d(b1: Tensor, b2: Tensor, x: Tensor) -> Tensor:
    return b1 * b2 * x / (1 + b2 * x)


def nelson(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    """Of the logarithm of y. x: (2, m), times and temperatures."""
    return b1 - b2 * x[0] * torch.exp(-b3 * x[1])


def rat42(b1: Tensor, b2: Tensor, b3: Tensor, x: Tensor) -> Tensor:
    return b1 / (1 + torch.exp(b2 - b3 * x))


def rat43(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, x: Tensor) -> Tensor:
    return b1 / (1 + torch.exp(b2 - b3 * x)) ** (1 / b4)


def roszman1(b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, x: Tensor) -> Tensor:
    return b1 - b2 * x - torch.atan(b3 / (x - b4)) / pi


def cubics(
    b1: Tensor, b2: Tensor, b3: Tensor, b4: Tensor, b5: Tensor, b6: Tensor, b7: Tensor, x: Tensor
) -> Tensor:
    """The quotient of two cubic polynomials, of Hahn1 and Thurber."""
    return (b1 + x * (b2 + x * (b3 + x * b4))) / (1 + x * (b5 + x * (b6 + x * b7)))


MODELS: dict[str, Model] = {
    "Bennett5": bennett5,
    "BoxBOD": boxbod,
    "Chwirut1": chwirut,
    "Chwirut2": chwirut,
    "DanWood": danwood,
    "ENSO": enso,
    "Eckerle4": eckerle4,
    "Gauss1": gauss,
    "Gauss2": gauss,
    "Gauss3": gauss,
    "Hahn1": cubics,
    "Kirby2": kirby2,
    "Lanczos1": lanczos,
    "Lanczos2": lanczos,
    "Lanczos3": lanczos,
    "MGH09": mgh09,
    "MGH10": mgh10,
    "MGH17": mgh17,
    "Misra1a": boxbod,
    "Misra1b": misra1b,
    "Misra1c": misra1c,
    "Misra1d": misra1d,
    "Nelson": nelson,
    "Rat42": rat42,
    "Rat43": rat43,
    "Roszman1": roszman1,
    "Thurber": cubics,
}
