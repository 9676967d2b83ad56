"""Gives Sphinx each page with its outputs in place: the chapters were executed before Sphinx started.

`source-read` replaces a page's Markdown by the executed notebook, as JSON; myst-nb, told that `.md`
files are read by `read`, renders it without executing anything.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import nbformat
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from tools import outcomes
from tools.chapters import Chapter
from tools.execute import merge


def read(text: str) -> nbformat.NotebookNode:
    """myst-nb's reader for pages: `source-read` has already turned them into notebooks."""
    return nbformat.from_dict(json.loads(text))


def put_outputs_in(app: Sphinx, name: str, source: list[str]) -> None:
    """Replace the page's Markdown by its executed notebook."""
    chapter = Chapter(Path(app.srcdir), name)
    outcome = outcomes.load(chapter)
    if outcome is None:
        raise ExtensionError(
            f"{chapter.file} was edited while the book was built, or not executed: build it with `make html`"
        )
    source[0] = json.dumps(merge(chapter.notebook(), outcome))


def with_new_outputs(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Pages whose text or outputs are not those that Sphinx last read, whatever the files' dates say."""
    keys = {name: _key(Chapter(Path(app.srcdir), name)) for name in env.found_docs}
    known = getattr(env, "outcome_keys", {})
    env.outcome_keys = keys  # pickled with the environment
    return [name for name, key in keys.items() if known.get(name) != key]


def _key(chapter: Chapter) -> str:
    outcome = outcomes.file_of(chapter)
    text = chapter.text.encode() + (outcome.read_bytes() if outcome.exists() else b"")
    return hashlib.sha256(text).hexdigest()


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("source-read", put_outputs_in)
    app.connect("env-get-outdated", with_new_outputs)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
