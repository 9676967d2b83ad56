"""How a build is going, while it goes: a few lines that redraw themselves on a terminal, plain lines
elsewhere (a log, a pipe)."""

from __future__ import annotations

import os
import shutil
import threading
import time
from dataclasses import dataclass, field
from typing import TextIO

BAR = 20
UP_AND_CLEAR = "\x1b[{lines}F\x1b[J"


class Lines:
    """One line for each chapter that has ended. Also what a `Live` display leaves on the screen."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.total = self.ended = 0

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *exception: object) -> None:
        pass

    def expect(self, chapters: int) -> None:
        """Say how many chapters will run."""
        self.total, self.ended = chapters, 0

    def start(self, chapter: str, cells: int) -> None:
        """A chapter starts, with so many code cells."""

    def reach(self, chapter: str, cells: int) -> None:
        """So many cells of a chapter have run."""

    def end(self, chapter: str, how: str, seconds: float) -> None:
        """A chapter has ended. how: "executed" or "failed"."""
        self.ended += 1
        self.say(f"  {how:<8} {chapter} in {seconds:.1f} s ({self.ended} of {self.total})")

    def stage(self, name: str | None) -> None:
        """What goes on now, other than chapters; None: nothing."""
        if name is not None:
            self.say(f"  {name}")

    def say(self, text: str) -> None:
        """Lines that stay."""
        print(text, file=self.stream, flush=True)


@dataclass
class _Running:
    cells: int
    done: int = 0
    began: float = field(default_factory=time.perf_counter)


class Live(Lines):
    """Lines that stay, and below them one for each chapter that runs: how far it is, and for how long."""

    def __init__(self, stream: TextIO, every: float = 0.1) -> None:
        super().__init__(stream)
        self.every = every
        self._running: dict[str, _Running] = {}
        self._stage: tuple[str, float] | None = None
        self._drawn = 0
        self._over = threading.Event()
        self._lock = threading.RLock()
        self._drawing = threading.Thread(target=self._draw_on, daemon=True)

    def __enter__(self) -> Live:
        self._drawing.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._over.set()
        self._drawing.join()
        with self._lock:
            self._running.clear()
            self._stage = None
            self._draw()

    def start(self, chapter: str, cells: int) -> None:
        with self._lock:
            self._running[chapter] = _Running(cells)

    def reach(self, chapter: str, cells: int) -> None:
        self._running[chapter].done = cells

    def end(self, chapter: str, how: str, seconds: float) -> None:
        with self._lock:
            self._running.pop(chapter, None)
            super().end(chapter, how, seconds)

    def stage(self, name: str | None) -> None:
        with self._lock:
            self._stage = None if name is None else (name, time.perf_counter())

    def say(self, text: str) -> None:
        with self._lock:
            self._draw(text)

    def _draw_on(self) -> None:
        while not self._over.wait(self.every):
            with self._lock:
                self._draw()

    def _draw(self, above: str = "") -> None:
        """Draw the moving lines anew, `above` them what stays."""
        width = shutil.get_terminal_size().columns - 1
        now = time.perf_counter()
        lines = [_row(name, chapter, now) for name, chapter in self._running.items()]
        if self._stage is not None:
            lines.append(f"  {self._stage[0]} {now - self._stage[1]:.1f} s")
        text = UP_AND_CLEAR.format(lines=self._drawn) if self._drawn else ""
        text += f"{above}\n" if above else ""
        # A line that wraps would count as two.
        text += "".join(f"{line[:width]}\n" for line in lines)
        self._drawn = len(lines)
        if text:
            self.stream.write(text)
            self.stream.flush()


def _row(name: str, chapter: _Running, now: float) -> str:
    full = BAR * chapter.done // chapter.cells if chapter.cells else BAR
    bar = "#" * full + "." * (BAR - full)
    return f"  {bar} {chapter.done:>3} of {chapter.cells} cells {now - chapter.began:6.1f} s  {name}"


def progress_on(stream: TextIO) -> Lines:
    """The form that suits where the build's words go."""
    moves = stream.isatty() and os.name == "posix" and os.environ.get("TERM", "dumb") != "dumb"
    return Live(stream) if moves else Lines(stream)
