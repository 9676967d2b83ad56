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
from sphinx.application import Sphinx
from sphinx.util.logging import getLogger

from tools.execute.notebooks import file_of
from tools.export import notebooks
from tools.export.first_cells import definitions, install, needed, welcome
from tools.export.markdown import Piece, Writer
from tools.publish.chapter_heads import question
from tools.publish.contents import number_of
from tools.publish.formulas import Formulas
from tools.publish.mathjax import DEFINES
from tools.publish.services import notebook_of
from tools.words import words

LOGGER = getLogger(__name__)
TRY_FIRST = "Try first:"


def write_notebook(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Write the notebook of a page that has code."""
    if doctree is None or app.builder.name != "html":
        return
    executed = nbformat.v4.reads(file_of(Path(app.srcdir), name).read_text(encoding="utf-8"))
    if any(cell.cell_type == "code" for cell in executed.cells):
        file = Path(app.outdir, notebooks.FOLDER, notebook_of(name))
        file.parent.mkdir(parents=True, exist_ok=True)
        text = nbformat.v4.writes(_notebook(app, name, doctree, executed))
        file.write_text(f"{text}\n", encoding="utf-8")


def _notebook(app: Sphinx, name: str, doctree: nodes.document, executed: NotebookNode) -> NotebookNode:
    repository, site = app.config.book_repository, app.config.html_baseurl or None
    source = f"git+{repository.web}@{repository.launched}" if repository else None
    page = urljoin(site, app.builder.get_target_uri(name)) if site else None
    writer = _writer(app, name, doctree, page)
    title = writer.inline(app.env.titles[name])
    pieces = [piece for piece in writer.pieces(doctree) if piece != f"# {title}"]
    notes = [note.astext().strip() for note in doctree.findall(nodes.comment)]
    hints = [note.removeprefix(TRY_FIRST).strip() for note in notes if note.startswith(TRY_FIRST)]
    hints.append(writer.inline(question(doctree) or nodes.paragraph()))
    others = (each for page, each in sorted(Formulas.of(app.env).pages.items()) if page != name)
    elsewhere = [tex for formulas in others for tex, _ in formulas if DEFINES.search(tex)]
    macros = definitions((app.config.mathjax3_config or {}).get("tex", {}).get("macros", {}), elsewhere)
    book = f"[{app.config.html_title}]({site})" if site else f"*{app.config.html_title}*"
    said = words(app.config.language, "notebook")
    first = [
        notebooks.markdown_cell(welcome(said, title, number_of(app.env, name), book, page, hints[0], macros)),
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

    # By their addresses on the site, where Sphinx will lay them in the end.
    files = {f"{app.builder.imagedir}/{uri}": file for file, uri in app.builder.images.items()}
    files |= {f"_downloads/{place}": file for file, (_, place) in app.env.dlfiles.items()}

    def file(address: str) -> str:
        """A picture itself, where it lies here."""
        place = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(address)))
        here = Path(app.srcdir, files[place]) if place in files else Path(app.outdir, place)
        if not here.is_file():
            return urljoin(page or "", address)
        data = base64.b64encode(here.read_bytes()).decode()
        return f"data:{mimetypes.guess_type(place)[0] or 'application/octet-stream'};base64,{data}"

    def html(node: nodes.Element) -> str:
        translator: Any = app.builder.create_translator(doctree, app.builder)
        nodes.container("", node)  # the translator asks a list for its parent
        translator.add_permalink_ref = lambda *_: None  # no signs that link to what they stand beside
        node.walkabout(translator)
        return "".join(translator.body)

    return Writer(link, number, file, html)


def _references(app: Sphinx, name: str) -> list[Piece]:
    """The works that the page cites, with the keys that its claims name them by."""
    cite: Any = app.env.get_domain("cite")
    keys = {target.key for ref in cite.citation_refs if ref.docname == name for target in ref.targets}
    entries = sorted(
        f"- {' '.join(citation.formatted_entry.text.render_as('markdown').split())} (`{citation.entry.key}`)"
        for citation in cite.citations
        if citation.entry.key in keys
    )
    title = words(app.config.language, "notebook")["references"]
    return [f"## {title}", "\n".join(entries)] if entries else []


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", write_notebook)
