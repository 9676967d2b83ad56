"""Pictures of a loss over its knobs, a slice along one or contours over two, and of paths across them."""

from __future__ import annotations

import numbers
from collections.abc import Sequence
from itertools import pairwise

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from torch import Tensor

from gdlib.checks import as_point, check_callable, check_count, check_finite, check_interval, described
from gdlib.evaluate import Loss, losses_at
from gdlib.path import DescentPath
from gdlib.plots.drawn import drawn
from gdlib.plots.labels import halo, label_end
from gdlib.style import PALETTE


def plot_slice(
    loss: Loss,
    point: Tensor | Sequence[float],
    knob: int,
    values: tuple[float, float],
    *,
    color: str | None = None,
    label: str | None = None,
    title: str | None = None,
    xlabel: str | None = None,
    ylabel: str = "loss",
    ax: Axes | None = None,
) -> None:
    """The loss along one knob, with all others left where `point` has them, and a dot at the point.

    point: (n,). knob: which coordinate moves. values: (low, high), the range that it moves through.
    """
    point = as_point("point", point)
    _check_knob(knob, len(point))
    low, high = check_interval("values", values)
    t = torch.linspace(low, high, 201, dtype=point.dtype)
    moved = point.repeat(len(t), 1)
    moved[:, knob] = t
    heights = _heights(loss, moved)
    ax = ax or plt.gca()
    (line,) = ax.plot(drawn(t), drawn(heights), color=color)
    if low <= float(point[knob]) <= high:
        ax.plot(float(point[knob]), float(loss(point)), "o", color=to_hex(line.get_color()), markersize=7)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)
    if label is not None:
        label_end(ax, t, heights, label, to_hex(line.get_color()))


def plot_contours(
    loss: Loss,
    point: Tensor | Sequence[float],
    knobs: tuple[int, int],
    xlim: tuple[float, float],
    ylim: tuple[float, float],
    *,
    levels: int | Sequence[float] = 14,
    title: str | None = None,
    xlabel: str | None = None,
    ylabel: str | None = None,
    ax: Axes | None = None,
) -> None:
    """The loss over two knobs as contour lines, with all others left where `point` has them.

    point: (n,). knobs: which two coordinates. xlim, ylim: their ranges. levels: how many lines, or at
    which losses.
    """
    point = as_point("point", point)
    first, second = _check_two_knobs(knobs, len(point))
    levels = _check_levels(levels)
    across = torch.linspace(*check_interval("xlim", xlim), 121, dtype=point.dtype)
    up = torch.linspace(*check_interval("ylim", ylim), 121, dtype=point.dtype)
    moved = point.repeat(len(up), len(across), 1)
    moved[:, :, first] = across
    moved[:, :, second] = up[:, None]
    heights = _heights(loss, moved.reshape(-1, len(point))).reshape(len(up), len(across))
    ax = ax or plt.gca()
    surface = drawn(across), drawn(up), drawn(heights)
    ax.contourf(*surface, levels=levels, cmap="Blues_r", alpha=0.55)
    ax.contour(*surface, levels=levels, colors=PALETTE.path, linewidths=0.7, alpha=0.8)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)


def plot_path(
    path: DescentPath,
    knobs: tuple[int, int] = (0, 1),
    *,
    color: str = PALETTE.model,
    label: str | None = None,
    ax: Axes | None = None,
) -> None:
    """Where a descent went, over two of its knobs: a dot a step, a ring at the start.

    Meant to be drawn over `plot_contours` with the same knobs. label: words at the last point.
    """
    if not isinstance(path, DescentPath) or path.points.ndim != 2:
        raise ValueError(f"path must be a path of one point, got {described(path)}")
    ax = ax or plt.gca()
    first, second = _check_two_knobs(knobs, path.points.shape[1])
    x, y = drawn(path.points[:, first]), drawn(path.points[:, second])
    ax.plot(x, y, "-", color=color, linewidth=1.4, zorder=4, path_effects=halo())
    ax.plot(x, y, ".", color=color, markersize=5, zorder=4)
    ax.plot(x[0], y[0], "o", color=color, markersize=9, fillstyle="none", zorder=4)
    if label is not None:
        ax.annotate(
            label,
            (float(x[-1]), float(y[-1])),
            (6, 4),
            textcoords="offset points",
            color=color,
            weight="bold",
            zorder=5,
            path_effects=halo(),
        )


def plot_minimum(x: float, y: float, label: str | None = None, *, ax: Axes | None = None) -> None:
    """A star where the minimum is."""
    check_finite("x", x)
    check_finite("y", y)
    ax = ax or plt.gca()
    ax.plot(x, y, "*", color=PALETTE.minimum, markersize=15, markeredgecolor="white", zorder=5)
    if label is not None:
        ax.annotate(
            label,
            (x, y),
            (9, -4),
            textcoords="offset points",
            color="#222222",
            zorder=5,
            path_effects=halo(),
        )


def _heights(loss: Loss, points: Tensor) -> Tensor:
    check_callable("loss", loss)
    with torch.no_grad():
        return losses_at(loss, points)


def _check_levels(levels: int | Sequence[float]) -> int | list[float]:
    if isinstance(levels, numbers.Number):
        return check_count("levels", levels)
    try:
        heights = [] if isinstance(levels, str) else [float(level) for level in levels]  # type: ignore[union-attr]
        if len(heights) > 1 and all(low < high for low, high in pairwise(heights)):
            return heights
    except (TypeError, ValueError):
        pass
    raise ValueError(
        f"levels must be a whole number or at least two numbers that rise, got {described(levels)}"
    )


def _check_two_knobs(knobs: tuple[int, int], count: int) -> tuple[int, int]:
    if not isinstance(knobs, Sequence) or len(knobs) != 2 or knobs[0] == knobs[1]:
        raise ValueError(f"knobs must be two different coordinates, got {described(knobs)}")
    first, second = (_check_knob(knob, count) for knob in knobs)
    return first, second


def _check_knob(knob: int, count: int) -> int:
    if check_count("knob", knob) >= count:
        raise ValueError(f"knob must be one of 0 to {count - 1}, got {knob}")
    return knob
