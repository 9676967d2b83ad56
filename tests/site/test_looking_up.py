"""The cheat sheet, the notation and the glossary as a reader has them: on a phone, and on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PAGES = ["cheatsheet", "notation", "glossary"]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_wider_than_its_column(site: Path, browser: Browser, name: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((site / "book" / f"{name}.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    too_wide = """() => [...document.querySelectorAll(".bd-article :is(table, dl)")]
        .filter((box) => box.scrollWidth > box.closest("section").clientWidth + 1).length"""
    assert page.evaluate(too_wide) == 0
    page.close()


def test_the_cheat_sheet_fits_two_sheets_of_paper(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site / "book" / "cheatsheet.html").as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) == 2
    page.close()
