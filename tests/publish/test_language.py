"""A process that builds books in several languages, as `make serve` does after an edit of the setting."""

from __future__ import annotations

import pytest
from small_book import SmallBook

EXERCISE = ":::{exercise} Try it\n:label: ex-one\nWhat is it?\n:::\n"


@pytest.mark.book
def test_each_book_speaks_its_own_language(small_book: SmallBook) -> None:
    small_book.write(EXERCISE)
    titles = []
    for language in ("fr", "en"):
        small_book.edit("_config.yml", "    html_theme:", f"    language: {language}\n    html_theme:")
        assert small_book.build().status == 0
        titles.append([title for title in ("Exercice 1", "Exercise 1") if title in small_book.page])
        small_book.edit("_config.yml", f"    language: {language}\n", "")
    assert titles == [["Exercice 1"], ["Exercise 1"]]
