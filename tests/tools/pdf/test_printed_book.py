"""The book as a PDF, as a build makes it beside the site: read back by another program."""

from __future__ import annotations

import builtins
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.small_book import SmallBook, cell
from tools.export import pdf
from tools.export.pdf import print_book
from tools.export.pdf.press import press
from tools.stages import look_at_the_pages

# Sphinx and its extensions warn of what they themselves still use; pytest would make errors of that.
pytestmark = [pytest.mark.book, pytest.mark.filterwarnings("ignore")]

FRONT = """\
# A small book

*What is it about?*

```{container} start-reading
{ref}`Begin <two>`
```

## What it holds
"""
ONE = """\
## Where it begins

Words[^note], a link to [a place](https://example.org/far/away), and {ref}`another chapter <two>`.

[^note]: A note on them.

$$ x^2 + y_1 = \\mu $$ (eq-one)

```{toggle}
What a toggle hides.
```

## What it shows

As {numref}`fig-one` and {eq}`eq-one` show.

"""
FIGURE = """\
---
mystnb:
  figure: {{name: {0}, caption: {1}}}
  image: {{alt: {2}}}
tags: [hide-input]
---
{3}
"""
LINE = FIGURE.format(
    "fig-one",
    "A line that rises.",
    "A straight line that rises from left to right.",
    "import matplotlib.pyplot as plt\nfrom gdlib import use_style\nuse_style()\nplt.plot([0, 1])\nplt.show()",
)
WIDGET = FIGURE.format(
    "fig-two",
    "A walk that one can take.",
    "Two curves of loss against step. One falls and the other swings.",
    "from gdlib import Steps\nSteps(lr=0.01)",
)
CLAIM = 'from gdlib import claim\nclaim("Two and two make four", measured=2 + 2, expected=4)'
TWO = """\
(two)=
# Two and no more

## Where it begins

```{exercise} A sum
:label: ex-sum
What is two and two?
```

```{solution} ex-sum
It is four.
```

"""


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book of two parts and a last page, built with its PDF."""
    draft.set_parts({"The first part": ["loop/one"], "The second part": ["loop/two"]}, after=["end"])
    draft.write_page("index", FRONT)
    draft.write(ONE + cell(LINE) + cell(WIDGET))
    draft.write_page("loop/two", TWO + cell("print('x' * 7)") + cell(CLAIM))
    draft.write_page("end", "# Last words\n\nThat is all.\n\n```{all-claims}\n```\n")
    draft.build({"BOOK_PDF": "1"})
    return draft


@pytest.fixture(scope="module")
def printed(once: SmallBook) -> PdfReader:
    """The PDF beside its site."""
    return PdfReader(once.site / pdf.NAME)


@pytest.fixture(scope="module")
def pages(printed: PdfReader) -> list[str]:
    """The words on each page."""
    return [" ".join(page.extract_text().replace("\xad", "").split()) for page in printed.pages]


def bookmarks(items: list[Any], depth: int = 1) -> Iterator[tuple[int, str]]:
    """Depth and words."""
    for item in items:
        if isinstance(item, list):
            yield from bookmarks(item, depth + 1)
        else:
            yield depth, " ".join(item.title.split())


def test_the_bookmarks_nest_as_parts_chapters_and_sections(printed: PdfReader) -> None:
    assert [*bookmarks(printed.outline)] == [
        (1, "A small book"),
        (1, "Contents"),
        (1, "What it holds"),
        (1, "Part I The first part"),
        (2, "1. One"),
        (3, "1.1. Where it begins"),
        (3, "1.2. What it shows"),
        (1, "Part II The second part"),
        (2, "2. Two and no more"),
        (3, "2.1. Where it begins"),
        (3, "Solutions"),
        (1, "Last words"),
        (2, "2. Two and no more"),
    ]


def test_contents_and_references_name_the_page_that_each_chapter_stands_on(pages: list[str]) -> None:
    contents = next(page for page in pages if page.startswith("Contents"))
    for words in ("1. One", "2. Two and no more", "Last words"):
        said = re.search(rf"{re.escape(words)} ?(\d+)", contents)
        assert said, (words, contents)
        assert pages[int(said[1]) - 1].startswith(words)
        assert words[:2] != "2." or f"another chapter (p. {said[1]})" in " ".join(pages)


def test_figures_formulas_claims_and_exercises_keep_their_numbers(pages: list[str]) -> None:
    text = " ".join(pages)
    assert "Fig. 1.1 A line that rises." in text
    assert "Fig. 1.2 A walk that one can take. On the site this picture is interactive." in text
    assert "As Fig. 1.1 and (1.1) show." in text
    assert "Exercise 2.1 (A sum) What is two and two?" in text
    assert re.search(r"Solutions Solution to Exercise 2\.1 \(A sum\) It is four\.", text)
    assert text.count("Two and two make four") == 2  # where it was measured, and in the list
    assert "What a toggle hides." in text
    assert "A note on them." in text
    assert "https://example.org/far/away" in text  # at the foot of its page


def test_what_only_a_screen_can_do_and_folded_code_are_left_out(pages: list[str]) -> None:
    text = " ".join(pages)
    assert "print('x' * 7)" in text
    for words in ("Begin", "Play", '"kind"', "Run this page", "use_style", "The code of this figure", "PDF"):
        assert words not in text


def test_every_picture_and_formula_is_drawn_and_told(once: SmallBook, printed: PdfReader) -> None:
    alternatives = set(re.findall(r'<img [^>]*alt="([^"]+)"', once.page))
    assert len(alternatives) == 2
    things = [printed.get_object(number) for number in range(1, int(printed.trailer["/Size"]))]
    tagged = [thing for thing in things if isinstance(thing, dict) and thing.get("/S") == "/Figure"]
    assert {str(thing.get("/Alt")) for thing in tagged} == {*alternatives, "x^2 + y_1 = \\mu"}


def test_it_says_what_it_is_and_has_only_the_books_own_fonts(printed: PdfReader) -> None:
    about = printed.metadata
    assert about is not None
    assert about.title == "How Gradient Descent Works"
    assert about.author == "The authors of How Gradient Descent Works"
    assert about.subject == "What is it about?"
    assert printed.trailer["/Root"]["/Lang"] == "en"
    fonts = {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in printed.pages
        for font in page["/Resources"].get("/Font", {}).values()
    }
    assert {"Literata", "Literata-Italic", "Literata-Semi-Bold", "Book-Mono"} <= fonts
    assert all(name.startswith(("Literata", "Book-")) for name in fonts), fonts


def test_it_has_the_same_bytes_each_time_and_no_place_on_this_machine(
    once: SmallBook, printed: PdfReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert print_book(once.root, tmp_path) == []
    assert "SOURCE_DATE_EPOCH" not in os.environ  # what is built next has its own date
    assert (tmp_path / pdf.NAME).read_bytes() == (once.site / pdf.NAME).read_bytes()
    for number in range(1, int(printed.trailer["/Size"])):
        thing = printed.get_object(number)
        data = thing.get_data() if hasattr(thing, "get_data") else repr(thing).encode()
        assert not any(place in data for place in (str(once.root).encode(), b"/tmp/", b"file:")), thing


def test_the_front_page_offers_it_where_there_is_one(once: SmallBook, built: SmallBook) -> None:
    link = f'href="../{pdf.NAME}">The book as a PDF'
    assert link in once.html("book/index").partition("start-reading")[2].partition("</div>")[0]
    built.build()
    assert pdf.NAME not in built.html("book/index")
    assert not (built.site / pdf.NAME).exists()


@pytest.mark.parametrize(
    ("body", "complaint"), [('<img src="nowhere.png" alt="x">', "nowhere.png"), ('<a href="#no">x</a>', "no")]
)
def test_what_weasyprint_complains_of_stops_it(tmp_path: Path, body: str, complaint: str) -> None:
    (tmp_path / "book.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    problems = press(tmp_path / "book.html", tmp_path / "it.pdf")
    assert any(complaint in str(problem) for problem in problems)
    assert [file.name for file in tmp_path.iterdir()] == ["book.html"]


def test_without_pango_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    real = builtins.__import__

    def without_pango(name: str, *rest: Any, **more: Any) -> Any:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    monkeypatch.setenv("BOOK_PDF", "0")
    assert look_at_the_pages(root) == []
    monkeypatch.setenv("BOOK_PDF", "1")
    (problem,) = look_at_the_pages(root)  # before any cell runs
    assert "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in str(problem)
