"""Exercises have a link to themselves, and links to a place on the page have a name."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from anchors import with_anchors


def test_an_exercise_gets_a_link_to_itself_once() -> None:
    title = '<p class="admonition-title">Exercise 1'
    body = f'<div class="exercise admonition" id="ex-a">\n\n{title}</p><p>Try.</p></div>'
    says = "Link to this exercise"
    link = f'<a class="headerlink" href="#ex-a" title="{says}" aria-label="{says}">#</a>'
    assert with_anchors(body) == body.replace(title, title + link)


def test_a_link_to_a_heading_says_what_it_is_for() -> None:
    heading = '<h2>One<a class="headerlink" href="#one" title="Link to this heading">#</a></h2>'
    named = with_anchors(heading)
    assert 'title="Link to this heading" aria-label="Link to this heading">#</a>' in named
    assert with_anchors(named) == named
