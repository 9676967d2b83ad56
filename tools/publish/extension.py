"""The book's own part of Sphinx, as one extension: each module that Sphinx meets."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sphinx.application import Sphinx

# Where several hear the same event, Sphinx asks them in this order.
PARTS = (
    "publish.jupyter_book_settings",
    "publish.repository",
    "publish.executed_pages",
    "publish.hidden_solutions",
    "publish.claims",
    "publish.inner_links",
    "publish.raw_html",
    "publish.formulas",
    "publish.widgets",
    "publish.citations",
    "publish.markup",
    "publish.fonts",
    "publish.chapter_heads",
    "publish.book_map",
    "publish.launch_box",
    "publish.page_frame",
    "publish.not_found",
    "publish.page_files",
    "publish.beside_pages",
    "export.notebooks_of_pages",
    "export.pdf.bound",
)


def setup(app: Sphinx) -> dict[str, Any]:
    for part in PARTS:
        import_module(f"tools.{part}").setup(app)
    app.add_js_file("progress.js", loading_method="defer")
    return {"env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
