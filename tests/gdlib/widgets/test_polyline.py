"""Lines of many places, drawn without those that no eye would miss."""

from __future__ import annotations

import contextlib
import itertools
import math
import random
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from playwright.sync_api import Browser

from tests.gdlib.widgets.conftest import SOURCES, page_beside

pytestmark = pytest.mark.browser

Place = tuple[float, float]

DRAW = """async lines => {
  const { Polyline } = await import("/polyline.js");
  const line = new Polyline();
  for (const places of lines) {
    for (const [x, y] of places) line.to(x, y);
    line.lift();
  }
  return line.path();
}"""
CHANCE = random.Random(3)
LINES: dict[str, list[Place]] = {
    "a curve": [(58 + 0.8 * k, 170 - 150 * math.exp(-k / 50)) for k in range(500)],
    "waves": [(58 + 0.8 * k, 100 + 80 * math.cos(k / 7) * 0.995**k) for k in range(500)],
    "a spiral": [
        (200 + 100 * 0.99**k * math.cos(k / 5), 100 * 0.99**k * math.sin(k / 5)) for k in range(500)
    ],
    "to and fro": [(200 + 100 * (-0.97) ** k, 200) for k in range(500)],
    "there and back": [(float(min(k, 500 - k)), 7.0) for k in range(480)],
    "anywhere": [(CHANCE.uniform(0, 300), CHANCE.uniform(0, 300)) for _ in range(500)],
    "a stop": [(10.0 + min(k, 40), 20.0) for k in range(500)],
}


@pytest.fixture(scope="module")
def draw(browser: Browser) -> Iterator[Callable[..., str]]:
    with contextlib.closing(page_beside(SOURCES / "ui", browser)) as page:
        yield lambda *lines: cast(str, page.evaluate(DRAW, [list(map(list, line)) for line in lines]))


def places_of(path: str) -> list[Place]:
    return [
        (float(x), float(y)) for x, y in (place.split(",") for place in path.removeprefix("M").split("L"))
    ]


def distance(place: Place, start: Place, end: Place) -> float:
    (px, py), (ax, ay), (bx, by) = place, start, end
    square = (bx - ax) ** 2 + (by - ay) ** 2
    along = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square if square else 0.0
    along = min(1.0, max(0.0, along))
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))


@pytest.mark.parametrize("name", LINES)
def test_no_place_is_far_from_the_line_that_is_drawn(draw: Callable[..., str], name: str) -> None:
    drawn = places_of(draw(LINES[name]))
    pairs = list(itertools.pairwise(drawn))
    assert max(min(distance(place, *pair) for pair in pairs) for place in LINES[name]) < 0.5
    assert drawn[0] == pytest.approx(LINES[name][0], abs=0.051)
    assert drawn[-1] == pytest.approx(LINES[name][-1], abs=0.051)


def test_a_way_back_is_drawn_though_it_lies_on_the_way_there(draw: Callable[..., str]) -> None:
    start, turn, *rest = places_of(draw(LINES["there and back"]))
    assert (start, rest[-1]) == ((0, 7), (21, 7))
    assert turn[0] > 249


@pytest.mark.parametrize(
    ("name", "most"), [("a curve", 20), ("waves", 130), ("there and back", 4), ("a stop", 3)]
)
def test_few_places_are_kept_where_few_are_enough(draw: Callable[..., str], name: str, most: int) -> None:
    assert len(places_of(draw(LINES[name]))) <= most


def test_a_line_breaks_where_the_pen_is_lifted(draw: Callable[..., str]) -> None:
    assert draw([(0, 0), (5, 0), (10, 0)], [(20, 0), (30, 4)]) == "M0,0L10,0M20,0L30,4"
    assert draw([(3, 4)]) == "M3,4"
    assert draw() == ""
