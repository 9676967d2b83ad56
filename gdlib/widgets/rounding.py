"""Numbers that Python computes for a page: ten digits of them, as far as every machine agrees."""

from __future__ import annotations


def ten_digits(number: float) -> float:
    """`number`, or a tensor of one number, rounded to ten significant digits."""
    return float(f"{float(number):.10g}")
