"""The repository's address is the setting's, else CI's, else the git remote's; and the site's follows."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.published import changed, inputs
from tools.repository import Repository, facts, find_repository, problems_with_the_settings, site_address

GITHUB = {
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_REPOSITORY": "teacher/descent",
    "GITHUB_REF_NAME": "main",
}
GITLAB = {
    "CI_PROJECT_URL": "https://gitlab.com/school/maths/descent",
    "CI_PROJECT_PATH": "school/maths/descent",
    "CI_COMMIT_BRANCH": "term-2",
    "CI_DEFAULT_BRANCH": "main",
    "CI_PAGES_URL": "https://school.gitlab.io/maths/descent",
}
CI_VARIABLES = (
    *GITHUB,
    *GITLAB,
    "GITHUB_BASE_REF",
    "FORGEJO_ACTIONS",
    "GITEA_ACTIONS",
)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings, in no repository, outside CI."""
    for name in CI_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    write_settings(tmp_path, "")
    return tmp_path


def write_settings(book: Path, settings: str) -> None:
    (book / "_config.yml").write_text(f"title: A book\n{settings}", encoding="utf-8")


def git(book: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(book), *arguments], check=True, capture_output=True)


def with_remote(book: Path, url: str, name: str = "origin") -> Path:
    if not (book / ".git").exists():
        git(book, "init", "--initial-branch", "main")
    git(book, "remote", "add", name, url)
    return book


def test_with_no_remote_and_no_ci_there_is_none(book: Path) -> None:
    assert find_repository(book, {}) is None
    assert site_address(book, {}) is None
    git(book, "init")
    assert find_repository(book, {}) is None


@pytest.mark.parametrize(
    ("remote", "kind", "web"),
    [
        ("https://github.com/owner/name", "github", "https://github.com/owner/name"),
        ("https://github.com/owner/name.git", "github", "https://github.com/owner/name"),
        ("https://github.com/owner/name/", "github", "https://github.com/owner/name"),
        ("https://user:secret@github.com/owner/name.git", "github", "https://github.com/owner/name"),
        ("https://secret@github.com/owner/na.me", "github", "https://github.com/owner/na.me"),
        ("git@github.com:owner/name.git", "github", "https://github.com/owner/name"),
        ("github.com:owner/name.git", "github", "https://github.com/owner/name"),
        ("ssh://git@github.com/owner/name.git", "github", "https://github.com/owner/name"),
        ("ssh://git@ssh.github.com:443/owner/name.git", "github", "https://github.com/owner/name"),
        ("git@gitlab.com:a/b/c/name.git", "gitlab", "https://gitlab.com/a/b/c/name"),
        ("ssh://git@gitlab.inria.fr:2222/a/name.git", "gitlab", "https://gitlab.inria.fr/a/name"),
        ("http://gitlab.lan.example:8080/a/name.git", "gitlab", "http://gitlab.lan.example:8080/a/name"),
    ],
)
def test_every_form_of_a_remote_gives_the_address_to_open(
    book: Path, remote: str, kind: str, web: str
) -> None:
    found = find_repository(with_remote(book, remote), {})
    assert found is not None
    assert (found.kind, found.web, found.branch) == (kind, web, "main")


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
    ],
)
def test_a_remote_that_is_a_folder_or_a_riddle_counts_as_none(book: Path, remote: str) -> None:
    assert find_repository(with_remote(book, remote), {}) is None


def test_the_remote_is_origin_and_its_branch_the_one_that_it_shows_first(book: Path) -> None:
    with_remote(book, "https://github.com/original/name", "a-first-one")
    found = find_repository(book, {})
    assert found is not None
    assert found.owner == "original"
    with_remote(book, "git@github.com:teacher/name.git")
    git(book, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk")
    assert find_repository(book, {}) == Repository("github", "https://github.com", "teacher/name", "trunk")


def test_a_remote_that_git_rewrites_is_the_one_that_git_goes_to(book: Path) -> None:
    with_remote(book, "gh:owner/name")
    git(book, "config", "url.https://github.com/.insteadOf", "gh:")
    found = find_repository(book, {})
    assert found is not None
    assert found.web == "https://github.com/owner/name"


def test_a_copy_inside_another_repository_is_not_that_one(book: Path) -> None:
    with_remote(book, "https://github.com/owner/name")
    copy = book / "copies" / "book"
    copy.mkdir(parents=True)
    write_settings(copy, "")
    assert find_repository(copy, {}) is None


def test_a_hook_of_another_repository_does_not_confuse_it(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_remote(book, "https://github.com/owner/name")
    other = book / "other"
    other.mkdir()
    with_remote(other, "https://github.com/other/other")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    found = find_repository(book, {})
    assert found is not None
    assert found.owner == "owner"


def test_ci_comes_before_the_remote(book: Path) -> None:
    with_remote(book, "https://github.com/original/name")
    found = find_repository(book, GITHUB)
    assert found == Repository("github", "https://github.com", "teacher/descent", "main")
    assert site_address(book, GITHUB) == "https://teacher.github.io/descent/"


def test_a_pull_request_counts_for_the_branch_that_it_goes_to(book: Path) -> None:
    request = {**GITHUB, "GITHUB_REF_NAME": "12/merge", "GITHUB_BASE_REF": "main"}
    found = find_repository(book, request)
    assert found is not None
    assert found.branch == "main"


def test_forgejo_which_uses_githubs_variables_is_not_github(book: Path) -> None:
    assert find_repository(book, {**GITHUB, "FORGEJO_ACTIONS": "true"}) is None


def test_gitlab_says_where_it_is_and_where_its_pages_are(book: Path) -> None:
    found = find_repository(book, GITLAB)
    assert found == Repository("gitlab", "https://gitlab.com", "school/maths/descent", "term-2")
    assert site_address(book, GITLAB) == "https://school.gitlab.io/maths/descent/"
    tag = {name: value for name, value in GITLAB.items() if name != "CI_COMMIT_BRANCH"}
    found = find_repository(book, tag)
    assert found is not None
    assert found.branch == "main"


def test_a_gitlab_of_ones_own_needs_neither_gitlab_in_its_name_nor_a_host_to_itself(book: Path) -> None:
    own = {"CI_PROJECT_URL": "https://git.lab.example.org/a/name", "CI_DEFAULT_BRANCH": "main"}
    assert find_repository(book, own) == Repository("gitlab", "https://git.lab.example.org", "a/name", "main")
    assert site_address(book, own) is None  # nothing says where it publishes
    below = {"CI_PROJECT_URL": "https://example.org/forge/a/name", "CI_PROJECT_PATH": "a/name"}
    assert find_repository(book, below) == Repository("gitlab", "https://example.org/forge", "a/name", "main")


@pytest.mark.parametrize(
    ("path", "site"),
    [
        ("Teacher/Descent", "https://teacher.github.io/Descent/"),
        ("teacher/teacher.github.io", "https://teacher.github.io/"),
        ("Teacher/Teacher.github.io", "https://teacher.github.io/"),
    ],
)
def test_github_publishes_under_the_owners_name(book: Path, path: str, site: str) -> None:
    assert site_address(book, {"GITHUB_REPOSITORY": path}) == site


def test_gitlabs_groups_become_folders_of_the_site(book: Path) -> None:
    with_remote(book, "https://gitlab.com/school/maths/descent")
    assert site_address(book, {}) == "https://school.gitlab.io/maths/descent/"


def test_an_enterprise_github_has_files_but_no_known_site(book: Path) -> None:
    found = find_repository(book, {**GITHUB, "GITHUB_SERVER_URL": "https://code.firm.example"})
    assert found is not None
    assert (
        found.raw("a/b.sh", "published") == "https://code.firm.example/teacher/descent/raw/published/a/b.sh"
    )
    assert site_address(book, {**GITHUB, "GITHUB_SERVER_URL": "https://code.firm.example"}) is None


def test_the_setting_comes_before_everything(book: Path) -> None:
    with_remote(book, "https://github.com/original/name")
    write_settings(book, "repository: {url: 'https://gitlab.com/a/b/c.git', branch: dev}\n")
    assert find_repository(book, GITHUB) == Repository("gitlab", "https://gitlab.com", "a/b/c", "dev")
    write_settings(book, "repository: {url: https://git.example.org/a/b, kind: gitlab}\n")
    assert find_repository(book, {}) == Repository("gitlab", "https://git.example.org", "a/b", "main")
    write_settings(book, "repository: {branch: dev}\n")
    assert find_repository(book, GITHUB) == Repository(
        "github", "https://github.com", "teacher/descent", "dev"
    )
    write_settings(book, "repository:\nhtml: {baseurl: https://www.example.org/book}\n")
    assert site_address(book, GITLAB) == "https://www.example.org/book/"


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("repository: here", "must hold url and, if need be, branch and kind, not 'here'"),
        ("repository: {adress: x}", "must hold url and"),
        ("repository: {url: 7}", "repository.url must be text, not 7"),
        ("repository: {url: a/folder}", "address of a repository.*not 'a/folder'"),
        ("repository: {url: https://github.com/owner}", "not 'https://github.com/owner'"),
        ("repository: {url: https://github.com/a/b/c}", "must end in owner/name, not in 'a/b/c'"),
        ("repository: {url: https://git.example.org/a/b}", "must say whether https://git.example.org"),
        ("repository: {url: https://github.com/a/b, kind: svn}", "github or gitlab, not 'svn'"),
        ("repository: {branch: 'two words'}", "the name of a branch, not 'two words'"),
        ("html: {baseurl: www.example.org}", "web address of the site.*not 'www.example.org'"),
    ],
)
def test_a_setting_that_can_not_be_read_stops_the_build_in_words(
    book: Path, setting: str, words: str
) -> None:
    write_settings(book, setting + "\n")
    with pytest.raises(ValueError, match=words):
        facts(book)
    (problem,) = problems_with_the_settings(book)
    assert str(problem).startswith(("_config.yml: repository", "_config.yml: html.baseurl"))


def test_pages_are_made_anew_when_the_remote_or_ci_says_another_repository(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = inputs(book)
    with_remote(book, "https://github.com/owner/name")
    at_origin = inputs(book)
    assert changed(nowhere, at_origin) == {"the repository", "the site's address"}
    monkeypatch.setenv("CI_PAGES_URL", "https://pages.example.org/name")
    assert changed(at_origin, inputs(book)) == {"the site's address"}


def test_addresses_of_files(book: Path) -> None:
    hub = Repository("github", "https://github.com", "owner/name", "main")
    lab = Repository("gitlab", "https://gitlab.com", "group/sub/name", "main")
    assert (hub.owner, hub.name, lab.owner, lab.name) == ("owner", "name", "group/sub", "name")
    assert hub.page_of("book/x.md") == "https://github.com/owner/name/blob/main/book/x.md"
    assert lab.page_of("book/x.md") == "https://gitlab.com/group/sub/name/-/blob/main/book/x.md"
    assert hub.raw("x.sh", "published") == "https://raw.githubusercontent.com/owner/name/published/x.sh"
    assert lab.raw("x.sh", "main") == "https://gitlab.com/group/sub/name/-/raw/main/x.sh"
    assert (hub.launched, lab.launched) == ("published", "main")
