"""Formulas are drawn when the book is built, each as one path, with words for those who listen."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from pathlib import Path

import pytest
from small_book import SmallBook

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from typeset import Typesetter


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    with closing(Typesetter()) as typesetter:
        yield typesetter


@pytest.fixture
def another() -> Iterator[Typesetter]:
    with closing(Typesetter()) as typesetter:
        yield typesetter


def test_a_formula_is_one_path_and_says_itself_in_mathml(typesetter: Typesetter) -> None:
    formula = typesetter.set(r"x^2 + \frac{a}{x}", display=False)
    assert re.findall("<([a-z]+)", formula.svg) == ["svg", "path"]
    assert formula.svg.count("M") == 6  # x, 2, +, a, x and the bar of the fraction
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in formula.mathml
    assert "<mfrac>" in formula.mathml


def test_a_displayed_formula_is_set_as_one(typesetter: Typesetter) -> None:
    inline, displayed = (typesetter.set(r"\sum_{i=1}^n i", display=display) for display in (False, True))
    height = [float(re.findall(r'height="([\d.]+)ex"', formula.svg)[0]) for formula in (inline, displayed)]
    assert height[1] > 1.5 * height[0]


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\frac{a}{b", "Missing close brace"),
        (r"\nosuch{x}", r"Undefined control sequence \\nosuch"),
        (r"\begin{aligned} x", r"Missing \\end{aligned}"),
    ],
)
def test_a_formula_that_cant_be_set_says_why(typesetter: Typesetter, tex: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        typesetter.set(tex, display=True)


def test_a_formula_that_cant_be_set_stands_in_no_other_s_way(
    typesetter: Typesetter, another: Typesetter
) -> None:
    typesetter.begin([("p", False), (r"\frac{q}", False), ("r", False), ("p", False)])
    assert [typesetter.set(tex, display=False) for tex in "pr"] == [
        another.set(tex, display=False) for tex in "pr"
    ]
    with pytest.raises(ValueError, match="Missing argument"):
        typesetter.set(r"\frac{q}", display=False)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_process_has_what_was_set_before_and_says_so_of_others(typesetter: Typesetter) -> None:
    typesetter.begin([("a", False), ("b", True)])
    typesetter.wait()
    readable, writable = os.pipe()
    if not (child := os.fork()):
        try:
            said = typesetter.set("b", display=True).mathml
            try:
                typesetter.set("c", display=False)
            except ValueError as error:
                said += str(error)
            os.write(writable, said.encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    said = os.read(readable, 10_000).decode()
    assert "<mi>b</mi>" in said
    assert said.endswith("this formula was not known before pages were written: c")


def test_the_same_formula_gives_the_same_bytes_whatever_came_before(
    typesetter: Typesetter, another: Typesetter
) -> None:
    typesetter.set("y + z", display=False)
    assert typesetter.set("a + b", display=False) == another.set("a + b", display=False)


@pytest.mark.parametrize("end", ["first.close()", "del first", "pass"])
def test_a_process_with_engines_ends_well(end: str) -> None:
    # A crash, where it comes, has no words and no exception: the process is gone.
    first = "from typeset import Typesetter; first = Typesetter(); first.set('p', False)"
    second = "second = Typesetter(); second.set('q', False); second.close()"
    command = [sys.executable, "-c", "; ".join([first, end, second])]
    extensions = Path(__file__).parents[2] / "book" / "_ext"
    done = subprocess.run(command, cwd=extensions, check=False, timeout=120)
    assert done.returncode == 0


@pytest.mark.book
def test_pages_hold_a_path_for_each_formula_and_ask_for_no_script(small_book: SmallBook) -> None:
    small_book.write(
        "One $x$, another $x + y$.\n\n```{math}\n:label: sum\nx + y = z\n```\n\nSee {eq}`sum`.\n"
    )
    build = small_book.build()
    assert build.status == 0, build.said
    page = (small_book.root / "_build" / "html" / "book" / "loop" / "one.html").read_text(encoding="utf-8")
    assert len(re.findall(r'<svg aria-hidden="true"[^>]*><path [^>]*/></svg>', page)) == 3
    assert "mathjax" not in page.lower().replace("mathjax_ignore", "")
    assert re.search(r'<div class="math[^>]*id="equation-sum">\s*<span class="eqno">\(1\)', page)
    assert 'href="#equation-sum">(1)</a>' in page


@pytest.mark.book
def test_a_formula_that_cant_be_set_stops_the_build_with_its_place(small_book: SmallBook) -> None:
    small_book.write("Fine.\n\nAnd $\\frac{a}$ is not.\n")
    build = small_book.build()
    assert build.status != 0
    assert "book/loop/one.md" in build.said
    assert "this formula can't be set" in build.said


def test_what_nobody_waits_for_any_more_is_not_set() -> None:
    ended = Typesetter()
    ended.begin([(f"x_{{{number}}}", False) for number in range(200)])
    ended.close()
    with pytest.raises(CancelledError):
        ended.set("x_{199}", display=False)


def test_what_the_build_before_has_set_is_not_set_again(tmp_path: Path) -> None:
    before = Typesetter(tmp_path / "formulas.json")
    first = before.set("x^2", display=False)
    with pytest.raises(ValueError, match="can't be set"):
        before.set(r"\frac{a}", display=False)
    before.begin([(f"x_{{{number}}}", False) for number in range(200)])
    before.close()
    before.keep()
    kept = {tex for tex, *_ in json.loads((tmp_path / "formulas.json").read_text(encoding="utf-8"))}
    assert "x^2" in kept
    assert "x_{199}" not in kept
    after = Typesetter(tmp_path / "formulas.json")
    assert after.set("x^2", display=False) == first
    assert "_engine" not in vars(after)
    assert after.set("x_{199}", display=False).svg  # what was not set then is set now
    with pytest.raises(ValueError, match="can't be set"):
        after.set(r"\frac{a}", display=False)
    assert after.set("x^2", display=True) != first
    after.close()


@pytest.mark.book
def test_a_build_goes_on_with_the_formulas_of_the_one_before(small_book: SmallBook) -> None:
    file = small_book.root / "_build" / "state" / "doctrees" / "formulas.json"
    small_book.edit("book/index.md", "Hello.", "Hello, $x$.")
    assert small_book.build().status == 0
    small_book.write("Here is $y$.")  # the front page isn't read again
    assert small_book.build().status == 0
    assert [kept[0] for kept in json.loads(file.read_text(encoding="utf-8"))] == ["x", "y"]
