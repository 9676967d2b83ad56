"""Formulas are drawn when the book is built: no script on the page, nothing that jumps while it loads.

Beside each picture stands the formula as MathML, which screen readers read and eyes don't see. Macros hold
for the whole book: those of `mathjax3_config` in the settings, and those that a formula on any page defines.

A formula in a sentence keeps the punctuation that touches it: a browser may break the line on either side of
a picture, before a full stop too. One that may be wider than a phone's screen says so, for book.css.
"""

from __future__ import annotations

import re
from functools import cached_property
from html import escape
from typing import Any

from docutils import nodes
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

from tools.publish.mathjax import DEFINES, Typesetter
from tools.publish.page_notes import PageNotes
from tools.words import words

BEFORE = re.compile(r"[^\s\w]+$")  # an opening bracket, a quotation mark
LONG = 45  # characters of TeX
AFTER = re.compile(r"^(?:-\w+|[^\s\w(\[]+)+")  # a comma, a full stop; the th in n-th
logger = logging.getLogger(__name__)


class Formulas(PageNotes):
    """The formulas of each page that was read."""

    name = "formulas"

    @cached_property
    def typesetter(self) -> Typesetter:
        """The build's one typesetter: its engine takes a moment to start."""
        settings = getattr(self.env.config, "mathjax3_config", None) or {}
        return Typesetter(settings.get("tex", {}).get("macros"))

    def check_consistency(self) -> None:
        """Set all formulas, before pages are written, by several processes perhaps."""
        each = [formula for _, formulas in sorted(self.pages.items()) for formula in formulas]
        # First those that define what others may use.
        self.typesetter.set_all(sorted(each, key=lambda formula: DEFINES.search(formula[0]) is None))


def note(app: Sphinx, doctree: nodes.document) -> None:
    """Note the formulas of a page that was just read."""
    inline = [(node.astext(), False) for node in doctree.findall(nodes.math)]
    displayed = [(_displayed(block), True) for block in doctree.findall(nodes.math_block)]
    Formulas.of(app.env).pages[app.env.docname] = inline + displayed


def rest(app: Sphinx, error: Exception | None) -> None:
    """Stop the engine, as another build may follow in this process."""
    Formulas.of(app.env).typesetter.close()


def show_inline(self: HTML5Translator, node: nodes.math) -> None:
    """A formula in a sentence."""
    self.body.append(self.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    self.body.append(_picture(self, node, node.astext(), display=False) + "</span>")
    raise nodes.SkipNode


def show_displayed(self: HTML5Translator, node: nodes.math_block) -> None:
    """A formula that stands alone, with its number where it has one."""
    self.body.append(self.starttag(node, "div", CLASS="math notranslate nohighlight"))
    if node["number"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, words(self.config.language, "formulas")["link"])
        self.body.append("</span>")
    self.body.append(_picture(self, node, _displayed(node), display=True) + "</div>\n")
    raise nodes.SkipNode


def _displayed(node: nodes.math_block) -> str:
    return node.astext() if node["nowrap"] else _aligned(node.astext())


def _aligned(text: str) -> str:
    """Sphinx's rule: a blank line begins a new equation, a double backslash a new line of one."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    lines = [rf"\begin{{split}}{part}\end{{split}}" if r"\\" in part else part for part in parts]
    return lines[0] if len(lines) == 1 else r"\begin{aligned}" + r"\\".join(lines) + r"\end{aligned}"


def _picture(self: HTML5Translator, node: nodes.Element, tex: str, display: bool) -> str:
    """What stands on the page: the picture, and the formula for those who listen."""
    try:
        formula = Formulas.of(self.builder.env).typesetter.set(tex, display)
    except ValueError as error:
        logger.warning(str(error), location=node)
        return str(self.encode(tex))
    # In a tagged PDF the picture says its TeX; a browser would show that as a tip.
    title = f"><title>{escape(tex.strip())}</title>" if self.builder.name == "print" else ">"
    picture = formula.svg.replace("<svg", '<svg aria-hidden="true"', 1).replace(">", title, 1)
    return f'{picture}<span class="math-heard">{formula.mathml}</span>'


class KeepTogether(SphinxPostTransform):
    """Puts each formula and what touches it into one piece that no line breaks."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        for math in list(self.document.findall(nodes.math)):
            if len(math.astext()) > LONG:
                math["classes"].append("long")
            before = self._cut(math, -1, BEFORE)
            after = self._cut(math, +1, AFTER)
            if before or after:
                piece = nodes.inline(classes=["together"])
                math.replace_self(piece)
                piece += [*before, math, *after]

    def _cut(self, math: nodes.math, step: int, touching: re.Pattern[str]) -> list[nodes.Text]:
        """Take from the text beside the formula what touches it."""
        parent = math.parent
        assert parent is not None
        place = parent.index(math) + step
        text: Any = parent.children[place] if 0 <= place < len(parent) else None
        found = touching.search(text) if isinstance(text, nodes.Text) else None
        if found is None:
            return []
        rest = text[: found.start()] + text[found.end() :]
        parent[place] = nodes.Text(rest)
        return [nodes.Text(found.group())]


def setup(app: Sphinx) -> None:
    # What an environment between paragraphs is called: myst-parser would draw lots at each build.
    SphinxRenderer._random_label = lambda of: f"{of.sphinx_env.docname}-{of.sphinx_env.new_serialno('tex')}"
    app.add_domain(Formulas)
    app.add_post_transform(KeepTogether)
    app.connect("doctree-read", note)
    app.connect("build-finished", rest)
    app.add_html_math_renderer("pictures", (show_inline, None), (show_displayed, None))
