"""What the browser remembers of the reading, from the disk as from a server."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.chapters import find_chapters

FRONT, CHAPTER = "book/index.html", "book/loop/knobs.html"


@pytest.mark.browser
def test_a_chapter_read_to_its_end_is_marked_and_can_be_forgotten(site: Path, browser: Browser) -> None:
    assert any(chapter.name == "book/loop/knobs" for chapter in find_chapters(site.parents[1]))
    page = browser.new_page()
    page.goto((site / CHAPTER).as_uri())
    assert page.locator(".read-mark").count() == 0  # opened, not read
    page.locator(".related-pages").scroll_into_view_if_needed()
    page.locator(".sidebar-tree .read-mark").wait_for(state="attached")
    page.goto((site / FRONT).as_uri())
    assert page.locator(".map-title .read-mark").all_inner_texts() == ["✓ read"]
    on = page.locator(".progress-here a")
    assert "A function with knobs" in on.inner_text()
    page.locator(".progress-here button").click()
    assert page.locator(".read-mark, .progress-here").count() == 0
    page.reload()
    assert page.locator(".read-mark, .progress-here").count() == 0
    page.close()


@pytest.mark.browser
def test_a_browser_that_keeps_nothing_shows_the_page_without_complaint(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        "for (const name of ['getItem', 'setItem']) {"
        "  const real = Storage.prototype[name];"
        "  Storage.prototype[name] = function (key, ...rest) {"
        "    if (key.startsWith('read:')) throw new Error('refused');"
        "    return real.call(this, key, ...rest);"
        "  };"
        "}"
    )
    page.goto((site / CHAPTER).as_uri())
    assert complaints == []
    assert page.locator("p.chapter-head").is_visible()
    page.close()


def test_the_script_is_small(site: Path) -> None:
    assert (site / "_static/progress.js").stat().st_size <= 2048
