"""From executed chapters to HTML: one run of Sphinx, with jupyter-book's configuration, in which every
warning is a problem.

Sphinx runs in a process of its own, since it configures docutils and logging for a whole process. That
process loads what it needs as soon as it is started, and then waits for its job.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from tools import pdf
from tools.problem import Problem
from tools.published import Published, Seal, changed, inputs

WARNING = re.compile(
    r"^(?:(?P<file>.+?\.\w+)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL): (?P<reason>.*)$"
)


def render(root: Path, sphinx: Sphinx) -> list[Problem]:
    """Bring the published site up to date; the warnings and errors met on the way, as problems.

    Whatever goes wrong, the site stays as it was, and the next run goes on from there. The caller sees to
    it that this runs once at a time.
    """
    place = Published(root)
    with lock(root / "_build" / "sphinx.lock"):  # of a build that was killed, Sphinx may still be ending
        place.recover()
    now = inputs(root)
    seal = place.sealed()
    if seal is not None and seal.inputs == now:
        return []
    again, every_page = _still_good(seal, now)
    try:
        place.start_work(again)
        status, said = sphinx.run(place.work, every_page)
        problems = _problems(said, root)
        if status and not problems:
            last = _plain(said).strip().splitlines()[-8:] or ["no reason given"]
            problems = [Problem("Sphinx", f"exit status {status}", "\n    ".join(last))]
        if not problems and pdf.wanted(os.environ):
            problems = pdf.add_to(root, place.work / "html")
        if not problems:
            place.publish(now)
    finally:
        place.recover()
    return problems


def up_to_date(root: Path) -> bool:
    """Whether the published site is what a build would give, as long as no chapter has to run."""
    seal = Published(root).sealed()
    return seal is not None and seal.inputs == inputs(root)


def _still_good(seal: Seal | None, now: dict[str, str]) -> tuple[Seal | None, bool]:
    """What to go on from, and whether every page has to be written again.

    Pages are read again one by one, styles and scripts leave their digests in every page, and anything else
    (settings, extensions, the bibliography, a picture) may be in anything that Sphinx keeps.
    """
    if seal is None:
        return None, True
    others = {
        name
        for name in changed(seal.inputs, now)
        if not name.startswith("_build/outcomes/")
        and not (name.startswith("book/") and name.endswith(".md") and name in seal.inputs and name in now)
    }
    if all(name.startswith("book/_static/") for name in others):
        return seal, bool(others)
    return None, True


class Sphinx:
    """A process that has loaded Sphinx and waits for its one job."""

    def __init__(self, root: Path) -> None:
        self.used = False
        self.said = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115  close()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tools.render", str(root)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=self.said,
            stderr=self.said,
            text=True,
        )

    def run(self, work: Path, every_page: bool) -> tuple[int, str]:
        """Write the pages to work/html; the exit status and all that was said."""
        assert self.process.stdin is not None
        self.used = True
        try:
            with contextlib.suppress(BrokenPipeError):  # it has died; its last words say why
                self.process.stdin.write(json.dumps([str(work), every_page]) + "\n")
                self.process.stdin.flush()
            status = self.process.wait()
            self.said.seek(0)
            return status, self.said.read()
        finally:
            self.close()

    def close(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(BrokenPipeError):
            self.process.__exit__(None, None, None)  # closes its pipe
        self.said.close()


def _problems(stderr: str, root: Path) -> list[Problem]:
    problems = []
    for line in _plain(stderr).splitlines():
        if (match := WARNING.match(line)) is None:
            continue
        file, at, reason = match["file"], match["line"], match["reason"]
        name = str(Path(file).relative_to(root)) if file and Path(file).is_relative_to(root) else file
        problems.append(Problem(name or "the book", f"line {at}" if at else "", reason))
    return problems


def _plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)  # without colours


def run_sphinx(root: Path, work: Path, every_page: bool) -> int:
    """Sphinx's own exit status. Meant for a process that does nothing else."""
    from jupyter_book.sphinx import build_sphinx

    status = build_sphinx(
        root,
        work / "html",
        path_config=root / "_config.yml",
        noconfig=True,  # the settings are in _config.yml, there is no conf.py
        confoverrides={
            "external_toc_path": str(root / "_toc.yml"),
            "latex_individualpages": False,
            "nitpicky": True,
        },
        doctreedir=work / "doctrees",
        force_all=every_page,
        warningiserror=True,
        keep_going=True,
        quiet=True,
    )
    return status if isinstance(status, int) else 2


@contextlib.contextmanager
def lock(file: Path, waiting: str = "") -> Iterator[None]:
    """Hold a file that one process at a time can hold, and that is let go when the process ends."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as held:
        if os.name == "posix":
            import fcntl

            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if waiting:
                    print(waiting, flush=True)
                fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _main(root: Path) -> int:
    from sphinx.ext.autodoc.mock import mock

    from tools.chapters import settings

    extensions = settings(root)["sphinx"]["config"]["extensions"]
    # With what myst-nb would keep outputs in, if it were to execute: a database that takes its time to load.
    with mock(["jupyter_cache"]):
        for name in ("jupyter_book.sphinx", "sphinx.builders.html", "myst_nb.sphinx_ext", *extensions):
            with contextlib.suppress(ImportError):  # the book's own extensions are found later
                importlib.import_module(name)
    line = sys.stdin.readline()
    if not line:
        return 1  # nobody wants it any more
    threading.Thread(target=_end_with_the_build, daemon=True).start()
    work, every_page = json.loads(line)
    with lock(root / "_build" / "sphinx.lock"):
        return run_sphinx(root, Path(work), every_page)


def _end_with_the_build() -> None:
    sys.stdin.read()  # comes back when the build's process has gone
    os._exit(1)


if __name__ == "__main__":
    raise SystemExit(_main(Path(sys.argv[1])))
