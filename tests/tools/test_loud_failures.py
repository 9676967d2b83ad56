"""Each thing that must stop the build, tried on a small copy of the book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_book import Build, SmallBook, header, make_small_book

from tools.chapters import problems_before_execution

pytestmark = pytest.mark.book
Cell = Callable[..., str]


def fails(book: SmallBook, *words: str) -> None:
    """The build fails, and its last lines hold all the words."""
    build = book.build()
    assert build.status == 1, build.said
    for word in words:
        assert word in build.last_lines, build.said


def test_a_sound_book_is_built_and_its_address_printed(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("print(6 * 7)") + "\nThe answer is {eval}`6 * 7`.\n")
    build = small_book.build()
    assert build.status == 0, build.said
    page = small_book.root / "_build" / "html" / "book" / "loop" / "one.html"
    assert f"{(small_book.root / '_build' / 'html' / 'index.html').as_uri()}" in build.said
    assert "The answer is 42." in page.read_text(encoding="utf-8")


def test_a_cell_that_raises(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("x = 1") + "\n" + cell("x = 2\n1 / 0"))
    fails(small_book, "book/loop/one.md, code cell 2 (line 19): ZeroDivisionError", "at: 1 / 0")


def test_a_failing_build_fails_again_when_nothing_changed(small_book: SmallBook) -> None:
    small_book.write("{ref}`nowhere`")
    fails(small_book, "book/loop/one.md", "nowhere")
    fails(small_book, "book/loop/one.md", "nowhere")


def test_a_failing_build_leaves_the_last_good_site(small_book: SmallBook, cell: Cell) -> None:
    small_book.write("All is well.")
    assert small_book.build().status == 0
    small_book.write("Broken. {ref}`nowhere`")
    assert small_book.build().status == 1
    page = small_book.root / "_build" / "html" / "book" / "loop" / "one.html"
    assert "All is well." in page.read_text(encoding="utf-8")


def test_all_failing_chapters_are_named_in_one_go(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("1 / 0"))
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n{cell('{}[0]')}", encoding="utf-8")
    fails(small_book, "book/loop/one.md, code cell 1", "book/index.md, code cell 1", "KeyError")


@pytest.mark.parametrize(
    ("code", "reason"), [("os._exit(9)", "the kernel died"), ("time.sleep(60)", "ran longer than 2 s")]
)
def test_the_same_in_a_kernel_that_was_forked(
    small_book: SmallBook, cell: Cell, code: str, reason: str
) -> None:
    # Two chapters to execute: on Linux their kernels are forked from one process.
    settings = small_book.root / "_config.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("timeout: 60", "timeout: 2"), encoding="utf-8")
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\n{cell('import torch')}", encoding="utf-8")
    small_book.write(cell(f"import os, time\n{code}"))
    fails(small_book, f"book/loop/one.md, code cell 1 (line 15): {reason}", "1 found wrong")


def test_a_cell_that_runs_out_of_time(small_book: SmallBook, cell: Cell) -> None:
    settings = small_book.root / "_config.yml"
    text = settings.read_text(encoding="utf-8")
    assert "timeout: 60" in text
    settings.write_text(text.replace("timeout: 60", "timeout: 2"), encoding="utf-8")
    small_book.write(cell("import time\ntime.sleep(60)"))
    fails(small_book, "book/loop/one.md, code cell 1 (line 15): ran longer than 2 s")


def test_a_kernel_that_dies(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("import os\nos._exit(9)"))
    fails(small_book, "book/loop/one.md, code cell 1 (line 15): the kernel died")


def test_front_matter_that_would_leave_cells_unexecuted(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("1 / 0"), header="---\ntitle: One\n---\n\n")
    fails(small_book, "book/loop/one.md, front matter: must say that the page is a notebook")


def test_a_cell_that_is_not_at_the_top_level(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(f"````{{note}}\n{cell('1 / 0')}````\n")
    fails(small_book, "book/loop/one.md, lines 15", "only 0 would be executed")


def test_a_page_that_is_missing_from_the_contents(small_book: SmallBook) -> None:
    lost = small_book.root / "book" / "loop" / "lost.md"
    lost.write_text(f"{header('Lost')}# Lost\n", encoding="utf-8")
    fails(small_book, "book/loop/lost.md: is not in _toc.yml")


def test_contents_that_list_a_page_that_is_not_there(small_book: SmallBook) -> None:
    small_book.chapter.unlink()
    fails(small_book, "_toc.yml: lists book/loop/one")


@pytest.mark.parametrize("file", ["_toc.yml", "_config.yml"])
@pytest.mark.parametrize("text", ["a: [", "words", ""], ids=["no YAML", "no mapping", "empty"])
def test_settings_that_cannot_be_read(small_book: SmallBook, file: str, text: str) -> None:
    (small_book.root / file).write_text(text, encoding="utf-8")
    problems = problems_before_execution(small_book.root)
    assert [problem.chapter for problem in problems] == [file]
    assert problems[0].reason.startswith("can't be read: ")


@pytest.mark.parametrize(
    ("new", "shown"), [('"cache"', "'cache'"), ("true", "True"), (None, "'auto'"), ("off", ""), ('"off"', "")]
)
def test_settings_that_would_have_sphinx_execute(small_book: SmallBook, new: str | None, shown: str) -> None:
    line = '  execute_notebooks: "off"\n'
    small_book.edit("_config.yml", line, f"  execute_notebooks: {new}\n" if new else "")
    reasons = [str(problem) for problem in problems_before_execution(small_book.root)]
    wanted = 'execute.execute_notebooks must be "off", as the cells run before Sphinx does, not'
    assert reasons == ([f"_config.yml: {wanted} {shown}"] if shown else [])


# Each on a page of its own: its cell, the cell's options, what else stands there, and what the build says.
FAULTS_OF_CELLS = {
    "number": ("x = 1", "", "The loss is {eval}`y`.", "{eval}`y` raised NameError"),
    "claim": (
        "from gdlib import claim\nclaim('Two is', 2.0, 3.0)",
        "",
        "",
        "code cell 1 (line 15): ClaimError: Two is: measured 2, expected 3",
    ),
    "stderr": ("import warnings\nwarnings.warn('careful')", "", "", "code cell 1 (line 15): wrote to stderr"),
    "nothing": (
        "1 / 1",
        ":tags: [raises-exception]\n\n",
        "",
        "code cell 1 (line 15): is tagged raises-exception and raised nothing",
    ),
    "figure": (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
        "",
        "",
        "code cell 1 (line 15): shows a figure that has no text alternative",
    ),
    "solution": (
        "from gdlib import check\ncheck('steps-triangle', 31)",
        ":tags: [solution]\n\n",
        "",
        "code cell 1 (line 15): is tagged solution and must end with a check that passes",
    ),
    "exercise": (
        "from gdlib import check\ncheck('steps-triangle', 30 * 31 / 2)",
        ":tags: [exercise]\n\n",
        "",
        "must end with a check that doesn't pass",
    ),
}
FAULTS_OF_PAGES = {
    "reference": ("{ref}`nowhere`", "nowhere"),
    "source": ("{cite:t}`nobody1900`", "nobody1900"),
    "directive": ("```{nonsense}\n```", "nonsense"),
    "picture": ("![words](missing.png)", "missing.png"),
}


def built_with(pages: dict[str, str], book: SmallBook) -> Build:
    """How it goes with these pages, one beside the other."""
    for name, body in pages.items():
        text = f"{header(name)}# {name}\n\n{body}\n"
        (book.root / "book" / f"{name}.md").write_text(text, encoding="utf-8")
    book.set_parts({"Part": ["loop/one", *pages]})
    return book.build()


@pytest.fixture(scope="module")
def failed_cells(tmp_path_factory: pytest.TempPathFactory, root: Path, cell: Cell) -> Build:
    """How the build went of a book with each fault of a cell."""
    pages = {
        name: f"{cell(code, options)}\n{more}" for name, (code, options, more, _) in FAULTS_OF_CELLS.items()
    }
    return built_with(pages, make_small_book(tmp_path_factory.mktemp("cells"), root))


@pytest.fixture(scope="module")
def failed_pages(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Build:
    """How the build went of a book with each fault that Sphinx finds."""
    pages = {name: body for name, (body, _) in FAULTS_OF_PAGES.items()}
    return built_with(pages, make_small_book(tmp_path_factory.mktemp("pages"), root))


def lines_of(page: str, build: Build) -> list[str]:
    """What the last lines of a failed build say of a page."""
    return [line for line in build.last_lines.splitlines() if f"book/{page}.md" in line]


@pytest.mark.parametrize("fault", FAULTS_OF_CELLS)
def test_a_fault_of_a_cell(failed_cells: Build, fault: str) -> None:
    assert failed_cells.status == 1, failed_cells.said
    (line,) = lines_of(fault, failed_cells)
    assert FAULTS_OF_CELLS[fault][-1] in line


@pytest.mark.parametrize("fault", FAULTS_OF_PAGES)
def test_any_warning_of_sphinx(failed_pages: Build, fault: str) -> None:
    assert failed_pages.status == 1, failed_pages.said
    (line,) = lines_of(fault, failed_pages)
    assert f"book/{fault}.md, line 14" in line
    assert FAULTS_OF_PAGES[fault][-1] in line


def test_a_cell_tagged_as_raising_may_raise(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("1 / 0", ":tags: [raises-exception]\n\n"))
    build = small_book.build()
    assert build.status == 0, build.said


@pytest.mark.parametrize("cores", [1, None], ids=["one core", "all cores"])
def test_a_formula_that_cannot_be_set_on_one_of_many_pages(small_book: SmallBook, cores: int | None) -> None:
    names = [f"more{number}" for number in range(6)]
    for name in names:
        formula = "\\frac{1" if name == "more4" else "\\frac{1}{2}"
        page = small_book.root / "book" / f"{name}.md"
        page.write_text(f"{header(name)}# {name}\n\nHere is ${formula}$.\n", encoding="utf-8")
    small_book.set_parts({"Part": ["loop/one", *names]})
    build = small_book.build(cores=cores)
    assert build.status == 1
    assert "book/more4.md" in build.last_lines
    assert "this formula can't be set" in build.last_lines
    assert "1 found wrong" in build.said
