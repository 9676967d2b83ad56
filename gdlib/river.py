"""A winding valley on which a noisy run shows what a high learning rate is good for, and a falling one."""

from __future__ import annotations

from functools import partial
from math import sin

import torch
from torch import Tensor

from gdlib.checks import check_finite
from gdlib.landscapes import Landscape


def river_valley(steep: float = 10.0, flat: float = 0.05) -> Landscape:
    """A valley with a river that winds down it: steep (y - sin x)²/2 + flat (x - 6)²/2.

    The river is the curve y = sin x, along which the loss falls gently to the minimum 0 at (6, sin 6). To
    both sides of it the hills rise. steep, flat: > 0, the curvatures across it and along x.
    Source: the picture is that of Wen et al. (2024), Understanding warmup-stable-decay learning rates: a
    river valley loss landscape perspective, arXiv:2410.05192; the formula is ours.
    """
    steep, flat = check_finite("steep", steep, above=0), check_finite("flat", flat, above=0)
    minimum = torch.tensor([[6.0, sin(6.0)]], dtype=torch.float64)
    domain = ((-4.0, 7.0), (-2.5, 2.5))
    loss, gradient = partial(_river_valley, steep, flat), partial(_river_valley_gradient, steep, flat)
    return Landscape("a river valley", loss, minimum, domain, gradient)


def _river_valley(steep: float, flat: float, point: Tensor) -> Tensor:
    x, y = point[..., 0], point[..., 1]
    return steep / 2 * (y - torch.sin(x)) ** 2 + flat / 2 * (x - 6) ** 2


def _river_valley_gradient(steep: float, flat: float, point: Tensor) -> Tensor:
    x, y = point.unbind(-1)
    back = steep * (y - torch.sin(x))
    return torch.stack([flat * (x - 6) - back * torch.cos(x), back], -1)
