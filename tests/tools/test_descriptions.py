"""Each page has a description of its own, of a length that search engines show; its head carries it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from small_book import HEADER, header

from tools.chapters import Chapter, find_chapters
from tools.descriptions import LONGEST, SHORTEST, description_of, problems_of_descriptions


def page(folder: Path, name: str, front: str) -> Chapter:
    folder.joinpath("_config.yml").write_text("title: A book\n", encoding="utf-8")
    file = folder / f"{name}.md"
    file.write_text(f"{front}# {name}\n", encoding="utf-8")
    return Chapter(folder, name)


def described(text: str) -> str:
    return re.sub("description: .*", f"description: {text}", HEADER)


@pytest.mark.parametrize("length", [SHORTEST, LONGEST])
def test_a_description_of_a_good_length_is_well(tmp_path: Path, length: int) -> None:
    assert problems_of_descriptions([page(tmp_path, "one", described("x" * length))]) == []


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        (re.sub("description: .*\n", "", HEADER), "must have a description"),
        (described('""'), "must have a description"),
        (
            described("x" * (SHORTEST - 1)),
            f"must have {SHORTEST} to {LONGEST} characters and has {SHORTEST - 1}",
        ),
        (
            described("x" * (LONGEST + 1)),
            f"must have {SHORTEST} to {LONGEST} characters and has {LONGEST + 1}",
        ),
    ],
)
def test_what_is_wrong_with_a_description_is_said(tmp_path: Path, front: str, reason: str) -> None:
    (problem,) = problems_of_descriptions([page(tmp_path, "one", front)])
    assert str(problem).startswith("one.md, front matter:")
    assert reason in str(problem)


def test_a_description_that_was_copied_with_its_page_is_noticed(tmp_path: Path) -> None:
    pages = [page(tmp_path, "one", header("One")), page(tmp_path, "two", header("One"))]
    (problem,) = problems_of_descriptions(pages)
    assert str(problem) == "two.md, front matter: its description is that of one.md too"


def tags(page: Path) -> dict[str, str]:
    """The meta tags of a page's head, by name or property."""
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', page.read_text("utf-8"))
    return {name: unescape(value) for name, value in found}


def test_the_head_of_each_page_says_what_it_holds(site: Path, root: Path) -> None:
    for chapter in find_chapters(root):
        found = tags(site / f"{chapter.name}.html")
        assert found["description"] == found["og:description"] == description_of(chapter)
        heading = re.search("^# (.+)$", chapter.text, re.MULTILINE)
        assert heading is not None
        assert found["og:title"] == heading[1].strip()
        assert found["og:site_name"] == "How Gradient Descent Works"
        assert "robots" not in found
    for name in ("search", "genindex"):
        assert tags(site / f"{name}.html")["robots"] == "noindex"


def test_titles_differ_and_the_front_page_names_the_book_once(site: Path, root: Path) -> None:
    titles = []
    for chapter in find_chapters(root):
        match = re.search("<title>(.*?)</title>", (site / f"{chapter.name}.html").read_text("utf-8"))
        assert match is not None
        titles.append(unescape(match[1]))
    assert len(set(titles)) == len(titles)
    assert titles[0] == "How Gradient Descent Works"
