"""The cheat sheet as a reader has it on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_the_cheat_sheet_fits_two_sheets_of_paper_printed_on_both_sides(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site / "book" / "cheatsheet.html").as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) <= 4
    page.close()
