"""From executed chapters to HTML: one run of Sphinx, with jupyter-book's configuration, in which every
warning is a problem.

Sphinx runs in a process of its own, since it configures docutils and logging for a whole process. That
process loads what it needs as soon as it is started, and then waits for its job.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tools import pdf
from tools.locks import lock
from tools.problem import Problem
from tools.published import Published, Seal, changed, inputs

WARNING = re.compile(
    r"^(?:(?P<file>.+?\.\w+)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL): (?P<reason>.*)$"
)


class Rendering:
    """Brings the published site up to date, with one run of Sphinx.

    The run may begin while chapters are executed: Sphinx reads what there is, and waits for the outcome of
    each page that is being executed (executed_chapters.py). Whatever goes wrong, the site stays as it was,
    and the next build goes on from there. The caller sees to it that there is one at a time.
    """

    def __init__(self, root: Path, sphinx: Sphinx | None = None) -> None:
        """sphinx: a process that waits for a job, if there is one. The caller closes it, and this."""
        self._root = root
        self._place = Published(root)
        self._given, self._sphinx = sphinx, sphinx
        self._inputs: dict[str, str] | None = None  # what there was to read when the run began

    def load(self) -> None:
        """Start a process that loads Sphinx, unless there is one."""
        if self._sphinx is None:
            self._sphinx = Sphinx(self._root)

    def begin(self, awaited: Sequence[str] = ()) -> None:
        """Have Sphinx begin. What was begun before is given up: what it has read may have changed.

        awaited: the pages whose outcome is still to come, in the order in which it will.
        """
        self._give_up()
        self.load()
        assert self._sphinx is not None
        # Of a build that was killed, Sphinx may still be ending.
        with lock(self._root / "_build" / "sphinx.lock"):
            self._place.recover()
        self._inputs = inputs(self._root)
        again, every_page = _still_good(self._place.sealed(), self._inputs)
        self._place.start_work(again)
        self._sphinx.begin(Job(str(self._place.work), every_page, list(awaited)))

    def finish(self) -> list[Problem]:
        """Publish the site; the warnings and errors met on the way, as problems."""
        now = inputs(self._root)
        if self._inputs is None or any(not _is_outcome(name) for name in changed(self._inputs, now)):
            self.begin()
            assert self._inputs is not None
            now = self._inputs  # what is edited from here on the next build will see
        assert self._sphinx is not None
        status, said = self._sphinx.end()
        problems = _problems(said, self._root)
        if status and not problems:
            last = _plain(said).strip().splitlines()[-8:] or ["no reason given"]
            problems = [Problem("Sphinx", f"exit status {status}", "\n    ".join(last))]
        if not problems and pdf.wanted(os.environ):
            problems = pdf.add_to(self._root, self._place.work / "html")
        if not problems:
            self._place.publish(now)
        return problems

    def close(self) -> None:
        """Leave no process and no half of a site behind."""
        begun = self._inputs is not None
        self._give_up()
        if self._sphinx is not None and self._sphinx is not self._given:
            self._sphinx.close()
        if begun:
            self._place.recover()

    def _give_up(self) -> None:
        if self._inputs is not None and self._sphinx is not None:
            self._sphinx.close()
            self._sphinx, self._inputs = None, None


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
        if not _is_outcome(name)
        and not (name.startswith("book/") and name.endswith(".md") and name in seal.inputs and name in now)
    }
    if all(name.startswith("book/_static/") for name in others):
        return seal, bool(others)
    return None, True


def _is_outcome(name: str) -> bool:
    return name.startswith("_build/outcomes/")


@dataclass(frozen=True)
class Job:
    """What Sphinx has to do: write the pages to work/html.

    every_page: those too that it wrote before. awaited: as in `Rendering.begin`.
    """

    work: str
    every_page: bool
    awaited: list[str]


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

    def begin(self, job: Job) -> None:
        """Give it its job."""
        assert self.process.stdin is not None
        self.used = True
        with contextlib.suppress(BrokenPipeError):  # it has died; its last words say why
            self.process.stdin.write(json.dumps(asdict(job)) + "\n")
            self.process.stdin.flush()

    def end(self) -> tuple[int, str]:
        """Wait for the end of its job; the exit status and all that was said."""
        try:
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


def run_sphinx(root: Path, job: Job) -> int:
    """Sphinx's own exit status. Meant for a process that does nothing else."""
    from jupyter_book.sphinx import build_sphinx

    work = Path(job.work)
    status = build_sphinx(
        root,
        work / "html",
        path_config=root / "_config.yml",
        noconfig=True,  # the settings are in _config.yml, there is no conf.py
        confoverrides={
            "external_toc_path": str(root / "_toc.yml"),
            "latex_individualpages": False,
            "nitpicky": True,
            "awaited_pages": job.awaited,
        },
        doctreedir=work / "doctrees",
        force_all=job.every_page,
        warningiserror=True,
        keep_going=True,
        quiet=True,
    )
    return status if isinstance(status, int) else 2


def _main(root: Path) -> int:
    from sphinx.ext.autodoc.mock import mock

    from tools.chapters import settings

    gc.disable()  # what is loaded stays
    extensions = settings(root)["sphinx"]["config"]["extensions"]
    # With what myst-nb would keep outputs in, if it were to execute: a database that takes its time to load.
    with mock(["jupyter_cache"]):
        for name in ("jupyter_book.sphinx", "sphinx.builders.html", "myst_nb.sphinx_ext", *extensions):
            with contextlib.suppress(ImportError):  # the book's own extensions are found later
                importlib.import_module(name)
    gc.freeze()
    # The trees of pages stay too: to look through them for what can go would take a sixth of the time.
    gc.set_threshold(50_000, 20, 20)
    gc.enable()
    line = sys.stdin.readline()
    if not line:
        return 1  # nobody wants it any more
    threading.Thread(target=_end_with_the_build, daemon=True).start()
    with lock(root / "_build" / "sphinx.lock"):
        return run_sphinx(root, Job(**json.loads(line)))


def _end_with_the_build() -> None:
    while os.read(sys.stdin.fileno(), 1):  # comes back with nothing when the build's process has gone
        pass  # not sys.stdin.read(), which would hold a lock that forked processes ask for
    os._exit(1)


if __name__ == "__main__":
    raise SystemExit(_main(Path(sys.argv[1])))
