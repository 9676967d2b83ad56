"""Words in a picture, beside what they name."""

from __future__ import annotations

import torch
from matplotlib.axes import Axes
from matplotlib.patheffects import AbstractPathEffect, withStroke
from torch import Tensor


def label_end(ax: Axes, x: Tensor, y: Tensor, label: str, color: str) -> None:
    # Direct labels: the last point that is finite and inside the picture gets the words.
    low, high = ax.get_ylim()
    inside = torch.isfinite(y) & (y >= low) & (y <= high)
    last = int(inside.nonzero()[-1, 0]) if bool(inside.any()) else -1
    end = float(x[last]), float(y[last])
    height = ax.transAxes.inverted().transform(ax.transData.transform(end))[1]  # 0 at the picture's foot
    ax.annotate(
        label,
        end,
        (5, 0),
        textcoords="offset points",
        color=color,
        weight="bold",
        va="bottom" if height < 0.05 else "center",  # words don't stand on the axis
        annotation_clip=False,
    )


def halo() -> list[AbstractPathEffect]:
    """A light rim that lifts lines and words off the contours behind them."""
    return [withStroke(linewidth=3.5, foreground="white", alpha=0.8)]
