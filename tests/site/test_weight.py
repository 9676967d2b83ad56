"""What a page is spared when it is opened, and what it waits for."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
OTHERS = ["search.html", "genindex.html"]


@pytest.mark.browser
@pytest.mark.parametrize("name", ["book/loop/error.html", "book/step/fails.html"])
def test_pictures_far_below_wait_until_the_reader_comes_near(site: Path, browser: Browser, name: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 600})
    page.goto((site / name).as_uri())
    last = page.locator("article figure > img").last
    assert not last.evaluate("image => image.complete && image.naturalWidth > 0")
    last.scroll_into_view_if_needed()
    page.wait_for_function(
        "() => [...document.querySelectorAll('article figure > img')].at(-1).naturalWidth > 0"
    )
    page.close()


@pytest.mark.browser
def test_of_widgets_only_the_first_ones_picture_is_fetched(site: Path, browser: Browser) -> None:
    page, asked = browser.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "book/momentum/momentum.html").as_uri())
    page.wait_for_function("() => document.querySelectorAll('.gd-widget[data-live]').length > 1")
    page.wait_for_load_state("networkidle")
    assert sum(address.endswith("-widget.svg") for address in asked) == 1
    page.close()


@pytest.mark.parametrize("name", [*PAGES, *OTHERS])
def test_a_page_has_few_style_sheets_and_waits_for_no_script(site: Path, name: str) -> None:
    head, _, body = (site / name).read_text(encoding="utf-8").partition("</head>")
    sheets = re.findall(r'<link rel="stylesheet"[^>]*href="([^"?]*)', head)
    assert 2 <= len(sheets) <= 3
    assert all((site / name).parent.joinpath(sheet).is_file() for sheet in sheets)
    assert re.findall(r"<script\b[^>]*\bsrc=", head) == []
    assert body.index("</article>") < body.index(" src=", body.index("</article>"))
    scripts = re.findall(r"<script\b[^>]*\bsrc=[^>]*>", body)
    assert name == "search.html" or [script for script in scripts if " defer" not in script] == []
    assert "searchindex" not in body or name == "search.html"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_the_scripts_that_something_on_it_needs(site: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    assert ("togglebutton.js" in text) == bool(re.search(r'class="[^"]*\bdropdown\b', text))
    assert ("copybutton.js" in text) == ('class="highlight"' in text)
    assert "design-tabs.js" not in text


def test_the_playground_is_light(site: Path) -> None:
    file = site / "book/playground.html"
    page = file.read_text(encoding="utf-8")
    parts = re.findall(r'<(?:link rel="stylesheet"|script)[^>]*\s(?:href|src)="([^"?]*)', page)
    assert {"../_static/pygments.css", "../_static/playground.page.js"} < set(parts)
    whole = [file, *(file.parent / part for part in parts)]
    weights = {part.name: len(gzip.compress(part.read_bytes(), 9)) for part in whole}
    assert sum(weights.values()) <= 90_000, weights


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_page_has_its_colours_before_the_scripts_that_wait(
    site: Path, browser: Browser, theme: str
) -> None:
    page = browser.new_page(color_scheme=theme)
    page.route("**/*.js*", lambda route: route.abort())
    page.goto((site / "book/loop/steps.html").as_uri())
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_pictures_say_their_size_before_they_arrive(site: Path, name: str) -> None:
    pictures = re.findall(r"<img\b[^>]*>", (site / name).read_text(encoding="utf-8"))
    size = re.compile(r'width="\d+" height="\d+"|style="width: \d+px; aspect-ratio: \d+ / \d+"')
    assert [one for one in pictures if not size.search(one)] == []


@pytest.mark.browser
@pytest.mark.parametrize("name", ["book/loop/slope.html", "book/bibliography.html", "404.html"])
def test_a_page_is_first_shown_in_the_books_own_face(site: Path, browser: Browser, name: str) -> None:
    visits = [_faces_of_the_title(site / name, browser) for _ in range(3)]
    # A machine at its limits may miss it once.
    assert sum(faces == {"Literata"} for faces in visits) >= 2, visits


def _faces_of_the_title(file: Path, browser: Browser) -> set[str]:
    """The faces that the browser did set the title in, whatever the style asks for."""
    page = browser.new_page()
    page.goto(file.as_uri())
    asked = page.context.new_cdp_session(page)
    asked.send("DOM.enable")
    asked.send("CSS.enable")
    root = asked.send("DOM.getDocument")["root"]["nodeId"]
    title = asked.send("DOM.querySelector", {"nodeId": root, "selector": "article h1"})["nodeId"]
    faces = asked.send("CSS.getPlatformFontsForNode", {"nodeId": title})["fonts"]
    page.close()
    return {face["familyName"] for face in faces}


def test_pictures_have_no_more_decimals_than_an_eye_can_see(site: Path) -> None:
    pictures = {file.name: file.read_text(encoding="utf-8") for file in (site / "_images").glob("*.svg")}
    assert len(pictures) > 50
    fine = re.compile(r'\sd="[^"]*\.\d{3}|<metadata>')
    assert [name for name, text in pictures.items() if fine.search(text)] == []
