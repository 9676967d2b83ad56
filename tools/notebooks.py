"""A chapter as a notebook that stands on its own: in Jupyter, on Colab, on GitHub.

The pages' extension book/_ext/notebooks.py hands over the words of a page that Sphinx has resolved; here
they meet the executed cells. `make notebooks` builds the book and copies its notebooks to _build/notebooks.
"""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from tools.doctree_markdown import Code, Piece

FOLDER = "_notebooks"  # in the site
# The tags of cells whose code is folded.
FOLDED = {"hide-input", "remove-input", "hide-cell", "remove-cell", "solution"}
STATE = re.compile(r'<script type="application/json">.*?</script>', re.DOTALL)
FALLBACK = re.compile(r'<img class="gd-fallback"[^>]*>')
ALT = re.compile(r' alt="([^"]*)"')
METADATA = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def assemble(chapter: NotebookNode, pieces: Iterable[Piece], first: Sequence[NotebookNode]) -> NotebookNode:
    """The notebook of an executed chapter. pieces: its words and cells in order. first: what it begins with.

    A cell that no page shows is among the cells of `chapter` alone, and comes right before the next.
    """
    cells, words = list(first), list[str]()
    shown = 0

    def finish() -> None:
        if words:
            cells.append(markdown_cell("\n\n".join(words)))
            words.clear()

    def show(until: int, title: str = "") -> None:
        nonlocal shown
        for index in range(shown, until):
            if chapter.cells[index].cell_type == "code":
                cells.append(_executed_cell(chapter.cells[index], title if index == until - 1 else ""))
        shown = max(shown, until)

    for piece in pieces:
        if isinstance(piece, Code):
            finish()
            show(piece.index + 1, piece.title)
        elif piece.alone:
            finish()
            cells.append(markdown_cell(piece.markdown))
        else:
            if piece.markdown.startswith("#"):
                finish()
            words.append(piece.markdown)
    finish()
    show(len(chapter.cells))
    parts = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    notebook: NotebookNode = nbformat.from_dict(parts)  # copies them
    _number(notebook)
    nbformat.validate(notebook)  # once: nbformat's own makers of cells look through each cell on its own
    return notebook


def code_cell(source: str) -> NotebookNode:
    """A cell of code that has not been run."""
    return NotebookNode(cell_type="code", source=source, metadata={}, outputs=[], execution_count=None)


def markdown_cell(text: str) -> NotebookNode:
    """A cell of words."""
    return NotebookNode(cell_type="markdown", source=text, metadata={})


def as_text(notebook: NotebookNode) -> str:
    """The file's text."""
    return str(nbformat.v4.writes(notebook)) + "\n"


def _executed_cell(cell: NotebookNode, title: str) -> NotebookNode:
    tags = cell.metadata.get("tags", [])
    metadata: dict[str, Any] = {"tags": tags} if tags else {}
    source = cell.source
    if FOLDED & set(tags):
        metadata |= {"jupyter": {"source_hidden": True}, "cellView": "form"}  # Jupyter's way, and Colab's
    if title:
        source = f"#@title {title}\n{source}"
    alt = str(cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")).strip()
    outputs = [_standing_alone(output, alt) for output in _with_streams_whole(cell.outputs)]
    shown = {"metadata": metadata, "outputs": outputs, "execution_count": cell.execution_count}
    return NotebookNode({**code_cell(source), **shown})


def _with_streams_whole(outputs: Iterable[NotebookNode]) -> list[NotebookNode]:
    """The outputs, with what was printed in pieces, as time would have it, in one."""
    whole: list[NotebookNode] = []
    for output in outputs:
        last = whole[-1] if whole else None
        if last is not None and output.output_type == "stream" and last.get("name") == output.name:
            whole[-1] = NotebookNode({**last, "text": last.text + output.text})
        else:
            whole.append(output)
    return whole


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


def _number(notebook: NotebookNode) -> None:
    """Give each cell a name that depends on nothing but the notebook's text."""
    seen: dict[str, int] = {}
    for cell in notebook.cells:
        digest = hashlib.sha256(f"{cell.cell_type} {cell.source}".encode()).hexdigest()[:12]
        seen[digest] = seen.get(digest, 0) + 1
        cell.id = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"


def main(arguments: list[str]) -> int:
    """Build the book in the current folder and copy its notebooks to _build/notebooks."""
    from tools import stages

    status = stages.main(arguments)
    if status == 0:
        root = Path.cwd()
        target = root / "_build" / "notebooks"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(root / "_build" / "html" / FOLDER, target)
        count = sum(1 for _ in target.rglob("*.ipynb"))
        print(f"{count} notebooks are in {target}")
    return status
