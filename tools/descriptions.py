"""Each page says in one sentence what it holds: search engines and link previews show it.

The sentence is `description:` in the page's front matter. Search results cut it off at about 155
characters, and one shorter than 80 says too little to choose a page by.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.chapters import Chapter
from tools.problem import Problem

SHORTEST, LONGEST = 80, 155


def description_of(chapter: Chapter) -> str:
    """The page's sentence; empty when it has none."""
    return str(chapter.source.metadata.get("description") or "").strip()


def problems_of_descriptions(chapters: Sequence[Chapter]) -> list[Problem]:
    """Pages whose sentence is missing, of a wrong length, or another page's."""
    problems = []
    first: dict[str, str] = {}
    for chapter in chapters:
        text = description_of(chapter)
        if not SHORTEST <= len(text) <= LONGEST:
            reason = (
                f"must have a description, one sentence of {SHORTEST} to {LONGEST} characters, for search "
                f"engines and link previews, and it has {len(text)}"
            )
        elif first.setdefault(text, chapter.file) != chapter.file:
            reason = f"its description is that of {first[text]} too"
        else:
            continue
        problems.append(Problem(chapter.file, "front matter", reason))
    return problems
