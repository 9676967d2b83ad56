"""The book as a PDF, as a build makes it beside the site: read back by another program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from small_book import SmallBook, header, make_small_book

from tools import pdf
from tools.pdf import print_book
from tools.published import inputs

pytestmark = pytest.mark.book
Cell = Callable[..., str]

FRONT = """\
# A small book

*What is it about?*

```{container} start-reading
{ref}`Begin <two>`
```
"""
ONE = """\
*Which way is down?*

## Where it begins

Some words, a link to [a place](https://example.org/far/away), and {ref}`another chapter <two>`.

$$ x^2 + y_1 = \\mu $$ (eq-one)

## What it shows

"""
FIGURE = """\
---
mystnb:
  figure:
    name: fig-one
    caption: A line that rises.
  image:
    alt: A straight line that rises from left to right.
---
import matplotlib.pyplot as plt
from gdlib import use_style
use_style()
plt.plot([0, 1])
plt.show()
"""
WIDGET = """\
---
mystnb:
  figure:
    name: fig-two
    caption: A walk that one can take.
  image:
    alt: Two curves of loss against step, of which one falls and the other swings.
---
from gdlib import Steps
Steps(lr=0.01)
"""
TWO = """\
(two)=
# Two and no more

## Only one section

```{{exercise}} A sum
:label: ex-sum
What is two and two?
```

```{{solution}} ex-sum
It is four.
```

{cell}
"""


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Cell) -> SmallBook:
    """A book of two parts and a last page, built with its PDF."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.set_parts({"The first part": ["loop/one"], "The second part": ["loop/two"]}, after=["end"])
    (book.root / "book" / "index.md").write_text(header("Front") + FRONT, encoding="utf-8")
    book.write(f"{ONE}\n{cell(FIGURE)}\n{cell(WIDGET)}")
    two = TWO.format(cell=cell("print('x' * 7)"))
    (book.root / "book" / "loop" / "two.md").write_text(header("Two") + two, encoding="utf-8")
    (book.root / "book" / "end.md").write_text(
        f"{header('Last')}# Last words\n\nThat is all.\n", encoding="utf-8"
    )
    build = book.build(variables={"BOOK_PDF": "1"})
    assert build.status == 0, build.said
    return book


@pytest.fixture(scope="module")
def printed(once: SmallBook) -> PdfReader:
    """The PDF beside its site."""
    return PdfReader(once.root / "_build" / "html" / pdf.NAME)


@pytest.fixture(scope="module")
def pages(printed: PdfReader) -> list[str]:
    """The words on each page."""
    return [" ".join(page.extract_text().replace("\xad", "").split()) for page in printed.pages]


def bookmarks(printed: PdfReader, items: list[Any], depth: int = 1) -> Iterator[tuple[int, str, int]]:
    """Depth, words, and number of the page, counted from 1."""
    for item in items:
        if isinstance(item, list):
            yield from bookmarks(printed, item, depth + 1)
        else:
            page = printed.get_destination_page_number(item)
            assert page is not None
            yield depth, " ".join(item.title.split()), page + 1


def test_the_bookmarks_nest_as_parts_chapters_and_sections(printed: PdfReader) -> None:
    found = [(depth, words) for depth, words, _ in bookmarks(printed, printed.outline)]
    assert found == [
        (1, "How Gradient Descent Works"),
        (1, "Contents"),
        (1, "About this book"),
        (1, "Part I: The first part"),
        (2, "1 One"),
        (3, "1.1 Where it begins"),
        (3, "1.2 What it shows"),
        (1, "Part II: The second part"),
        (2, "2 Two and no more"),
        (3, "2.1 Only one section"),
        (1, "Solutions"),
        (2, "2 Two and no more"),
        (1, "Last words"),
    ]


def test_the_contents_name_the_page_that_each_heading_stands_on(printed: PdfReader, pages: list[str]) -> None:
    contents = next(page for page in pages if page.startswith("Contents"))
    headings = [
        "1.1 Where it begins",
        "1.2 What it shows",
        "2.1 Only one section",
        "Two and no more",
        "The second part",
        "Last words",
        "Solutions",
    ]
    for words in headings:
        said = re.search(rf"{re.escape(words)} ?(\d+)", contents)
        assert said, (words, contents)
        number = int(said[1])
        assert words in pages[number - 1], (words, number)
        assert number > pages.index(contents) + 1


def test_every_page_but_the_bare_ones_has_its_number(pages: list[str]) -> None:
    numbered = [page for number, page in enumerate(pages, 1) if re.search(rf"\b{number}$", page)]
    # Title, imprint, two parts.
    assert len(numbered) == len(pages) - 4


def test_figures_and_formulas_keep_their_numbers_and_references_get_a_page(pages: list[str]) -> None:
    text = " ".join(pages)
    assert "Fig. 1.1 A line that rises." in text
    assert "Fig. 1.2 A walk that one can take. On the site this picture is interactive." in text
    assert "(1.1)" in text
    at = next(
        number for number, page in enumerate(pages, 1) if "2.1 Only one" in page and "Contents" not in page
    )
    assert f"another chapter (p. {at})" in text
    assert "Exercise 2.1 (A sum)" in pages[at - 1]
    assert f"Solution on p. {at + 1}" in pages[at - 1]
    assert f"Solution to Exercise 2.1 (A sum) (p. {at})" in pages[at]
    assert "example.org/far/away" in text  # at the foot of its page


def test_every_picture_of_the_site_is_drawn_and_told(
    once: SmallBook, printed: PdfReader, pages: list[str]
) -> None:
    alternatives = set(re.findall(r'<img [^>]*alt="([^"]+)"', once.page))
    assert len(alternatives) == 2
    things = [printed.get_object(number) for number in range(1, int(printed.trailer["/Size"]))]
    tagged = [thing for thing in things if isinstance(thing, dict) and thing.get("/S") == "/Figure"]
    assert {str(thing.get("/Alt")) for thing in tagged} >= alternatives
    for page, words in zip(printed.pages, pages, strict=True):
        if "Fig. 1." in words:
            drawn = page.get_contents()
            assert drawn is not None
            assert len(drawn.get_data()) > 20_000  # a page of words has a tenth of that


def test_nothing_of_a_widget_is_printed_but_its_picture(pages: list[str]) -> None:
    text = " ".join(pages)
    assert "Two curves of loss" not in text
    for word in ("Play", "Reset", "Back to the start", '"kind"', "Run this page", "Begin", "Copy"):
        assert word not in text


def test_the_pdf_says_what_it_is_and_in_which_language(printed: PdfReader) -> None:
    about = printed.metadata
    assert about is not None
    assert about.title == "How Gradient Descent Works"
    assert about.author == "The authors of How Gradient Descent Works"
    assert about.subject == "What is it about?"
    assert printed.trailer["/Root"]["/Lang"] == "en"
    assert about.creation_date is None


def test_only_the_books_own_fonts_are_in_it(printed: PdfReader) -> None:
    fonts = {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in printed.pages
        for font in page["/Resources"].get("/Font", {}).values()
    }
    assert {"Literata", "Literata-Italic", "Literata-Semi-Bold", "Book-Mono"} <= fonts
    assert all(name.startswith(("Literata", "Book-")) for name in fonts), fonts


def test_the_front_page_offers_it_with_its_size(once: SmallBook) -> None:
    front = (once.root / "_build" / "html" / "book" / "index.html").read_text(encoding="utf-8")
    size = (once.root / "_build" / "html" / pdf.NAME).stat().st_size
    start = front.partition('<div class="start-reading')[2].partition("</div>")[0]
    assert f'<a href="../{pdf.NAME}">The book as a PDF</a>, to print, {size / 1e6:.1f}&nbsp;MB' in start
    assert front.count(pdf.NAME) == 1


def test_an_edit_of_another_page_leaves_one_link_with_the_new_size(built: SmallBook) -> None:
    built.edit("book/end.md", "That is all.", "That is all. " * 200)
    build = built.build(variables={"BOOK_PDF": "1"})
    assert build.status == 0, build.said
    front = (built.root / "_build" / "html" / "book" / "index.html").read_text(encoding="utf-8")
    size = (built.root / "_build" / "html" / pdf.NAME).stat().st_size
    assert front.count(pdf.NAME) == 1
    assert f"{size / 1e6:.1f}&nbsp;MB" in front


def test_a_build_that_makes_none_offers_none(built: SmallBook) -> None:
    build = built.build()
    assert build.status == 0, build.said
    front = (built.root / "_build" / "html" / "book" / "index.html").read_text(encoding="utf-8")
    assert pdf.NAME not in front
    assert not (built.root / "_build" / "html" / pdf.NAME).exists()


def test_whether_there_is_one_is_among_what_the_site_is_made_from(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BOOK_PDF", raising=False)
    without = inputs(root)
    monkeypatch.setenv("BOOK_PDF", "1")
    assert inputs(root) != without


def test_it_has_the_same_bytes_each_time_and_no_place_on_this_machine(
    once: SmallBook, printed: PdfReader, tmp_path: Path
) -> None:
    site = once.root / "_build" / "html"
    assert print_book(once.root, site, tmp_path / "again.pdf") == []
    assert (tmp_path / "again.pdf").read_bytes() == (site / pdf.NAME).read_bytes()
    places = [str(once.root).encode(), b"/tmp/", b"file:"]
    for number in range(1, int(printed.trailer["/Size"])):
        thing = printed.get_object(number)
        data = thing.get_data() if hasattr(thing, "get_data") else repr(thing).encode()
        assert not any(place in data for place in places), thing
