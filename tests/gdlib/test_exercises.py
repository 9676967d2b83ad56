"""The call that every exercise makes, and how checkers look at answers."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import torch

from gdlib import check
from gdlib.exercises.answers import (
    not_a_choice,
    not_a_function,
    not_a_number,
    not_close,
    not_numbers,
)
from gdlib.exercises.check import all_checkers

WRONG_KINDS = [None, "seven", [], {}, object(), float("nan"), torch.ones(7, 7), lambda: None, True]


def test_dots_are_not_answered_yet() -> None:
    verdict = check("steps-triangle", ...)
    assert not verdict.passed
    assert "Not answered yet" in verdict.message


def test_a_right_answer_passes() -> None:
    verdict = check("steps-triangle", 465)
    assert verdict.passed
    assert repr(verdict) == "✓ Right."


def test_a_known_slip_is_named() -> None:
    assert "the first step counts too" in check("steps-triangle", 435).message


def test_an_unknown_exercise_is_named_with_its_nearest() -> None:
    with pytest.raises(
        ValueError, match=r"no exercise is called 'steps-triangel'; did you mean 'steps-triangle'"
    ):
        check("steps-triangel", 1)


def test_an_answer_that_raises_is_told_how() -> None:
    def roll(loss: Any, start: Any, lr: float, beta: float, steps: int) -> None:
        raise KeyError("oops")

    assert check("steps-own", roll).message == "Trying your answer raised KeyError: 'oops'"


@pytest.mark.parametrize("name", all_checkers())
@pytest.mark.parametrize("answer", WRONG_KINDS, ids=lambda answer: type(answer).__name__)
def test_no_checker_takes_or_breaks_on_an_answer_of_the_wrong_kind(name: str, answer: Any) -> None:
    verdict = check(name, answer)
    assert not verdict.passed
    assert len(verdict.message.split()) >= 3


def test_a_verdict_in_a_notebook_is_escaped_and_leaves_a_note_for_the_build() -> None:
    bundle, notes = check("steps-place", "<b>")._repr_mimebundle_()
    assert "&lt;b&gt;" in bundle["text/html"]
    assert notes == {"gdlib": {"exercise": "steps-place", "passed": False}}


@pytest.mark.parametrize(
    "answer", [2, 2.0, torch.tensor(2.0), torch.tensor([2]), np.float32(2), np.int64(2), Fraction(2)]
)
def test_numbers_of_any_kind_are_numbers(answer: Any) -> None:
    assert not_a_number(answer) is None
    assert not_close(answer, 2.0, 1e-6) is None


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (not_a_number("2"), "should be a number; this is '2'"),
        (not_a_number(True), "should be a number; this is True"),
        (not_a_number(np.True_), "should be a number; this is"),
        (not_a_number(torch.ones(3)), "should be one number"),
        (not_a_number(float("inf")), "should be a finite number"),
        (not_close(3.0, 2.0, 1e-6), "3 is too large"),
        (not_close(1.0, 2.0, 1e-6), "1 is too small"),
        (not_close(1374.63, 1375, 1e-6), "1374.63 is too small"),
        (not_close(-2.0, 2.0, 1e-6, {-2.0: "The sign."}), "The sign."),
        (not_numbers([1, 2], 3), r"should be 3 numbers; this has shape (2,)"),
        (not_numbers("abc", 3), "should be 3 numbers; this is 'abc'"),
        (not_numbers([1, 2, float("nan")], 3), "should be finite"),
        (not_a_choice("up", "down", {"up": "No, down."}), "No, down."),
        (not_a_choice("left", "down", {"up": "No."}), "one of 'down', 'up'; this is 'left'"),
        (not_a_choice(["down"], "down", {"up": "No."}), "one of 'down', 'up'; this is ['down']"),
        (not_a_choice(np.array(["up", "down"]), "down", {"up": "No."}), "one of 'down', 'up'; this is"),
        (not_a_function(3), "should be a function; this is 3"),
    ],
)
def test_what_is_wrong_is_said_in_words(found: str | None, words: str) -> None:
    assert found is not None
    assert words in found


def test_right_answers_have_nothing_wrong() -> None:
    assert not_numbers([1, 2, 3], 3) is None
    assert not_a_choice(" Down ", "down", {}) is None
    assert not_a_function(len) is None


def test_an_answer_that_equals_everything_is_still_looked_at() -> None:
    class Agreeable:
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    assert "Not answered yet" not in check("steps-triangle", Agreeable()).message


def test_close_is_as_close_as_the_tolerance_says() -> None:
    assert not_close(2.0, 2.0019, 1e-3) is None
    assert not_close(2.0, 2.0041, 1e-3) is not None
    assert not_close(-2.1, -2.0, 1e-3) == "-2.1 is too small."


def test_a_tiny_number_is_as_close_as_the_tolerance_says() -> None:
    assert not_close(1.0009e-6, 1e-6, 1e-3) is None
    assert not_close(1.1e-6, 1e-6, 1e-3, {3e-7: "A slip."}) == "1.1e-06 is too large."
    assert not_close(1e-9, 0.0, 1e-3) is None


def test_numbers_in_another_shape_are_not_the_numbers() -> None:
    found = not_numbers(torch.ones(3, 1), 3)
    assert found is not None
    assert "shape (3, 1)" in found


@pytest.mark.parametrize("name", all_checkers())
def test_no_exercise_is_solved_by_dots(name: str) -> None:
    assert not check(name, ...).passed


def test_checking_an_exercise_loads_no_other_chapters_checkers() -> None:
    code = (
        "import sys, gdlib; gdlib.check('steps-triangle', 465);"
        "print(*sorted(name for name in sys.modules if name.startswith('gdlib.exercises.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [f"gdlib.exercises.{name}" for name in ("answers", "check", "steps")]


def test_an_exercise_is_named_after_the_file_of_its_checker() -> None:
    for name, checker in all_checkers().items():
        assert checker.__module__ == f"gdlib.exercises.{name.partition('-')[0]}"


@pytest.mark.parametrize("name", ["answers-x", "check-x", "../bowl-x", "bowl.x-y", "-", "", "bowl"])
def test_a_name_of_no_exercise_is_refused_whatever_file_it_seems_to_name(name: str) -> None:
    with pytest.raises(ValueError, match="no exercise is called"):
        check(name, 1)
