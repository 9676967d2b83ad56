"""Why a descent ended before its last step: a small whole number for each row, and the words for it.

A method that knows when it is done, or can't go on, keeps such a code for each row in its state and shows it
by `ended(state)`; `descend` holds the row where it is from then on, and the path's `reason` says why.
"""

from __future__ import annotations

from enum import IntEnum


class Ending(IntEnum):
    """GOES_ON is 0. From ZERO_COLUMN on the code also names a parameter: ZERO_COLUMN + 2 for the third."""

    GOES_ON = 0
    RULE = 1
    CONVERGED = 2
    NO_LOWER = 3
    SINGULAR = 4
    NOT_FINITE = 5
    NOT_DOWNHILL = 6
    LEVEL = 7
    ROUNDING = 8
    WITHIN = 9
    LITTLE_FALL = 10
    ZERO_COLUMN = 100


_WORDS = {
    Ending.RULE: "the stopping rule held",
    Ending.CONVERGED: "converged: the next step would be lost in the last digits of the point",
    Ending.NO_LOWER: "no step lowers the loss, and the step that the method wants is not small",
    Ending.SINGULAR: "singular: the equations for the next step have no single solution",
    Ending.NOT_FINITE: "the loss or its derivatives are inf or nan here",
    Ending.NOT_DOWNHILL: "the method's direction doesn't lead downhill",
    Ending.WITHIN: "converged: the last step was shorter than the xtol asked for",
    Ending.LITTLE_FALL: "converged: the last step lowered the loss by less than the ftol asked for",
    Ending.LEVEL: "the gradient is zero, to the last digit",
    Ending.ROUNDING: "converged: what the next step would gain is lost in the last digits of the loss",
}


def in_words(code: int) -> str | None:
    """The sentence for a code, None for GOES_ON."""
    if code >= Ending.ZERO_COLUMN:
        column = code - Ending.ZERO_COLUMN
        return f"the Jacobian's column {column} is zero: no residual depends on that parameter here"
    return _WORDS.get(Ending(code))
