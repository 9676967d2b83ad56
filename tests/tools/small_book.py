"""A book of one chapter with the project's own settings and library, and how a build of it went."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HEADER = """\
---
jupytext:
  text_representation:
    extension: .md
    format_name: myst
kernelspec:
  name: python3
  display_name: Python 3
  language: python
---

"""


@dataclass(frozen=True)
class Build:
    """How a build went."""

    status: int
    said: str

    @property
    def executed(self) -> list[str]:
        """The pages whose cells ran."""
        return [line.split()[1] for line in self.said.splitlines() if line.startswith("  executed ")]

    @property
    def last_lines(self) -> str:
        """What follows the summary line of a failed build."""
        return self.said.partition("The book was not built.")[2]


@dataclass(frozen=True)
class SmallBook:
    """A book of one chapter, with the project's own settings, extensions and library."""

    root: Path

    @property
    def chapter(self) -> Path:
        return self.root / "book" / "loop" / "one.md"

    def write(self, body: str, header: str = HEADER) -> None:
        """Put `body` into the chapter."""
        self.chapter.write_text(f"{header}# One\n\n{body}\n", encoding="utf-8")

    def build(self) -> Build:
        """Build it as `make html` does."""
        done = subprocess.run(
            [sys.executable, "-m", "tools", "build"],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return Build(done.returncode, done.stdout)
