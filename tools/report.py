"""What a build did: which chapters ran and why, how long they took, and their slowest cells."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """A chapter in a build. reason: why it ran, or None when its outputs were still good.

    seconds: of each code cell. wall: seconds from its kernel's start to its end.
    """

    chapter: str
    reason: str | None
    seconds: list[float]
    wall: float = 0.0


def as_table(runs: Sequence[Run], slowest: int = 3) -> str:
    """The report as lines of text."""
    ran = [run for run in runs if run.reason is not None]
    if not ran:
        return f"All {len(runs)} chapters are up to date."
    width = max(len(run.chapter) for run in ran)
    lines = [f"  {'chapter':<{width}}  cells   wall  because"]
    for run in ran:
        lines.append(f"  {run.chapter:<{width}} {sum(run.seconds):5.1f}s {run.wall:5.1f}s  {run.reason}")
    cells = [(s, run.chapter, n) for run in ran for n, s in enumerate(run.seconds, start=1)]
    for seconds, chapter, number in sorted(cells, reverse=True)[:slowest]:
        lines.append(f"  slow: {seconds:.1f}s in cell {number} of {chapter}")
    if reused := len(runs) - len(ran):
        lines.append(f"  reused: the outputs of {reused} more chapters")
    return "\n".join(lines)


def save(runs: Sequence[Run], file: Path) -> None:
    """The report as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(run) for run in runs], indent=1), encoding="utf-8")
