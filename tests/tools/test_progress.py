"""What a build says while it runs: a display that moves on a terminal, plain lines elsewhere."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from small_book import SmallBook, header

from tools.progress import Lines, Live, progress_on


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True

    def screen(self) -> list[str]:
        """What a terminal shows after all that was written: lines, without those that were cleared."""
        lines = [""]
        for part in re.split(r"(\n|\x1b\[\d+F\x1b\[J)", self.getvalue()):
            if part == "\n":
                lines.append("")
            elif part.startswith("\x1b"):
                lines = [*lines[: len(lines) - 1 - int(part[2:].split("F")[0])], ""]
            else:
                lines[-1] += part
        return lines[:-1]


def test_lines_say_what_ended_and_nothing_moves() -> None:
    stream = io.StringIO()
    with Lines(stream) as progress:
        progress.expect(2)
        progress.start("book/one.md", 3)
        progress.reach("book/one.md", 1)
        progress.end("book/one.md", "executed", 1.25)
        progress.start("book/two.md", 3)
        progress.end("book/two.md", "failed", 2)
        progress.stage("writing the pages")
    assert stream.getvalue().splitlines() == [
        "  executed book/one.md in 1.2 s (1 of 2)",
        "  failed   book/two.md in 2.0 s (2 of 2)",
        "  writing the pages",
    ]


def test_a_terminal_shows_what_runs_and_how_far_it_is() -> None:
    stream = Terminal()
    progress = Live(stream, every=3600)
    with progress:
        progress.expect(2)
        progress.start("book/one.md", 4)
        progress.start("book/two.md", 2)
        progress.reach("book/one.md", 1)
        progress.end("book/two.md", "executed", 1.0)
        assert stream.screen()[0] == "  executed book/two.md in 1.0 s (1 of 2)"
        assert re.fullmatch(r"  #####\.{15}   1 of 4 cells +\d+\.\d s  book/one.md", stream.screen()[1])
        progress.end("book/one.md", "executed", 2.0)
        progress.stage("writing the pages")
        progress.say("a word")
        assert re.fullmatch(r"  writing the pages \d\.\d s", stream.screen()[-1])
    assert stream.screen() == [
        "  executed book/two.md in 1.0 s (1 of 2)",
        "  executed book/one.md in 2.0 s (2 of 2)",
        "a word",
    ]


def test_it_redraws_by_itself_and_a_narrow_terminal_gets_no_wrapped_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    stream = Terminal()
    with Live(stream, every=0.001) as progress:
        progress.start("book/a-very-long-name-for-a-chapter.md", 4)
        while stream.getvalue().count("\x1b") < 6:
            pass
    assert max(map(len, re.split(r"\n|\x1b\[\d+F\x1b\[J", stream.getvalue()))) == 29


@pytest.mark.parametrize(
    ("terminal", "kind", "form"),
    [(True, "xterm", Live), (True, "dumb", Lines), (False, "xterm", Lines)],
)
def test_the_form_follows_the_stream(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, kind: str, form: type[Lines]
) -> None:
    monkeypatch.setenv("TERM", kind)
    assert type(progress_on(Terminal() if terminal else io.StringIO())) is form


@pytest.mark.book
@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are of POSIX")
def test_a_real_build_on_a_terminal(small_book: SmallBook, cell: Callable[..., str]) -> None:
    import pty

    wait = "import time\ntime.sleep(0.7)"
    small_book.write(f"{cell(wait)}\n{cell(wait)}")
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n{cell(wait)}", encoding="utf-8")
    ours, theirs = pty.openpty()
    build = subprocess.Popen(
        [sys.executable, "-m", "tools", "build"],
        cwd=small_book.root,
        env={**small_book.environment, "TERM": "xterm"},
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    said = b""
    with contextlib.suppress(OSError):  # Linux says the end of a terminal so
        while part := os.read(ours, 4096):
            said += part
    os.close(ours)
    stream = Terminal()
    stream.write(said.decode().replace("\r\n", "\n"))
    assert build.wait() == 0, stream.getvalue()
    assert re.search(r"1 of 2 cells +\d\.\d s  book/loop/one.md", stream.getvalue())
    assert "writing the pages" in stream.getvalue()
    assert not any("cells  " in line or "writing" in line for line in stream.screen()[3:])
    assert stream.screen()[-1].startswith("The book is built.")
