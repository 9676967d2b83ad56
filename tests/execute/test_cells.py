"""Chapters run in a place of their own, see what lies beside them, and leave nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_book import Build, SmallBook, cell
from tools.chapters import Chapter
from tools.execute import notebooks, stage

pytestmark = pytest.mark.book
FILES = {"loop/left.txt": "old", "loop/near.txt": "n", "above.txt": "a", "loop/data/in.txt": "i"}
# Each on a page of its own: its cell, and what it shows.
PAGES = {
    "saves": ("open('made.txt', 'w').write('weights'); print(open('made.txt').read())", "weights"),
    "writes-over": ("open('left.txt', 'a').write(' and new'); print(open('left.txt').read())", "old and new"),
    "makes-a-folder": ("import os\nos.makedirs('out/in'); print(os.listdir('out'))", "['in']"),
    "reads": (
        "files = ('near.txt', '../above.txt', 'data/in.txt', '../../top.txt')\n"
        "print(*(open(file).read() for file in files))\nopen('data/in.txt', 'w').close()",
        "n a i t",
    ),
    "imports": ("import importlib\nprint(importlib.import_module('beside').__name__)", "beside"),
    "in-pieces": ("import time\nprint('li', end='', flush=True)\ntime.sleep(0.3)\nprint('ne')", "line"),
    "environment": (
        "import os, matplotlib\nprint(os.environ['OMP_NUM_THREADS'], matplotlib.get_backend())",
        "1 inline",
    ),
}
TURN = """import time
with open({log!r}, "a") as log:
    print(time.monotonic(), file=log)
    time.sleep(0.5)
    print(time.monotonic(), file=log)"""


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book of all these pages."""
    (draft.root / "top.txt").write_text("t", encoding="utf-8")
    for name, text in {**FILES, "loop/beside.py": ""}.items():
        (draft.root / "book" / name).parent.mkdir(exist_ok=True)
        (draft.root / "book" / name).write_text(text, encoding="utf-8")
    for name, (code, _) in PAGES.items():
        draft.write_page(f"loop/{name}", cell(code))
    words = "It is {eval}`6 * 7`.\n\n```\nnot {eval}`6 * 8`\n```\n\n```{note}\nthis: {eval}`6 * 9`\n```\n"
    draft.write_page("loop/sentences", words)
    draft.set_parts({"Part": ["loop/one", "loop/sentences", *(f"loop/{name}" for name in PAGES)]})
    return draft


@pytest.fixture(scope="module")
def build(once: SmallBook) -> Build:
    return once.build({"MPLBACKEND": "agg"})


@pytest.mark.parametrize("name", PAGES)
def test_a_cell_gives_what_it_should(once: SmallBook, build: Build, name: str) -> None:
    kept = notebooks.load(Chapter(once.root, f"book/loop/{name}"))
    assert kept is not None
    assert [output["text"] for output in kept.outputs[0]] == [f"{PAGES[name][1]}\n"]


def test_what_chapters_write_is_not_left_among_the_sources(once: SmallBook, build: Build) -> None:
    assert {name: (once.root / "book" / name).read_text(encoding="utf-8") for name in FILES} == FILES
    assert [file.name for file in once.root.rglob("*") if file.name in ("made.txt", "out")] == []
    assert len(build.executed) == len(PAGES) + 1  # each once
    assert once.build().executed == []


def test_numbers_stand_in_sentences_and_not_in_listings(once: SmallBook, build: Build) -> None:
    page = once.html("book/loop/sentences")
    assert "It is 42." in page
    assert "not {eval}`6 * 8`" in page
    assert "this: 54" in page


@pytest.mark.parametrize("forked", [True, False])
def test_chapters_take_turns_where_there_is_one_core(
    small_book: SmallBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forked: bool
) -> None:
    monkeypatch.setattr(stage, "cores_here", lambda: 1)
    monkeypatch.setattr(stage, "CAN_FORK", forked and stage.CAN_FORK)
    log = tmp_path / "_build" / "log"
    for name in ("index", "loop/one"):
        small_book.write_page(name, cell(TURN.format(log=str(log))))
    build = small_book.build()
    assert len(build.executed) == 2
    times = [float(line) for line in log.read_text(encoding="utf-8").split()]
    assert len(times) == 4
    first, second = times[:2], times[2:]  # in the order of their writing: one chapter's two, then the other's
    assert first[1] - first[0] >= 0.5 <= second[1] - second[0]
