"""The second book of the tests: what authors write, each thing once."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.small_book import SmallBook, make_small_book

HERE = Path(__file__).parent


def laid_over(settings: Any, more: Any) -> Any:
    """Settings with others laid over them; lists grow."""
    if isinstance(settings, dict) and isinstance(more, dict):
        return settings | {key: laid_over(settings.get(key), value) for key, value in more.items()}
    return [*settings, *more] if isinstance(settings, list) else more


def make_authors_book(folder: Path, root: Path, more: dict[str, Any] | None = None) -> SmallBook:
    """Lay the book down in a folder. more: settings beside the project's and the book's own."""
    book = make_small_book(folder, root)
    book.chapter.unlink()
    shutil.copytree(HERE / "book", folder / "book", dirs_exist_ok=True)
    shutil.copy(HERE / "_toc.yml", folder)
    settings = yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8"))
    for layer in (yaml.safe_load((HERE / "_config.yml").read_text(encoding="utf-8")), more or {}):
        settings = laid_over(settings, layer)
    if find_spec("sphinx_proof") is not None:
        settings["sphinx"]["config"]["extensions"].insert(0, "sphinx_proof")
        with (folder / "_toc.yml").open("a", encoding="utf-8") as contents:
            contents.write("      - file: book/theorems\n")
    else:
        (folder / "book" / "theorems.md").unlink()
    (folder / "_config.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return book


@pytest.fixture(scope="session")
def authors_book(tmp_path_factory: pytest.TempPathFactory, root: Path) -> SmallBook:
    """The book, built."""
    book = make_authors_book(tmp_path_factory.mktemp("authors"), root)
    book.build()
    return book
