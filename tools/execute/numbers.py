"""Numbers in sentences: {eval}`expression` in a page's words, its captions and its text alternatives.

The kernel computes each after the cells that stand before it; here they are found, and their values put in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from nbformat import NotebookNode

EVAL = re.compile(r"\{eval\}`([^`]+)`")
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")


def expressions(cell: NotebookNode) -> list[str]:
    """The `{eval}` expressions of a cell in their order: of its text, or of its caption and alternative."""
    if cell.cell_type == "code":
        texts = [option[key] for option, key in _words_of_figure(cell.metadata.get("mystnb", {}))]
    else:
        lines = _lines(cell.source) if cell.cell_type == "markdown" and EVAL.search(cell.source) else ()
        texts = [line for line, literal in lines if not literal]
    return [found for text in texts for found in EVAL.findall(text)]


def put_in(cell: NotebookNode, values: Iterator[str]) -> None:
    """Put the values of a cell's expressions in their places."""
    _replace(cell, lambda _: next(values))


def _replace(cell: NotebookNode, by: Callable[[re.Match[str]], str]) -> None:
    if cell.cell_type == "code":
        for option, key in _words_of_figure(cell.metadata.get("mystnb", {})):
            option[key] = EVAL.sub(by, option[key])
    elif cell.cell_type == "markdown":
        lines = _lines(cell.source)
        cell.source = "\n".join(line if literal else EVAL.sub(by, line) for line, literal in lines)


def _words_of_figure(options: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    for part, key in (("figure", "caption"), ("image", "alt")):
        if isinstance(options.get(part), dict) and isinstance(options[part].get(key), str):
            yield options[part], key


def _lines(source: str) -> Iterator[tuple[str, bool]]:
    """The lines of a Markdown text, each with whether it lies in a literal block (not a directive)."""
    fences: list[tuple[str, bool]] = []
    for line in source.split("\n"):
        if (match := FENCE.match(line)) is not None:
            marks, info = match.group(1), match.group(2).strip()
            if fences and not info and marks[0] == fences[-1][0][0] and len(marks) >= len(fences[-1][0]):
                fences.pop()
            elif not (fences and fences[-1][1]):
                fences.append((marks, not info.startswith("{")))
        yield line, bool(fences and fences[-1][1])
