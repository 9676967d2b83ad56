"""Pages that lead on: from where a page was (book/_moved.yml) to where it is, and from the site's root to the
front page. They work on any server and from the disk, and keep the anchor that a link names.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from cards import tags_of
from found import as_tags
from learning import address_of, describe
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri

from tools.moved import read_moved

# The script comes first, since without it the anchor of the address is lost.
PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<script>location.replace("{address}" + location.search + location.hash)</script>
<meta http-equiv="refresh" content="0; url={address}">
{head}
<p>{words} <a href="{address}">{title}</a></p>
</html>
"""
WORDS = {"moved": "This page has moved:", "root": "The book begins here:"}


def leading_to(app: Sphinx, old: str, new: str, words: str) -> str:
    """The page at the name `old` that leads to the page `new`."""
    page = describe(app, new)
    head = [f'<link rel="icon" href="{relative_uri(f"{old}.html", "_static/favicon.svg")}">']
    if address := address_of(app, new):
        head.append(f'<link rel="canonical" href="{escape(address)}">')
    head.append(
        as_tags(
            title=page["name"],
            description=page["description"],
            book=app.config.html_title,
            kind="website",
            address=address,
            picture=tags_of(app, new),
        )
    )
    return PAGE.format(
        title=escape(page["name"]),
        address=escape(relative_uri(f"{old}.html", app.builder.get_target_uri(new))),
        head="\n".join(head),
        words=escape(words),
    )


def lead_on(app: Sphinx, error: Exception | None) -> None:
    """Write the pages that lead on."""
    if error is not None or app.builder.name != "html":
        return
    ways = [("index", app.config.root_doc, WORDS["root"])]
    ways += [(old, new, WORDS["moved"]) for old, new in read_moved(Path(app.srcdir)).items()]
    for old, new, words in ways:
        file = Path(app.outdir, f"{old}.html")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(leading_to(app, old, new, words), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("build-finished", lead_on)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
