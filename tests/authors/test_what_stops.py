"""What can't be had stops the build, which then says where, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_book import HEADER, SmallBook, make_small_book

from tools.chapters import problems_before_execution

pytestmark = pytest.mark.book
# What a page has in it, and what is said of it, at its line.
END_ELSEWHERE = "```{solution-start} x\n:hidden:\n```\n## Below\n```{solution-end}\n```"
ONCE = {
    '<img src="gone.png" alt="">': "there is no file book/loop/gone.png to show: give its path from here",
    r"$\nonesuch$": r"this formula can't be set: Undefined control sequence \nonesuch",
    END_ELSEWHERE: "what starts here ends below another heading: start and end it below the same one",
    "[a link](gone.md)": "cross-reference target not found: 'gone.md'",
    "```{nonesuch}\n```": "Unknown directive type: 'nonesuch'",
}


@pytest.fixture
def book(tmp_path: Path, root: Path) -> SmallBook:
    return make_small_book(tmp_path, root)


def test_faults_of_a_page_are_named_with_their_lines(book: SmallBook) -> None:
    book.write("\n\n".join(ONCE))
    build = book.build()
    assert build.status == 1
    text = book.chapter.read_text(encoding="utf-8")
    for fault, said in ONCE.items():
        line = text[: text.index(fault)].count("\n") + 1
        about = [each for each in build.last_lines.splitlines() if said in each]
        assert about, build.last_lines
        assert about[0].startswith(f"  book/loop/one.md, line {line}: "), about


@pytest.mark.parametrize(
    ("header", "body", "said"),
    [
        (
            HEADER.replace("jupytext:", "jupytext: ["),
            "Words.",
            "can't be read as a notebook: Notebook metadata",
        ),
        (
            HEADER,
            "```{code-cell}\n:tags: [\n1\n```",
            "can't be read as a notebook: Code cell 1 at line 14 could",
        ),
        (HEADER, "```{code-cell}\n:load: gone.py\n```", "can't be read as a notebook: Can't read file"),
    ],
    ids=["front matter", "options of a cell", "a file to load"],
)
def test_a_page_that_cannot_be_read(book: SmallBook, header: str, body: str, said: str) -> None:
    book.write(body, header)
    (problem,) = problems_before_execution(book.root)
    assert str(problem).startswith(f"book/loop/one.md: {said}")
