"""What a chapter's checkers are told: the answers that pass, and the slips that they name."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from gdlib import check


class Answers:
    """A chapter's tests: its class in a file of tests takes this one over and lists the answers.

    slips: the exercise, an answer that is wrong, and words of what is said to it. right: the exercise, and an
    answer that passes.
    """

    slips: ClassVar[tuple[tuple[str, Any, str], ...]]
    right: ClassVar[tuple[tuple[str, Any], ...]]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        if "words" in metafunc.fixturenames:
            metafunc.parametrize(("exercise", "answer", "words"), self.slips)
        elif "exercise" in metafunc.fixturenames:
            metafunc.parametrize(("exercise", "answer"), self.right)

    def test_a_slip_is_named(self, exercise: str, answer: Any, words: str) -> None:
        verdict = check(exercise, answer)
        assert not verdict.passed
        assert words in verdict.message

    def test_a_right_answer_passes(self, exercise: str, answer: Any) -> None:
        assert check(exercise, answer).passed
