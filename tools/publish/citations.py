"""Citations by author and year in round brackets, as the book's sentences have them: Polyak (1964)."""

from __future__ import annotations

from dataclasses import dataclass, field

import pybtex.plugin
from pybtex.backends.plaintext import Backend
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import BracketStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle


def round_brackets() -> BracketStyle:
    return BracketStyle(left="(", right=")")


@dataclass
class AuthorYearRound(AuthorYearReferenceStyle):
    """sphinxcontrib-bibtex's own style with other brackets."""

    bracket_textual: BracketStyle = field(default_factory=round_brackets)
    bracket_parenthetical: BracketStyle = field(default_factory=round_brackets)
    bracket_year: BracketStyle = field(default_factory=round_brackets)


def setup(app: Sphinx) -> None:
    register_plugin("sphinxcontrib.bibtex.style.referencing", "author_year_round", AuthorYearRound)
    # Asked for at each citation; pybtex would look through all that is installed each time.
    pybtex.plugin.register_plugin("pybtex.backends", "plaintext", Backend, force=True)
