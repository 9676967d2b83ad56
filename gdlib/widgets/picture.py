"""Fallback pictures: one set of axes in the book's style, as SVG text that is the same at every build."""

from __future__ import annotations

from collections.abc import Callable

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from gdlib.style import as_svg, book_style


def svg_of(draw: Callable[[Axes], None], size: tuple[float, float] = (6.0, 4.0)) -> str:
    """What `draw` puts on the axes that it is given. size: inches. No setting of matplotlib is changed."""
    with matplotlib.rc_context(book_style()):
        figure = Figure(figsize=size)
        draw(figure.add_subplot())
        return as_svg(figure)
