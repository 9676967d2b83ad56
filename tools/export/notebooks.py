"""A chapter as a notebook that stands on its own: in Jupyter, on Colab, on GitHub.

Here the words of a page that Sphinx has resolved (notebooks_of_pages.py) meet the executed cells.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

import nbformat
from nbformat import NotebookNode

from tools.export.markdown import Code, Piece

FOLDER = "_notebooks"  # in the site
FOLDED = {"hide-input", "remove-input", "hide-cell", "remove-cell", "solution"}  # by their tags
STATE = re.compile(r'<script type="application/json">.*?</script>', re.DOTALL)
FALLBACK = re.compile(r'<img class="gd-fallback"[^>]*>')
ALT = re.compile(r' alt="([^"]*)"')
METADATA = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def assemble(chapter: NotebookNode, pieces: Iterable[Piece], first: Sequence[NotebookNode]) -> NotebookNode:
    """The notebook of an executed chapter. pieces: its words and cells in order. first: what it begins with.

    What the tag remove-cell keeps from the page is among the cells of `chapter` alone, and comes before the
    next; any other cell that the page lacks, as that of a solution which the book hides, stays away.
    """
    cells, words = list(first), list[str]()
    unseen = [index for index, cell in enumerate(chapter.cells) if "remove-cell" in _tags(cell)]
    for piece in [*pieces, "#"]:  # the last one ends the words before it
        if words and (isinstance(piece, Code) or piece.startswith("#")):
            cells.append(markdown_cell("\n\n".join(words)))
            words.clear()
        if isinstance(piece, str):
            words.append(piece)
            continue
        while unseen and unseen[0] < piece.index:
            cells.append(_executed_cell(chapter.cells[unseen.pop(0)]))
        cells.append(_executed_cell(chapter.cells[piece.index], piece.title))
    for place, cell in enumerate(cells):
        cell["id"] = f"cell-{place}"  # the same at each build
    parts = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    notebook: NotebookNode = nbformat.from_dict(parts)  # copies them
    nbformat.validate(notebook)  # once: nbformat's own makers of cells look through each cell on its own
    return notebook


def code_cell(source: str) -> NotebookNode:
    """A cell of code that has not been run."""
    return NotebookNode(cell_type="code", source=source, metadata={}, outputs=[], execution_count=None)


def markdown_cell(text: str) -> NotebookNode:
    """A cell of words."""
    return NotebookNode(cell_type="markdown", source=text, metadata={})


def _tags(cell: NotebookNode) -> list[str]:
    return list(cell.metadata.get("tags", ()))


def _executed_cell(cell: NotebookNode, title: str = "") -> NotebookNode:
    tags = _tags(cell)
    metadata: dict[str, Any] = {"tags": tags} if tags else {}
    source = cell.source
    if FOLDED & set(tags):
        metadata |= {"jupyter": {"source_hidden": True}, "cellView": "form"}  # Jupyter's way, and Colab's
    if title and not source.startswith("%%"):  # a magic has to stand first
        source = f"#@title {title}\n{source}"
    alt = str(cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")).strip()
    outputs = [_standing_alone(output, alt) for output in cell.outputs]
    shown = {"metadata": metadata, "outputs": outputs, "execution_count": cell.execution_count}
    return NotebookNode({**code_cell(source), **shown})


def _standing_alone(output: NotebookNode, alt: str) -> NotebookNode:
    """An output as a notebook that isn't running can show it.

    A picture becomes HTML: the one form that holds its text alternative, and that Jupyter shows before it
    trusts a notebook. Of a widget its picture is left.
    """
    if "data" not in output:
        return output
    about, data = output.metadata.get("gdlib", {}), dict(output.data)
    if "widget" in about:
        picture = FALLBACK.search(data["text/html"])
        if picture is not None:
            words = ALT.search(picture[0])
            data = {"text/html": picture[0], "text/plain": words[1] if words else data["text/plain"]}
        else:
            data["text/html"] = STATE.sub("", data["text/html"])
    for kind in ("image/svg+xml", "image/png", "image/jpeg"):
        if kind in data:
            content = data.pop(kind)
            if kind == "image/svg+xml":
                content = base64.b64encode(content.encode()).decode()
            html = f'<img src="data:{kind};base64,{"".join(content.split())}" alt="{escape(alt)}">'
            data = {"text/html": html, "text/plain": alt or data.get("text/plain", "")}
            break
    if data.get("text/html", "").startswith("<img "):
        # Lines and letters are dark, and Jupyter's page may be, too.
        data["text/html"] = f'<div style="background-color: white">{data["text/html"]}</div>'
    return NotebookNode({**output, "data": data, "metadata": {}})
