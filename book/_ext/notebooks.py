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
from launch import repository_of
from pybtex.backends.markdown import Backend
from sphinx.application import Sphinx
from sphinx.util.logging import getLogger

from tools import notebooks
from tools.chapters import Chapter
from tools.doctree_markdown import Piece, UnwritableError, Words, Writer, escaped
from tools.execute.notebooks import file_of
from tools.first_cells import Origin, install, needed, welcome
from tools.repository import Repository
from tools.services import notebook_of

LOGGER = getLogger(__name__)
TRY_FIRST = "Try first:"


class _PlainMarkdown(Backend):
    """pybtex's Markdown without a backslash before each full stop."""

    def format_str(self, text: str) -> str:
        return escaped(text)


def write_notebook(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Write the notebook of a page, or remove it where the page has no code any more."""
    if doctree is None or app.builder.name != "html":
        return
    file = Path(app.outdir, notebooks.FOLDER, notebook_of(name))
    chapter = Chapter(Path(app.srcdir), name)
    if not chapter.has_code:
        file.unlink(missing_ok=True)
        return
    try:
        text = notebooks.as_text(_notebook(app, doctree, chapter))
    except UnwritableError as error:
        LOGGER.warning("%s", error, location=error.node)
    except ValueError as error:
        LOGGER.warning("%s", error, location=(name, 1))
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _notebook(app: Sphinx, doctree: nodes.document, chapter: Chapter) -> Any:
    executed = nbformat.read(file_of(chapter.root, chapter.name), nbformat.NO_CONVERT)
    repository, site = repository_of(app)
    source = _library(repository) if repository else None
    page = urljoin(site, app.builder.get_target_uri(chapter.name)) if site else None
    writer = _writer(app, chapter.name, page)
    title, *pieces = writer.pieces(doctree)
    question = next((piece.markdown for piece in pieces if isinstance(piece, Words)), "")
    origin = Origin(app.config.html_title, site, page, source)
    number = ".".join(map(str, app.env.toc_secnumbers.get(chapter.name, {}).get("", ())))
    first = doctree.get("try_first") or question
    code = [cell.source for cell in executed.cells if cell.cell_type == "code"]
    cells = [
        notebooks.markdown_cell(welcome(title.markdown.lstrip("# "), number, first, origin)),
        notebooks.code_cell(install(needed(code, chapter.root), source)),
    ]
    return notebooks.assemble(executed, [*pieces, *_references(app, chapter.name)], cells)


def _library(repository: Repository) -> str:
    """What pip installs gdlib from."""
    return f"git+{repository.web}@{repository.launched}"


def take_try_first(app: Sphinx, doctree: nodes.document, name: str) -> None:
    """Move what a comment says, `% Try first: drag the ring.`, to where the notebook finds it and no page
    shows it."""
    for note in doctree.findall(nodes.comment):
        if (text := note.astext().strip()).startswith(TRY_FIRST):
            note.parent.remove(note)
            doctree["try_first"] = text.removeprefix(TRY_FIRST).strip()
            return


def _writer(app: Sphinx, name: str, page: str | None) -> Writer:
    def link(node: nodes.Element) -> str | None:
        uri = node.get("refuri") or (f"#{node['refid']}" if node.get("refid") else "")
        if urlsplit(uri).scheme:
            return str(uri)
        # Within the book: to the site, where there is one.
        return urljoin(page, uri) if page and uri else None

    def number(node: nodes.Element) -> str | None:
        for kind, numbers in app.env.toc_fignumbers.get(name, {}).items():
            for found in (numbers[each] for each in node["ids"] if each in numbers):
                text = ".".join(map(str, found))
                return text if kind == "displaymath" else app.config.numfig_format[kind] % text
        return None

    # Sphinx has put into the tree where pictures lie on the site; they will be there in the end.
    sources = {file: uri for uri, file in app.builder.images.items()}

    def picture(node: nodes.image) -> str:
        if urlsplit(node["uri"]).scheme:
            return str(node["uri"])
        uri = sources[unquote(posixpath.basename(node["uri"]))]
        data = base64.b64encode(Path(app.srcdir, uri).read_bytes()).decode()
        return f"data:{mimetypes.guess_type(uri)[0]};base64,{data}"

    return Writer(link, number, picture)


def _references(app: Sphinx, name: str) -> list[Piece]:
    """The works that the page cites, with the keys that its claims name them by."""
    cite = app.env.get_domain("cite")
    keys = {target.key for ref in cite.citation_refs if ref.docname == name for target in ref.targets}
    backend = _PlainMarkdown()
    entries = sorted(
        f"- {' '.join(citation.formatted_entry.text.render(backend).split())} (`{citation.entry.key}`)"
        for citation in cite.citations
        if citation.entry.key in keys
    )
    return [Words("## References"), Words("\n".join(entries))] if entries else []


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-resolved", take_try_first)
    app.connect("html-page-context", write_notebook)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
