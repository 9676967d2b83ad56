"""Pictures of what happens from step to step."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import to_hex

from gdlib.checks import check_finite, check_interval, described
from gdlib.path import DescentPath
from gdlib.plots.drawn import drawn
from gdlib.plots.labels import label_end


def plot_losses(
    paths: Mapping[str, DescentPath],
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
    if not isinstance(paths, Mapping):
        raise ValueError(f"paths must map labels to paths of one point, got {described(paths)}")
    ax = ax or plt.gca()
    ends = []
    for label, path in paths.items():
        if not isinstance(path, DescentPath) or path.losses.ndim != 1:
            raise ValueError(f"paths must map labels to paths of one point, got {described(path)}")
        heights = drawn(path.losses - above)
        (line,) = ax.plot(heights)
        ends.append((torch.arange(path.steps + 1), heights, label, to_hex(line.get_color())))
    if log:
        ax.set_yscale("log")
    if ylim is not None:
        ax.set_ylim(check_interval("ylim", ylim))
    ax.set(xlabel=xlabel, ylabel=ylabel)
    if title is not None:
        ax.set_title(title)
    for steps, heights, label, color in ends:
        label_end(ax, steps, heights, label, color)
