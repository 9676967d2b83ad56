"""Outcomes of execution on disk, each with what it was computed from.

THE RULE. A chapter runs again when, and only when, something that its outputs depend on has changed: its
code cells and `{eval}` expressions, with their order and tags; the files of gdlib that it uses, directly
or through others; the book's data; the pinned environment; Python itself; and the code that executes.
Prose, captions and other chapters are not among them.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

from nbformat import NotebookNode

from tools.chapters import Chapter
from tools.dependencies import Library
from tools.execute import Outcome, expressions, has_code

EXECUTING = ("audit.py", "chapters.py", "execute.py", "outcomes.py", "warm.py")


def load(chapter: Chapter) -> Outcome | None:
    """The chapter's outcome, when there is one on disk that is whole and still good, or nothing to run."""
    if not has_code(chapter.notebook()):
        return Outcome([], [], [])
    stored = _stored(chapter)
    if stored is None or stored[0] != ingredients(chapter):
        return None
    return stored[1]


def save(chapter: Chapter, outcome: Outcome) -> None:
    """Write an outcome, whole or not at all."""
    file = _file(chapter)
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    stored = {"ingredients": ingredients(chapter), "outcome": outcome.as_dict()}
    draft.write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
    draft.replace(file)


def why(chapter: Chapter) -> str | None:
    """In words, why the chapter has to run again; None when it hasn't."""
    if load(chapter) is not None:
        return None
    stored = _stored(chapter)
    if stored is None:
        return "it has no outputs yet"
    before, now = stored[0], ingredients(chapter)
    changed = [name for name in {**before, **now} if before.get(name) != now.get(name)]
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
    return f"{', '.join(changed[:3])}{more} changed"


def key(chapter: Chapter) -> str:
    """One digest of everything that the chapter's outputs depend on."""
    return _digest(json.dumps(ingredients(chapter)))


def ingredients(chapter: Chapter) -> dict[str, str]:
    """What the chapter's outputs depend on, by name, each with its digest."""
    root, notebook = chapter.root, chapter.notebook()
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    evals = [f"_ = ({text})" for cell in notebook.cells for text in expressions(cell)]
    files = Library(root).used_by([*code, *evals])
    files += sorted(file for file in (root / "book" / "data").rglob("*") if file.is_file())
    files += [root / "constraints.txt", *(root / "tools" / name for name in EXECUTING)]
    parts = {"Python": _digest(sys.version), "its code": _digest(_code(notebook))}
    return parts | {
        file.relative_to(root).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files
    }


def _code(notebook: NotebookNode) -> str:
    parts: list[object] = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            parts.append([cell.source, cell.metadata.get("tags", []), "mystnb" in cell.metadata])
        parts += expressions(cell)
    return json.dumps(parts)


def _stored(chapter: Chapter) -> tuple[dict[str, str], Outcome] | None:
    try:
        stored = json.loads(_file(chapter).read_text(encoding="utf-8"))
        return stored["ingredients"], Outcome(**stored["outcome"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # none yet, or damaged


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _file(chapter: Chapter) -> Path:
    return chapter.root / "_build" / "outcomes" / f"{chapter.name}.json"
