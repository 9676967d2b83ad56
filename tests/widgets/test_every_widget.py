"""What holds for every widget on a static page, opened from disk in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from gdlib.widgets.base import Widget
from tests.serving import served
from tests.widgets.conftest import Opener, Stage, stage_in, text_of
from tests.widgets.examples import EXAMPLES, Example

pytestmark = pytest.mark.browser
every = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
NAMELESS = """() => [...document.querySelectorAll(
    ".gd-live :is(input, select, button, [tabindex])")].filter(e =>
    !(e.labels?.length || e.getAttribute("aria-label") || e.textContent.trim())).map(e => e.outerHTML)"""
CUT_OFF = """() => [...document.querySelectorAll(
    ".gd-live :is(input, select, button, output, label, strong)")]
    .filter(e => { const b = e.getBoundingClientRect(); return b.left < 0 || b.right > innerWidth + 0.5 })
    .map(e => e.outerHTML)"""


@every
def test_on_a_wide_light_page_it_fits_and_keys_and_mouse_move_it(stage: Opener, example: Example) -> None:
    shown = stage(example.make())
    says_who_it_is(shown, example)
    assert ink(shown) < 80
    fits(shown, 320, 390, 1280)
    news = shown.page.locator(".gd-live [aria-live=polite]")
    assert news.count() == 1
    if example.slider:
        slider = shown.slider(example.slider)
        before = text_of(slider)
        slider.focus()
        shown.page.keyboard.press("ArrowRight")
        expect(news).not_to_be_empty()  # which a screen reader reads out
        shown.drawn()
        assert text_of(slider) != before
        shown.page.keyboard.press("ArrowLeft")
        shown.drawn()
        assert text_of(slider) == before
        shown.drag(slider, by=(60, 0))
        assert text_of(slider) != before
    if example.picture:
        shown.page.emulate_media(media="print")
        expect(shown.page.locator("img.gd-fallback")).to_be_visible()
        assert shown.page.locator("img.gd-fallback").evaluate("image => image.naturalWidth") > 0
        expect(shown.page.locator(".gd-live")).to_be_hidden()
    assert shown.complaints == []


@every
def test_on_a_dark_phone_it_fits_and_a_finger_moves_it(stage: Opener, example: Example) -> None:
    shown = stage(example.make(), theme="dark", width=390, has_touch=True, is_mobile=True)
    says_who_it_is(shown, example)
    assert ink(shown) > 180
    fits(shown, 390, 320)
    if example.slider:
        slider = shown.slider(example.slider)
        before = text_of(slider)
        touch(shown, slider)
        assert text_of(slider) != before
    assert shown.complaints == []


@every
def test_among_all_the_others_two_keep_to_themselves_though_the_script_comes_twice(
    crowd: Stage, example: Example
) -> None:
    place = 2 * [*EXAMPLES.values()].index(example)
    first, second = (crowd.page.locator(".gd-widget").nth(place + nth).locator(".gd-live") for nth in (0, 1))
    assert [one.count() for one in (first, second)] == [1, 1]
    if example.slider:
        moved, still = (
            one.get_by_role("slider", name=example.slider, exact=True).first for one in (first, second)
        )
        before = text_of(still)
        moved.focus()
        crowd.page.keyboard.press("ArrowRight")
        crowd.drawn()
        assert text_of(moved) != before
        assert text_of(still) == before
    ids = crowd.page.eval_on_selector_all("[id]", "all => all.map(e => e.id)")
    assert len(ids) == len(set(ids))
    assert crowd.complaints == []


@every
def test_a_page_without_script_has_a_picture_or_its_words(unscripted: Stage, example: Example) -> None:
    place = unscripted.page.locator(".gd-widget").nth([*EXAMPLES.values()].index(example))
    if not example.picture:
        assert place.locator(".gd-plain summary").first.is_visible()
        return
    picture = place.locator("img.gd-fallback")
    expect(picture).to_be_visible()
    assert len(str(picture.get_attribute("alt")).split()) >= 8


@pytest.fixture(scope="module")
def crowd(
    browser: Browser, html_of: Callable[[Widget], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A page from a server that has each widget twice, and the script too."""
    folder = tmp_path_factory.mktemp("crowd")
    twice = [example.make() for example in EXAMPLES.values() for _ in range(2)]
    with served(folder) as address, stage_in(folder, browser, html_of) as opened:
        yield opened(*twice, scripts=2, server=address)


@pytest.fixture(scope="module")
def unscripted(
    browser: Browser, html_of: Callable[[Widget], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A page with each widget, where no script runs."""
    with stage_in(tmp_path_factory.mktemp("unscripted"), browser, html_of) as opened:
        yield opened(*(example.make() for example in EXAMPLES.values()), java_script_enabled=False)


def says_who_it_is(shown: Stage, example: Example) -> None:
    """It is there in place of its picture, and it and all that can be moved have names."""
    assert shown.page.get_by_role("group", name=example.make().words["name"]).first.is_visible()
    assert shown.page.locator(".gd-fallback, .gd-plain").is_hidden()
    assert shown.page.evaluate(NAMELESS) == []


def ink(shown: Stage) -> int:
    """How bright its words are, of 255."""
    return int(
        shown.page.evaluate("parseInt(getComputedStyle(document.querySelector('.gd-live')).color.slice(4))")
    )


def fits(shown: Stage, *widths: int) -> None:
    """Nothing sticks out of a window so wide."""
    for width in widths:
        shown.page.set_viewport_size({"width": width, "height": 800})
        shown.drawn()
        shown.drawn()  # what a new size has led to
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= width
        assert shown.page.evaluate(CUT_OFF) == []


def touch(shown: Stage, slider: Locator) -> None:
    """Take it with a finger and move 50 pixels to the right."""
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger = shown.context.new_cdp_session(shown.page)

    def send(kind: str, *points: dict[str, float]) -> None:
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    send("touchStart", {"x": x, "y": y})
    for step in range(1, 6):
        send("touchMove", {"x": x + 10 * step, "y": y})
    send("touchEnd")
    shown.drawn()
