"""Draws the card of a page: its title, and how far down a valley it stands.

The valley is a quadratic, which plain descent comes down with the best constant learning rate in as many
steps as the book has chapters. A Figure without pyplot leaves nothing behind in the process.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from pathlib import Path

from cards import HEIGHT, WIDTH, Card
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Ellipse
from matplotlib.textpath import TextPath
from PIL import Image

FONT = Path(__file__).parent / "fonts" / "literata-semibold.ttf"  # licence: _static/fonts/OFL.txt
# The site's colours, as in book.css.
PAPER, INK, QUIET, LINES, BLUE, RED = "#fefdfb", "#17191c", "#5a5f66", "#d3cdc0", "#14568f", "#d1382c"
LEFT, MOST, TALLEST = 72, 540, 330  # where the words begin; how wide and how tall a title may be
SIZES = (66, 60, 54, 48, 42, 36, 30)  # of a title, in pixels
LEADING = 1.2
START = (-1.0, 0.6)  # along the valley, and across it in units of its width


def draw(card: Card) -> bytes:
    """The card as a PNG: the same bytes each time."""
    figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100, facecolor=PAPER)
    _draw_valley(figure.add_axes((0.46, 0, 0.54, 1)), card.step, card.of)
    _write_words(figure, card)
    drawn, small = io.BytesIO(), io.BytesIO()
    figure.savefig(drawn, format="png")
    with Image.open(drawn) as image:  # these many colours do, in half the bytes
        few = image.convert("RGB").quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(small, "png", optimize=True)
    return small.getvalue()


def descent(steps: int) -> tuple[float, list[tuple[float, float]]]:
    """The half width of the valley for a half length of 1, and the points of the descent in its own axes.

    With the learning rate 2/(L + mu) the error shrinks by the same rate along both axes, and changes its
    side along the steep one at each step. The rate is such that a tenth of it is left at the end.
    """
    rate = 0.1 ** (1 / steps)
    width = math.sqrt((1 - rate) / (1 + rate))  # 1/sqrt(kappa), since rate = (kappa - 1)/(kappa + 1)
    along, across = START
    return width, [(along * rate**k, across * width * (-rate) ** k) for k in range(steps + 1)]


def _draw_valley(axes: Axes, step: int, of: int) -> None:
    """A contour through each point of the descent, and the points up to `step`."""
    width, points = descent(of)
    turn = math.radians(-32)
    for along, across in points:
        length = math.hypot(along, across / width)
        ellipse = Ellipse((0, 0), 2 * length, 2 * width * length, angle=math.degrees(turn))
        ellipse.set(facecolor="none", edgecolor=LINES, linewidth=1.6)
        axes.add_patch(ellipse)
    turned = [
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x, y in points
    ]
    x, y = zip(*turned, strict=True)
    axes.plot(x[step:], y[step:], color=QUIET, linewidth=1.8, linestyle=(0, (1, 2)))
    axes.plot(x[: step + 1], y[: step + 1], color=BLUE, linewidth=4, marker="o", markersize=8)
    axes.plot(0, 0, marker="*", color=INK, markersize=26, linestyle="none")
    axes.plot(
        x[step], y[step], marker="o", color=RED, markersize=20, markeredgecolor=PAPER, markeredgewidth=3
    )
    right, top = 0.5, 0.82
    left = right - (top + 0.72) * 0.54 * WIDTH / HEIGHT
    axes.set(xlim=(left, right), ylim=(-0.72, top))  # as wide as it is, so that ellipses keep their shape
    axes.axis("off")


def _write_words(figure: Figure, card: Card) -> None:
    """The title as large as fits, a line above it, and the book's name at the bottom."""
    serif, sans = FontProperties(fname=str(FONT)), FontProperties(family="DejaVu Sans")

    def put(text: str, y: float, font: FontProperties, size: float, color: str) -> None:
        place = (LEFT / WIDTH, y / HEIGHT)
        points = size * 72 / figure.dpi
        figure.text(*place, text, font=font, fontsize=points, color=color, parse_math=False)

    size, lines = fitted(card.title, lambda text, size: _length(text, serif, size))
    top = HEIGHT - 108
    if card.above:
        put(card.above, top, sans, 26, BLUE)
    for number, line in enumerate(lines):
        put(line, top - 32 - size - number * size * LEADING, serif, size, INK)
    if card.title != card.book:
        put(card.book, 66, sans, 26, QUIET)


def fitted(title: str, length: Callable[[str, int], float]) -> tuple[int, list[str]]:
    """The largest size in which a title fits, and its lines. length: of a text in a size, in pixels."""
    for size in SIZES:
        lines = [""]
        for word in title.split():
            longer = f"{lines[-1]} {word}".strip()
            if length(longer, size) <= MOST:
                lines[-1] = longer
            else:
                lines.append(word)
        lines = [line for line in lines if line]
        if len(lines) * size * LEADING <= TALLEST and all(length(line, size) <= MOST for line in lines):
            break
    return size, lines


def _length(text: str, font: FontProperties, size: int) -> float:
    return float(TextPath((0, 0), text, size=size, prop=font).get_extents().width) if text else 0.0
