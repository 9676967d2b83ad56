"""Citations by author and year in round brackets, as the book's sentences have them: Polyak (1964)."""

from __future__ import annotations

import pybtex.plugin
from pybtex.backends.plaintext import Backend
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import BracketStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

ROUND = BracketStyle(left="(", right=")")


class AuthorYearRound(AuthorYearReferenceStyle):
    """sphinxcontrib-bibtex's own style with other brackets."""

    def __init__(self) -> None:
        super().__init__(bracket_textual=ROUND, bracket_parenthetical=ROUND, bracket_year=ROUND)


def setup(app: Sphinx) -> None:
    register_plugin("sphinxcontrib.bibtex.style.referencing", "author_year_round", AuthorYearRound)
    # Asked for at each citation; pybtex would look through all that is installed each time.
    pybtex.plugin.register_plugin("pybtex.backends", "plaintext", Backend, force=True)
