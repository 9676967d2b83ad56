"""Each thing that must stop the build, tried on small copies of the book."""

from __future__ import annotations

import re

import pytest

from tests.small_book import Build, SmallBook, cell, header
from tools.chapters import problems_before_execution
from tools.execute import stage
from tools.stages import look_at_the_pages

pytestmark = pytest.mark.book
DIES = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"
HANGS = """import signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
while True:
    pass"""
FIGURE = "import matplotlib.pyplot as plt\nplt.plot([1, 2]);"
OPTIONS = "---\nmystnb:\n  figure: {caption: A line.}\n  image: {alt: A line that rises.}\n---\n"
CHECK = "from gdlib import check\ncheck('steps-triangle', {})"
CLAIM = "from gdlib import claim\nclaim('Two is', 2.0, {})"
SET = header("Set").replace("kernelspec:", "mystnb: {SET}\nkernelspec:").replace
TAG = ":tags: [{}]\n\n".format
# Each on a page of its own: what stands there, and what the build says.
FAULTS_OF_CELLS = {
    "raises": (cell("x = 2\n1 / 0"), "(line 15): ZeroDivisionError: division by zero (at: 1 / 0)"),
    "number": (cell("x = 1") + "The loss is {eval}`y`.", "{eval}`y` raised NameError"),
    "claim": (cell(CLAIM.format(3)), "code cell 1 (line 15): ClaimError: Two is: measured 2, expected 3"),
    "in-vain": (cell(CLAIM.format(2) + "\n1"), "makes 1 claims and shows 0"),
    "stderr": (cell("import warnings\nwarnings.warn('careful')"), "code cell 1 (line 15): wrote to stderr"),
    "nothing": (cell("1 / 1", TAG("raises-exception")), "is tagged raises-exception and raised nothing"),
    "figure": (cell(FIGURE), "shows a figure that has no text alternative"),
    "solution": (cell(CHECK.format(31), TAG("solution")), "must end with a check that passes"),
    "exercise": (cell(CHECK.format(465), TAG("exercise")), "must end with a check that doesn't pass"),
    "untagged": (cell(CHECK.format(31)), "checks an answer and must be tagged exercise or solution"),
}
FAULTS_OF_KERNELS = {
    "dies": (cell(DIES), "code cell 1 (line 15): the kernel died"),
    "hangs": (cell(HANGS), "code cell 1 (line 15): ran longer than 5 s"),
    "hurried": (SET("SET", "execution_timeout: 2") + f"# Set\n\n{cell(HANGS)}", "ran longer than 2 s"),
    "endless": (cell("2") + "\nSo: {eval}`[x for x in iter(int, 1)]`", "text from line 17: ran longer"),
}
# Enough of them for several processes to read and to write them.
FAULTS_OF_PAGES = {
    "reference": ("{ref}`nowhere`", "nowhere"),
    "link": ("[a link](gone.md)", "cross-reference target not found: 'gone.md'"),
    "source": ("{cite:t}`nobody1900`", "nobody1900"),
    "picture": ("![words](missing.png)", "missing.png"),
    "raw-picture": ('<img src="gone.png" alt="">', "there is no page or file book/gone.png: give its path"),
    "eqref": (r"$\eqref{a}$", "this formula can't be set: {eq}`label` leads to an equation"),
    "raw-link": ('<a href="gone.html">It</a>', "there is no page or file book/gone.html"),
    "formula": (r"$\nonesuch$", r"this formula can't be set: Undefined control sequence \nonesuch"),
    "directive": ("```{nonesuch}\n```", "Unknown directive type: 'nonesuch'"),
    "colons": (":::{code-cell}\n1 / 0\n:::", "Found an unexpected `code-cell`"),
    "solution": (
        "```{solution-start} x\n:hidden:\n```\n## Below\n```{solution-end}\n```",
        "what starts here ends below another heading: start and end it below the same one",
    ),
    "nested": ("````{note}\n```{code-cell}\n1 / 0\n```\n````", "was not converted, because it is nested"),
    "untitled": (header("Untitled") + "No title.", "has no title: begin it with one, as in # Its title"),
    "typo": ("```{solution} nothing\nWords.\n```", "there is no exercise nothing"),
    "module": (cell("import mine"), "imports mine, which is in no installed package"),
}
LINES = {"nested": 15, "module": 15, "untitled": 1}  # where it isn't 14
NO_NOTEBOOK = "its front matter must say that it is a notebook"
NO_KERNEL = "its front matter names the kernel mine, which is not installed"
BY_TAGS = "its front matter has execution_mode: off or execution_allow_errors, and all cells run"
UNREADABLE = "can't be read as a notebook"
RAISES = cell("1 / 0")
# The whole of each file, and what is said.
FAULTS_OF_FILES = {
    "bare": (f"---\ntitle: One\n---\n\n{RAISES}", NO_NOTEBOOK),
    "no-kernel": (header("One").replace("kernelspec:", "other:") + RAISES, NO_NOTEBOOK),
    "no-form": (header("Two").replace("format_name: myst", "format_name: md") + RAISES, NO_NOTEBOOK),
    "no-yaml": (header("Three").replace("jupytext:", "jupytext: [") + RAISES, f"{UNREADABLE}: Notebook meta"),
    "options": (header("Four") + cell("1", ":tags: [\n"), f"{UNREADABLE}: Code cell 0 at line 12 could"),
    "load": (header("Five") + cell("", ":load: gone.py\n"), f"{UNREADABLE}: Can't read file"),
    "tags": (header("Six") + cell("1", ":tags: hide-input\n"), "tags stand in brackets, [hide-input], and"),
    "empty": ("", NO_NOTEBOOK),
    "kernel": (header("Seven").replace("name: python3", "name: mine"), NO_KERNEL),
    "off": (SET("SET", "execution_mode: 'off'"), BY_TAGS),
    "errors": (SET("SET", "execution_allow_errors: true"), BY_TAGS),
}


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A sound book, built."""
    draft.edit("_config.yml", "timeout: 60", "timeout: 5")
    (draft.root / "book" / "mine.py").touch()
    draft.write(f"All is well.\n\n{cell(FIGURE, OPTIONS)}")
    draft.build()
    return draft


def line_on(page: str, build: Build) -> str:
    """What the last lines of a failed build say of a page, in one."""
    (line,) = [line for line in build.last_lines.splitlines() if f"book/{page}.md" in line]
    return line


def each_is_named(pages: dict[str, tuple[str, str]], book: SmallBook) -> dict[str, str]:
    """Build these pages, side by side: the line that names the fault of each. The site stays as it was."""
    for name, (body, _) in pages.items():
        book.write_page(name, body)
    book.set_parts({"Part": ["loop/one", *pages]})
    before = book.page
    build = book.build(status=1)
    assert f"{len(pages)} found wrong" in build.said
    assert book.page == before
    assert not (book.site / "book" / f"{next(iter(pages))}.html").exists()
    lines = {name: line_on(name, build) for name in pages}
    assert [name for name, (_, words) in pages.items() if words not in lines[name]] == []
    return lines


def test_by_make_a_sound_book_is_built_and_what_fails_leaves_it(small_book: SmallBook) -> None:
    small_book.write(cell("print(6 * 7)") + "\nThe answer is {eval}`6 * 7`.\n")
    build = small_book.make()
    assert (small_book.site / "index.html").as_uri() in build.said
    assert "The answer is 42." in small_book.page
    small_book.write(cell("x = 1") + "\n" + cell("x = 2\n1 / 0", TAG("raises-exception")) + "{ref}`none`")
    build = small_book.make(status=1)
    assert build.last_lines.startswith(" 1 found wrong:\n  book/loop/one.md, line 25: ")
    assert "The answer is 42." in small_book.page


@pytest.mark.parametrize("forked", [True, False])
def test_faults_of_cells_are_all_named_in_one_go(
    built: SmallBook, monkeypatch: pytest.MonkeyPatch, forked: bool
) -> None:
    monkeypatch.setattr(stage, "CAN_FORK", forked and stage.CAN_FORK)
    each_is_named(FAULTS_OF_KERNELS | (FAULTS_OF_CELLS if forked else {}), built)


def test_any_warning_of_sphinx_is_named(built: SmallBook) -> None:
    for name, line in each_is_named(FAULTS_OF_PAGES, built).items():
        assert line.startswith(f"  book/{name}.md, line {LINES.get(name, 14)}: ")


def test_what_would_not_run_or_be_found_is_named_before_anything_runs(built: SmallBook) -> None:
    for name, (text, _) in FAULTS_OF_FILES.items():
        (built.root / "book" / f"{name}.md").write_text(text, encoding="utf-8")
    built.set_parts({"Part": ["loop/gone", "loop/other.ipynb", *FAULTS_OF_FILES]})
    built.edit("_toc.yml", "- file: book/off", "- glob: book/o*\n      - file: book/off")
    build = built.build(status=1)
    assert build.executed == []
    for name, (_, words) in FAULTS_OF_FILES.items():
        assert line_on(name, build).startswith(f"  book/{name}.md: {words}")
    assert "book/loop/one.md: is not in _toc.yml, so no reader would find it" in build.last_lines
    for lost in ("loop/gone", "loop/other.ipynb", "o*"):
        assert f"_toc.yml: lists book/{lost}, and there is no book/{lost}.md (each page" in build.last_lines


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
    (problem,) = problems_before_execution(small_book.root)
    assert str(problem).startswith(f"{file}: can't be read: ")
