"""Sphinx's own search, in a browser, from the disk with the network off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("word", "chapter"), [("momentum", "momentum/momentum"), ("zeroed", "loop/steps")])
def test_a_word_is_found_where_it_stands(site: Path, browser: Browser, word: str, chapter: str) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{(site / 'search.html').as_uri()}?q={word}")
    found = page.locator(f"#search-results a[href*='book/{chapter}.html']").first
    found.wait_for()
    found.click()
    page.wait_for_url(f"**/book/{chapter}.html*")
    assert complaints == []
    context.close()
