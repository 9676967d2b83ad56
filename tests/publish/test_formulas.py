"""Formulas are drawn when the book is built, with words for those who listen."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tests.small_book import SmallBook
from tools.publish.mathjax import Typesetter


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    yield typesetter
    typesetter.close()


def test_a_formula_has_a_path_for_each_letter_and_says_itself_in_mathml(typesetter: Typesetter) -> None:
    formula = typesetter.set(r"x^2 + \frac{a}{x}", display=False)
    kinds = [part.tag for part in ElementTree.fromstring(formula.svg).iter()]
    assert (kinds.count("path"), kinds.count("rect")) == (5, 1)  # x, 2, +, a, x; the bar of the fraction
    assert "<g>" not in formula.svg
    assert re.search(r'style="--width: ([\d.]+ex); [^"]*" width="\1"', formula.svg)
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in formula.mathml
    assert "<mfrac>" in formula.mathml


@pytest.mark.parametrize(
    "tex", [r"\begin{array}{c|c} a & b \end{array}", r"x = 1 \tag{mine}", r"\cancel{\text{é}}"]
)
def test_nothing_is_left_that_only_mathjax_would_draw(typesetter: Typesetter, tex: str) -> None:
    formula = typesetter.set(tex, display=True)
    for part in ElementTree.fromstring(formula.svg).iter("line"):
        assert float(part.attrib["stroke-width"]) > 50
    assert not re.search(r'\s(?:id|class|data-[\w-]+)="', formula.svg + formula.mathml)


def test_a_displayed_formula_is_set_as_one(typesetter: Typesetter) -> None:
    inline, displayed = (typesetter.set(r"\sum_{i=1}^n i", display=display) for display in (False, True))
    height = [float(re.findall(r'height="([\d.]+)ex"', formula.svg)[0]) for formula in (inline, displayed)]
    assert height[1] > 1.5 * height[0]


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\frac{a}{b", "Missing close brace"),
        (r"\begin{aligned} x", r"Missing \\end{aligned}"),
    ],
)
def test_a_formula_that_cant_be_set_says_why(typesetter: Typesetter, tex: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        typesetter.set(tex, display=True)


def test_one_that_cant_be_set_and_what_came_before_change_no_other(typesetter: Typesetter) -> None:
    typesetter.set_all([("p", False), (r"\frac{q}", False), ("r", False), ("p", False)])
    another = Typesetter()
    for tex in "rp":
        assert typesetter.set(tex, display=False) == another.set(tex, display=False)
    another.close()
    with pytest.raises(ValueError, match="Missing argument"):
        typesetter.set(r"\frac{q}", display=False)


def test_what_a_formula_has_defined_outlives_the_engine() -> None:
    typesetter = Typesetter()
    typesetter.set(r"\newcommand{\mine}{z}", display=False)
    typesetter.close()
    assert "<mi>z</mi>" in typesetter.set(r"\mine", display=False).mathml
    typesetter.close()


@pytest.mark.book
def test_pages_hold_a_picture_of_each_formula_and_macros_hold_for_the_book(small_book: SmallBook) -> None:
    small_book.write(
        "Touched ($x$), another $x + \\mine{y}$, the $c$-th and $d$ of it.\n\n"
        "```{math}\n:label: sum\n\\loss + y = z\n```\n\nSee {eq}`sum`.\n"
    )
    small_book.write_page("zz", "$\\newcommand{\\mine}[1]{#1^{2}}$ and\n\n$$ a = b \\\\ c $$\n")
    small_book.set_parts({}, after=["loop/one", "zz"])
    macros = '    mathjax3_config: {tex: {macros: {loss: "\\\\mathcal{L}"}}}\n'
    small_book.edit("_config.yml", "    html_math_renderer:", f"{macros}    html_math_renderer:")
    before = set(threading.enumerate())
    small_book.build()
    assert set(threading.enumerate()) <= before  # no engine for the forks of the next build to wait for
    page = small_book.page
    assert len(re.findall(r'<svg aria-hidden="true"[^>]*><g [^>]*><path ', page)) == 5
    assert "<msup><mi>y</mi>" in page
    assert re.search(r"<mi[^>]*>L</mi>", page)
    # What touches a formula keeps to it: no line is broken between them.
    plain = re.sub(r'<span class="math .*?<math>(.*?)</math></span></span>', r"\1", page, flags=re.DOTALL)
    pieces = re.findall(r'<span class="together">(.*?)</span>', plain)
    assert [re.sub("<.*?>", "", piece) for piece in pieces] == ["(x),", "x+y2,", "c-th"]
    assert re.search(r'<div class="math[^>]*id="equation-sum">\s*<span class="eqno">\(1\)', page)
    assert 'href="#equation-sum">(1)</a>' in page
    assert "<mtable" in small_book.html("book/zz")  # the displayed one's two lines
