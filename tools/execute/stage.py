"""The stage as a whole: run the chapters that need it, side by side, and write every executed notebook."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tools.chapters import Chapter, find_chapters
from tools.execute import notebooks
from tools.execute.cells import ChapterError, run
from tools.execute.cells import Run as CellsRun
from tools.execute.freshness import Kept, depends, why
from tools.execute.kernels import CAN_FORK, warm_up
from tools.execute.report import Run, as_table, save
from tools.problem import Problem

ROUNDS = 3  # how often a chapter runs again because something that it uses was edited while it ran


def execute_all(root: Path, warm: bool = False) -> list[Problem]:
    """Bring `_build/executed` up to date; what stopped it, if anything.

    warm: fork kernels even for one chapter, as the process that they are forked from runs already.
    """
    began = time.perf_counter()
    runs: dict[str, Run] = {}
    for _ in range(ROUNDS):
        chapters = find_chapters(root)
        kept = {c: notebooks.load(c) for c in chapters}
        reasons = {c: reason for c in chapters if c.runs and (reason := why(c, kept[c])) is not None}
        if not reasons:
            break
        if problems := asyncio.run(_run_all(reasons, runs, warm)):
            return problems
    else:
        return [Problem(c.file, "", f"kept changing while it ran: {reason}") for c, reason in reasons.items()]
    problems = []
    for chapter, found in kept.items():
        found = found or Kept(CellsRun([], [], [], []), {})  # words alone
        problems += notebooks.write(chapter, found)
        if chapter.runs and chapter.file not in runs:
            runs[chapter.file] = Run(chapter.file, None, found.run.seconds)
    notebooks.forget_others(root, chapters)
    print(as_table(list(runs.values()), time.perf_counter() - began), flush=True)
    save(list(runs.values()), time.perf_counter() - began, root / "_build" / "report.json")
    return problems


async def _run_all(reasons: dict[Chapter, str], runs: dict[str, Run], warm: bool) -> list[Problem]:
    """Run these chapters, as many at a time as there are cores, and put down in `runs` how each went."""
    warm = CAN_FORK and (warm or len(reasons) > 1)
    if warm:
        warm_up()
    cores = asyncio.Semaphore(cores_here())
    kernels = asyncio.Semaphore(cores_here() + 1)  # the next one starts while the others work

    async def one(chapter: Chapter) -> Problem | None:
        async with kernels:
            since, began = time.time(), time.perf_counter()

            @asynccontextmanager
            async def core() -> AsyncIterator[None]:
                nonlocal began
                ready = time.perf_counter()
                async with cores:
                    began += time.perf_counter() - ready  # a wait is no work
                    yield

            try:
                done = await run(chapter, warm, core())
            except ChapterError as failure:
                print(f"  failed   {chapter.file}", flush=True)
                return failure.problem
            notebooks.write(chapter, Kept(done, depends(chapter, done.used, since)))
            wall = time.perf_counter() - began
            runs[chapter.file] = Run(chapter.file, reasons[chapter], done.seconds, wall)
            print(f"  executed {chapter.file} in {wall:.1f} s ({len(runs)} of {len(reasons)})", flush=True)
            return None

    return [problem for problem in await asyncio.gather(*map(one, reasons)) if problem is not None]


def cores_here() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def main(names: list[str]) -> int:
    """`python -m tools execute CHAPTER ...`: run these, one by one, for an author at work on one of them."""
    failed = 0
    for name in names:
        chapter = Chapter(Path.cwd(), name.removesuffix(".md"))
        try:
            done = asyncio.run(run(chapter))
        except ChapterError as error:
            failed += 1
            print(error)
        else:
            print(f"{chapter.file}: {len(done.outputs)} cells in {sum(done.seconds):.1f} s")
    return 1 if failed else 0
