"""Builds that are killed, that meet, that find no room: the next one gives a whole site."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.small_book import SmallBook, cell, processes_in, wait_for
from tools.publish.site import put_in_place, recover

pytestmark = [
    pytest.mark.book,
    pytest.mark.skipif(os.name != "posix", reason="signals and /proc as on Linux"),
]
NEVER_ENDS = """
import multiprocessing, os, pathlib, signal
os.chdir({folder!r})  # where the test looks for processes
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
def one(): pass
workers = multiprocessing.Pool(2)
workers.apply(one)
pathlib.Path("_build/running").touch()
while True:
    pass
"""
HOW = pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book that has been built."""
    draft.write(f"The first edition.\n\n{cell('print(6 * 7)')}")
    draft.build()
    return draft


def stop(build: Any, how: signal.Signals) -> None:
    """Kill a build, or press Ctrl-C, which a terminal sends to all of its processes."""
    os.killpg(build.pid, how) if how == signal.SIGINT else build.kill()
    said, _ = build.communicate(timeout=60)
    if how == signal.SIGINT:
        assert build.returncode == 130, said
        assert said.rstrip().endswith("Stopped. The site of the last good build is as it was.")


def heals(book: SmallBook) -> None:
    """No process is left, and the next build gives the whole site, in which everything is as it should be."""
    wait_for(lambda: not processes_in(book.root), "all processes to end", seconds=40)
    book.build()
    assert "42" in book.page
    assert book.page.rstrip().endswith("</html>")
    assert {file.name for file in (book.root / "_build").iterdir()} == {"executed", "html", "lock"}
    assert not list((book.root / "_build" / "executed").rglob("*.tmp"))


@HOW
@pytest.mark.parametrize("chapters", [1, 2], ids=["one kernel", "forked kernels"])
def test_a_build_that_is_stopped_while_chapters_run_leaves_no_process(
    built: SmallBook, how: signal.Signals, chapters: int
) -> None:
    built.write(cell(NEVER_ENDS.format(folder=str(built.root))))
    if chapters == 2:
        built.write_page("index", cell("1 + 1"))
    sign = built.root / "_build" / "running"
    build = built.start()
    wait_for(sign.exists, "the cell to run")
    assert len(processes_in(built.root)) >= 4
    stop(build, how)
    wait_for(lambda: not processes_in(built.root), "all processes to end", seconds=20)
    sign.unlink()
    assert "The first edition." in built.page
    built.write(f"The second edition.\n\n{cell('print(6 * 7)')}")
    heals(built)


@HOW
def test_a_build_that_is_stopped_while_several_processes_write_pages(
    built: SmallBook, how: signal.Signals
) -> None:
    names = [f"more{number}" for number in range(8)]
    for name in names:
        built.write_page(name, "Some words. " * 20_000)
    built.set_parts({"Part": ["loop/one", *names]})
    whole = built.page
    build = built.start()
    written = built.root / "_build" / "html.new" / "book"
    wait_for(lambda: any(written.glob("more*.html")), "pages to be written")
    stop(build, how)
    assert built.page == whole
    for name in names:
        built.write_page(name, "Fewer words.")
    heals(built)
    assert all("Fewer words." in built.html(f"book/{name}") for name in names)


class Killed(BaseException):
    """As if the process ended here."""


@pytest.mark.parametrize("steps", range(4))
def test_a_build_that_is_killed_at_any_step_of_publishing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    site, new = tmp_path / "html", tmp_path / "html.new"
    for folder, words in ((site, "old"), (new, "new")):
        folder.mkdir()
        (folder / "page.html").write_text(words, encoding="utf-8")
    left = steps

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            if left == 0:
                raise Killed
            left -= 1
            return real(*arguments, **named)

        return step

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", counted(Path.rename))
        patched.setattr(shutil, "rmtree", counted(shutil.rmtree))
        if steps < 3:
            with pytest.raises(Killed):
                put_in_place(new, site)
        else:
            put_in_place(new, site)  # so there are no more steps
    recover(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["html"]
    assert (site / "page.html").read_text(encoding="utf-8") == ("old" if steps < 2 else "new")


@pytest.mark.parametrize(
    ("room", "code"),
    [(10_000, "print('x' * 20_000)"), (40_000, "print(6 * 7)")],
    ids=["for outputs", "for pages"],
)
def test_a_full_disk(built: SmallBook, room: int, code: str) -> None:
    whole = built.page
    built.write(f"Too much.\n\n{cell(code)}")
    build = built.make(room=room, status=1)
    assert "File too large" in build.last_lines
    assert built.page == whole
    built.write(f"Enough.\n\n{cell('print(6 * 7)')}")
    heals(built)
    assert "Enough." in built.page


def test_a_build_waits_for_another_and_goes_on_when_that_is_killed(built: SmallBook) -> None:
    sign = built.root / "_build" / "running"
    code = f"import pathlib, time\nsign = pathlib.Path({str(sign)!r})\nif not sign.exists():\n"
    built.write(cell(f"{code}    sign.touch()\n    time.sleep(50)\nprint(6 * 7)"))
    first = built.start()
    wait_for(sign.exists, "the cell to run")
    log = built.root.parent / f"{built.root.name}.log"
    with log.open("wb") as says:
        second = built.start(says=says)
    waits = "Another build runs in this folder; waiting for it."
    wait_for(lambda: waits in log.read_text(encoding="utf-8"), "the second one to wait")
    first.kill()
    first.communicate()
    assert second.wait(120) == 0, log.read_text(encoding="utf-8")
    sign.unlink()
    heals(built)
