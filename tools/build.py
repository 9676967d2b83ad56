"""`make html`: check the pages, run what must run, render the site, publish it when all is well.

On anything wrong the exit status is 1, the last lines say in which chapter and cell and why, and the
site of the last good build stays where it was.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tools import outcomes
from tools.chapters import Chapter, find_chapters, problems_before_execution
from tools.descriptions import problems_of_descriptions
from tools.execute import ChapterError, execute, has_code, problems_on_page
from tools.locks import CAN_LOCK, executing, lock
from tools.machine import can_fork, cores_here
from tools.moved import problems_of_moved
from tools.problem import Problem
from tools.progress import Lines, progress_on
from tools.render import Rendering, Sphinx, up_to_date
from tools.report import Run, as_table, save
from tools.repository import problems_with_the_settings
from tools.warm import warm_up

ROUNDS = 3  # how often a chapter runs again because something that it uses was edited while it ran


def build(root: Path, sphinx: Sphinx | None = None, warm: bool = False) -> list[Problem]:
    """Build the site of the book in `root` into _build/html; the problems that stopped it, if any.

    sphinx: a process that waits for this job, if there is one; the caller closes it.
    warm: whether a warm process runs already.
    """
    with lock(root / "_build" / "lock", waiting="Another build runs in this folder; waiting for it."):
        problems = (
            problems_before_execution(root)
            or problems_with_the_settings(root)
            or problems_of_descriptions(find_chapters(root))
            or problems_of_moved(root, find_chapters(root))
        )
        if problems:
            return problems
        rendering = Rendering(root, sphinx)
        if not up_to_date(root):
            rendering.load()  # while chapters run
        try:
            with progress_on(sys.stdout) as progress:
                problems = asyncio.run(_execute_all(root, rendering, progress, warm))
                if problems or up_to_date(root):
                    return problems
                progress.stage("writing the pages")
                return rendering.finish()
        finally:
            rendering.close()


async def _execute_all(root: Path, rendering: Rendering, progress: Lines, warm: bool) -> list[Problem]:
    """Run the chapters that need it, as many at a time as there are cores, and say how it went."""
    runs: dict[str, Run] = {}
    began, taken = time.perf_counter(), 0.0
    for _ in range(ROUNDS):
        chapters = find_chapters(root)
        reasons = {chapter: reason for chapter in chapters if (reason := outcomes.why(chapter)) is not None}
        if not reasons:
            break
        with lock(executing(root)):
            if CAN_LOCK:  # else Sphinx could not tell for how long it has to wait
                rendering.begin([chapter.name for chapter in reasons])
            problems = await _execute(reasons, runs, progress, warm)
        taken = time.perf_counter() - began
        if problems:
            return problems
    else:
        return [
            Problem(chapter.file, "", f"kept changing while it ran: {reasons[chapter]}")
            for chapter in reasons
        ]
    problems = []
    for chapter in chapters:
        outcome = outcomes.load(chapter)
        assert outcome is not None
        problems += problems_on_page(chapter, outcome)
        if chapter.file not in runs and has_code(chapter.source):
            runs[chapter.file] = Run(chapter.file, None, outcome.seconds)
    progress.say(as_table(list(runs.values()), taken))
    save(list(runs.values()), taken, root / "_build" / "report.json")
    return problems


async def _execute(
    reasons: dict[Chapter, str], runs: dict[str, Run], progress: Lines, warm: bool
) -> list[Problem]:
    """Run these chapters, and put down in `runs` how each went."""
    warm = can_fork() and (warm or len(reasons) > 1)
    if warm:
        warm_up()
    cores = asyncio.Semaphore(cores_here())
    kernels = asyncio.Semaphore(cores_here() + 1)  # the next one starts while the others work
    progress.expect(len(reasons))

    async def run(chapter: Chapter) -> Problem | None:
        async with kernels:
            began, since = time.perf_counter(), time.time()
            before = outcomes.ingredients(chapter)
            cells = sum(cell.cell_type == "code" for cell in chapter.source.cells)

            @asynccontextmanager
            async def core() -> AsyncIterator[None]:
                nonlocal began
                ready = time.perf_counter()
                async with cores:
                    began += time.perf_counter() - ready  # a wait is no work
                    progress.start(chapter.file, cells)
                    yield

            try:
                outcome = await execute(
                    chapter, warm, lambda done: progress.reach(chapter.file, done), core()
                )
            except ChapterError as failure:
                progress.end(chapter.file, "failed", time.perf_counter() - began)
                return failure.problem
            outcomes.save(chapter, outcome, before, since)
            wall = time.perf_counter() - began
            runs[chapter.file] = Run(chapter.file, reasons[chapter], outcome.seconds, wall)
            progress.end(chapter.file, "executed", wall)
            return None

    return [problem for problem in await asyncio.gather(*map(run, reasons)) if problem is not None]


def said(problems: Sequence[Problem]) -> str:
    """What stopped a build, as the last words on it."""
    lines = [
        f"The book was not built. {len(problems)} found wrong:",
        *(f"  {problem}" for problem in problems),
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Build the book in the current folder."""
    root = Path.cwd()
    if not (root / "_config.yml").is_file():
        print(f"{root} holds no _config.yml: run this where the book's Makefile is", file=sys.stderr)
        return 2
    try:
        problems = build(root)
    except KeyboardInterrupt:
        print("\nStopped. The site of the last good build is as it was.", file=sys.stderr)
        return 130
    except OSError as error:  # the disk is full, a file may not be written
        problems = [Problem(str(error.filename or "the build"), "", error.strerror or str(error))]
    if problems:
        print(f"\n{said(problems)}", file=sys.stderr)
        return 1
    print(f"The book is built. Open {(root / '_build' / 'html' / 'index.html').as_uri()}")
    return 0
