"""The widgets' script, pictures and states on the pages of the built book."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
SCRIPT = re.compile(r'<script[^>]* src="([^"]*/_static/\w+\.page\.js)\?v=\w+"')


def widgets_on(page: Path) -> int:
    return page.read_text(encoding="utf-8").count('class="gd-widget"')


@pytest.mark.parametrize("name", PAGES)
def test_the_script_is_loaded_where_there_is_a_widget_and_nowhere_else(site: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    scripts = SCRIPT.findall(text)
    assert len(scripts) == (1 if widgets_on(site / name) else 0)
    for script in scripts:
        code = ((site / name).parent / script).resolve().read_bytes()
        assert len(gzip.compress(code, 9)) <= 40_000


def test_all_pages_share_one_script_but_the_playground(site: Path) -> None:
    scripts = {
        name: ((site / name).parent / script).resolve().name
        for name in PAGES
        for script in SCRIPT.findall((site / name).read_text(encoding="utf-8"))
    }
    assert scripts.pop("book/playground.html") == "playground.page.js"
    assert set(scripts.values()) == {"widgets.page.js"}


@pytest.mark.parametrize("name", PAGES)
def test_fallback_pictures_are_files_with_words_and_a_size(site: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    pictures = re.findall(r'<img class="gd-fallback"[^>]*>', text)
    for picture in pictures:
        source = re.search(r'src="([^"]+)"', picture)
        words = re.search(r'alt="([^"]+)"', picture)
        assert source is not None
        assert ((site / name).parent / source[1]).is_file()
        assert words is not None
        assert len(words[1].split()) >= 8
        assert "width=" in picture
        assert "height=" in picture


@pytest.mark.parametrize("name", PAGES)
def test_no_page_holds_the_state_of_a_kernel(site: Path, name: str) -> None:
    assert "application/vnd.jupyter.widget" not in (site / name).read_text(encoding="utf-8")
