"""What a notebook that leaves the book begins with: where it comes from, what to try, how to keep one's
work; and a cell that installs gdlib where it is missing."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
PRESENT = {"gdlib", "IPython"}  # the first is installed by the cell, the second runs it


@dataclass(frozen=True)
class Origin:
    """Where a notebook comes from.

    book: the book's title.  site: the address of its site, ending in a slash.  page: that of the chapter.
    source: what pip installs gdlib from.  Each address is None where nothing says it.
    """

    book: str
    site: str | None = None
    page: str | None = None
    source: str | None = None


def welcome(title: str, number: str, try_first: str, origin: Origin) -> str:
    """The first cell, in Markdown. title: the chapter's. number: "4", or "" where it has none."""
    book = f"[{origin.book}]({origin.site})" if origin.site else f"*{origin.book}*"
    what = f"Chapter {number} of {book}" if number else f"A page of {book}"
    online = f", which stands [online]({origin.page}) too" if origin.page else ""
    lines = [
        f"# {number}. {title}" if number else f"# {title}",
        f"> {what}, as a notebook{online}. Run it from top to bottom: **Run › Run All Cells** in Jupyter, "
        "**Runtime › Run all** in Colab. Until then you see what it showed when the book was built; the "
        "figures that play come alive when their cells run. Solutions are folded. The cell below "
        "installs `gdlib`, the book's library, where it is missing.",
        f"> **To try first.** {try_first}",
        "> **To keep your work**, take it along before you leave: **File › Download** in Jupyter, **File › "
        "Save a copy in Drive** in Colab. A hub, Binder above all, forgets what you wrote when your session "
        "ends.",
    ]
    return "\n\n".join([lines[0], "\n>\n".join(lines[1:])])


def install(missing: Iterable[str], source: str | None) -> str:
    """The cell that installs gdlib and the other packages that the chapter needs, where they are missing.

    missing: requirements beyond gdlib's own, "scipy>=1.13".
    """
    requirements = list(missing)
    modules = ", ".join(["gdlib", *(name(requirement) for requirement in requirements)])
    more = "".join(f' "{requirement}"' for requirement in requirements)
    if source is not None:
        where = [f'    source = os.environ.get("GDLIB_SOURCE", "{source}")']
    else:
        where = [
            '    source = os.environ.get("GDLIB_SOURCE")',
            "    if source is None:",
            "        raise ImportError(",
            '            "gdlib, the book\'s library, is not installed, and this notebook was built where "',
            '            "nothing said from which address to get it. Get the book\'s folder and run: "',
            '            "pip install FOLDER"',
            "        ) from None",
        ]
    return "\n".join(
        [
            "# The book's library, where it is missing (as on Colab). This takes a moment, once.",
            "try:",
            f"    import {modules}",
            "except ImportError:",
            "    import os",
            "",
            *where,
            f'    %pip install --quiet "{{source}}"{more}',
        ]
    )


def needed(codes: Iterable[str], root: Path) -> list[str]:
    """The requirements of code beyond what gdlib brings, as pyproject.toml has them, sorted.

    Raises ValueError for a module that belongs to no requirement there.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    brought = {name(requirement) for requirement in project["dependencies"]}
    others = {name(text): text for text in project["optional-dependencies"]["book"]}
    modules = {module for code in codes for module in _modules(code)}
    modules -= PRESENT | brought | sys.stdlib_module_names
    if unknown := sorted(modules - others.keys()):
        raise ValueError(
            f"imports {unknown[0]}, and a notebook can't know what to install for it: add the package to "
            "the group book of pyproject.toml"
        )
    return sorted(others[module] for module in modules)


def name(requirement: str) -> str:
    """ "scipy>=1.13" -> "scipy"."""
    match = NAME.match(requirement)
    return match[0] if match else requirement


def _modules(code: str) -> set[str]:
    plain = re.sub(r"^\s*[%!].*$", "", code, flags=re.MULTILINE)  # IPython's own lines
    found = set()
    for node in ast.walk(ast.parse(plain)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return {module.partition(".")[0] for module in found}
