"""Sphinx's builder `print`: the book as one HTML document, to be laid out on paper.

Sphinx resolves and writes each page as for the site. The pages become chapters, in the order of the contents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.core.render import get_mime_priority
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config
from sphinx.environment.adapters.toctree import TocTree
from sphinx.util.osutil import relative_uri
from sphinx.writers.html5 import HTML5Translator
from sphinx_exercise.nodes import solution_node

from tools.export.pdf import NAME, wanted
from tools.words import words

IN_THE_STYLE = ("part", "page", "interactive")  # words that print.css shows
DOCUMENT = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="{author}"><meta name="description" content="{description}">
<style>:root {{ {words} }}</style></head>
<body>{body}</body></html>
"""
PART = '<section class="part"><h1>{caption}</h1></section>\n'
OWN = re.compile(r'( id="| href="#)(?!/)')  # of an element, or leading to one, of the same page


class PrintTranslator(HTML5Translator):
    """Writes a page's HTML. Ids begin with their page's name: in one document they would repeat otherwise."""

    def starttag(self, *args: Any, **attributes: Any) -> str:
        tag: str = super().starttag(*args, **attributes)
        return OWN.sub(rf"\1{_key(self.builder.current_docname)}", tag)


class PrintBuilder(StandaloneHTMLBuilder):
    """Writes `book.html` and its pictures."""

    name = "print"
    search = add_permalinks = allow_parallel = False
    default_translator_class = PrintTranslator

    def init(self) -> None:
        super().init()
        self.bodies: dict[str, str] = {}
        self.said = words(self.config.language, "print")

    def get_theme_config(self) -> tuple[str, dict[str, Any]]:
        return "basic", {}  # of which nothing is used

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        return f"#{_key(docname)}"

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        return self.get_target_uri(to)

    def write_doc(self, docname: str, doctree: nodes.document) -> None:
        """Write a page as it is on paper."""
        if docname == self.config.root_doc:
            self._open(doctree)
        self._move_solutions(docname, doctree)
        _lead_inside(doctree, docname)
        self.docsettings.footnote_backlinks = False
        super().write_doc(docname, doctree)

    def handle_page(self, pagename: str, addctx: dict[str, Any], *_: Any, **__: Any) -> None:
        self.bodies[pagename] = addctx["body"]

    def finish(self) -> None:
        """Join the pages."""
        self.copy_image_files()
        root = self.config.root_doc
        front = self.env.get_doctree(root)
        about = {
            "language": self.config.language or "en",
            "title": self.config.html_title,
            "author": self.config.author,
            "description": next((node.astext() for node in front.findall(nodes.emphasis)), ""),
        }
        about = {name: escape(str(value)) for name, value in about.items()}
        style = " ".join(f'--{name}: "{self.said[name]}";' for name in IN_THE_STYLE)
        body = self._chapter(root, "front") + "".join(self._parts(front))
        document = DOCUMENT.format(body=body, words=style, **about)
        Path(self.outdir, "book.html").write_text(document, encoding="utf-8")

    def _parts(self, front: nodes.document) -> Iterator[str]:
        for toctree in front.findall(addnodes.toctree):
            numbered, caption = toctree.get("numbered"), toctree.get("caption")
            if numbered and caption:
                yield PART.format(caption=escape(caption))
            for _, docname in toctree["entries"]:
                yield self._chapter(docname, "chapter" if numbered else "back")
                for below in self._below(docname):
                    yield self._chapter(below, "closer" if numbered else "back")

    def _below(self, docname: str) -> Iterator[str]:
        for name in self.env.toctree_includes.get(docname, ()):
            yield name
            yield from self._below(name)

    def _chapter(self, docname: str, kind: str) -> str:
        return f'<div class="{kind}" id="{_key(docname)}">{self.bodies[docname]}</div>\n'

    def _open(self, front: nodes.document) -> None:
        """Put the imprint and the contents behind the title page, which is how the front page begins."""
        about = {"address": self.config.html_baseurl, **{n: self.config[n] for n in ("copyright", "author")}}
        imprint = [nodes.paragraph("", self.said[name].format(**about)) for name in ("imprint", "rights")]
        title = nodes.title("", self.said["contents"])
        contents = nodes.section("", title, ids=["contents"], classes=["contents"])
        toctree = TocTree(self.env).get_toctree_for(self.config.root_doc, self, collapse=False, maxdepth=2)
        contents += toctree or []
        first = next(front.findall(nodes.section))
        place = first.first_child_matching_class(nodes.section) or len(first)
        first[place:place] = [nodes.container("", *imprint, classes=["imprint"]), contents]

    def _move_solutions(self, docname: str, page: nodes.document) -> None:
        """Let a page's solutions stand at its end."""
        if solutions := [*page.findall(solution_node)]:
            end = nodes.section("", nodes.title("", self.said["solutions"]), ids=["solutions"])
            for solution in solutions:
                solution.parent.remove(solution)
                end += solution
            next(page.findall(nodes.section)).append(end)
            self.env.toc_secnumbers.get(docname, {})["#solutions"] = ()  # else it would get the page's number


def _key(docname: str) -> str:
    """What a page's ids begin with, and the id of the whole page."""
    return f"/{nodes.make_id(docname.removeprefix('book/'))}/"


def _lead_inside(page: nodes.document, docname: str) -> None:
    """Have references lead to places in the document, and none to what only the site has."""
    for link in [*page.findall(nodes.reference)]:
        address = link.get("refuri", "")
        if address.startswith("#"):
            link["classes"] += [] if address.startswith(f"#{_key(docname)}#") else ["far"]
            link["refuri"] = "#" + address.replace("#", "")
        elif "://" in address and address not in link.astext():  # for the foot of the page
            said = nodes.inline("", address, classes=["address"])
            link.parent.insert(link.parent.index(link) + 1, said)
        elif "refid" not in link and ":" not in address:
            link.replace_self(link.children)


def show_outputs(app: Sphinx, config: Config) -> None:
    """Of what a cell shows, have the same printed as on the site: myst-nb knows no builder of this name."""
    kinds = [("print", kind, place) for place, kind in enumerate(get_mime_priority("html", []))]
    config.nb_mime_priority_overrides = [*config.nb_mime_priority_overrides, *kinds]


def offer(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Link to the PDF beside what begins the book, where a build of the site makes one."""
    if app.builder.name != "html" or docname != app.config.root_doc or not wanted():
        return
    address = relative_uri(app.builder.get_target_uri(docname), NAME)
    said = words(app.config.language, "print")["offer"]
    link = nodes.reference("", said, refuri=address, classes=["book-pdf"])
    begin = [node for node in doctree.findall(nodes.container) if "start-reading" in node["classes"]]
    (begin or [doctree[-1]])[0].append(nodes.paragraph("", "", link, classes=["screen-only"]))


def setup(app: Sphinx) -> None:
    app.add_builder(PrintBuilder)
    app.connect("config-inited", show_outputs)
    app.connect("doctree-resolved", offer)
