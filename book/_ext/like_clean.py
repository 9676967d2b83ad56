"""Keeps a site that was built on from the last one the same as one built from nothing.

Sphinx writes only the pages that it read again. But a page also shows what stands elsewhere: titles in the
side bar, numbers of figures and equations, names behind references. When any of those changed, all pages
are written again. Pictures that no page has any more are removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

PICTURE = re.compile(rb"_images/([^\"'&?#\s)]+)")


def pages_to_write(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """All pages, when something that they may show of each other has changed since the last build."""
    facts = {
        "titles": {name: title.astext() for name, title in env.titles.items()},
        "sections": env.toc_secnumbers,
        "figures": env.toc_fignumbers,
        "contents": env.toctree_includes,
        "labels": env.domaindata["std"]["labels"],
        "anonymous": env.domaindata["std"]["anonlabels"],
        "terms": env.domaindata["std"]["objects"],
        "equations": env.domaindata["math"]["objects"],
        "citations": sorted(
            {(ref.docname, at.key) for ref in env.domaindata["cite"]["citation_refs"] for at in ref.targets}
        ),
        "exercises": {
            label: (exercise["docname"], exercise["type"], exercise["node"][0].astext())
            for label, exercise in getattr(env, "sphinx_exercise_registry", {}).items()
            if exercise["node"].children
        },
    }
    now = repr(sorted((name, _sorted(fact)) for name, fact in facts.items()))
    before = getattr(env, "shown_elsewhere", None)
    env.shown_elsewhere = now  # pickled with the environment
    return [] if before == now else sorted(env.found_docs)


def _sorted(fact: object) -> object:
    # In an order that doesn't depend on what was read first.
    if isinstance(fact, dict):
        return sorted((str(name), _sorted(value)) for name, value in fact.items())
    return fact


def remove_old_pictures(app: Sphinx, error: Exception | None) -> None:
    """Leave no picture in the site that no page shows."""
    if error is not None or app.builder.format != "html":
        return
    pages = (file.read_bytes() for file in Path(app.outdir).rglob("*.html"))
    shown = {name.decode() for page in pages for name in PICTURE.findall(page)}
    for file in Path(app.outdir, "_images").glob("*"):
        if file.name not in shown:
            file.unlink()


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("env-get-updated", pages_to_write, priority=900)  # after pages have got their numbers
    app.connect("build-finished", remove_old_pictures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
