"""The stage as a whole: run the chapters that need it, side by side, and write every executed notebook."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from pathlib import Path

from tools.chapters import Chapter, find_chapters
from tools.execute import notebooks
from tools.execute.cells import Run, run
from tools.execute.freshness import Digests, depends, why
from tools.execute.kernels import CAN_FORK, warm_up
from tools.problem import Problem

ROUNDS = 3  # how often a chapter runs again because something that it uses was edited while it ran


def execute_all(root: Path, warm: bool = False) -> list[Problem]:
    """Bring `_build/executed` up to date; what stopped it, if anything.

    warm: fork kernels even for one chapter, as the process that they are forked from runs already.
    """
    began = time.perf_counter()
    for _ in range(ROUNDS):
        chapters = find_chapters(root)
        kept = {c: notebooks.load(c) for c in chapters}
        with_code = [c for c in chapters if c.runs]
        seen: Digests = {}
        reasons = {c: reason for c in with_code if (reason := why(c, kept[c], seen)) is not None}
        if not reasons:
            break
        print(f"Executing {len(reasons)} of {len(with_code)} chapters:", flush=True)
        if problems := asyncio.run(_run_all(reasons, warm)):
            return problems
    else:
        return [Problem(c.file, "", f"kept changing while it ran: {reason}") for c, reason in reasons.items()]
    problems = [found for c in chapters for found in notebooks.write(c, kept[c] or Run([], [], [], []))]
    notebooks.forget_others(root, chapters)
    took = time.perf_counter() - began
    print(f"All {len(with_code)} chapters with code are up to date after {took:.1f} s.", flush=True)
    return problems


async def _run_all(reasons: dict[Chapter, str], warm: bool) -> list[Problem]:
    """Run these chapters, as many at a time as there are cores, saying of each why and how it went."""
    warm = CAN_FORK and (warm or len(reasons) > 1)
    if warm:
        warm_up()
    cores = asyncio.Semaphore(cores_here())
    kernels = asyncio.Semaphore(cores_here() + 1)  # the next one starts while the others work

    async def one(chapter: Chapter) -> Problem | None:
        async with kernels:
            since = time.time()
            done = await run(chapter, cores, warm)
            if isinstance(done, Problem):
                print(f"  failed   {chapter.file}", flush=True)
                return done
            notebooks.write(chapter, replace(done, depends=depends(chapter, done.used, {}, since)))
            print(f"  executed {chapter.file} in {sum(done.seconds):.1f} s: {reasons[chapter]}", flush=True)
            return None

    return [problem for problem in await asyncio.gather(*map(one, reasons)) if problem is not None]


def cores_here() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
