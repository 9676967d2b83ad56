"""The one call that every exercise makes, and what it answers."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from gdlib.checks import described
from gdlib.exercises import (
    bowl,
    choosing,
    convexity,
    error,
    fails,
    knobs,
    limits,
    momentum,
    nesterov,
    network,
    slope,
    steps,
)
from gdlib.exercises.answers import Checker

CHECKERS: Mapping[str, Checker] = {
    **knobs.CHECKERS,
    **error.CHECKERS,
    **slope.CHECKERS,
    **steps.CHECKERS,
    **network.CHECKERS,
    **bowl.CHECKERS,
    **convexity.CHECKERS,
    **choosing.CHECKERS,
    **fails.CHECKERS,
    **momentum.CHECKERS,
    **nesterov.CHECKERS,
    **limits.CHECKERS,
}


@dataclass(frozen=True)
class Verdict:
    """Whether an answer is right, and in words why not."""

    exercise: str
    passed: bool
    message: str

    def __repr__(self) -> str:
        return f"{'✓' if self.passed else '✗'} {self.message}"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, str], dict[str, Any]]:
        kind = "right" if self.passed else "wrong"
        html = f'<div class="verdict verdict-{kind}" role="status">{escape(repr(self))}</div>'
        # The build reads the metadata: a solution must pass, an unsolved exercise must not.
        return (
            {"text/plain": repr(self), "text/html": html},
            {"gdlib": {"exercise": self.exercise, "passed": self.passed}},
        )


def check(exercise: str, answer: Any) -> Verdict:
    """Whether `answer` solves the named exercise. Shown in a notebook, the verdict is a sentence.

    exercise: its name, as the chapter gives it. answer: what the exercise asks for; `...` means that
    it has not been answered yet. Raises ValueError for a name that no exercise has.
    """
    checker = CHECKERS.get(exercise) if isinstance(exercise, str) else None
    if checker is None:
        near = difflib.get_close_matches(str(exercise), CHECKERS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"no exercise is called {described(exercise)}{hint}")
    if answer is ...:
        return Verdict(exercise, False, "Not answered yet: put your answer in place of the dots.")
    try:
        wrong = checker(answer)
    except Exception as error:  # a learner's function may fail in any way; say how
        wrong = f"Trying your answer raised {type(error).__name__}: {error}"
    return Verdict(exercise, wrong is None, wrong or "Right.")
