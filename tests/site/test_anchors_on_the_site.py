"""Headings, figures, formulas, exercises, terms and claims have an address, and show it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
PAGES = [chapter.name for chapter in find_chapters(ROOT)]
PLACES = {
    "heading": r"<h[1-6]\b.*?</h[1-6]>",
    "figure": r"<figure\b.*?</figure>",
    "formula": r'<div class="math[^>]*\bid="[^>]*>.*?</div>',
    "exercise": r'<div class="exercise\b.*?</p>',
    "claim": r'<div class="claim" id=.*?</div>',
    "term": r'<dt id="term-.*?</dt>',
}


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_has_an_address_shows_it(site: Path, name: str) -> None:
    text = (site / f"{name}.html").read_text(encoding="utf-8")
    article = re.sub(r"<template.*?</template>", "", text[text.index("<article") :], flags=re.DOTALL)
    for kind, pattern in PLACES.items():
        for place in re.findall(pattern, article, re.DOTALL):
            link = re.search(r'<a class="headerlink" href="#([^"]+)"[^>]* aria-label="[^"]+"', place)
            assert link is not None, f"{kind}: {place[:200]}"
            assert f'id="{link[1]}"' in article


@pytest.mark.browser
@pytest.mark.parametrize("place", ["h2", "figcaption", ".eqno", ".exercise .admonition-title", ".claim"])
def test_the_keyboard_reaches_it_and_sees_it(site: Path, browser: Browser, place: str) -> None:
    page = browser.new_page()
    page.goto((site / "book" / "loop" / "steps.html").as_uri())
    page.keyboard.press("Tab")
    link = page.locator(f"article {place} a.headerlink").first
    expect(link).to_have_css("opacity", "0")
    link.focus()
    expect(link).to_be_focused()
    expect(link).to_have_css("opacity", "1")
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("place", ["exercises", "fig-bowl-rates", "equation-eq-bowl-wall", None])
def test_an_address_within_a_long_page_leads_there(
    site: Path, browser: Browser, place: str | None, width: int
) -> None:
    """To the very line: whatever puts off the layout of what is above moves it."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    file = (site / "book" / "step" / "bowl.html").as_uri()
    if place is None:  # a late one, by a click in the contents
        page.goto(file)
        place = "the-same-in-pytorch"
        page.evaluate("id => document.querySelector(`a[href='#${id}']`).click()", place)
    else:
        page.goto(f"{file}#{place}")
    page.wait_for_timeout(800)
    top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", place)
    assert -5 <= top <= 250
    page.close()
