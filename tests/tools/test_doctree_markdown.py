"""What MyST can say, in plain Markdown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from docutils import nodes
from docutils.core import publish_doctree
from myst_parser.docutils_ import Parser

from tools.export.markdown import Code, Writer, escaped

EXTENSIONS = ["amsmath", "colon_fence", "deflist", "dollarmath"]


def writer(link: str | None = None, numbers: dict[str, str] | None = None) -> Writer:
    def number(node: nodes.Element) -> str | None:
        return next((numbers[each] for each in node["ids"] if each in numbers), None) if numbers else None

    # For HTML stand the node's name and its words.
    return Writer(
        lambda node: link or node.get("refuri"),
        number,
        lambda address: "data:,AA" if address == "x.png" else address,
        lambda node: f"<{node.tagname}>{node.astext()}",
    )


def markdown(text: str, **answers: Any) -> str:
    settings = {"myst_enable_extensions": EXTENSIONS, "doctitle_xform": False, "halt_level": 2}
    tree = publish_doctree(text, parser=Parser(), settings_overrides=settings)
    return "\n\n".join(map(str, writer(**answers).pieces(tree)))


@pytest.mark.parametrize(
    "text",
    [
        "# A heading\n\n## Another",
        "Words, *some* of **which** stand out, and `code`.",
        "A backtick in code: ``a `b` c``.",
        "A formula $a_1 * b_2$ in a line, and a [link](https://example.org/x).",
        "3. three\n4. four",
        "- one\n\n  and more\n\n- two",
        "> Somebody said so.",
        "```\nx = 1  # *not emphasis*\n```",
        "````\n```python\n````",
        "2 \\* 3 \\_x\\_ costs \\$5 \\[sic\\]",
        "\\- no list\n\n1990\\. Nor this.\n\n\\# Nor a heading",
        "$$\nx^2\n$$",
        "$$\n\\begin{aligned}\na &= \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}\n\\end{aligned}\n$$",
        escaped("a*b_c`d[e]<f$g\\h"),
    ],
)
def test_plain_markdown_stays_what_it_is(text: str) -> None:
    assert markdown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (":::{admonition} A *title*\nOne.\n\nTwo.\n:::", "> **A *title***\n>\n> One.\n>\n> Two."),
        ("```{warning}\n- a\n- b\n```", "> **Warning**\n>\n> - a\n> - b"),
        ("```{figure} x.png\n:alt: W\n\nA caption.\n```", '<img src="data:,AA" alt="W">\n\nA caption.'),
        ("% A remark\n\n(target)=\nWords.", "Words."),
        ("```{image} x.png\n:target: a\n:alt: W\n```", '[<img src="data:,AA" alt="W">](a)'),
        ("```{raw} html\n<a>\n\n<b>\n```", "<a>\n<!-- -->\n<b>"),
        ("```{eval-rst}\n| a\n| b $1\n```", "<line_block>a\n<!-- -->\nb &#36;1"),
        ("A\n```{eval-rst}\n:a: :math:`x<1`\n```", "A\n\n<field_list>a\n<!-- -->\n$x\\lt 1$"),
        ("| a |\n| --- |\n| $\\|x\\|$ |", "<table>\n<!-- -->\na\n<!-- -->\n$|x|$"),
        ("```{contents}\n```\nWords.", "Words."),
        ("```{topic} A title\nWords.\n```", "> **A title**\n>\n> Words."),
        ("```{note}\n:class: dropdown\nA.\n```", "<details>\n<summary>Note</summary>\n\nA.\n\n</details>"),
        (
            "```{container} toggle\nA.\n```",
            "<details>\n<summary>Click to show</summary>\n\nA.\n\n</details>",
        ),
        ("One[^1].\n\n[^1]: Two.", "One<sup>1</sup>.\n\n<transition>\n\n<sup>1</sup> Two."),
        ("```{epigraph}\nWise.\n\n-- Somebody\n```", "> Wise.\n>\n> — Somebody"),
        ("Long\nlines\nrun on.", "Long lines run on."),
        ("{sub}`low` and {sup}`high`", "<sub>low</sub> and <sup>high</sup>"),
    ],
)
def test_directives_become_plain_markdown(text: str, shown: str) -> None:
    assert markdown(text) == shown


def test_an_equation_keeps_its_number() -> None:
    shown = markdown("$$\na &= b \\\\\n  &= c\n$$ (eq-x)", numbers={"equation-eq-x": "4.1", "eq-x": "4.1"})
    assert shown == "$$\n\\begin{split}\na &= b \\\\\n  &= c\n\\end{split} \\tag{4.1}\n$$"


def test_a_reference_is_a_link_where_there_is_an_address_and_slanted_where_there_is_none() -> None:
    reference = nodes.reference("", "", nodes.inline("", "Fig. 1"), refid="x")
    paragraph = nodes.paragraph("", "See ", reference)
    assert writer(link="https://site/a (b)").inline(paragraph) == "See [Fig. 1](https://site/a%20(b%29)"
    assert writer().inline(paragraph) == "See *Fig. 1*"


def box(name: str, *parts: nodes.Node, **attributes: Any) -> nodes.Element:
    """A box as sphinx-proof and sphinx-exercise have it."""
    kind = type(name, (nodes.Admonition, nodes.Element), {})
    return nodes.section("", kind("", *parts, **attributes))


@pytest.mark.parametrize(("number", "title"), [({"x": "theorem 2"}, "Theorem 2"), ({}, "Theorem")])
def test_a_theorem_has_its_number_and_its_name(number: dict[str, str], title: str) -> None:
    words = nodes.section("", nodes.paragraph("", "So."))
    theorem = box("theorem_node", nodes.title("", " (P)"), words, realtype="theorem", ids=["x"])
    assert list(writer(numbers=number).pieces(theorem)) == [f"> **{title} (P)**\n>\n> So."]


def test_the_words_of_a_solution_are_folded_and_its_cell_has_a_title() -> None:
    words = [nodes.paragraph("", "Because."), nodes.math_block("", "x < 1")]
    cell = nodes.container("", nb_element="cell_code", cell_index=2)
    solution = box("solution_node", nodes.title("", "Solution to Exercise 1"), *words, cell)
    assert list(writer().pieces(solution)) == [
        "<details>\n<summary>Solution to Exercise 1</summary>\n\nBecause.\n\n$$\nx < 1\n$$\n\n</details>",
        Code(2, "Solution to Exercise 1"),
    ]


def test_what_nothing_knows_comes_as_html_with_its_pictures_and_formulas() -> None:
    link = nodes.reference("", "", nodes.image(uri="x.png", alt="W"), refid="here")
    column = nodes.inline("", "for a phone: ", classes=["column"])
    unknown = nodes.option_list("", nodes.paragraph("", "", column, link, nodes.math("", "a > b")))
    seen: list[nodes.Element] = []
    for address, addresses in ("https://site/", ["https://site/"]), (None, []):
        known = replace(writer(link=address), html=lambda node: seen.append(node) or node.astext())
        assert list(known.pieces(nodes.section("", unknown))) == ['<img src="data:,AA" alt="W">$a \\gt b$']
        assert [each["refuri"] for each in seen[-1].findall(nodes.reference)] == addresses
    assert any(unknown.findall(nodes.math))  # the page is still to be written
