"""A page with nothing but widgets on it, opened in a real browser."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from gdlib.widgets.base import STATIC, Widget

PAGE = """<!doctype html>
<html lang="en" data-theme="{theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Widgets</title>
<link rel="icon" href="data:,">
<style>html[data-theme="dark"] {{ background: #121212 }} body {{ margin: 12px }}</style>
{scripts}
<body>{body}</body>
</html>
"""


class Stage:
    """The page while it is open, with all that went wrong on it."""

    def __init__(self, context: BrowserContext, page: Page, allowed: str) -> None:
        self.context, self.page, self.allowed = context, page, allowed
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console", lambda m: self.complaints.append(m.text) if m.type in ("error", "warning") else None
        )
        page.on("request", self._asked)

    def _asked(self, request: Any) -> None:
        if not request.url.startswith((self.allowed, "data:", "blob:")):
            self.complaints.append(f"asked for {request.url}")

    def slider(self, name: str, nth: int = 0) -> Locator:
        """A range input or a handle, by its accessible name."""
        return self.page.get_by_role("slider", name=name, exact=True).nth(nth)

    def drawn(self) -> None:
        """Wait until what was set has been drawn."""
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def drag(self, handle: Locator, by: tuple[float, float]) -> None:
        """Take hold in the middle, move by so many pixels, let go."""
        handle.scroll_into_view_if_needed()
        box = handle.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + by[0], y + by[1], steps=4)
        self.page.mouse.up()
        self.drawn()


Opener = Callable[..., Stage]


@pytest.fixture(scope="session")
def html_of() -> Callable[[Widget], str]:
    """A widget as pages hold it. Of those with one state the picture is drawn once."""
    known: dict[tuple[type[Widget], str], str] = {}

    def html(widget: Widget) -> str:
        key = type(widget), json.dumps(widget.state())
        return known[key] if key in known else known.setdefault(key, widget.html())

    return html


@pytest.fixture
def stage(browser: Browser, html_of: Callable[[Widget], str], tmp_path: Path) -> Iterator[Opener]:
    """Opens a page with the given widgets, `after` ending its address; closes it after the test."""
    with stage_in(tmp_path, browser, html_of) as opened:
        yield opened


@contextlib.contextmanager
def stage_in(folder: Path, browser: Browser, html_of: Callable[[Widget], str]) -> Iterator[Opener]:
    """The same in a folder that is there already, for as long as it is needed."""
    with contextlib.ExitStack() as open_:

        def opened(
            *widgets: Widget,
            width: int = 800,
            theme: str = "light",
            scripts: int = 1,
            server: str | None = None,
            after: str = "",
            **options: Any,
        ) -> Stage:
            names = ("widgets.page.js", "playground.page.js")  # the book asks for what a page needs of them
            for name in names:
                (folder / name).write_bytes((STATIC / name).read_bytes())
            body = "\n".join(map(html_of, widgets))
            tags = "".join(f'<script defer src="{name}"></script>\n' for name in names) * scripts
            (folder / "page.html").write_text(
                PAGE.format(theme=theme, scripts=tags, body=body), encoding="utf-8"
            )
            context = browser.new_context(viewport={"width": width, "height": 800}, **options)
            open_.callback(context.close)
            address = server or folder.as_uri()
            stage = Stage(context, context.new_page(), address)
            stage.page.goto(f"{address}/page.html{after}")
            if options.get("java_script_enabled", True):
                stage.drawn()
            return stage

        yield opened


def text_of(slider: Locator) -> str:
    """What a screen reader reads out as the slider's value."""
    text = slider.get_attribute("aria-valuetext")
    assert text
    return text
