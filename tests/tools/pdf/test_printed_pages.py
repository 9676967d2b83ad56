"""What becomes of a page of the site on paper, and what stops a PDF."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tools import pdf
from tools.pdf.formulas import in_line
from tools.pdf.pages import read_page
from tools.pdf.typeset import press

PAGE = """<!doctype html><html><body><header>Above</header>
<article class="bd-article">
<section id="one"><h1><span class="section-number">3. </span>One<a class="headerlink" href="#one">#</a></h1>
{body}
</section>
<template><p>A preview</p></template></article></body></html>"""


def printed(site: Path, body: str) -> Any:
    """The page of that body, as it is printed."""
    (site / "book" / "loop").mkdir(parents=True)
    (site / "book" / "loop" / "one.html").write_text(PAGE.format(body=body), encoding="utf-8")
    return read_page(site, "book/loop/one", {"book/loop/one", "book/loop/two"})


def test_a_formula_keeps_its_picture_and_says_itself(tmp_path: Path) -> None:
    formula = (
        '<span class="math"><svg width="1ex" height="2ex"><path d="M1 2"></path></svg>'
        '<span class="math-heard"><math><mi>x</mi></math></span></span>'
    )
    page = printed(tmp_path, formula)
    (path,) = page.body.select(".math path")
    assert path["d"] == "M1 2"
    assert page.body.select_one(".math svg title").get_text() == "x"
    assert "width: 1ex; height: 2ex" in page.body.select_one(".math svg")["style"]
    assert not page.body.select(".math-heard")


@pytest.mark.parametrize(
    ("mathml", "line"),
    [
        ("<msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn>", "x^2 = 4"),
        ("<mfrac><mi>L</mi><mn>2</mn></mfrac><msub><mi>x</mi><mi>k</mi></msub>", "(L/2)x_k"),
        ("<msqrt><mi>u</mi><mo>+</mo><mn>1</mn></msqrt>", "√(u + 1)"),
        ("<mi>sin</mi><mo>\u2061</mo><mi>x</mi>", "sinx"),
        ("<mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>", "a; b"),
    ],
)
def test_a_formula_is_told_in_a_line(mathml: str, line: str) -> None:
    math = BeautifulSoup(f"<math>{mathml}</math>", "html.parser").math
    assert math is not None
    assert in_line(math) == line


def test_what_only_a_screen_can_do_is_left_out(tmp_path: Path) -> None:
    page = printed(
        tmp_path,
        '<details class="gd-launch"><summary>Run</summary></details><script>1</script><button>Copy</button>'
        '<details class="hide"><summary>Show</summary><p>Folded words</p></details>',
    )
    assert page.body.get_text(" ", strip=True) == "3 One Folded words"
    assert page.title["data-running"] == "3\u2002One"


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ('<a href="two.html#there">it</a>', "#loop-two--there"),
        ('<a href="two.html">it</a>', "#loop-two"),
        ('<a href="#one">it</a>', "#loop-one--one"),
        ('<a href="../search.html">it</a>', None),
    ],
)
def test_a_link_leads_to_its_place_in_the_pdf_or_nowhere(
    tmp_path: Path, link: str, leads: str | None
) -> None:
    page = printed(tmp_path, f"<p>{link}</p>")
    found = page.body.select_one("p a")
    assert page.body.p.get_text() == "it"
    assert (found and found["href"]) == leads


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ('<a href="two.html">it</a>', "paged"),
        ('<a href="#one">it</a>', "near"),
        ('<a href="two.html#term-lr"><span class="std-term">lr</span></a>', "work"),
        ('<span class="bibtex-citation"><a href="two.html#id2">1964</a></span>', "work"),
    ],
)
def test_a_link_to_another_chapter_shows_its_page(tmp_path: Path, link: str, kind: str) -> None:
    page = printed(tmp_path, f"<p>{link}</p>")
    assert page.body.select_one("p a")["class"] == ["inside", kind]


def test_an_address_is_printed_at_the_foot_unless_it_is_what_the_words_say(tmp_path: Path) -> None:
    page = printed(
        tmp_path, '<p><a href="https://a.org/b">there</a> <a href="https://a.org/c">https://a.org/c</a></p>'
    )
    assert [note.get_text() for note in page.body.select(".footnote")] == ["a.org/b"]


def test_exponents_are_set_as_such_but_in_code(tmp_path: Path) -> None:
    page = printed(tmp_path, "<p>2.5 × 10⁻¹⁶ <code>10⁻⁷</code></p>")
    assert [raised.get_text() for raised in page.body.select("sup")] == ["−16"]
    assert page.body.code.get_text() == "10⁻⁷"


def test_a_picture_is_named_by_its_file(tmp_path: Path) -> None:
    page = printed(tmp_path, '<p><img src="../../_images/a%20b.svg" width="9" loading="lazy" alt="x"></p>')
    assert page.body.img.attrs == {"src": (tmp_path / "_images" / "a b.svg").as_uri(), "alt": "x"}


def test_the_answers_of_a_quiz_go_to_the_solutions(tmp_path: Path) -> None:
    choices = "".join(
        f"<li>{words} <details><summary>answer</summary><div>{why}</div></details></li>"
        for words, why in (("One", "No. More."), ("Two", "Right. Both."))
    )
    quiz = f'<div class="gd-plain"><p><strong>How many?</strong></p><ul>{choices}</ul></div>'
    page = printed(tmp_path, quiz)
    assert page.body.select_one(".gd-plain").get_text(" ", strip=True) == "1. How many? One Two"
    (answers,) = page.solutions
    assert answers.get_text(" ", strip=True) == "Check yourself 1. (a) No. More. (b) Right. Both."
    assert answers.strong.get_text() == "(b)\xa0"


def test_a_page_without_an_article_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.html").write_text("<p>Nothing</p>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"one\.html holds no article"):
        read_page(tmp_path, "one", set())


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ('<img src="file:///nowhere.svg" alt="x">', "nowhere.svg"),
        ('<a class="paged" href="#lost">x</a>', "#lost"),
    ],
)
def test_what_weasyprint_warns_of_is_a_problem_and_writes_nothing(
    root: Path, tmp_path: Path, body: str, complaint: str
) -> None:
    static = tmp_path / "_static"
    static.symlink_to(root / "book" / "_static", target_is_directory=True)
    file = tmp_path / "it.pdf"
    with press(tmp_path) as ready:
        problems = ready.write(f"<html><body>{body}</body></html>", file)
    assert any(complaint in str(problem) for problem in problems)
    assert not file.exists()


def test_without_pango_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = builtins.__import__

    def without_pango(name: str, *rest: Any) -> Any:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    assert pdf.main([]) == 1  # before it builds anything
    said = capsys.readouterr().err
    assert "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in said
