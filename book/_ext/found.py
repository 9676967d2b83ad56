"""What search engines and link previews read of a page: its title, its description, what it belongs to.

Pages that are no reading, the search page and the index, ask to be left out.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from tools.chapters import Chapter
from tools.descriptions import description_of


def add_tags(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Put a page's tags among those of its head."""
    if name not in app.env.found_docs:
        context["metatags"] = '\n<meta name="robots" content="noindex" />'
        return
    front = name == app.config.root_doc
    if front:
        context["docstitle"] = ""  # else its title would be the book's name twice
    context["metatags"] += "\n" + as_tags(
        title=app.env.titles[name].astext(),
        description=description_of(Chapter(Path(app.srcdir), name)),
        book=app.config.html_title,
        kind="website" if front else "article",
    )


def as_tags(*, title: str, description: str, book: str, kind: str) -> str:
    """A page's tags. kind: Open Graph's, "website" for the front page and "article" for the others."""
    named = {"description": description, "twitter:card": "summary"}
    properties = {
        "og:type": kind,
        "og:site_name": book,
        "og:title": title,
        "og:description": description,
        "og:locale": "en",
    }
    tags = [f'<meta name="{key}" content="{escape(value)}" />' for key, value in named.items()]
    tags += [f'<meta property="{key}" content="{escape(value)}" />' for key, value in properties.items()]
    return "\n".join(tags)


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", add_tags, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
