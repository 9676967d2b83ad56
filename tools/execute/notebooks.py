"""Executed chapters on disk: `_build/executed/<chapter>.ipynb`, what stage 2 reads.

Such a notebook holds the chapter's cells with their outputs, its words with their numbers, and in its
metadata, under `executed`, the digests of all that it depends on. An edit of words alone writes it anew
around the outputs that are there.
"""

from __future__ import annotations

import functools
import hashlib
from html import escape
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from tools.chapters import Chapter, settings
from tools.execute.cells import Run
from tools.execute.checks import LIVE_ONLY, problem_with
from tools.execute.folds import fold
from tools.execute.freshness import digest_of_page
from tools.execute.numbers import put_in
from tools.execute.pictures import ICON_FONT, lighter_picture, with_words
from tools.problem import Problem
from tools.tex import mixed
from tools.words import language_of, words

FOLDER = Path("_build", "executed")


def file_of(root: Path, name: str) -> Path:
    """Where the executed notebook of the page `book/loop/knobs` lies."""
    return root / FOLDER / f"{name}.ipynb"


def load(chapter: Chapter) -> Run | None:
    """The chapter's last run; None when there is none, or it can't be read."""
    file = file_of(chapter.root, chapter.name)
    return _load(file, file.stat().st_mtime_ns) if file.is_file() else None


@functools.lru_cache(maxsize=256)  # `make serve` asks again after each edit
def _load(file: Path, date: int) -> Run | None:
    try:
        notebook = nbformat.v4.reads(file.read_text(encoding="utf-8"))
        about = notebook.metadata["executed"]
        if about.pop("seal") != seal(notebook):
            return None  # damaged, or edited by hand
        outputs = [list(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"]
        return Run(outputs, **about)
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None


def write(chapter: Chapter, run: Run) -> list[Problem]:
    """Write the executed notebook, where it isn't there already; nothing where it is not fit to be published,
    which is said."""
    page = digest_of_page(chapter)
    if run.page == page:
        return []
    notebook = executed(chapter, run)
    found = [(index, problem_with(cell)) for index, cell in enumerate(notebook.cells) if "outputs" in cell]
    if problems := [
        Problem(chapter.file, chapter.place_of(index), reason) for index, reason in found if reason
    ]:
        return problems
    about = {name: value for name, value in vars(run).items() if name != "outputs"}
    notebook.metadata["executed"] = {**about, "page": page}
    notebook.metadata["executed"]["seal"] = seal(notebook)
    _write_whole(file_of(chapter.root, chapter.name), nbformat.writes(notebook))
    return []


def seal(notebook: NotebookNode) -> str:
    """A digest of all that a notebook holds."""
    return hashlib.sha256(nbformat.v4.writes(notebook).encode()).hexdigest()


def executed(chapter: Chapter, run: Run) -> NotebookNode:
    """The chapter with what a run of its code gave."""
    notebook = chapter.notebook()
    if notebook.metadata.get("kernelspec", {}).get("language", "python") == "python":
        # What colours code: IPython's own, which knows its magics and its calls of the shell.
        notebook.metadata["language_info"] = {"name": "python", "pygments_lexer": "ipython3"}
    options = notebook.metadata.get("mystnb") or {}
    for name in [name for name in options if name.startswith("execution_")]:
        del options[name]  # else myst-nb would run the cells again, and nobody would look at what they show
    outputs, numbers = iter(run.outputs), iter(run.numbers)
    folded = words(language_of(settings(chapter.root)), "folds")
    count = 0
    for cell in notebook.cells:
        put_in(cell, numbers)
        if cell.cell_type == "code":
            count += 1
            cell.execution_count = count
            cell.outputs = [_for_a_page(nbformat.from_dict(output)) for output in next(outputs)]
            with_words(cell)
            fold(cell, folded)
    return notebook


def _for_a_page(output: NotebookNode) -> NotebookNode:
    """An output less what only a kernel brings to life, its picture lighter, its words apart from its TeX."""
    data = output.get("data", {})
    if mixed(latex := data.get("text/latex", "")):  # which Sphinx takes for one formula
        data["text/html"] = f"<p>{escape(latex)}</p>"
    if "text/html" in data:  # gdlib's widgets say in HTML what they are
        data.pop(LIVE_ONLY, None)
        data["text/html"] = ICON_FONT.sub("", data["text/html"])
    if "image/svg+xml" in data:
        data["image/svg+xml"] = lighter_picture(data["image/svg+xml"])
    return output


def _write_whole(file: Path, text: str) -> None:
    """Write a file whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".tmp")
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)


def forget_others(root: Path, chapters: list[Chapter]) -> None:
    """Remove the notebooks of pages that are gone, and what a full disk left of one."""
    names = {file_of(root, chapter.name) for chapter in chapters}
    for file in (root / FOLDER).rglob("*"):
        if file.is_file() and file not in names:
            file.unlink()
