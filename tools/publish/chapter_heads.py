"""What stands under a chapter's title: how long it takes to read, and what it builds on.

The minutes are counted from what stands on the page before its exercises: words, formulas and lines of code,
without what is folded. The chapters that one builds on are named in its front matter by the last part of
their paths, `needs: [knobs, error]`; each must come earlier in the contents. A page that the contents list
below a chapter is a *closer look*, beside the main way; it says so under its title.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.logging import getLogger
from sphinx_exercise.nodes import exercise_enumerable_node, exercise_node

from tools.publish.contents import chapter_of, numbered_pages
from tools.publish.page_notes import PageNotes
from tools.words import words

LOGGER = getLogger(__name__)
# A minute's worth of each. Prose that explains mathematics is read slower than a novel.
A_MINUTE_OF = {"words": 200, "short formulas": 30, "formulas": 4, "lines of code": 15}


@dataclass(frozen=True)
class Head:
    """What is known of a page. needs: names. question: its opening line, formulas and all."""

    minutes: int
    exercises: int
    needs: tuple[str, ...]
    words: str
    question: tuple[nodes.Node, ...] = field(repr=False)


class Chapters(PageNotes):
    """The heads of all pages that were read."""

    name = "chapters"

    def check_consistency(self) -> None:
        order = numbered_pages(self.env.config)
        for place, name in enumerate(order):
            before = {page.rpartition("/")[2] for page in order[:place]}
            for need in self.pages[name].needs:
                if need not in before:
                    LOGGER.warning("needs %s: no such chapter comes before this one", need, location=name)


def heads_of(env: BuildEnvironment) -> dict[str, Head]:
    """The head of each page."""
    return Chapters.of(env).pages


def read_head(app: Sphinx, document: nodes.document) -> None:
    """Measure the page that was just read."""
    opening = question(document)
    name = app.env.docname
    if not any(document.findall(nodes.title)):
        LOGGER.warning("has no title: begin it with one, as in # Its title", location=(name, 1))
    heads_of(app.env)[name] = Head(
        minutes(document),
        len(list(document.findall(_is_exercise))),
        tuple(json.loads(app.env.metadata[name].get("needs", "[]"))),
        opening.astext() if opening is not None else "",
        tuple(opening[0].children) if opening is not None else (),
    )


def minutes(document: nodes.document) -> int:
    """The time to read a page up to its exercises, without what is folded."""
    shown = document.deepcopy()
    for node in [*shown.findall(_is_folded), *shown.findall(_has_exercises)]:
        node.parent.remove(node)
    found = dict.fromkeys(A_MINUTE_OF, 0)
    for node in shown.findall():
        if isinstance(node, nodes.math_block):
            found["formulas"] += 1
        elif isinstance(node, nodes.Text):
            if isinstance(node.parent, nodes.math):
                found["short formulas"] += 1
            elif isinstance(node.parent, nodes.literal_block):
                found["lines of code"] += node.astext().strip().count("\n") + 1
            elif not isinstance(node.parent, nodes.math_block | nodes.comment | nodes.raw):
                found["words"] += len(node.astext().split())
    return max(1, math.ceil(sum(count / A_MINUTE_OF[kind] for kind, count in found.items())))


def _is_folded(node: nodes.Node) -> bool:
    # myst-nb wraps such code later, when it writes the page.
    code = isinstance(node, nodes.container) and node.get("nb_element") == "cell_code_source"
    return code and bool(node.parent.get("hide_mode"))


def _has_exercises(node: nodes.Node) -> bool:
    below = isinstance(node, nodes.section) and isinstance(node.parent, nodes.section)
    return below and any(node.findall(_is_exercise))


def _is_exercise(node: nodes.Node) -> bool:
    return isinstance(node, exercise_node | exercise_enumerable_node)


def question(document: nodes.document) -> nodes.paragraph | None:
    """The paragraph that follows a page's title, where all of it is emphasised.

    docutils may have put messages of its own between them, and other extensions what they like.
    """
    title = next(iter(document.findall(nodes.title)), None)
    beside = title.parent.children if title is not None else []
    first = next((child for child in beside if isinstance(child, nodes.paragraph)), None)
    emphasised = first is not None and len(first) == 1 and isinstance(first[0], nodes.emphasis)
    return first if emphasised else None


def show(app: Sphinx, document: nodes.document, name: str) -> None:
    """Put the line under the title."""
    title = next(document.findall(nodes.title), None)
    if title is not None and name in numbered_pages(app.config):
        after = question(document) or title
        title.parent.insert(title.parent.index(after) + 1, _line(app, name))


def _line(app: Sphinx, name: str) -> nodes.paragraph:
    head, chapter = heads_of(app.env)[name], chapter_of(app.config, name)
    said = words(app.config.language, "head")
    line = nodes.paragraph("", "", classes=["chapter-head"])
    by_stem = {page.rpartition("/")[2]: page for page in numbered_pages(app.config)}
    known = [by_stem[need] for need in head.needs if need in by_stem and by_stem[need] != chapter]
    if chapter is not None:
        line += [nodes.strong("", said["look"]), nodes.Text(said["beside"]), link(app, name, chapter)]
        line += nodes.Text(said["never needs"])
    line += nodes.Text(said["minute" if head.minutes == 1 else "minutes"].format(head.minutes))
    if head.exercises:
        line += nodes.Text(said["exercise" if head.exercises == 1 else "exercises"].format(head.exercises))
    for place, need in enumerate(known):
        last = place == len(known) - 1
        line += nodes.Text(said["builds on"] if place == 0 else said["and"] if last else ", ")
        line += link(app, name, need)
    return line


def link(app: Sphinx, here: str, there: str) -> nodes.reference:
    """A link from one page to another, in the words of that one's title."""
    title = (child.deepcopy() for child in app.env.titles[there].children)
    return nodes.reference("", "", *title, refuri=app.builder.get_relative_uri(here, there), internal=True)


def setup(app: Sphinx) -> None:
    app.add_domain(Chapters)
    app.connect("doctree-read", read_head)
    app.connect("doctree-resolved", show)
