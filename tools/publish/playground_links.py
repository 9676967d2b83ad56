"""Links to the playground that open it in a certain state.

A chapter computes one, ``{eval}`race.link("in the playground")` `` (gdlib/widgets/in_playground.py). What
then stands in its sentence is the role ``{playground}`words <address>` ``; the address is what follows the #.
It leads to the page with the label `playground`, from wherever the site lies; on paper to that page alone.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
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


def setup(app: Sphinx) -> None:
    app.add_role(NAME, XRefRole(innernodeclass=nodes.inline))
    app.connect("missing-reference", lead)
