"""A link within the book shows what it leads to, from the disk, for mouse and keyboard alike."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

LINK = ".bd-article a.reference.internal"
LEADS = [
    ("loop/steps", "[href*='#term-learning-rate']", "The factor"),
    ("momentum/momentum", "[href*='#fig-bowl-play']", "Fig."),
    ("momentum/momentum", "[href='#fig-momentum-map']", "Fig."),
    ("momentum/momentum", "[href='#equation-eq-momentum-wall']", "converges from every start"),
    ("step/bowl", "[href*='steps.html#taking-steps']", "how far should you go"),
    ("loop/steps", "[href*='bibliography.html#']", "howard"),
    ("loop/steps", "[href='#ex-steps-triangle']", "how many units of length"),
    ("glossary", "[href='#term-ReLU']", "rectified linear unit"),
]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    opened = context.new_page()
    yield opened
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize(("name", "link", "words"), LEADS)
def test_a_link_shows_where_it_leads(site: Path, page: Page, name: str, link: str, words: str) -> None:
    page.goto((site / "book" / f"{name}.html").as_uri())
    page.locator(f"{LINK}{link}:visible").first.hover()
    card = page.locator("#preview")
    expect(card).to_be_visible()
    expect(card).to_contain_text(re.compile(words, re.IGNORECASE))
    box = card.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1280
    assert page.locator("#preview :is(a, button, [id])").count() == 0
    drawn = "() => [...document.querySelectorAll('#preview use')]"
    assert page.evaluate(f"({drawn})().every((u) => document.querySelector(u.getAttribute('href')))")
    assert page.evaluate("[...document.querySelectorAll('#preview img')].every((i) => i.src && i.alt)")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollHeight") == height


@pytest.mark.browser
def test_a_card_stays_while_the_mouse_is_on_it_and_goes_with_escape(site: Path, page: Page) -> None:
    page.goto((site / "book" / "loop" / "steps.html").as_uri())
    link, card = page.locator(f"{LINK}[href*='#term-learning-rate']").first, page.locator("#preview")
    link.hover()
    expect(card).to_be_visible()
    card.hover()
    page.wait_for_timeout(600)
    expect(card).to_be_visible()
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()
    link.hover()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


@pytest.mark.browser
def test_the_keyboard_shows_a_card_and_says_that_it_describes_the_link(site: Path, page: Page) -> None:
    page.goto((site / "book" / "loop" / "steps.html").as_uri())
    link, card = page.locator(f"{LINK}[href*='#term-learning-rate']").first, page.locator("#preview")
    page.keyboard.press("Tab")  # from now on the browser shows the focus
    link.focus()
    expect(card).to_be_visible()
    expect(link).to_have_attribute("aria-describedby", "preview")
    page.keyboard.press("Tab")
    expect(link).not_to_have_attribute("aria-describedby", "preview")


@pytest.mark.browser
def test_a_finger_just_follows_the_link(site: Path, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto((site / "book" / "loop" / "steps.html").as_uri())
    assert page.locator("#preview").count() == 0
    page.locator(f"{LINK}[href*='#term-learning-rate']").first.tap()
    page.wait_for_url("**/glossary.html#term-learning-rate")
    context.close()


def test_the_script_and_what_pages_carry_are_light(site: Path) -> None:
    script = (site / "_static" / "previews.js").read_bytes()
    assert len(zlib.compress(script, 9)) < 3000
    for page in (site / "book").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        carried = re.search(r'<template class="previews">.*?</template>', text, re.DOTALL)
        lesson = page.parent.name != "book"
        if carried is not None:
            without = text.replace(carried[0], "")
            added = len(zlib.compress(text.encode(), 9)) - len(zlib.compress(without.encode(), 9))
            assert added < (10_000 if lesson else 50_000), page
