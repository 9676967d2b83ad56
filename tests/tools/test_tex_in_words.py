"""Formulas in a line of text, for the search."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from tex_in_words import in_words


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        (r"\frac{2}{L + \mu}", "2/(L + μ)"),
        (r"\tfrac12 x^2", "1/2 x^2"),
        (r"\ln\frac 1\varepsilon", "ln 1/ε"),
        (r"\mu = \lambda_1 \le \dots \le \lambda_n", "μ = λ_1 ≤ … ≤ λ_n"),
        (r"\max_i |1 - \eta\lambda_i|", "max_i |1 - ηλ_i|"),
        (r"Q^{\mathsf T} \Lambda", "Q^T Λ"),
        (r"\begin{aligned} x_{k+1} &= x_k \\ y &= \sqrt{\kappa}\end{aligned}", "x_(k+1) = x_k y = √κ"),
        (r"\text{if } x > 0", "if x > 0"),
        (r"\unheardof x", "unheardof x"),
    ],
)
def test_a_formula_is_what_one_would_type(tex: str, words: str) -> None:
    assert in_words(tex) == words
