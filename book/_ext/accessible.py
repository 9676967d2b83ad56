"""What the theme and its extensions leave unsaid, say twice or say wrongly to those who listen to a page."""

from __future__ import annotations

import re

MENDED = (
    # A name that isn't what one sees: "click Show code cell source" would find nothing.
    (re.compile(r'(<summary) aria-label="Toggle hidden content"'), r"\1"),
    # The arrow that unfolds the pages below a chapter in the sidebar.
    (re.compile(r'<summary>(?=<span class="toctree-toggle")'), '<summary aria-label="Pages below this one">'),
    # All that a page shows belongs to a landmark.
    (
        re.compile(r'<div id="pst-primary-sidebar" (?!role)'),
        '<div id="pst-primary-sidebar" role="region" aria-label="The book" ',
    ),
    # Roles that ARIA has given up, and a list that would have to hold list items.
    (re.compile(r'(<div class="citation"[^>]*) role="doc-biblioentry"'), r"\1"),
    (re.compile(r'<div role="list" class="citation-list">'), '<div class="citation-list">'),
)


STACKED = re.compile(r'<table class="[^"]*\bstacked\b.*?</table>', re.DOTALL)
HEAD = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
CELL = re.compile(r"<td(?![^>]*\bdata-column)")


def mended(text: str) -> str:
    """One page's HTML, once it is written."""
    for wrong, right in MENDED:
        text = wrong.sub(right, text)
    return STACKED.sub(lambda table: _with_columns(table[0]), text)


def _with_columns(table: str) -> str:
    """A table whose rows stand below each other on a phone: each cell but the first says its column there."""
    names = [re.sub(r"<[^>]+>", "", name).strip() for name in HEAD.findall(table)]

    def with_names(row: re.Match[str]) -> str:
        columns = iter(["", *names[1:]])
        return CELL.sub(lambda cell: f'{cell[0]} data-column="{next(columns, "")}"', row[0])

    return ROW.sub(with_names, table)
