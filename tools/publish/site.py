"""The site: written into an empty folder, which takes the old one's place when all is well."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.export import pdf
from tools.problem import Problem
from tools.publish.sphinx import run_sphinx


def publish(root: Path) -> list[Problem]:
    """Bring `_build/html` up to date with the executed chapters; what stopped it, if anything."""
    build = root / "_build"
    site, new, trees = build / "html", build / "html.new", build / "trees"
    recover(build)
    try:
        problems = run_sphinx(root, new, trees)
        (new / ".buildinfo").unlink(missing_ok=True)  # names no page, and differs from folder to folder
        if not problems and pdf.wanted():
            problems = pdf.print_book(root, new)
        if not problems:
            put_in_place(new, site)
        return problems
    finally:
        for rest in (new, trees, build / "jupyter_execute"):  # the last is myst-nb's
            shutil.rmtree(rest, ignore_errors=True)


def put_in_place(new: Path, site: Path) -> None:
    """Let the new site take the old one's place, by renames."""
    old = site.with_name("html.old")
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def recover(build: Path) -> None:
    """Put right what a build that was killed left behind."""
    site, old = build / "html", build / "html.old"
    if old.exists() and not site.exists():  # killed between the two renames
        old.rename(site)
    for rest in (old, build / "html.new", build / "trees"):
        shutil.rmtree(rest, ignore_errors=True)
