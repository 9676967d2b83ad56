"""The built site: some of what single pages do in a browser, and where all of their links lead."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlparse

import pytest
from playwright.sync_api import Browser, Page

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
WIDTHS = {"wide": 1280, "phone": 390}


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_the_number_of_a_formula_stands_at_its_right_and_on_a_phone_below(
    site: Path, browser: Browser, width: str
) -> None:
    page = browser.new_page(viewport={"width": WIDTHS[width], "height": 900})
    page.goto((site / "book/step/bowl.html").as_uri())
    places = page.eval_on_selector_all(
        "div.math:has(> .eqno)",
        """all => all.map(f => [f.querySelector("svg"), f.querySelector(".eqno")]
            .map(part => part.getBoundingClientRect())
            .map(box => [box.left, box.right, box.top, box.bottom]))""",
    )
    page.close()
    assert len(places) > 3
    for (_, right, top, bottom), (number_left, _, number_top, number_bottom) in places:
        if width == "wide":
            assert number_left >= right
            assert top <= (number_top + number_bottom) / 2 <= bottom
        else:
            assert number_top >= bottom


@pytest.mark.browser
def test_formulas_are_heard_wherever_they_stand(site: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto((site / "book" / "step" / "bowl.html").as_uri())
    shown = page.evaluate(
        """[...document.querySelectorAll(".math-heard")]
            .filter((one) => one.checkVisibility({ visibilityProperty: true })).length"""
    )
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    page.close()
    heard = [node for node in nodes if not node["ignored"] and node["role"]["value"] == "MathMLMath"]
    assert len(heard) == shown > 50


@pytest.mark.browser
@pytest.mark.parametrize("place", ["on the disk", "on a server"])
def test_the_root_leads_to_the_front_page(site: Path, server: str, browser: Browser, place: str) -> None:
    home = server if place == "on a server" else site.as_uri()
    page = browser.new_page()
    complaints, asked = complaints_of(page), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{home}/index.html")
    page.wait_for_url("**/book/index.html")
    assert "How Gradient Descent Works" in page.title()
    assert complaints == []
    assert [address for address in asked if not address.startswith((f"{home}/", "data:"))] == []
    page.close()


@pytest.mark.browser
def test_a_solution_is_folded_and_opens(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site / "book/loop/steps.html").as_uri())
    solution = page.locator(".solution").first
    answer = solution.get_by_text("answer = 30 * 31 / 2")
    assert not answer.is_visible()
    solution.locator("button, summary").first.click()
    answer.wait_for(state="visible")
    page.close()


@pytest.mark.browser
def test_search_finds_a_word_from_the_disk(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    complaints = complaints_of(page)
    page.goto(f"{(site / 'search.html').as_uri()}?q=momentum")
    page.wait_for_selector("#search-results li")
    assert complaints == []
    page.close()


def complaints_of(page: Page) -> list[str]:
    """What the page will have complained of. To be asked for before it is opened."""
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    # The page that leads on to the front page is left while its icon is still on the way.
    page.on(
        "requestfailed",
        lambda r: r.failure == "net::ERR_ABORTED" or complaints.append(f"failed: {r.url}, {r.failure}"),
    )
    return complaints


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
            if target.name == "playground.html" and address.fragment.startswith("loss="):
                continue  # a race, no place on the page: test_playground_links_on_the_site.py opens each
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
