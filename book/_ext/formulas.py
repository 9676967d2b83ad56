"""Formulas are drawn when the book is built: no script on the page, nothing that jumps while it loads.

Beside each picture stands the formula as MathML, which screen readers read and eyes don't see.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from typeset import Formula, Typesetter

logger = logging.getLogger(__name__)


def show_inline(self: Any, node: nodes.math) -> None:
    """A formula in a sentence."""
    self.body.append(self.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    self.body.append(_picture(self, node, node.astext(), display=False) + "</span>")
    raise nodes.SkipNode


def show_displayed(self: Any, node: nodes.math_block) -> None:
    """A formula that stands alone, with its number where it has one."""
    self.body.append(self.starttag(node, "div", CLASS="math notranslate nohighlight"))
    if node["number"] and not node["nowrap"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
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


def _picture(self: Any, node: nodes.Element, tex: str, display: bool) -> str:
    try:
        formula = typesetter(self.builder).set(tex, display)
    except ValueError as error:
        logger.warning(str(error), location=node)
        return str(self.encode(tex))
    return html(formula)


def html(formula: Formula) -> str:
    """What stands on the page: the picture, and the formula for those who listen."""
    picture = formula.svg.replace("<svg", '<svg aria-hidden="true"', 1)
    return f'{picture}<span class="math-heard">{formula.mathml}</span>'


def typesetter(builder: Any) -> Typesetter:
    """The builder's one typesetter: its engine takes a moment to start."""
    if not hasattr(builder, "typesetter_of_formulas"):
        builder.typesetter_of_formulas = Typesetter(Path(builder.doctreedir, "formulas.json"))
    return builder.typesetter_of_formulas  # type: ignore[no-any-return]


def set_ahead(app: Sphinx, doctree: nodes.document) -> None:
    """Have the formulas of a page set while Sphinx reads the others."""
    if app.builder.format != "html":
        return
    inline = [(node.astext(), False) for node in doctree.findall(nodes.math)]
    displayed = [(_displayed(block), True) for block in doctree.findall(nodes.math_block)]
    typesetter(app.builder).begin(inline + displayed)


def stop_setting(app: Sphinx, error: Exception | None) -> None:
    """A build that failed ends at once, and not when formulas that no page will show are set."""
    if app.builder.format == "html":
        typesetter(app.builder).close()
        if error is None:
            typesetter(app.builder).keep()


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-read", set_ahead)
    app.connect("build-finished", stop_setting, priority=999)
    app.add_html_math_renderer("pictures", (show_inline, None), (show_displayed, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
