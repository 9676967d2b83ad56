"""The one call that every exercise makes, and what it answers."""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from importlib import import_module
from typing import Any

from gdlib import exercises
from gdlib.checks import described
from gdlib.exercises.answers import Checker


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
    checker = _of_chapter(exercise.partition("-")[0]).get(exercise) if isinstance(exercise, str) else None
    if checker is None:
        near = difflib.get_close_matches(str(exercise), all_checkers(), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"no exercise is called {described(exercise)}{hint}")
    if answer is ...:
        return Verdict(exercise, False, "Not answered yet: put your answer in place of the dots.")
    try:
        wrong = checker(answer)
    except Exception as error:  # a learner's function may fail in any way; say how
        wrong = f"Trying your answer raised {type(error).__name__}: {error}"
    return Verdict(exercise, wrong is None, wrong or "Right.")


def all_checkers() -> dict[str, Checker]:
    """Every exercise's name with its checker."""
    return {name: checker for chapter in _chapters() for name, checker in _of_chapter(chapter).items()}


def _chapters() -> list[str]:
    return [module.name for module in pkgutil.iter_modules(exercises.__path__)]


def _of_chapter(chapter: str) -> Mapping[str, Checker]:
    """The checkers of a chapter's file; none where there is no such file, or it is no chapter's."""
    if chapter not in _chapters():
        return {}
    found: Mapping[str, Checker] = getattr(import_module(f"{exercises.__name__}.{chapter}"), "CHECKERS", {})
    return found
