"""Links to a place on the page, for whoever wants to point at it.

Exercises get one, as headings, figures, formulas, terms and claims have it; and each says its purpose to
those who listen, instead of "number sign".
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

EXERCISE = re.compile(
    r'(<div class="exercise admonition" id="([^"]+)">\s*<p class="admonition-title">.*?)(</p>)', re.DOTALL
)
LINK = '<a class="headerlink" href="#{}" title="Link to this exercise">#</a>'
UNNAMED = re.compile(r'(<a class="headerlink" href="[^"]*" title="([^"]*)")>')


def finish_page(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Add what lacks, and names."""
    context["body"] = with_anchors(context.get("body", ""))


def with_anchors(body: str) -> str:
    """A page's body in which every exercise has a link to itself and every such link has a name."""
    body = EXERCISE.sub(lambda match: f"{match[1]}{LINK.format(match[2])}{match[3]}", body)
    return UNNAMED.sub(r'\1 aria-label="\2">', body)


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", finish_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
