"""Pictures on the pages: lighter, with their size, and loaded when the reader comes near."""

from __future__ import annotations

import re
from pathlib import Path

from nbformat import NotebookNode

SVG = "image/svg+xml"
IMG = re.compile(r'<img (?=[^>]*\bsrc="[^"]*\b_images/([^"/?]+\.svg)")([^>]*?)\s*/?>')
DRAWN_SIZE = re.compile(r'<svg\b[^>]*?\swidth="([\d.]+)(pt|px)?"[^>]*?\sheight="([\d.]+)')
PIXELS_IN_A_POINT = 4 / 3
PATH = re.compile(r'(?<=\sd=")[^"]+')
NUMBER = re.compile(r"-?\d+\.\d{3,}")
METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)


def lighter_picture(picture: str) -> str:
    """What matplotlib drew, with two of its six decimals: a hundredth of a point."""
    if "<metadata>" not in picture:  # what is lighter already, or another drew, has none
        return picture
    return PATH.sub(lambda path: NUMBER.sub(_rounded, path[0].replace("\n", "")), METADATA.sub("", picture))


def with_lighter_pictures(notebook: NotebookNode) -> NotebookNode:
    """An executed notebook, changed in place, before Sphinx makes files of its figures."""
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if SVG in output.get("data", {}):
                output.data[SVG] = lighter_picture(output.data[SVG])
    return notebook


def size_of(file: Path) -> tuple[int, int]:
    """A picture's width and height in pixels."""
    size = DRAWN_SIZE.search(file.read_text(encoding="utf-8"))
    if size is None:
        raise ValueError(f"{file.name} must say its width and height in its first tag")
    scale = 1 if size[2] == "px" else PIXELS_IN_A_POINT
    return round(float(size[1]) * scale), round(float(size[3]) * scale)


def _rounded(number: re.Match[str]) -> str:
    text = f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def with_sizes(text: str, sizes: dict[str, tuple[int, int]]) -> str:
    """A page's text with the size of each picture; all wait for the reader, also the first, which would
    hold up the text that stands above it."""

    def finished(match: re.Match[str]) -> str:
        attributes = match[2]
        if "width=" not in attributes:
            width, height = sizes[match[1]]
            attributes += f' width="{width}" height="{height}"'
        if "loading=" not in attributes:
            attributes += ' loading="lazy" decoding="async"'
        return f"<img {attributes}>"

    return IMG.sub(finished, text)
