"""A page in a real browser that can ask the widgets' mathematics for numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

MODULE = Path(__file__).parents[3] / "gdlib" / "widgets" / "js" / "math"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page that can import the module, which browsers refuse from a disk."""

    def serve(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[1]
        if name.endswith(".js"):
            route.fulfill(path=MODULE / name, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    page = browser.new_page()
    page.route("http://math.test/**", serve)
    page.goto("http://math.test/")
    yield page
    page.close()
