"""Gives the bodies of exercises and solutions ids of their own: sphinx-exercise gives all of them one,
which is no valid HTML, and an anchor could only reach the first."""

from __future__ import annotations

from collections import Counter

from docutils import nodes
from sphinx.application import Sphinx

SHARED = ("exercise-content", "solution-content")


def number_them(app: Sphinx, doctree: nodes.document, name: str) -> None:
    """Number the shared ids in the order in which they stand on the page."""
    seen: Counter[str] = Counter()
    for section in doctree.findall(nodes.section):
        for place, shared in enumerate(section["ids"]):
            if shared in SHARED:
                seen[shared] += 1
                section["ids"][place] = f"{shared}-{seen[shared]}"


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-resolved", number_them)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
