"""What the theme and its extensions leave unsaid, say twice or say wrongly to those who listen to a page."""

from __future__ import annotations

import re

MENDED = (
    # A name that isn't what one sees: "click Show code cell source" would find nothing.
    (re.compile(r'(<summary) aria-label="Toggle hidden content"'), r"\1"),
    # All that a page shows belongs to a landmark.
    (
        re.compile(r'<div id="pst-primary-sidebar" (?!role)'),
        '<div id="pst-primary-sidebar" role="region" aria-label="The book" ',
    ),
    # Roles that ARIA has given up, and a list that would have to hold list items.
    (re.compile(r'(<div class="citation"[^>]*) role="doc-biblioentry"'), r"\1"),
    (re.compile(r'<div role="list" class="citation-list">'), '<div class="citation-list">'),
)


def mended(text: str) -> str:
    """One page's HTML, once it is written."""
    for wrong, right in MENDED:
        text = wrong.sub(right, text)
    return text
