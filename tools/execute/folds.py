"""Which cells have their code folded, and what stands on the fold.

A claim's code is folded without being asked: on the page stand its sentence and the tick, and a click shows
how it was measured. Other cells are folded by the tags `hide-input` and `hide-cell`. The words on the fold
say what lies in it.
"""

from __future__ import annotations

from nbformat import NotebookNode

from tools.execute.checks import CLAIM, shows_a_picture

FOLD, FOLD_ALL = "hide-input", "hide-cell"
MEASURED, DRAWN, SET_UP, PRINTED, WHOLE = (
    "How this was measured",
    "The code of this figure",
    "Imports and settings",
    "The code of this output",
    "More numbers, and their code",
)


def makes_a_claim(source: str) -> bool:
    """Whether the code of a cell makes a claim."""
    return CLAIM.search(source) is not None


def fold(cell: NotebookNode) -> None:
    """Tag an executed code cell whose code is to be folded, and word its fold."""
    tags = cell.metadata.setdefault("tags", [])
    if makes_a_claim(cell.source) and not {FOLD_ALL, "remove-cell", "remove-input", FOLD} & set(tags):
        tags.append(FOLD)
    if {FOLD, FOLD_ALL} & set(tags):
        words = cell.metadata.setdefault("mystnb", {})
        words.setdefault("code_prompt_show", _words(cell))
        words.setdefault("code_prompt_hide", words["code_prompt_show"])


def _words(cell: NotebookNode) -> str:
    if FOLD_ALL in cell.metadata.tags:
        return WHOLE
    if makes_a_claim(cell.source):
        return MEASURED
    if shows_a_picture(cell):
        return DRAWN
    return PRINTED if cell.outputs else SET_UP
