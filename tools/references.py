"""Reads the bibliography where pybtex isn't installed: who, when, what, and where to find it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

ENTRY = re.compile(r"^@\w+\{([\w:-]+),\n(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^\s*(\w+)\s*=\s*\{(.*?)\},?\s*$", re.MULTILINE)
ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303"}


@dataclass(frozen=True)
class Reference:
    """One work. authors: as a sentence names them. year, address (on the web): may be empty."""

    authors: str
    year: str
    title: str
    address: str

    def linked(self, text: str) -> str:
        """The text as a Markdown link to the work, where it has an address."""
        return f"[{text}]({self.address})" if self.address else text

    def in_brackets(self) -> str:
        """Author and year, as they stand between brackets."""
        return f"{self.authors}, {self.linked(self.year)}" if self.year else self.linked(self.authors)

    def in_a_sentence(self) -> str:
        """Author and, in brackets, year, as part of a sentence."""
        return f"{self.authors} ({self.linked(self.year)})" if self.year else self.linked(self.authors)

    def in_a_list(self) -> str:
        """Author, year and title."""
        year = f" ({self.year})" if self.year else ""
        return f"{self.authors}{year}. *{self.linked(self.title)}*."


def read_references(bibliography: str) -> dict[str, Reference]:
    """The works of a BibTeX file by their keys."""
    return {key: _reference(dict(FIELD.findall(body))) for key, body in ENTRY.findall(bibliography)}


def _reference(fields: dict[str, str]) -> Reference:
    names = [_plain(name.partition(",")[0]) for name in re.split(r"\s+and\s+", fields.get("author", ""))]
    authors = " and ".join(names) if len(names) < 3 else f"{names[0]} et al."
    address = f"https://doi.org/{fields['doi']}" if "doi" in fields else fields.get("url", "")
    return Reference(authors, fields.get("year", ""), _plain(fields["title"]), address)


def _plain(text: str) -> str:
    """TeX's words without its accents, ligatures and braces."""
    text = re.sub(r"\\([\'`^\"~])\s*\{?\\?(\w)\}?", lambda found: found[2] + ACCENTS[found[1]], text)
    for tex, letter in ((r"\L", "Ł"), (r"\l", "ł"), (r"\&", "&"), ("{", ""), ("}", ""), ("--", "–")):
        text = text.replace(tex, letter)
    return unicodedata.normalize("NFC", text)
