"""The book's own words come from one table a language, and a French book has none of the English ones."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from tests.authors.conftest import make_authors_book
from tests.small_book import make_small_book
from tools.words import FOLDER, table, words

LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.yml"))


def holes(text: str) -> list[str | None]:
    return sorted(name or "" for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_the_same_words_and_the_same_holes(language: str) -> None:
    def shape(of: str) -> dict[str, dict[str, list[str | None]]]:
        return {part: {key: holes(text) for key, text in said.items()} for part, said in table(of).items()}

    assert shape(language) == shape("en")


def test_other_languages_get_english_and_regions_their_language() -> None:
    assert words("eo", "redirects") == words(None, "redirects") == words("en", "redirects")
    assert words("fr_CA", "redirects") == words("fr", "redirects")


@pytest.mark.book
def test_a_french_book_without_solutions_and_then_an_english_one(tmp_path: Path, root: Path) -> None:
    settings = {"sphinx": {"config": {"language": "fr", "hide_solutions": True}}}
    book = make_authors_book(tmp_path / "french", root, settings)
    book.build()
    site = {page: page.read_text(encoding="utf-8") for page in book.site.rglob("*.html")}
    french = {text for said in table("fr").values() for text in said.values()}
    for part, said in table("en").items():
        for key, text in said.items():
            pieces = [piece for piece in re.split(r"\{\w*\}", text) if len(piece.split()) > 2]
            shown = [page.name for page, html in site.items() for piece in pieces if piece.strip() in html]
            assert text in french or shown == [], (part, key)
    for own in ("minutes de lecture", "Exercice 4.1"):
        assert own in "".join(site.values())
    everything = [file.read_bytes() for file in book.site.rglob("*") if file.is_file()]
    for words_of_a_solution in (b"A solution that unfolds", b"from a solution", b"hidden code"):
        assert not any(words_of_a_solution in file for file in everything)
    english = make_small_book(tmp_path / "english", root)  # as `make serve` builds it after an edit
    english.write(":::{exercise}\n:label: ex-one\nWhat is it?\n:::\n")
    english.build()
    assert "Exercise 1" in english.page
