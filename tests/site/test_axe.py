"""No page breaks a rule that axe knows, in either theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
ONLY = {"resultTypes": ["violations"]}  # not what it has to say of all that is well
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)] + [
    "search.html",
    "genindex.html",
    "404.html",
]


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(site: Path, browser: Browser, name: str, theme: str) -> None:
    width = 1280 if theme == "light" else 390
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=theme)
    page.add_init_script(f"localStorage.mode = localStorage.theme = '{theme}'")
    page.goto((site / name).as_uri())
    violations = Axe().run(page, options=ONLY).response["violations"]
    page.close()
    found = [f"{one['id']}: {node['html'][:150]}" for one in violations for node in one["nodes"]]
    assert found == []


@pytest.mark.browser
def test_axe_would_find_something(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html><title>t</title><body><img src='data:,'><button></button></body></html>")
    violations = {one["id"] for one in Axe().run(page, options=ONLY).response["violations"]}
    page.close()
    assert {"image-alt", "button-name", "html-has-lang"} <= violations


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
