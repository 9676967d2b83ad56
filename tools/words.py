"""The book's own words that readers see, by language: one table each, words/en.yml and words/fr.yml.

`sphinx: config: language:` in `_config.yml` decides; a language that has no table gets English.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "words"


@functools.cache
def table(language: str | None) -> dict[str, dict[str, str]]:
    """All words of a language, by section."""
    file = FOLDER / f"{(language or 'en').partition('_')[0]}.yml"
    text = (file if file.is_file() else FOLDER / "en.yml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def words(language: str | None, section: str) -> dict[str, str]:
    """The words of a section."""
    return table(language)[section]


def language_of(settings: dict[str, Any]) -> str | None:
    """The language that `_config.yml` names."""
    language: str | None = ((settings.get("sphinx") or {}).get("config") or {}).get("language")
    return language
