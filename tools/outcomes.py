"""Outcomes of execution on disk, each with a key that says what it was computed from.

THE RULE. A chapter's outcome is good for as long as nothing that it depends on has changed: the code
cells and the `{eval}` expressions with their order and tags, every file of gdlib, the book's data, the
pinned environment, Python itself, and the code that executes. Prose is not in the key.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.chapters import Chapter
from tools.execute import Outcome, expressions, has_code


def load(chapter: Chapter) -> Outcome | None:
    """The chapter's outcome, when there is one on disk that is whole and still good, or nothing to run."""
    if not has_code(chapter.notebook()):
        return Outcome([], [], [], {})
    try:
        stored = json.loads(_file(chapter).read_text(encoding="utf-8"))
        if stored["key"] != key(chapter):
            return None
        return Outcome(**stored["outcome"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # none yet, or damaged: run the chapter again


def save(chapter: Chapter, outcome: Outcome) -> None:
    """Write an outcome, whole or not at all."""
    file = _file(chapter)
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    text = json.dumps({"key": key(chapter), "outcome": outcome.as_dict()}, ensure_ascii=False)
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)


def key(chapter: Chapter) -> str:
    """A digest of everything that the chapter's outputs depend on."""
    digest = hashlib.sha256(sys.version.encode())
    root = chapter.root
    files = [root / "constraints.txt", *sorted((root / "tools").glob("*.py"))]
    files += sorted((root / "gdlib").rglob("*.py")) + sorted((root / "book" / "data").rglob("*"))
    _add_files(digest, root, files)
    for cell in chapter.notebook().cells:
        if cell.cell_type == "code":
            _add(digest, "code", cell.source, json.dumps(cell.metadata.get("tags", [])))
            _add(digest, "figure", str("mystnb" in cell.metadata))
        for expression in expressions(cell):
            _add(digest, "eval", expression)
    return digest.hexdigest()


def _add_files(digest: hashlib._Hash, root: Path, files: Iterable[Path]) -> None:
    for file in files:
        if file.is_file():
            contents = hashlib.sha256(file.read_bytes()).hexdigest()
            _add(digest, "file", file.relative_to(root).as_posix(), contents)


def _add(digest: hashlib._Hash, *parts: str) -> None:
    digest.update(json.dumps(parts).encode())


def _file(chapter: Chapter) -> Path:
    return chapter.root / "_build" / "outcomes" / f"{chapter.name}.json"
