"""The way through the book: the links at the foot of a page lead past the closer looks.

A closer look leads back to its chapter, and on to what comes after that.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from reading_time import chapter_of
from sphinx.application import Sphinx


def lead_on(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Change what the theme shows as the page before and the page after."""
    if name not in app.builder.relations:
        return
    for place, there in (("prev", _beyond(app, name, 1)), ("next", _beyond(app, name, 2))):
        context[place] = there and {
            "link": app.builder.get_relative_uri(name, there),
            "title": app.builder.render_partial(app.env.titles[there])["title"],
        }


def _beyond(app: Sphinx, name: str, way: int) -> str | None:
    """The next page of the main way; `way` is the place of the page before or after in Sphinx's relations."""
    there = app.builder.relations[name][way]
    while there is not None and chapter_of(app.env, there) is not None:
        there = app.builder.relations[there][way]
    return there


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", lead_on)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
