"""A book of one chapter with the project's own settings and library, and how a build of it went."""

from __future__ import annotations

import functools
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_HEADER = """\
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


def header(title: str) -> str:
    """The front matter of a page, with a description of its own."""
    return _HEADER.format(title=title)


HEADER = header("One")


@dataclass(frozen=True)
class Build:
    """How a build went."""

    status: int
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

    def write(self, body: str, header: str = HEADER) -> None:
        """Put `body` into the chapter."""
        self.chapter.write_text(f"{header}# One\n\n{body}\n", encoding="utf-8")

    def set_parts(self, parts: dict[str, list[str]], after: Sequence[str] = ()) -> None:
        """Order the pages, named from the folder `book`, in numbered parts; those `after` have no numbers."""
        lines = ["format: jb-book", "root: book/index", "parts:"]
        for caption, names in {**parts, **({"At the end": after} if after else {})}.items():
            lines += [f"  - caption: {caption}", *(["    numbered: true"] if caption in parts else [])]
            lines += ["    chapters:", *(f"      - file: book/{name}" for name in names)]
        (self.root / "_toc.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def set_repository(self, address: str) -> None:
        """Say where the book's repository is."""
        with (self.root / "_config.yml").open("a", encoding="utf-8") as settings:
            settings.write(f"\nrepository: {{url: '{address}'}}\n")

    @property
    def page(self) -> str:
        """The chapter's page in the site."""
        file = self.root / "_build" / "html" / "book" / "loop" / "one.html"
        return file.read_text(encoding="utf-8")

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

    def build(
        self, room: int | None = None, cores: int | None = None, variables: dict[str, str] | None = None
    ) -> Build:
        """Build it as `make html` does.

        room: the bytes that a file may have, as if the disk were full. cores: how many it may use, on Linux.
        variables: what the environment holds beside the usual.
        """
        process = self.start(room=room, cores=cores, variables=variables)
        said, _ = process.communicate()
        return Build(process.returncode, said)

    def start(
        self,
        command: str = "build",
        *arguments: str,
        room: int | None = None,
        cores: int | None = None,
        says: int | IO[bytes] = subprocess.PIPE,
        variables: dict[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start one of the tools, in a session of its own. says: where its words go."""
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


def _as_from_a_terminal(room: int | None, cores: int | None) -> None:
    # A shell lets what it starts in the background ignore Ctrl-C, and the tests' processes with it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if room is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    if cores is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])


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
    for part in ("gdlib", "tools", "book/_ext", "book/_static", "book/_templates"):
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
