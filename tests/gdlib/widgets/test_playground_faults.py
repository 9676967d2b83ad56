"""What the playground says to texts that it can't read: the right words, at the right place, at once."""

from __future__ import annotations

import random
import re

import pytest

from gdlib.widgets.playground_words import FAULTS
from tests.gdlib.widgets.conftest import Ask

pytestmark = pytest.mark.browser

# A formula with the place of what is wrong marked by «», and what is said.
FORMULAS = {
    "«»": "ends",
    "«3»": "no_variable",
    "«pi^2»": "no_variable",
    "x +«»": "ends",
    "x *«»": "ends",
    "(«»": "ends",
    "«(»x": "not_closed",
    "2 «(»x + (y - 1)": "not_closed",
    "sin«(»x": "not_closed",
    "x«)»": "unexpected",
    "x + y«)»^2": "unexpected",
    "x«,» y": "unexpected",
    "x«;» y": "unexpected",
    "x «=» y": "equation",
    "«*» x": "no_value",
    "(x «t» - d)^2": "no_points",
    "x + «/» y": "no_value",
    "x ^ «*» y": "no_value",
    "(«)» x": "no_value",
    "sin(«)»": "no_value",
    "max(x, «)»": "no_value",
    "«sin» x": "no_brackets",
    "x + «exp»": "no_brackets",
    "«sin»(x, y)": "arguments",
    "«max»(x)": "arguments",
    "«abs»(x, 1)": "arguments",
    "x «2»": "number_after",
    "2 «3» x": "number_after",
    "(x) «2»": "number_after",
    "1.2«.3» x": "number_after",
    "1 / 2 «x»": "two_readings",
    "x / 2 «(»y + 1)": "two_readings",
    "1 / sqrt(2) «sin»(x)": "two_readings",
    "«xy»": "together",
    "x + 2 «yx»": "together",
    "«z»^2": "unknown",
    "x + «foo»(y)": "unknown",
    "«constructor»": "unknown",
    "«toString»(x)": "unknown",
    "«__proto__» x": "unknown",
    "x + «hasOwnProperty»": "unknown",
    "«Infinity» x": "unknown",
    "«NaN» + x": "unknown",
    "«alert»(x)": "unknown",
    "x1 + «y»": "mixed",
    "x + «x2»": "mixed",
    "«x99»": "variables",
    "x1 + «x11»": "variables",
    "x «&» y": "sign",
    "x«'»": "sign",
    "x«\\»y": "sign",
    "«$»x": "sign",
    "x + «√»2": "sign",
    "x «!»": "sign",
    "x«[»0]": "sign",
    "x«{»y}": "sign",
    "«`»x`": "sign",
    "x «🙂» y": "sign",
    "x«.»y": "sign",
    "«\u202e»x": "sign",
    "x «<» y": "no_comparison",
    "(x «>=» y) x": "no_comparison",
    "«1e999» x": "number_large",
    "x + «9e400»": "number_large",
    "x + «abcdefghijklmnopqrstuvwxyz»": "name_long",
}
RULES = {
    "«»": "empty",
    "«;;\n;»": "empty",
    "«q = g»": "stays",
    "«p»": "no_equals",
    "«p» - lr g": "no_equals",
    "«p» -= lr g": "in_place",
    "«v» *= beta; p = p - v": "in_place",
    "p =«»": "ends",
    "p = p -«;» q = 1": "ends",
    "p = p - lr g «)»": "unexpected",
    "p = p «=» 2": "unexpected",
    "«3» = p": "no_name",
    "«=» p": "no_name",
    "«(»p) = 1": "no_name",
    "p = p; «+» = 2": "no_name",
    "«g» = 0; p = p - g": "taken",
    "p = p; «k» = 1": "taken",
    "«n» = 3; p = p": "taken",
    "«pi» = 3; p = p": "taken",
    "«sin» = 3; p = p": "taken",
    "«where» = 3; p = p": "taken",
    "«grad» = g; p = p": "taken",
    "p = «grad»": "no_brackets",
    "p = «norm» g": "no_brackets",
    "p = p - «where»(g > 0, 1)": "arguments",
    "p = p - «dot»(g)": "arguments",
    "p = p - «norm»(g, p)": "arguments",
    "p = p - «grad»(p, p)": "arguments",
    "p = p - g / norm(g) «lr»": "two_readings",
    "p = a b c d f h «j» p": "hyperparameters",
    "p = p + grad(p) + grad(p) + grad(p) + loss(p) + «loss»(p)": "asked",
    "p = p - lr g g «2»": "number_after",
    "p = p «?» 1": "sign",
    "p = p; «eval»(1)": "no_equals",
    "p = p - lr window«.»alert(1)": "sign",
    "p = p - lr «this_is_a_very_long_name_indeed»": "name_long",
    "p = ((«(»p": "not_closed",
    "a=1;b=1;c=1;d=1;f=1;h=1;j=1;l=1;m=1;o=1;q=1;r=1;«s»=1;p=p": "kept_many",
}
MARKED = [
    (text, code, kind)
    for kind, texts in (("formula", FORMULAS), ("rule", RULES))
    for text, code in texts.items()
]
LONG = [
    ("formula", "(" * 500 + "x", "deep"),
    ("formula", "x + " * 149 + "x", None),
    ("formula", "x" + "+x" * 299, "many"),
    ("formula", "x" * 601, "long"),
    ("formula", "-" * 500 + "x", "deep"),
    ("formula", "x" + "^x" * 250, "deep"),
    ("formula", "2^" * 250 + "x", "deep"),
    ("formula", "sin(" * 100 + "x" + ")" * 100, "deep"),
    ("formula", "exp(" * 38 + "x" + ")" * 38, None),
    ("formula", "x" * 100_000, "long"),
    ("formula", "9" * 500 + "x", "number_large"),
    ("formula", "0." + "1" * 500 + "x", None),
    ("formula", " " * 600, "ends"),
    ("formula", "\n" * 400, "ends"),
    ("formula", "max(" + "x," * 250 + "x)", None),
    ("formula", "x y " * 90, None),
    ("formula", "x" + " x" * 280, "many"),
    ("rule", "p = p;" * 25, "assignments"),
    ("rule", ";" * 600, "empty"),
    ("rule", "p=" + "(" * 400 + "p", "deep"),
    ("rule", "p = p " * 200, "long"),
    ("rule", "p = norm(" + "norm(" * 60 + "g", "deep"),
]


@pytest.mark.parametrize("kind", ["formula", "rule"])
def test_what_is_wrong_is_marked_where_it_is(ask: Ask, kind: str) -> None:
    marked = [(text, code) for text, code, of in MARKED if of == kind and code is not None]
    told = [{kind: re.sub("[«»]", "", text)} for text, _ in marked]
    for (text, code), got in zip(marked, ask("fault", told), strict=True):
        start = text.index("«")
        end = max(
            start + 1, len(text[: text.index("»")].encode("utf-16-le")) // 2 - 1
        )  # as JavaScript counts
        assert (got.get("code"), got["at"], got["end"]) == (code, start, end), (text, got)
        assert got["took"] < 100


def test_no_length_and_no_depth_takes_long(ask: Ask) -> None:
    for (_, text, code), got in zip(
        LONG, ask("fault", [{kind: text} for kind, text, _ in LONG]), strict=True
    ):
        assert (got.get("code"), text[:20]) == (code, text[:20])
        assert got["took"] < 100


def test_two_hundred_broken_texts_get_words_within_a_tenth_of_a_second(ask: Ask) -> None:
    """Good texts with characters lost, doubled and thrown in: words, unless they can be read after all."""
    draw = random.Random(2026)
    good = [
        ("formula", "(1 - x)^2 + 100 (y - x^2)^2"),
        ("formula", "max(abs(x), sqrt(y^2 + 1)) / (2 + sin(3 x))"),
        ("rule", "v = beta v + g; p = p - lr v"),
        ("rule", "m = beta1 m + (1 - beta1) g\np = p - lr m / (1 - beta1^k) / (norm(g) + eps)"),
    ]
    pool = "()+-*/^=;,.<>xyegpk0123456789 \n'\"\\`$&{}[]!?_πβ√²\u0000\u202e\ud83d"
    told, faults = [], 0
    for i in range(400):
        kind, text = good[i % 4]
        for _ in range(draw.randint(1, 6)):
            at = draw.randrange(len(text) + 1)
            lost = draw.choice([0, 0, 1, 1, 3])
            text = (
                text[:at] + draw.choice(["", draw.choice(pool), draw.choice(pool) * 30]) + text[at + lost :]
            )
        told.append({kind: text})
    for one, got in zip(told, ask("fault", told), strict=True):
        assert got["took"] < 100
        if "code" not in got:
            continue
        faults += 1
        (text,) = one.values()
        assert 0 <= got["at"] < got["end"] <= max(1, len(text)) + 1, (one, got)
        words = FAULTS[got["code"]]
        assert set(re.findall(r"\{(\w+)\}", words)) <= set(got["values"]), (one, got)
    assert faults >= 200


def test_every_reason_is_met_with() -> None:
    met = (
        {"fit_large", "bad_points"}
        | {code for _, code, _ in MARKED if code}
        | {code for _, _, code in LONG if code}
    )
    assert met == set(FAULTS)
