"""What is executed again, and what isn't."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import SmallBook, header, make_small_book

pytestmark = pytest.mark.book
PAGE = "book/loop/one.md"
CODE = """\
from gdlib import load_cars, quad
print(quad(1, 1, 1, 2), len(load_cars()[0]), open("notes.txt").read())
"""


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Callable[..., str]) -> SmallBook:
    """A book that has been built: its chapter reads the cars and a file beside it, its front page neither."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    (book.root / "book" / "loop" / "notes.txt").write_text("noted", encoding="utf-8")
    shown = cell(CODE, ":tags: [hide-input]\n\n")
    book.write(f"Some words.\n\n{shown}\nIt is {{eval}}`quad(1, 1, 1, 2)`.\n")
    front = book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n{cell('from gdlib import noise')}", encoding="utf-8")
    build = book.build()
    assert build.status == 0, build.said
    assert sorted(build.executed) == ["book/index.md", PAGE]
    return book


def test_nothing_changed_executes_nothing_and_starts_no_sphinx(built: SmallBook) -> None:
    build = built.build()
    assert build.executed == []
    assert "All 2 chapters with code are up to date." in build.said
    assert "writing the pages" not in build.said


@pytest.mark.parametrize(
    ("file", "old", "new", "shown"),
    [
        (PAGE, "Some words.", "Other words.", "Other words."),
        (PAGE, "# One", "# Won", "<h1>Won"),
        (PAGE, "hide-input", "hide-output", "Click to show"),
        ("book/_static/book.css", "{", " {", ""),
        ("_config.yml", "timeout: 60", "timeout: 61", ""),
        ("gdlib/style.py", "def use_style", "# a remark\ndef use_style", ""),
        ("gdlib/__init__.py", "if TYPE_CHECKING:", "# a remark\nif TYPE_CHECKING:", ""),
        ("book/_ext/unique_ids.py", "SHARED = ", "# a remark\nSHARED = ", ""),
        ("tools/progress.py", "BAR = ", "# a remark\nBAR = ", ""),
    ],
)
def test_what_no_output_depends_on_executes_nothing(
    built: SmallBook, file: str, old: str, new: str, shown: str
) -> None:
    built.edit(file, old, new)
    build = built.build()
    assert build.status == 0, build.said
    assert build.executed == []
    assert shown in built.page
    assert "It is 7." in built.page


@pytest.mark.parametrize(
    ("file", "old", "new", "shown"),
    [
        (PAGE, "print(quad(1, 1, 1, 2)", "print(1000 * quad(1, 1, 1, 3)", "13000"),
        (PAGE, "{eval}`quad(1, 1, 1, 2)`", "{eval}`quad(1, 1, 1, 4)`", "It is 21."),
        ("gdlib/functions.py", "return a * x**2 + b * x + c", "return a * x**2 + b * x + c + 100", "107"),
        ("gdlib/checks.py", "def described", "# a remark\ndef described", "It is 7."),
        ("gdlib/tables/cars.csv", "4,2\n", "4,2\n4,2\n", "7 51 noted"),
        ("book/loop/notes.txt", "noted", "written", "7 50 written"),
    ],
)
def test_what_outputs_depend_on_executes_just_the_chapters_that_use_it(
    built: SmallBook, file: str, old: str, new: str, shown: str
) -> None:
    built.edit(file, old, new)
    build = built.build()
    assert build.status == 0, build.said
    # The other page uses noise, which checks its arguments, and lives in gdlib.data beside quad and tables.
    others = ["book/index.md"] if file.startswith("gdlib/") else []
    assert sorted(build.executed) == sorted([*others, PAGE])
    assert shown in built.page
    assert f"  {'its code' if file == PAGE else file} changed" in build.said


def test_other_pins_execute_everything(built: SmallBook) -> None:
    built.edit("constraints.txt", "torch==", "# a remark\ntorch==")
    assert sorted(built.build().executed) == ["book/index.md", PAGE]


def test_an_older_file_put_back_shows(built: SmallBook) -> None:
    """As after `git stash` or `cp -p`: the file is another, and its date says that it is older."""
    before = built.chapter.stat()
    built.edit(PAGE, "Some words.", "Other words.")
    os.utime(built.chapter, ns=(before.st_atime_ns, before.st_mtime_ns - 10**12))
    assert built.build().status == 0
    assert "Other words." in built.page


def test_a_figure_whose_words_were_taken_away_is_noticed(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    alt = "A line that rises from left to right."
    options = f"---\nmystnb:\n  figure: {{caption: A line.}}\n  image: {{alt: {alt}}}\n---\n"
    small_book.write(cell("import matplotlib.pyplot as plt\nplt.plot([1, 2]);", options))
    assert small_book.build().status == 0
    small_book.edit(PAGE, alt, "''")
    build = small_book.build()
    assert build.status == 1
    assert "shows a figure that has no text alternative" in build.last_lines
    assert build.executed == []


def test_a_library_that_is_edited_while_a_chapter_runs_counts_as_changed(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    library = small_book.root / "gdlib" / "functions.py"
    edit = f"file = {str(library)!r}\ntext = open(file).read().replace('+ c\\n', '+ c + 100\\n')\n"
    code = f"from gdlib import quad\nprint(quad(1, 1, 1, 2))\n{edit}open(file, 'w').write(text);"
    small_book.write(cell(code))
    build = small_book.build()
    assert build.status == 0, build.said
    assert build.executed == [PAGE, PAGE]  # the second run found the library as the first one left it
    assert "107" in small_book.page


def test_the_report_says_why_each_chapter_ran_how_long_it_took_and_what_was_reused(built: SmallBook) -> None:
    file = built.root / "_build" / "report.json"
    first = {run["chapter"]: run for run in json.loads(file.read_text(encoding="utf-8"))["chapters"]}
    assert {run["reason"] for run in first.values()} == {"it has no outputs yet"}
    assert first[PAGE]["wall"] > first[PAGE]["seconds"][0] > 0
    built.edit(PAGE, "print(", "print(1, ")
    said = built.build().said
    assert "its code changed" in said
    assert "in code cell 1 of book/loop/one.md" in said
    assert "reused: the outputs of book/index.md" in said
    second = {run["chapter"]: run for run in json.loads(file.read_text(encoding="utf-8"))["chapters"]}
    assert second["book/index.md"] == {**first["book/index.md"], "reason": None, "wall": 0.0}
