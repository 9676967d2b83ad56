"""What search engines and link previews read: of a page its title, its description, its address and what it
belongs to, in its head; of the site the list of its pages, sitemap.xml.

Canonical addresses and the list must be absolute, so where nothing says the site's address
(tools/repository.py) they are left out rather than wrong. Pages that are no reading, the search page and the
index, ask to be left out of search engines.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cards import tags_of
from docutils import nodes
from launch import repository_of
from learning import address_of, as_script, describe
from reading_time import heads_of
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinxcontrib.bibtex.domain import get_docnames

SITEMAP = """\
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{pages}
</urlset>
"""


def add_tags(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Put a page's tags among those of its head."""
    if name not in app.env.found_docs:
        context["metatags"] = '\n<meta name="robots" content="noindex" />'
        return
    front = name == app.config.root_doc
    if front:
        context["docstitle"] = ""  # else its title would be the book's name twice
        context["theme_logo"] = {**(context.get("theme_logo") or {}), "text": app.config.html_title}
    page = describe(app, name)
    context["pageurl"] = page.get("url")  # the theme's canonical link
    tags = as_tags(
        title=page["name"],
        description=page["description"],
        book=app.config.html_title,
        kind="website" if front else "article",
        address=page.get("url"),
        picture=tags_of(app, name),
    )
    context["metatags"] += f"\n{tags}\n{as_script(page)}"


def as_tags(
    *, title: str, description: str, book: str, kind: str, address: str | None, picture: dict[str, str]
) -> str:
    """A page's tags. kind: Open Graph's, "website" for the front page and "article" for the others.

    picture: Open Graph's properties of its card, if it has one.
    """
    named = {"description": description, "twitter:card": "summary_large_image" if picture else "summary"}
    properties = {
        "og:type": kind,
        "og:site_name": book,
        "og:title": title,
        "og:description": description,
        "og:locale": "en",
        **picture,
    }
    if address:
        properties["og:url"] = address
    tags = [f'<meta name="{key}" content="{escape(value)}" />' for key, value in named.items()]
    tags += [f'<meta property="{key}" content="{escape(value)}" />' for key, value in properties.items()]
    return "\n".join(tags)


def front_page_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The front page, which gives the minutes of each chapter, when one of them has changed."""
    now = repr(sorted((name, head.minutes) for name, head in heads_of(env).items()))
    before, env.minutes_as_given = getattr(env, "minutes_as_given", None), now
    return [app.config.root_doc] if before != now else []


def write_lists(app: Sphinx, error: Exception | None) -> None:
    """The list of the pages, and at the top of a host the file that leads there.

    Below a path of its host robots.txt would be read by nobody: crawlers ask for it at the top alone.
    """
    _, site = repository_of(app)
    if error is not None or app.builder.name != "html" or site is None:
        return
    pages = [address_of(app, name) for name in get_docnames(app.env)]
    text = SITEMAP.format(pages="\n".join(f"<url><loc>{escape(str(page))}</loc></url>" for page in pages))
    Path(app.outdir, "sitemap.xml").write_text(text, encoding="utf-8")
    if urlsplit(site).path == "/":
        robots = f"User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n"
        Path(app.outdir, "robots.txt").write_text(robots, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", add_tags, priority=950)
    app.connect("env-updated", front_page_again)
    app.connect("build-finished", write_lists)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
