"""Widgets on the book's pages: their fallback pictures as files, and one script for all of them but one.

What a cell shows holds each widget's state and its picture (gdlib/widgets/base.py). Here the picture becomes
a file under its digest, as soon as the page is read: with it Sphinx would carry half a megabyte along. Pages
that have a widget, no others, ask for the script, with its digest: a browser fetches both once, and never
keeps a stale one. The playground has a script of its own, which its page alone asks for.
"""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.osutil import relative_uri

from tools.execute.pictures import lighter_picture
from tools.publish.repository import Repository

SCRIPT = "widgets.page.js"
SCRIPTS = {"playground": "playground.page.js"}  # of kinds that have one of their own
WIDGET = 'class="gd-widget"'
KIND = re.compile(r'class="gd-widget" data-kind="(\w+)"')
FALLBACK = '<img class="gd-fallback"'
PICTURE = re.compile(rf'(?<={FALLBACK} src=")data:image/svg\+xml;base64,([^"]+)')


def pictures_as_files(app: Sphinx, doctree: nodes.document) -> None:
    """Move the pictures of a page into files."""

    def as_file(match: re.Match[str]) -> str:
        return lay_down(app, "widget.svg", lighter_picture(base64.b64decode(match[1]).decode()).encode())

    shown = [node for node in doctree.findall(nodes.raw) if WIDGET in node.astext()]
    for node in shown:
        html = PICTURE.sub(as_file, node.astext())
        if node is not shown[0]:  # the script takes its place before a reader comes near
            html = html.replace(FALLBACK, f'{FALLBACK} loading="lazy"')
        node.rawsource, node[:] = "", [nodes.Text(html)]


def lay_down(app: Sphinx, name: str, content: bytes) -> str:
    """Lay a file that a page shows into the site; its address from the page that is read."""
    address = f"_images/{hashlib.sha256(content).hexdigest()[:16]}-{name}"
    file = Path(app.outdir, address)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return relative_uri(app.builder.get_target_uri(app.env.docname), address)


def ask_for_script(app: Sphinx, name: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Add the scripts to a page where there is something for them to do."""
    kinds = KIND.findall(context.get("body", ""))
    for script in sorted({SCRIPTS.get(kind, SCRIPT) for kind in kinds}):
        app.add_js_file(script, loading_method="defer")  # during a page's event: for this page only
    repository: Repository | None = app.config.book_repository
    if SCRIPTS.keys() & set(kinds) and repository is not None:
        source = escape(f"git+{repository.web}@{repository.launched}")
        context["metatags"] = f'{context.get("metatags", "")}\n<meta name="gdlib-source" content="{source}">'


def offer_script(app: Sphinx, config: Config) -> None:
    """Have Sphinx copy the scripts to the site."""
    scripts = [f"gdlib/widgets/static/{script}" for script in (SCRIPT, *SCRIPTS.values())]
    config.html_static_path = [*config.html_static_path, *scripts]


def setup(app: Sphinx) -> None:
    app.connect("config-inited", offer_script)
    app.connect("doctree-read", pictures_as_files)
    app.connect("html-page-context", ask_for_script)
