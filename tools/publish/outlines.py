"""A formula's picture as one path: a long page has thousands of letters, and each as an element costs time.

MathJax nests a group for each part of a formula, and places each letter in it by reference. Here the places
are worked out and the letters' outlines joined. All but a letter's place is written relative to it, so that
the same letter is the same text wherever it stands, which compresses to almost nothing. What isn't an
outline (a box, a line, a letter that the fonts lack) stays an element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
MOVES = re.compile(r"(translate|scale)\(([^)]*)\)")
COMMANDS = re.compile(r"([A-Za-z])([^A-Za-z]*)")
NUMBERS = re.compile(r"-?\d*\.?\d+")
LINE = "60"  # how thick MathJax draws the bar of a fraction
COORDINATES = {"M": "xy", "L": "xy", "Q": "xyxy", "T": "xy", "H": "x", "V": "y", "Z": ""}


@dataclass(frozen=True)
class Place:
    """Where a part stands and how large it is drawn: x -> x0 + x * width, y -> y0 + y * height."""

    x: float = 0
    y: float = 0
    width: float = 1
    height: float = 1

    def within(self, transform: str) -> Place:
        """The place of what an SVG transform moves within this one. Raises ValueError for one that turns."""
        place, left = self, MOVES.sub("", transform).strip(" ,")
        if left:
            raise ValueError(f"a formula's parts are moved and scaled only, not {left}")
        for move, text in MOVES.findall(transform):
            first, *rest = map(float, NUMBERS.findall(text))
            second = rest[0] if rest else (first if move == "scale" else 0)
            if move == "translate":
                place = place.at(first, second)
            else:
                place = Place(place.x, place.y, place.width * first, place.height * second)
        return place

    def at(self, x: float, y: float) -> Place:
        """The place of what stands at a point within this one."""
        return Place(self.x + x * self.width, self.y + y * self.height, self.width, self.height)


def one_path(picture: str) -> str:
    """MathJax's SVG of a formula, with its outlines, as one that has a path.

    Where parts keep to the page's edge, as what `\\tag` sets does, or turn, it stays as it is.
    """
    root = ElementTree.fromstring(picture)
    outlines = {f"#{path.get('id')}": path.get("d", "") for path in root.iter(f"{SVG}path")}
    # In words that a style sheet can reckon with, too: how far it may be drawn smaller.
    root.set("style", f"{root.get('style', '')} --width: {root.get('width')}".lstrip())
    kept = "".join(f' {name}="{root.get(name)}"' for name in ("style", "width", "height", "viewBox"))
    try:
        return f'<svg{kept} fill="currentColor">{_content(root, Place(), outlines)}</svg>'
    except ValueError:
        return picture


def _content(part: ElementTree.Element, place: Place, outlines: dict[str, str]) -> str:
    """All below an element: the other elements, then the path, which may stand on a coloured ground."""
    pieces = list(_pieces(part, place, outlines))
    path = "".join(piece for piece in pieces if not piece.startswith("<"))
    others = "".join(piece for piece in pieces if piece.startswith("<"))
    return others + (f'<path d="{path}"/>' if path else "")


def _pieces(part: ElementTree.Element, place: Place, outlines: dict[str, str]) -> Iterator[str]:
    for child in part:
        kind = child.tag.removeprefix(SVG)
        here = place.within(child.get("transform", ""))
        x, y = float(child.get("x", 0)), float(child.get("y", 0))
        if kind == "g" and child.get("fill", "currentColor") != "currentColor":
            yield f'<g fill="{child.get("fill")}">{_content(child, here, outlines)}</g>'
        elif kind == "g":
            yield from _pieces(child, here, outlines)
        elif kind == "use":
            here = here.at(x, y)
            start, rest = _outline(outlines[child.get(HREF, "")], here.width, here.height)
            yield f"M{round(here.x) + start[0]} {round(here.y) + start[1]}{rest}"
        elif kind == "rect" and not child.get("fill"):
            width, height = float(child.get("width", 0)), float(child.get("height", 0))
            begin, end = here.at(x, y), here.at(x + width, y + height)
            (left, right), (top, bottom) = sorted((begin.x, end.x)), sorted((begin.y, end.y))
            wide, high = round(right - left), round(bottom - top)
            # Clockwise, as letters are: what overlaps would else be empty.
            yield f"M{round(left)} {round(top)}h{wide}v{high}h{-wide}z"
        elif kind == "svg":  # the middle of a long brace: stretched far, and cut at the ends
            yield _kept(child, kind, here, _content(child, Place(), outlines))
        elif kind != "defs":
            yield _kept(child, kind, here, escape(child.text or ""))


def _kept(part: ElementTree.Element, kind: str, place: Place, content: str) -> str:
    """An element as it is, in its place."""
    has = {name: value for name, value in part.attrib.items() if name not in ("transform", "class")}
    if kind == "line" or has.get("fill") == "none":
        has = {"stroke": "currentColor", "stroke-width": LINE, **has}
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in has.items() if name[:5] != "data-")
    moved = f"translate({place.x:g} {place.y:g}) scale({place.width:g} {place.height:g})"
    return f'<g transform="{moved}"><{kind}{attributes}>{content}</{kind}></g>'


@cache
def _outline(path: str, width: float, height: float) -> tuple[tuple[int, int], str]:
    """A letter's first point, and its outline from there in steps, in thousandths of its font's size."""
    scale = {"x": width, "y": height}
    start: dict[str, int] | None = None
    now, opened, steps = {"x": 0, "y": 0}, {"x": 0, "y": 0}, ""
    for name, text in COMMANDS.findall(path):
        axes = COORDINATES.get(name)
        numbers = [float(number) for number in NUMBERS.findall(text)]
        if axes is None or (len(numbers) % len(axes) if axes else numbers):
            raise ValueError(f"a letter's outline has {name}{text}, which no rule draws")
        step, end = name.lower(), dict(now)
        for place, number in enumerate(numbers):
            axis = axes[place % len(axes)]
            end[axis] = round(number * scale[axis])
            difference = end[axis] - now[axis]
            step += f" {difference}" if difference >= 0 and step[-1].isdigit() else f"{difference}"
            if (place + 1) % len(axes) == 0:
                now = dict(end)
        if name == "M":
            opened = dict(now)
            if start is None:
                start, step = dict(now), ""
        elif name == "Z":
            now = dict(opened)
        steps += step
    begin = start or now
    return (begin["x"], begin["y"]), steps
