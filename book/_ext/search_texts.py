"""What there is to search on a page: its sections, exercises and terms, the words of each and its code.

What the cells printed and the solutions of exercises are left out.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from docutils import nodes
from tex_in_words import in_words

WORDS = {"exercise": "Exercise"}
LONGEST_TERM = 4  # words
SILENT = (nodes.comment, nodes.raw, nodes.image, nodes.target, nodes.system_message)
# Solutions, reading times, and the list of all claims, each of which stands in its chapter too.
SILENT_CLASSES = {"tag_solution", "chapter-head", "claims-of-page"}
NAME = re.compile(r"[A-Za-z_][\w.]*\w")
COMMON = {*keyword.kwlist, "print", "range", "len", "self"}
BLOCKS = (nodes.paragraph, nodes.caption, nodes.math_block, nodes.term, nodes.rubric, nodes.entry)


@dataclass
class Place:
    """Where a search can lead. anchor: "" for the top of the page. words: a piece for each block. terms: what
    is emphasised there, as a term is where it is defined. code: the names that stand in its code."""

    title: str
    anchor: str
    words: list[str] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)
    code: set[str] = field(default_factory=set)


def places(document: nodes.document) -> list[Place]:
    """The places of a page in their order; the first is the top of the page, under its title."""
    found = [Place("", "")]
    _walk(document, found[0], found)
    return found


def _walk(node: nodes.Element, here: Place, found: list[Place]) -> None:
    for child in node.children:
        if not isinstance(child, nodes.Element) or _is_silent(child):
            continue
        if isinstance(child, nodes.literal_block):
            if "output" not in child["classes"]:
                here.code |= set(NAME.findall(child.astext())) - COMMON
        elif isinstance(child, BLOCKS) or type(child).__name__ == "claim_box":
            here.words.append(_text(child))
            here.terms += _emphasised(child)
        else:
            _walk(child, _begun_by(child, found) or here, found)


def _is_silent(node: nodes.Element) -> bool:
    return (
        isinstance(node, (*SILENT, nodes.title))  # titles are those of the places
        or (isinstance(node, nodes.term) and "glossary" in node.parent.parent["classes"])
        or type(node).__name__ == "solution_node"
        or bool(SILENT_CLASSES & set(node.get("classes", [])))
    )


def _begun_by(node: nodes.Element, found: list[Place]) -> Place | None:
    """The place that a node begins, if it does: a section, an exercise, a term of a glossary."""
    heading: nodes.Node | None = None
    if isinstance(node, nodes.section) or type(node).__name__.startswith("exercise_"):
        heading = next((child for child in node.children if isinstance(child, nodes.title)), None)
    elif isinstance(node, nodes.definition_list_item) and "glossary" in node.parent["classes"]:
        heading = node.children[0]
    if heading is None:
        return None
    title = _text(heading)
    if type(node).__name__.startswith("exercise_"):  # whose own title stands in brackets
        title = f"{WORDS['exercise']}: {title.strip('()')}"
    if not found[0].title:
        found[0].title = title
        return found[0]
    ids = node["ids"] or heading["ids"]
    found.append(Place(title, ids[0] if ids else found[-1].anchor))
    return found[-1]


def _emphasised(node: nodes.Element) -> list[str]:
    marked = [_text(child) for child in node.findall() if isinstance(child, nodes.strong | nodes.emphasis)]
    return [text for text in marked if len(text.split()) <= LONGEST_TERM]


def _text(node: nodes.Node) -> str:
    return " ".join("".join(_parts(node)).split())


def _parts(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Text):
        yield node.astext()
    elif isinstance(node, nodes.math | nodes.math_block):
        yield in_words(node.astext())
    elif isinstance(node, SILENT):
        return
    else:
        for child in node.children:
            yield from _parts(child)
