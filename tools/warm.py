"""The warm process: it has torch and matplotlib loaded already, and kernels are forked from it (forked.py).

An ordinary kernel spends two or three seconds on importing what every chapter imports. Python's own
fork server (multiprocessing) imports it once, before any thread was started. A build from nothing waits for
it, so this module loads in no time.
"""

from __future__ import annotations

import multiprocessing
import os
from importlib.util import find_spec
from multiprocessing import forkserver
from pathlib import Path

from tools.machine import can_fork

# For every kernel. One thread each: chapters run side by side and would only fight over the cores.
SAME_FOR_ALL = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # the kernel's debugger would print at its import what it can't do
}
# What people set for their own Python, and no page may show.
OF_THEIR_OWN = ("MPLBACKEND", "PYTHONSTARTUP")


def environment() -> dict[str, str]:
    """The environment in which kernels start, and the warm process before them, since some of it is read when
    Python, torch and matplotlib are loaded."""
    here = {name: value for name, value in os.environ.items() if name not in OF_THEIR_OWN}
    matplotlib = find_spec("matplotlib")
    if matplotlib is not None and matplotlib.origin is not None:
        # Its own settings, not those that somebody has made for all of their figures.
        here["MATPLOTLIBRC"] = str(Path(matplotlib.origin).parent / "mpl-data" / "matplotlibrc")
    return here | SAME_FOR_ALL


def warm_up() -> None:
    """Start the warm process, which loads what it has to load while this one goes on."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["tools.loaded_once"])
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment())
    try:
        forkserver.ensure_running()
    finally:
        os.environ.clear()
        os.environ.update(before)


def warm_up_where_all_has_to_run(root: Path) -> None:
    """Start the warm process at once where no chapter has outputs yet, and there are several: that they wait
    for it the build would find out half a second later."""
    if can_fork() and not (root / "_build" / "outcomes").exists():
        pages = (file.read_text(encoding="utf-8", errors="replace") for file in (root / "book").rglob("*.md"))
        if sum("{code-cell}" in page for page in pages) > 1:
            warm_up()
