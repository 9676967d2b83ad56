"""Chapters share the cores: one works on each, and the next one's kernel starts meanwhile."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from small_book import SmallBook, header, make_small_book

SLEEPS = 4
# When its process began, its cell, and its cell's end, in seconds since the machine started, which is how
# Linux tells when a process began.
CODE = f"""import os, time
now = lambda: time.clock_gettime(time.CLOCK_BOOTTIME)
began = int(open("/proc/self/stat").read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
asked = now()
time.sleep({SLEEPS})
print(asked, began, now())"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells when a process began")


class Ran(NamedTuple):
    """A chapter that has run, in the order in which they had the core. besides: its time less its cells'."""

    asked: float
    began: float
    end: float
    besides: float


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, root: Path, cell: Callable[..., str]) -> list[Ran]:
    """Three chapters that sleep, built on one core. Which of them goes first is not laid down."""
    book = make_small_book(tmp_path_factory.mktemp("ran"), root)
    names = ("loop/one", "loop/two", "loop/three")
    for name in names:
        page = f"{header(name)}# Chapter {name}\n\n{cell(CODE)}\n"
        (book.root / "book" / f"{name}.md").write_text(page, encoding="utf-8")
    book.set_parts({"Part": list(names)})
    build = book.build(cores=1)
    assert build.status == 0, build.said
    report = json.loads((book.root / "_build" / "report.json").read_text(encoding="utf-8"))
    besides = {run["chapter"]: run["wall"] - sum(run["seconds"]) for run in report["chapters"]}
    return sorted(Ran(*printed(book, name), besides[f"book/{name}.md"]) for name in names)


def printed(book: SmallBook, name: str) -> list[float]:
    """The numbers that a chapter's one cell printed."""
    stored = (book.root / "_build" / "outcomes" / "book" / f"{name}.json").read_text().split("\n", 1)
    return [float(word) for word in json.loads(stored[1])["outcome"]["outputs"][0][0]["text"].split()]


def test_one_core_has_one_chapter_at_work(ran: list[Ran]) -> None:
    assert all(before.end < after.asked for before, after in itertools.pairwise(ran))


def test_the_next_kernel_starts_while_a_chapter_works(ran: list[Ran]) -> None:
    assert all(after.began < before.end for before, after in itertools.pairwise(ran))


def test_the_wait_for_a_core_is_no_part_of_a_chapters_time(ran: list[Ran]) -> None:
    # The last one's kernel was asked for when the first one's had ended, and waited for the second.
    assert ran[-1].besides < SLEEPS - 1
