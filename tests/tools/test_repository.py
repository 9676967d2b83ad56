"""The repository's address is the setting's, else CI's, else the git remote's; and the site's follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_book import git
from tools.publish.repository import (
    NOT_PUBLISHED,
    Repository,
    find_repository,
    problems_with_the_settings,
    site_address,
)

GITHUB = {
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_REPOSITORY": "teacher/descent",
    "GITHUB_REF_NAME": "main",
}
GITLAB = {
    "CI_SERVER_URL": "https://gitlab.com",
    "CI_PROJECT_PATH": "school/maths/descent",
    "CI_COMMIT_BRANCH": "term-2",
    "CI_DEFAULT_BRANCH": "main",
    "CI_PAGES_URL": "https://school.gitlab.io/maths/descent",
}


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings, in no repository, outside CI."""
    for name in (*GITHUB, *GITLAB, "FORGEJO_ACTIONS", "GITEA_ACTIONS", NOT_PUBLISHED):
        monkeypatch.delenv(name, raising=False)
    write_settings(tmp_path, "")
    return tmp_path


def write_settings(book: Path, settings: str) -> None:
    (book / "_config.yml").write_text(f"title: A book\n{settings}\n", encoding="utf-8")


def with_remote(book: Path, url: str) -> Path:
    git(book, "init", "--initial-branch", "main")
    git(book, "remote", "add", "origin", url)
    return book


def found(book: Path, **variables: str) -> Repository:
    repository = find_repository(book, variables)
    assert repository is not None
    return repository


def test_with_no_remote_and_no_ci_there_is_none(book: Path) -> None:
    assert find_repository(book, {}) is None
    assert site_address(book, {}) is None
    git(book, "init")
    assert find_repository(book, {}) is None
    forgejo = {**GITHUB, "FORGEJO_ACTIONS": "true"}  # GitHub's variables, not its addresses
    assert find_repository(book, forgejo) is None


@pytest.mark.parametrize(
    ("remote", "kind", "web"),
    [
        ("https://github.com/owner/name.git/", "github", "https://github.com/owner/name"),
        ("https://user:secret@github.com/owner/name.git", "github", "https://github.com/owner/name"),
        ("https://secret@github.com/owner/na.me", "github", "https://github.com/owner/na.me"),
        ("git@github.com:owner/name.git", "github", "https://github.com/owner/name"),
        ("github.com:owner/name.git", "github", "https://github.com/owner/name"),
        ("git@gitlab.com:a/b/c/name.git", "gitlab", "https://gitlab.com/a/b/c/name"),
        ("ssh://git@gitlab.inria.fr:2222/a/name.git", "gitlab", "https://gitlab.inria.fr/a/name"),
        ("http://gitlab.lan.example:8080/a/name.git", "gitlab", "http://gitlab.lan.example:8080/a/name"),
    ],
)
def test_every_form_of_a_remote_gives_the_address_to_open(
    book: Path, remote: str, kind: str, web: str
) -> None:
    repository = found(with_remote(book, remote))
    assert (repository.kind, repository.web, repository.branch) == (kind, web, "main")
    assert "secret" not in repr(repository)


@pytest.mark.parametrize(
    "remote",
    [
        "/srv/git/owner/name.git",
        "../name",
        "file:///srv/git/owner/name.git",
        "C:/books/owner/name",
        "alias:owner/name",
        "https://github.com/owner",
        "https://github.com/owner/name/more",
        "https://git.example.org/owner/name",  # who knows what runs there
        "https://github.com/owner/na<me",
        "https://github.com:port/owner/name",
        "ssh://git@ssh.github.com:443/owner/name.git",  # no address to open
    ],
)
def test_a_remote_that_is_a_folder_or_a_riddle_counts_as_none(book: Path, remote: str) -> None:
    assert find_repository(with_remote(book, remote), {}) is None


def test_the_branch_is_the_one_that_the_remote_shows_first(book: Path) -> None:
    with_remote(book, "gh:teacher/descent")
    git(book, "config", "url.https://github.com/.insteadOf", "gh:")
    git(book, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk")
    assert found(book) == Repository("github", "https://github.com", "teacher/descent", "trunk")


def test_a_copy_in_another_repository_is_not_that_ones(book: Path) -> None:
    inside = with_remote(book, "https://github.com/owner/name") / "copies"
    inside.mkdir()
    write_settings(inside, "")
    assert find_repository(inside, {}) is None


def test_ci_comes_before_the_remote_and_the_setting_before_both(book: Path) -> None:
    with_remote(book, "https://github.com/original/name")
    assert found(book, **GITHUB) == Repository("github", "https://github.com", "teacher/descent", "main")
    assert site_address(book, GITHUB) == "https://teacher.github.io/descent/"
    write_settings(book, "repository: {url: 'https://gitlab.com/a/b/c.git', branch: 'dev#%é'}")
    assert found(book, **GITHUB) == Repository("gitlab", "https://gitlab.com", "a/b/c", "dev#%é")
    write_settings(book, "repository: {url: https://git.example.org/a/b, kind: gitlab}")
    assert found(book) == Repository("gitlab", "https://git.example.org", "a/b", "main")
    write_settings(book, "repository: {branch: dev}")
    assert found(book, **GITHUB) == Repository("github", "https://github.com", "teacher/descent", "dev")
    write_settings(book, "repository:\nhtml: {baseurl: https://www.example.org/book}")
    assert site_address(book, GITLAB) == "https://www.example.org/book/"


def test_gitlab_says_where_it_is_and_where_its_pages_are(book: Path) -> None:
    school = Repository("gitlab", "https://gitlab.com", "school/maths/descent", "term-2")
    assert found(book, **GITLAB) == school
    assert site_address(book, GITLAB) == "https://school.gitlab.io/maths/descent/"
    assert found(book, **{**GITLAB, "CI_COMMIT_BRANCH": ""}).branch == "main"  # for a tag
    own = {"CI_SERVER_URL": "https://git.lab.example.org/forge", "CI_PROJECT_PATH": "a/name"}
    assert found(book, **own) == Repository("gitlab", "https://git.lab.example.org/forge", "a/name", "main")
    assert site_address(book, own) is None  # nothing says where it publishes


def test_a_gitlab_has_the_branch_of_publications_where_its_ci_may_push_it(book: Path) -> None:
    assert found(book, **GITLAB).launched == "published"
    refused = found(book, **GITLAB, **{NOT_PUBLISHED: "1"})
    assert (refused.published, refused.launched) == (False, "term-2")
    with_remote(book, "https://gitlab.com/school/maths/descent")
    assert not found(book).published  # a clone that has seen no such branch
    git(book, "commit", "--allow-empty", "--message", "All")
    git(book, "update-ref", "refs/remotes/origin/published", "HEAD")
    assert found(book).published
    assert site_address(book, {}) == "https://school.gitlab.io/maths/descent/"


@pytest.mark.parametrize(
    ("path", "site"),
    [
        ("Teacher/Descent", "https://teacher.github.io/Descent/"),
        ("Teacher/Teacher.github.io", "https://teacher.github.io/"),
    ],
)
def test_github_publishes_under_the_owners_name(book: Path, path: str, site: str) -> None:
    assert site_address(book, {"GITHUB_REPOSITORY": path}) == site
    enterprise = {"GITHUB_REPOSITORY": path, "GITHUB_SERVER_URL": "https://code.firm.example"}
    assert site_address(book, enterprise) is None
    assert found(book, **enterprise).raw("a.sh", "b") == f"https://code.firm.example/{path}/raw/b/a.sh"


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("repository: here", "not 'here'"),
        ("repository: {adress: x}", "not {'adress': 'x'}"),
        ("repository: {url: 7}", "not {'url': 7}"),
        ("repository: {url: a/folder}", "not {'url': 'a/folder'}"),
        ("repository: {url: https://github.com/a/b/c}", "not {'url': 'https://github.com/a/b/c'}"),
        ("repository: {url: https://git.example.org/a/b}", "not {'url': 'https://git.example.org/a/b'}"),
        ("html: {baseurl: www.example.org}", "not 'www.example.org'"),
    ],
)
def test_a_setting_that_can_not_be_read_stops_the_build_in_words(
    book: Path, setting: str, words: str
) -> None:
    write_settings(book, setting)
    (problem,) = problems_with_the_settings(book)
    assert str(problem).startswith(("_config.yml: repository must", "_config.yml: html.baseurl must"))
    assert str(problem).endswith(words)


def test_addresses_of_files_are_quoted_on_gitlab_too() -> None:
    odd = Repository("gitlab", "https://gitlab.com", "group/sub/name", "été#1%")
    assert odd.page_of("x.md") == "https://gitlab.com/group/sub/name/-/blob/%C3%A9t%C3%A9%231%25/x.md"
    assert odd.raw("x.sh", "a#b") == "https://gitlab.com/group/sub/name/-/raw/a%23b/x.sh"
