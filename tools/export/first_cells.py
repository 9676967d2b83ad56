"""What a notebook that leaves the book begins with: where it comes from, what to try, how to keep one's
work, what its formulas abbreviate; and a cell that installs gdlib where it is missing."""

from __future__ import annotations

import ast
import functools
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.machinery import PathFinder
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.words import words

MANAGER: Any = TransformerManager  # which has no types
PRESENT = {"gdlib", "IPython"}  # the first is installed by the cell, the second runs it
COMMAND = re.compile(r"\\([A-Za-z]+|.)")
DEFINITION = re.compile(r"\\(?:(?:re|provide)?newcommand\*?|g?def)\s*\{?\s*\\([A-Za-z]+|.)")

INSTALL = """\
# The book's library, where it is missing (as on Colab). This takes a moment, once.
try:
    import {modules}
except ImportError:
    import os

    source = {where}
    %pip install --quiet "{{source}}"{more}"""
NOWHERE = """\
    if source is None:
        raise ImportError(
            "gdlib, the book's library, is not installed, and this notebook was built where "
            "nothing said from which address to get it. Get the book's folder and run: "
            "pip install FOLDER"
        ) from None"""


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
    language: str | None = None


def welcome(title: str, number: str, try_first: str, origin: Origin, macros: str = "") -> str:
    """The first cell, in Markdown. title: the chapter's. number: "4", or "" where it has none.

    macros: what `definitions` gave.
    """
    said = words(origin.language, "notebook")
    book = f"[{origin.book}]({origin.site})" if origin.site else f"*{origin.book}*"
    what = said["chapter" if number else "page"].format(number=number, book=book)
    online = said["online"].format(page=origin.page) if origin.page else ""
    lines = [
        f"# {number}. {title}" if number else f"# {title}",
        "> " + what + said["run"].format(online=online),
        "> " + said["try first"].format(try_first),
        "> " + said["keep"],
    ]
    return "\n\n".join(filter(None, [lines[0], macros, "\n>\n".join(lines[1:])]))


def definitions(macros: Mapping[str, tuple[str, int]], texts: Iterable[str]) -> str:
    r"""A formula that shows nothing and defines the macros used in the texts, those that they don't define.

    macros: by name, the TeX that each stands for and the number of its arguments: {"norm": (r"\|#1\|", 1)}.
    """
    unread = ["\n".join(texts)]
    defined, used = set(DEFINITION.findall(unread[0])), dict[str, str]()
    while unread:
        for name in macros.keys() & set(COMMAND.findall(unread.pop())) - defined - used.keys():
            meaning, count = macros[name]
            # A \newcommand would not replace what one of the viewers of notebooks has of that name.
            used[name] = f"\\def\\{name}{''.join(f'#{place + 1}' for place in range(count))}{{{meaning}}}"
            unread.append(meaning)
    return f"${''.join(used[name] for name in sorted(used))}$" if used else ""


def install(missing: Mapping[str, str], source: str | None) -> str:
    """The cell that installs gdlib and the other packages that the chapter needs, where they are missing.

    missing: modules beyond gdlib's own, each with what pip installs it from: {"yaml": "pyyaml>=6"}.
    """
    modules = ", ".join(["gdlib", *sorted(missing)])
    more = "".join(f' "{requirement}"' for requirement in sorted(set(missing.values())))
    where = (
        f'os.environ.get("GDLIB_SOURCE", "{source}")'
        if source
        else f'os.environ.get("GDLIB_SOURCE")\n{NOWHERE}'
    )
    return INSTALL.format(modules=modules, where=where, more=more)


def needed(code: str, root: Path, page: str) -> dict[str, str]:
    """The modules that a cell imports beyond what gdlib brings, each with what pip installs it from.

    That is what the group book of pyproject.toml says of its package, or else the package's name. The cell
    has run, so what isn't to be found is met by a `try`. Raises ValueError for a module that is
    there and in no installed package.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    brought = _by_name(project["dependencies"])
    listed = _by_name(project["optional-dependencies"]["book"])
    found = {}
    for module in sorted(_modules(code) - PRESENT - sys.stdlib_module_names):
        packages = [canonicalize_name(package) for package in _packages().get(module, ())]
        if not packages and PathFinder.find_spec(module, [str(Path(root, page).parent), *sys.path]):
            raise ValueError(
                f"imports {module}, which is in no installed package, so that its notebook can't install it: "
                "move it into gdlib, or make a package of it and add that to the group book of pyproject.toml"
            )
        if packages and not brought.keys() & set(packages):
            found[module] = next((listed[package] for package in packages if package in listed), packages[0])
    return found


_packages = functools.cache(packages_distributions)


def _by_name(requirements: Iterable[str]) -> dict[str, str]:
    return {canonicalize_name(Requirement(text).name): text for text in requirements}


def _modules(code: str) -> set[str]:
    """The modules that a cell names in its imports, by their first names."""
    first, _, rest = code.lstrip("\n").partition("\n")
    try:  # what a magic such as %%time is about may be Python; what isn't imports nothing
        tree = ast.parse(MANAGER().transform_cell(rest if first.startswith("%%") else code))
    except SyntaxError:
        return set()
    found = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    sources = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level]
    return {module.partition(".")[0] for module in found | {str(source.module) for source in sources}}
