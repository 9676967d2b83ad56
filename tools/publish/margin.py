"""`{margin}`, a thought beside the text, as in sphinx-book-theme: a sidebar with a look of its own."""

from __future__ import annotations

from docutils import nodes
from docutils.parsers.rst.directives.body import Sidebar
from sphinx.application import Sphinx


class Margin(Sidebar):
    def run(self) -> list[nodes.Node]:
        self.options.setdefault("class", []).append("margin")
        found: list[nodes.Node] = super().run()
        return found


def setup(app: Sphinx) -> None:
    app.add_directive("margin", Margin, override=True)
