"""A formula in a sentence and the punctuation that touches it are one piece, which no line breaks."""

from __future__ import annotations

import re

import pytest
from small_book import SmallBook

pytestmark = pytest.mark.book


def test_punctuation_stays_with_its_formula(small_book: SmallBook) -> None:
    small_book.write("Alone $a$ here, touched ($b$), the $c$-th, and $d$ of $e$.\n")
    build = small_book.build()
    assert build.status == 0, build.said
    page = (small_book.root / "_build" / "html" / "book" / "loop" / "one.html").read_text(encoding="utf-8")
    sentence = re.search(r"<p>Alone.*?</p>", page, re.DOTALL)
    assert sentence is not None
    plain = re.sub(r'<span class="math .*?<mi>(\w)</mi></math></span></span>', r"\1", sentence[0])
    plain = re.sub(r'<span class="together">(.*?)</span>', r"[\1]", plain)
    assert plain == "<p>Alone a here, touched [(b),] the [c-th,] and d of [e.]</p>"
