"""Numbers as they are set in print."""

from __future__ import annotations

import pytest

from gdlib import typeset


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("2.5", "2.5"),
        ("-1.35", "−1.35"),
        ("-.5", "−.5"),
        ("8.8e-07", "8.8\u00a0×\u00a010⁻⁷"),
        ("-3.8e-06", "−3.8\u00a0×\u00a010⁻⁶"),
        ("1e-12", "10⁻¹²"),
        ("-1e-12", "−10⁻¹²"),
        ("1.1e+20", "1.1\u00a0×\u00a010²⁰"),
        ("11e+06", "11\u00a0×\u00a010⁶"),
        ("9 numbers from -1.247 to 1.247", "9 numbers from −1.247 to 1.247"),
        ("a=1  c=-17.6", "a=1  c=−17.6"),
        ("nan, inf and -inf", "nan, inf and -inf"),
        ("float-32, 5-4, x[0]-1", "float-32, 5-4, x[0]-1"),
    ],
)
def test_numbers_are_set_as_in_print(typed: str, printed: str) -> None:
    assert typeset(typed) == printed


def test_what_is_set_already_stays() -> None:
    assert typeset(typeset("from -2e-05 to 1e+03")) == typeset("from -2e-05 to 1e+03")


def test_a_number_has_to_be_formatted_first() -> None:
    with pytest.raises(ValueError, match=r"text must be a string, got 2\.5"):
        typeset(2.5)  # type: ignore[arg-type]
