"""Numbers as they are set in print, for sentences, titles and claims."""

from __future__ import annotations

import re

from gdlib.checks import described

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def typeset(text: str) -> str:
    """`text`, a number or words with numbers in them, with true minus signs and powers of ten.

    "-1.35" becomes "−1.35", "8.8e-07" becomes "8.8 × 10⁻⁷" and "1e+06" becomes "10⁶"; none of them breaks
    at the end of a line. Raises ValueError when text is no string.
    """
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {described(text)}")
    text = re.sub(r"(?<![\d.])1e([+-]\d+)", lambda found: f"10{_raised(found[1])}", text)
    text = re.sub(r"(\d)e([+-]\d+)", lambda found: f"{found[1]}\u00a0×\u00a010{_raised(found[2])}", text)
    return re.sub(r"(?<![\w.)\]])-(?=\.?\d)", "−", text)


def _raised(exponent: str) -> str:
    return str(int(exponent)).translate(_RAISED)
