"""Pages that have moved: book/_moved.yml gives the name that each had and the one that it has now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import yaml

from tools.chapters import Chapter
from tools.problem import Problem

FILE = "book/_moved.yml"
NAME = re.compile(r"book(?:/[\w-]+)+")


def read_moved(root: Path) -> dict[str, str]:
    """The new name of each page that has moved, by its old one. Errors: ValueError where it can't be read."""
    file = root / FILE
    if not file.is_file():
        return {}
    try:
        moved = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise ValueError(f"can't be read: {error}") from error
    if not isinstance(moved, dict):
        raise ValueError(f"must give a new name for each old one, old: new, not {moved!r}")
    for name in (*moved.keys(), *moved.values()):
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise ValueError(f"must name pages as _toc.yml does, such as book/loop/steps, not {name!r}")
    return moved


def problems_of_moved(root: Path, chapters: Sequence[Chapter]) -> list[Problem]:
    """What would lead readers nowhere, or never be reached."""
    try:
        moved = read_moved(root)
    except ValueError as error:
        return [Problem(FILE, "", str(error))]
    names = {chapter.name for chapter in chapters}
    problems = []
    for old, new in moved.items():
        if old in names:
            problems.append(
                Problem(FILE, old, f"there is a page {old}.md, so nobody would be led on from it")
            )
        if new in moved:
            problems.append(
                Problem(FILE, old, f"leads to {new}, which has moved on to {moved[new]}: name that")
            )
        elif new not in names:
            problems.append(Problem(FILE, old, f"leads to {new}, and there is no {new}.md"))
    return problems
