"""404.html, the page that a host serves for an address at which there is none.

It may be shown at any address, so where the site's own is known its links start from there; opened as a file
or under its own name they are relative, as on any page.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any
from urllib.parse import urlsplit

from sphinx.application import Sphinx

from tools.words import words

NAME = "404"
# The base has to stand before whatever has an address. With it, links within the page need their own.
BASE = """
<base href="{path}" />
<script>
if (location.pathname.endsWith("/404.html")) document.querySelector("base").remove();
else addEventListener("DOMContentLoaded", () => document.querySelectorAll('a[href^="#"]').forEach((a) => {{
  a.href = location.pathname + location.search + a.getAttribute("href");
}}));
</script>"""


def page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page, for Sphinx to write in the theme's frame, which has the contents."""
    said = words(app.config.language, "not found")
    front = f'<a href="{escape(app.builder.get_target_uri(app.config.root_doc))}">{said["front"]}</a>'
    body = f"<h1>{said['title']}</h1>\n<p>{said['about']}</p>\n<p>{front}</p>\n"
    yield NAME, {"title": said["title"], "body": body}, "page.html"


def add_base(app: Sphinx, name: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Say from where the page's links start."""
    if name == NAME and app.config.html_baseurl:
        path = escape(urlsplit(app.config.html_baseurl).path)
        context["metatags"] = BASE.format(path=path) + context.get("metatags", "")


def setup(app: Sphinx) -> None:
    app.connect("html-collect-pages", page)
    app.connect("html-page-context", add_base, priority=960)  # after the other tags
