"""Claims hold, or stop the build with their numbers."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import Claim, ClaimError, claim


def test_a_claim_that_holds_shows_its_numbers_and_source() -> None:
    made = claim("The rate is", measured=0.9801, expected=0.98, rtol=1e-3, source="nobody1900, Theorem 1")
    assert repr(made) == "✓ The rate is: measured 0.9801, expected 0.98 [nobody1900, Theorem 1]"


@pytest.mark.parametrize(
    "given",
    [
        {"measured": 1.0, "expected": 1.0},
        {"measured": 1.05, "expected": 1.0, "rtol": 0.1},
        {"measured": 0.05, "expected": 0.0, "atol": 0.1},
        {"measured": torch.tensor([1.0, 2.0]), "expected": torch.tensor([1.0, 2.0])},
        {"measured": torch.tensor([1.0, 1.01]), "expected": 1.0, "atol": 0.02},
        {"measured": 3, "at_most": 3},
        {"measured": torch.arange(4), "at_least": 0, "at_most": 3},
        {"measured": torch.tensor(2.0, requires_grad=True), "expected": 2.0},
    ],
)
def test_true_claims_hold(given: dict[str, Any]) -> None:
    claim("A number is", **given)


@pytest.mark.parametrize(
    "given",
    [
        {"measured": 1.1, "expected": 1.0},
        {"measured": 1.11, "expected": 1.0, "rtol": 0.1},
        {"measured": 0.11, "expected": 0.0, "atol": 0.1},
        {"measured": torch.tensor([1.0, 2.1]), "expected": torch.tensor([1.0, 2.0])},
        {"measured": 3.01, "at_most": 3},
        {"measured": torch.tensor([0.0, -1.0]), "at_least": 0},
        {"measured": float("nan"), "expected": 1.0, "rtol": 1e9},
        {"measured": float("nan"), "at_most": 1.0},
        {"measured": 2.0, "expected": 2.0, "at_most": 1.0},
    ],
)
def test_false_claims_raise(given: dict[str, Any]) -> None:
    with pytest.raises(ClaimError, match="A number is: measured"):
        claim("A number is", **given)


def test_a_false_claim_names_both_numbers() -> None:
    with pytest.raises(ClaimError, match=r"Two is: measured 2, expected 3"):
        claim("Two is", 2.0, 3.0)


def test_a_claim_in_a_notebook_is_escaped_and_leaves_a_note_for_the_build() -> None:
    bundle, notes = claim("1 < 2 & so", 1.0, at_most=2.0)._repr_mimebundle_()
    assert "1 &lt; 2 &amp; so" in bundle["text/html"]
    assert notes["gdlib"]["claim"]["statement"] == "1 < 2 & so"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"measured": 1.0}, "a claim needs expected, at_most or at_least"),
        ({"measured": "1", "expected": 1.0}, "measured must be a number or a tensor, got '1'"),
        ({"measured": 1.0, "expected": "1"}, "expected must be a number or a tensor"),
        ({"measured": 1.0, "expected": 1.0, "rtol": -1}, "rtol must be at least 0, got -1"),
        ({"measured": 1.0, "expected": 1.0, "atol": float("nan")}, "atol must be finite, got nan"),
        ({"measured": torch.ones(3), "expected": torch.ones(2)}, r"shape \(3,\) of measured, got \(2,\)"),
        ({"measured": 1.0, "at_most": None, "at_least": "x"}, "at_least must be a number"),
    ],
)
def test_bad_input_is_named(given: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        claim("A number is", **given)


def test_what_is_left_of_rounding_is_shown_as_zero() -> None:
    assert "measured 0, expected 0" in repr(claim("It is", 2.2e-16, 0.0, atol=1e-12))
    assert "furthest from what was expected by 0" in repr(
        claim("They are", torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0 + 1e-15]), atol=1e-12)
    )


def test_a_claim_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="statement must be a sentence"):
        claim("  ", 1.0, 1.0)


def test_the_source_and_the_numbers_are_escaped_too() -> None:
    shown = Claim("Yes", "1 < 2", "<script>a & b</script>")._repr_mimebundle_()[0]["text/html"]
    assert "1 &lt; 2" in shown
    assert "&lt;script&gt;a &amp; b&lt;/script&gt;" in shown
    assert "<script>" not in shown


@pytest.mark.parametrize(
    ("bound", "words"), [({"at_least": 3.0}, "measured 2, at least 3"), ({"at_most": 1.0}, "at most 1")]
)
def test_a_bound_that_is_missed_names_both_numbers(bound: dict[str, Any], words: str) -> None:
    with pytest.raises(ClaimError, match=words):
        claim("Two is", 2.0, **bound)


def test_few_values_are_shown_one_by_one_and_many_by_their_ends() -> None:
    few = torch.tensor([3.0, -1.0])
    assert claim("Few", few, few).numbers == "measured 3 and −1, furthest from what was expected by 0"
    many = torch.arange(5.0)
    assert claim("Many", many, at_least=0).numbers == "measured 5 numbers from 0 to 4, at least 0"


@pytest.mark.parametrize(
    ("statement", "given", "said"),
    [
        ("It fell by {measured}; {expected} was due", (0.98012, 0.98), "It fell by 0.9801; 0.98 was due"),
        ("It fell by {measured:.1%}", (0.25, 0.25), "It fell by 25.0%"),
        ("Both are {measured}", (torch.tensor([2.0, 3.0]), 2.5), "Both are 2 and 3"),
        ("All {count} lie in {lowest} to {highest}", (torch.arange(9), 4.0), "All 9 lie in 0 to 8"),
        ("The worst misses by {off}", (torch.tensor([1.0, -1.25]), 0.0), "The worst misses by 1.25"),
        ("{measured} steps", (12345, 12345), "12,345 steps"),
        ("It is {measured}", (-1e-9, 0.0), "It is −10⁻⁹"),
        ("A set {{1, 2}} of {measured}", (2, 2), "A set {1, 2} of 2"),
    ],
)
def test_a_sentence_says_its_numbers_itself(statement: str, given: tuple[Any, Any], said: str) -> None:
    made = claim(statement, *given, atol=10.0)
    assert (made.statement, made.numbers) == (said, "")
    assert repr(made) == f"✓ {said}"
    assert f"<span>{said}</span></div>" in made._repr_mimebundle_()[0]["text/html"]


def test_a_sentence_says_its_bounds() -> None:
    made = claim("{measured} lies from {at_least} to {at_most}", 0.5, at_least=0.25, at_most=1)
    assert repr(made) == "✓ 0.5 lies from 0.25 to 1"


def test_a_bound_is_said_however_small_and_what_rounding_leaves_is_nought() -> None:
    made = claim("{measured} is at most {at_most}", 3e-16, at_most=1e-14)
    assert repr(made) == "✓ 0 is at most 10⁻¹⁴"


def test_a_false_sentence_names_both_numbers_all_the_same() -> None:
    with pytest.raises(ClaimError, match=r"It is 2: measured 2, expected 3"):
        claim("It is {measured}", 2.0, 3.0)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("It is {mesured}", r"must name numbers of measured, .* got \{mesured\}"),
        ("It is at most {at_most}", r"got \{at_most\}"),
        ("They are {measured}", r"at most, got 9: say \{lowest\} and \{highest\}"),
        ("The worst misses by {off:four}", "Invalid format specifier"),
    ],
)
def test_a_field_that_cannot_be_filled_is_named(statement: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        claim(statement, torch.arange(9), 4.0, atol=5.0)
