"""Where the pages' HTML says more, or says it better, than what Sphinx and its extensions write.

Pictures have their size before they arrive, so that nothing moves, and arrive when the reader comes near.
Links to a place on the page have a name to be heard, and exercises have one too. Works of the bibliography
are items of a list. Folded code is called what one sees. A wide table's cells name their column, for a phone.
`{margin}`, a thought beside the text, is there as in sphinx-book-theme.
"""

from __future__ import annotations

from collections import Counter
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.parsers.rst.directives.body import Sidebar
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.util.images import get_image_size
from sphinx.writers.html5 import HTML5Translator

from tools.words import words

# sphinx-exercise gives all of these one id, which is no valid HTML.
SHARED = ("exercise-content", "solution-content")


class PageTranslator(HTML5Translator):
    """Writes a page's HTML."""

    def visit_image(self, node: nodes.image) -> None:
        self._drawn = get_image_size(str(Path(self.builder.srcdir, node["uri"])))
        node.setdefault("loading", "lazy")
        super().visit_image(node)

    def image_size(self, node: nodes.image) -> Any:
        given = super().image_size(node)
        # What sphinx-design shows has its size from a style of its own.
        if given or self._drawn is None or any(name.startswith("sd-") for name in node["classes"]):
            return given
        width, height = self._drawn
        style = f"width: {width}px; aspect-ratio: {width} / {height}"
        return {"style": style} if isinstance(given, dict) else style  # from docutils 0.22 on

    def add_permalink_ref(self, node: nodes.Element, title: str) -> None:
        if node["ids"] and self.config.html_permalinks and self.builder.add_permalinks:
            sign = self.config.html_permalinks_icon
            link = f'href="#{node["ids"][0]}" title="{title}" aria-label="{title}"'
            self.body.append(f'<a class="headerlink" {link}>{sign}</a>')

    def visit_citation(self, node: nodes.citation) -> None:
        if not isinstance(node.previous_sibling(), nodes.citation):
            self.body.append('<div role="list" class="citation-list">\n')
        self.body.append(self.starttag(node, "div", classes=["citation"], role="listitem"))


class Margin(Sidebar):
    def run(self) -> list[nodes.Node]:
        self.options.setdefault("class", []).append("margin")
        found: list[nodes.Node] = super().run()
        return found


def visit_folded(self: HTML5Translator, node: HideCodeCellNode) -> None:
    kind = " ".join(node["classes"])
    self.body.append(f'<details class="folded {kind}">\n<summary>')
    for state in ("show", "hide"):
        self.body.append(f'<span class="prompt-{state}">{escape(node[f"prompt_{state}"])}</span>')
    self.body.append("</summary>\n")


def depart_folded(self: HTML5Translator, node: HideCodeCellNode) -> None:
    self.body.append("</details>\n")


def address_exercises(app: Sphinx, document: nodes.document, name: str) -> None:
    """Give the bodies of exercises and solutions ids of their own, and exercises a link to themselves."""
    said = words(app.config.language, "exercises")["link"]
    seen: Counter[str] = Counter()
    for section in document.findall(nodes.section):
        for place, shared in enumerate(section["ids"]):
            if shared in SHARED:
                seen[shared] += 1
                section["ids"][place] = f"{shared}-{seen[shared]}"
    for exercise in document.findall(nodes.Admonition):
        if "exercise" in exercise["classes"] and exercise["ids"] and exercise.children:
            attributes = f'class="headerlink" href="#{exercise["ids"][0]}" title="{said}"'
            link = f'<a {attributes} aria-label="{said}">{app.config.html_permalinks_icon}</a>'
            exercise[0] += nodes.raw("", link, format="html", classes=["screen-only"])


def unwrap_ids(app: Sphinx, document: nodes.document, name: str) -> None:
    """The theme puts formulas and tables into boxes that scroll, to which it gives their ids as well."""
    for box in document.findall(nodes.container):
        if {"math-wrapper", "table-wrapper"} & set(box["classes"]):
            box["ids"] = []


def name_columns(app: Sphinx, document: nodes.document, name: str) -> None:
    """In a table whose rows stand below each other on a phone, each cell but the first says its column."""
    for table in document.findall(nodes.table):
        heads = list(table.findall(nodes.thead)) if "stacked" in table["classes"] else []
        for head in heads:
            names = [entry.astext() for entry in head.findall(nodes.entry)]
            for row in head.parent.findall(nodes.row):
                for entry, column in list(zip(row, names, strict=False))[1:]:
                    if row.parent is not head and entry.children and column:
                        entry[0].insert(0, nodes.inline("", f"{column}: ", classes=["column"]))


def setup(app: Sphinx) -> None:
    app.set_translator("html", PageTranslator)
    app.add_directive("margin", Margin, override=True)
    app.add_node(HideCodeCellNode, override=True, html=(visit_folded, depart_folded))
    app.connect("doctree-resolved", address_exercises)
    app.connect("doctree-resolved", unwrap_ids)
    app.connect("doctree-resolved", name_columns)
