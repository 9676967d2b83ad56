"""What is executed again, and what isn't."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from small_book import SmallBook

pytestmark = pytest.mark.book
PAGE = "book/loop/one.md"


@pytest.fixture
def built(small_book: SmallBook, cell: Callable[..., str]) -> SmallBook:
    """A small book that has been built."""
    code = "from gdlib import quad\nprint(quad(1, 1, 1, 2))"
    small_book.write(f"Some words.\n\n{cell(code)}\nIt is {{eval}}`quad(1, 1, 1, 2)`.\n")
    build = small_book.build()
    assert build.status == 0, build.said
    assert build.executed == [PAGE]
    return small_book


def page(book: SmallBook) -> str:
    return (book.root / "_build" / "html" / "book" / "loop" / "one.html").read_text(encoding="utf-8")


def edit(book: SmallBook, file: str, old: str, new: str) -> None:
    path = book.root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_changed_executes_nothing(built: SmallBook) -> None:
    assert built.build().executed == []


def test_prose_executes_nothing_and_shows(built: SmallBook) -> None:
    edit(built, PAGE, "Some words.", "Other words.")
    assert built.build().executed == []
    assert "Other words." in page(built)
    assert "It is 7." in page(built)


def test_an_edited_cell_executes(built: SmallBook) -> None:
    edit(built, PAGE, "print(quad(1, 1, 1, 2))", "print(quad(1, 1, 1, 3) * 1000)")
    assert built.build().executed == [PAGE]
    assert "13000" in page(built)


def test_an_edited_number_in_a_sentence_executes(built: SmallBook) -> None:
    edit(built, PAGE, "{eval}`quad(1, 1, 1, 2)`", "{eval}`quad(1, 1, 1, 4)`")
    assert built.build().executed == [PAGE]
    assert "It is 21." in page(built)


def test_an_edited_library_executes_and_the_page_shows_the_new_number(built: SmallBook) -> None:
    edit(built, "gdlib/functions.py", "return a * x**2 + b * x + c", "return a * x**2 + b * x + c + 100")
    assert built.build().executed == [PAGE]
    assert "It is 107." in page(built)


def test_a_module_that_is_used_through_another_executes(built: SmallBook) -> None:
    edit(built, "gdlib/checks.py", "def described", "# a remark\ndef described")
    build = built.build()
    assert build.executed == [PAGE]
    assert "gdlib/checks.py changed" in build.said


def test_a_module_that_the_chapter_does_not_use_executes_nothing(built: SmallBook) -> None:
    edit(built, "gdlib/plots/curves.py", "def plot_data", "# a remark\ndef plot_data")
    edit(built, "gdlib/__init__.py", "from gdlib.style import", "# a remark\nfrom gdlib.style import")
    assert built.build().executed == []


def test_edited_data_execute(built: SmallBook) -> None:
    edit(built, "book/data/cars.csv", "4,2\n", "4,3\n")
    build = built.build()
    assert build.executed == [PAGE]
    assert "book/data/cars.csv changed" in build.said


def test_other_pins_execute(built: SmallBook) -> None:
    edit(built, "constraints.txt", "torch==", "# a remark\ntorch==")
    assert built.build().executed == [PAGE]


def test_the_report_says_why_a_chapter_ran_and_how_long_it_took(built: SmallBook) -> None:
    report = json.loads((built.root / "_build" / "report.json").read_text(encoding="utf-8"))
    assert [(run["chapter"], run["reason"]) for run in report] == [(PAGE, "it has no outputs yet")]
    assert len(report[0]["seconds"]) == 1
    assert report[0]["wall"] > report[0]["seconds"][0] > 0
    said = built.build().said
    assert "All 1 chapters are up to date." in said


def test_a_damaged_outcome_is_computed_again(built: SmallBook) -> None:
    outcome = built.root / "_build" / "outcomes" / "book" / "loop" / "one.json"
    outcome.write_text(outcome.read_text(encoding="utf-8")[:200], encoding="utf-8")
    assert built.build().executed == [PAGE]
    assert "It is 7." in page(built)
