"""Claims on the page. What `claim(...)` showed in its cell becomes a box with an anchor and its source as a
citation; `{all-claims}` lists the claims of all pages, in the order of the book.

The claims come from the metadata of the cells' outputs, so they are those that were measured. A source names
works by their keys in the bibliography, each with a place in it, or says in words where a claim comes from:

    "nesterov2018, Theorem 2.1.15; boyd2004, section 9.3"
    "the seed notebook; its loop starts after one step"

Parts are separated by semicolons. A part whose text before the first comma is a single word is a work.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.logging import getLogger
from sphinx.writers.html5 import HTML5Translator
from sphinxcontrib.bibtex.domain import get_docnames
from sphinxcontrib.bibtex.roles import CiteRole

from tools.execute.notebooks import file_of
from tools.publish.chapter_heads import link
from tools.publish.contents import number_of
from tools.publish.page_notes import PageNotes, Place, places
from tools.words import words

LOGGER = getLogger(__name__)
ANCHOR_LENGTH = 60
LIST = "all-claims"


@dataclass(frozen=True)
class PlacedClaim:
    """A claim and the anchor that it has on its page."""

    anchor: str
    statement: str
    numbers: str
    source: str | None


class claim_box(nodes.General, nodes.TextElement):  # noqa: N801 (docutils names its nodes so)
    """A claim on a page: its statement, its numbers, its source."""


class ShowClaims(SphinxTransform):
    """Puts a box in the place of what myst-nb made of each claim."""

    default_priority = 400

    def apply(self, **kwargs: Any) -> None:
        file = file_of(Path(self.app.srcdir), self.env.docname)
        executed = json.loads(file.read_text(encoding="utf-8"))["cells"]
        placed = claims_of(self.env).on(self.env.docname)
        for cell in list(self.document.findall(lambda node: _is(node, "cell_code"))):
            notes = _notes(executed[cell["cell_index"]])
            shown = list(cell.findall(lambda node: _is(node, "mime_bundle")))
            if any(notes) and len(notes) != len(shown):
                LOGGER.warning("code cell %s: makes a claim and hides it", cell["exec_count"], location=cell)
                continue
            for note, output in zip(notes, shown, strict=False):
                if note is None:
                    continue
                anchor = self._free_anchor(note["statement"])
                placed.append(PlacedClaim(anchor, **note))
                box = _box(placed[-1], nodes.Text(note["statement"]), _source(note["source"], self._cite))
                box["ids"].append(anchor)
                box.source, box.line = cell.source, cell.line
                self.document.ids[anchor] = box
                output.replace_self(box)

    def _free_anchor(self, statement: str) -> str:
        name = nodes.make_id(f"claim {statement}")
        base = name[:ANCHOR_LENGTH].rpartition("-")[0] if len(name) > ANCHOR_LENGTH else name
        anchors = chain([base], (f"{base}-{number}" for number in count(2)))
        return next(anchor for anchor in anchors if anchor not in self.document.ids)

    def _cite(self, key: str) -> nodes.Node:
        role = CiteRole()
        role.target = key
        xref = _citation(key, self.env.docname)
        role.result_nodes(self.document, self.env, xref, True)  # so that the bibliography has it
        return xref


def _notes(cell: dict[str, Any]) -> list[dict[str, Any] | None]:
    """The claim of each thing that an executed cell shows (None for other things)."""
    return [
        output["metadata"].get("gdlib", {}).get("claim")
        for output in cell["outputs"]
        if output["output_type"] in ("display_data", "execute_result")
    ]


class CodeBelow(SphinxPostTransform):
    """Moves the code that measured a claim, which is folded, below the claim."""

    default_priority = 210  # after myst-nb folded it
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        for cell in list(self.document.findall(lambda node: _is(node, "cell_code"))):
            folded = bool(cell.children) and isinstance(cell[0], HideCodeCellNode)
            if folded and any(cell.findall(claim_box)):
                cell["classes"].append("claim-first")
                cell.append(cell.pop(0))


# The list of all claims.


class ListClaims(SphinxPostTransform):
    """Writes the list, before sphinxcontrib-bibtex and Sphinx resolve the references in it."""

    default_priority = 4

    def run(self, **kwargs: Any) -> None:
        for box in places(self.document, LIST):
            box.parent.replace(box, self._all())

    def _all(self) -> list[nodes.Element]:
        found = claims_of(self.env).in_order()
        made = sum(len(claims) for _, claims in found)
        sourced = sum(bool(claim.source) for _, claims in found for claim in claims)
        said = words(self.config.language, "claims")["count"]
        facts = said.format(claims=made, pages=len(found), sourced=sourced)
        summary = nodes.paragraph("", facts, classes=["claims-count"])
        contents = nodes.bullet_list(classes=["claims-contents"])
        for page, claims in found:
            number = number_of(self.env, page)
            below = link(self.app, self.env.docname, page)
            below["refuri"] = f"#{_section_id(page)}"
            line = nodes.paragraph("", f"{number}. " if number else "", below, nodes.Text(f": {len(claims)}"))
            contents += nodes.list_item("", line)
        return [summary, contents, *(self._section(page, claims) for page, claims in found)]

    def _section(self, page: str, claims: list[PlacedClaim]) -> nodes.section:
        title = nodes.title("", "", link(self.app, self.env.docname, page))
        if number := number_of(self.env, page):
            title["secnumber"] = [number]
        section = nodes.section("", title, ids=[_section_id(page)], classes=["claims-of-page"])
        for claim in claims:
            place = f"{self.app.builder.get_relative_uri(self.env.docname, page)}#{claim.anchor}"
            # On the pages, where text is set later, Sphinx does the same to apostrophes.
            curly = claim.statement.replace("'", "’")
            statement = nodes.reference("", curly, refuri=place, internal=True)
            source = _source(claim.source, lambda key: _citation(key, self.env.docname))
            section += _box(claim, statement, source)
        return section


def _box(claim: PlacedClaim, statement: nodes.Node, source: list[nodes.Node]) -> claim_box:
    box = claim_box("", "", classes=["claim"])
    box += nodes.inline("", "", statement)
    if claim.numbers:
        box += [nodes.Text(": "), nodes.inline("", claim.numbers, classes=["claim-numbers"])]
    if source:
        box += [nodes.Text(" "), nodes.inline("", "", *source, classes=["claim-source"])]
    return box


def _source(source: str | None, cite: Callable[[str], nodes.Node]) -> list[nodes.Node]:
    """The nodes of a source: citations with their places, or words."""
    made: list[nodes.Node] = []
    for part in filter(None, map(str.strip, (source or "").split(";"))):
        made += [nodes.Text("; ")] if made else []
        key, comma, place = part.partition(",")
        made += [nodes.Text(part)] if " " in key.strip() else [cite(key.strip()), nodes.Text(comma + place)]
    return made


def _citation(key: str, page: str) -> pending_xref:
    # What the role {cite:t} makes.
    return pending_xref(key, nodes.inline("", key), refdomain="cite", reftype="t", reftarget=key, refdoc=page)


class Claims(PageNotes):
    """The claims of the pages that were read."""

    name = "claims"

    def on(self, page: str) -> list[PlacedClaim]:
        """The claims of a page, to add to."""
        placed: list[PlacedClaim] = self.pages.setdefault(page, [])
        return placed

    def in_order(self) -> list[tuple[str, list[PlacedClaim]]]:
        """The pages that have claims, in the order of the book."""
        return [(page, claims) for page in get_docnames(self.env) if (claims := self.on(page))]


claims_of = Claims.of


def _section_id(page: str) -> str:
    return nodes.make_id(f"claims of {page}")


def _is(node: nodes.Node, kind: str) -> bool:
    return isinstance(node, nodes.container) and node.get("nb_element") == kind


# HTML.


def visit_claim_box(self: HTML5Translator, node: claim_box) -> None:
    self.body.append(self.starttag(node, "div"))
    said = words(self.config.language, "claims")
    self.body.append(f'<span class="claim-tick" role="img" aria-label="{said["checked"]}">✓</span> ')


def depart_claim_box(self: HTML5Translator, node: claim_box) -> None:
    self.add_permalink_ref(node, words(self.config.language, "claims")["link"])
    self.body.append("</div>\n")


def setup(app: Sphinx) -> None:
    app.add_domain(Claims)
    app.add_node(claim_box, html=(visit_claim_box, depart_claim_box))
    app.add_directive(LIST, Place)
    app.add_transform(ShowClaims)
    app.add_post_transform(CodeBelow)
    app.add_post_transform(ListClaims)
