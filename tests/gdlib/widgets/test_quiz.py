"""*Check yourself* from Python: well-formed questions, answers, and the text for pages without script."""

from __future__ import annotations

import re

import pytest

from gdlib import Question, Quiz

CHOICES = {"2": "Two and two are `4`.", "4": "Count them."}


def quiz() -> Quiz:
    return Quiz(
        Question("2 + 2?", CHOICES, right="4"), Question("1 < 2?", {"yes": "So it is.", "no": "Look."}, "yes")
    )


def test_answers_are_counted() -> None:
    widget = quiz()
    assert widget.right == 0
    widget.chosen = [1, -1]
    assert widget.right == 1
    widget.chosen = [1, 0]
    assert widget.right == 2


@pytest.mark.parametrize("chosen", [[2, 0], [0], [0, 0, 0], [True, 0], "10", [-2, 0], None])
def test_a_choice_that_there_is_not_is_refused(chosen: object) -> None:
    widget = quiz()
    with pytest.raises(ValueError, match=re.escape("chosen must hold a number from -1 for each question")):
        widget.chosen = chosen
    assert widget.chosen == [-1, -1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("", CHOICES, "4"), "ask must be a question, got ''"),
        (("2 + 2?", {"4": "Yes."}, "4"), "two or more choices"),
        (("2 + 2?", {"4": "Yes.", "5": ""}, "4"), "each choice and its answer must be words"),
        (("2 + 2?", CHOICES, "five"), "right must be one of the choices, got 'five'"),
    ],
)
def test_a_malformed_question_is_refused(arguments: tuple[str, dict[str, str], str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Question(*arguments)


def test_no_questions_are_no_quiz() -> None:
    with pytest.raises(ValueError, match="one or more Questions"):
        Quiz()
    with pytest.raises(ValueError, match="one or more Questions"):
        Quiz("2 + 2?")  # type: ignore[arg-type]


def test_without_a_script_every_answer_is_there_folded_and_escaped() -> None:
    text = quiz().plain()
    assert text.count("<details>") == 4
    assert "Two and two are <code>4</code>." in text
    assert "1 &lt; 2?" in text
    assert "</script>" not in Quiz(Question("</script>?", CHOICES, "4")).html().split("</script>", 1)[0]
