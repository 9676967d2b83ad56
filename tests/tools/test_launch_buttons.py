"""Each page with code says where it can be run: by the address of its own fork, and of no other place."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import asdict
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

import pytest
from small_book import SmallBook, make_small_book

from tools.repository import Repository
from tools.services import addresses

PAGE = "book/loop/one"
ANCHOR = re.compile(r'<a class="gd-launch-(\w+)" href="([^"]+)"')
FORK = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "teacher/descent"}


def links(page: str) -> dict[str, str]:
    """The addresses of a page's launch line, by what they open."""
    return {way: unescape(address) for way, address in ANCHOR.findall(page)}


def test_github() -> None:
    at = addresses(Repository("github", "https://github.com", "owner/name", "main"), "book/loop/knobs")
    assert at.binder == "https://mybinder.org/v2/gh/owner/name/published?urlpath=lab/tree/book/loop/knobs.md"
    assert at.colab == (
        "https://colab.research.google.com/github/owner/name/blob/published/notebooks/loop/knobs.ipynb"
    )
    assert at.source == "https://github.com/owner/name/blob/main/book/loop/knobs.md"


def test_gitlab_has_no_branch_of_publications_and_no_colab() -> None:
    at = addresses(Repository("gitlab", "https://gitlab.com", "group/sub/name", "term/2"), "book/loop/knobs")
    assert at.binder == (
        "https://mybinder.org/v2/gl/group%2Fsub%2Fname/term%2F2?urlpath=lab/tree/book/loop/knobs.md"
    )
    assert at.colab is None
    assert at.source == "https://gitlab.com/group/sub/name/-/blob/term/2/book/loop/knobs.md"


@pytest.mark.parametrize(
    "repository",
    [
        Repository("gitlab", "https://git.lab.example.org", "a/name", "main"),
        Repository("github", "https://code.firm.example", "a/name", "main"),
    ],
)
def test_a_server_of_ones_own_is_reached_as_plain_git_and_not_by_colab(repository: Repository) -> None:
    at = addresses(repository, "book/loop/knobs")
    place = f"https://mybinder.org/v2/git/{repository.server.replace('://', '%3A%2F%2F')}%2Fa%2Fname/"
    assert at.binder.startswith(place)
    assert at.colab is None


def test_onyxia_gets_the_script_and_its_three_words() -> None:
    at = addresses(Repository("github", "https://github.com", "owner/name", "main"), "book/loop/knobs")
    parts = urlsplit(at.onyxia)
    assert (parts.netloc, parts.path) == ("datalab.sspcloud.fr", "/launcher/ide/jupyter-pytorch")
    assert parts.query.isascii()
    assert parse_qs(parts.query) == {
        "name": ["«name-knobs»"],
        "init.personalInit": ["«https://raw.githubusercontent.com/owner/name/published/.binder/onyxia.sh»"],
        "init.personalInitArgs": ["«https://github.com/owner/name published book/loop/knobs.md»"],
        "autoLaunch": ["true"],
    }


@pytest.fixture(scope="module")
def once(root: Path, tmp_path_factory: pytest.TempPathFactory, cell: Callable[..., str]) -> SmallBook:
    """A book built where no repository is known: a chapter with code, and a front page without."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    book.write(f"*What do two and two give?*\n\n{cell('print(2 + 2)')}")
    build = book.build()
    assert build.status == 0, build.said
    return book


@pytest.mark.book
def test_with_no_repository_there_is_a_download_and_nothing_that_would_lead_nowhere(once: SmallBook) -> None:
    assert links(once.page) == {"download": "../../_notebooks/loop/one.ipynb"}
    assert "mybinder" not in once.page
    assert "by itself" not in once.page  # no service, no warning of one
    assert "installs what it needs" not in once.page  # it can't know from where


@pytest.mark.book
def test_a_page_without_code_has_no_launch_line(once: SmallBook) -> None:
    front = once.root / "_build" / "html" / "book" / "index.html"
    assert "gd-launch" not in front.read_text(encoding="utf-8")


@pytest.mark.book
def test_the_pages_of_a_fork_open_the_fork_from_any_path_and_say_what_becomes_of_work(
    built: SmallBook,
) -> None:
    subprocess.run(["git", "init", str(built.root)], check=True, capture_output=True)
    origin = "https://github.com/original/descent"
    subprocess.run(["git", "-C", str(built.root), "remote", "add", "origin", origin], check=True)
    build = built.build(variables=FORK)
    assert build.status == 0, build.said
    assert build.executed == []
    found = links(built.page)
    assert list(found) == ["binder", "colab", "onyxia", "download", "source"]
    at = addresses(Repository("github", "https://github.com", "teacher/descent", "main"), PAGE)
    assert found == {**asdict(at), "download": "../../_notebooks/loop/one.ipynb"}
    assert all("teacher/descent" in unquote(found[way]) for way in ("binder", "colab", "onyxia", "source"))
    assert "original" not in built.page
    assert "None of these services keeps your changes by itself" in built.page
    # Below the title and the chapter's question, and as relative as the site's other links.
    head, _, _ = built.page.partition('<details class="gd-launch">')
    assert head.rstrip().endswith("<p><em>What do two and two give?</em></p>")
    for site in ("https://teacher.github.io/descent/", "https://example.org/a/b/", "file:///srv/book/"):
        address = urljoin(f"{site}{PAGE}.html", found["download"])
        assert address == f"{site}_notebooks/loop/one.ipynb"


@pytest.mark.book
def test_the_pages_of_a_clone_open_what_its_remote_names(built: SmallBook) -> None:
    subprocess.run(["git", "init", str(built.root)], check=True, capture_output=True)
    remote = "git@gitlab.com:school/maths/descent.git"
    subprocess.run(["git", "-C", str(built.root), "remote", "add", "origin", remote], check=True)
    build = built.build()
    assert build.status == 0, build.said
    found = links(built.page)
    assert list(found) == ["binder", "onyxia", "download", "source"]
    assert found["binder"].startswith("https://mybinder.org/v2/gl/school%2Fmaths%2Fdescent/")
    assert "Colab" not in built.page
    subprocess.run(["git", "-C", str(built.root), "remote", "remove", "origin"], check=True)
    assert built.build().status == 0
    assert list(links(built.page)) == ["download"]


@pytest.mark.book
def test_the_setting_serves_a_gitlab_whose_name_does_not_say_so(built: SmallBook) -> None:
    setting = "only_build_toc_files: true\nrepository: {url: https://git.example.org/a/b, kind: gitlab}"
    built.edit("_config.yml", "only_build_toc_files: true", setting)
    build = built.build()
    assert build.status == 0, build.said
    assert links(built.page)["source"] == f"https://git.example.org/a/b/-/blob/main/{PAGE}.md"
