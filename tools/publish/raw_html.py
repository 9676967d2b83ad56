"""HTML that authors and their cells write: its formulas are set, and the files that it shows come along.

A formula becomes a node like any other of the page, so it is set, heard and printed as those are. A file
beside the chapter that it shows or links to is laid into the site; one that isn't there stops the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.logging import getLogger

from tools.publish.widgets import WIDGET, lay_down
from tools.tex import FORMULA, formulas

LOGGER = getLogger(__name__)
# Where no formula is: in tags, in comments, and where MathJax leaves TeX as it is.
NOT_WORDS = re.compile(
    r"""<!--.*?-->
    |<(?P<name>script|noscript|style|textarea|pre|code|annotation|svg|math)\b.*?</(?P=name)\s*>
    |<(?P<ignored>\w+)\b[^>]*\b(?:tex2jax_ignore|mathjax_ignore)\b.*?</(?P=ignored)\s*>
    |</?[a-z!?](?:"[^"]*"|'[^']*'|[^>"'])*>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
# In comments and scripts there is only what looks like it.
SHOWS = re.compile(
    r"""<!--.*?-->|<script\b.*?</script\s*>
    |<(?P<shows>a|img|video|audio|source|track|iframe|embed|object)\b(?:"[^"]*"|'[^']*'|[^>"'])*>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
ADDRESS = re.compile(r"""(?<=\s)((?:src|poster|data|href)\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)


class SetFormulas(SphinxTransform):
    """Cuts what a cell shows as HTML around the formulas in its words."""

    default_priority = 410

    def apply(self, **kwargs: Any) -> None:
        for raw in list(self.document.findall(nodes.raw)):
            html = raw.astext()
            if "text_html" not in raw["classes"] or WIDGET in html or not FORMULA.search(html):
                continue
            whole = nodes.container("", *_cut(html), classes=raw["classes"])
            for node in whole.findall():
                node.source, node.line = raw.source, raw.line or raw.parent.line
            raw.replace_self(whole)


def _cut(html: str) -> Iterator[nodes.Node]:
    bounds = [0, *(bound for match in NOT_WORDS.finditer(html) for bound in match.span()), len(html)]
    for number, (start, end) in enumerate(pairwise(bounds)):
        text, place = html[start:end], 0
        for each in formulas(text) if number % 2 == 0 else ():
            yield nodes.raw("", text[place : each.start], format="html")
            tex, place = unescape(each.tex), each.end
            if each.display:
                yield nodes.math_block("", tex, nowrap=each.whole, number=None)
            else:
                yield nodes.math("", tex)
        yield nodes.raw("", text[place:], format="html")


class ShowFiles(SphinxTransform):
    """Lays the files that HTML shows or links to into the site, and has it find them there."""

    default_priority = 420  # when formulas have been cut out

    def apply(self, **kwargs: Any) -> None:
        for raw in self.document.findall(nodes.raw):
            if raw.get("format") == "html":
                raw.rawsource, raw[:] = "", [nodes.Text(self._with_files(raw))]

    def _with_files(self, raw: nodes.raw) -> str:
        def found(match: re.Match[str]) -> str:
            return match[1] + self._address(match[2], raw)

        return SHOWS.sub(lambda tag: ADDRESS.sub(found, tag[0]) if tag["shows"] else tag[0], raw.astext())

    def _address(self, given: str, raw: nodes.raw) -> str:
        """What stands in HTML for the address of a file in the book's folder; any other stays as it is."""
        parts = urlsplit(unescape(given.strip("\"'")))
        name, path = self.env.relfn2path(unquote(parts.path), self.env.docname)
        page = name.removesuffix(".html") in {*self.env.found_docs, "index", "genindex", "search"}
        if parts.scheme or parts.netloc or not parts.path or page:
            return given
        if Path(path).is_file() and Path(path).suffix != ".md":
            self.env.note_dependency(name)
            laid = lay_down(self.app, Path(path).name, Path(path).read_bytes())
            return f'"{escape(urlunsplit(parts._replace(path=quote(laid))))}"'
        if "_static/" not in parts.path:  # where the site has files of its own
            reason = "there is no page or file %s: give its path from here (what a cell writes goes away)"
            LOGGER.warning(reason, name, location=raw if raw.line else raw.parent)
        return given


def setup(app: Sphinx) -> None:
    app.add_transform(SetFormulas)
    app.add_transform(ShowFiles)
