"""Builds that are killed, that meet, that find no room or damaged files: the next one gives a whole site."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import SmallBook, header, make_small_book, processes_in, wait_for

pytestmark = [
    pytest.mark.book,
    pytest.mark.skipif(os.name != "posix", reason="signals and /proc as on Linux"),
]
Cell = Callable[..., str]
NEVER_ENDS = """
import pathlib, signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
pathlib.Path({sign!r}).touch()
while True:
    pass
"""
# A build that is killed at a step of putting the new site in the old one's place.
KILLED_AT_STEP = """
import os, shutil, signal, sys
from pathlib import Path
from tools import build, published

steps = int(sys.argv[1])

def counted(real):
    def step(*arguments, **named):
        global steps
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        steps -= 1
        return real(*arguments, **named)
    return step

def publish(self, inputs, real=published.Published.publish):
    Path.rename, Path.replace = counted(Path.rename), counted(Path.replace)
    shutil.rmtree = counted(shutil.rmtree)
    return real(self, inputs)

published.Published.publish = publish
sys.exit(build.main([]))
"""


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Cell) -> SmallBook:
    """A book that has been built."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.write(f"The first edition.\n\n{cell('print(6 * 7)')}")
    build = book.build()
    assert build.status == 0, build.said
    return book


def heals(book: SmallBook) -> None:
    """The next build gives the whole site, in which everything is as it should be."""
    wait_for(lambda: not processes_in(book.root), "all processes to end", seconds=40)
    build = book.build()
    assert build.status == 0, build.said
    assert "42" in book.page
    assert book.page.rstrip().endswith("</html>")
    assert sorted(file.name for file in (book.root / "_build").iterdir()) == [
        "executing.lock",
        "html",
        "lock",
        "outcomes",
        "report.json",
        "seal.json",
        "sphinx.lock",
        "state",
    ]
    assert not processes_in(book.root)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])
@pytest.mark.parametrize("chapters", [1, 2], ids=["one kernel", "forked kernels"])
def test_a_build_that_is_stopped_while_chapters_run_leaves_no_process(
    small_book: SmallBook, cell: Cell, how: signal.Signals, chapters: int
) -> None:
    sign = small_book.root / "book" / "running"
    small_book.write(cell(NEVER_ENDS.format(sign=str(sign))))
    if chapters == 2:
        front = small_book.root / "book" / "index.md"
        front.write_text(f"{header('Front')}# Front\n\n{cell('1 + 1')}", encoding="utf-8")
    build = small_book.start()
    wait_for(sign.exists, "the cell to run")
    if how == signal.SIGINT:  # a terminal sends it to all of its processes
        os.killpg(build.pid, how)
    else:
        build.kill()
    said, _ = build.communicate(timeout=60)
    if how == signal.SIGINT:
        assert build.returncode == 130, said
        assert said.rstrip().endswith("Stopped. The site of the last good build is as it was.")
    wait_for(lambda: not processes_in(small_book.root), "all processes to end", seconds=20)
    sign.unlink()
    small_book.write(cell("print(6 * 7)"))
    heals(small_book)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])
def test_a_build_that_is_stopped_while_pages_are_written(built: SmallBook, how: signal.Signals) -> None:
    whole = built.page
    built.edit("book/loop/one.md", "first", "second")
    build = built.start()
    wait_for((built.root / "_build" / "work" / "doctrees").exists, "Sphinx to work")
    os.killpg(build.pid, how) if how == signal.SIGINT else build.kill()
    build.communicate(timeout=60)
    assert built.page == whole
    heals(built)
    assert "The second edition." in built.page


def test_a_build_that_is_killed_while_several_processes_write_pages(built: SmallBook) -> None:
    names = [f"more{number}" for number in range(8)]
    for name in names:
        page = built.root / "book" / f"{name}.md"
        page.write_text(f"{header(name)}# {name}\n\n{'Some words. ' * 20_000}\n", encoding="utf-8")
    built.set_parts({"Part": ["loop/one", *names]})
    whole = built.page
    build = built.start()
    written = built.root / "_build" / "work" / "html" / "book"
    wait_for(lambda: any(written.glob("more*.html")), "pages to be written")
    build.kill()
    build.communicate(timeout=60)
    assert built.page == whole
    heals(built)
    assert all((built.root / "_build" / "html" / "book" / f"{name}.html").exists() for name in names)


def test_a_build_that_is_killed_at_any_step_of_publishing(built: SmallBook) -> None:
    before = "first"
    for step in range(6):
        edition = f"next{step}"
        built.edit("book/loop/one.md", before, edition)
        command = [sys.executable, "-c", KILLED_AT_STEP, str(step)]
        killed = subprocess.run(command, cwd=built.root, env=built.environment, check=False)
        assert killed.returncode == -signal.SIGKILL, step
        if step != 1:  # between the two renames there is no site
            assert built.page.rstrip().endswith("</html>")
        heals(built)
        assert f"The {edition} edition." in built.page
        before = edition
    done = subprocess.run([*command[:-1], "6"], cwd=built.root, env=built.environment, check=False)
    assert done.returncode == 0  # so there are no more steps


@pytest.mark.parametrize(
    ("room", "code"),
    [(10_000, "print('x' * 20_000)"), (300_000, "print(6 * 7)")],
    ids=["for outputs", "for pages"],
)
def test_a_full_disk(built: SmallBook, cell: Cell, room: int, code: str) -> None:
    whole = built.page
    built.write(f"Too much.\n\n{cell(code)}")
    build = built.build(room=room)
    assert build.status == 1, build.said
    assert "File too large" in build.last_lines
    assert built.page == whole
    built.write(f"Enough.\n\n{cell('print(6 * 7)')}")
    heals(built)
    assert "Enough." in built.page


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os\nos.kill(os.getpid(), 9)", "the kernel died"),
        (NEVER_ENDS.format(sign="/dev/null"), "ran longer than 2 s"),
        ("x = 1\n```\n\nNow {eval}`[x for x in iter(int, 1)]`.\n\n```{code-cell}\n2", "ran longer than 2 s"),
    ],
    ids=["dies", "hangs", "hangs in a sentence"],
)
@pytest.mark.parametrize("chapters", [1, 2], ids=["one kernel", "forked kernels"])
def test_a_kernel_that(built: SmallBook, cell: Cell, code: str, reason: str, chapters: int) -> None:
    built.edit("_config.yml", "timeout: 60", "timeout: 2")
    whole = built.page
    built.write(cell(code))
    if chapters == 2:
        front = built.root / "book" / "index.md"
        front.write_text(f"{header('Front')}# Front\n\n{cell('1 + 1')}", encoding="utf-8")
    build = built.build()
    assert build.status == 1
    assert reason in build.last_lines
    assert built.page == whole
    assert not processes_in(built.root)
    built.write(cell("print(6 * 7)"))
    heals(built)


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("outcomes/book/loop/one.json", "cut"),
        ("outcomes/book/loop/one.json", "changed"),
        ("outcomes/book/loop/one.json", "of another kind"),
        ("seal.json", "cut"),
        ("seal.json", "of another kind"),
        ("report.json", "cut"),
        ("state/doctrees/environment.pickle", "cut"),
        ("state/doctrees/book/loop/one.doctree", "changed"),
        ("html/book/loop/one.html", "cut"),
        ("html/search-texts.js", "gone"),
    ],
)
def test_a_damaged_file(built: SmallBook, file: str, damage: str) -> None:
    path = built.root / "_build" / file
    content = path.read_bytes()
    middle = len(content) // 2
    if damage == "gone":
        path.unlink()
    else:
        changed = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
        other = b'{"ingredients": {}, "outcome": {"outputs": 7}, "inputs": [], "site": 1, "state": null}'
        path.write_bytes({"cut": content[:middle], "changed": changed, "of another kind": other}[damage])
    built.edit("book/index.md", "Hello.", "Good day.")
    heals(built)
    assert "The first edition." in built.page


def test_two_builds_in_one_folder_take_turns(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("import time\ntime.sleep(2)\nprint(6 * 7)"))
    builds = [small_book.start(), small_book.start()]
    said = [build.communicate(timeout=120)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], said
    assert sum("Another build runs in this folder" in words for words in said) == 1
    assert sum("executed book/loop/one.md" in words for words in said) == 1
    heals(small_book)


def test_a_build_that_meets_one_that_is_killed_goes_on(small_book: SmallBook, cell: Cell) -> None:
    sign = small_book.root / "book" / "running"
    code = f"import pathlib, time\nif not pathlib.Path({str(sign)!r}).exists():\n"
    code += f"    pathlib.Path({str(sign)!r}).touch()\n    time.sleep(50)\nprint(6 * 7)"
    small_book.write(cell(code))
    first = small_book.start()
    wait_for(sign.exists, "the cell to run")
    second = small_book.start()
    time.sleep(2)
    first.kill()
    said, _ = second.communicate(timeout=120)
    first.communicate()
    assert second.returncode == 0, said
    heals(small_book)
