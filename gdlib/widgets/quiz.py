"""*Check yourself*: questions with an answer to every choice, right or wrong, that says why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar

import traitlets

from gdlib.checks import described
from gdlib.widgets.base import Widget
from gdlib.widgets.settings import SettingError


@dataclass(frozen=True)
class Question:
    """A question of a `Quiz`. ask: the question. choices: each choice with why it is right or wrong, two
    or more, in the order shown. right: the choice that is right. In all texts `backquotes` mean code.
    """

    ask: str
    choices: Mapping[str, str]
    right: str

    def __post_init__(self) -> None:
        if not isinstance(self.ask, str) or not self.ask.strip():
            raise ValueError(f"ask must be a question, got {described(self.ask)}")
        if not isinstance(self.choices, Mapping) or len(self.choices) < 2:
            raise ValueError(
                f"choices must map two or more choices to their answers, got {described(self.choices)}"
            )
        for choice, why in self.choices.items():
            if not (isinstance(choice, str) and isinstance(why, str) and choice.strip() and why.strip()):
                raise ValueError(
                    f"each choice and its answer must be words, got {choice!r}: {described(why)}"
                )
        if self.right not in self.choices:
            raise ValueError(f"right must be one of the choices, got {described(self.right)}")


class Quiz(Widget):
    """Two or three questions to check oneself with. Takes `Question`s.

    `chosen` holds for each question the number of the choice that the reader made, from 0, or -1;
    `right` says how many are right. Raises ValueError for no questions, or a choice that there isn't.
    """

    KIND = "quiz"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "Check yourself",
        "right": "Right.",
        "wrong": "No.",
        "answer": "answer",
    }

    questions: list[dict[str, Any]] = traitlets.List().tag(sync=True)  # type: ignore[assignment]
    chosen: Any = traitlets.TraitType([]).tag(sync=True)

    def __init__(self, *questions: Question, words: Mapping[str, Any] | None = None) -> None:
        if not questions or not all(isinstance(question, Question) for question in questions):
            raise SettingError(f"a quiz must be made of one or more Questions, got {described(questions)}")
        asked = [
            {
                "ask": question.ask,
                "choices": [
                    {"text": choice, "why": why, "right": choice == question.right}
                    for choice, why in question.choices.items()
                ],
            }
            for question in questions
        ]
        super().__init__(words=words, questions=asked, chosen=[-1] * len(asked))

    @property
    def right(self) -> int:
        """How many questions are answered rightly."""
        asked = zip(self.questions, self.chosen, strict=True)
        return sum(number >= 0 and question["choices"][number]["right"] for question, number in asked)

    @traitlets.validate("chosen")
    def _among_the_choices(self, proposal: Any) -> list[int]:
        counts = [len(question["choices"]) for question in self.questions]
        chosen = proposal.value
        fits = isinstance(chosen, (list, tuple)) and len(chosen) == len(counts)
        if not fits or not all(type(n) is int and -1 <= n < c for n, c in zip(chosen, counts, strict=True)):
            raise SettingError(
                f"chosen must hold a number from -1 for each question, up to {[c - 1 for c in counts]}, "
                f"got {described(chosen)}"
            )
        return list(chosen)

    def describe(self) -> str:
        return str(self.words["name"])

    def plain(self) -> str:
        """The questions as text, each choice with its answer folded."""
        parts = ['<div class="gd-plain">']
        for question in self.questions:
            parts.append(f"<p><strong>{_rich(question['ask'])}</strong></p><ul>")
            for choice in question["choices"]:
                verdict = self.words["right" if choice["right"] else "wrong"]
                parts.append(
                    f"<li>{_rich(choice['text'])} <details><summary>{escape(self.words['answer'])}</summary>"
                    f"<div>{escape(verdict)} {_rich(choice['why'])}</div></details></li>"
                )
            parts.append("</ul>")
        return "".join([*parts, "</div>"])

    def __repr__(self) -> str:
        return f"Quiz of {len(self.questions)} questions"


def _rich(text: str) -> str:
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(text, quote=False))
