"""One look for every figure: the book's colours and the settings that matplotlib draws with."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
from cycler import cycler
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine


@dataclass(frozen=True)
class Palette:
    """What each colour stands for, in every chapter. Told apart with any colour vision, and on a dark
    page, where the site turns light and dark around but keeps the hue."""

    data: str = "#4a5568"
    model: str = "#d1382c"
    path: str = "#14568f"
    other: str = "#8a5a00"
    third: str = "#7a4fa3"
    minimum: str = "#111111"
    muted: str = "#8c8c8c"


PALETTE = Palette()


def use_style() -> None:
    """Draw all that follows in the book's style; in a notebook, as vector graphics.

    Changes matplotlib's settings for the running session, so chapters call it once, at their top.
    """
    plt.rcParams.update(book_style())
    _use_vector_graphics()


def book_style() -> dict[Any, Any]:
    """The book's settings of matplotlib, by their names in its rcParams."""
    return {
        "figure.figsize": (6.0, 3.6),
        "figure.dpi": 120,
        "figure.facecolor": "none",
        "figure.constrained_layout.use": True,
        "axes.facecolor": "none",
        "axes.prop_cycle": cycler(
            color=[PALETTE.model, PALETTE.path, PALETTE.other, PALETTE.third, PALETTE.data]
        ),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": "#777777",
        "axes.labelcolor": "#333333",
        "axes.titlesize": 12,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "axes.titlecolor": "#222222",
        "axes.labelsize": 11,
        "axes.axisbelow": True,
        "xtick.color": "#555555",
        "ytick.color": "#555555",
        "font.family": ["DejaVu Sans"],
        "font.size": 11,
        "lines.linewidth": 2.2,
        "lines.solid_capstyle": "round",
        "legend.frameon": False,
        "savefig.facecolor": "none",
        "svg.hashsalt": "how-gradient-descent-works",
    }


def style_in_use() -> bool:
    """Whether `use_style` has been called."""
    colors = plt.rcParams["axes.prop_cycle"].by_key().get("color", [None])
    return bool(colors[0] == PALETTE.model)


def as_svg(figure: Figure) -> str:
    """The figure as SVG text, the same at every build.

    savefig draws a figure twice, the first time to lay it out, and a notebook measures it before the second,
    to cut it to what was drawn: together half as long again as one drawing. A figure in constrained layout,
    as all are in the book's style, fills its size, and is drawn once.
    """
    text, metadata = io.StringIO(), {"Date": None}
    fills = isinstance(figure.get_layout_engine(), ConstrainedLayoutEngine)
    if not fills or figure.texts or figure.legends:  # what no layout looks after may reach out of it
        figure.savefig(text, format="svg", bbox_inches="tight", metadata=metadata)
        return text.getvalue()
    canvas, dpi = figure.canvas, figure.dpi
    svg: Any = FigureCanvasSVG(figure)
    try:
        svg.print_svg(text, metadata=metadata)
    finally:  # print_svg leaves it at SVG's 72
        figure.dpi = dpi
        figure.set_canvas(canvas)
    return text.getvalue()


def _use_vector_graphics() -> None:
    # Only a notebook's inline backend chooses a format for what a cell shows.
    if "inline" in plt.get_backend().lower():
        from IPython.core.getipython import get_ipython
        from matplotlib_inline.backend_inline import set_matplotlib_formats

        set_matplotlib_formats("svg", metadata={"Date": None})
        shell: Any = get_ipython()
        if shell is not None:
            as_shown = shell.display_formatter.formatters["image/svg+xml"]
            as_shown.for_type(Figure, lambda figure: as_svg(figure) if figure.axes or figure.lines else None)
        # pyplot would draw each figure as pixels after its cell, before the backend draws it to be shown.
        plt.uninstall_repl_displayhook()
