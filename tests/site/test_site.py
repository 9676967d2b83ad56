"""The built site in a real browser: from the disk and from a server, with the network off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlparse

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request
from serving import served

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
WIDTHS = {"wide": 1280, "phone": 390}


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that has the site below a sub-path."""
    folder = tmp_path_factory.mktemp("www")
    (folder / "some").mkdir()
    (folder / "some" / "where").symlink_to(site, target_is_directory=True)
    with served(folder) as address:
        yield f"{address}/some/where"


class Visit:
    """A page opened in the browser, with what it asked for and what it complained of."""

    def __init__(self, browser: Browser, address: str, width: str = "wide", theme: str = "light") -> None:
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page: Page = browser.new_page(
            viewport={"width": WIDTHS[width], "height": 900}, color_scheme=theme
        )
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._request)
        self.page.add_init_script(f"localStorage.mode = localStorage.theme = '{theme}'")
        self.page.goto(address, timeout=60_000)  # waits for all that the page itself asks for

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _failed(self, request: Request) -> None:
        # The page that leads on to the front page is left while its icon is still on the way.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}, {request.failure}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self.asked.append(request.url)


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_from_the_disk(site: Path, browser: Browser, name: str, width: str, theme: str) -> None:
    visit = Visit(browser, (site / name).as_uri(), width, theme)
    try:
        assert visit.complaints == []
        assert all(address.startswith(site.as_uri()) for address in visit.asked), visit.asked
        page = visit.page
        sizes = page.eval_on_selector_all(
            ".bd-article img",
            """async (images) => {
                for (const image of images) image.loading = "eager"; // else those far below wait
                await Promise.all(images.map((image) => image.decode().catch(() => {})));
                return images.map((image) => [image.complete, image.naturalWidth]);
            }""",
        )
        expected = (site / name).read_text(encoding="utf-8").count("<figure")
        assert len(sizes) >= expected
        assert all(complete and wide > 0 for complete, wide in sizes)
        formulas = page.locator(".math").count()
        if formulas:
            assert page.locator(".math > svg").count() == formulas
            assert page.locator(".math > .math-heard > math").count() == formulas
            empty = page.eval_on_selector_all(
                ".math > svg", "all => all.filter((svg) => !svg.getBBox().width).length"
            )
            assert empty == 0
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
        assert page.evaluate("document.documentElement.dataset.theme") == theme
    finally:
        visit.page.close()


@pytest.mark.browser
@pytest.mark.parametrize("name", PAGES)
def test_no_formula_is_cut_off_on_a_phone(site: Path, browser: Browser, name: str) -> None:
    visit = Visit(browser, (site / name).as_uri(), "phone")
    try:
        cut = visit.page.eval_on_selector_all(
            "div.math",
            """all => all
                .filter(f => f.querySelector("svg").getBoundingClientRect().right
                    > f.getBoundingClientRect().right + 1)
                .map(f => f.id)""",
        )
        assert cut == []
    finally:
        visit.page.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_the_number_of_a_formula_stands_at_its_right_and_on_a_phone_below(
    site: Path, browser: Browser, width: str
) -> None:
    visit = Visit(browser, (site / "book/step/bowl.html").as_uri(), width)
    try:
        places = visit.page.eval_on_selector_all(
            "div.math:has(> .eqno)",
            """all => all.map(f => [f.querySelector("svg"), f.querySelector(".eqno")]
                .map(part => part.getBoundingClientRect())
                .map(box => [box.left, box.right, box.top, box.bottom]))""",
        )
        assert len(places) > 3
        for (_, right, top, bottom), (number_left, _, number_top, number_bottom) in places:
            if width == "wide":
                assert number_left >= right
                assert top <= (number_top + number_bottom) / 2 <= bottom
            else:
                assert number_top >= bottom
    finally:
        visit.page.close()


@pytest.mark.browser
@pytest.mark.parametrize("name", ["index.html", *PAGES])
def test_a_page_opens_below_a_sub_path_of_a_server(browser: Browser, server: str, name: str) -> None:
    visit = Visit(browser, f"{server}/{name}")
    try:
        assert visit.complaints == []
        assert all(address.startswith(server) for address in visit.asked), visit.asked
    finally:
        visit.page.close()


@pytest.mark.browser
def test_the_root_leads_to_the_front_page(site: Path, browser: Browser) -> None:
    visit = Visit(browser, (site / "index.html").as_uri())
    visit.page.wait_for_url("**/book/index.html")
    assert "How Gradient Descent Works" in visit.page.title()
    visit.page.close()


@pytest.mark.browser
def test_a_solution_is_folded_and_opens(site: Path, browser: Browser) -> None:
    visit = Visit(browser, (site / "book/loop/steps.html").as_uri())
    solution = visit.page.locator(".solution").first
    answer = solution.get_by_text("answer = 30 * 31 / 2")
    assert not answer.is_visible()
    solution.locator("button, summary").first.click()
    answer.wait_for(state="visible")
    visit.page.close()


@pytest.mark.browser
def test_search_finds_a_word_from_the_disk(site: Path, browser: Browser) -> None:
    visit = Visit(browser, f"{(site / 'search.html').as_uri()}?q=momentum")
    visit.page.wait_for_selector("#search-results li")
    assert visit.complaints == []
    visit.page.close()


class Links(HTMLParser):
    """The ids of a page and what it links to."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.images: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        self.links += [str(given[key]) for key in ("href", "src") if given.get(key)]
        if tag == "img":
            self.images.append(given)


def parsed(file: Path) -> Links:
    links = Links()
    links.feed(file.read_text(encoding="utf-8"))
    return links


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    pages = {page.resolve(): parsed(page) for page in site.rglob("*.html") if "_static" not in page.parts}
    lost = []
    for page, content in pages.items():
        for link in content.links:
            address = urlparse(urljoin(page.as_uri(), link))
            if address.scheme != "file":
                continue
            target = Path(unquote(address.path))
            ids = pages[target].ids if target in pages and address.fragment else [address.fragment]
            if not target.exists() or unquote(address.fragment) not in ids:
                lost.append(f"{page.relative_to(site)}: {link}")
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_ids_are_unique_and_images_have_words(site: Path, name: str) -> None:
    content = parsed(site / name)
    assert len(set(content.ids)) == len(content.ids)
    assert all((image.get("alt") or "").strip() for image in content.images if "src" in image)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_on_a_page_comes_from_another_host(site: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    fetched = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"', text)
    fetched += re.findall(r'<link\b(?=[^>]*rel="(?:stylesheet|preload|icon)")[^>]*href="([^"]+)"', text)
    assert fetched
    assert [address for address in fetched if urlparse(address).netloc] == []
