"""The page of search results, and what it searches: one script that holds the words of all pages.

A script, since a browser refuses to fetch files from the disk. The search page loads it when there is
something to search for; no other page does. Pages that are not written this time keep their words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from reading_time import parts
from search_texts import places
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.domain import get_docnames

NAME = "search"
FILE = "search-texts.js"
BEFORE, AFTER = "window.searchTexts = ", ";\n"
WORDS = {
    "title": "Search",
    "label": "Search the book",
    "go": "Search",
    "no script": "Searching takes a script, which this browser has turned off.",
    "first": "Type a word or two: text, formulas (kappa, or κ) and names in the code are searched.",
    "loading": "Looking…",
    "broken": "The words to search in could not be loaded.",
    "none": "Nothing found for “{}”.",
    "one": "One place found for “{}”.",
    "many": "{} places found for “{}”.",
    "best": "The best {} of {} places for “{}”.",
    "any": "No place has all the words. These have some.",
    "like": "No such word in the book. Found with one letter changed.",
    "code": "In the code:",
}
Page = list[Any]  # address, title, whether it is a chapter, its places: title, anchor, words, terms, names


def texts(app: Sphinx) -> dict[str, Page]:
    """The words of each page, by its name; those of the site that this build goes on from to begin with."""
    if not hasattr(app, "search_texts"):
        file = Path(app.outdir, FILE)
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        kept = json.loads(text.removeprefix(BEFORE).removesuffix(AFTER)) if text.startswith(BEFORE) else []
        app.search_texts = {page[0].removesuffix(".html"): page for page in kept}
    known: dict[str, Page] = app.search_texts
    return known


def note(app: Sphinx, doctree: nodes.document, name: str) -> None:
    """Keep the words of a page that is about to be written."""
    found = [
        [
            place.title,
            place.anchor,
            "\n".join(place.words),
            " ".join(dict.fromkeys(place.terms)),
            " ".join(sorted(place.code)),
        ]
        for place in places(doctree)
    ]
    chapters = [chapter for _, names in parts(app.env) for chapter in names]
    page = [app.builder.get_target_uri(name), app.env.titles[name].astext(), int(name in chapters), found]
    texts(app)[name] = page


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the script, in the order of the contents."""
    if error is None and app.builder.name == "html":
        Path(app.outdir, FILE).write_text(_script(app), encoding="utf-8")


def _script(app: Sphinx) -> str:
    pages = [texts(app)[name] for name in get_docnames(app.env)]
    return BEFORE + json.dumps(pages, ensure_ascii=False, separators=(",", ":")) + AFTER


def leave_out_sphinxs(app: Sphinx) -> None:
    """Have Sphinx write neither its own page nor its index of words."""
    if app.builder.name == "html":
        app.builder.search = False  # type: ignore[attr-defined]


def search_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page, for Sphinx to write in the theme's frame, after all others."""
    digest = hashlib.sha256(_script(app).encode()).hexdigest()[:16]  # of what will be written
    yield NAME, {"title": WORDS["title"], "body": _body(f"{FILE}?v={digest}")}, "page.html"


def finish_page(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the page what it looks and works with."""
    if name == NAME:
        app.add_css_file("search.css")  # here, during a page's event, for this page only
        app.add_js_file("search.js", loading_method="defer")


def _body(file: str) -> str:
    said = escape(json.dumps(WORDS, ensure_ascii=False))
    return (
        f'<h1>{WORDS["title"]}</h1>\n<form class="gd-find" role="search" action="search.html" method="get">\n'
        f'<label for="gd-find">{WORDS["label"]}</label>\n'
        '<input type="search" id="gd-find" name="q" autocomplete="off" spellcheck="false" />'
        f" <button>{WORDS['go']}</button>\n</form>\n<noscript><p>{WORDS['no script']}</p></noscript>\n"
        f'<div id="gd-found" data-texts="{file}" data-words="{said}">\n'
        '<p id="gd-count" role="status"></p>\n<ol id="search-results"></ol>\n</div>\n'
    )


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-resolved", note, priority=950)  # after all that changes the tree
    app.connect("builder-inited", leave_out_sphinxs)
    app.connect("html-collect-pages", search_page)
    app.connect("html-page-context", finish_page)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
