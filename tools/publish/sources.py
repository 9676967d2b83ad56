"""The source of a claim, as its author wrote it: keys of the bibliography with a place in them, or words.

    "nesterov2018, Theorem 2.1.15; boyd2004, section 9.3"      two works
    "the seed notebook; its loop starts after one step"        words

Parts are separated by semicolons. A part whose text before the first comma is a single word names a work
by its key; what follows the comma is the place. Any other part is words.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

KEY_LIKE = re.compile(r"\b[a-z]{2,}\d{4}[a-z]?\b")
YEAR_IN_BRACKETS = re.compile(r"\((?:1[5-9]|20)\d\d[a-z]?\)")


@dataclass(frozen=True)
class Part:
    """A work, by its key, and the place in it (perhaps ""); or words, without a key."""

    key: str | None
    text: str


def parts(source: str) -> list[Part]:
    """What a claim's source names, in its order."""
    found = []
    for part in filter(None, map(str.strip, source.split(";"))):
        head, _, rest = part.partition(",")
        is_key = " " not in head.strip()
        found.append(Part(head.strip(), rest.strip()) if is_key else Part(None, part))
    return found


def faults(source: str, keys: Container[str]) -> list[str]:
    """What is wrong with a source, in words. keys: those of the bibliography."""
    found = parts(source)
    if not found:
        return ["the source is empty"]
    wrong = []
    for part in found:
        if part.key is not None and part.key not in keys:
            wrong.append(
                f"the source {part.key!r} is not in book/references.bib (a source in words has several "
                "before its first comma)"
            )
        elif part.key is None and (match := KEY_LIKE.search(part.text) or YEAR_IN_BRACKETS.search(part.text)):
            wrong.append(
                f"the source {part.text!r} cites a work ({match[0]}) in the midst of words: write its key "
                "first, then a comma, then the place"
            )
    return wrong
