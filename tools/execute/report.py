"""What a build did: which chapters ran and why, how long they took, their slowest cells, what was reused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """A chapter in a build. reason: why it ran, or None when its outputs were still good.

    seconds: of each code cell, when it ran last. wall: seconds from its kernel's start to its end, less those
    that the kernel waited for a core.
    """

    chapter: str
    reason: str | None
    seconds: list[float]
    wall: float = 0.0


def as_table(runs: Sequence[Run], executing: float, slowest: int = 3) -> str:
    """The report as lines of text. executing: seconds from the first start to the last end."""
    ran = [run for run in runs if run.reason is not None]
    reused = [run.chapter for run in runs if run.reason is None]
    if not ran:
        return f"All {len(reused)} chapters with code are up to date."
    width = max(len(run.chapter) for run in ran)
    lines = [f"  {'chapter':<{width}}  cells   wall  because"]
    for run in ran:
        lines.append(f"  {run.chapter:<{width}} {sum(run.seconds):5.1f}s {run.wall:5.1f}s  {run.reason}")
    if len(ran) > 1:
        cells, wall = sum(sum(run.seconds) for run in ran), sum(run.wall for run in ran)
        lines.append(
            f"  {'together':<{width}} {cells:5.1f}s {wall:5.1f}s  in {executing:.1f} s, side by side"
        )
    each = [(s, run.chapter, n) for run in ran for n, s in enumerate(run.seconds, start=1)]
    for seconds, chapter, number in sorted(each, reverse=True)[:slowest]:
        lines.append(f"  slow: {seconds:.1f}s in code cell {number} of {chapter}")
    if reused:
        more = f" and {len(reused) - 4} more" if len(reused) > 4 else ""
        lines.append(f"  reused: the outputs of {', '.join(reused[:4])}{more}")
    return "\n".join(lines)


def save(runs: Sequence[Run], executing: float, file: Path) -> None:
    """The report as JSON."""
    report = {"executing": executing, "chapters": [asdict(run) for run in runs]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(report, indent=1), encoding="utf-8")
