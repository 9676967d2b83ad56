"""What a chapter takes to read and what it builds on is counted and checked, and stands on the map."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from docutils import nodes
from docutils.utils import new_document
from small_book import SmallBook, header
from sphinx_exercise.nodes import exercise_node

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from reading_time import FORMULAS, LINES_OF_CODE, SHORT_FORMULAS, WORDS, minutes


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
        ([nodes.paragraph("", "word " * 3 * WORDS)], 3),
        ([nodes.paragraph("", "word " * 3 * WORDS + "more")], 4),
        ([nodes.paragraph("", "", *(nodes.math("", "x + y") for _ in range(2 * SHORT_FORMULAS)))], 2),
        ([nodes.math_block("", "x = y", nodes.Text("x = y")) for _ in range(2 * FORMULAS)], 2),
        ([nodes.literal_block("", "line of code\n" * 2 * LINES_OF_CODE)], 2),
        ([nodes.comment("", "word " * 3 * WORDS)], 1),
        ([cell("line of code\n" * 2 * LINES_OF_CODE)], 2),
        ([cell("line of code\n" * 2 * LINES_OF_CODE, hide_mode="input")], 1),
        ([section(section(paragraph(2)), section(paragraph(3), exercise_node()), section(paragraph(1)))], 3),
    ],
)
def test_minutes_are_counted_from_what_is_in_view_before_the_exercises(
    parts: list[nodes.Element], expected: int
) -> None:
    document = new_document("a page")
    document += parts
    assert minutes(document) == expected


@pytest.fixture
def two_chapters(small_book: SmallBook) -> Callable[..., SmallBook]:
    """Makes a book of two chapters with a map, of which the second needs what one says."""

    def make(needs: str) -> SmallBook:
        small_book.set_parts({"The part": ["loop/one", "loop/two"]})
        front = small_book.root / "book" / "index.md"
        front.write_text(f"{header('Front')}# Front\n\n```{{book-map}}\n```\n", encoding="utf-8")
        # A label that is the title's own, of which docutils says something between title and question.
        small_book.write("*What is first?*\n\nThis.")
        small_book.edit("book/loop/one.md", "# One", "(one)=\n# One")
        needy = header("Two").replace("kernelspec:", f"needs: [{needs}]\nkernelspec:")
        (small_book.root / "book" / "loop" / "two.md").write_text(f"{needy}# Two\n\nThat.\n", "utf-8")
        return small_book

    return make


@pytest.mark.book
def test_the_map_and_the_titles_show_question_minutes_and_what_is_needed(
    two_chapters: Callable[..., SmallBook],
) -> None:
    book = two_chapters("one")
    build = book.build()
    assert build.status == 0, build.said
    pages = book.root / "_build" / "html" / "book"
    one, two, front = (
        (pages / name).read_text(encoding="utf-8")
        for name in ("loop/one.html", "loop/two.html", "index.html")
    )
    question = '<p><em>What is first?</em></p>\n<p class="chapter-head">1 minute to read</p>'
    assert question in one
    assert re.search(r'chapter-head">1 minute to read · builds on <a [^>]*href="one.html">One</a>', two)
    assert front.count('class="map-title"') == 2
    assert '<p class="map-question">What is first?</p>' in front
    assert "2 chapters" in front


@pytest.mark.book
@pytest.mark.parametrize("needs", ["nothing", "two"])
def test_a_chapter_that_needs_what_does_not_come_before_it_stops_the_build(
    two_chapters: Callable[..., SmallBook], needs: str
) -> None:
    build = two_chapters(needs).build()
    assert build.status != 0
    assert "book/loop/two" in build.last_lines
    assert f"needs {needs}: no such chapter comes before this one" in build.last_lines


@pytest.mark.book
def test_a_closer_look_says_so_and_the_main_way_leads_past_it(small_book: SmallBook) -> None:
    (small_book.root / "_toc.yml").write_text(
        "format: jb-book\nroot: book/index\nparts:\n- caption: The part\n  numbered: 1\n  chapters:\n"
        "  - file: book/loop/one\n    sections:\n    - file: book/loop/beside\n  - file: book/loop/two\n",
        encoding="utf-8",
    )
    small_book.write("*What is first?*\n\nThis.")
    for name, needs in (("beside", "[one]"), ("two", "[one, beside]")):
        text = header(name).replace("kernelspec:", f"needs: {needs}\nkernelspec:")
        page = small_book.root / "book" / "loop" / f"{name}.md"
        page.write_text(f"{text}# Page {name}\n\nThat.\n", encoding="utf-8")
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n```{{book-map}}\n```\n", encoding="utf-8")
    build = small_book.build()
    assert build.status == 0, build.said
    pages = {
        name: (small_book.root / "_build/html/book" / f"{name}.html").read_text(encoding="utf-8")
        for name in ("index", "loop/one", "loop/beside", "loop/two")
    }
    head = r'chapter-head"><strong>A closer look</strong> beside <a [^>]*href="one.html">One</a>, which never'
    assert re.search(head, pages["loop/beside"])
    assert re.search(r'map-look">Closer look: <a [^>]*href="loop/beside.html"', pages["index"])
    assert "2 chapters, about 0 hours to read, with 1 closer look beside them" in pages["index"]

    def around(name: str) -> list[str]:
        return re.findall(r'<a class="(?:left|right)-(?:prev|next)"\s+href="([^"]+)"', pages[name])

    assert around("loop/one") == ["../index.html", "two.html"]
    assert around("loop/two") == ["one.html"]
    assert around("loop/beside") == ["one.html", "two.html"]
