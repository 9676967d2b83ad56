"""Which cells have their code folded, and what stands on the fold.

A claim's code is folded without being asked: on the page stand its sentence and the tick, and a click shows
how it was measured. Other cells are folded by the tags `hide-input` and `hide-cell`. The words on the fold
say what lies in it.
"""

from __future__ import annotations

from collections.abc import Mapping

from nbformat import NotebookNode

from tools.execute.checks import CLAIM, shows_a_picture

FOLD, FOLD_ALL, FOLD_OUTPUT = "hide-input", "hide-cell", "hide-output"


def fold(cell: NotebookNode, words: Mapping[str, str]) -> None:
    """Tag an executed code cell whose code is to be folded, and word its fold."""
    tags = cell.metadata.setdefault("tags", [])
    if CLAIM.search(cell.source) and not {FOLD_ALL, "remove-cell", "remove-input", FOLD} & set(tags):
        tags.append(FOLD)
    if {FOLD, FOLD_ALL, FOLD_OUTPUT} & set(tags):
        options = cell.metadata.setdefault("mystnb", {})
        options.setdefault("code_prompt_show", words[_lies_in(cell)])
        options.setdefault("code_prompt_hide", options["code_prompt_show"])


def _lies_in(cell: NotebookNode) -> str:
    if FOLD_ALL in cell.metadata.tags:
        return "whole"
    if FOLD not in cell.metadata.tags:
        return "output"
    if CLAIM.search(cell.source):
        return "measured"
    if shows_a_picture(cell):
        return "drawn"
    return "printed" if cell.outputs else "set up"
