"""Each page with code says where it can be run: by the address of its own fork, and of no other place."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tools.repository import Repository
from tools.services import addresses


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
