"""`make html`: check the pages, run what must run, render the site, publish it when all is well.

On anything wrong the exit status is 1, the last lines say in which chapter and cell and why, and the
site of the last good build stays where it was.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from tools import outcomes
from tools.chapters import Chapter, Problem, find_chapters, problems_before_execution
from tools.execute import ChapterError, execute, has_code
from tools.render import render
from tools.report import Run, as_table, save
from tools.warm import can_fork


def build(root: Path) -> list[Problem]:
    """Build the site of the book in `root` into _build/html; the problems that stopped it, if any."""
    problems = problems_before_execution(root)
    if problems:
        return problems
    with _only_build_in(root) as lock:
        problems = asyncio.run(_execute_all(find_chapters(root)))
        # Sphinx's process inherits the lock: should this one be killed, the next build waits for that.
        problems = problems or render(root, root / "_build" / "draft", lock.fileno())
        if not problems:
            _publish(root / "_build" / "draft", root / "_build" / "html")
    return problems


@contextmanager
def _only_build_in(root: Path) -> Iterator[TextIO]:
    """Wait until no other build runs in this folder. The lock goes with the process that holds it."""
    file = root / "_build" / "lock"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as lock:
        if os.name == "posix":
            import fcntl

            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                print("Another build runs in this folder; waiting for it.", flush=True)
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock


async def _execute_all(chapters: Sequence[Chapter]) -> list[Problem]:
    """Run the chapters that need it, as many at a time as there are cores, and say how it went."""
    reasons = {chapter: outcomes.why(chapter) for chapter in chapters}
    waiting = [chapter for chapter, reason in reasons.items() if reason is not None]
    warm = can_fork() and len(waiting) > 1
    cores = asyncio.Semaphore(os.cpu_count() or 1)
    runs: dict[Chapter, Run] = {}

    async def run(chapter: Chapter) -> Problem | None:
        async with cores:
            began = time.perf_counter()
            try:
                outcome = await execute(chapter, warm)
            except ChapterError as failure:
                print(f"  failed   {chapter.file}", flush=True)
                return failure.problem
            outcomes.save(chapter, outcome)
            wall = time.perf_counter() - began
            runs[chapter] = Run(chapter.file, reasons[chapter], outcome.seconds, wall)
            print(f"  executed {chapter.file} ({len(runs)} of {len(waiting)})", flush=True)
            return None

    problems = [problem for problem in await asyncio.gather(*map(run, waiting)) if problem is not None]
    reused = [chapter for chapter in chapters if chapter not in waiting and has_code(chapter.notebook())]
    report = [*runs.values(), *(Run(chapter.file, None, []) for chapter in reused)]
    print(as_table(report))
    save(report, chapters[0].root / "_build" / "report.json")
    return problems


def _publish(draft: Path, site: Path) -> None:
    """Put the finished draft in the site's place, whole or not at all."""
    for left_over in site.parent.glob(f"{site.name}.*"):  # of a build that was killed here
        shutil.rmtree(left_over)
    fresh = site.with_name(f"{site.name}.{os.getpid()}")
    shutil.copytree(draft, fresh)
    if site.exists():
        old = site.with_name(f"{site.name}.{os.getpid()}.old")
        site.rename(old)
        fresh.rename(site)
        shutil.rmtree(old)
    else:
        fresh.rename(site)


def main(arguments: list[str]) -> int:
    """Build the book in the current folder."""
    root = Path.cwd()
    if not (root / "_config.yml").is_file():
        print(f"{root} holds no _config.yml: run this where the book's Makefile is", file=sys.stderr)
        return 2
    problems = build(root)
    if problems:
        print(f"\nThe book was not built. {len(problems)} found wrong:", file=sys.stderr)
        for problem in problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    print(f"The book is built. Open {(root / '_build' / 'html' / 'index.html').as_uri()}")
    return 0
