"""How long a chapter takes and what it builds on, under its title; and the map of the book, `{book-map}`.

The minutes are counted from what stands on the page before its exercises: words, formulas and lines of code,
without what is folded. A page that the contents list below a chapter is a *closer look*, beside the main way;
it says so under its title. The chapters that one
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
EXERCISES = ("exercise_node", "exercise_enumerable_node")  # sphinx-exercise's


@dataclass(frozen=True)
class Head:
    """What stands under a chapter's title. needs: names. question: its opening line, formulas and all."""

    minutes: int
    exercises: int
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
    """The time to read a page up to its exercises, without what is folded."""
    words = short = lines = 0
    for node in _read_through(document):
        if isinstance(node, nodes.Text):
            if isinstance(node.parent, nodes.math):
                short += 1
            elif isinstance(node.parent, nodes.literal_block):
                lines += node.astext().strip().count("\n") + 1
            elif not isinstance(node.parent, nodes.math_block | nodes.comment | nodes.raw):
                words += len(node.astext().split())
    formulas = sum(isinstance(node, nodes.math_block) for node in _read_through(document))
    taken = words / WORDS + short / SHORT_FORMULAS + formulas / FORMULAS + lines / LINES_OF_CODE
    return max(1, math.ceil(taken))


def _read_through(document: nodes.document) -> Iterator[nodes.Node]:
    """What a reader meets before the exercises, of folded cells only what they show."""
    left_out: set[int] = set()
    for node in document.findall():
        skip = id(node.parent) in left_out or _is_folded(node)
        if isinstance(node, nodes.section) and isinstance(node.parent, nodes.section):
            skip = skip or any(_exercises(node))
        if skip:
            left_out.add(id(node))
        else:
            yield node


def _is_folded(node: nodes.Node) -> bool:
    # myst-nb wraps such code later, when it writes the page.
    code = isinstance(node, nodes.container) and node.get("nb_element") == "cell_code_source"
    return code and bool(node.parent.get("hide_mode"))


def _exercises(node: nodes.Node) -> Iterator[nodes.Node]:
    return node.findall(lambda each: type(each).__name__ in EXERCISES)


def note_needs(app: Sphinx, name: str, source: list[str]) -> None:
    """Keep the front matter's `needs` before myst-nb makes text of it."""
    app.env.temp_data["needs"] = json.loads(source[0])["metadata"].get("needs", [])


def read_head(app: Sphinx, document: nodes.document) -> None:
    """Measure the page that was just read."""
    question = _question(document)
    heads_of(app.env)[app.env.docname] = Head(
        minutes(document),
        sum(1 for _ in _exercises(document)),
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


def closer_looks(env: BuildEnvironment, chapter: str) -> list[str]:
    """The pages beside a chapter: those that the contents list below it."""
    return list(env.toctree_includes.get(chapter, ()))


def chapter_of(env: BuildEnvironment, name: str) -> str | None:
    """The chapter that a closer look stands beside; None for any other page."""
    for _, names in parts(env):
        for chapter in names:
            if name in closer_looks(env, chapter):
                return chapter
    return None


def numbered_pages(env: BuildEnvironment) -> list[str]:
    """Chapters and closer looks, in the order of the contents."""
    return [
        page
        for _, names in parts(env)
        for chapter in names
        for page in (chapter, *closer_looks(env, chapter))
    ]


def pages_to_write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Those with the map, when anything in it has changed; and a check of what chapters need."""
    order = numbered_pages(env)
    heads = {name: heads_of(env)[name] for name in order}
    for place, name in enumerate(order):
        for need in heads[name].needs:
            if need not in {before.rpartition("/")[2] for before in order[:place]}:
                LOGGER.warning("needs %s: no such chapter comes before this one", need, location=name)
    claims = sum(map(len, pages_with_claims(env).values()))
    now = repr(([*parts(env)], order, heads, [env.titles[name].astext() for name in order], claims))
    before, env.map_as_shown = getattr(env, "map_as_shown", None), now
    return sorted(_pages_with_map(env)) if before != now else []


def show(app: Sphinx, document: nodes.document, name: str) -> None:
    """Put the line under the title, and the map in its place."""
    env = app.env
    if name in numbered_pages(env):
        title = next(document.findall(nodes.title))
        after = _question(document) or title
        title.parent.insert(title.parent.index(after) + 1, _line(app, name))
    for there in list(document.findall(book_map)):
        there.replace_self(_map(app, name))


def _line(app: Sphinx, name: str) -> nodes.paragraph:
    head, chapter = heads_of(app.env)[name], chapter_of(app.env, name)
    line = nodes.paragraph("", "", classes=["chapter-head"])
    by_stem = {page.rpartition("/")[2]: page for page in numbered_pages(app.env)}
    known = [by_stem[need] for need in head.needs if need in by_stem]
    if chapter is not None:
        line += [nodes.strong("", "A closer look"), nodes.Text(" beside "), _link(app, name, chapter)]
        line += nodes.Text(", which never needs it · ")
        known = [need for need in known if need != chapter]
    line += nodes.Text(_time(head))
    for place, need in enumerate(known):
        line += nodes.Text(" · builds on " if place == 0 else " and " if place == len(known) - 1 else ", ")
        line += _link(app, name, need)
    return line


def _time(head: Head) -> str:
    exercises = f", {head.exercises} exercise{'s' if head.exercises > 1 else ''}" if head.exercises else ""
    return f"{head.minutes} minute{'s' if head.minutes > 1 else ''} to read{exercises}"


def _map(app: Sphinx, name: str) -> list[nodes.Element]:
    env, heads = app.env, heads_of(app.env)
    chapters = [chapter for _, names in parts(env) for chapter in names]
    beside = [look for chapter in chapters for look in closer_looks(env, chapter)]
    hours = round(sum(heads[chapter].minutes for chapter in chapters) / 60)
    claims = sum(map(len, pages_with_claims(env).values()))
    looks = f", with {len(beside)} closer look{'s' if len(beside) > 1 else ''} beside them" if beside else ""
    facts = nodes.paragraph(
        "",
        f"{len(chapters)} chapters, about {hours} hour{'' if hours == 1 else 's'} to read{looks}, {claims} "
        "claims measured by code when these pages were built.",
        classes=["book-facts"],
    )
    whole = nodes.container(classes=["book-map"])
    for caption, names in parts(env):
        part = nodes.container(classes=["book-part"])
        part += nodes.rubric("", caption)
        items = nodes.bullet_list()
        for chapter in names:
            title = _entry(app, name, chapter, "map-title")
            question = nodes.paragraph("", "", classes=["map-question"])
            question += [node.deepcopy() for node in heads[chapter].question]
            item = nodes.list_item("", title, question)
            item += [
                _entry(app, name, look, "map-look", "Closer look: ") for look in closer_looks(env, chapter)
            ]
            items += item
        part += items
        whole += part
    return [facts, whole]


def _entry(app: Sphinx, here: str, there: str, kind: str, before: str = "") -> nodes.paragraph:
    number = ".".join(map(str, app.env.toc_secnumbers.get(there, {}).get("", ())))
    entry = nodes.paragraph("", f"{number}. " if number else before, classes=[kind])
    entry += _link(app, here, there)
    entry += nodes.inline("", f" {heads_of(app.env)[there].minutes} min", classes=["map-minutes"])
    return entry


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
