"""A formula in a sentence keeps the punctuation that touches it: it is drawn as a picture, and a
browser may break the line on either side of a picture, before a full stop too. One that may be wider than a
phone's screen says so, for book.css."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

BEFORE = re.compile(r"[^\s\w]+$")  # an opening bracket, a quotation mark
LONG = 45  # characters of TeX
AFTER = re.compile(r"^(?:-\w+|[^\s\w(\[]+)+")  # a comma, a full stop; the th in n-th


class KeepTogether(SphinxPostTransform):
    """Puts each formula and what touches it into one piece that no line breaks."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        for math in list(self.document.findall(nodes.math)):
            if len(math.astext()) > LONG:
                math["classes"].append("long")
            before = self._cut(math, -1, BEFORE)
            after = self._cut(math, +1, AFTER)
            if before or after:
                piece = nodes.inline(classes=["together"])
                math.replace_self(piece)
                piece += [*before, math, *after]

    def _cut(self, math: nodes.math, step: int, touching: re.Pattern[str]) -> list[nodes.Text]:
        """Take from the text beside the formula what touches it."""
        parent = math.parent
        assert parent is not None
        place = parent.index(math) + step
        text: Any = parent.children[place] if 0 <= place < len(parent) else None
        found = touching.search(text) if isinstance(text, nodes.Text) else None
        if found is None:
            return []
        rest = text[: found.start()] + text[found.end() :]
        parent[place] = nodes.Text(rest)
        return [nodes.Text(found.group())]


def setup(app: Sphinx) -> None:
    app.add_post_transform(KeepTogether)
