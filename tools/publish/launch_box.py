"""On each page that has code, a line that unfolds: where the chapter runs as a notebook, and what becomes
of the work done there.

It is a `details` of the page itself, with words, so it needs no script, picture or host. Themes' own launch
buttons don't fit this book: they name Markdown files to Colab and stop a build for a GitLab of one's own.
Where no repository is known, what needs one is left out.
"""

from __future__ import annotations

import html
from pathlib import Path
from urllib.parse import quote

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from tools.chapters import Chapter
from tools.publish.chapter_heads import question
from tools.publish.repository import Repository
from tools.publish.services import addresses, notebook_of
from tools.words import words

ORDER = ("binder", "colab", "onyxia", "download", "source")


class launch_box(nodes.comment):  # noqa: N801 (docutils names its nodes so)
    """The folded line: on a page of the site alone. A notebook and a search pass it over, as any comment.

    ways: the addresses by what they open.  known: whether the repository is.
    """


def add_launch(app: Sphinx, document: nodes.document, name: str) -> None:
    """Put the line below a page's title, the question that opens it and what it takes to read it."""
    title = next(document.findall(nodes.title), None)
    if app.builder.name != "html" or title is None or not Chapter(Path(app.srcdir), name).has_code:
        return
    repository: Repository | None = app.config.book_repository
    notebook = quote(f"_notebooks/{notebook_of(name)}")
    ways = {"download": f"{'../' * name.count('/')}{notebook}"}
    if repository is not None:
        ways |= addresses(repository, name)
    lines = (node for node in document.findall(nodes.paragraph) if "chapter-head" in node["classes"])
    after = next(lines, None) or question(document) or title
    place = after.parent.index(after) + 1
    after.parent.insert(place, launch_box(ways=ways, known=repository is not None))


def write_box(writer: HTML5Translator, box: launch_box) -> None:
    """The box as HTML."""
    said = words(writer.config.language, "launch")
    ways, about = box["ways"], {way: said[f"{way} about"] for way in ORDER}
    if not box["known"]:
        about["download"] = said["download about, no repository"]
    items = "\n".join(
        f'<li><a class="gd-launch-{way}" href="{html.escape(ways[way])}"'
        f"{' download' if way == 'download' else ''}>{said[way]}</a>, {about[way]}</li>"
        for way in ORDER
        if way in ways
    )
    saving = said["saving with colab" if "colab" in ways else "saving"]
    writer.body.append(
        f'<details class="gd-launch">\n<summary>{said["summary"]}</summary>\n<ul>\n{items}\n</ul>\n'
        f"{f'<p>{saving}</p>' if 'binder' in ways else ''}</details>\n"
    )
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    app.add_node(launch_box, html=(write_box, None))
    app.connect("doctree-resolved", add_launch, priority=600)  # after the line with the minutes stands there
