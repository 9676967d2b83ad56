"""A claim's code is folded without being asked, and each fold says what lies in it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from nbformat.v4 import new_code_cell, new_output
from small_book import SmallBook

from tools.execute.folds import fold
from tools.words import words

WORDS = words("en", "folds")
CLAIM = 'from gdlib import claim\nclaim("Two is {measured}", 2.0, 2.0)'


@pytest.mark.parametrize(
    ("source", "tags", "shows", "kind"),
    [
        (CLAIM, [], None, "measured"),
        (f"x = 1\n{CLAIM}", ["hide-input"], None, "measured"),
        ("use_style()", ["hide-input"], None, "set up"),
        ("print(1)", ["hide-input"], {"text/plain": "1"}, "printed"),
        ("print(1)", ["hide-cell"], {"text/plain": "1"}, "whole"),
        ("plot()", ["hide-input"], {"image/svg+xml": "<svg/>"}, "drawn"),
    ],
)
def test_a_fold_says_what_lies_in_it(
    source: str, tags: list[str], shows: dict[str, str] | None, kind: str
) -> None:
    outputs = [new_output("display_data", shows)] if shows else []
    cell = new_code_cell(source, metadata={"tags": [*tags]}, outputs=outputs)
    fold(cell, WORDS)
    assert cell.metadata["tags"] == (tags or ["hide-input"])
    assert cell.metadata["mystnb"] == dict.fromkeys(("code_prompt_show", "code_prompt_hide"), WORDS[kind])


@pytest.mark.parametrize("source", ["x = 1", "proclaim(1)"])
def test_other_code_stays_in_view(source: str) -> None:
    cell = new_code_cell(source)
    fold(cell, WORDS)
    assert cell.metadata.get("tags", []) == []


def test_an_authors_own_words_on_a_fold_stay() -> None:
    cell = new_code_cell(CLAIM, metadata={"mystnb": {"code_prompt_show": "See for yourself"}})
    fold(cell, WORDS)
    assert cell.metadata["mystnb"]["code_prompt_show"] == "See for yourself"


@pytest.mark.book
def test_on_the_page_the_sentence_stands_first_and_its_code_is_folded_below(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    small_book.write(cell(CLAIM) + cell("x = 1", ":tags: [remove-input]\n\n"))  # a cell that shows nothing
    build = small_book.build()
    assert build.status == 0, build.said
    page = small_book.page
    shown = page[page.index("claim-first") :]
    places = [
        shown.index(part)
        for part in ("Two is 2", "<details", WORDS["measured"], '<span class="n">claim</span>', "</details>")
    ]
    assert places == sorted(places)
    assert re.search(
        r'<div class="claim" id="claim-two-is-2">\s*<span[^>]*>✓</span> <span>Two is 2</span>', page
    )
