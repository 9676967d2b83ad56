"""Links to the playground that open it in a certain state.

A chapter computes one, ``{eval}`race.link("in the playground")` `` (gdlib/widgets/in_playground.py). What
then stands in its sentence is the role ``{playground}`words <address>` ``; the address is what follows the #.
It leads to the page with the label `playground`, from wherever the site lies; on paper to that page alone.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import ReferenceRole
from sphinx.util.logging import getLogger

LOGGER = getLogger(__name__)
LABEL = "playground"


class playground_link(nodes.General, nodes.TextElement):  # noqa: N801 (docutils names its nodes so)
    """Stands where the link will be until its page is written."""


class PlaygroundLink(ReferenceRole):
    """The role."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        link = playground_link("", "", nodes.Text(self.title), address=self.target)
        self.set_source_info(link)
        if not self.has_explicit_title:
            LOGGER.warning(
                "{playground} needs words and an <address>, which a race's link gives", location=link
            )
        return [link], []


class Lead(SphinxPostTransform):
    """Has each lead to the page."""

    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        for link in [*self.document.findall(playground_link)]:
            labels = self.env.domaindata["std"]["anonlabels"]
            page = labels[LABEL][0] if LABEL in labels else None
            if page is None:
                LOGGER.warning("no page has the label %s, which {playground} leads to", LABEL, location=link)
                link.replace_self(link.children)
                continue
            address = self.app.builder.get_relative_uri(self.env.docname, page)
            if self.app.builder.name == "html":
                address += f"#{link['address']}"
            link.replace_self(nodes.reference("", "", *link.children, refuri=address, internal=True))


def setup(app: Sphinx) -> None:
    app.add_role("playground", PlaygroundLink())
    app.add_node(playground_link)
    app.add_post_transform(Lead)
