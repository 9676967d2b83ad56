"""Links by path to pages whose names have signs that mean something in addresses: `[x](<50%25 %231.md>)`.

myst-parser leaves these signs quoted, and then finds no such file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform


class Unquote(SphinxTransform):
    """Names the page that such a link leads to."""

    default_priority = 500

    def apply(self, **kwargs: Any) -> None:
        for link in self.document.findall(pending_xref):
            path, _, anchor = link["reftarget"].partition("#")
            if link["reftype"] != "myst" or link["refdomain"] or "%" not in path:
                continue
            _, file = self.env.relfn2path(unquote(path), self.env.docname)
            if Path(file).is_file() and (name := self.env.path2doc(file)):
                link.attributes.update(refdomain="doc", reftarget=name, reftargetid=anchor or None)


def setup(app: Sphinx) -> None:
    app.add_transform(Unquote)
