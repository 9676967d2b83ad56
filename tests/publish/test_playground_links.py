"""A chapter's links to the playground: from any folder, in its notebook, and what stops the build."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.small_book import SmallBook, cell

pytestmark = pytest.mark.book

SETTING_UP = """\
from gdlib import GradientDescent, Newton, bowl, in_playground
methods = [GradientDescent(0.5)]
"""
RACE = "in_playground(bowl(20), {}, start=(1.0, {}), steps=30).link({!r})"
PLAYGROUND = "from gdlib import Playground\nPlayground()"
ALT = "---\nmystnb:\n  figure: {caption: A map.}\n  image: {alt: A map with paths.}\n---\n"
HUB = {"GITHUB_REPOSITORY": "owner/name", "GITHUB_SERVER_URL": "https://github.com"}
META = '<meta name="gdlib-source" content="git+https://github.com/owner/name@published"'
ADDRESS = (
    "loss=0.025+x%5E2+%2B+0.5+y%5E2&view=-1.5%2C1.5%2C-1.5%2C1.5&start=1%2C-0.5&steps=30"
    "&rule1=GradientDescent&set1=lr%3A0.5"
)


def link(methods: str = "methods", y: str = "-0.5", words: str = "Race it") -> str:
    return "{eval}`" + RACE.format(methods, y, words) + "`"


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A chapter in a folder of its own that links to the page with the label `playground`."""
    draft.write_page("play", f"(playground)=\n# The playground\n\n{cell(PLAYGROUND, ALT)}")
    draft.set_parts({"Loop": ["loop/one"]}, after=["play"])
    draft.edit("_config.yml", "  # baseurl: https://www.example.org/book/", "  baseurl: https://a.org/b/")
    draft.write(f"{cell(SETTING_UP)}\n{link()} there.")
    draft.build(HUB)
    return draft


def test_in_the_notebook_it_leads_to_the_published_site(once: SmallBook) -> None:
    assert f"[Race it](https://a.org/b/book/play.html#{ADDRESS}) there." in once.notebook.cells[-1].source


def test_the_playground_s_page_says_where_the_library_is(once: SmallBook) -> None:
    assert META in once.html("book/play")
    assert "gdlib-source" not in once.page


def test_on_paper_it_leads_to_the_page_in_the_document(built: SmallBook) -> None:
    code = (
        "import sys; from pathlib import Path; from tools.publish.sphinx import run_sphinx; "
        "sys.exit(bool(run_sphinx(Path(), Path('_build/print'), Path('_build/print/trees'), 'print')))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=built.root, env=built.environment, check=True)
    document = (built.root / "_build" / "print" / "book.html").read_text(encoding="utf-8")
    assert 'href="#/play/">Race it</a> there.' in document


def test_without_a_published_site_the_notebook_has_the_words(built: SmallBook) -> None:
    built.edit("_config.yml", "  baseurl: https://a.org/b/", "  # none")
    built.build()
    assert "gdlib-source" not in built.html("book/play")
    assert "*Race it* there." in built.notebook.cells[-1].source


def test_what_the_page_can_t_show_stops_the_build_and_names_the_line(built: SmallBook) -> None:
    faults = {
        "method": (link("[Newton()]"), "methods must be among those of the playground's menu"),
        "number": (link(y="float('nan')"), "start must be finite, got nan"),
        "words": (link(words="<b>"), "words must be some, without"),
    }
    for name, (text, _) in faults.items():
        built.write_page(name, f"{cell(SETTING_UP)}\n{text}")
    built.set_parts({"Loop": ["loop/one"]}, after=["play", *faults])
    lines = built.build(status=1).last_lines.splitlines()
    for name, (_, said) in faults.items():
        (line,) = [line for line in lines if f"book/{name}.md, text from line 19: {{eval}}`in_pl" in line]
        assert f"ValueError: {said}" in line


def test_a_book_without_a_playground_and_a_role_without_an_address(built: SmallBook) -> None:
    built.write_page("play", "# Another page\n\nA {playground}`word`.")
    said = built.build(status=1).last_lines
    assert "no page has the label playground" in said
    assert "needs words and an <address>" in said
