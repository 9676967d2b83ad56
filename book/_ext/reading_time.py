"""How long a chapter takes and what it builds on, under its title; and the map of the book, `{book-map}`.

The minutes are counted from what is on the page: words, formulas and lines of code. The chapters that one
builds on are named in its front matter, `needs: [knobs, error]`, by the last part of their paths; each must
come earlier in the contents. The map follows the contents, and takes each chapter's line from its opening
question, so nothing in it can be out of date.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from claims import pages_with_claims
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

LOGGER = getLogger(__name__)

# A minute's worth of each. Prose that explains mathematics is read slower than a novel.
WORDS, SHORT_FORMULAS, FORMULAS, LINES_OF_CODE = 200, 30, 4, 15


@dataclass(frozen=True)
class Head:
    """What stands under a chapter's title. needs: names. question: its opening line, formulas and all."""

    minutes: int
    needs: tuple[str, ...]
    words: str
    question: tuple[nodes.Node, ...] = field(repr=False)


class book_map(nodes.General, nodes.Element):  # noqa: N801 (docutils names its nodes so)
    """Stands where the map will be until the page is written."""


class BookMap(SphinxDirective):
    """`{book-map}`: parts, chapters, a line and the minutes of each, and what they sum to."""

    def run(self) -> list[nodes.Node]:
        _pages_with_map(self.env).add(self.env.docname)
        return [book_map()]


def minutes(document: nodes.document) -> int:
    """The time to read a page, without its exercises' work."""
    words = short = lines = 0
    for text in document.findall(nodes.Text):
        if isinstance(text.parent, nodes.math):
            short += 1
        elif isinstance(text.parent, nodes.literal_block):
            lines += text.astext().strip().count("\n") + 1
        elif not isinstance(text.parent, nodes.math_block | nodes.comment | nodes.raw):
            words += len(text.astext().split())
    formulas = sum(1 for _ in document.findall(nodes.math_block))
    taken = words / WORDS + short / SHORT_FORMULAS + formulas / FORMULAS + lines / LINES_OF_CODE
    return max(1, math.ceil(taken))


def note_needs(app: Sphinx, name: str, source: list[str]) -> None:
    """Keep the front matter's `needs` before myst-nb makes text of it."""
    app.env.temp_data["needs"] = json.loads(source[0])["metadata"].get("needs", [])


def read_head(app: Sphinx, document: nodes.document) -> None:
    """Measure the page that was just read."""
    question = _question(document)
    heads_of(app.env)[app.env.docname] = Head(
        minutes(document),
        tuple(app.env.temp_data.get("needs", ())),
        question.astext() if question is not None else "",
        tuple(question[0].children) if question is not None else (),
    )


def _question(document: nodes.document) -> nodes.paragraph | None:
    """The paragraph that follows a page's title, where all of it is emphasised.

    docutils may have put messages of its own between them, and other extensions what they like.
    """
    title = next(iter(document.findall(nodes.title)), None)
    beside = title.parent.children if title is not None else []
    first = next((child for child in beside if isinstance(child, nodes.paragraph)), None)
    emphasised = first is not None and len(first) == 1 and isinstance(first[0], nodes.emphasis)
    return first if emphasised else None


def parts(env: BuildEnvironment) -> Iterator[tuple[str, list[str]]]:
    """The parts of the book with the names of their chapters, numbered ones only."""
    for toctree in env.get_doctree(env.config.root_doc).findall(addnodes.toctree):
        if toctree.get("numbered"):
            yield toctree.get("caption") or "", [name for _, name in toctree["entries"]]


def pages_to_write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Those with the map, when anything in it has changed; and a check of what chapters need."""
    order = [name for _, names in parts(env) for name in names]
    heads = {name: heads_of(env)[name] for name in order}
    for place, name in enumerate(order):
        for need in heads[name].needs:
            if need not in {before.rpartition("/")[2] for before in order[:place]}:
                LOGGER.warning("needs %s: no such chapter comes before this one", need, location=name)
    claims = sum(map(len, pages_with_claims(env).values()))
    now = repr(([*parts(env)], heads, [env.titles[name].astext() for name in order], claims))
    before, env.map_as_shown = getattr(env, "map_as_shown", None), now
    return sorted(_pages_with_map(env)) if before != now else []


def show(app: Sphinx, document: nodes.document, name: str) -> None:
    """Put the line under the title, and the map in its place."""
    env = app.env
    chapters = [chapter for _, names in parts(env) for chapter in names]
    if name in chapters:
        title = next(document.findall(nodes.title))
        after = _question(document) or title
        title.parent.insert(title.parent.index(after) + 1, _line(app, name, chapters))
    for there in list(document.findall(book_map)):
        there.replace_self(_map(app, name, chapters))


def _line(app: Sphinx, name: str, chapters: list[str]) -> nodes.paragraph:
    head = heads_of(app.env)[name]
    unit = "minute" if head.minutes == 1 else "minutes"
    line = nodes.paragraph("", f"{head.minutes} {unit} to read", classes=["chapter-head"])
    by_stem = {chapter.rpartition("/")[2]: chapter for chapter in chapters}
    known = [by_stem[need] for need in head.needs if need in by_stem]
    for place, need in enumerate(known):
        line += nodes.Text(" · builds on " if place == 0 else " and " if place == len(known) - 1 else ", ")
        line += _link(app, name, need)
    return line


def _map(app: Sphinx, name: str, chapters: list[str]) -> list[nodes.Element]:
    heads = heads_of(app.env)
    hours = round(sum(heads[chapter].minutes for chapter in chapters) / 60)
    claims = sum(map(len, pages_with_claims(app.env).values()))
    facts = nodes.paragraph(
        "",
        f"{len(chapters)} chapters, about {hours} hours to read, {claims} claims measured by code when these "
        "pages were built.",
        classes=["book-facts"],
    )
    whole = nodes.container(classes=["book-map"])
    for caption, names in parts(app.env):
        part = nodes.container(classes=["book-part"])
        part += nodes.rubric("", caption)
        items = nodes.bullet_list()
        for chapter in names:
            number = ".".join(map(str, app.env.toc_secnumbers.get(chapter, {}).get("", ())))
            title = nodes.paragraph("", f"{number}. " if number else "", classes=["map-title"])
            title += _link(app, name, chapter)
            title += nodes.inline("", f" {heads[chapter].minutes} min", classes=["map-minutes"])
            question = nodes.paragraph("", "", classes=["map-question"])
            question += [node.deepcopy() for node in heads[chapter].question]
            items += nodes.list_item("", title, question)
        part += items
        whole += part
    return [facts, whole]


def _link(app: Sphinx, here: str, there: str) -> nodes.reference:
    title = app.env.titles[there]
    return nodes.reference(
        "",
        "",
        *(child.deepcopy() for child in title.children),
        refuri=app.builder.get_relative_uri(here, there),
        internal=True,
    )


def heads_of(env: BuildEnvironment) -> dict[str, Head]:
    if not hasattr(env, "chapter_heads"):
        env.chapter_heads = {}
    heads: dict[str, Head] = env.chapter_heads
    return heads


def _pages_with_map(env: BuildEnvironment) -> set[str]:
    if not hasattr(env, "pages_with_map"):
        env.pages_with_map = set()
    pages: set[str] = env.pages_with_map
    return pages


def forget(app: Sphinx, env: BuildEnvironment, name: str) -> None:
    heads_of(env).pop(name, None)
    _pages_with_map(env).discard(name)


def take_over(app: Sphinx, env: BuildEnvironment, names: list[str], other: BuildEnvironment) -> None:
    heads_of(env).update({name: head for name, head in heads_of(other).items() if name in names})
    _pages_with_map(env).update(_pages_with_map(other) & set(names))


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_js_file("progress.js", loading_method="defer")
    app.add_node(book_map)
    app.add_directive("book-map", BookMap)
    app.connect("source-read", note_needs, priority=800)  # after the page became a notebook
    app.connect("doctree-read", read_head)
    app.connect("env-updated", pages_to_write_again, priority=900)
    app.connect("doctree-resolved", show)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", take_over)
    return {"version": "1", "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
