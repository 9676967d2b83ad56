"""What a link within the book leads to, for the card that previews.js shows beside the link.

A browser can't fetch other pages from a disk, so each page carries what its links to other pages lead to, in
a `<template>` at its end: a term's meaning, a figure with its caption, a formula, the first paragraph of a
section. What is on the page itself the script finds there. All of it is cut out of the finished pages, where
every number and reference is resolved; whatever was carried before is cut out first, so that pages which this
build didn't write again get the same as new ones.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

CARRIED = re.compile(r'<template class="previews">.*?</template>\n', re.DOTALL)
ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
LINK = re.compile(r"<a\b[^>]*>")
HREF = re.compile(r'\bhref="([^"#:]+\.html#[^"]+)"')
PLACE = re.compile(r'<(\w+)\b[^>]*?\sid="([^"]+)"[^>]*>')
HEADING = re.compile(r"<h([1-6])[^>]*>(.*?)</h\1>", re.DOTALL)
PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
BLOCK = re.compile(r"<(?:section|figure|table|dl|ul|ol|div)\b")  # behind it the text isn't a section's first
NOT_SHOWN = re.compile(
    r'<a class="headerlink".*?</a>|</?a\b[^>]*>| id="[^"]*"| (?:loading|decoding)="[^"]*"', re.DOTALL
)
TITLE = '<p class="preview-title">{}</p>'


@dataclass(frozen=True)
class Page:
    """A page of the site. name: its address there, `book/loop/knobs.html`. text: without what it carries."""

    name: str
    text: str

    @cached_property
    def links(self) -> dict[str, tuple[str, str]]:
        """Its links to places on other pages: as they are written, each with the page and the anchor."""
        article = ARTICLE.search(self.text)
        found = {}
        for link in LINK.finditer(article[0] if article else ""):
            href = HREF.search(link[0])
            if href is not None and 'class="reference internal"' in link[0]:
                path, _, anchor = href[1].partition("#")
                page = posixpath.normpath(posixpath.join(posixpath.dirname(self.name), path))
                found[href[1]] = (page, anchor)
        return found

    @cached_property
    def places(self) -> dict[str, re.Match[str]]:
        """The tags with an anchor, by its name."""
        return {tag[2]: tag for tag in PLACE.finditer(self.text)}

    def preview(self, anchor: str) -> str | None:
        """The HTML of a card for a place on this page; None where there is nothing to show."""
        start = self.places.get(anchor)
        if start is None:
            return None
        kind, attributes = start[1], start[0]
        if kind == "dt":
            meaning = element(self.text, self.text.index("<dd", start.end()))
            term = element(self.text, start.start()).removeprefix(attributes).removesuffix("</dt>")
            card = TITLE.format(term) + re.sub(r"^<dd[^>]*>|</dd>$", "", meaning)
        elif kind == "figure":
            card = figure(element(self.text, start.start()))
        elif kind == "div" and re.search(r'class="(?:math|claim)\b', attributes):
            card = element(self.text, start.start())
        elif kind == "div" and re.search(r'class="[^"]*\bexercise\b', attributes):
            title, *words = re.findall(r"<p[^>]*>(.*?)</p>", element(self.text, start.start()), re.DOTALL)
            card = TITLE.format(title) + f"<p>{words[0]}</p>"
        elif kind in ("section", "span"):
            card = section(self.text, start.start())
        else:
            return None
        return " ".join(NOT_SHOWN.sub("", card).split()) or None


def element(text: str, start: int) -> str:
    """The element whose first tag begins at `start`, whole."""
    name = re.compile(r"<(\w+)").match(text, start)
    assert name is not None
    depth = 0
    for tag in re.compile(rf"<(/?){name[1]}\b[^>]*>").finditer(text, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return text[start : tag.end()]
    raise ValueError(f"an element {name[1]} isn't closed")


def figure(whole: str) -> str:
    """A figure's picture and its caption."""
    picture = re.search(r"<img\b[^>]*>", whole)
    caption = re.search(r"<figcaption>.*?(<p.*?</p>)", whole, re.DOTALL)
    return (picture[0] if picture else "") + (caption[1] if caption else "")


def section(text: str, start: int) -> str:
    """The heading of the section that begins at `start`, and its first paragraph where it begins with one."""
    heading = HEADING.search(text, start)
    if heading is None:
        return ""
    end = BLOCK.search(text, heading.end())
    words = PARAGRAPH.search(text, heading.end(), end.start() if end else len(text))
    return TITLE.format(heading[2]) + (words[0] if words else "")


def carried(page: Page, pages: dict[str, Page]) -> str:
    """What goes to the end of a page: the cards of its links."""
    cards = "".join(f'<div data-to="{href}">{card}</div>' for href, card in _cards(page, pages))
    return f'<template class="previews">{cards}</template>\n' if cards else ""


def _cards(page: Page, pages: dict[str, Page]) -> Iterator[tuple[str, str]]:
    shown_whole = 'class="claims-of-page"' in page.text  # the list of claims says all that a card would
    for href, (name, anchor) in sorted(page.links.items()):
        source = pages.get(name)
        if source is None or name == page.name or (shown_whole and anchor.startswith("claim-")):
            continue
        card = source.preview(anchor)
        if card is not None:
            yield href, _moved(card, name, page.name)


def _moved(card: str, source: str, target: str) -> str:
    """A card with the addresses of its pictures as seen from another page."""

    def address(match: re.Match[str]) -> str:
        path = posixpath.join(posixpath.dirname(source), match[1])
        return f'src="{posixpath.relpath(path, posixpath.dirname(target) or ".")}"'

    return re.sub(r'\bsrc="([^":]+)"', address, card)


def put_previews_in(app: Sphinx, error: Exception | None) -> None:
    """Give all pages of the site what their links lead to."""
    if error is not None or app.builder.name != "html":
        return
    site = Path(app.outdir)
    pages = {}
    for docname in sorted(app.env.found_docs):
        name = app.builder.get_target_uri(docname)
        if (site / name).exists():
            pages[name] = Page(name, CARRIED.sub("", (site / name).read_text(encoding="utf-8")))
    for name, page in pages.items():
        before, end, after = page.text.rpartition("</article>")
        if end:
            text = before + carried(page, pages) + end + after
            if text != (site / name).read_text(encoding="utf-8"):
                (site / name).write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_js_file("previews.js", loading_method="defer")
    app.connect("build-finished", put_previews_in, priority=960)  # when the pages are otherwise whole
    return {"parallel_read_safe": True, "parallel_write_safe": True}
