"""What a cell may show: nothing on stderr, no picture without words, exercises in their right state."""

from __future__ import annotations

import re
from typing import Any

from nbformat import NotebookNode

CLAIM = re.compile(r"^claim\(|[=,(\s]claim\(", re.MULTILINE)
FALLBACK = 'class="gd-fallback"'
LIVE_ONLY = "application/vnd.jupyter.widget-view+json"
IMAGES = ("image/svg+xml", "image/png", "image/jpeg")


def problem_with(cell: NotebookNode) -> str | None:
    """Why the executed cell isn't fit to be published, or None when it is."""
    tags = cell.metadata.get("tags", [])
    kinds = [output.output_type for output in cell.outputs]
    if "raises-exception" in tags and "error" not in kinds:
        return "is tagged raises-exception and raised nothing"
    for output in cell.outputs:
        if output.get("name") == "stderr" and not {"stderr", "remove-stderr"} & set(tags):
            return (
                f"wrote to stderr (mend it, or tag the cell stderr): {output.text.strip().splitlines()[-1]}"
            )
        if LIVE_ONLY in output.get("data", {}) and "text/html" not in output.data:
            return "shows a widget that needs a kernel, and a page has none: use one of gdlib's"
    if shows_a_picture(cell):
        options = cell.metadata.get("mystnb", {})
        if not options.get("image", {}).get("alt", "").strip():
            return "shows a figure that has no text alternative; give it one by mystnb: {image: {alt: WORDS}}"
        if not options.get("figure", {}).get("caption", "").strip():
            return "shows a figure that has no caption; give it one by mystnb: {figure: {caption: WORDS}}"
        if len(cell.outputs) != 1:
            return (
                f"shows {len(cell.outputs)} things, and a figure cell must show its picture alone: put the "
                "others into cells of their own, and a semicolon behind a last line that returns what it drew"
            )
    made, shown = len(CLAIM.findall(cell.source)), sum("claim" in note for note in _notes(cell))
    if made != shown:
        return f"makes {made} claims and shows {shown}: a claim ends its cell, so that it is seen"
    return _exercise_state(tags, verdicts(cell))


def shows_a_picture(cell: NotebookNode) -> bool:
    """Whether the cell shows an image, or a widget that has one to stand in for it."""
    return any(
        kind in output.get("data", {}) or FALLBACK in output.get("data", {}).get("text/html", "")
        for output in cell.outputs
        for kind in IMAGES
    )


def verdicts(cell: NotebookNode) -> list[bool]:
    """Whether each answer that the cell checks is right, in the order shown."""
    return [note["passed"] for note in _notes(cell) if "passed" in note]


def _notes(cell: NotebookNode) -> list[dict[str, Any]]:
    # What gdlib's own objects tell the build when they are shown.
    return [output.get("metadata", {}).get("gdlib", {}) for output in cell.outputs]


def _exercise_state(tags: list[str], passed: list[bool]) -> str | None:
    if "solution" in tags and passed != [True]:
        return "is tagged solution and must end with a check that passes"
    if "exercise" in tags and passed != [False]:
        return "is tagged exercise and must end with a check that doesn't pass before it is answered"
    if passed and not {"solution", "exercise"} & set(tags):
        return "checks an answer and must be tagged exercise or solution"
    return None
