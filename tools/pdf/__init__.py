"""`make pdf`: the book as one PDF, from the pages of the built site.

The site's pages are executed, numbered and cross-referenced already, so the PDF can't differ from them. It
is set by WeasyPrint, with a style sheet of its own and the site's face. With `BOOK_PDF=1` every build makes
it, and the front page offers it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.problem import Problem

NAME = "how-gradient-descent-works.pdf"
OFFER = (
    '<span class="book-pdf screen-only"><a href="{address}">The book as a PDF</a>, '
    "to print, {size:.1f}&nbsp;MB</span>"
)
OFFERED = re.compile(r'<span class="book-pdf.*?</span>')
MISSING = """\
WeasyPrint, which sets the PDF, can't load Pango, which sets its lines. Install it:
  Debian, Ubuntu:  sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
  Fedora:          sudo dnf install pango
  macOS:           brew install pango"""


def wanted(environ: Mapping[str, str]) -> bool:
    """Whether a build makes the PDF too, and the front page links to it."""
    return environ.get("BOOK_PDF", "") not in ("", "0")


def facts() -> dict[str, str]:
    """What the site is made from that this decides, by name."""
    return {"the PDF beside it": str(wanted(os.environ))}


def problems_before() -> list[Problem]:
    """What the machine lacks."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return [Problem("the PDF", "", MISSING)]
    except ImportError:
        return [
            Problem("the PDF", "", "WeasyPrint isn't installed: `make pdf` and `BOOK_PDF=1 make html` do it")
        ]
    return []


def print_book(root: Path, site: Path, file: Path) -> list[Problem]:
    """Set the built pages in `site` as a PDF in `file`; the problems that stopped it, if any."""
    if problems := problems_before():
        return problems
    from tools.pdf.assemble import assemble
    from tools.pdf.typeset import press

    with press(site) as ready:
        return ready.write(assemble(root, site, ready.lay_out), file)


def add_to(root: Path, site: Path) -> list[Problem]:
    """Lay the PDF beside the pages in `site`, and offer it on the front page."""
    from sphinx_external_toc.parsing import parse_toc_yaml

    problems = print_book(root, site, site / NAME)
    if not problems:
        name = str(parse_toc_yaml(root / "_toc.yml").root.docname).removesuffix(".md")
        address, size = "../" * name.count("/") + NAME, (site / NAME).stat().st_size / 1e6
        front = site / f"{name}.html"
        text = _with_offer(front.read_text(encoding="utf-8"), OFFER.format(address=address, size=size))
        front.write_text(text, encoding="utf-8")
    return problems


def _with_offer(page: str, offer: str) -> str:
    """The front page with the link beside the one that begins the book, else at its end."""
    page = OFFERED.sub("", page)  # where Sphinx didn't write the page again
    start = page.find('<div class="start-reading')
    end = page.index("</div>" if start >= 0 else "</article>", max(start, 0))
    return page[:end] + offer + page[end:]


def main(arguments: list[str]) -> int:
    """Build the site, then the PDF in _build."""
    from tools.stages import main as build

    problems = problems_before()
    if not problems:
        if status := build([]):
            return status
        root = Path.cwd()
        file = root / "_build" / NAME
        print("Setting the PDF; this takes two or three minutes.", flush=True)
        problems = print_book(root, root / "_build" / "html", file)
    if problems:
        print(f"\nThe PDF was not made. {len(problems)} found wrong:", file=sys.stderr)
        print("\n".join(f"  {problem}" for problem in problems), file=sys.stderr)
        return 1
    print(f"The PDF is made: {file}")
    return 0
