"""Claims as the pages show them: boxes with anchors and citations, and the list of them all."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.small_book import SmallBook, cell
from tools.words import words as words_of

pytestmark = pytest.mark.book
FIRST = """\
from gdlib import claim
claim("Two & two", 2.0 + 2.0, expected=4.0, source="polyak1964, section 2; the seed notebook")
"""
SECOND = 'from gdlib import claim\nclaim("Three is", 3.0, at_most=3.5)'
THIRD = 'from gdlib import claim\nclaim("Two is {measured}", 2.0, 2.0)'
SAME = ('from gdlib import claim\nclaim("Same", 1.0, 1.0, source="huber1964")', 'claim("Same", 1.0, 1.0)')


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """Three chapters that claim something, the list of all claims, and a bibliography, built."""
    draft.write_page("loop/two", f"# Two\n\n{cell(SECOND)}")
    shows_nothing = cell("x = 1", ":tags: [remove-input]\n\n")
    draft.write_page("three", f"# Three\n\n{cell(THIRD)}{shows_nothing}")
    draft.write_page("claims", "```{all-claims}\n```\n")
    draft.write_page("bibliography", "```{bibliography}\n```\n")
    draft.set_parts({}, after=["loop/one", "loop/two", "three", "claims", "bibliography"])
    draft.write(cell(FIRST))
    draft.build()
    return draft


def words(html: str) -> str:
    """What a reader reads of a piece of HTML."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def boxes(html: str) -> list[str]:
    return re.findall(r'<div class="claim".*?</div>', html, re.DOTALL)


def test_a_claim_on_its_page_has_an_anchor_and_cites_its_source(once: SmallBook) -> None:
    (box,) = boxes(once.page)
    assert 'id="claim-two-two"' in box
    expected = "Two & two: measured 4, expected 4 Polyak (1964), section 2; the seed notebook"
    assert expected in words(box)
    (target,) = re.findall(r'href="\.\./bibliography\.html#(\w+)"', box)
    assert f'id="{target}"' in once.html("book/bibliography")
    assert "Some methods of speeding up" in words(once.html("book/bibliography"))


def test_the_list_has_each_claim_with_its_numbers_and_source_below_its_page(once: SmallBook) -> None:
    listing = once.html("book/claims")
    first, second, _ = boxes(listing)
    assert "Two & two: measured 4, expected 4 Polyak (1964), section 2; the seed notebook" in words(first)
    assert 'href="bibliography.html#' in first
    assert "Three is: measured 3, at most 3.5" in words(second)
    assert re.findall(r"<h2>.*?>(One|Two|Three)</a>", listing) == ["One", "Two", "Three"]


def test_the_sentence_stands_first_and_its_code_is_folded_below(once: SmallBook) -> None:
    page = once.html("book/three")
    shown = page[page.index("claim-first") :]
    fold = words_of("en", "folds")["measured"]
    places = [
        shown.index(part)
        for part in ("Two is 2", "<details", fold, '<span class="n">claim</span>', "</details>")
    ]
    assert places == sorted(places)
    sentence = r'<div class="claim" id="claim-two-is-2">\s*<span[^>]*>✓</span> <span>Two is 2</span>'
    assert re.search(sentence, page)


def test_the_list_and_the_bibliography_follow_claims_that_come_and_go(built: SmallBook) -> None:
    built.write_page("loop/two", f"# Two, new\n\n{cell(SAME[0])}{cell(SAME[1])}")
    built.write("No claims here.")
    build = built.build()
    assert build.executed == ["book/loop/two.md"]
    listing = built.html("book/claims")
    assert "3 claims on 2 pages" in words(listing)
    assert ">Two, new</a>" in listing
    anchors = [re.findall(r'two\.html#([\w-]+)"', box) for box in boxes(listing)[:2]]
    assert anchors == [["claim-same"], ["claim-same-2"]]
    bibliography = words(built.html("book/bibliography"))
    assert "Robust estimation of a location parameter" in bibliography
    assert "Some methods of speeding up" not in bibliography


def test_what_no_reader_could_look_up_or_see_stops_the_build(built: SmallBook) -> None:
    pages = {
        "loop/two": cell("x = 1") + cell(FIRST.replace("polyak1964", "nobody1900")),
        "hidden": cell(SECOND, ":tags: [remove-output]\n\n"),
    }
    for name, body in pages.items():
        built.write_page(name, body)
    built.set_parts({}, after=["loop/one", "three", "claims", "bibliography", *pages])
    built.edit("book/references.bib", "{polyak1964,", "{polyak1965,")  # which the first chapter cites
    build = built.build(status=1)
    assert 'book/loop/two.md, line 19: could not find bibtex key "nobody1900"' in build.last_lines
    assert 'book/loop/one.md, line 16: could not find bibtex key "polyak1964"' in build.last_lines
    assert "book/hidden.md, line 16: code cell 1: makes a claim and hides it" in build.last_lines
