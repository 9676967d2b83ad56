"""A claim's code is folded without being asked, and each fold says what lies in it."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_code_cell, new_output

from tools.execute.folds import fold
from tools.words import words

WORDS = words("en", "folds")
CLAIM = 'from gdlib import claim\nclaim("Two is {measured}", 2.0, 2.0)'


@pytest.mark.parametrize(
    ("source", "tags", "shows", "kind"),
    [
        (CLAIM, [], None, "measured"),
        (f"x = 1\n{CLAIM}", ["hide-input"], None, "measured"),
        ("use_style()", ["hide-input"], None, "set up"),
        ("print(1)", ["hide-input"], {"text/plain": "1"}, "printed"),
        ("print(1)", ["hide-cell"], {"text/plain": "1"}, "whole"),
        ("plot()", ["hide-input"], {"image/svg+xml": "<svg/>"}, "drawn"),
        ("x = 1", [], None, None),
        ("proclaim(1)", [], None, None),
    ],
)
def test_a_fold_says_what_lies_in_it_and_other_code_stays_in_view(
    source: str, tags: list[str], shows: dict[str, str] | None, kind: str | None
) -> None:
    outputs = [new_output("display_data", shows)] if shows else []
    cell = new_code_cell(source, metadata={"tags": [*tags]}, outputs=outputs)
    fold(cell, WORDS)
    assert cell.metadata["tags"] == (tags or ["hide-input"] if kind else [])
    prompts = dict.fromkeys(("code_prompt_show", "code_prompt_hide"), WORDS[kind]) if kind else {}
    assert cell.metadata.get("mystnb", {}) == prompts


def test_an_authors_own_words_on_a_fold_stay() -> None:
    cell = new_code_cell(CLAIM, metadata={"mystnb": {"code_prompt_show": "See for yourself"}})
    fold(cell, WORDS)
    assert cell.metadata["mystnb"]["code_prompt_show"] == "See for yourself"
