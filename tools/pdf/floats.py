"""Pictures that would leave the foot of a page empty move on, and the words that follow them move up.

A chapter begins on a page of its own, so it is laid out alone, again after each move. A picture never passes
another one, nor the end of its section.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup, Tag

WORTH_FILLING = 28 * 96 / 25.4  # 28 mm in CSS's pixels: six lines
NO_ROOM = 12 * 96 / 25.4


@dataclass(frozen=True)
class Place:
    """What of a block lies on one page."""

    page: int
    top: float
    bottom: float


Places = dict[str, list[Place]]


def settle(body: Tag, lay_out: Callable[[str], Any]) -> int:
    """Move the pictures of a chapter to where they leave no gap; how many were moved.

    lay_out: gives WeasyPrint's pages of some HTML.
    """
    for number, block in enumerate(_blocks(body)):
        block["data-flow"] = str(number)
    moved = 0
    places = _places(body, lay_out)
    done: set[str] = set()
    while (jumped := _first_jump(body, places, done)) is not None:
        picture, gap = jumped
        done.add(str(picture["data-flow"]))
        following = _that_fit(picture, places, gap)
        if following:
            _put_after(following[-1], picture)
            moved += 1
            places = _places(body, lay_out)
    for block in body.select("[data-flow]"):
        del block["data-flow"]
    return moved


def _blocks(body: Tag) -> Iterator[Tag]:
    """The blocks that stand one below the other."""
    for parent in body.select("section, .cell"):
        for child in parent.find_all(True, recursive=False):
            if child.name != "section" and "cell" not in child.get("class", []):
                yield child


def _places(body: Tag, lay_out: Callable[[str], Any]) -> Places:
    trial = copy.copy(body)
    for block in trial.select("[data-flow]"):
        block["id"] = f"flow-{block['data-flow']}"
    for formula in trial.select(".math > svg"):  # its size is all that counts
        formula.name = "span"
        formula["style"] = f"display: inline-block; {formula['style']}"
        formula.clear()
    places: Places = {}
    for number, page in enumerate(lay_out(trial.decode())):
        for name, (_, top, _, bottom) in page.anchors.items():
            if name.startswith("flow-"):
                places.setdefault(name.removeprefix("flow-"), []).append(Place(number, top, bottom))
    return places


def _first_jump(body: Tag, places: Places, done: set[str]) -> tuple[Tag, float] | None:
    """The first picture that begins a page and has left much of the last one empty; how much."""
    pieces = [place for block in places.values() for place in block]
    foot = max((place.bottom for place in pieces), default=0.0)
    for picture in body.select("[data-flow]:has(figure), figure[data-flow]"):
        name = str(picture["data-flow"])
        if name in done or name not in places or places[name][0].page == 0:
            continue
        place = places[name][0]
        head = min(piece.top for piece in pieces if piece.page == place.page)
        last = max((piece.bottom for piece in pieces if piece.page == place.page - 1), default=foot)
        if place.top <= head + 1 and foot - last > WORTH_FILLING:
            return picture, foot - last
    return None


def _that_fit(picture: Tag, places: Places, gap: float) -> list[Tag]:
    """What follows a picture and has room before it."""
    taken: list[Tag] = []
    for group in _groups(picture):
        tall = sum(_height(block, places) for block in group)
        words = group[-1].name == "p" and len(group) == 1  # may run on to the next page
        if tall > gap and not (words and gap > NO_ROOM and tall < 3 * gap):
            break
        taken += group
        gap -= tall
        if gap < NO_ROOM:
            break
    return taken


def _groups(picture: Tag) -> Iterator[list[Tag]]:
    """The blocks after a picture, those that nothing should part together."""
    group: list[Tag] = []
    for block in _following(picture):
        if group and not _belong_together(group[-1], block):
            yield group
            group = []
        group.append(block)
    if group and not group[-1].get_text().rstrip().endswith((":", ",")):
        yield group


def _following(picture: Tag) -> Iterator[Tag]:
    cell = picture.parent
    start = cell if cell is not None and "cell" in cell.get("class", []) else picture
    for block in start.find_next_siblings():
        if block.name not in ("p", "ul", "ol", "div", "table") or block.select_one(
            "figure, h2, h3, .exercise"
        ):
            return
        yield block


def _belong_together(before: Tag, after: Tag) -> bool:
    words, next_words = before.get_text().rstrip(), after.get_text().lstrip()
    is_formula = "math" in after.get("class", [])
    goes_on = "math" in before.get("class", []) and next_words[:1].islower()
    return is_formula or goes_on or words.endswith((":", ","))


def _height(block: Tag, places: Places) -> float:
    parts = [block, *block.select("[data-flow]")]
    pieces = [place for part in parts for place in places.get(str(part.get("data-flow")), [])]
    space = 12.0
    return sum(place.bottom - place.top for place in pieces) + space


def _put_after(block: Tag, picture: Tag) -> None:
    cell = BeautifulSoup('<div class="cell"></div>', "html.parser").div
    assert cell is not None
    block.insert_after(cell)
    cell.append(picture.extract())
