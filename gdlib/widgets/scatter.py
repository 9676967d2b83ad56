"""Noise that Python and the page make alike, number by number, without a table of it in the page."""

from __future__ import annotations

import torch
from torch import Tensor

LOW_32 = 0xFFFFFFFF


def even_noise(count: int) -> Tensor:
    """`count` numbers of mean 0 and variance 1, even between -√3 and √3; always the same, float64.

    Each comes from its own place by the finaliser of MurmurHash3, which is a few lines in any language.
    count: >= 0. Source: Appleby (2011), MurmurHash3, fmix32.
    """
    mixed = torch.arange(count)
    mixed = ((mixed ^ (mixed >> 16)) * 0x85EBCA6B) & LOW_32
    mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & LOW_32
    return ((mixed ^ (mixed >> 16)).double() / 2**32 - 0.5) * 12**0.5
