"""What the pages say about themselves: the time they take, what they build on, and the map of the book."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.visits import UNFOLD
from tools.chapters import Chapter, find_chapters

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = [
    c.name for c in find_chapters(ROOT) if re.search(r"^kernelspec", c.text, re.M) and "/" in c.name[5:]
]
BESIDE = r"<strong>A closer look</strong> beside <a [^>]*>.*?</a>, which never needs it · "
HEAD = re.compile(rf'<p class="chapter-head">({BESIDE})?(\d+) minutes? to read(.*?)</p>')


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_says_how_long_it_takes_and_the_map_says_the_same(site: Path, name: str) -> None:
    found = HEAD.search((site / f"{name}.html").read_text(encoding="utf-8"))
    assert found is not None
    address = name.removeprefix("book/")
    front = (site / "book/index.html").read_text(encoding="utf-8")
    kind = "map-look" if found[1] else "map-title"
    row = re.search(rf'{kind}">[^<]*<a [^>]*href="{address}.html".*?map-minutes"> (\d+) min<', front)
    assert row is not None
    assert row[1] == found[2]


@pytest.mark.parametrize("name", CHAPTERS)
def test_what_a_chapter_needs_is_linked(site: Path, name: str) -> None:
    needs = re.search(r"^needs: \[(.*)\]$", (ROOT / f"{name}.md").read_text(encoding="utf-8"), re.M)
    found = HEAD.search((site / f"{name}.html").read_text(encoding="utf-8"))
    assert found is not None
    linked = re.findall(r'href="[^"]*?([a-z-]+)\.html"', (found[1] or "") + found[3])
    assert linked == (needs[1].split(", ") if needs else [])


def test_the_front_page_counts_the_claims_that_the_book_lists(site: Path) -> None:
    listed = re.search(r"(\d+) claims on", (site / "book/claims.html").read_text(encoding="utf-8"))
    shown = re.search(r"(\d+) claims measured", (site / "book/index.html").read_text(encoding="utf-8"))
    assert listed is not None
    assert shown is not None
    assert listed[1] == shown[1]


@pytest.mark.browser
@pytest.mark.parametrize("name", ["book/loop/error", "book/momentum/momentum"])
def test_pictures_are_as_large_in_the_dark(site: Path, browser: Browser, name: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto((site / f"{name}.html").as_uri())
    sizes = """(theme) => {
        document.documentElement.dataset.theme = theme;
        return [...document.querySelectorAll("article figure img")].map((image) => {
            const { width, height } = image.getBoundingClientRect();
            return [width, height, getComputedStyle(image).padding];
        });
    }"""
    light, dark = (page.evaluate(sizes, theme) for theme in ("light", "dark"))
    page.close()
    assert dark == light
    assert len(light) >= 5


@pytest.mark.browser
def test_the_button_for_the_theme_turns_pictures_and_widgets_too(site: Path, browser: Browser) -> None:
    page = browser.new_page(color_scheme="light")
    page.goto((site / "book/loop/steps.html").as_uri())
    look = """() => [document.documentElement.dataset.theme,
        getComputedStyle(document.querySelector("figure img[src$='.svg']")).filter !== "none",
        getComputedStyle(document.querySelector(".gd-live")).colorScheme]"""
    seen = [page.evaluate(look)]
    for _ in range(3):  # the other one, the same, and what the system has
        page.locator(".theme-toggle:visible").click()
        seen.append(page.evaluate(look))
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("document.documentElement.dataset.theme === 'dark'")
    seen.append(page.evaluate(look))
    page.close()
    light, dark = ["light", False, "light"], ["dark", True, "dark"]
    assert seen == [light, dark, light, light, dark]


@pytest.mark.browser
@pytest.mark.parametrize(("width", "named"), [(390, True), (1280, False)])
def test_on_a_phone_a_wide_table_is_a_list_whose_cells_name_their_columns(
    site: Path, browser: Browser, width: int, named: bool
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto((site / "book/cheatsheet.html").as_uri())
    row = page.locator("table.stacked tbody tr").first
    heads = page.locator("table.stacked").first.locator("thead th").all_inner_texts()
    names = [name.removesuffix(": ") for name in row.locator(".column").all_text_contents()]
    shown = row.locator(".column").first.is_visible()
    page.close()
    assert names == heads[1:]
    assert shown == named


@pytest.mark.browser
def test_on_paper_a_page_has_its_title_and_no_menus(site: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site / "book/loop/steps.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator(":is(.sidebar-drawer, .toc-drawer, .mobile-header, footer):visible").count() == 0
    assert page.locator("article h1").is_visible()
    page.close()


@pytest.mark.browser
def test_code_that_wraps_on_a_phone_is_copied_as_it_was_written(site: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto((site / "book/loop/knobs.html").as_uri())
    page.evaluate(UNFOLD)
    copied = page.eval_on_selector_all(
        ".cell_input pre",
        """(all) => all.map((code) => {
            getSelection().selectAllChildren(code);
            const lines = code.clientHeight / parseFloat(getComputedStyle(code).lineHeight);
            return [getSelection().toString(), lines];
        })""",
    )
    page.close()
    notebook = Chapter(ROOT, "book/loop/knobs").notebook()
    written = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    shown = [text.rstrip() for text, _ in copied]
    assert len(shown) > 5
    assert [text for text in shown if text not in written] == []
    assert any(lines > text.count("\n") + 3 for text, lines in copied)  # some did wrap
