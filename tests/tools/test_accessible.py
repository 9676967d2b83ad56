"""What the finished pages say to those who listen, and to those whose screen has room for one column."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "book" / "_ext"))

from accessible import mended

TABLE = """<table class="stacked table"><thead><tr><th class="head"><p>symptom</p></th><th><p>cause</p></th>
</tr></thead><tbody><tr><td><p>it grows</p></td><td class="x"><p>lr</p></td></tr></tbody></table>"""


def test_cells_that_stand_below_each_other_say_their_columns() -> None:
    page = mended(TABLE)
    assert '<td data-column=""><p>it grows</p></td><td data-column="cause" class="x">' in page
    assert mended(page) == page


def test_other_tables_stay() -> None:
    assert mended(TABLE.replace("stacked ", "")) == TABLE.replace("stacked ", "")


def test_the_arrow_beside_a_chapter_says_what_it_unfolds() -> None:
    arrow = '<summary><span class="toctree-toggle" role="presentation"><svg></svg></span></summary>'
    assert mended(arrow).startswith('<summary aria-label="Pages below this one"><span')
    assert mended(mended(arrow)) == mended(arrow)
    assert mended("<summary>Show the code</summary>") == "<summary>Show the code</summary>"
