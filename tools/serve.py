"""`make serve`: the book at a local address, built again at each edit; open pages follow by themselves.

The main thread looks for edits and builds, as `make html` does but with its processes kept warm; another
thread serves the last good site. What stops a build shows in the terminal and in the pages, and the next
edit is waited for.
"""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from pathlib import Path

from tools.build import build, said
from tools.machine import can_fork
from tools.problem import Problem
from tools.published import FOLDERS, SETTINGS, Published
from tools.render import Sphinx
from tools.warm import warm_up
from tools.window import Window

Stamps = dict[str, tuple[int, int]]
LOOK_EVERY = 0.15  # seconds


def main(arguments: list[str]) -> int:
    """Serve the book in the current folder at a port (0: any that is free) until Ctrl-C."""
    root, port = Path.cwd(), int(arguments[0]) if arguments else 8000
    try:
        window = Window(Published(root).site, port)
    except OSError as error:
        print(
            f"Port {port} can't be had ({error.strerror}). Is the book served already? "
            f"Another one: make serve PORT={port + 1}",
            file=sys.stderr,
        )
        return 1
    signal.signal(signal.SIGTERM, _interrupt)
    print(f"The book is at {window.address} until you press Ctrl-C.", flush=True)
    sphinx = Sphinx(root)
    if can_fork():
        warm_up()
    seen: Stamps = {}
    try:
        while True:
            now = _next_edit(root, seen)
            edited = sorted(name for name in seen.keys() | now.keys() if seen.get(name) != now.get(name))
            if seen and any(name.startswith("tools/") for name in edited):
                print("The build's own code was edited: starting again.", flush=True)
                sphinx.close()
                os.execv(sys.executable, [sys.executable, "-m", "tools", "serve", str(window.port)])
            if seen:
                print(f"\n{', '.join(edited[:3])}{' and more' if len(edited) > 3 else ''}:", flush=True)
            seen = now
            window.tell_of_build()
            window.tell(_build(root, sphinx))
            if sphinx.used:
                sphinx.close()
                sphinx = Sphinx(root)
    except KeyboardInterrupt:
        print("\nStopped.", flush=True)
    finally:
        sphinx.close()
    return 0


def _build(root: Path, sphinx: Sphinx) -> str:
    """Build the book; what stopped it, in words, or nothing."""
    began = time.perf_counter()
    try:
        problems = build(root, sphinx, warm=True)
    except Exception as error:  # whatever an edit has caused: the next one may mend it
        traceback.print_exc()
        problems = [Problem("the build", "", f"{type(error).__name__}: {error}")]
    if problems:
        print(said(problems), flush=True)
        return said(problems)
    print(f"Built in {time.perf_counter() - began:.1f} s.", flush=True)
    return ""


def _next_edit(root: Path, seen: Stamps) -> Stamps:
    """Wait until the files differ from what was seen, and no longer change."""
    while (now := _stamps(root)) == seen:
        time.sleep(LOOK_EVERY)
    while True:  # editors write in several steps, and `git` writes many files
        time.sleep(0.05)
        if (later := _stamps(root)) == now:
            return now
        now = later


def _stamps(root: Path) -> Stamps:
    """The size and date of every file that the book is built from."""
    stamps: Stamps = {}
    for top in (*SETTINGS, *FOLDERS):
        for folder, folders, files in os.walk(root / top):
            folders[:] = [name for name in folders if name != "__pycache__" and not name.startswith(".")]
            for name in files:
                _stamp(root, Path(folder, name), stamps)
        _stamp(root, root / top, stamps)
    return stamps


def _stamp(root: Path, file: Path, stamps: Stamps) -> None:
    try:
        found = file.stat()
    except OSError:  # gone, or about to be replaced
        return
    if file.is_file() and file.suffix != ".pyc" and not file.name.startswith((".", "#")):
        stamps[file.relative_to(root).as_posix()] = (found.st_mtime_ns, found.st_size)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
