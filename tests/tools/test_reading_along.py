"""Sphinx reads the book while its chapters run, and what is edited meanwhile shows all the same."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from small_book import SmallBook, header

pytestmark = [
    pytest.mark.book,
    pytest.mark.skipif(os.name != "posix", reason="Sphinx waits by a lock that other systems lack"),
]
WAITS = """\
import pathlib, time
end = time.monotonic() + 30
while not pathlib.Path({file!r}).exists() and time.monotonic() < end:
    time.sleep(0.02)
"""
# In a process of its own: a chapter depends on the files that it reads.
EDITS = """\
import subprocess, sys
edit = "import sys; file = open({file!r}, 'r+'); text = file.read().replace('Hello', 'Good day'); "
edit += "file.seek(0); file.write(text)"
subprocess.run([sys.executable, "-c", edit], check=True);
"""


def test_pages_are_read_while_a_chapter_runs(small_book: SmallBook, cell: Callable[..., str]) -> None:
    read = str(small_book.root / "_build" / "work" / "doctrees" / "book" / "index.doctree")
    small_book.write(cell(f"{WAITS.format(file=read)}print(pathlib.Path({read!r}).exists(), 6 * 7)"))
    build = small_book.build()
    assert build.status == 0, build.said
    assert "True 42" in small_book.page


def test_words_that_are_edited_after_sphinx_read_them(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    read = str(small_book.root / "_build" / "work" / "doctrees" / "book" / "index.doctree")
    front = str(small_book.root / "book" / "index.md")
    small_book.write(cell(WAITS.format(file=read) + EDITS.format(file=front)))
    build = small_book.build()
    assert build.status == 0, build.said
    assert build.executed == ["book/loop/one.md"]
    page = small_book.root / "_build" / "html" / "book" / "index.html"
    assert "Good day" in page.read_text(encoding="utf-8")
    assert "up to date" in small_book.build().said


def test_of_two_chapters_the_one_that_runs_again_is_read_again(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n{cell('print(40 + 2)')}", encoding="utf-8")
    small_book.write(cell("print(6 * 7)"))
    assert small_book.build().status == 0
    front.write_text(front.read_text(encoding="utf-8").replace("40 + 2", "40 + 3"), encoding="utf-8")
    build = small_book.build()
    assert build.status == 0, build.said
    assert build.executed == ["book/index.md"]
    page = small_book.root / "_build" / "html" / "book" / "index.html"
    assert "43" in page.read_text(encoding="utf-8")
    assert "42" in small_book.page
