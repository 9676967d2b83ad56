"""Claims as the pages show them: boxes with anchors and citations, and the list of them all."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from small_book import SmallBook, header, make_small_book

pytestmark = pytest.mark.book
Cell = Callable[..., str]

TOC = """\
format: jb-book
root: book/index
chapters:
  - file: book/loop/one
  - file: book/loop/two
  - file: book/claims
  - file: book/bibliography
"""
FIRST = """\
from gdlib import claim
claim("Two & two", 2.0 + 2.0, expected=4.0, source="polyak1964, section 2; the seed notebook")
"""
SECOND = 'from gdlib import claim\nclaim("Three is", 3.0, at_most=3.5)'


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Cell) -> SmallBook:
    """Two chapters that claim something, the list of all claims, and a bibliography, built."""
    book = make_small_book(tmp_path_factory.mktemp("claims"), root)
    (book.root / "_toc.yml").write_text(TOC, encoding="utf-8")
    pages = {
        "book/loop/two": f"# Two\n\n{cell(SECOND)}",
        "book/claims": "# All\n\n```{all-claims}\n```\n",
        "book/bibliography": "# Works\n\n```{bibliography}\n```\n",
    }
    for name, body in pages.items():
        (book.root / f"{name}.md").write_text(header(name) + body, encoding="utf-8")
    book.write(cell(FIRST))
    return again(book)


def page(book: SmallBook, name: str) -> str:
    return (book.root / "_build" / "html" / f"{name}.html").read_text(encoding="utf-8")


def words(html: str) -> str:
    """What a reader reads of a piece of HTML."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def boxes(html: str) -> list[str]:
    return re.findall(r'<div class="claim".*?</div>', html, re.DOTALL)


def again(book: SmallBook) -> SmallBook:
    """The book, built anew."""
    build = book.build()
    assert build.status == 0, build.said
    return book


def test_a_claim_on_its_page_has_an_anchor_and_cites_its_source(built: SmallBook) -> None:
    (box,) = boxes(page(built, "book/loop/one"))
    assert 'id="claim-two-two"' in box
    expected = "Two & two: measured 4, expected 4 Polyak (1964), section 2; the seed notebook"
    assert expected in words(box)
    (target,) = re.findall(r'href="\.\./bibliography\.html#(\w+)"', box)
    bibliography = page(built, "book/bibliography")
    assert f'id="{target}"' in bibliography
    assert "Some methods of speeding up" in words(bibliography)


def test_the_list_holds_every_claim_by_page_with_its_numbers_source_and_place(built: SmallBook) -> None:
    listing = page(built, "book/claims")
    assert "2 claims on 2 pages" in words(listing)
    first, second = boxes(listing)
    assert "Two & two: measured 4, expected 4 Polyak (1964), section 2; the seed notebook" in words(first)
    assert 'href="loop/one.html#claim-two-two"' in first
    assert 'href="bibliography.html#' in first
    assert "Three is: measured 3, at most 3.5" in words(second)
    assert 'href="loop/two.html#claim-three-is"' in second
    assert re.findall(r"<h2>.*?>(One|Two)</a>", listing) == ["One", "Two"]


def test_the_list_follows_a_chapter_that_runs_again(built: SmallBook) -> None:
    two = built.root / "book" / "loop" / "two.md"
    two.write_text(
        two.read_text("utf-8").replace('"Three is", 3.0', '"Three is nearly", 3.25'), encoding="utf-8"
    )
    assert again(built).build().executed == []
    second = boxes(page(built, "book/claims"))[1]
    assert "Three is nearly: measured 3.25, at most 3.5" in words(second)
    assert 'href="loop/two.html#claim-three-is-nearly"' in second


def test_the_list_and_the_bibliography_follow_claims_that_come_and_go(built: SmallBook, cell: Cell) -> None:
    (built.root / "book" / "loop" / "two.md").write_text(
        f"{header('Two')}# Two, new\n\n"
        + cell('from gdlib import claim\nclaim("Same", 1.0, 1.0, source="huber1964")')
        + cell('claim("Same", 1.0, 1.0)'),
        encoding="utf-8",
    )
    built.write("No claims here.")
    listing = page(again(built), "book/claims")
    assert "2 claims on 1 pages" in words(listing)
    assert ">Two, new</a>" in listing
    assert "Three is" not in listing
    assert "Two &amp; two" not in listing
    assert [re.search(r'two\.html#([\w-]+)"', box)[1] for box in boxes(listing)] == [  # type: ignore[index]
        "claim-same",
        "claim-same-2",
    ]
    bibliography = words(page(built, "book/bibliography"))
    assert "Robust estimation of a location parameter" in bibliography
    assert "Some methods of speeding up" not in bibliography


def test_an_incremental_build_gives_the_same_list_as_a_fresh_one(built: SmallBook, cell: Cell) -> None:
    fresh = boxes(page(built, "book/claims"))
    built.write("Nothing yet.")
    assert boxes(page(again(built), "book/claims")) == fresh[1:]
    built.write(cell(FIRST))
    assert boxes(page(again(built), "book/claims")) == fresh


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("nobody1900, section 2", "the source 'nobody1900' is not in book/references.bib"),
        (
            "polyak1964 section 2",
            "the source 'polyak1964 section 2' cites a work (polyak1964) in the midst of words",
        ),
    ],
)
def test_a_source_that_is_not_in_the_bibliography_stops_the_build(
    built: SmallBook, cell: Cell, source: str, reason: str
) -> None:
    built.write(f"{cell('x = 1')}\n{cell(FIRST.replace('polyak1964, section 2', source))}")
    build = built.build()
    assert build.status == 1
    assert "1 found wrong" in build.last_lines
    assert f"book/loop/one.md, line 20: code cell 2: {reason}" in build.last_lines, build.last_lines


def test_a_work_that_leaves_the_bibliography_stops_the_build(built: SmallBook) -> None:
    bib = built.root / "book" / "references.bib"
    bib.write_text(bib.read_text("utf-8").replace("{polyak1964,", "{polyak1965,"), encoding="utf-8")
    build = built.build()
    assert build.status == 1
    assert "code cell 1: the source 'polyak1964' is not in book/references.bib" in build.last_lines


def test_a_claim_that_its_page_hides_stops_the_build(built: SmallBook, cell: Cell) -> None:
    built.write(cell(FIRST, ":tags: [remove-output]\n\n"))
    build = built.build()
    assert build.status == 1
    assert "code cell 1: makes a claim and hides it" in build.last_lines
