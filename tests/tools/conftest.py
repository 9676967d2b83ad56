"""A small copy of the book, in which each kind of fault can be tried."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import HEADER, SmallBook


@pytest.fixture
def small_book(tmp_path: Path, root: Path) -> SmallBook:
    """A small book whose one chapter has no cells yet."""
    ignore = shutil.ignore_patterns("__pycache__")
    for folder in ("gdlib", "tools", "book/_ext", "book/_static", "book/data"):
        shutil.copytree(root / folder, tmp_path / folder, ignore=ignore)
    for file in ("_config.yml", "pyproject.toml", "constraints.txt", "book/references.bib"):
        shutil.copy(root / file, tmp_path / file)
    (tmp_path / "book" / "index.md").write_text(f"{HEADER}# Front\n\nHello.\n", encoding="utf-8")
    (tmp_path / "book" / "loop").mkdir()
    (tmp_path / "_toc.yml").write_text(
        "format: jb-book\nroot: book/index\nchapters:\n  - file: book/loop/one\n", encoding="utf-8"
    )
    book = SmallBook(tmp_path)
    book.write("Nothing here.")
    return book


@pytest.fixture
def cell() -> Callable[..., str]:
    """Makes the text of a code cell."""

    def make(code: str, options: str = "") -> str:
        return f"```{{code-cell}}\n{options}{code}\n```\n"

    return make
