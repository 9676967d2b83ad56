"""Pictures among a cell's outputs: lighter, with their text alternative, nothing from another host."""

from __future__ import annotations

import re
from html import escape

from nbformat import NotebookNode

FALLBACK_WORDS = re.compile(r'(<img class="gd-fallback"[^>]* alt=")[^"]*')
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


def _rounded(number: re.Match[str]) -> str:
    text = f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def with_words(cell: NotebookNode) -> None:
    """Give a widget's fallback picture the text alternative of its cell."""
    words = cell.metadata.get("mystnb", {}).get("image", {}).get("alt")
    for output in cell.outputs:
        if words and "widget" in output.get("metadata", {}).get("gdlib", {}):
            alt = escape(str(words).strip())  # in a function, where a backslash is only a backslash
            html = output.data["text/html"]
            output.data["text/html"] = FALLBACK_WORDS.sub(lambda match: match[1] + alt, html)  # noqa: B023
