"""Chapters share the cores: one works on each, and the next one's kernel starts meanwhile."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import SmallBook, header, make_small_book

# In seconds since the machine started, as Linux tells when a process began.
NOW = "import os, time\nnow = lambda: time.clock_gettime(time.CLOCK_BOOTTIME)"
WORK = f"{NOW}\ntime.sleep(4)\nprint(now())"
BEGAN = f"""{NOW}
asked = now()
began = int(open("/proc/self/stat").read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
print(began, asked)"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells when a process began")


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, root: Path, cell: Callable[..., str]) -> SmallBook:
    """Two chapters built on one core: the first one sleeps, the second says when it began."""
    small_book = make_small_book(tmp_path_factory.mktemp("ran"), root)
    small_book.write(cell(WORK))
    two = small_book.root / "book" / "loop" / "two.md"
    two.write_text(f"{header('Two')}# Two\n\n{cell(BEGAN)}\n", encoding="utf-8")
    small_book.set_parts({"Part": ["loop/one", "loop/two"]})
    build = small_book.build(cores=1)
    assert build.status == 0, build.said
    return small_book


def printed(book: SmallBook, name: str) -> list[float]:
    """The numbers that a chapter's one cell printed."""
    stored = (book.root / "_build" / "outcomes" / "book" / "loop" / f"{name}.json").read_text().split("\n", 1)
    return [float(word) for word in json.loads(stored[1])["outcome"]["outputs"][0][0]["text"].split()]


def test_the_next_kernel_starts_while_a_chapter_works_and_waits_for_its_core(ran: SmallBook) -> None:
    (end,) = printed(ran, "one")
    began, asked = printed(ran, "two")
    assert began < end < asked


def test_the_wait_for_a_core_is_no_part_of_a_chapters_time(ran: SmallBook) -> None:
    report = json.loads((ran.root / "_build" / "report.json").read_text(encoding="utf-8"))
    walls = {chapter["chapter"]: chapter["wall"] for chapter in report["chapters"]}
    assert walls["book/loop/one.md"] > 4
    assert walls["book/loop/two.md"] < 4
