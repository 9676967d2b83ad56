"""Writes each page that has code as a notebook that stands on its own, into the site's folder _notebooks.

It is made from the page as Sphinx has resolved it, so its numbers, references and citations are the page's;
when the page itself is written, which several processes do at a time.
"""

from __future__ import annotations

import base64
import mimetypes
import posixpath
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import nbformat
from docutils import nodes
from nbformat import NotebookNode
from pybtex.backends.markdown import Backend
from sphinx.application import Sphinx
from sphinx.util.logging import getLogger

from tools.execute.notebooks import file_of
from tools.export import notebooks
from tools.export.first_cells import Origin, definitions, install, needed, welcome
from tools.export.markdown import CodeWithinError, Piece, Words, Writer, escaped
from tools.publish.services import notebook_of
from tools.words import words

LOGGER = getLogger(__name__)
TRY_FIRST = "Try first:"


class _PlainMarkdown(Backend):
    """pybtex's Markdown without a backslash before each full stop."""

    def format_str(self, text: str) -> str:
        return escaped(text)


def write_notebook(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Write the notebook of a page that has code."""
    if doctree is None or app.builder.name != "html":
        return
    executed = _executed(app, name)
    if any(cell.cell_type == "code" for cell in executed.cells):
        file = Path(app.outdir, notebooks.FOLDER, notebook_of(name))
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            file.write_text(notebooks.as_text(_notebook(app, name, doctree, executed)), encoding="utf-8")
        except CodeWithinError as error:
            reason = "a code cell can't lie in a list, a table or a quote: move it out"
            LOGGER.warning(reason, location=error.args[0])


def _executed(app: Sphinx, name: str) -> NotebookNode:
    """The chapter's cells with what they showed."""
    return nbformat.v4.reads(file_of(Path(app.srcdir), name).read_text(encoding="utf-8"))


def _notebook(app: Sphinx, name: str, doctree: nodes.document, executed: NotebookNode) -> NotebookNode:
    repository, site = app.config.book_repository, app.config.html_baseurl or None
    source = f"git+{repository.web}@{repository.launched}" if repository else None
    page = urljoin(site, app.builder.get_target_uri(name)) if site else None
    writer = _writer(app, name, doctree, page)
    title = writer.inline(app.env.titles[name])
    number = ".".join(map(str, app.env.toc_secnumbers.get(name, {}).get("", ())))
    pieces = [piece for piece in writer.pieces(doctree) if piece != Words(f"# {title}")]
    words = [piece.markdown for piece in pieces if isinstance(piece, Words)]
    notes = [note.astext().strip() for note in doctree.findall(nodes.comment)]
    hints = [note.removeprefix(TRY_FIRST).strip() for note in notes if note.startswith(TRY_FIRST)]
    macros = definitions(_macros(app), [*words, *(cell.source for cell in executed.cells)])
    origin = Origin(app.config.html_title, site, page, source, app.config.language)
    first = [
        notebooks.markdown_cell(welcome(title, number, [*hints, *words, ""][0], origin, macros)),
        notebooks.code_cell(install(_missing(app, name, executed), source)),
    ]
    return notebooks.assemble(executed, [*pieces, *_references(app, name)], first)


def _missing(app: Sphinx, name: str, executed: NotebookNode) -> dict[str, str]:
    """What the chapter's cells import beyond gdlib's own, and what to install for it."""
    missing: dict[str, str] = {}
    for cell, line in zip(executed.cells, executed.metadata["source_map"], strict=True):
        try:
            missing |= needed(cell.source if cell.cell_type == "code" else "", Path(app.srcdir), name)
        except ValueError as error:
            LOGGER.warning("%s", error, location=(name, line + 1))
    return missing


def _macros(app: Sphinx) -> dict[str, tuple[str, int]]:
    """The macros that the book's settings give its formulas, each with the number of its arguments."""
    said = (app.config.mathjax3_config or {}).get("tex", {}).get("macros", {})
    return {name: (each, 0) if isinstance(each, str) else (each[0], each[1]) for name, each in said.items()}


def _writer(app: Sphinx, name: str, doctree: nodes.document, page: str | None) -> Writer:
    downloads = getattr(app.builder, "dlpath", "")

    def link(node: nodes.Element) -> str | None:
        uri = node.get("refuri") or (f"#{node['refid']}" if node.get("refid") else "")
        if "filename" in node:
            uri = f"{downloads}/{node['filename']}"
        if urlsplit(uri).scheme:
            return str(uri)
        # Within the book: to the site, where there is one.
        return urljoin(page, uri) if page and uri else None

    def number(node: nodes.Element) -> str | None:
        for kind, numbers in app.env.toc_fignumbers.get(name, {}).items():
            for found in (numbers[each] for each in node["ids"] if each in numbers):
                text = ".".join(map(str, found))
                return text if kind == "displaymath" else app.config.numfig_format.get(kind, "%s") % text
        return None

    # Sphinx has put into the tree where pictures lie on the site; they will be there in the end.
    sources = {file: uri for uri, file in app.builder.images.items()}

    def file(address: str) -> str:
        """A picture itself, where it lies here."""
        path = unquote(urlsplit(address).path)
        if urlsplit(address).scheme or address.startswith("/"):
            return address
        found = [
            Path(app.srcdir, name).parent / path,
            # Without ".." in it: the page's own folder may not be there yet.
            Path(posixpath.normpath(Path(app.outdir, name).parent / path)),
            Path(app.srcdir, sources.get(posixpath.basename(path), "")),
        ]
        for place in found:
            if place.is_file():
                kind = mimetypes.guess_type(place)[0] or "application/octet-stream"
                return f"data:{kind};base64,{base64.b64encode(place.read_bytes()).decode()}"
        return urljoin(page, address) if page else address

    def html(node: nodes.Element) -> str:
        translator: Any = app.builder.create_translator(doctree, app.builder)
        nodes.container("", node)  # the translator asks a list for its parent
        node.walkabout(translator)
        return "".join(translator.body)

    return Writer(link, number, file, html)


def _references(app: Sphinx, name: str) -> list[Piece]:
    """The works that the page cites, with the keys that its claims name them by."""
    cite: Any = app.env.get_domain("cite")
    keys = {target.key for ref in cite.citation_refs if ref.docname == name for target in ref.targets}
    backend = _PlainMarkdown()
    entries = sorted(
        f"- {' '.join(citation.formatted_entry.text.render(backend).split())} (`{citation.entry.key}`)"
        for citation in cite.citations
        if citation.entry.key in keys
    )
    return (
        [Words(f"## {words(app.config.language, 'notebook')['references']}"), Words("\n".join(entries))]
        if entries
        else []
    )


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", write_notebook)
