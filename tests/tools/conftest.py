"""A small copy of the book, in which each kind of fault can be tried."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import SmallBook, make_small_book


@pytest.fixture
def small_book(tmp_path: Path, root: Path) -> SmallBook:
    """A small book whose one chapter has no cells yet."""
    return make_small_book(tmp_path, root)


@pytest.fixture
def built(once: SmallBook, tmp_path: Path) -> SmallBook:
    """The book `once` of a test's own file, as its build left it, in a folder of its own."""
    shutil.copytree(once.root, tmp_path, dirs_exist_ok=True)
    return SmallBook(tmp_path)


@pytest.fixture(scope="session")
def cell() -> Callable[..., str]:
    """Makes the text of a code cell."""

    def make(code: str, options: str = "") -> str:
        return f"```{{code-cell}}\n{options}{code}\n```\n"

    return make
