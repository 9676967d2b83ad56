"""`make pdf`: the book as one PDF, beside the site, whose front page offers it.

Sphinx writes the executed pages as one HTML document (bound.py), and WeasyPrint lays that out (press.py) in a
style of its own (print.css).
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.problem import Problem
from tools.publish.sphinx import run_sphinx

NAME = "how-gradient-descent-works.pdf"
MISSING = """\
WeasyPrint, which sets the PDF, can't load Pango, which sets its lines. Install it:
  Debian, Ubuntu:  sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
  Fedora:          sudo dnf install pango
  macOS:           brew install pango"""


def wanted() -> bool:
    """Whether a build makes the PDF too."""
    return os.environ.get("BOOK_PDF", "") not in ("", "0")


def problems_before() -> list[Problem]:
    """What the machine lacks for the PDF, where one is wanted."""
    try:
        if wanted():
            import weasyprint  # noqa: F401
    except OSError:
        return [Problem("the PDF", "", MISSING)]
    except ImportError:
        return [Problem("the PDF", "", "WeasyPrint isn't installed: `make pdf` does it")]
    return []


def print_book(root: Path, site: Path) -> list[Problem]:
    """Lay the PDF of the executed book beside its pages; the problems that stopped it, if any."""
    from tools.export.pdf.press import press

    folder = root / "_build" / "print"
    shutil.rmtree(folder, ignore_errors=True)
    return run_sphinx(root, folder, folder / "trees", "print") or press(folder / "book.html", site / NAME)
