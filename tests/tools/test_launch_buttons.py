"""Each page with code says where it can be run: by the address of its own fork, and of no other place."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest

from tests.small_book import SmallBook, cell, git
from tools.publish.repository import Repository
from tools.publish.services import addresses

PAGE = "book/loop/one"
ODD = "book/two words/é#50%"
ANCHOR = re.compile(r'<a class="gd-launch-(\w+)" href="([^"]+)"')
FORK = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "teacher/descent"}


def links(page: str) -> dict[str, str]:
    """The addresses of a page's launch line, by what they open."""
    return {way: unescape(address) for way, address in ANCHOR.findall(page)}


def test_every_service_opens_the_notebook_that_the_build_made_whatever_its_name() -> None:
    at = addresses(Repository("github", "https://github.com", "owner/name"), ODD)
    name = "two%20words/%C3%A9%2350%25"
    assert at["source"] == f"https://github.com/owner/name/blob/main/book/{name}.md"
    notebook = f"notebooks/{name}.ipynb"
    assert at["colab"] == f"https://colab.research.google.com/github/owner/name/blob/published/{notebook}"
    # Binder reads the value, Jupyter the address in it.
    path = f"lab/tree/{quote(notebook)}"
    assert at["binder"] == f"https://mybinder.org/v2/gh/owner/name/published?urlpath={path}"
    parts = urlsplit(at["onyxia"])
    assert re.fullmatch("[A-Za-z.=&%0-9-]+", parts.query)
    assert (parts.netloc, parts.path) == ("datalab.sspcloud.fr", "/launcher/ide/jupyter-pytorch")
    assert parse_qs(parts.query) == {
        "name": ["«name-é#50%»"],
        "init.personalInit": ["«https://raw.githubusercontent.com/owner/name/published/.binder/onyxia.sh»"],
        "init.personalInitArgs": [f"«https://github.com/owner/name published {notebook}»"],
        "autoLaunch": ["true"],
    }


@pytest.mark.parametrize(
    ("repository", "place"),
    [
        (Repository("gitlab", "https://gitlab.com", "group/sub/name"), "gl/group%2Fsub%2Fname"),
        (Repository("gitlab", "https://git.lab.org", "a/name"), "git/https%3A%2F%2Fgit.lab.org%2Fa%2Fname"),
        (Repository("github", "https://code.firm", "a/name"), "git/https%3A%2F%2Fcode.firm%2Fa%2Fname"),
    ],
)
def test_another_server_is_reached_as_binder_names_it_and_not_by_colab(
    repository: Repository, place: str
) -> None:
    at = addresses(repository, "book/loop/knobs")
    assert at["binder"].startswith(f"https://mybinder.org/v2/{place}/published?")
    assert list(at) == ["source", "binder", "onyxia"]


def test_where_nothing_is_published_no_service_is_offered() -> None:
    at = addresses(Repository("gitlab", "https://gitlab.com", "a/name", "term/2", published=False), PAGE)
    assert at == {"source": "https://gitlab.com/a/name/-/blob/term/2/book/loop/one.md"}


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book built where no repository is known: two chapters with code, and a front page without."""
    names = ["loop/one", ODD.removeprefix("book/")]
    (draft.root / ODD).parent.mkdir()
    for name in names:
        draft.write_page(name, f"*What do two and two give?*\n\n{cell('print(2 + 2)')}")
    draft.set_parts({"Part": names})
    draft.build()
    return draft


@pytest.mark.book
def test_with_no_repository_there_is_a_download_and_nothing_that_would_lead_nowhere(once: SmallBook) -> None:
    assert not re.search('rel="canonical"|og:url', once.page)
    assert '<link rel="canonical" href="book/index.html"' in once.html("index")
    assert "<base" not in once.html("404")
    assert not (once.site / "sitemap.xml").exists()
    assert links(once.page) == {"download": "../../_notebooks/loop/one.ipynb"}
    assert "mybinder" not in once.page
    assert "by itself" not in once.page  # no service, no warning of one
    assert "installs what it needs" not in once.page  # it can't know from where
    assert "gd-launch" not in once.html("book/index")
    odd = once.html(ODD)
    assert (once.site / "book" / "two words" / unquote(links(odd)["download"])).is_file()
    assert "#" not in links(odd)["download"]


@pytest.mark.book
def test_the_pages_of_a_fork_open_the_fork_and_say_what_becomes_of_work(built: SmallBook) -> None:
    git(built.root, "init")
    git(built.root, "remote", "add", "origin", "https://user:secret@github.com/original/descent")
    build = built.build(variables=FORK)
    assert build.executed == []
    found = links(built.page)
    assert list(found) == ["binder", "colab", "onyxia", "download", "source"]
    at = addresses(Repository("github", "https://github.com", "teacher/descent"), PAGE)
    assert found == {**at, "download": "../../_notebooks/loop/one.ipynb"}
    assert not re.search("original|secret", built.page)
    assert "None of these services keeps your changes by itself" in built.page
    # Below the title, the chapter's question and the time to read it.
    head, _, _ = built.page.partition('<details class="gd-launch">')
    head = re.sub(r'\s*<p class="chapter-head">.*</p>\s*$', "", head)
    assert head.rstrip().endswith("<p><em>What do two and two give?</em></p>")
