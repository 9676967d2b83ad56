"""404.html, the page that a host serves for an address at which there is none.

It may be shown at any address, so where the site's own is known its links start from there; opened as a file
or under its own name they are relative, as on any page.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from launch import repository_of
from reading_time import parts
from sphinx.application import Sphinx

NAME = "404"
WORDS = {
    "title": "Page not found",
    "about": "There is no page at this address. It may have been mistyped, or the page is gone.",
    "search": "Search the book",
    "go": "Search",
    "front": "The front page",
}
# The base has to stand before whatever has an address. With it, links within the page need their own.
BASE = """
<base href="{path}" />
<script>
if (location.pathname.endsWith("/404.html")) document.querySelector("base").remove();
else addEventListener("DOMContentLoaded", () => document.querySelectorAll('a[href^="#"]').forEach((a) => {{
  a.href = location.pathname + location.search + a.getAttribute("href");
}}));
</script>"""


def lost_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page, for Sphinx to write in the theme's frame."""
    yield NAME, {"title": WORDS["title"], "body": _body(app)}, "page.html"


def _body(app: Sphinx) -> str:
    def link(name: str, words: str) -> str:
        return f'<a href="{escape(app.builder.get_target_uri(name))}">{escape(words)}</a>'

    lists = []
    for part, names in parts(app.env):
        items = "".join(f"<li>{link(name, app.env.titles[name].astext())}</li>\n" for name in names)
        lists.append(f"<h2>{escape(part)}</h2>\n<ul>\n{items}</ul>")
    return (
        f"<h1>{WORDS['title']}</h1>\n<p>{WORDS['about']}</p>\n"
        '<form class="gd-find" role="search" action="search.html" method="get">\n'
        f'<label for="gd-find">{WORDS["search"]}</label>\n'
        f'<input type="search" id="gd-find" name="q" autocomplete="off" /> <button>{WORDS["go"]}</button>\n'
        f"</form>\n<p>{link(app.config.root_doc, WORDS['front'])}</p>\n" + "\n".join(lists)
    )


def finish_page(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the page its styles, and say from where its links start."""
    if name != NAME:
        return
    app.add_css_file("search.css")  # here, during a page's event, for this page only
    _, site = repository_of(app)
    if site is not None:
        context["metatags"] = BASE.format(path=escape(urlsplit(site).path)) + context.get("metatags", "")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-collect-pages", lost_page)
    app.connect("html-page-context", finish_page, priority=960)  # after the other tags
    return {"parallel_read_safe": True, "parallel_write_safe": True}
