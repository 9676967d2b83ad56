"""What the theme writes around a page, said better: the links at its foot, and its head.

The way through the book leads past the closer looks. One of these leads back to its chapter, and on to what
comes after that.

Search engines and link previews read a page's description, and Open Graph's properties. A preview can only
ask for absolute addresses, so where the site's isn't known (repository.py) they are left out rather than
wrong. Pages that are no reading, the search page and the index, ask to be left out of search engines.
"""

from __future__ import annotations

from html import escape
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


def add_tags(app: Sphinx, name: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Put a page's tags among those of its head."""
    if name not in app.env.found_docs:
        context["metatags"] = '\n<meta name="robots" content="noindex" />'
        return
    front = name == app.config.root_doc
    description = app.env.metadata[name].get("description", "").strip()
    properties = {
        "og:type": "website" if front else "article",
        "og:site_name": app.config.html_title,
        "og:title": app.env.titles[name].astext(),
        "og:description": description,
        "og:url": context.get("pageurl"),
    }
    tags = [f'<meta name="description" content="{escape(description)}" />']
    tags += [
        f'<meta property="{key}" content="{escape(text)}" />' for key, text in properties.items() if text
    ]
    context["metatags"] += "\n" + "\n".join(tags)


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", lead_on)
    app.connect("html-page-context", add_tags, priority=950)
