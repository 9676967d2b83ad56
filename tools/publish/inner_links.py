"""Links that Sphinx doesn't lead on by itself: to the playground, and by path to pages with hard names.

A chapter computes one, ``{eval}`race.link("in the playground")` `` (gdlib/widgets/in_playground.py). What
then stands in its sentence is the role ``{playground}`words <address>` ``; the address is what follows the #.
It leads to the page with the label `playground`, from wherever the site lies; on paper to that page alone.

In a link by path, `[x](<50%25 %231.md>)`, myst-parser leaves the signs quoted that mean something in
addresses, and then finds no such file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.transforms import SphinxTransform
from sphinx.util.logging import getLogger

LOGGER = getLogger(__name__)
NAME = "playground"  # of the role, and the label


def lead(
    app: Sphinx, env: BuildEnvironment, link: pending_xref, words: nodes.TextElement
) -> nodes.Element | None:
    """Have a link lead to the page."""
    if link["reftype"] != NAME:
        return None
    if not link["refexplicit"]:
        LOGGER.warning("{playground} needs words and an <address>, which a race's link gives", location=link)
    labels = env.domaindata["std"]["anonlabels"]
    if NAME not in labels:
        LOGGER.warning("no page has the label %s, which {playground} leads to", NAME, location=link)
        return words
    address = app.builder.get_relative_uri(env.docname, labels[NAME][0])
    if app.builder.name == "html":
        address += f"#{link['reftarget']}"
    return nodes.reference("", "", *words.children, refuri=address, internal=True)


class Unquote(SphinxTransform):
    """Names the page that a link by path leads to."""

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
    app.add_role(NAME, XRefRole(innernodeclass=nodes.inline))
    app.connect("missing-reference", lead)
    app.add_transform(Unquote)
