"""Builds that are killed, and builds that meet: the next one gives a whole site."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import HEADER, SmallBook

pytestmark = [
    pytest.mark.book,
    pytest.mark.skipif(os.name != "posix", reason="signals and /proc as on Linux"),
]
Cell = Callable[..., str]


def start(book: SmallBook) -> subprocess.Popen[str]:
    """A build that runs in the background."""
    return subprocess.Popen(
        [sys.executable, "-m", "tools", "build"],
        cwd=book.root,
        env={**os.environ, "PYTHONPATH": str(book.root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def wait_for(condition: Callable[[], object], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} s for {what}"
        time.sleep(0.02)


def processes_in(folder: Path) -> list[str]:
    """The commands of all processes that work in a folder or below it."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            place = (process / "cwd").resolve(strict=True)
            command = (process / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
        if command and place.is_relative_to(folder):
            found.append(command)
    return found


def page(book: SmallBook) -> str:
    return (book.root / "_build" / "html" / "book" / "loop" / "one.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])
@pytest.mark.parametrize("chapters", [1, 2], ids=["one kernel", "forked kernels"])
def test_a_build_killed_while_chapters_run_leaves_no_process(
    small_book: SmallBook, cell: Cell, how: signal.Signals, chapters: int
) -> None:
    sign = small_book.root / "running"
    small_book.write(cell(f"import pathlib, time\npathlib.Path({str(sign)!r}).touch()\ntime.sleep(50)"))
    if chapters == 2:
        front = small_book.root / "book" / "index.md"
        front.write_text(f"{HEADER}# Front\n\n{cell('1 + 1')}", encoding="utf-8")
    build = start(small_book)
    wait_for(sign.exists, "the cell to run")
    build.send_signal(how)
    build.communicate(timeout=30)
    wait_for(lambda: not processes_in(small_book.root), "all processes to end", seconds=20)
    small_book.write(cell("6 * 7"))
    assert small_book.build().status == 0
    assert "42" in page(small_book)


def test_a_build_killed_while_pages_are_written_leaves_nothing_half_written(small_book: SmallBook) -> None:
    small_book.write("The first edition.")
    assert small_book.build().status == 0
    whole = page(small_book)
    small_book.write("The second edition.")
    unfinished = small_book.root / "_build" / "unfinished"
    build = start(small_book)
    wait_for(unfinished.exists, "Sphinx to start")
    build.kill()
    build.communicate(timeout=30)
    assert page(small_book) == whole
    # What a page looks like when its writer is stopped half-way.
    draft = small_book.root / "_build" / "draft" / "book" / "loop" / "one.html"
    wait_for(lambda: not processes_in(small_book.root), "Sphinx to end", seconds=30)
    draft.write_text("<!doctype html>", encoding="utf-8")
    assert small_book.build().status == 0
    assert "The second edition." in page(small_book)
    assert page(small_book).rstrip().endswith("</html>")


def test_two_builds_in_one_folder_take_turns(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("import time\ntime.sleep(2)\nprint(6 * 7)"))
    builds = [start(small_book), start(small_book)]
    said = [build.communicate(timeout=120)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], said
    assert sum("Another build runs in this folder" in words for words in said) == 1
    assert "42" in page(small_book)
