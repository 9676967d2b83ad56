"""The book's own part of Sphinx, as one extension: each module that Sphinx meets."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

from tools.export import notebooks_of_pages
from tools.export.pdf import bound
from tools.publish import (
    beside_pages,
    book_map,
    chapter_heads,
    citations,
    claims,
    executed_pages,
    fonts,
    formulas,
    head_tags,
    hidden_solutions,
    jupyter_book_settings,
    keep_together,
    launch_box,
    links_by_path,
    margin,
    markup,
    not_found,
    page_files,
    playground_links,
    previous_and_next,
    raw_html,
    repository,
    widgets,
)

# Where several hear the same event, Sphinx asks them in this order.
PARTS = (
    jupyter_book_settings,
    repository,
    executed_pages,
    hidden_solutions,
    claims,
    links_by_path,
    playground_links,
    margin,
    raw_html,
    formulas,
    widgets,
    citations,
    markup,
    keep_together,
    fonts,
    chapter_heads,
    book_map,
    launch_box,
    previous_and_next,
    head_tags,
    not_found,
    page_files,
    beside_pages,
    notebooks_of_pages,
    bound,
)


def setup(app: Sphinx) -> dict[str, Any]:
    for part in PARTS:
        part.setup(app)
    app.add_js_file("progress.js", loading_method="defer")
    return {"env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
