"""The book's pictures of curves, data, losses and paths. Each function draws on one set of axes, or a
whole figure where it says so, takes its words as arguments, and returns nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from matplotlib.patheffects import withStroke
from torch import Tensor

from gdlib.checks import check_callable, check_count, check_finite, check_tensor, described
from gdlib.descend import Path
from gdlib.functions import Curve
from gdlib.losses import Loss, Measure
from gdlib.style import PALETTE, style_in_use

_HALO = [withStroke(linewidth=3.5, foreground="white", alpha=0.8)]  # lifts a path off its contours


def plot_function(
    f: Curve,
    title: str | None = None,
    min: float = -2.1,
    max: float = 2.1,
    color: str = "r",
    ylim: tuple[float, float] | None = None,
    *,
    ax: Axes | None = None,
    label: str | None = None,
) -> None:
    """The curve of f from `min` to `max`.

    f: a function of a (100, 1) tensor. ylim: (low, high). In the book's style "r" is the book's red.
    ax: where to draw, by default matplotlib's current axes. label: words beside the curve's right end.
    """
    check_callable("f", f)
    check_finite("min", min)
    check_finite("max", max)
    if not min < max:
        raise ValueError(f"min must be below max, got {min} and {max}")
    ax = ax or plt.gca()
    x = torch.linspace(min, max, 100)[:, None]
    with torch.no_grad():
        y = f(x)
    if ylim:
        ax.set_ylim(ylim)
    (line,) = ax.plot(x, y, PALETTE.model if color == "r" and style_in_use() else color)
    if title is not None:
        ax.set_title(title)
    if label is not None:
        _label_end(ax, x.flatten(), y.flatten(), label, to_hex(line.get_color()))


def plot_data(x: Tensor, y: Tensor, *, ax: Axes | None = None) -> None:
    """Data as dots. x, y: tensors of one shape."""
    _check_same_shape(x, y)
    (ax or plt.gca()).scatter(x, y, s=28, color=PALETTE.data, edgecolors="white", linewidths=0.6, zorder=3)


def plot_residuals(f: Curve, x: Tensor, y: Tensor, *, ax: Axes | None = None) -> None:
    """The distance of each data point from the curve of f, as a thin vertical line."""
    check_callable("f", f)
    _check_same_shape(x, y)
    with torch.no_grad():
        foot = f(x)
    (ax or plt.gca()).vlines(
        x.flatten(), y.flatten(), foot.flatten(), color=PALETTE.path, linewidth=1.2, zorder=2
    )


def plot_fits(
    curves: Mapping[str, Curve],
    x: Tensor,
    y: Tensor,
    *,
    domain: tuple[float, float] = (-2.1, 2.1),
    ylim: tuple[float, float] | None = (-3, 13),
    measure: Measure | None = None,
    measure_name: str = "MAE",
    columns: int = 2,
) -> None:
    """A figure of small pictures: the same data with a different curve in each.

    curves: title -> curve. measure: when given, its value for each curve goes under the title, after
    `measure_name`, and the residuals are drawn. domain, ylim: of every picture.
    """
    _check_same_shape(x, y)
    columns = check_count("columns", columns, at_least=1)
    if not curves:
        raise ValueError("curves must hold at least one title and curve, got none")
    rows = -(-len(curves) // columns)
    _, grid = plt.subplots(
        rows, columns, figsize=(3.0 * columns, 2.5 * rows), sharex=True, sharey=True, squeeze=False
    )
    for ax in grid.flat[len(curves) :]:
        ax.set_visible(False)
    for ax, (title, curve) in zip(grid.flat, curves.items(), strict=False):
        if measure is not None:
            plot_residuals(curve, x, y, ax=ax)
            title += f"\n{measure_name} {float(measure(curve(x), y)):.2f}"
        plot_data(x, y, ax=ax)
        plot_function(curve, title, *domain, ylim=ylim, ax=ax)


def plot_losses(
    paths: Mapping[str, Path],
    title: str | None = None,
    *,
    log: bool = False,
    above: float = 0.0,
    ylim: tuple[float, float] | None = None,
    xlabel: str = "step",
    ylabel: str = "loss",
    ax: Axes | None = None,
) -> None:
    """The loss along one or several paths, each labelled at its end.

    paths: label -> path of one point. log: a logarithmic axis for the loss. above: what to measure the
    loss from, the lowest there is for one.
    """
    check_finite("above", above)
    ax = ax or plt.gca()
    ends = []
    for label, path in paths.items():
        if not isinstance(path, Path) or path.losses.ndim != 1:
            raise ValueError(f"paths must map labels to paths of one point, got {described(path)}")
        heights = path.losses - above
        (line,) = ax.plot(heights)
        ends.append((torch.arange(path.steps + 1), heights, label, to_hex(line.get_color())))
    if log:
        ax.set_yscale("log")
    if ylim:
        ax.set_ylim(ylim)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)
    for steps, heights, label, color in ends:
        _label_end(ax, steps, heights, label, color)


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
    ax, point = ax or plt.gca(), _as_point(point, knob)
    t = torch.linspace(*values, 201, dtype=point.dtype)
    moved = point.repeat(len(t), 1)
    moved[:, knob] = t
    heights = _loss_of_each(loss, moved)
    (line,) = ax.plot(t, heights, color=color)
    if values[0] <= float(point[knob]) <= values[1]:
        ax.plot(float(point[knob]), float(loss(point)), "o", color=to_hex(line.get_color()), markersize=7)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)
    if label is not None:
        _label_end(ax, t, heights, label, to_hex(line.get_color()))


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
    first, second = knobs
    ax, point = ax or plt.gca(), _as_point(_as_point(point, first), second)
    across = torch.linspace(*xlim, 121, dtype=point.dtype)
    up = torch.linspace(*ylim, 121, dtype=point.dtype)
    moved = point.repeat(len(up), len(across), 1)
    moved[:, :, first] = across
    moved[:, :, second] = up[:, None]
    heights = _loss_of_each(loss, moved.reshape(-1, len(point))).reshape(len(up), len(across))
    ax.contourf(across, up, heights, levels=levels, cmap="Blues_r", alpha=0.55)
    ax.contour(across, up, heights, levels=levels, colors=PALETTE.path, linewidths=0.7, alpha=0.8)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)


def plot_path(
    path: Path,
    knobs: tuple[int, int] = (0, 1),
    *,
    color: str = PALETTE.model,
    label: str | None = None,
    ax: Axes | None = None,
) -> None:
    """Where a descent went, over two of its knobs: a dot a step, a ring at the start.

    Meant to be drawn over `plot_contours` with the same knobs. label: words at the last point.
    """
    if not isinstance(path, Path) or path.points.ndim != 2:
        raise ValueError(f"path must be a path of one point, got {described(path)}")
    ax = ax or plt.gca()
    x, y = (path.points[:, _check_knob(knob, path.points.shape[1])] for knob in knobs)
    ax.plot(x, y, "-", color=color, linewidth=1.4, zorder=4, path_effects=_HALO)
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
            path_effects=_HALO,
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
            path_effects=_HALO,
        )


def _label_end(ax: Axes, x: Tensor, y: Tensor, label: str, color: str) -> None:
    # Direct labels: the last point that is finite and inside the picture gets the words.
    low, high = ax.get_ylim()
    inside = torch.isfinite(y) & (y >= low) & (y <= high)
    last = int(inside.nonzero()[-1, 0]) if bool(inside.any()) else -1
    ax.annotate(
        label,
        (float(x[last]), float(y[last])),
        (5, 0),
        textcoords="offset points",
        color=color,
        weight="bold",
        va="center",
        annotation_clip=False,
    )


def _loss_of_each(loss: Callable[[Tensor], Tensor], points: Tensor) -> Tensor:
    check_callable("loss", loss)
    with torch.no_grad():
        return torch.func.vmap(loss)(points)


def _as_point(point: Tensor | Sequence[float], knob: int) -> Tensor:
    point = torch.as_tensor(point).detach()
    if point.ndim != 1 or not point.is_floating_point():
        raise ValueError(f"point must be a 1-D floating-point tensor, got {described(point)}")
    _check_knob(knob, len(point))
    return point


def _check_knob(knob: int, count: int) -> int:
    if check_count("knob", knob) >= count:
        raise ValueError(f"knob must be one of 0 to {count - 1}, got {knob}")
    return knob


def _check_same_shape(x: Tensor, y: Tensor) -> None:
    if check_tensor("x", x).shape != check_tensor("y", y).shape:
        raise ValueError(f"x and y must have one shape, got {tuple(x.shape)} and {tuple(y.shape)}")
