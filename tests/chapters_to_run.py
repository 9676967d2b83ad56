"""Which chapters the slowest tests run, those that make an environment: on a push, what it may have broken.

All of them when ALL_CHAPTERS is set, as it is once a week. Else the first and of each part one that changed;
where that can't be told, or where what all notebooks rest on has changed, one of each part.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

# What makes the cells of a chapter's notebook, and what is installed where it runs elsewhere. With gdlib the
# build itself runs all chapters.
RESTS_ON = ("tools/execute/", "tools/export/", ".binder/", "constraints.txt", "pyproject.toml")


def chapters_to_run(root: Path, chapters: Sequence[str], variables: Mapping[str, str]) -> list[str]:
    """Those of the chapters, named `book/loop/knobs`, to run for what `root` and the environment say."""
    if variables.get("ALL_CHAPTERS", "") not in ("", "0"):
        return list(chapters)
    return chosen(chapters, changed_files(root, variables))


def chosen(chapters: Sequence[str], changed: set[str] | None) -> list[str]:
    """The first of the chapters and those that changed. changed: paths of files; None: it can't be told."""
    if changed is None or any(file.startswith(RESTS_ON) for file in changed):
        wanted = list(chapters)
    else:
        wanted = [chapter for chapter in chapters if f"{chapter}.md" in changed]
    return list(dict.fromkeys([chapters[0], *first_of_each_part(wanted)]))


def first_of_each_part(chapters: Sequence[str]) -> list[str]:
    """The first of the chapters in each folder."""
    return [*{Path(chapter).parent: chapter for chapter in reversed(chapters)}.values()][::-1]


def changed_files(root: Path, variables: Mapping[str, str]) -> set[str] | None:
    """What differs from the commit that the work began at, and what is new; None if no such commit is known.

    That commit is where HEAD left origin/main, or else CHANGED_SINCE, which CI sets to what was there before
    the push, or else HEAD's parent.
    """
    head = _git(root, "rev-parse", "HEAD")
    for base in ("origin/main", variables.get("CHANGED_SINCE", ""), "HEAD~1"):
        begun = _git(root, "merge-base", base, "HEAD") if base else None
        if begun and begun != head:
            listed = (
                _git(root, "diff", "--name-only", *begun),
                _git(root, "ls-files", "--others", "--exclude-standard"),
            )
            return None if None in listed else {name for names in listed for name in names or ()}
    return None


def _git(root: Path, *arguments: str) -> list[str] | None:
    """The lines that git says, or None if it fails."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout.splitlines() if done.returncode == 0 else None
