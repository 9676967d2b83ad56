"""What book/_moved.yml may say, and what stops the build."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.publish.redirects import FILE, problems_of_moved, read_moved


def said(folder: Path, text: str) -> list[str]:
    """What is found wrong with the file, where there are the pages `here` and `there`."""
    (folder / "book").mkdir()
    (folder / FILE).write_text(text, encoding="utf-8")
    (folder / "_toc.yml").write_text("format: jb-book\nroot: book/here\n", encoding="utf-8")
    for name in ("here", "there"):
        (folder / "book" / f"{name}.md").touch()
    return [str(problem) for problem in problems_of_moved(folder)]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "book/once: book/here\nbook/old/once: book/here\n"])
def test_a_good_file_is_well(tmp_path: Path, text: str) -> None:
    assert said(tmp_path, text) == []


def test_a_book_may_do_without_and_the_books_own_file_is_well(tmp_path: Path, root: Path) -> None:
    assert read_moved(tmp_path) == {}
    assert problems_of_moved(root) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("book/here: book/there", "there is a page book/here.md, so nobody would be led on from it"),
        ("book/once: book/nowhere", "book/once: leads to book/nowhere, and there is no book/nowhere.md"),
        (
            "book/once: book/later\nbook/later: book/here",
            "book/once: leads to book/later, which has moved on to book/here: name that",
        ),
        ("book/once.html: book/here", "must name pages as _toc.yml does"),
        ("book/../once: book/here", "must name pages as _toc.yml does"),
        ("book/once: [book/here]", "must name pages as _toc.yml does"),
        ("- book/once", "must give a new name for each old one"),
        ("book/once: a: b", "can't be read"),
    ],
)
def test_what_would_lead_nowhere_is_said(tmp_path: Path, text: str, reason: str) -> None:
    (problem,) = said(tmp_path, text)
    assert problem.startswith(FILE)
    assert reason in problem
