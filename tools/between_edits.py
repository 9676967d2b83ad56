"""What Sphinx works out anew for the whole book after each edit, kept while nothing that it rests on changes.

To number the figures all pages are read from the disk again, and to name the works that are cited all of them
are formatted: in a book of sixty pages two thirds of what an edit of words takes.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any

from docutils import nodes
from sphinx.addnodes import toctree
from sphinx_external_toc.collectors import TocTreeCollectorWithStyles


def keep_between_edits(app: Any) -> None:
    """Have an application that stays loaded keep the numbers of figures and the works cited.

    And mend what a second build gets wrong: it counts chapters on from the first's (findings/
    chapters_count_on.sh), and sees pages as they were (findings/a_second_build_sees_old_pages.sh).
    """
    env, domain, shapes = app.env, app.env.get_domain("cite"), dict[str, str]()

    def look_at(app: Any, doctree: nodes.document) -> None:
        shapes[env.docname] = shape(doctree)
        env._pickled_doctree_cache.pop(env.docname, None)

    def figures() -> Any:
        return {name: shapes.get(name) for name in env.found_docs}, repr(env.toc_secnumbers)

    app.connect("doctree-read", look_at)
    domain.env_updated = Kept(domain.env_updated, lambda: works(domain), domain.data, "citations")
    for listener in app.events.listeners["env-get-updated"]:
        collector: Any = getattr(listener.handler, "__self__", None)
        if isinstance(collector, TocTreeCollectorWithStyles):
            kept = Kept(collector.assign_figure_numbers, figures, vars(env), "toc_fignumbers")
            collector.assign_figure_numbers = kept
            app.connect("env-updated", lambda app, env, again=collector.__init__: again())


class Kept:
    """`work`, which puts what it finds into place[name]: while `rests_on()` is what it was, found again.

    It says which pages are to be written, none when it is found again.
    """

    def __init__(
        self, work: Callable[..., list[str]], rests_on: Callable[[], Any], place: dict[str, Any], name: str
    ) -> None:
        self._work, self._rests_on, self._place, self._name = work, rests_on, place, name
        self._seen = self._found = None

    def __call__(self, *given: Any) -> list[str]:
        now, said = self._rests_on(), list[str]()
        if now != self._seen:
            said = self._work(*given)
            self._seen, self._found = now, self._place[self._name]
        self._place[self._name] = copy(self._found)  # Sphinx takes from it what is of pages that it reads
        return said


def shape(doctree: nodes.document) -> str:
    """What of a page the numbers of figures rest on: what has an id or a caption, and lists of pages."""
    return repr(
        [
            (node.tagname, node.get("ids"), node.get("entries"))
            for node in doctree.findall(nodes.Element)
            if node.get("ids") or isinstance(node, nodes.title | nodes.caption | toctree)
        ]
    )


def works(domain: Any) -> Any:
    """Who cites what, and the lists in which it stands, as sphinxcontrib-bibtex knows them."""
    cited = sorted((one.docname, [work.key for work in one.targets]) for one in domain.citation_refs)
    lists = domain.bibliographies.items()
    return cited, {
        key: {work: node["ids"] for work, node in one.citation_nodes.items()} for key, one in lists
    }
