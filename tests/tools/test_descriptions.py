"""A page as it is read, and its description: one of its own, of a length that search engines show."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from tests.small_book import header
from tools.chapters import Chapter, find_chapters, settings
from tools.descriptions import LONGEST, SHORTEST, description_of, problems_of_descriptions


def page(folder: Path, name: str, front: str) -> Chapter:
    folder.joinpath("_config.yml").write_text("title: A book\n", encoding="utf-8")
    folder.joinpath(f"{name}.md").write_text(f"{front}# {name}\n", encoding="utf-8")
    return Chapter(folder, name)


def described(text: str) -> str:
    return re.sub("description: .*", f"description: {text}", header("One"))


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        (re.sub("description: .*\n", "", header("One")), "must have a description"),
        (described('""'), "must have a description"),
        (
            described("x" * (SHORTEST - 1)),
            f"and it has {SHORTEST - 1}",
        ),
        (described("x" * SHORTEST), None),
        (described("x" * LONGEST), None),
        (described("x" * (LONGEST + 1)), f"and it has {LONGEST + 1}"),
    ],
)
def test_what_is_wrong_with_a_description_is_said(tmp_path: Path, front: str, reason: str | None) -> None:
    found = [str(problem) for problem in problems_of_descriptions([page(tmp_path, "one", front)])]
    assert len(found) == (0 if reason is None else 1)
    assert all(each.startswith("one.md, front matter: ") and str(reason) in each for each in found)


def test_a_description_that_was_copied_with_its_page_is_noticed(tmp_path: Path) -> None:
    pages = [page(tmp_path, "one", header("One")), page(tmp_path, "two", header("One"))]
    (problem,) = problems_of_descriptions(pages)
    assert str(problem) == "two.md, front matter: its description is that of one.md too"


def test_each_reader_of_a_page_gets_a_notebook_of_its_own_and_settings_as_they_are(tmp_path: Path) -> None:
    one = page(tmp_path, "one", header("One"))
    one.notebook().cells[0].source = "edited"
    assert Chapter(tmp_path, "one").notebook().cells[0].source == "# one"
    assert settings(tmp_path)["title"] == "A book"
    (tmp_path / "_config.yml").write_text("title: two\n", encoding="utf-8")
    assert settings(tmp_path)["title"] == "two"


def tags(page: str) -> dict[str, str]:
    """The meta tags of a page's head, by name or property."""
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


def test_the_head_of_each_page_says_what_it_holds_below_a_title_of_its_own(site: Path, root: Path) -> None:
    titles = []
    for chapter in find_chapters(root):
        page = (site / f"{chapter.name}.html").read_text("utf-8")
        found = tags(page)
        assert found["description"] == found["og:description"] == description_of(chapter)
        heading = re.search("^# (.+)$", chapter.text, re.MULTILINE)
        assert heading is not None
        assert found["og:title"] == heading[1].strip()
        assert found["og:site_name"] == "How Gradient Descent Works"
        assert "robots" not in found
        titles.append(page.partition("<title>")[2].partition("</title>")[0])
    assert len(set(titles)) == len(titles)
    assert titles[0] == "How Gradient Descent Works"  # once
    for name in ("search", "genindex"):
        assert tags((site / f"{name}.html").read_text("utf-8"))["robots"] == "noindex"
