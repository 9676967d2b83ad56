"""The pages where one looks things up: each entry leads into a chapter, and the chapters lead to them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.book.test_form import CHAPTERS
from tools.chapters import Chapter, find_chapters

ROOT = Path(__file__).resolve().parents[2]
TERM = re.compile(r"\{term\}`(?:[^`<]*<)?([^`>]+)>?`")
MACRO = re.compile(r"\\([A-Za-z]+)")
GREEK = {"beta", "delta", "eta", "kappa", "Lambda", "lambda", "mu", "rho", "sigma", "varepsilon"}
SIGNS = {"nabla", "partial"}
PAGES = {chapter.name: chapter for chapter in find_chapters(ROOT)}
LESSONS = [name for name in PAGES if name.count("/") == 2]


def entries() -> dict[str, str]:
    """The glossary's terms and what it says about each."""
    text = PAGES["book/glossary"].text
    listed = text.partition("```{glossary}\n")[2].rpartition("```")[0]
    return {term: meaning for term, _, meaning in (part.partition("\n") for part in listed.split("\n\n"))}


def formulas(chapter: Chapter) -> str:
    """All TeX of a page."""
    words = re.sub(r"^```\{code-cell\}.*?^```", "", chapter.text, flags=re.M | re.S)
    return " ".join(map("".join, re.findall(r"\$\$(.+?)\$\$|\$([^$]+)\$", words, flags=re.S)))


def test_terms_stand_in_the_order_of_the_alphabet() -> None:
    terms = list(entries())
    assert len(terms) >= 45
    assert terms == sorted(terms, key=str.lower)


@pytest.mark.parametrize("term", entries())
def test_a_term_is_explained_in_a_few_sentences_and_leads_to_where_it_comes_from(term: str) -> None:
    meaning = entries()[term]
    assert re.search(r"(?:See|in) \{ref\}`[\w-]+`(?: and \{ref\}`[\w-]+`)?\.\s*$", meaning)
    assert 8 <= len(meaning.split()) <= 70


def test_every_term_is_linked_from_a_page_outside_the_glossary() -> None:
    linked = {
        term for name, page in PAGES.items() if name != "book/glossary" for term in TERM.findall(page.text)
    }
    assert linked == set(entries())


@pytest.mark.parametrize("name", LESSONS)
def test_a_chapter_links_its_terms_once_each(name: str) -> None:
    linked = TERM.findall(PAGES[name].text)
    assert len(linked) >= (3 if name in CHAPTERS else 1)  # a closer look has its chapter's terms
    assert len(set(linked)) == len(linked)


@pytest.mark.parametrize("name", LESSONS)
def test_letters_that_chapters_share_are_on_the_page_of_notation(name: str) -> None:
    used = set(MACRO.findall(formulas(PAGES[name]))) & (GREEK | SIGNS)
    assert used <= set(MACRO.findall(formulas(PAGES["book/notation"])))
