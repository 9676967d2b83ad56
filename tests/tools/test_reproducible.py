"""Two builds of the same book give the same bytes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import SmallBook

FIGURE = """\
---
mystnb:
  figure:
    name: fig-one
    caption: A curve with {eval}`2 + 2` numbers in its caption.
  image:
    alt: A straight line that rises from left to right.
---
"""
CODE = """\
from gdlib import mk_quad, plot_function, seed_data, use_style
use_style()
plot_function(mk_quad(3, 2, 1), "A curve", label="here")
"""


@pytest.mark.book
def test_two_builds_in_different_folders_are_the_same(
    small_book: SmallBook, cell: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    small_book.write(f"$$ x^2 $$ (eq-one)\n\n{cell(CODE, FIGURE)}")
    other = SmallBook(tmp_path_factory.mktemp("another-place") / "book")
    shutil.copytree(small_book.root, other.root)
    for book in (small_book, other):
        build = book.build()
        assert build.status == 0, build.said
    first, second = (contents(book.root / "_build" / "html") for book in (small_book, other))
    assert any(name.endswith(".svg") and name.startswith("_images") for name in first)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path there."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
