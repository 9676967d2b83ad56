"""`{book-map}`, the map of the book: parts, chapters, the question and the minutes of each, closer looks.

It follows the contents, so nothing in it can be out of date.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx

from tools.publish.chapter_heads import heads_of, link
from tools.publish.claims import claims_of
from tools.publish.contents import chapters, closer_looks, number_of, parts
from tools.publish.page_notes import Place, places
from tools.words import words

NAME = "book-map"


def show(app: Sphinx, document: nodes.document, name: str) -> None:
    """Fill in the map, below what it comes to."""
    for box in places(document, NAME):
        box.parent.insert(box.parent.index(box), _facts(app))
        box += _parts(app, name)


def _facts(app: Sphinx) -> nodes.paragraph:
    names, heads = chapters(app.config), heads_of(app.env)
    beside = sum(len(closer_looks(app.config, chapter)) for chapter in names)
    hours = max(1, round(sum(heads[chapter].minutes for chapter in names) / 60))
    claims = sum(len(claims) for _, claims in claims_of(app.env).in_order())
    said = words(app.config.language, "map")
    facts = said["chapter" if len(names) == 1 else "chapters"].format(len(names))
    facts += said["hour" if hours == 1 else "hours"].format(hours)
    facts += said["looked" if beside == 1 else "looks"].format(beside) if beside else ""
    facts += said["claims"].format(claims) if claims else ""
    return nodes.paragraph("", f"{facts}.", classes=["book-facts"])


def _parts(app: Sphinx, name: str) -> Iterator[nodes.container]:
    for part in parts(app.config):
        listed = nodes.container(classes=["book-part"])
        listed += nodes.rubric("", part.caption)
        items = nodes.bullet_list()
        for chapter in part.chapters:
            question = nodes.paragraph("", "", classes=["map-question"])
            question += [node.deepcopy() for node in heads_of(app.env)[chapter].question]
            item = nodes.list_item("", _entry(app, name, chapter, "map-title"), question)
            item += [_entry(app, name, look, "map-look") for look in closer_looks(app.config, chapter)]
            items += item
        listed += items
        yield listed


def _entry(app: Sphinx, here: str, there: str, kind: str) -> nodes.paragraph:
    said, number = words(app.config.language, "map"), number_of(app.env, there)
    entry = nodes.paragraph("", f"{number}. " if number else said["look"], classes=[kind])
    entry += link(app, here, there)
    minutes = said["minutes"].format(heads_of(app.env)[there].minutes)
    entry += nodes.inline("", minutes, classes=["map-minutes"])
    return entry


def setup(app: Sphinx) -> None:
    app.add_directive(NAME, Place)
    app.connect("doctree-resolved", show)
