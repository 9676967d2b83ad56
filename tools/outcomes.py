"""Outcomes of execution on disk, each with what it was computed from.

THE RULE. A chapter runs again when, and only when, something that its outputs depend on has changed:

- its code cells and `{eval}` expressions, their order, the tags that change how a cell runs, its kernel;
- the files of gdlib that it uses, directly or through others, scripts and tables of a package included;
- the files of the project that it read when it last ran (data, mostly);
- the pinned environment, Python itself, and the code here that executes.

Prose, captions, tags for display, time-outs, and other chapters are not among them. What was edited while
the chapter ran counts as changed.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from tools.chapters import Chapter
from tools.dependencies import Library
from tools.execute import Outcome, expressions, has_code
from tools.whole import write_whole

EXECUTING = ("chapters.py", "execute.py", "forked.py", "loaded_once.py", "outcomes.py", "warm.py")
TAGS = {"raises-exception", "skip-execution"}  # what nbclient looks at


def load(chapter: Chapter) -> Outcome | None:
    """The chapter's outcome, when there is one on disk that is whole and still good, or nothing to run."""
    if not has_code(chapter.source):
        return Outcome()
    stored = _stored(chapter)
    if stored is None or stored[0] != ingredients(chapter) | _digests(chapter.root, stored[1].read):
        return None
    return stored[1]


def kept(chapter: Chapter) -> Outcome | None:
    """The chapter's outcome on disk, whether it is still good or not; None when there is no whole one."""
    stored = _stored(chapter)
    return stored[1] if stored is not None else None


def save(chapter: Chapter, outcome: Outcome, before: dict[str, str], began: float) -> None:
    """Write an outcome, whole or not at all.

    before: the ingredients when the run began, in seconds since the epoch. A file that was written since
    then may have been read in its earlier state.
    """
    read = _digests(chapter.root, outcome.read)
    for name in read:
        if (chapter.root / name).exists() and (chapter.root / name).stat().st_mtime >= began:
            read[name] = "edited while the chapter ran"
    text = json.dumps({"ingredients": before | read, "outcome": outcome.as_dict()}, ensure_ascii=False)
    write_whole(file_of(chapter), f"{_digest(text)}\n{text}")


def why(chapter: Chapter) -> str | None:
    """In words, why the chapter has to run again; None when it hasn't."""
    if load(chapter) is not None:
        return None
    if not file_of(chapter).exists():
        return "it has no outputs yet"
    stored = _stored(chapter)
    if stored is None:
        return "its stored outputs are damaged"
    before, now = stored[0], ingredients(chapter) | _digests(chapter.root, stored[1].read)
    changed = [name for name in {**before, **now} if before.get(name) != now.get(name)]
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
    return f"{', '.join(changed[:3])}{more} changed"


def ingredients(chapter: Chapter) -> dict[str, str]:
    """What the chapter's outputs depend on, by name, each with its digest; without the data that it reads."""
    root, notebook = chapter.root, chapter.source
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    evals = [f"_ = ({text})" for cell in notebook.cells for text in expressions(cell)]
    files = [*Library(root).used_by([*code, *evals]), root / "constraints.txt"]
    own = {
        "Python": _digest(sys.version),
        "its code": _digest(_code(notebook)),
        "the build's own code": _executing(),
    }
    return own | _digests(root, (file.relative_to(root).as_posix() for file in files))


def file_of(chapter: Chapter) -> Path:
    """Where the chapter's outcome is kept."""
    return chapter.root / "_build" / "outcomes" / f"{chapter.name}.json"


@functools.cache
def _executing() -> str:
    # Of the code that this process runs, which `make serve` may have loaded before it was edited.
    here = Path(__file__).parent
    return _digest("".join((here / name).read_text(encoding="utf-8") for name in EXECUTING))


def _code(notebook: NotebookNode) -> str:
    parts: list[object] = [notebook.metadata.get("kernelspec", {}).get("name")]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            parts.append([cell.source, sorted(TAGS & set(cell.metadata.get("tags", [])))])
        parts += expressions(cell)
    return json.dumps(parts)


def _stored(chapter: Chapter) -> tuple[dict[str, str], Outcome] | None:
    try:
        digest, text = file_of(chapter).read_text(encoding="utf-8").split("\n", 1)
        if digest != _digest(text):
            return None
        stored = json.loads(text)
        return stored["ingredients"], Outcome(**stored["outcome"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # none yet, damaged, or of another version of this file


def _digests(root: Path, names: Iterable[str]) -> dict[str, str]:
    files = {name: root / name for name in names}
    return {
        name: hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "missing"
        for name, file in files.items()
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
