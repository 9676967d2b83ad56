"""What Sphinx works out anew for the whole book after each edit, kept while nothing that it rests on changes.

To number the figures all pages are read from the disk again, and to name the works that are cited all of them
are formatted: in a book of sixty pages two thirds of what an edit of words takes.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.addnodes import toctree
from sphinx_external_toc.collectors import TocTreeCollectorWithStyles


def keep_between_edits(app: Any) -> None:
    """Have an application that stays loaded keep the numbers of figures and the works cited."""
    domain = app.env.get_domain("cite")
    domain.env_updated = Citations(domain).env_updated
    for listener in app.events.listeners["env-get-updated"]:
        collector = getattr(listener.handler, "__self__", None)
        if isinstance(collector, TocTreeCollectorWithStyles):
            figures = Figures(collector)
            collector.assign_figure_numbers = figures.assign_figure_numbers
            app.connect("doctree-read", figures.look_at)
    app.connect("doctree-read", forget_its_last_reading)


def forget_its_last_reading(app: Any, doctree: nodes.document) -> None:
    """Drop the copy of a page's tree that Sphinx has in memory: it hands that out even when it has read the
    page again (findings/a_second_build_sees_old_pages.sh)."""
    app.env._pickled_doctree_cache.pop(app.env.docname, None)


class Figures:
    """The numbers of figures: they rest on what has an id, in its order, and on the sections' numbers."""

    def __init__(self, collector: TocTreeCollectorWithStyles) -> None:
        self._assign = collector.assign_figure_numbers
        self._shapes: dict[str, str] = {}
        self._seen: Any = None
        self._numbers: dict[str, Any] = {}

    def look_at(self, app: Any, doctree: nodes.document) -> None:
        """Note the shape of a page that has been read."""
        shown = [
            (node.tagname, node.get("ids"), node.get("entries") if isinstance(node, toctree) else None)
            for node in doctree.findall(nodes.Element)
            if node.get("ids") or isinstance(node, nodes.title | nodes.caption | toctree)
        ]
        self._shapes[app.env.docname] = repr(shown)

    def assign_figure_numbers(self, env: Any) -> list[str]:
        """The pages whose figures have other numbers than before."""
        found = {name: self._shapes.get(name) for name in sorted(env.found_docs)}, repr(env.toc_secnumbers)
        if found == self._seen:
            env.toc_fignumbers = self._numbers.copy()  # from which Sphinx takes a page that it reads
            return []
        changed: list[str] = self._assign(env)
        self._seen, self._numbers = found, env.toc_fignumbers.copy()
        return changed


class Citations:
    """The works cited: they rest on who cites what, and on the lists in which they stand."""

    def __init__(self, domain: Any) -> None:
        self._domain, self._update = domain, domain.env_updated
        self._seen: Any = None
        self._citations: list[Any] = []

    def env_updated(self) -> list[str]:
        """Format them, or take those that are there. No page is to be written for it."""
        cited = sorted(
            (one.docname, [work.key for work in one.targets]) for one in self._domain.citation_refs
        )
        lists = {
            key: {work: node["ids"] for work, node in one.citation_nodes.items()}
            for key, one in self._domain.bibliographies.items()
        }
        if (cited, lists) != self._seen:
            self._update()
            self._seen, self._citations = (cited, lists), list(self._domain.citations)
        self._domain.data["citations"] = list(self._citations)
        return []
