"""What holds for every widget on a static page, opened from disk in a real browser."""

from __future__ import annotations

import functools
import http.server
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.widgets.conftest import Opener, text_of
from tests.widgets.examples import EXAMPLES, Example

pytestmark = pytest.mark.browser
every = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
moving = pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES.values() if example.slider],
    ids=[name for name, example in EXAMPLES.items() if example.slider],
)
NAMELESS = """() => [...document.querySelectorAll(
    ".gd-live :is(input, select, button, [tabindex])")].filter(e =>
    !(e.labels?.length || e.getAttribute("aria-label") || e.textContent.trim())).map(e => e.outerHTML)"""
CUT_OFF = """() => [...document.querySelectorAll(
    ".gd-live :is(input, select, button, output, label, strong)")]
    .filter(e => { const b = e.getBoundingClientRect(); return b.left < 0 || b.right > innerWidth + 0.5 })
    .map(e => e.outerHTML)"""


@every
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_shows_and_fits(stage: Opener, example: Example, theme: str) -> None:
    shown = stage(example.make(), theme=theme)
    group = shown.page.get_by_role("group", name=example.make().words["name"]).first
    assert group.is_visible()
    assert shown.page.locator(".gd-fallback, .gd-plain").is_hidden()
    assert shown.page.evaluate(NAMELESS) == []
    ink = shown.page.evaluate("parseInt(getComputedStyle(document.querySelector('.gd-live')).color.slice(4))")
    assert ink < 80 if theme == "light" else ink > 180
    for width in (320, 390, 1280):
        shown.page.set_viewport_size({"width": width, "height": 800})
        shown.drawn()
        shown.drawn()  # what a new size has led to
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= width
        assert shown.page.evaluate(CUT_OFF) == []
    assert shown.complaints == []


@moving
def test_the_keyboard_moves_it(stage: Opener, example: Example) -> None:
    shown = stage(example.make())
    slider = shown.slider(str(example.slider))
    before = text_of(slider)
    slider.focus()
    shown.page.keyboard.press("ArrowRight")
    shown.drawn()
    after = text_of(slider)
    assert after != before
    shown.page.keyboard.press("ArrowLeft")
    shown.drawn()
    assert text_of(slider) == before
    assert shown.complaints == []


@moving
def test_the_mouse_moves_it(stage: Opener, example: Example) -> None:
    shown = stage(example.make())
    slider = shown.slider(str(example.slider))
    before = text_of(slider)
    shown.drag(slider, by=(60, 0))
    assert text_of(slider) != before
    assert shown.complaints == []


@moving
def test_a_finger_moves_it(stage: Opener, example: Example) -> None:
    shown = stage(example.make(), width=390, has_touch=True, is_mobile=True)
    slider = shown.slider(str(example.slider))
    slider.scroll_into_view_if_needed()
    before = text_of(slider)
    box = slider.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger = shown.context.new_cdp_session(shown.page)

    def touch(kind: str, *points: dict[str, float]) -> None:
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    touch("touchStart", {"x": x, "y": y})
    for step in range(1, 6):
        touch("touchMove", {"x": x + 10 * step, "y": y})
    touch("touchEnd")
    shown.drawn()
    assert text_of(slider) != before
    assert shown.complaints == []


@moving
def test_two_of_the_same_on_a_page_keep_to_themselves(stage: Opener, example: Example) -> None:
    shown = stage(example.make(), example.make())
    first, second = (shown.slider(str(example.slider), nth) for nth in (0, 1))
    before = text_of(second)
    first.focus()
    shown.page.keyboard.press("ArrowRight")
    shown.drawn()
    assert text_of(first) != before
    assert text_of(second) == before
    ids = shown.page.eval_on_selector_all("[id]", "all => all.map(e => e.id)")
    assert len(ids) == len(set(ids))


@every
def test_loading_the_script_twice_changes_nothing(stage: Opener, example: Example) -> None:
    shown = stage(example.make(), scripts=2)
    assert shown.page.locator(".gd-live").count() == 1
    assert shown.complaints == []


@every
def test_it_works_from_a_server(stage: Opener, example: Example, tmp_path: Path) -> None:
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        shown = stage(example.make(), server=f"http://127.0.0.1:{running.server_address[1]}")
        assert shown.page.locator(".gd-live").is_visible()
        assert shown.complaints == []
        shown.context.close()
        running.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server that says nothing."""

    def log_message(self, *args: object) -> None:
        pass


@every
def test_paper_and_pages_without_script_get_the_picture_in_words_too(stage: Opener, example: Example) -> None:
    if not example.picture:
        still = stage(example.make(), java_script_enabled=False)
        assert still.page.locator(".gd-plain summary").first.is_visible()
        return
    still = stage(example.make(), java_script_enabled=False)
    picture = still.page.locator("img.gd-fallback")
    expect(picture).to_be_visible()
    assert len(str(picture.get_attribute("alt")).split()) >= 8
    printed = stage(example.make())
    printed.page.emulate_media(media="print")
    expect(printed.page.locator("img.gd-fallback")).to_be_visible()
    assert printed.page.locator("img.gd-fallback").evaluate("image => image.naturalWidth") > 0
    expect(printed.page.locator(".gd-live")).to_be_hidden()


@every
def test_a_screen_reader_hears_what_changed(stage: Opener, example: Example) -> None:
    shown = stage(example.make())
    assert shown.page.locator(".gd-live [aria-live=polite]").count() == 1
    if example.slider:
        shown.slider(example.slider).focus()
        shown.page.keyboard.press("ArrowRight")
        expect(shown.page.locator(".gd-live [aria-live=polite]")).not_to_be_empty()
