"""A picture that would leave the foot of a page empty moves on; the words after it move up."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from tools.pdf.floats import settle

PAGE = 1000.0
TALL = {"figure": 400.0, "pre": 100.0, "p": 100.0, "h2": 50.0, "div": 60.0}


def lay_out(article: str) -> list[Any]:
    """Pages on which each thing has the height of its kind and doesn't break."""
    soup = BeautifulSoup(article, "html.parser")
    pages, top = [SimpleNamespace(anchors={})], 0.0
    for block in soup.select("[id^=flow-]"):
        inner = block.select_one("figure, pre")
        height = TALL[inner.name if inner else block.name]
        if top + height > PAGE:
            pages, top = [*pages, SimpleNamespace(anchors={})], 0.0
        pages[-1].anchors[block["id"]] = (0.0, top, 100.0, top + height)
        top += height
    return pages


def words(count: int, begin: int = 1) -> str:
    return "".join(f"<p>Words {number}.</p>" for number in range(begin, begin + count))


FIGURE = (
    '<div class="cell"><div class="cell_input"><pre>x</pre></div>'
    '<div class="cell_output"><figure>F</figure></div></div>'
)


def settled(html: str) -> str:
    """What stands below what, after the move: W for words, F for a picture, C for code, M for a formula."""
    body = BeautifulSoup(f"<article><section>{html}</section></article>", "html.parser").article
    assert isinstance(body, Tag)
    settle(body, lay_out)
    assert not body.select("[data-flow], [id^=flow-]")
    kinds = {"p": "W", "figure": "F", "pre": "C", "h2": "H"}
    return re.sub(
        r"W+",
        lambda run: f"W{len(run[0])}",
        "".join(kinds.get(tag.name, "M") for tag in body.select("p, figure, pre, h2, div.math")),
    )


def test_words_fill_the_page_that_a_picture_left() -> None:
    assert settled(words(6) + FIGURE + words(9, 7)) == "W6CW3FW6"


def test_a_picture_that_fits_stays() -> None:
    assert settled(words(5) + FIGURE + words(9, 6)) == "W5CFW9"


def test_a_picture_passes_no_other_and_no_heading() -> None:
    assert settled(words(6) + FIGURE + words(1) + FIGURE + words(4)).startswith("W6CW1FC")
    assert settled(f"{words(6)}{FIGURE}{words(1)}<section><h2>H</h2>{words(4)}</section>") == "W6CW1FHW4"


@pytest.mark.parametrize("opening", ["<p>As follows:</p>", "<p>Namely,</p>"])
def test_a_formula_stays_with_its_words(opening: str) -> None:
    formula = '<div class="math">x</div>'
    html = f"{words(6)}{FIGURE}{words(2)}{opening}{formula}<p>with a rest.</p>{words(5)}"
    assert settled(html) == "W6CW2FW1MW6"  # not between, and there is no room for all three
