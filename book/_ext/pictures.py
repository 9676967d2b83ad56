"""Pictures among the outputs of cells: lighter, and with nothing from another host."""

from __future__ import annotations

import re

from nbformat import NotebookNode

SVG = "image/svg+xml"
HTML = "text/html"
# matplotlib's animations ask another host for the signs on their buttons; book.css has them.
ICON_FONT = re.compile(r'<link\b[^>]*\bhref="[^"]*font-awesome[^"]*"[^>]*>\s*')
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
            data = output.get("data", {})
            if SVG in data:
                data[SVG] = lighter_picture(data[SVG])
            if HTML in data:
                data[HTML] = ICON_FONT.sub("", data[HTML])
    return notebook


def _rounded(number: re.Match[str]) -> str:
    text = f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
