"""*Check yourself* in the page: every choice has its answer, by mouse and by keyboard."""

from __future__ import annotations

import pytest

from gdlib import Quiz
from tests.widgets.conftest import Opener
from tests.widgets.examples import QUESTIONS

pytestmark = pytest.mark.browser


def test_each_choice_says_whether_it_is_right_and_why(stage: Opener) -> None:
    shown = stage(Quiz(*QUESTIONS))
    for question in QUESTIONS:
        group = shown.page.get_by_role("group", name=question.ask.replace("`", ""))
        for choice, why in question.choices.items():
            group.get_by_text(choice, exact=True).click()
            shown.drawn()
            verdict = "✓ Right." if choice == question.right else "✗ No."
            assert group.get_by_role("status").inner_text() == f"{verdict} {why.replace('`', '')}"


def test_the_arrow_keys_go_through_the_choices(stage: Opener) -> None:
    shown = stage(Quiz(*QUESTIONS))
    group = shown.page.get_by_role("group", name=QUESTIONS[1].ask)
    group.get_by_role("radio").first.focus()
    shown.page.keyboard.press("Space")
    shown.page.keyboard.press("ArrowDown")
    shown.drawn()
    assert "✓ Right." in group.get_by_role("status").inner_text()
    assert shown.page.get_by_role("status").first.inner_text() == ""


def test_without_a_script_the_answers_unfold(stage: Opener) -> None:
    still = stage(Quiz(*QUESTIONS), java_script_enabled=False)
    answer = still.page.get_by_text("The pull grows with the distance.")
    assert not answer.is_visible()
    still.page.locator("summary").nth(3).click()
    assert answer.is_visible()
