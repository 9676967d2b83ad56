"""What a notebook that leaves the book begins with: where it comes from, what to try, how to keep one's
work, what its formulas abbreviate; and a cell that installs gdlib where it is missing."""

from __future__ import annotations

import functools
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from importlib.machinery import PathFinder
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.chapters import text_of

PRESENT = {"gdlib", "IPython"}  # the first is installed by the cell, the second runs it
IMPORTS = re.compile(r"^\s*(?:from\s+(\w+)[\w.]*\s+import\b|import\s+(.+))", re.MULTILINE)

INSTALL = """\
# The book's library, where it is missing (as on Colab). This takes a moment, once.
try:
    import {modules}
except ImportError:
    import os

    source = os.environ.get("GDLIB_SOURCE", "{source}")
    %pip install --quiet "{{source}}"{more}"""
UNKNOWN = "write here where the book's folder is, which has the library"


def welcome(
    said: dict[str, str], title: str, number: str, book: str, page: str | None, try_first: str, macros: str
) -> str:
    """The first cell, in Markdown. title: the chapter's. number: "4", or "" where it has none.

    said: the words for it. book: its name. page: the chapter's address, where there is one. macros: what
    `definitions` gave.
    """
    what = said["chapter" if number else "page"].format(number=number, book=book)
    online = said["online"].format(page=page) if page else ""
    hint = said["try first"].format(try_first) if try_first else ""
    lines = filter(None, [what + said["run"].format(online=online), hint, said["keep"]])
    heading = f"# {number}. {title}" if number else f"# {title}"
    return "\n\n".join(filter(None, [heading, macros, "\n>\n".join(f"> {line}" for line in lines)]))


def definitions(macros: Mapping[str, Any], elsewhere: Iterable[str]) -> str:
    r"""A formula that shows nothing and defines the macros of the settings: {"norm": [r"\|#1\|", 1]}.

    elsewhere: formulas of other pages that define more.
    """
    defined = ""
    for name, meaning in macros.items():
        tex, *options = [meaning] if isinstance(meaning, str) else meaning
        # A \newcommand alone would not replace what one of the viewers of notebooks has of that name.
        arguments = "".join(f"[{option}]" for option in options)
        defined += rf"\def\{name}{{}}\renewcommand{{\{name}}}{arguments}{{{tex}}}"
    for tex in dict.fromkeys(elsewhere):  # which may show something, too
        defined += rf"\phantom{{{' '.join(tex.split())}}}"
    return f"${defined}$" if defined else ""


def install(missing: Mapping[str, str], source: str | None) -> str:
    """The cell that installs gdlib and the other packages that the chapter needs, where they are missing.

    missing: modules beyond gdlib's own, each with its package: {"yaml": "pyyaml"}.
    """
    modules = ", ".join(["gdlib", *sorted(missing)])
    more = "".join(f' "{package}"' for package in sorted(set(missing.values())))
    return INSTALL.format(modules=modules, source=source or UNKNOWN, more=more)


def needed(code: str, root: Path, page: str) -> dict[str, str]:
    """The modules that a cell imports beyond what gdlib brings, each with its package.

    The cell has run, so what isn't to be found is met by a `try`, or is no import. Raises ValueError for a
    module that is there and in no installed package.
    """
    project = _settings(text_of(root / "pyproject.toml"))["project"]
    brought = {canonicalize_name(Requirement(text).name) for text in project["dependencies"]}
    found = {}
    lines = IMPORTS.findall(code)
    listed = {re.split(r"\W", name.strip())[0] for _, names in lines for name in names.split(",")}
    for module in sorted(({source for source, _ in lines} | listed) - PRESENT - sys.stdlib_module_names):
        packages = [str(canonicalize_name(package)) for package in _packages().get(module, ())]
        if not packages and PathFinder.find_spec(module, [str(Path(root, page).parent), *sys.path]):
            raise ValueError(
                f"imports {module}, which is in no installed package, so that its notebook can't install it: "
                "move it into gdlib, or make a package of it and add that to the group book of pyproject.toml"
            )
        if packages and brought.isdisjoint(packages):
            found[module] = packages[0]
    return found


_packages = functools.cache(packages_distributions)
_settings = functools.lru_cache(maxsize=8)(tomllib.loads)  # every cell of every page asks
