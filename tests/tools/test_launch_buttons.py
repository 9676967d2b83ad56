"""Each page with code says where it can be run: by the address of its own fork, and of no other place."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

import pytest

from tests.small_book import SmallBook, git, make_small_book
from tools.publish.repository import Repository
from tools.publish.services import addresses

PAGE = "book/loop/one"
ODD = "book/two words/é#50%"
HUB = Repository("github", "https://github.com", "owner/name")
LAB = Repository("gitlab", "https://gitlab.com", "group/sub/name", "term/2")
ANCHOR = re.compile(r'<a class="gd-launch-(\w+)" href="([^"]+)"')
FORK = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "teacher/descent"}


def links(page: str) -> dict[str, str]:
    """The addresses of a page's launch line, by what they open."""
    return {way: unescape(address) for way, address in ANCHOR.findall(page)}


def opened(binder: str) -> str:
    """The file that JupyterLab is asked for: Binder reads the value, Jupyter the address in it."""
    (path,) = parse_qs(urlsplit(binder).query)["urlpath"]
    return unquote(urlsplit(path).path).removeprefix("lab/tree/")


def test_every_service_opens_the_notebook_that_the_build_made() -> None:
    at = addresses(HUB, "book/loop/knobs")
    notebook = "notebooks/loop/knobs.ipynb"
    assert at["binder"] == f"https://mybinder.org/v2/gh/owner/name/published?urlpath=lab/tree/{notebook}"
    assert at["colab"] == f"https://colab.research.google.com/github/owner/name/blob/published/{notebook}"
    assert at["source"] == "https://github.com/owner/name/blob/main/book/loop/knobs.md"
    parts = urlsplit(at["onyxia"])
    assert (parts.netloc, parts.path) == ("datalab.sspcloud.fr", "/launcher/ide/jupyter-pytorch")
    assert parse_qs(parts.query) == {
        "name": ["«name-knobs»"],
        "init.personalInit": ["«https://raw.githubusercontent.com/owner/name/published/.binder/onyxia.sh»"],
        "init.personalInitArgs": [f"«https://github.com/owner/name published {notebook}»"],
        "autoLaunch": ["true"],
    }


def test_names_are_quoted_wherever_they_stand() -> None:
    at = addresses(HUB, ODD)
    assert all(re.fullmatch(r"[A-Za-z0-9:/?=&%._~-]+", address) for address in at.values())
    assert opened(at["binder"]) == "notebooks/two words/é#50%.ipynb"
    assert unquote(urlsplit(at["colab"]).path).endswith("/published/notebooks/two words/é#50%.ipynb")
    (words,) = parse_qs(urlsplit(at["onyxia"]).query)["init.personalInitArgs"]
    assert words == "«https://github.com/owner/name published notebooks/two%20words/%C3%A9%2350%25.ipynb»"


@pytest.mark.parametrize(
    ("repository", "place"),
    [
        (LAB, "gl/group%2Fsub%2Fname"),
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
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Callable[..., str]) -> SmallBook:
    """A book built where no repository is known: two chapters with code, and a front page without."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.write(f"*What do two and two give?*\n\n{cell('print(2 + 2)')}")
    odd = book.root / f"{ODD}.md"
    odd.parent.mkdir()
    odd.write_text(book.chapter.read_text(encoding="utf-8").replace("One", "Odd"), encoding="utf-8")
    book.set_parts({"Part": ["loop/one", ODD.removeprefix("book/")]})
    book.build()
    return book


@pytest.mark.book
def test_with_no_repository_there_is_a_download_and_nothing_that_would_lead_nowhere(once: SmallBook) -> None:
    assert not re.search('rel="canonical"|og:url', once.page)
    assert '<link rel="canonical" href="book/index.html"' in once.html("index")
    assert "<base" not in once.html("404")
    assert not (once.root / "_build" / "html" / "sitemap.xml").exists()
    assert links(once.page) == {"download": "../../_notebooks/loop/one.ipynb"}
    assert "mybinder" not in once.page
    assert "by itself" not in once.page  # no service, no warning of one
    assert "installs what it needs" not in once.page  # it can't know from where
    site = once.root / "_build" / "html"
    assert "gd-launch" not in once.html("book/index")
    odd = once.html(ODD)
    assert (site / "book" / "two words" / unquote(links(odd)["download"])).is_file()
    assert "#" not in links(odd)["download"]


@pytest.mark.book
def test_the_pages_of_a_fork_open_the_fork_from_any_path_and_say_what_becomes_of_work(
    built: SmallBook,
) -> None:
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
    # Below the title, the chapter's question and the time to read it, as relative as the site's other links.
    head, _, _ = built.page.partition('<details class="gd-launch">')
    head = re.sub(r'\s*<p class="chapter-head">.*</p>\s*$', "", head)
    assert head.rstrip().endswith("<p><em>What do two and two give?</em></p>")
    for site in ("https://teacher.github.io/descent/", "https://example.org/a/b/", "file:///srv/book/"):
        address = urljoin(f"{site}{PAGE}.html", found["download"])
        assert address == f"{site}_notebooks/loop/one.ipynb"
