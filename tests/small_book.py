"""A book of one chapter with the project's own settings and library, and how a build of it went."""

from __future__ import annotations

import contextlib
import functools
import io
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import nbformat
from py_mini_racer import MiniRacer

from tools.execute.kernels import CAN_FORK
from tools.stages import build, said


def header(title: str) -> str:
    """The front matter of a page, with a description of its own."""
    return f"""\
---
description: "{title}: a page of a small book, in which something is tried and then looked at by a test."
jupytext:
  text_representation:
    {{extension: .md, format_name: myst}}
kernelspec:
  name: python3
  display_name: Python 3
  language: python
---

"""


def cell(code: str, options: str = "") -> str:
    """The text of a code cell."""
    return f"```{{code-cell}}\n{options}{code}\n```\n"


@dataclass(frozen=True)
class Build:
    """What a build said."""

    said: str

    @property
    def executed(self) -> list[str]:
        """The pages whose cells ran."""
        return [line.split()[1] for line in self.said.splitlines() if line.startswith("  executed ")]

    @property
    def last_lines(self) -> str:
        """What follows the summary line of a failed build."""
        return self.said.partition("The book was not built.")[2]


@dataclass(frozen=True)
class SmallBook:
    """A book of one chapter, with the project's own settings, extensions and library."""

    root: Path

    @property
    def chapter(self) -> Path:
        return self.root / "book" / "loop" / "one.md"

    def write(self, body: str) -> None:
        """Put `body` into the chapter."""
        self.chapter.write_text(f"{header('One')}# One\n\n{body}\n", encoding="utf-8")

    def set_parts(self, parts: dict[str, list[str]], after: Sequence[str] = ()) -> None:
        """Order the pages, named from the folder `book`, in numbered parts; those `after` have no numbers."""
        lines = ["format: jb-book", "root: book/index", "parts:"]
        for caption, names in {**parts, **({"At the end": after} if after else {})}.items():
            lines += [f"  - caption: {caption}", *(["    numbered: true"] if caption in parts else [])]
            lines += ["    chapters:", *(f"      - file: book/{name}" for name in names)]
        (self.root / "_toc.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def write_page(self, name: str, body: str, front: str | None = None) -> None:
        """Make the page `loop/two` (and give it a header and a title of its own, where `body` has none)."""
        front = front or ("" if body.startswith("---") else header(name))
        title = "" if body.startswith(("#", "---")) or "\n# " in body else f"# Page {name}\n\n"
        file = self.root / "book" / f"{name}.md"
        file.write_text(f"{front}{title}{body}\n", encoding="utf-8")

    @property
    def site(self) -> Path:
        """The folder of the built site."""
        return self.root / "_build" / "html"

    @property
    def page(self) -> str:
        """The chapter's page in the site."""
        return self.html("book/loop/one")

    def html(self, name: str) -> str:
        """A page of the site: `book/loop/one`."""
        return (self.site / f"{name}.html").read_text(encoding="utf-8")

    @property
    def notebook(self) -> nbformat.NotebookNode:
        """The chapter's notebook in the site."""
        return nbformat.read(self.site / "_notebooks" / "loop" / "one.ipynb", 4)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace words in one of the book's files."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a build: this book's own tools and library, and outside CI, wherever it is."""
        here = {name: value for name, value in os.environ.items() if not name.startswith(("CI_", "GITHUB_"))}
        return {**here, "PYTHONPATH": str(self.root)}

    def build(self, variables: dict[str, str] | None = None, status: int = 0) -> Build:
        """Build it, by both stages, in this process, which has loaded what they need; kernels are forked.

        variables: what the environment holds beside the usual. status: the one that it must end with.
        """
        words = io.StringIO()

        def both_stages() -> int:
            found = build(self.root, warm=CAN_FORK)
            print(said(found) if found else "The book is built.")
            return 1 if found else 0

        MiniRacer().close()  # V8 has to start in the main thread: it can't first be used beside those below
        with (
            _standing_in(self.environment | (variables or {})),
            contextlib.redirect_stdout(words),
            ThreadPoolExecutor(1) as thread,  # Playwright has an event loop in the main one
        ):
            ended = thread.submit(both_stages).result()
        assert ended == status, words.getvalue()
        return Build(words.getvalue())

    def make(self, status: int = 0, **options: Any) -> Build:
        """Build it as `make html` does, in a process of its own, by the tools that lie in the book.

        options: those of `start`.
        """
        process = self.start(**options)
        words, _ = process.communicate()
        assert process.returncode == status, words
        return Build(words)

    def start(
        self,
        command: str = "build",
        *arguments: str,
        room: int | None = None,
        cores: int | None = None,
        says: int | IO[bytes] = subprocess.PIPE,
        variables: dict[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start one of the tools, in a session of its own.

        room: the bytes that a file may have, as if the disk were full. cores: how many it may use, on Linux.
        says: where its words go. variables: what the environment holds beside the usual.
        """
        return subprocess.Popen(
            [sys.executable, "-m", "tools", command, *arguments],
            cwd=self.root,
            env={**self.environment, **(variables or {})},
            stdout=says,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            preexec_fn=functools.partial(_as_from_a_terminal, room, cores),
        )


@contextlib.contextmanager
def _standing_in(environment: dict[str, str]) -> Iterator[None]:
    """This process with the environment of another."""
    before, path = dict(os.environ), list(sys.path)
    os.environ.clear()
    os.environ.update(environment)
    sys.path.insert(0, environment["PYTHONPATH"])  # as forked kernels take it over
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # errors in the tests themselves
            yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        sys.path[:] = path


def _as_from_a_terminal(room: int | None, cores: int | None) -> None:
    # A shell lets what it starts in the background ignore Ctrl-C, and the tests' processes with it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if room is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    if cores is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])


# Somebody who may commit.
AUTHOR = {f"GIT_{who}_{what}": "a@b.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def git(folder: Path, *arguments: str | Path) -> str:
    """What a git command says in a folder."""
    command = ["git", "-C", folder, *arguments]
    done = subprocess.run(command, env=os.environ | AUTHOR, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def wait_for(condition: Callable[[], object], what: str, seconds: float = 120) -> None:
    """Wait until the condition holds."""
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


def make_small_book(folder: Path, root: Path) -> SmallBook:
    """Lay a small book down in `folder`, with the settings, tools and library of the project in `root`."""
    own = [f"book/{place.name}" for place in (root / "book").glob("_*") if place.is_dir()]  # styles and such
    for part in ("gdlib", "tools", *own):
        shutil.copytree(root / part, folder / part)  # with what is compiled already
    for file in ("_config.yml", "pyproject.toml", "constraints.txt", "book/references.bib"):
        shutil.copy(root / file, folder / file)
    (folder / "book" / "index.md").write_text(f"{header('Front')}# Front\n\nHello.\n", encoding="utf-8")
    (folder / "book" / "loop").mkdir()
    (folder / "_toc.yml").write_text(
        "format: jb-book\nroot: book/index\nchapters:\n  - file: book/loop/one\n", encoding="utf-8"
    )
    book = SmallBook(folder)
    book.write("Nothing here.")
    return book
