"""Where formulas stand in text, by the marks that Jupyter has for them: dollars, and those of LaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FORMULA = re.compile(
    r"\$\$(?P<a>.+?)\$\$|\\\[(?P<b>.+?)\\\]|(?P<whole>\\begin\{(?P<name>\w+\*?)\}.+?\\end\{(?P=name)\})"
    # As in Markdown: between dollars no blank at either end, and no price behind.
    r"|\\\((?P<c>.+?)\\\)|(?<![\\$])\$(?P<d>(?=[^\s$])[^$]*?(?<![\s\\]))\$(?!\d)",
    re.DOTALL,
)


@dataclass(frozen=True)
class Formula:
    """start, end: where it stands, marks and all. whole: it is an environment with lines of its own."""

    start: int
    end: int
    tex: str
    display: bool
    whole: bool


def formulas(text: str) -> Iterator[Formula]:
    """The formulas in a text, in their order."""
    for match in FORMULA.finditer(text):
        a, b, whole, c, d = match.group("a", "b", "whole", "c", "d")
        display = a or b or whole
        yield Formula(*match.span(), display or c or d, display is not None, whole is not None)


def mixed(text: str) -> bool:
    """Whether a text has words beside its formulas, or more formulas than one."""
    first = next(formulas(text), None)
    return first is not None and text[first.start : first.end] != text.strip()
