"""On each page that has code, a line that unfolds: where the chapter runs as a notebook, and what becomes
of the work done there.

It is a `details` of the page itself, with words, so it needs no script, picture or host. The theme's own
launch buttons don't fit this book: they name Markdown files to Colab and stop a build for a GitLab of one's
own. Where no repository is known, what needs one is left out.
"""

from __future__ import annotations

import html
import os
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from tools.chapters import Chapter
from tools.repository import Repository, find_repository, site_address
from tools.services import addresses, notebook_of

WORDS = {
    "summary": "Run this page as a notebook",
    "binder": "Open in Binder",
    "binder about": "in your browser, with no account; starting takes a minute or more.",
    "colab": "Open in Colab",
    "colab about": "at Google, with your account there.",
    "onyxia": "Open in Onyxia",
    "onyxia about": "at the SSP Cloud, with your account there.",
    "download": "Download the notebook",
    "download about": "for a Jupyter of your own; it installs what it needs.",
    "download about, no repository": "for a Jupyter of your own that has the book’s library.",
    "source": "Source of this page",
    "source about": "the Markdown file in the book’s repository.",
    "saving": "None of these services keeps your changes by itself: before you leave, download the notebook "
    "(File, Download).",
    "saving with colab": "None of these services keeps your changes by itself: before you leave, download "
    "the notebook (File, Download), or in Colab save a copy in Drive.",
    "tooltip": "Download this page as a notebook",
}
# Below a chapter's title stand the question that opens it and what it takes to read it (reading_time.py).
INLINE = r"(?:(?!</?p[ >]).)*</p>\s*"
HEAD = re.compile(rf'</h1>\s*(?:<p><em>{INLINE})?(?:<p class="chapter-head">{INLINE})?', re.DOTALL)


def add_launch(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Put the line below a page's title, and the notebook among the theme's downloads."""
    if doctree is None or not Chapter(Path(app.srcdir), name).has_code:
        return
    notebook = str(context["pathto"](f"_notebooks/{notebook_of(name)}", 1))
    repository, _ = repository_of(app)
    launch = as_html(repository, name, notebook)
    context["body"] = HEAD.sub(lambda head: head[0] + launch, context["body"], count=1)
    for group in context.get("header_buttons", []):
        if group.get("label") == "download-buttons":
            group["buttons"].insert(
                0,
                {
                    "type": "link",
                    "url": notebook,
                    "text": ".ipynb",
                    "icon": "fas fa-code",
                    "tooltip": WORDS["tooltip"],
                    "label": "download-notebook-button",
                },
            )


def repository_of(app: Sphinx) -> tuple[Repository | None, str | None]:
    """The book's repository and its site's address: asked of git once a build."""
    if not hasattr(app, "book_repository"):
        root = Path(app.srcdir)
        app.book_repository = find_repository(root, os.environ), site_address(root, os.environ)
    found: tuple[Repository | None, str | None] = app.book_repository
    return found


def as_html(repository: Repository | None, name: str, notebook: str) -> str:
    """The folded line. notebook: the address of the page's notebook on the site, relative to the page."""
    about = {way: WORDS[f"{way} about"] for way in ("binder", "colab", "onyxia", "download", "source")}
    ways: dict[str, str | None] = {"download": notebook}
    saving = ""
    if repository is None:
        about["download"] = WORDS["download about, no repository"]
    else:
        at = addresses(repository, name)
        ways = {"binder": at.binder, "colab": at.colab, "onyxia": at.onyxia, **ways, "source": at.source}
        saving = f"<p>{WORDS['saving with colab' if at.colab else 'saving']}</p>\n"
    items = "\n".join(
        f'<li><a class="gd-launch-{way}" href="{html.escape(address)}"'
        f"{' download' if way == 'download' else ''}>{WORDS[way]}</a>, {about[way]}</li>"
        for way, address in ways.items()
        if address is not None
    )
    return (
        f'<details class="gd-launch">\n<summary>{WORDS["summary"]}</summary>\n'
        f"<ul>\n{items}\n</ul>\n{saving}</details>\n"
    )


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", add_launch, priority=900)  # after the theme has made its buttons
    return {"parallel_read_safe": True, "parallel_write_safe": True}
