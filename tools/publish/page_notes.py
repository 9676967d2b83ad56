"""What the book's own parts of Sphinx note about each page while it is read, for when pages are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self, cast

from docutils import nodes
from sphinx.domains import Domain
from sphinx.environment import BuildEnvironment


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
