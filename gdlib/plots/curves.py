"""Pictures of curves over x: a function, the data, how far apart they are, several fits side by side."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from torch import Tensor

from gdlib.checks import check_callable, check_count, check_finite, check_interval, check_tensor, described
from gdlib.functions import Curve
from gdlib.losses import Measure
from gdlib.plots.drawn import drawn
from gdlib.plots.labels import label_end
from gdlib.style import PALETTE, style_in_use


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
    check_finite("min", min)
    check_finite("max", max)
    if not min < max:
        raise ValueError(f"min must be below max, got {min} and {max}")
    x = torch.linspace(min, max, 100)[:, None]
    y = _heights(f, x)
    limits = None if ylim is None else check_interval("ylim", ylim)
    ax = ax or plt.gca()
    if limits is not None:
        ax.set_ylim(limits)
    (line,) = ax.plot(drawn(x), drawn(y), PALETTE.model if color == "r" and style_in_use() else color)
    if title is not None:
        ax.set_title(title)
    if label is not None:
        label_end(ax, x.flatten(), y.flatten(), label, to_hex(line.get_color()))


def plot_data(x: Tensor, y: Tensor, *, ax: Axes | None = None) -> None:
    """Data as dots. x, y: tensors of one shape."""
    _check_same_shape(x, y)
    dots = drawn(x), drawn(y)
    (ax or plt.gca()).scatter(*dots, s=28, color=PALETTE.data, edgecolors="white", linewidths=0.6, zorder=3)


def plot_residuals(f: Curve, x: Tensor, y: Tensor, *, ax: Axes | None = None) -> None:
    """The distance of each data point from the curve of f, as a thin vertical line."""
    _check_same_shape(x, y)
    across, top, foot = (drawn(values).flatten() for values in (x, y, _heights(f, x)))
    (ax or plt.gca()).vlines(across, top, foot, color=PALETTE.path, linewidth=1.2, zorder=2)


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
    if not isinstance(curves, Mapping):
        raise ValueError(f"curves must map titles to curves, got {described(curves)}")
    _check_same_shape(x, y)
    check_interval("domain", domain)
    if measure is not None:
        check_callable("measure", measure)
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


def _heights(f: Curve, x: Tensor) -> Tensor:
    check_callable("f", f)
    with torch.no_grad():
        y = f(x)
    if not isinstance(y, Tensor) or y.numel() != x.numel():
        raise ValueError(
            f"f must give a tensor with a height for each x of shape {tuple(x.shape)}, got {described(y)}"
        )
    return y


def _check_same_shape(x: Tensor, y: Tensor) -> None:
    if check_tensor("x", x).shape != check_tensor("y", y).shape:
        raise ValueError(f"x and y must have one shape, got {tuple(x.shape)} and {tuple(y.shape)}")
