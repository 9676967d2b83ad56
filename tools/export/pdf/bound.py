"""Sphinx's builder `print`: the book as one HTML document, to be laid out on paper.

Sphinx resolves each page as for the site. Here the pages become chapters of one tree, in the order of the
contents: ids begin with their page's name, as they would repeat otherwise, and references follow them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
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


class PrintBuilder(StandaloneHTMLBuilder):
    """Writes `book.html` and its pictures."""

    name = "print"
    search = add_permalinks = allow_parallel = False

    def init(self) -> None:
        super().init()
        self.trees: dict[str, nodes.document] = {}
        self.said = words(self.config.language, "print")
        self.body = ""
        registry, name = self.app.registry, str(self.math_renderer_name)
        for renderers in (registry.html_inline_math_renderers, registry.html_block_math_renderers):
            show, depart = renderers[name]
            renderers[name] = (_with_title(show), depart)

    def get_theme_config(self) -> tuple[str, dict[str, Any]]:
        return "basic", {}  # of which nothing is used

    def get_outdated_docs(self) -> Iterator[str]:
        yield from self.env.found_docs

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        return f"#{_key(docname)}"

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        return self.get_target_uri(to)

    def write_doc(self, docname: str, doctree: nodes.document) -> None:
        """Keep the resolved page until all of them are there."""
        self.trees[docname] = doctree

    def handle_page(self, pagename: str, addctx: dict[str, Any], *_: Any, **__: Any) -> None:
        self.body = addctx["body"]

    def finish(self) -> None:
        """Join the pages and write them with Sphinx's own translator."""
        root = self.config.root_doc
        whole, front = self.trees[root], self._chapter(root, "front")
        self._open(front)
        whole.children = []
        whole += [front, *self._parts()]
        self._number()
        super().write_doc(root, whole)
        self.copy_image_files()
        about = {
            "language": self.config.language or "en",
            "title": self.config.html_title,
            "author": self.config.author,
            "description": next((node.astext() for node in front.findall(nodes.emphasis)), ""),
        }
        about = {name: escape(str(value)) for name, value in about.items()}
        style = " ".join(f'--{name}: "{self.said[name]}";' for name in IN_THE_STYLE)
        document = DOCUMENT.format(body=self.body, words=style, **about)
        Path(self.outdir, "book.html").write_text(document, encoding="utf-8")

    def _parts(self) -> Iterator[nodes.Element]:
        for toctree in self.env.get_doctree(self.config.root_doc).findall(addnodes.toctree):
            numbered, caption = toctree.get("numbered"), toctree.get("caption")
            if numbered and caption:
                ids = [nodes.make_id(f"part {caption}")]
                yield nodes.section("", nodes.title("", caption), ids=ids, classes=["part"])
            for _, docname in toctree["entries"]:
                yield self._chapter(docname, "chapter" if numbered else "back")
                for below in self._below(docname):
                    yield self._chapter(below, "closer" if numbered else "back")

    def _below(self, docname: str) -> Iterator[str]:
        for name in self.env.toctree_includes.get(docname, ()):
            yield name
            yield from self._below(name)

    def _chapter(self, docname: str, kind: str) -> nodes.container:
        """A page's tree, with ids of its own and its solutions at its end."""
        chapter = nodes.container("", *self.trees[docname].children, classes=[kind])
        if solutions := [*chapter.findall(solution_node)]:
            end = nodes.section("", nodes.title("", self.said["solutions"]), ids=["solutions"])
            for solution in solutions:
                solution.parent.remove(solution)
                end += solution
            next(chapter.findall(nodes.section)).append(end)
        for node in chapter.findall(nodes.Element):
            for kind in ("ids", "backrefs"):
                node[kind] = [_inside(docname, anchor) for anchor in node.get(kind, ())]
            if "refid" in node:
                node["refid"] = _inside(docname, node["refid"])
        chapter["ids"] = [_key(docname)]
        _lead_inside(chapter, docname)
        return chapter

    def _open(self, front: nodes.container) -> None:
        """Put the imprint and the contents behind the title page, which is how the front page begins."""
        about = {"address": self.config.html_baseurl, **{n: self.config[n] for n in ("copyright", "author")}}
        imprint = [nodes.paragraph("", self.said[name].format(**about)) for name in ("imprint", "rights")]
        root = self.config.root_doc
        contents = nodes.section(
            "", nodes.title("", self.said["contents"]), ids=["contents"], classes=["contents"]
        )
        contents += TocTree(self.env).get_toctree_for(root, self, collapse=False, maxdepth=2) or []
        _lead_inside(contents, root)
        first = next(front.findall(nodes.section))
        place = first.first_child_matching_class(nodes.section)
        place = len(first) if place is None else place
        first[place:place] = [nodes.container("", *imprint, classes=["imprint"]), contents]

    def _number(self) -> None:
        """Give the one tree the numbers that its pages have."""
        sections: dict[str, Any] = {}
        figures: dict[str, dict[str, Any]] = {}
        for docname, numbers in self.env.toc_secnumbers.items():
            first = next(self.env.get_doctree(docname).findall(nodes.section))["ids"][0]
            for anchor, number in numbers.items():
                sections["#" + _inside(docname, anchor.lstrip("#") or first)] = number
        for docname, kinds in self.env.toc_fignumbers.items():
            for kind, numbers in kinds.items():
                named = {_inside(docname, anchor): number for anchor, number in numbers.items()}
                figures.setdefault(kind, {}).update(named)
        root = self.config.root_doc
        self.env.toc_secnumbers, self.env.toc_fignumbers = {root: sections}, {root: figures}


def _key(docname: str) -> str:
    return str(nodes.make_id(docname.removeprefix("book/")))


def _inside(docname: str, anchor: str) -> str:
    return f"{_key(docname)}--{anchor}"


def _lead_inside(tree: nodes.Element, docname: str) -> None:
    """Have references lead to places in the document, and none to what only the site has."""
    for link in [*tree.findall(nodes.reference)]:
        address = link.get("refuri", "")
        if address.startswith("#"):
            link["classes"] += [] if address.startswith(f"#{_key(docname)}#") else ["far"]
            link["refuri"] = "#" + address[1:].replace("#", "--")
        elif "://" in address and address not in link.astext():  # for the foot of the page
            said = nodes.inline("", address, classes=["address"])
            link.parent.insert(link.parent.index(link) + 1, said)
        elif "refid" not in link and ":" not in address:
            link.replace_self(link.children)


def _with_title(show: Callable[..., None]) -> Callable[..., None]:
    """Let the picture of a formula say its TeX, which a tagged PDF needs."""

    def visit(self: Any, node: nodes.Element) -> None:
        before = len(self.body)
        try:
            show(self, node)
        finally:  # it skips the rest of the node by an exception
            picture, title = "".join(self.body[before:]), f"<title>{escape(node.astext().strip())}</title>"
            self.body[before:] = [re.sub("<svg[^>]*>", lambda match: match[0] + title, picture, count=1)]

    return visit


def show_outputs(app: Sphinx, config: Config) -> None:
    """Of what a cell shows, have the same printed as on the site: myst-nb knows no builder of this name."""
    kinds = [("print", kind, place) for place, kind in enumerate(get_mime_priority("html", []))]
    config.nb_mime_priority_overrides = [*config.nb_mime_priority_overrides, *kinds]


def offer(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Link to the PDF beside what begins the book, where a build of the site makes one."""
    if app.builder.name != "html" or docname != app.config.root_doc or not wanted(os.environ):
        return
    address = relative_uri(app.builder.get_target_uri(docname), NAME)
    link = nodes.reference(
        "", words(app.config.language, "print")["offer"], refuri=address, classes=["book-pdf"]
    )
    begin = [node for node in doctree.findall(nodes.container) if "start-reading" in node["classes"]]
    (begin or [doctree[-1]])[0].append(nodes.paragraph("", "", link, classes=["screen-only"]))


def setup(app: Sphinx) -> None:
    app.add_builder(PrintBuilder)
    app.connect("config-inited", show_outputs)
    app.connect("doctree-resolved", offer)
