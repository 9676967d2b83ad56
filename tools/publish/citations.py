"""Citations by author and year in round brackets, as the book's sentences have them: Polyak (1964)."""

from __future__ import annotations

from functools import partial
from typing import Any

import pybtex.plugin
from pybtex.backends.plaintext import Backend
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import BracketStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

ROUND = BracketStyle(left="(", right=")")


def setup(app: Sphinx) -> None:
    style: Any = partial(  # sphinxcontrib-bibtex's own with other brackets
        AuthorYearReferenceStyle, bracket_textual=ROUND, bracket_parenthetical=ROUND, bracket_year=ROUND
    )
    register_plugin("sphinxcontrib.bibtex.style.referencing", "author_year_round", style)
    # Asked for at each citation; pybtex would look through all that is installed each time.
    pybtex.plugin.register_plugin("pybtex.backends", "plaintext", Backend, force=True)
