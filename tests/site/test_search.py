"""The search, in a browser, from the disk with the network off."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser
LINKS = "#search-results a"


@pytest.fixture(scope="module")
def offline(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 320, "height": 800}, offline=True)
    yield context
    context.close()


@pytest.fixture
def ask(offline: BrowserContext, site: Path) -> Iterator[Callable[[str], Page]]:
    """Opens the search page with a question in its address."""
    page = offline.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))

    def opened(question: str) -> Page:
        page.goto(f"{(site / 'search.html').as_uri()}?q={question}")
        page.wait_for_function("/found|Nothing|best/.test(document.querySelector('#gd-count').textContent)")
        return page

    yield opened
    assert faults == []
    page.close()


@pytest.mark.parametrize(
    ("question", "href", "marked"),
    [
        ("zeroed", "book/loop/steps.html#the-gradient-that-is-never-zeroed", "zeroed"),
        ("polyak heavy ball", "book/momentum/momentum.html#a-velocity-the-heavy-ball", "heavy"),
        (
            "lojasiewicz",
            "book/step/convexity.html#steep-where-it-is-high-a-constant-factor-per-step",
            "Łojasiewicz",
        ),  # without the stroke
        ("momentu", "book/momentum/momentum.html", "Momentum"),  # a beginning
        ("velocities", "book/momentum/momentum.html#a-velocity-the-heavy-ball", "velocity"),  # another form
    ],
)
def test_the_best_place_comes_first_with_what_was_found_marked(
    ask: Callable[[str], Page], question: str, href: str, marked: str
) -> None:
    page = ask(question)
    first = page.locator("#search-results li").first
    assert first.locator("a").get_attribute("href") == href
    assert marked.lower() in [text.lower() for text in first.locator("mark").all_inner_texts()]
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_greek_letter_and_its_name_are_one(ask: Callable[[str], Page]) -> None:
    found = [
        ask(question).locator(LINKS).evaluate_all("all => all.map((a) => a.href)")
        for question in ("kappa", "κ")
    ]
    assert found[0] == found[1]
    assert len(found[0]) > 3


def test_names_in_the_code_are_found_and_shown(ask: Callable[[str], Page]) -> None:
    page = ask("plot_contours")
    assert page.locator("#search-results li code").first.inner_text().startswith("plot_contours")


def test_what_is_mistyped_is_found_and_said(ask: Callable[[str], Page]) -> None:
    page = ask("grdient")
    assert "one letter changed" in page.locator("#gd-count").inner_text()
    assert page.locator("#search-results mark").first.inner_text().lower().startswith("gradient")


def test_nothing_found_is_said_to_those_who_listen_too(ask: Callable[[str], Page]) -> None:
    page = ask("<zzzz>")
    assert page.locator(LINKS).count() == 0
    assert page.get_by_role("status").inner_text() == "Nothing found for “<zzzz>”."


def test_typing_and_the_keyboard_are_enough(ask: Callable[[str], Page], site: Path) -> None:
    page = ask("zzzz")
    page.get_by_label("Search the book").fill("ravine")
    page.wait_for_selector(LINKS)
    page.get_by_label("Search the book").press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(f"document.activeElement === document.querySelectorAll('{LINKS}')[1]")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "gd-find"
    page.keyboard.press("ArrowDown")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert page.locator("h1").count()


def test_the_field_of_any_page_leads_there(offline: BrowserContext, site: Path) -> None:
    page = offline.new_page()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto((site / "book" / "loop" / "steps.html").as_uri())
    page.keyboard.press("Control+k")
    page.keyboard.type("momentum")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=momentum")
    page.wait_for_selector(LINKS)
    page.close()


def test_every_place_is_there_and_the_words_are_not_heavy(site: Path) -> None:
    script = (site / "search-texts.js").read_text(encoding="utf-8")
    assert len(gzip.compress(script.encode())) < 250_000
    for address, _, _, places in json.loads(script.removeprefix("window.searchTexts = ").removesuffix(";\n")):
        page = (site / address).read_text(encoding="utf-8")
        assert [anchor for _, anchor, *_ in places if anchor and f'id="{anchor}"' not in page] == []
    assert "search-texts.js" not in (site / "book" / "loop" / "steps.html").read_text(encoding="utf-8")


def test_solutions_are_not_given_away(site: Path, root: Path) -> None:
    words = "is k units long, so the way is 1 + 2"
    assert words.partition(",")[0] in (root / "book" / "loop" / "steps.md").read_text("utf-8").replace(
        "$", ""
    )
    assert words.partition(",")[0] not in (site / "search-texts.js").read_text(encoding="utf-8")
