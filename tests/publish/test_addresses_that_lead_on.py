"""The page for addresses at which there is none, and those that lead on, in a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from serving import Quiet, served
from small_book import make_small_book

pytestmark = [pytest.mark.book, pytest.mark.browser]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The site of a small book that is published below a path."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.set_parts({"The part": ["loop/one"]})
    (book.root / "book" / "_moved.yml").write_text("book/old/place: book/loop/one\n", encoding="utf-8")
    book.set_repository("https://github.com/somebody/course")
    build = book.build()
    assert build.status == 0, build.said
    return book.root / "_build" / "html"


class Host(Quiet):
    """Serves a site below /course/, and its 404.html at any address where there is nothing."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/course"))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.mark.parametrize("path", ["nothing", "book/loop/deep/er/nothing.html?q=1#there", "404.html"])
def test_a_page_that_is_not_there_has_its_looks_and_leads_on(site: Path, browser: Browser, path: str) -> None:
    with served(site, Host) as address:
        page = browser.new_page()
        lost: list[str] = []
        page.on("response", lambda reply: lost.append(reply.url) if reply.status == 404 else None)
        page.goto(f"{address}/course/{path}")
        assert page.title().startswith("Page not found")
        assert lost == ([] if path == "404.html" else [f"{address}/course/{path.partition('#')[0]}"])
        assert (
            page.locator("article h1").evaluate("h => getComputedStyle(h).fontFamily").startswith("Literata")
        )
        skip = page.locator(".skip-link a").evaluate("a => a.href")
        assert skip == f"{address}/course/{path.partition('#')[0]}#main-content"
        page.locator("article").get_by_role("link", name="One").click()
        assert page.url == f"{address}/course/book/loop/one.html"
        page.go_back()
        page.get_by_label("Search the book").fill("hello")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{address}/course/search.html?q=hello")
        page.close()


def test_it_works_from_the_disk(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site / "404.html").as_uri())
    assert page.locator("article h1").evaluate("h => getComputedStyle(h).fontFamily").startswith("Literata")
    page.locator("article").get_by_role("link", name="The front page").click()
    page.wait_for_url((site / "book" / "index.html").as_uri())
    page.close()


@pytest.mark.parametrize("script", [True, False])
def test_an_old_address_leads_to_the_page_and_keeps_what_it_names(
    site: Path, browser: Browser, script: bool
) -> None:
    page = browser.new_page(java_script_enabled=script)
    page.goto((site / "book" / "old" / "place.html").as_uri() + "#one")
    new = (site / "book" / "loop" / "one.html").as_uri()
    page.wait_for_url(f"{new}#one" if script else new)
    assert page.locator("article h1").inner_text().startswith("1. One")
    page.close()
