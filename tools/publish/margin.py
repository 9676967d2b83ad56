"""`{margin}`, a thought beside the text, as in sphinx-book-theme: a sidebar that needs no title."""

from __future__ import annotations

from docutils import nodes
from docutils.parsers.rst.directives.body import Sidebar
from sphinx.application import Sphinx


class Margin(Sidebar):
    arguments: list[str]
    required_arguments = 0
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        titled = bool(self.arguments)
        self.arguments: list[str] = self.arguments or [""]
        found: list[nodes.Node] = super().run()
        for sidebar in found:
            if isinstance(sidebar, nodes.sidebar):
                sidebar["classes"].append("margin")
                sidebar.children = sidebar.children[not titled :]  # after the title
        return found


def setup(app: Sphinx) -> None:
    app.add_directive("margin", Margin, override=True)
