"""What a site tells search engines and link previews, and where its addresses lead that hold no page."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from tests.serving import Quiet, served
from tests.small_book import SmallBook, header

pytestmark = pytest.mark.book
REPOSITORY = "\nrepository: {url: 'https://github.com/somebody/course'}\n"
SITE = "https://somebody.github.io/course/"
SPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
PAGES = ["book/index", "book/loop/one", "book/loop/two", "book/end"]


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book whose repository is known, built."""
    draft.set_parts({"The part": ["loop/one", "loop/two"]}, after=["end"])
    draft.write_page("loop/two", "# Two </script> & more\n", header("Two"))
    draft.write_page("end", "Well.")
    (draft.root / "book" / "_moved.yml").write_text("book/old/place: book/loop/two\n", encoding="utf-8")
    draft.edit("_config.yml", "\nhtml:\n", f"{REPOSITORY}\nhtml:\n")
    draft.build()
    return draft


def canonical(page: str) -> list[str]:
    return re.findall('<link rel="canonical" href="([^"]+)"', page)


def properties(page: str) -> dict[str, str]:
    return dict(re.findall('<meta (?:name|property)="([^"]+)" content="([^"]*)"', page))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_names_its_address_and_its_kind(once: SmallBook, name: str) -> None:
    page = once.html(name)
    assert canonical(page) == [f"{SITE}{name}.html"]
    found = properties(page)
    assert found["og:url"] == f"{SITE}{name}.html"
    assert found["og:type"] == ("website" if name == "book/index" else "article")


def test_the_list_of_pages_holds_what_there_is_to_read_and_no_dates(once: SmallBook) -> None:
    tree = ElementTree.fromstring((once.site / "sitemap.xml").read_text("utf-8"))
    assert [place.text for place in tree.findall("s:url/s:loc", SPACE)] == [
        f"{SITE}{name}.html" for name in PAGES
    ]
    assert not tree.findall("s:url/s:lastmod", SPACE)
    assert not (once.site / "robots.txt").exists()  # nobody reads it below a path


@pytest.mark.parametrize(
    ("old", "way", "new"),
    [
        ("index", "book/index.html", "book/index.html"),
        ("book/old/place", "../loop/two.html", "book/loop/two.html"),
    ],
)
def test_an_old_address_leads_on(once: SmallBook, old: str, way: str, new: str) -> None:
    page = once.html(old)
    assert f'<meta http-equiv="refresh" content="0; url={way}">' in page
    assert f'<a href="{way}">' in page
    assert canonical(page) == [SITE + new]
    assert "Two </script>" not in page


def test_a_site_at_the_top_of_its_host_leads_crawlers_to_its_list(built: SmallBook) -> None:
    (built.root / "book" / "_moved.yml").unlink()
    built.edit("_config.yml", "\nhtml:\n", "\nhtml:\n  baseurl: 'https://course.example.org'\n")
    built.build()
    robots = (built.site / "robots.txt").read_text(encoding="utf-8")
    assert "Sitemap: https://course.example.org/sitemap.xml\n" in robots
    assert canonical(built.html("book/end")) == ["https://course.example.org/book/end.html"]
    assert not (built.site / "book" / "old" / "place.html").exists()


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


@pytest.mark.browser
@pytest.mark.parametrize("path", ["nothing", "book/loop/deep/er/nothing.html?q=1#there", "404.html"])
def test_a_page_that_is_not_there_has_its_looks_and_leads_on(
    once: SmallBook, browser: Browser, path: str
) -> None:
    with served(once.site, Host) as address:
        page = browser.new_page()
        lost: list[str] = []
        page.on("response", lambda reply: lost.append(reply.url) if reply.status == 404 else None)
        page.goto(f"{address}/course/{path}")
        here = f"{address}/course/{path.partition('#')[0]}"
        assert page.title().startswith("Page not found")
        assert lost == ([] if path == "404.html" else [here])
        within = page.locator("a[href^='#'], a[href*='nothing'], a[href*='404']").first
        assert within.evaluate("a => a.href").startswith(f"{here}#")
        page.locator(".sidebar-tree").get_by_role("link", name="Two").click()
        assert page.url == f"{address}/course/book/loop/two.html"
        page.close()


@pytest.mark.browser
def test_it_works_from_the_disk(once: SmallBook, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((once.site / "404.html").as_uri())
    page.locator("article").get_by_role("link", name="The front page").click()
    page.wait_for_url((once.site / "book" / "index.html").as_uri())
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False])
def test_an_old_address_keeps_the_place_that_it_names(
    once: SmallBook, browser: Browser, script: bool
) -> None:
    page = browser.new_page(java_script_enabled=script)
    page.goto(f"{once.site.as_uri()}/book/old/place.html#two")
    new = f"{once.site.as_uri()}/book/loop/two.html"
    page.wait_for_url(f"{new}#two" if script else new)
    page.close()
