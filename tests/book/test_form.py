"""The form of the chapters: one sitting each, code that one would want to change, claims in words."""

from __future__ import annotations

import re
from copy import copy as copied
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from sphinx_external_toc.parsing import parse_toc_yaml

ROOT = Path(__file__).resolve().parents[2]
CONTENTS = parse_toc_yaml(ROOT / "_toc.yml")
CHAPTERS = [page for tree in CONTENTS.root.subtrees if tree.numbered for page in tree.files()]
CLOSER_LOOKS = [page for chapter in CHAPTERS for tree in CONTENTS[chapter].subtrees for page in tree.files()]
AT_THE_END = ["book/cheatsheet", "book/errata"]
WIDEST = 60  # characters of a line of code in view

pytestmark = [pytest.mark.book, pytest.mark.usefixtures("site")]


@cache
def article(name: str) -> Tag:
    text = (ROOT / "_build" / "html" / f"{name}.html").read_text("utf-8")
    drawn = re.compile(r"<svg.*?</svg>", re.DOTALL)  # most of a page, and no words
    found = BeautifulSoup(drawn.sub("", text), "html.parser").select_one("article")
    assert found is not None
    return found


def words(name: str) -> int:
    """The words to read up to the exercises: sentences and captions, no code and no formulas."""
    copy = copied(article(name))
    for section in copy.select("section > section"):
        if section.select(".exercise"):
            section.decompose()
    for gone in copy.select(
        "pre, .math, details, .claim, table, h1, .headerlink, .gd-widget, script, template"
    ):
        gone.decompose()
    return len(copy.get_text(" ").split())


def visible_code(name: str) -> list[str]:
    """The lines of code that stand in view, cell by cell."""
    cells = [
        cell
        for cell in article(name).select(".cell_input pre")
        if not cell.find_parent("details") and not cell.find_parent(class_="solution")
    ]
    return [cell.get_text() for cell in cells]


@pytest.mark.parametrize("name", [*CHAPTERS, *CLOSER_LOOKS])
def test_a_page_is_one_sitting(name: str) -> None:
    head = article(name).select_one("p.chapter-head")
    assert head is not None
    minutes = re.search(r"(\d+) minutes? to read", head.get_text())
    assert minutes is not None
    assert int(minutes[1]) <= 20


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_has_the_words_of_one_sitting(name: str) -> None:
    assert 500 <= words(name) <= 1450


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_makes_a_handful_of_claims(name: str) -> None:
    assert 3 <= len(article(name).select(".claim")) <= 6


@pytest.mark.parametrize("name", CLOSER_LOOKS)
def test_a_closer_look_says_what_it_is_and_leads_back(name: str) -> None:
    head = article(name).select_one("p.chapter-head")
    assert head is not None
    assert head.get_text().startswith("A closer look beside ")
    beside = next(
        chapter for chapter in CHAPTERS for tree in CONTENTS[chapter].subtrees if name in tree.files()
    )
    link = head.select_one("a")
    assert link is not None
    assert str(link["href"]).endswith(f"{beside.rpartition('/')[2]}.html")


def test_each_closer_look_is_linked_from_its_chapter() -> None:
    for chapter in CHAPTERS:
        links = {str(link.get("href", "")).partition("#")[0] for link in article(chapter).select("a")}
        for tree in CONTENTS[chapter].subtrees:
            for look in tree.files():
                assert f"{look.rpartition('/')[2]}.html" in links, f"{chapter} never mentions {look}"


@pytest.mark.parametrize("name", [*CHAPTERS, *CLOSER_LOOKS, *AT_THE_END])
def test_a_claim_says_its_numbers_in_its_sentence_and_its_code_is_folded(name: str) -> None:
    claims = article(name).select(".claim")
    assert claims
    assert article(name).select(".claim-numbers") == []
    assert len(article(name).select(".claim-first > details")) == len(claims)
    assert [code for code in visible_code(name) if re.search(r"\bclaim\(", code)] == []


@pytest.mark.parametrize("name", [*CHAPTERS, *CLOSER_LOOKS, *AT_THE_END])
def test_code_in_view_is_narrow(name: str) -> None:
    wide = [line for code in visible_code(name) for line in code.splitlines() if len(line) > WIDEST]
    assert wide == []


@pytest.mark.parametrize("name", [*CHAPTERS, *CLOSER_LOOKS])
def test_no_axis_is_set_up_in_view(name: str) -> None:
    plumbing = r"\buse_style\(|\bfigsize=|\.set\(xl|set_default_dtype|\bPALETTE\b"
    assert [code for code in visible_code(name) if re.search(plumbing, code)] == []
