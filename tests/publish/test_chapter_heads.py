"""What a chapter takes to read and what it builds on is counted and checked, and stands on the map."""

from __future__ import annotations

import re

import pytest
from docutils import nodes
from docutils.utils import new_document
from sphinx_exercise.nodes import exercise_node

from tests.small_book import SmallBook, header
from tools.publish.chapter_heads import A_MINUTE_OF, minutes

WORDS, SHORT, FORMULAS, LINES = A_MINUTE_OF.values()
BESIDE_ONE = "loop/one\n        sections:\n          - file: book/loop/beside\n"


def cell(code: str, **options: str) -> nodes.container:
    """A code cell as myst-nb has it when a page is read."""
    source = nodes.container("", nodes.literal_block("", code), nb_element="cell_code_source")
    return nodes.container("", source, nb_element="cell_code", **options)


def paragraph(count: int) -> nodes.paragraph:
    return nodes.paragraph("", "word " * count * WORDS)


def section(*parts: nodes.Node) -> nodes.section:
    return nodes.section("", *parts)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], 1),  # nothing takes a minute too
        ([paragraph(3)], 3),
        ([nodes.paragraph("", "word " * 3 * WORDS + "more")], 4),
        ([nodes.paragraph("", "", *(nodes.math("", "x + y") for _ in range(2 * SHORT)))], 2),
        ([nodes.math_block("", "x = y", nodes.Text("x = y")) for _ in range(2 * FORMULAS)], 2),
        ([nodes.literal_block("", "line of code\n" * 2 * LINES)], 2),
        ([nodes.comment("", "word " * 3 * WORDS)], 1),
        ([cell("line of code\n" * 2 * LINES)], 2),
        ([cell("line of code\n" * 2 * LINES, hide_mode="input")], 1),
        ([section(section(paragraph(2)), section(paragraph(3), exercise_node()), section(paragraph(1)))], 3),
    ],
)
def test_minutes_are_counted_from_what_is_in_view_before_the_exercises(
    parts: list[nodes.Element], expected: int
) -> None:
    document = new_document("a page")
    document += parts
    assert minutes(document) == expected


def needing(name: str, needs: str) -> str:
    return header(name).replace("kernelspec:", f"needs: [{needs}]\nkernelspec:")


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """Two chapters, a closer look beside the first, and a map of them, built."""
    draft.set_parts({"The part": ["loop/one", "loop/two"]})
    draft.edit("_toc.yml", "numbered: true", "numbered: 1")
    draft.edit("_toc.yml", "loop/one\n", BESIDE_ONE)
    # A label that is the title's own, of which docutils says something between title and question.
    draft.write("*What is first?*\n\nThis.")
    draft.edit("book/loop/one.md", "# One", "(one)=\n# One")
    draft.write_page("loop/beside", "That.", needing("beside", "one"))
    exercises = "```{exercise}\nTry.\n```\n\n```{exercise}\n:nonumber:\n\nTry.\n```\n"
    draft.write_page("loop/two", f"That.\n\n{exercises}", needing("two", "one, beside"))
    draft.write_page("index", "```{book-map}\n```\n")
    draft.build()
    return draft


@pytest.mark.book
def test_below_a_title_stand_the_question_the_minutes_and_what_is_needed(once: SmallBook) -> None:
    question = '<p><em>What is first?</em></p>\n<p class="chapter-head">1 minute to read</p>'
    assert question in once.page
    needs = r'builds on <a [^>]*href="one.html">One</a> and <a [^>]*href="beside.html">Page loop/beside</a>'
    assert re.search(f'chapter-head">1 minute to read, 2 exercises · {needs}', once.html("book/loop/two"))
    assert "builds on" not in once.html("book/loop/beside")


@pytest.mark.book
def test_the_map_shows_chapters_questions_and_closer_looks(once: SmallBook) -> None:
    front = once.html("book/index")
    assert "2 chapters, about 1 hour to read, with 1 closer look beside them" in front
    assert re.findall(r'class="map-title">(\S+) <a', front) == ["1.", "2."]
    assert '<p class="map-question">What is first?</p>' in front
    assert re.search(r'map-look">Closer look: <a [^>]*href="loop/beside.html"', front)


@pytest.mark.book
def test_the_way_through_the_book_leads_past_closer_looks(once: SmallBook) -> None:
    def around(name: str) -> dict[str, str]:
        links = r'<a class="(?:\w+-)?(prev|next)(?:-page)?"\s+href="([^"]+)"'
        return dict(re.findall(links, once.html(name)))

    assert around("book/loop/one") == {"prev": "../index.html", "next": "two.html"}
    assert around("book/loop/two") == {"prev": "one.html"}
    assert around("book/loop/beside") == {"prev": "one.html", "next": "two.html"}


@pytest.mark.book
def test_needing_what_does_not_come_before_stops_the_build(built: SmallBook) -> None:
    built.write_page("loop/beside", "That.", needing("beside", "two, nothing"))
    build = built.build(status=1)
    for need in ("two", "nothing"):
        assert f"book/loop/beside.md: needs {need}: no such chapter comes before this one" in build.last_lines
