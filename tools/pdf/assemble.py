"""The pages of the site as one document: title, contents, parts, chapters, solutions, what comes after."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag
from sphinx_external_toc.parsing import parse_toc_yaml

from tools.chapters import settings
from tools.pdf.floats import settle
from tools.pdf.pages import Page, read_page
from tools.publish.repository import site_address

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
DOCUMENT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="author" content="{author}">
<meta name="description" content="{description}">
</head>
<body>
<section class="title-page">
<h1>{title}</h1>
<p class="question">{question}</p>
{cover}
<p class="author">{author}</p>
</section>
<section class="imprint">
{imprint}
</section>
<nav class="contents"><h1 data-running="Contents">Contents</h1>
<ul>
{contents}
</ul>
</nav>
<main>
{body}
</main>
</body>
</html>
"""
IMPRINT = """<p>This is the printed form of a site{where}. There its pictures can be played with, its
chapters open as notebooks, and its exercises say whether an answer is right.</p>
<p>Every picture and every number in it was computed when the site was built, by the code that stands beside
it.</p>
<p>© {copyright} {author}. Text and figures: Creative Commons Attribution 4.0 (CC BY 4.0). Code: MIT
licence.</p>
<p>Set in Literata and DejaVu Sans Mono.</p>"""
PART = """<section class="part" id="part-{number}"><p class="part-number">Part {roman}</p>
<h1 data-label="Part {roman}: {caption}">{caption}</h1></section>"""


@dataclass(frozen=True)
class Part:
    """A part of the book. caption: empty for pages that stand outside of parts."""

    caption: str
    numbered: bool
    pages: list[Page]


@dataclass(frozen=True)
class Piece:
    """A stretch of the document, and its lines in the contents."""

    html: str
    entries: list[str]


def assemble(root: Path, site: Path, lay_out: Callable[[str], Any]) -> str:
    """The whole book as one HTML document. lay_out: gives the pages of a chapter that stands alone."""
    front, parts = read_parts(root, site)
    about = {name: escape(str(settings(root).get(name, ""))) for name in ("title", "author", "copyright")}
    address = escape(site_address(root, os.environ) or "")
    where = f' at <a class="outside" href="{address}">{address}</a>' if address else ""
    cover, question = _cover_picture(front), _question(front)
    pieces = [_front(front), *_pieces(parts, lay_out)]
    return DOCUMENT.format(
        title=about["title"],
        author=about["author"],
        description=escape(question.get_text()) if question else "",
        question=question.decode_contents() if question else "",
        cover=cover,
        imprint=IMPRINT.format(where=where, **about),
        contents="\n".join(entry for piece in pieces for entry in piece.entries),
        body="\n".join(piece.html for piece in pieces),
    )


def read_parts(root: Path, site: Path) -> tuple[Page, list[Part]]:
    """The front page, and the parts in the order of the contents."""
    site_map = parse_toc_yaml(root / "_toc.yml")
    printed = {str(name).removesuffix(".md") for name in site_map}
    front = read_page(site, str(site_map.root.docname).removesuffix(".md"), printed)
    parts = []
    for tree in site_map.root.subtrees:
        names = [str(name).removesuffix(".md") for name in tree.files()]
        pages = [read_page(site, name, printed) for name in names]
        parts.append(Part(tree.caption or "", bool(tree.numbered), pages))
    return front, parts


def _pieces(parts: list[Part], lay_out: Callable[[str], Any]) -> Iterator[Piece]:
    """What follows the front page: the parts, the solutions to their exercises, and what needs no number."""
    body = [part for part in parts if part.numbered or not part.caption]
    number = 0
    for part in body:
        if part.caption:
            number += 1
            yield _opening(part.caption, number)
        for page in part.pages:
            settle(page.body, lay_out)
            yield Piece(f'<article class="chapter">{page.body.decode()}</article>', _entries(page))
    yield from _solutions([page for part in body for page in part.pages])
    for part in parts:
        if part not in body:
            for page in part.pages:
                yield Piece(f'<article class="back">{page.body.decode()}</article>', _entries(page))


def _front(page: Page) -> Piece:
    page.title.string = page.title["data-running"] = "About this book"
    for code in page.body.select(".tag_hide-input .cell_input"):
        code.decompose()  # it makes the widget of the site's front page, and teaches nothing
    html = f'<article class="front">{page.body.decode()}</article>'
    return Piece(html, [_entry(page.title, page.key, "chapter")])


def _cover_picture(front: Page) -> str:
    """The first picture of the front page, without its caption, which stands with it further on."""
    picture = front.body.select_one("figure img")
    return picture.decode() if picture else ""


def _question(front: Page) -> Tag | None:
    """The italic sentence that opens the front page; it moves to the title page."""
    opening = front.body.select_one("h1 + p:has(> em:only-child)")
    return opening.extract() if opening else None


def _opening(caption: str, number: int) -> Piece:
    """The page that opens a part."""
    caption, roman = escape(caption), ROMAN[number]
    entry = f'<a href="#part-{number}">Part {roman} <span>{caption}</span></a>'
    html = PART.format(number=number, roman=roman, caption=caption)
    return Piece(html, [f'<li class="part">{entry}</li>'])


def _solutions(pages: list[Page]) -> Iterator[Piece]:
    chapters = []
    for page in pages:
        if page.solutions:
            label = escape(str(page.title["data-running"]))
            heading = f'<h2 data-running="{label}">{page.title.decode_contents()}</h2>'
            solutions = "\n".join(solution.decode() for solution in page.solutions)
            chapters.append(f'<section id="solutions-{page.key}">{heading}{solutions}</section>')
    if chapters:
        heading = '<h1 data-running="Solutions">Solutions</h1>'
        html = f'<article class="solutions back" id="solutions">{heading}{"".join(chapters)}</article>'
        yield Piece(html, ['<li class="chapter"><a href="#solutions">Solutions</a></li>'])


def _entries(page: Page) -> list[str]:
    """A page's lines in the contents: its title, and its sections."""
    found = [_entry(page.title, page.key, "chapter")]
    for heading in page.body.select("h2"):
        section = heading.find_parent("section")
        if section is not None and section.get("id") and "data-unlisted" not in section.attrs:
            found.append(_entry(heading, str(section["id"]), "section"))
    return found


def _entry(heading: Tag, anchor: str, kind: str) -> str:
    copy = BeautifulSoup(heading.decode_contents(), "html.parser")
    number = copy.select_one(".section-number")
    label = number.extract().get_text() if number else ""
    for link in copy.select("a"):
        link.unwrap()
    words = f'<span class="number">{label}</span><span>{copy.decode().strip()}</span>'
    return f'<li class="{kind}"><a href="#{anchor}">{words}</a></li>'
