"""The list of faults, and a copy of the project with one of them in it.

A line of faults.txt: `methods.py: - rate * grad -> + rate * grad  # descent climbs`. The words before the
arrow stand exactly once in that file of gdlib; those after it take their place.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("faults.txt")
LINE = re.compile(r"(?P<file>[\w/]+\.py): (?P<right>.+?) -> (?P<wrong>.+?)  # (?P<words>.+)")
COPIED = ("gdlib", "tests/gdlib", "book", "tools", "mutants")
FILES = (
    "tests/conftest.py",
    "tests/serving.py",
    "pyproject.toml",
    "constraints.txt",
    "_config.yml",
    "_toc.yml",
)


@dataclass(frozen=True)
class Fault:
    """Something wrong to put into a file of gdlib. words: what it breaks."""

    file: str
    right: str
    wrong: str
    words: str

    def __str__(self) -> str:
        return f"{self.file}: {self.words}"

    def put_into(self, root: Path) -> None:
        """Change the file below `root`. ValueError when what is to be changed doesn't stand there once."""
        path = root / "gdlib" / self.file
        text = path.read_text(encoding="utf-8")
        if text.count(self.right) != 1:
            raise ValueError(
                f"{self}: {self.right!r} must stand once in gdlib/{self.file}, "
                f"stands {text.count(self.right)} times"
            )
        path.write_text(text.replace(self.right, self.wrong), encoding="utf-8")


def read_faults(text: str) -> list[Fault]:
    """The faults of a list. ValueError for a line of another form, naming it."""
    faults = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if (found := LINE.fullmatch(line.strip())) is None:
            raise ValueError(
                f"line {number} must be `file.py: right -> wrong  # what it breaks`, got {line!r}"
            )
        faults.append(Fault(**found.groupdict()))
    return faults


def copy_project(root: Path, target: Path) -> None:
    """What claims and tests of the library need, without what was built."""
    for folder in COPIED:
        ignore = shutil.ignore_patterns("__pycache__", "node_modules", "_build")
        shutil.copytree(root / folder, target / folder, ignore=ignore)
    for file in FILES:
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / file, target / file)
