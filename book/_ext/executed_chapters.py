"""Gives Sphinx each page with its outputs in place; for those of a chapter that is being executed it waits.

`source-read` replaces a page's Markdown by the executed notebook, as JSON; myst-nb, told that `.md`
files are read by `read`, renders it without executing anything.
"""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

import nbformat
from pictures import with_lighter_pictures
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from tools import outcomes
from tools.chapters import Chapter
from tools.execute import Outcome, merge
from tools.locks import executing, is_held


def read(text: str) -> nbformat.NotebookNode:
    """myst-nb's reader for pages: `source-read` has already turned them into notebooks."""
    return nbformat.from_dict(json.loads(text))


def put_outputs_in(app: Sphinx, name: str, source: list[str]) -> None:
    """Replace the page's Markdown by its executed notebook."""
    chapter = Chapter(Path(app.srcdir), name)
    outcome = _outcome(chapter)
    if outcome is None:
        raise ExtensionError(
            f"{chapter.file} was edited while the book was built, or not executed: build it with `make html`"
        )
    source[0] = json.dumps(with_lighter_pictures(merge(chapter.notebook(), outcome)))
    app.env.outcome_keys[name] = _key(chapter)


def _outcome(chapter: Chapter) -> Outcome | None:
    """The chapter's outcome, as soon as it is there; None when it isn't and no chapter is being executed."""
    file, running = outcomes.file_of(chapter), executing(chapter.root)
    while True:
        wait, seen = is_held(running), _stamp(file)  # in this order: what is there at the end is there now
        if (outcome := outcomes.load(chapter)) is not None or not wait:
            return outcome
        while _stamp(file) == seen and is_held(running):
            time.sleep(0.02)


def _stamp(file: Path) -> tuple[int, int] | None:
    return (file.stat().st_mtime_ns, file.stat().st_ino) if file.exists() else None


def with_new_outputs(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Pages whose text or outputs are not those that Sphinx last read, whatever the files' dates say."""
    known = getattr(env, "outcome_keys", {})
    env.outcome_keys = {name: known.get(name) for name in env.found_docs}  # pickled with the environment
    awaited = set(app.config.awaited_pages)
    return [
        name
        for name in env.found_docs
        if name in awaited or known.get(name) != _key(Chapter(Path(app.srcdir), name))
    ]


def first_what_is_there(app: Sphinx, env: BuildEnvironment, names: list[str]) -> None:
    """Read last the pages that are waited for, in the order in which they come."""
    place = {name: number for number, name in enumerate(app.config.awaited_pages)}
    names.sort(key=lambda name: place.get(name, -1))


def _key(chapter: Chapter) -> str:
    outcome = outcomes.file_of(chapter)
    text = chapter.text.encode() + (outcome.read_bytes() if outcome.exists() else b"")
    return hashlib.sha256(text).hexdigest()


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("awaited_pages", [], "", types=[list])  # whose chapters are being executed
    app.connect("source-read", put_outputs_in)
    app.connect("env-get-outdated", with_new_outputs)
    app.connect("env-before-read-docs", first_what_is_there)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
