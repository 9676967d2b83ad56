"""When a chapter runs again: when, and only when, something that its outputs depend on has changed.

- its code cells and `{eval}` expressions, their order, the tags that change how a cell runs, its kernel;
- every file of the project that it imported or read when it last ran: modules of gdlib, tables, scripts;
- the pinned environment, Python itself, and the code that executes (cells.py, kernels.py, numbers.py).

Prose, captions, tags for display, time-outs, and other chapters are not among them. What was edited while
the chapter ran counts as changed. The digests of all this lie in the executed notebook's metadata.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from tools.chapters import Chapter, settings
from tools.execute import cells, kernels, numbers
from tools.execute.cells import Run
from tools.execute.numbers import expressions
from tools.words import language_of, words

PINS = "constraints.txt"
Digests = dict[str, str]
TAGS = {"raises-exception", "skip-execution"}  # what nbclient looks at


def why(chapter: Chapter, kept: Run | None, seen: Digests) -> str | None:
    """In words, why the chapter has to run again; None when it hasn't. seen: as in `depends`."""
    if kept is None:
        return "it has no outputs yet"
    now = depends(chapter, kept.used, seen)
    changed = [name for name in {**kept.depends, **now} if kept.depends.get(name) != now.get(name)]
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
    return f"{', '.join(changed[:3])}{more} changed" if changed else None


def depends(chapter: Chapter, used: Iterable[str], seen: Digests, since: float | None = None) -> Digests:
    """What a chapter's outputs depend on, by name, each with its digest. used: files, by relative path.

    seen: the digests of files that were looked at for other chapters, to which it adds this one's.
    since: when its run began, in seconds since the epoch; a file that was written later may have been read
    in its earlier state.
    """
    files = (PINS, *used)
    seen |= {name: _digest_of(chapter.root / name, since) for name in files if name not in seen}
    return {
        "Python": _digest(sys.version.encode()),
        "its code": _digest(_code(chapter.source).encode()),
        "the build's own code": _executing(),
    } | {name: seen[name] for name in files}


def digest_of_page(chapter: Chapter) -> str:
    """A digest of what the executed notebook is made of beside outputs: the text, settings, words, code."""
    folds = json.dumps(words(language_of(settings(chapter.root)), "folds"))
    files = (_digest_of(file, None) for file in (chapter.path, chapter.root / "_config.yml"))
    return _digest("".join([folds, _of_this_stage(), *files]).encode())


@functools.cache
def _of_this_stage() -> str:
    return "".join(_digest(file.read_bytes()) for file in sorted(Path(__file__).parent.glob("*.py")))


def _digest_of(file: Path, since: float | None) -> str:
    if not file.is_file():
        return "missing"
    found = file.stat()
    if since is not None and found.st_mtime >= since:
        return "edited while the chapter ran"
    return _digest_of_content(file, found.st_mtime_ns, found.st_size)


@functools.lru_cache(maxsize=1024)  # every chapter asks for the same files
def _digest_of_content(file: Path, date: int, size: int) -> str:
    return _digest(file.read_bytes())


@functools.cache
def _executing() -> str:
    # Of the code that this process runs, which `make serve` may have loaded before it was edited.
    return _digest("".join(inspect.getsource(module) for module in (cells, kernels, numbers)).encode())


def _code(notebook: NotebookNode) -> str:
    parts: list[object] = [notebook.metadata.get("kernelspec", {}).get("name")]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            parts.append([cell.source, sorted(TAGS & set(cell.metadata.get("tags", [])))])
        parts += expressions(cell)
    return json.dumps(parts)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
