"""A page as schema.org describes it, for machines that look for something to learn from (JSON-LD).

The front page is a book with its chapters; a chapter is a part of it that takes its minutes; any other page
is a page. Addresses stand in it where the site's is known, and a licence where the repository has one.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from launch import repository_of
from reading_time import heads_of, parts
from sphinx.application import Sphinx

from tools.chapters import Chapter
from tools.descriptions import description_of

LICENCE = re.compile(r"https://creativecommons\.org/licenses/[\w-]+/[\d.]+/")
Data = dict[str, Any]


def as_script(data: Data) -> str:
    """The data as a page carries them."""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text.replace("<", chr(92) + "u003c")}</script>'


def describe(app: Sphinx, name: str) -> Data:
    """A page of the book."""
    root = app.config.root_doc
    chapters = [chapter for _, names in parts(app.env) for chapter in names]
    data = {
        "name": app.env.titles[name].astext(),
        "description": description_of(Chapter(Path(app.srcdir), name)),
        **_url(app, name),
        **_common(app),
    }
    if name == root:
        minutes = sum(heads_of(app.env)[chapter].minutes for chapter in chapters)
        kind = {"@type": ["Book", "LearningResource"], "learningResourceType": "textbook"}
        listed = [_short(app, chapter, place) for place, chapter in enumerate(chapters, 1)]
        return {**kind, **data, "timeRequired": f"PT{minutes}M", "hasPart": listed}
    data["isPartOf"] = {"@type": "Book", "name": app.config.html_title, **_url(app, root)}
    if name not in chapters:
        return {"@type": "WebPage", **data}
    return {
        **_short(app, name, chapters.index(name) + 1),
        "@type": ["Chapter", "LearningResource"],
        "learningResourceType": "lesson",
        "teaches": data["description"],
        **_needed(app, name, chapters),
        **data,
    }


def _short(app: Sphinx, name: str, place: int) -> Data:
    """A chapter as the book names it."""
    minutes = heads_of(app.env)[name].minutes
    title = app.env.titles[name].astext()
    return {
        "@type": "Chapter",
        "name": title,
        **_url(app, name),
        "position": place,
        "timeRequired": f"PT{minutes}M",
    }


def _needed(app: Sphinx, name: str, chapters: list[str]) -> Data:
    needs = heads_of(app.env)[name].needs
    titles = [app.env.titles[chapter].astext() for chapter in chapters if chapter.rpartition("/")[2] in needs]
    return {"competencyRequired": titles} if titles else {}


def _common(app: Sphinx) -> Data:
    """What holds for the book and each of its pages."""
    data: Data = {
        "inLanguage": app.config.language or "en",
        "author": {"@type": "Organization", "name": app.config.author},
        "isAccessibleForFree": True,
    }
    file = Path(app.srcdir, "LICENSE")
    licence = LICENCE.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    return {**data, "license": licence[0]} if licence else data


def _url(app: Sphinx, name: str) -> dict[str, str]:
    address = address_of(app, name)
    return {"url": address} if address else {}


def address_of(app: Sphinx, name: str) -> str | None:
    """Where a page is published, if that is known."""
    _, site = repository_of(app)
    return f"{site}{app.builder.get_target_uri(name)}" if site else None
