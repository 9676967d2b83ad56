"""`{book-map}`, the map of the book: parts, chapters, the question and the minutes of each, closer looks.

It follows the contents, so nothing in it can be out of date.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from tools.publish.chapter_heads import heads_of, link
from tools.publish.claims import claims_of
from tools.publish.contents import chapters, closer_looks, parts
from tools.words import words


class book_map(nodes.General, nodes.Element):  # noqa: N801 (docutils names its nodes so)
    """Stands where the map will be until the page is written."""


class BookMap(SphinxDirective):
    """The directive."""

    def run(self) -> list[nodes.Node]:
        return [book_map()]


def show(app: Sphinx, document: nodes.document, name: str) -> None:
    """Put the map in its place."""
    for there in list(document.findall(book_map)):
        there.replace_self([_facts(app), _map(app, name)])


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


def _map(app: Sphinx, name: str) -> nodes.container:
    whole = nodes.container(classes=["book-map"])
    for part in parts(app.config):
        listed = nodes.container(classes=["book-part"])
        listed += nodes.rubric("", part.caption)
        items = nodes.bullet_list()
        for chapter in part.chapters:
            question = nodes.paragraph("", "", classes=["map-question"])
            question += [node.deepcopy() for node in heads_of(app.env)[chapter].question]
            item = nodes.list_item("", _entry(app, name, chapter, "map-title"), question)
            looks = closer_looks(app.config, chapter)
            item += [
                _entry(app, name, look, "map-look", words(app.config.language, "map")["look"])
                for look in looks
            ]
            items += item
        listed += items
        whole += listed
    return whole


def _entry(app: Sphinx, here: str, there: str, kind: str, before: str = "") -> nodes.paragraph:
    number = ".".join(map(str, app.env.toc_secnumbers.get(there, {}).get("", ())))
    entry = nodes.paragraph("", f"{number}. " if number else before, classes=[kind])
    entry += link(app.env, app.builder, here, there)
    minutes = heads_of(app.env)[there].minutes
    entry += nodes.inline(
        "", words(app.config.language, "map")["minutes"].format(minutes), classes=["map-minutes"]
    )
    return entry


def setup(app: Sphinx) -> None:
    app.add_node(book_map)
    app.add_directive("book-map", BookMap)
    app.connect("doctree-resolved", show)
