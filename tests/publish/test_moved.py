"""What book/_moved.yml may say, and what stops the build."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.publish.beside_pages import FILE, problems_of_moved


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", None),
        ("# nothing yet\n", None),
        ("book/once: book/here\nbook/old/once: book/here\n", None),
        ("book/here: book/there", "there is a page book/here.md, so nobody would be led on from it"),
        ("book/once: book/nowhere", "book/once: leads to book/nowhere, and there is no book/nowhere.md"),
        ("book/once: book/later\nbook/later: book/here", "book/once: leads to book/later, and there is no"),
        ("book/once.html: book/here", "must be the name of a page, as _toc.yml had it"),
        ("book/../once: book/here", "must be the name of a page, as _toc.yml had it"),
        ("book/once: [book/here]", "book/once: leads to ['book/here'], and there is no"),
        ("7: book/here", "must be the name of a page, as _toc.yml had it"),
        ("- book/once", "must give a new name for each old one"),
        ("book/once: a: b", "can't be read"),
    ],
)
def test_what_would_lead_nowhere_is_said(tmp_path: Path, text: str, reason: str | None) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    (tmp_path / "_config.yml").write_text("title: A book\n", encoding="utf-8")
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: book/here\n", encoding="utf-8")
    for name in ("here", "there"):
        (tmp_path / "book" / f"{name}.md").touch()
    found = [str(problem) for problem in problems_of_moved(tmp_path)]
    assert len(found) == (0 if reason is None else 1)
    assert all(problem.startswith(FILE) and str(reason) in problem for problem in found)
