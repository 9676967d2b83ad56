"""Every page is HTML that a browser needn't mend."""

from __future__ import annotations

from pathlib import Path

import pytest
from html5lib import HTMLParser
from html5lib.constants import E

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
PAGES += ["index.html", "search.html", "genindex.html", "404.html"]


def mistakes(text: str) -> list[str]:
    """What the parser of HTML's standard has to mend, each with its line."""
    parser = HTMLParser()
    parser.parse(text)
    return [f"line {line}: {E[kind] % about}" for (line, _), kind, about in parser.errors]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_valid(site: Path, name: str) -> None:
    assert mistakes((site / name).read_text(encoding="utf-8")) == []


def test_mistakes_are_found() -> None:
    page = '<!doctype html><title>t</title><p id="a" id="b"><b></p>'
    assert len(mistakes(page)) > 1
