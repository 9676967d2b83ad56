"""The way through the book: the links at the foot of a page lead past the closer looks.

A closer look leads back to its chapter, and on to what comes after that.
"""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from tools.publish.contents import chapter_of


def lead_on(app: Sphinx, name: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Change what the theme shows as the page before and the page after."""
    assert isinstance(app.builder, StandaloneHTMLBuilder)
    relations = app.builder.relations
    if name not in relations:
        return
    for place, way in (("prev", 1), ("next", 2)):
        there = relations[name][way]
        while there is not None and chapter_of(app.config, there) is not None:
            there = relations[there][way]
        context[place] = there and {
            "link": app.builder.get_relative_uri(name, there),
            "title": app.builder.render_partial(app.env.titles[there])["title"],
        }


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", lead_on)
