"""Gives Sphinx each page as the notebook that stage 1 made of it.

`source-read` replaces a page's Markdown by the executed notebook, as JSON; myst-nb, told by
`nb_custom_formats` in _config.yml that `.md` files are such, renders it without executing anything.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from tools.execute.notebooks import file_of


def put_notebook_in(app: Sphinx, name: str, source: list[str]) -> None:
    """Replace the page's Markdown by its executed notebook."""
    file = file_of(Path(app.srcdir), name)
    if not file.is_file():
        raise ExtensionError(f"{name}.md has not been executed: build the book with `make html`")
    source[0] = file.read_text(encoding="utf-8")
    app.env.note_dependency(str(file))


def setup(app: Sphinx) -> None:
    app.connect("source-read", put_notebook_in)
