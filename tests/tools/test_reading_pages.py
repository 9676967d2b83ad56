"""What one reader of a page does to its copy, the next reader doesn't see; settings are read anew."""

from __future__ import annotations

from pathlib import Path

from tools.chapters import Chapter, settings

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = "book/loop/knobs"


def test_each_reader_of_a_page_gets_a_notebook_of_its_own() -> None:
    first = Chapter(ROOT, PAGE).notebook()
    text = first.cells[0].source
    first.cells[0].source = "edited"
    assert Chapter(ROOT, PAGE).notebook().cells[0].source == text


def test_settings_are_read_anew_when_they_changed(tmp_path: Path) -> None:
    file = tmp_path / "_config.yml"
    file.write_text("title: one\n", encoding="utf-8")
    assert settings(tmp_path)["title"] == "one"
    file.write_text("title: two\n", encoding="utf-8")
    assert settings(tmp_path)["title"] == "two"
