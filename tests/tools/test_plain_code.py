"""Code keeps its colours, and its text, with fewer elements."""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "book" / "_ext"))

from plain_code import plain_classes, with_plain_code
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

STYLES = """
html[data-theme="light"] .highlight { background: #fefefe; color: #080808 }
html[data-theme="light"] .highlight .n { color: #080808 } /* Name */
html[data-theme="light"] .highlight .p { color: #080808 }
html[data-theme="light"] .highlight .k { color: #6730C5 }
html[data-theme="light"] .highlight .gs { font-weight: bold }
html[data-theme="dark"] .highlight { background: #2b2b2b; color: #F8F8F2 }
html[data-theme="dark"] .highlight .n { color: #f8f8f2 }
html[data-theme="dark"] .highlight .p { color: #ABE338 }
html[data-theme="dark"] .highlight .k { color: #DCC6E0 }
"""


def test_a_class_is_plain_when_it_has_the_colour_of_code_in_both_themes() -> None:
    assert plain_classes(STYLES) == {"n"}


def test_code_has_the_same_text_and_the_other_colours() -> None:
    source = "def quad(a, x):\n    # all of it\n    return a * x**2 + 1.5\n"
    page = highlight(source, PythonLexer(), HtmlFormatter())
    plain = with_plain_code(page, frozenset("np"))
    assert re.sub("<[^>]+>", "", plain) == re.sub("<[^>]+>", "", page)
    assert plain.count("<span") < page.count("<span")
    assert not re.search('class="[np]"', plain)
    assert '<span class="k">return</span>' in plain
    assert with_plain_code(plain, frozenset("np")) == plain


def test_what_is_no_code_stays() -> None:
    assert (
        with_plain_code('<p><span class="n">n</span></p>', frozenset("n"))
        == '<p><span class="n">n</span></p>'
    )
