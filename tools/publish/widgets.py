"""Widgets on the book's pages: their fallback pictures as files, and one script for all of them.

What a cell shows holds each widget's state and its picture (gdlib/widgets/base.py). Here the picture becomes
a file under its digest, as soon as the page is read: with it Sphinx would carry half a megabyte along. Pages
that have a widget, no others, ask for the script, which has its digest in its name too: a browser fetches
both once, and never keeps a stale one.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri

from tools.execute.pictures import lighter_picture

WIDGET = 'class="gd-widget"'
PICTURE = re.compile(r'(?<=<img class="gd-fallback" src=")data:image/svg\+xml;base64,([^"]+)')


def bundle(app: Sphinx) -> tuple[str, bytes]:
    """The script's name on the site, and its bytes."""
    # Read as a file: importing gdlib would import torch, for seconds.
    script = Path(app.srcdir, "gdlib", "widgets", "static", "widgets.page.js").read_bytes()
    return f"widgets.{_digest(script)}.js", script


def pictures_as_files(app: Sphinx, doctree: nodes.document) -> None:
    """Move the pictures of a page into files."""

    def as_file(match: re.Match[str]) -> str:
        return lay_down(app, "widget.svg", lighter_picture(base64.b64decode(match[1]).decode()).encode())

    for node in doctree.findall(nodes.raw):
        if WIDGET in (html := node.astext()):
            node.rawsource, node[:] = "", [nodes.Text(PICTURE.sub(as_file, html))]


def lay_down(app: Sphinx, name: str, content: bytes) -> str:
    """Lay a file that a page shows into the site; its address from the page that is read."""
    file = f"_images/{_digest(content)}-{name}"
    _write(Path(app.outdir, file), content)
    return relative_uri(app.builder.get_target_uri(app.env.docname), file)


def ask_for_script(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Add the script to a page where there is something for it to do."""
    if WIDGET in context.get("body", ""):
        app.add_js_file(bundle(app)[0], loading_method="defer")  # during a page's event: for this page only


def lay_script_down(app: Sphinx) -> None:
    """Put the script into the site, whether or not a page that has a widget is written this time."""
    file, script = bundle(app)
    _write(Path(app.outdir, "_static", file), script)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def _write(file: Path, content: bytes) -> None:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", lay_script_down)
    app.connect("doctree-read", pictures_as_files)
    app.connect("html-page-context", ask_for_script)
