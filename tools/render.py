"""From executed chapters to HTML: one run of Sphinx, with jupyter-book's configuration, in which every
warning is a problem."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.chapters import Problem

WARNING = re.compile(
    r"^(?:(?P<file>.+?\.\w+)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL): (?P<reason>.*)$"
)
FRONT_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<link rel="icon" href="_static/favicon.svg">
<meta http-equiv="refresh" content="0; url={page}">
<p><a href="{page}">{title}</a></p>
</html>
"""


def render(root: Path, site: Path, inherited: int) -> list[Problem]:
    """Write the site's pages to `site`; the warnings and errors met on the way, as problems.

    Sphinx runs in a process of its own: it configures docutils and logging for a whole process.
    inherited: a file descriptor that this process keeps open for as long as it lives.
    """
    doctrees = root / "_build" / "doctrees"
    unfinished = root / "_build" / "unfinished"
    if unfinished.exists():
        # The last run failed or was killed. Sphinx would take its half-written pages for whole ones, and
        # stay silent about warnings that it has given once.
        shutil.rmtree(doctrees, ignore_errors=True)
        shutil.rmtree(site, ignore_errors=True)
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    unfinished.touch()
    done = subprocess.run(
        [sys.executable, "-m", "tools.render", str(root), str(site), str(doctrees)],
        cwd=root,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        pass_fds=(inherited,) if os.name == "posix" else (),
    )
    problems = _problems(done.stderr, root)
    if done.returncode and not problems:
        last = done.stderr.strip().splitlines()[-8:] or ["no reason given"]
        problems = [Problem("Sphinx", f"exit status {done.returncode}", "\n    ".join(last))]
    if not problems:
        unfinished.unlink()
    return problems


def _problems(stderr: str, root: Path) -> list[Problem]:
    plain = re.sub(r"\x1b\[[0-9;]*m", "", stderr)
    problems = []
    for line in plain.splitlines():
        if (match := WARNING.match(line)) is None:
            continue
        file, at, reason = match["file"], match["line"], match["reason"]
        name = str(Path(file).relative_to(root)) if file and Path(file).is_relative_to(root) else file
        problems.append(Problem(name or "the book", f"line {at}" if at else "", reason))
    return problems


def run_sphinx(root: Path, site: Path, doctrees: Path) -> int:
    """Sphinx's own exit status. Meant for a process that does nothing else."""
    from jupyter_book.sphinx import build_sphinx

    status = build_sphinx(
        root,
        site,
        path_config=root / "_config.yml",
        noconfig=True,  # the settings are in _config.yml, there is no conf.py
        confoverrides={
            "external_toc_path": str(root / "_toc.yml"),
            "latex_individualpages": False,
            "nitpicky": True,
        },
        doctreedir=doctrees,
        warningiserror=True,
        keep_going=True,
        quiet=True,
    )
    if status == 0:
        from tools.chapters import settings

        page = FRONT_PAGE.format(title=settings(root)["title"], page="book/index.html")
        (site / "index.html").write_text(page, encoding="utf-8")
    return status if isinstance(status, int) else 2


if __name__ == "__main__":
    raise SystemExit(run_sphinx(*map(Path, sys.argv[1:])))
