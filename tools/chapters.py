"""The chapters as they lie on disk: finding them, reading them, and what must hold before they run."""

from __future__ import annotations

import copy
import functools
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
import yaml
from jupyter_client.kernelspec import KernelSpecManager
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig
from nbformat import NotebookNode
from sphinx.util.matching import Matcher
from sphinx_external_toc.parsing import MalformedError, parse_toc_data

from tools.execute.numbers import expressions
from tools.problem import Problem

NO_PAGE = (
    "lists {0}, and there is no {0}.md (each page is such a file, listed by itself and not by glob:; "
    "`jupytext --to myst FILE` makes one of a notebook)"
)
BARE_TAGS = re.compile(r"^:?tags: *[^\s\[].*", re.MULTILINE)


@dataclass(frozen=True)
class Chapter:
    """One Markdown page of the book. root: the project's folder; name: `book/loop/knobs`."""

    root: Path
    name: str

    @property
    def path(self) -> Path:
        return self.root / f"{self.name}.md"

    @property
    def file(self) -> str:
        """The path as messages give it: relative to the project, with its ending."""
        return f"{self.name}.md"

    @cached_property
    def text(self) -> str:
        return text_of(self.path)

    @property
    def has_code(self) -> bool:
        """Whether there is a code cell on the page."""
        return any(cell.cell_type == "code" for cell in self.source.cells)

    @property
    def runs(self) -> bool:
        """Whether there is anything to execute: words alone need no kernel."""
        return any(cell.cell_type == "code" or expressions(cell) for cell in self.source.cells)

    def place_of(self, index: int) -> str:
        """Where a cell stands, in words: its number among the code cells and its line in the file."""
        line = self.source.metadata["source_map"][index] + 1
        if self.source.cells[index].cell_type != "code":
            return f"text from line {line}"
        number = sum(cell.cell_type == "code" for cell in self.source.cells[: index + 1])
        return f"code cell {number} (line {line})"

    def notebook(self) -> NotebookNode:
        """The page as a fresh notebook, not executed."""
        return copy.deepcopy(self.source)

    @cached_property
    def source(self) -> NotebookNode:
        """The page as a notebook to look at, not to change: others see the same one."""
        parse = settings(self.root).get("parse") or {}
        # Task lists look into lines, which are left unread here, and fail; they shape no cell.
        extensions = frozenset(parse.get("myst_enable_extensions") or []) - {"tasklist"}
        return _read(self.text, self.path, extensions)


def text_of(file: Path) -> str:
    """What stands in a file of the book, which is read again when it has changed: many ask for the same."""
    found = file.stat()
    return _text(file, found.st_mtime_ns, found.st_size)


@functools.lru_cache(maxsize=256)
def _text(file: Path, date: int, size: int) -> str:
    return file.read_text(encoding="utf-8-sig")  # as Windows may begin it


# What asks for a page during a build makes its own Chapter, and would parse the same text again.
@functools.lru_cache(maxsize=256)
def _read(text: str, path: Path, extensions: frozenset[str]) -> NotebookNode:
    """MyST Markdown as a notebook whose metadata hold the source line of each cell."""
    config = MdParserConfig(enable_extensions=set(extensions))
    text = text if text.strip() else "%"  # myst-nb looks for a first sign
    notebook = read_myst_markdown_notebook(text, config, add_source_map=True, path=path)
    # As YAML knows dates, and JSON doesn't.
    notebook.metadata = nbformat.from_dict(json.loads(json.dumps(notebook.metadata, default=str)))
    return notebook


def settings(root: Path) -> dict[str, Any]:
    """The book's _config.yml, to look at, not to change: others see the same."""
    return dict(_yaml(text_of(root / "_config.yml")))


_yaml = functools.lru_cache(maxsize=8)(yaml.safe_load)


def find_chapters(root: Path) -> list[Chapter]:
    """Every page in book/, in the order of the contents, those that the contents lack last.

    Folders that begin with an underscore hold no pages, and what `exclude_patterns` names is none.
    """
    names = {
        str(path.relative_to(root).with_suffix("").as_posix())
        for path in (root / "book").rglob("*.md")
        if not any(part.startswith(("_", ".")) for part in path.relative_to(root).parts)
    }
    listed = [name for name in _listed(text_of(root / "_toc.yml")) if name in names]
    excluded = Matcher(settings(root).get("exclude_patterns") or [])
    paths = (Path(f"{name}.md") for name in sorted(names - set(listed)))
    others = [path for path in paths if not any(excluded(str(part)) for part in (path, *path.parents[:-1]))]
    return [Chapter(root, name) for name in [*listed, *(str(path.with_suffix("")) for path in others)]]


def problems_before_execution(root: Path) -> list[Problem]:
    """What is wrong with the pages as they lie there, before any cell has run."""
    for file, read in (("_config.yml", settings), ("_toc.yml", find_chapters)):
        try:
            read(root)
        except (yaml.YAMLError, MalformedError, TypeError, ValueError) as error:
            return [Problem(file, "", f"can't be read: {error}")]
    chapters, listed = find_chapters(root), _listed(text_of(root / "_toc.yml"))
    kernels = KernelSpecManager().find_kernel_specs()
    missing = sorted(set(listed) - {chapter.name for chapter in chapters})
    problems = [Problem("_toc.yml", "", NO_PAGE.format(name)) for name in missing]
    for chapter in chapters:
        if chapter.name not in listed:
            problems.append(Problem(chapter.file, "", "is not in _toc.yml, so no reader would find it"))
        if (reason := _no_notebook(chapter, kernels)) is not None:
            problems.append(Problem(chapter.file, "", reason))
    return problems


def _no_notebook(chapter: Chapter, kernels: dict[str, str]) -> str | None:
    """Why a page isn't a notebook that can run, if it isn't."""
    try:
        front = chapter.source.metadata
        form = front.get("jupytext", {}).get("text_representation", {}).get("format_name")
    except Exception as error:  # whatever the readers of Markdown and YAML raise
        if bare := BARE_TAGS.search(chapter.text):
            line = chapter.text.count("\n", 0, bare.start()) + 1
            return f"tags stand in brackets, [hide-input], and on line {line} there is {bare[0]}"
        return f"can't be read as a notebook: {' '.join(str(error).split())}"
    if "kernelspec" not in front or (form != "myst" and front.get("file_format") != "mystnb"):
        return (
            "its front matter must say that it is a notebook, by jupytext's header with format_name: myst "
            "and a kernelspec: copy that of another chapter"
        )
    kernel, options = front["kernelspec"].get("name", "python3"), front.get("mystnb") or {}
    if kernel not in kernels:
        return f"its front matter names the kernel {kernel}, which is not installed: write name: python3"
    if options.get("execution_mode") in ("off", False) or options.get("execution_allow_errors"):
        return (
            "its front matter has execution_mode: off or execution_allow_errors, and all cells run here: "
            "tag those that should not skip-execution, those that should fail raises-exception"
        )
    return None


@functools.lru_cache(maxsize=8)
def _listed(contents: str) -> tuple[str, ...]:
    site_map = parse_toc_data(yaml.safe_load(contents))
    return tuple(name.removesuffix(".md") for name in (*site_map, *site_map.globs()))
