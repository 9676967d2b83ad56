"""HTML that authors and their cells write: its formulas are set, and the files that it shows come along.

A formula becomes a node like any other of the page, so it is set, heard and printed as those are. A picture
or film beside the chapter is copied as Sphinx copies downloads; one that isn't there stops the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.logging import getLogger
from sphinx.util.osutil import relative_uri

from tools.publish.widgets import WIDGET
from tools.tex import FORMULA, formulas

LOGGER = getLogger(__name__)
SHOWN = {"img": ["src"], "video": ["src", "poster"], "audio": ["src"], "source": ["src"], "track": ["src"]}
SHOWS = re.compile(rf"<(?:{'|'.join(SHOWN)})\b", re.IGNORECASE)
# Where MathJax leaves TeX as it is.
AS_THEY_ARE = {"script", "noscript", "style", "textarea", "pre", "code", "annotation", "svg", "math"}
IGNORED = {"tex2jax_ignore", "mathjax_ignore"}


@dataclass(frozen=True)
class Piece:
    """A stretch of HTML. tag, attributes: of a start tag. text: it is words, in which formulas may stand."""

    html: str
    tag: str = ""
    attributes: tuple[tuple[str, str | None], ...] = ()
    text: bool = False


class _Cutter(HTMLParser):
    """Notes where pieces begin."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self.inside: list[tuple[str, bool]] = []  # tags, each with whether TeX stays as it is in it
        self.found: list[tuple[int, str, tuple[tuple[str, str | None], ...], bool]] = []
        self.feed(html)
        self.close()

    def _note(self, tag: str = "", attributes: Any = (), text: bool = False) -> None:
        line, column = self.getpos()
        if not (text and self.found and self.found[-1][3]):
            self.found.append((self.lines[line - 1] + column, tag, tuple(attributes), text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)
        classes = set((dict(attrs).get("class") or "").split())
        self.inside.append((tag, tag in AS_THEY_ARE or bool(classes & IGNORED)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._note()
        opened = [place for place, (name, _) in enumerate(self.inside) if name == tag]
        del self.inside[opened[-1] if opened else len(self.inside) :]

    def handle_data(self, data: str) -> None:
        self._note(text=not any(as_it_is for _, as_it_is in self.inside))

    def handle_entityref(self, name: str) -> None:
        self.handle_data(name)

    handle_charref = handle_entityref

    def handle_comment(self, data: str) -> None:
        self._note()

    handle_decl = handle_pi = unknown_decl = handle_comment  # type: ignore[assignment]


def pieces(html: str) -> Iterator[Piece]:
    """The pieces of some HTML, which together are all of it."""
    found = _Cutter(html).found
    ends = [start for start, *_ in found[1:]] + [len(html)]
    for (start, tag, attributes, text), end in zip(found, ends, strict=True):
        yield Piece(html[start:end], tag, attributes, text)


class SetFormulas(SphinxTransform):
    """Cuts what a cell shows as HTML around the formulas in its words."""

    default_priority = 410

    def apply(self, **kwargs: Any) -> None:
        for raw in list(self.document.findall(nodes.raw)):
            html = raw.astext()
            if "text_html" not in raw["classes"] or WIDGET in html or not FORMULA.search(html):
                continue
            whole = nodes.container(classes=raw["classes"])
            whole += [node for piece in pieces(html) for node in _set(piece)]
            for node in whole.findall():
                node.source, node.line = raw.source, raw.line or raw.parent.line
            raw.replace_self(whole)


def _set(piece: Piece) -> Iterator[nodes.Node]:
    place = 0
    for each in formulas(piece.html) if piece.text else ():
        yield nodes.raw("", piece.html[place : each.start], format="html")
        tex = unescape(each.tex)
        yield (
            nodes.math_block("", tex, nowrap=each.whole, number=None) if each.display else nodes.math("", tex)
        )
        place = each.end
    yield nodes.raw("", piece.html[place:], format="html")


class FindFiles(SphinxTransform):
    """Notes the files that HTML shows, so that Sphinx copies them."""

    default_priority = 420  # when formulas have been cut out

    def apply(self, **kwargs: Any) -> None:
        for raw in self.document.findall(nodes.raw):
            if raw.get("format") != "html" or not SHOWS.search(html := raw.astext()) or WIDGET in html:
                continue
            files = raw["files"] = {}
            for piece in pieces(html):
                for name, address in piece.attributes:
                    if name in SHOWN.get(piece.tag, ()) and address and (file := self._file(address, raw)):
                        files[address] = file

    def _file(self, address: str, raw: nodes.raw) -> str | None:
        """Where the site will have a file, relative to its root; None for what isn't in the book's folder."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path or "_static/" in parts.path:
            return None
        name, path = self.env.relfn2path(unquote(parts.path), self.env.docname)
        if not Path(path).is_file():
            reason = "there is no file %s to show: give its path from here (what a cell writes goes away)"
            LOGGER.warning(reason, name, location=raw if raw.line else raw.parent)
            return None
        self.env.note_dependency(name)
        return f"_downloads/{self.env.dlfiles.add_file(self.env.docname, name)}"


class LinkFiles(SphinxPostTransform):
    """Gives HTML the addresses that its files have on the site."""

    default_priority = 400
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        here = self.app.builder.get_target_uri(self.env.docname)
        for raw in self.document.findall(
            lambda node: isinstance(node, nodes.raw) and bool(node.get("files"))
        ):
            files = {old: relative_uri(here, new) for old, new in raw["files"].items()}
            html = "".join(_linked(piece, files) for piece in pieces(raw.astext()))
            raw.rawsource, raw.children = html, [nodes.Text(html)]


def _linked(piece: Piece, files: dict[str, str]) -> str:
    if not any(name in SHOWN.get(piece.tag, ()) and value in files for name, value in piece.attributes):
        return piece.html
    attributes = [
        (name, files.get(value or "", value) if name in SHOWN[piece.tag] else value)
        for name, value in piece.attributes
    ]
    written = "".join(
        f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in attributes
    )
    return f"<{piece.tag}{written}>"


def setup(app: Sphinx) -> None:
    app.add_transform(SetFormulas)
    app.add_transform(FindFiles)
    app.add_post_transform(LinkFiles)
