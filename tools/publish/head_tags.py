"""What search engines and link previews read in a page's head: its description, and Open Graph's properties.

A preview can only ask for absolute addresses, so where the site's isn't known (repository.py) they are left
out rather than wrong. Pages that are no reading, the search page and the index, ask to be left out of search
engines.
"""

from __future__ import annotations

from html import escape
from typing import Any

from sphinx.application import Sphinx


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
    app.connect("html-page-context", add_tags, priority=950)
