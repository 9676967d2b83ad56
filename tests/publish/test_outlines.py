"""A formula's one path draws what MathJax's picture of it draws, seen in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from tools.publish.mathjax import Typesetter
from tools.publish.outlines import Place, one_path

SOURCE = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" style="" width="1ex"'
    ' height="1ex" viewBox="0 -9 9 9"><defs><path id="A" d="M1 2H3V4Q5 6 7 8T9 8L1 2ZM0 0H1Z"></path></defs>'
    '<g stroke="currentColor" fill="currentColor" stroke-width="0" transform="scale(1,-1)">{}</g></svg>'
)
LETTER = '<use data-c="41" xlink:href="#A"></use>'
# What the book has, and the stretched, nested and tall signs that it may have tomorrow.
FORMULAS = [
    r"x^{2^n} + \frac{a}{\sqrt[3]{x_k}}",
    r"\underbrace{a + b + \dots + z}_{n} \le \overbrace{x_1 + x_2}^{2}",
    r"\left(\begin{matrix} 1 & -\mu \\ \beta & \dfrac{L}{2} \end{matrix}\right)",
    r"\begin{cases} 1 & \color{red}{x} > 0 \\ 2 \end{cases}",
    r"\Bigl\| \hat{x} - \widetilde{xyz} \Bigr\|_2^2 \quad \text{where } \overline{f'(x)} \not= 0",
    r"\int_0^\infty \sum_{i=1}^n \prod_j \mathbf{A}\mathcal{B}\mathfrak{C}\mathbb{R}",
    r"\xrightarrow{\text{far away}} \vec{v}",
    r"\boxed{x} \cancel{y} \colorbox{lime}{$z$} \text{é}",
]
COMPARE = """async ([one, other]) => {
  const draw = async (text) => {
    const image = new Image();
    image.src = "data:image/svg+xml," + encodeURIComponent(text);
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 900, height: 300 });
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0, 900, 300);
    return pen.getImageData(0, 0, 900, 300).data;
  };
  const [first, second] = [await draw(one), await draw(other)];
  let ink = 0, apart = 0;
  for (let i = 3; i < first.length; i += 4) {
    ink += first[i];
    apart += Math.abs(first[i] - second[i]);
  }
  return [ink, apart];
}"""


def drawn(*parts: str) -> str:
    """The path of those parts."""
    paths = re.findall(r'd="([^"]*)"', one_path(SOURCE.format("".join(parts))))
    assert len(paths) == 1
    return paths[0]


def test_an_outline_is_written_in_steps_from_its_first_point() -> None:
    assert drawn(LETTER) == "M1 -2h2v-2q2-2 4-4t2 0l-8 6zm-1 2h1z"


def test_a_letter_moved_has_the_same_outline_from_another_point() -> None:
    moved = f'<g transform="translate(100.4,-20)"><use x="7" y="1" xlink:href="#A"></use>{LETTER}</g>'
    assert re.sub(r"M-?\d+ -?\d+", "M", drawn(moved)) == 2 * "Mh2v-2q2-2 4-4t2 0l-8 6zm-1 2h1z"
    assert re.findall(r"M-?\d+ -?\d+", drawn(moved)) == ["M108 17", "M101 18"]


def test_places_add_up_through_groups() -> None:
    assert Place().within("translate(2,3) scale(0.5)").within("translate(4)") == Place(4, 3, 0.5, 0.5)
    assert Place(1, 1, 2, 2).within("scale(3,4)").at(1, 1) == Place(7, 9, 6, 8)


def test_a_bar_is_part_of_the_path_and_turns_as_letters_do() -> None:
    assert drawn('<rect x="1" y="2" width="10" height="3"></rect>') == "M1 -5h10v3h-10z"


@pytest.mark.parametrize(
    "picture",
    [
        SOURCE.format('<g transform="rotate(30)"></g>'),
        SOURCE.format('<g transform="matrix(1 0 0 1 2 2)"></g>'),
        SOURCE.replace("L1 2Z", "C1 2 3 4 5 6Z").format(LETTER),
    ],
    ids=["turned", "by a matrix", "with curves of another kind"],
)
def test_what_no_rule_draws_stays_as_it_is(picture: str) -> None:
    assert one_path(picture) == picture


def test_what_is_no_outline_stays_an_element_in_its_place() -> None:
    line = '<g transform="translate(3,4)"><line x1="0" y1="0" x2="9" y2="0"></line></g>'
    text = (
        '<text data-variant="normal" font-size="884px" transform="translate(2,0) scale(1,-1)">é &lt;</text>'
    )
    svg = one_path(SOURCE.format(line + text + LETTER))
    assert '<g transform="translate(3 -4) scale(1 -1)"><line stroke="currentColor" stroke-width="60"' in svg
    assert '<g transform="translate(2 0) scale(1 1)"><text font-size="884px">é &lt;</text></g>' in svg
    assert svg.count("<path") == 1


def test_a_coloured_part_has_a_path_of_its_own() -> None:
    svg = one_path(SOURCE.format(f'{LETTER}<g fill="red" stroke="red">{LETTER}</g>'))
    assert re.search(r'<g fill="red"><path d="M1 -2h2[^"]*"/></g><path d="M1 -2', svg)


@pytest.mark.browser
def test_the_path_draws_what_mathjax_draws(browser: Browser) -> None:
    page, typesetter = browser.new_page(), Typesetter()
    for tex, answer in zip(FORMULAS, typesetter.mathjax([(tex, True) for tex in FORMULAS]), strict=True):
        assert not isinstance(answer, ValueError)
        ours = typesetter.set(tex, display=True).svg.replace(
            "<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1
        )
        ink, apart = page.evaluate(COMPARE, [answer[0], ours])
        assert ink > 255 * 1000, tex
        assert apart < 0.02 * ink, tex
    page.close()
    typesetter.close()
