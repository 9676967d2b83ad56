"""What the book's own parts of Sphinx note about each page while it is read, for when pages are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self, cast

from docutils import nodes
from sphinx.domains import Domain
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective


class PageNotes(Domain):
    """Notes by page. Sphinx keeps them with the pages that they are of."""

    initial_data: dict[str, Any] = {"pages": {}}  # noqa: RUF012  as in Sphinx's own domains

    @classmethod
    def of(cls, env: BuildEnvironment) -> Self:
        """The book's notes of this kind."""
        return cast("Self", env.get_domain(cls.name))

    @property
    def pages(self) -> dict[str, Any]:
        pages: dict[str, Any] = self.data["pages"]
        return pages

    def clear_doc(self, docname: str) -> None:
        self.pages.pop(docname, None)

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        self.pages.update({name: otherdata["pages"][name] for name in docnames if name in otherdata["pages"]})

    def resolve_any_xref(self, *_: Any) -> list[tuple[str, nodes.Element]]:
        return []  # nothing here is referred to by a name


class Place(SphinxDirective):
    """A directive that leaves a box, to be filled from the notes on all pages."""

    def run(self) -> list[nodes.Node]:
        return [nodes.container(classes=[self.name])]


def places(document: nodes.document, name: str) -> list[nodes.container]:
    """The boxes that the directive of this name has left on a page."""
    return [box for box in document.findall(nodes.container) if name in box["classes"]]
