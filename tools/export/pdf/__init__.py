"""`make pdf`: the book as one PDF.

Sphinx writes the executed pages as one HTML document (bound.py), and WeasyPrint lays that out (press.py) in a
style of its own (print.css). With `BOOK_PDF=1` every build makes it, and the front page offers it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.problem import Problem
from tools.publish.sphinx import run_sphinx

NAME = "how-gradient-descent-works.pdf"
MISSING = """\
WeasyPrint, which sets the PDF, can't load Pango, which sets its lines. Install it:
  Debian, Ubuntu:  sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
  Fedora:          sudo dnf install pango
  macOS:           brew install pango"""


def wanted(environ: Mapping[str, str]) -> bool:
    """Whether a build makes the PDF too, and the front page links to it."""
    return environ.get("BOOK_PDF", "") not in ("", "0")


def problems_before() -> list[Problem]:
    """What the machine lacks."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return [Problem("the PDF", "", MISSING)]
    except ImportError:
        words = "WeasyPrint isn't installed: `make pdf` and `BOOK_PDF=1 make html` do it"
        return [Problem("the PDF", "", words)]
    return []


def print_book(root: Path, file: Path) -> list[Problem]:
    """Write the book, whose chapters have been executed, as a PDF; the problems that stopped it, if any."""
    from tools.export.pdf.press import press

    if problems := problems_before():
        return problems
    folder = root / "_build" / "print"
    shutil.rmtree(folder, ignore_errors=True)
    return run_sphinx(root, folder, folder / "trees", "print") or press(root, folder / "book.html", file)


def add_to(root: Path, site: Path) -> list[Problem]:
    """Lay the PDF beside the pages in `site`."""
    return print_book(root, site / NAME)


def main(arguments: list[str]) -> int:
    """Build the site, then the PDF in _build."""
    from tools.stages import main as build

    problems = problems_before()
    if not problems:
        if status := build([]):
            return status
        root = Path.cwd()
        file = root / "_build" / NAME
        print("Setting the PDF; this takes a minute or two.", flush=True)
        problems = print_book(root, file)
    if problems:
        print(f"\nThe PDF was not made. {len(problems)} found wrong:", file=sys.stderr)
        print("\n".join(f"  {problem}" for problem in problems), file=sys.stderr)
        return 1
    print(f"The PDF is made: {file}")
    return 0
