"""What the site has beside its pages: files that lead on to them, and the list of them for search engines.

The root leads on to the front page, and from where a page was to where it is: book/_moved.yml gives the name
that each had and the one that it has now. This works on any server and from the disk, and keeps the anchor
that a link names. In the list, sitemap.xml, addresses must be absolute, so it is written where the site's is
known. Crawlers ask for robots.txt at the top of a host alone, so below that there is none.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri
from sphinxcontrib.bibtex.domain import get_docnames

from tools.chapters import find_chapters
from tools.problem import Problem
from tools.words import words

FILE = "book/_moved.yml"
NAME = re.compile(r"book(?:/(?!\.)[^/<>\"]+)+(?<!\.html)(?<!\.md)")
# The script comes first, since without it the anchor of the address is lost.
PAGE = """\
<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<script>location.replace("{address}" + location.search + location.hash)</script>
<meta http-equiv="refresh" content="0; url={address}">
<link rel="canonical" href="{canonical}">
<link rel="icon" href="{icon}">
<meta name="description" content="{title}">
<p>{words} <a href="{address}">{title}</a></p>
</html>
"""
URLSET = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'


def problems_of_moved(root: Path) -> list[Problem]:
    """What would lead readers nowhere, or never be reached."""
    try:
        moved = _moved(root)
    except yaml.YAMLError as error:
        return [Problem(FILE, "", f"can't be read: {error}")]
    if not isinstance(moved, dict):
        return [Problem(FILE, "", f"must give a new name for each old one, old: new, not {moved!r}")]
    names = {chapter.name for chapter in find_chapters(root)}
    problems = []
    for old, new in moved.items():
        if not isinstance(old, str) or not NAME.fullmatch(old):
            reason = "must be the name of a page, as _toc.yml had it, such as book/loop/steps"
            problems.append(Problem(FILE, str(old), reason))
        elif old in names:
            reason = f"there is a page {old}.md, so nobody would be led on from it"
            problems.append(Problem(FILE, old, reason))
        elif str(new) not in names:
            problems.append(Problem(FILE, old, f"leads to {new}, and there is no {new}.md"))
    return problems


def _moved(root: Path) -> dict[str, str]:
    """The new name of each page that has moved, by its old one."""
    file = root / FILE
    return (yaml.safe_load(file.read_text(encoding="utf-8")) if file.is_file() else None) or {}


def write(app: Sphinx, error: Exception | None) -> None:
    """Write all of it."""
    if error is not None or app.builder.name != "html":
        return
    said = words(app.config.language, "redirects")
    _lead_on(app, "index", app.config.root_doc, said["root"])
    for old, new in _moved(Path(app.srcdir)).items():
        _lead_on(app, old, new, said["moved"])
    if app.config.html_baseurl:
        _list_pages(app, app.config.html_baseurl)


def _lead_on(app: Sphinx, old: str, new: str, about: str) -> None:
    here, target = f"{old}.html", app.builder.get_target_uri(new)
    text = PAGE.format(
        language=app.config.language or "en",
        title=escape(app.env.titles[new].astext()),
        address=escape(relative_uri(here, target)),
        canonical=escape(f"{app.config.html_baseurl}{target}"),
        icon=escape(relative_uri(here, f"_static/{Path(app.config.html_favicon or '').name}")),
        words=escape(about),
    )
    file = Path(app.outdir, here)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _list_pages(app: Sphinx, site: str) -> None:
    pages = [f"{site}{app.builder.get_target_uri(name)}" for name in get_docnames(app.env)]
    urls = (f"<url><loc>{escape(page)}</loc></url>" for page in pages)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', URLSET, *urls, "</urlset>\n"]
    Path(app.outdir, "sitemap.xml").write_text("\n".join(lines), encoding="utf-8")
    if urlsplit(site).path == "/":
        robots = f"User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n"
        Path(app.outdir, "robots.txt").write_text(robots, encoding="utf-8")


def setup(app: Sphinx) -> None:
    app.connect("build-finished", write)
