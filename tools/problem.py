"""What stops a build."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Something that must stop the build: in which file, where in it, and what is wrong."""

    chapter: str
    where: str
    reason: str

    def __str__(self) -> str:
        place = f"{self.chapter}, {self.where}" if self.where else self.chapter
        return f"{place}: {self.reason}"
