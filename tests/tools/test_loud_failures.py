"""Each thing that must stop the build, tried on small copies of the book."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.small_book import Build, SmallBook, header, make_small_book
from tools.chapters import problems_before_execution
from tools.execute import stage
from tools.stages import look_at_the_pages

pytestmark = pytest.mark.book
Cell = Callable[..., str]
DIES = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"
HANGS = """import signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
while True:
    pass"""
NO_END = "{eval}`[x for x in iter(int, 1)]`"
FIGURE = "import matplotlib.pyplot as plt\nplt.plot([1, 2]);"
OPTIONS = "---\nmystnb:\n  figure: {caption: A line.}\n  image: {alt: A line that rises.}\n---\n"
CHECK = "from gdlib import check\ncheck('steps-triangle', {})"
CLAIM = "from gdlib import claim\nclaim('Two is', 2.0, {})"
CELL = "```{{code-cell}}\n{}\n```\n"
TAGGED = "```{{code-cell}}\n:tags: [{}]\n\n{}\n```\n"
# Each on a page of its own: what stands there, and what the build says.
FAULTS_OF_CELLS = {
    "raises": (
        CELL.format("x = 2\n1 / 0"),
        "code cell 1 (line 15): ZeroDivisionError: division by zero (at: 1 / 0)",
    ),
    "number": (CELL.format("x = 1") + "The loss is {eval}`y`.", "{eval}`y` raised NameError"),
    "claim": (
        CELL.format(CLAIM.format(3)),
        "code cell 1 (line 15): ClaimError: Two is: measured 2, expected 3",
    ),
    "in-vain": (CELL.format(CLAIM.format(2) + "\n1"), "makes 1 claims and shows 0"),
    "stderr": (
        CELL.format("import warnings\nwarnings.warn('careful')"),
        "code cell 1 (line 15): wrote to stderr",
    ),
    "nothing": (TAGGED.format("raises-exception", "1 / 1"), "is tagged raises-exception and raised nothing"),
    "figure": (CELL.format(FIGURE), "shows a figure that has no text alternative"),
    "solution": (TAGGED.format("solution", CHECK.format(31)), "must end with a check that passes"),
    "exercise": (TAGGED.format("exercise", CHECK.format(465)), "must end with a check that doesn't pass"),
    "untagged": (CELL.format(CHECK.format(31)), "checks an answer and must be tagged exercise or solution"),
}
FAULTS_OF_KERNELS = {
    "dies": (CELL.format(DIES), "code cell 1 (line 15): the kernel died"),
    "hangs": (CELL.format(HANGS), "code cell 1 (line 15): ran longer than 5 s"),
    "endless": (CELL.format("2") + f"\nSo: {NO_END}", "text from line 17: ran longer than 5 s"),
}
# Enough of them for several processes to read and to write them.
FAULTS_OF_PAGES = {
    "reference": ("{ref}`nowhere`", "nowhere"),
    "link": ("[a link](gone.md)", "cross-reference target not found: 'gone.md'"),
    "source": ("{cite:t}`nobody1900`", "nobody1900"),
    "picture": ("![words](missing.png)", "missing.png"),
    "raw-picture": ('<img src="gone.png" alt="">', "there is no file book/gone.png to show: give its path"),
    "formula": (r"$\nonesuch$", r"this formula can't be set: Undefined control sequence \nonesuch"),
    "directive": ("```{nonesuch}\n```", "Unknown directive type: 'nonesuch'"),
    "colons": (":::{code-cell}\n1 / 0\n:::", "Found an unexpected `code-cell`"),
    "solution": (
        "```{solution-start} x\n:hidden:\n```\n## Below\n```{solution-end}\n```",
        "what starts here ends below another heading: start and end it below the same one",
    ),
    "nested": (
        "````{note}\n```{code-cell}\n1 / 0\n```\n````",
        "`code-cell` was not converted, because it is nested",
    ),
    "module": (CELL.format("import mine"), "imports mine, which is in no installed package"),
}
NO_NOTEBOOK = "its front matter must say that it is a notebook"
# The front matter of each, what follows, and what is said.
FAULTS_OF_FILES = {
    "bare": ("---\ntitle: One\n---\n\n", "", NO_NOTEBOOK),
    "no-kernel": (header("One").replace("kernelspec:", "other:"), "", NO_NOTEBOOK),
    "no-form": (header("Two").replace("format_name: myst", "format_name: md"), "", NO_NOTEBOOK),
    "no-yaml": (
        header("Three").replace("jupytext:", "jupytext: ["),
        "",
        "can't be read as a notebook: Notebook metadata",
    ),
    "options": (
        header("Four"),
        "```{code-cell}\n:tags: [\n1\n```",
        "can't be read as a notebook: Code cell 1 at line 14 could",
    ),
    "load": (
        header("Five"),
        "```{code-cell}\n:load: gone.py\n```",
        "can't be read as a notebook: Can't read file",
    ),
}


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Cell) -> SmallBook:
    """A sound book, built."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.edit("_config.yml", "timeout: 60", "timeout: 5")
    (book.root / "book" / "mine.py").touch()
    book.write(f"All is well.\n\n{cell(FIGURE, OPTIONS)}")
    book.build()
    return book


def built_with(pages: dict[str, tuple[str, str]], book: SmallBook) -> Build:
    """How it goes with these pages, one beside the other; the site stays as it was."""
    for name, (body, _) in pages.items():
        book.write_page(name, body)
    book.set_parts({"Part": ["loop/one", *pages]})
    before = book.page
    build = book.build(status=1)
    assert f"{len(pages)} found wrong" in build.said
    assert book.page == before
    assert not (book.root / "_build" / "html" / "book" / f"{next(iter(pages))}.html").exists()
    return build


def lines_of(page: str, build: Build) -> list[str]:
    """What the last lines of a failed build say of a page."""
    return [line for line in build.last_lines.splitlines() if f"book/{page}.md" in line]


def test_by_make_a_sound_book_is_built_and_what_fails_leaves_it(small_book: SmallBook, cell: Cell) -> None:
    small_book.write(cell("print(6 * 7)") + "\nThe answer is {eval}`6 * 7`.\n")
    build = small_book.make()
    assert (small_book.root / "_build" / "html" / "index.html").as_uri() in build.said
    assert "The answer is 42." in small_book.page
    small_book.write(
        cell("x = 1") + "\n" + cell("x = 2\n1 / 0", ":tags: [raises-exception]\n\n") + "{ref}`none`"
    )
    build = small_book.make(status=1)
    assert build.last_lines.startswith(" 1 found wrong:\n  book/loop/one.md, line 25: ")
    assert "The answer is 42." in small_book.page


@pytest.mark.parametrize("forked", [True, False])
def test_faults_of_cells_are_all_named_in_one_go(
    built: SmallBook, monkeypatch: pytest.MonkeyPatch, forked: bool
) -> None:
    monkeypatch.setattr(stage, "CAN_FORK", forked and stage.CAN_FORK)
    faults = FAULTS_OF_KERNELS | (FAULTS_OF_CELLS if forked else {})
    build = built_with(faults, built)
    for name, (_, words) in faults.items():
        (line,) = lines_of(name, build)
        assert words in line


def test_any_warning_of_sphinx_is_named(built: SmallBook) -> None:
    build = built_with(FAULTS_OF_PAGES, built)
    for name, (_, words) in FAULTS_OF_PAGES.items():
        (line,) = lines_of(name, build)
        assert line.startswith(f"  book/{name}.md, line {15 if name in ('nested', 'module') else 14}: ")
        assert words in line


def test_what_would_not_run_or_be_found_is_named_before_anything_runs(built: SmallBook, cell: Cell) -> None:
    for name, (front, body, _) in FAULTS_OF_FILES.items():
        built.write_page(name, body or cell("1 / 0"), front)
    built.set_parts({"Part": ["loop/gone", *FAULTS_OF_FILES]})
    build = built.build(status=1)
    assert build.executed == []
    for name, (_, _, words) in FAULTS_OF_FILES.items():
        (line,) = lines_of(name, build)
        assert line.startswith(f"  book/{name}.md: {words}")
    assert "book/loop/one.md: is not in _toc.yml, so no reader would find it" in build.last_lines
    assert "_toc.yml: lists book/loop/gone, and there is no book/loop/gone.md" in build.last_lines


def test_a_page_without_a_description_and_a_lost_redirect_stop_it_too(built: SmallBook) -> None:
    built.edit("book/loop/one.md", "description: ", "remark: ")
    (problem,) = look_at_the_pages(built.root)
    assert str(problem).startswith("book/loop/one.md, front matter: must have a description")
    built.edit("book/loop/one.md", "remark: ", "description: ")
    (built.root / "book" / "_moved.yml").write_text("book/old: book/gone\n", encoding="utf-8")
    (problem,) = look_at_the_pages(built.root)
    assert str(problem).startswith("book/_moved.yml, book/old: leads to book/gone, and there is no")


def test_a_figure_whose_words_were_taken_away_is_noticed_each_time(built: SmallBook) -> None:
    built.edit("book/loop/one.md", "A line that rises.", "''")
    for _ in range(2):
        build = built.build(status=1)
        assert build.executed == []
        assert "shows a figure that has no text alternative" in build.last_lines
    assert "A line that rises." in built.page


def test_an_error_inside_of_sphinx_is_a_problem_with_its_place(built: SmallBook) -> None:
    built.edit("_config.yml", "html_math_renderer: pictures", "html_math_renderer: nonsense")
    build = built.build(status=1)
    assert re.search(r"  Sphinx: \w+: .*nonsense.* \(in \w+\.py, line \d+\)", build.last_lines)
    built.edit("_config.yml", "title: How Gradient Descent Works", "title: 5")
    build = built.build(status=1)
    assert "5 is not of type 'string'" in build.last_lines


@pytest.mark.parametrize("file", ["_toc.yml", "_config.yml"])
@pytest.mark.parametrize("text", ["a: [", "words", ""], ids=["no YAML", "no mapping", "empty"])
def test_settings_that_cannot_be_read(small_book: SmallBook, file: str, text: str) -> None:
    (small_book.root / file).write_text(text, encoding="utf-8")
    problems = problems_before_execution(small_book.root)
    assert [problem.chapter for problem in problems] == [file]
    assert problems[0].reason.startswith("can't be read: ")
