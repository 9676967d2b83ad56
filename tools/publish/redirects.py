"""Pages that lead on: from where a page was to where it is, and from the site's root to the front page.

book/_moved.yml gives the name that each page had and the one that it has now. The pages work on any server
and from the disk, and keep the anchor that a link names.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import yaml
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri

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


def read_moved(root: Path) -> dict[str, str]:
    """The new name of each page that has moved, by its old one. Errors: ValueError where it can't be read."""
    file = root / FILE
    if not file.is_file():
        return {}
    try:
        moved = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise ValueError(f"can't be read: {error}") from error
    if not isinstance(moved, dict):
        raise ValueError(f"must give a new name for each old one, old: new, not {moved!r}")
    for name in (*moved.keys(), *moved.values()):
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise ValueError(f"must name pages as _toc.yml does, such as book/loop/steps, not {name!r}")
    return moved


def problems_of_moved(root: Path) -> list[Problem]:
    """What would lead readers nowhere, or never be reached."""
    try:
        moved = read_moved(root)
    except ValueError as error:
        return [Problem(FILE, "", str(error))]
    names = {chapter.name for chapter in find_chapters(root)}
    problems = [
        Problem(FILE, old, f"there is a page {old}.md, so nobody would be led on from it")
        for old in moved
        if old in names
    ]
    for old, new in moved.items():
        if new in moved:
            reason = f"leads to {new}, which has moved on to {moved[new]}: name that"
            problems.append(Problem(FILE, old, reason))
        elif new not in names:
            problems.append(Problem(FILE, old, f"leads to {new}, and there is no {new}.md"))
    return problems


def lead_on(app: Sphinx, error: Exception | None) -> None:
    """Write the pages that lead on."""
    if error is not None or app.builder.name != "html":
        return
    said = words(app.config.language, "redirects")
    ways = [("index", app.config.root_doc, said["root"])]
    ways += [(old, new, said["moved"]) for old, new in read_moved(Path(app.srcdir)).items()]
    for old, new, about in ways:
        here, target = f"{old}.html", app.builder.get_target_uri(new)
        file = Path(app.outdir, here)
        file.parent.mkdir(parents=True, exist_ok=True)
        text = PAGE.format(
            language=app.config.language or "en",
            title=escape(app.env.titles[new].astext()),
            address=escape(relative_uri(here, target)),
            canonical=escape(f"{app.config.html_baseurl}{target}" if app.config.html_baseurl else target),
            icon=escape(relative_uri(here, f"_static/{Path(app.config.html_favicon or '').name}")),
            words=escape(about),
        )
        file.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> None:
    app.connect("build-finished", lead_on)
