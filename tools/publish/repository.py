"""Where the book's repository is, and where its site: so that the pages of a fork lead to that fork.

A setting in _config.yml comes first, then what CI says, then the git remote. Where none of them says it, a
page has no button rather than a broken one. Nothing here asks the network.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import yaml

from tools.problem import Problem

KINDS = ("github", "gitlab")
PUBLISHED = "published"  # the branch that CI moves at each publication, and at no other time
NOT_PUBLISHED = "NO_PUBLISHED_BRANCH"  # a variable that CI sets where it may not push that branch
BY_SSH = re.compile(r"(?:[^@/:]+@)?([^@/:]+):((?!//).+)")  # git@host:owner/name.git
SSH_HOSTS = {"ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com"}  # ssh through port 443
PATH = re.compile(r"[\w.-]+(/[\w.-]+)+")
BRANCH = re.compile(r"(?!-)[^\s~^:?*\[\\]+")
WANTED = (
    'repository must hold "url: https://github.com/owner/name" and, if need be, "branch" and "kind" (github '
    "or gitlab), not {!r}"
)


@dataclass(frozen=True)
class Repository:
    """A repository on GitHub, on GitLab, or on a server that runs one of them.

    kind: "github" or "gitlab".  server: "https://github.com".  path: "owner/name"; GitLab's groups may lie
    deeper, "group/course/name".  branch: the one that holds the pages' sources.  published: whether there is
    the branch `published`, with the notebooks.
    """

    kind: str
    server: str
    path: str
    branch: str = "main"
    published: bool = True

    @property
    def web(self) -> str:
        """Its address, to read and to clone: "https://github.com/owner/name"."""
        return f"{self.server}/{self.path}"

    @property
    def launched(self) -> str:
        """The branch that a launched notebook installs gdlib from."""
        return PUBLISHED if self.published else self.branch

    def page_of(self, file: str) -> str:
        """The web page that shows a file of `branch`."""
        blob = "blob" if self.kind == "github" else "-/blob"
        return f"{self.web}/{blob}/{quote(self.branch)}/{quote(file)}"

    def raw(self, file: str, branch: str) -> str:
        """The address of a file's bytes, without a redirection on the way."""
        rest = f"{quote(branch)}/{quote(file)}"
        if self.server == "https://github.com":
            return f"https://raw.githubusercontent.com/{self.path}/{rest}"
        return f"{self.web}/{'raw' if self.kind == 'github' else '-/raw'}/{rest}"


def find_repository(root: Path, environ: Mapping[str, str]) -> Repository | None:
    """The repository of the book in `root`, or None where nothing says which.

    environ: the environment's variables, which CI fills.  Errors: ValueError when the setting `repository`
    in _config.yml can't be read.
    """
    setting = _settings(root).get("repository") or {}
    if not _is_good(setting):
        raise ValueError(WANTED.format(setting))
    if "url" in setting:
        found = _at(setting["url"], setting.get("kind"))
        if found is None:
            raise ValueError(WANTED.format(setting))
    else:
        found = _from_github(environ) or _from_gitlab(environ) or _from_git(root)
    if found is not None and environ.get(NOT_PUBLISHED):
        found = replace(found, published=False)
    return replace(found, branch=setting["branch"]) if found and "branch" in setting else found


def site_address(root: Path, environ: Mapping[str, str]) -> str | None:
    """The published site's address, ending in a slash, or None where nothing says it.

    It is `html: baseurl` in _config.yml, else what GitLab's CI says, else where GitHub or GitLab publish
    by default.  Errors: ValueError for a setting that can't be read.
    """
    setting = (_settings(root).get("html") or {}).get("baseurl")
    if setting:
        if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", str(setting)):
            raise ValueError(f'html.baseurl must be "https://owner.github.io/name/" or such, not {setting!r}')
        return str(setting).rstrip("/") + "/"
    if environ.get("CI_PAGES_URL"):
        return environ["CI_PAGES_URL"].rstrip("/") + "/"
    repository = find_repository(root, environ)
    if repository is None or repository.server not in ("https://github.com", "https://gitlab.com"):
        return None
    owner, _, rest = repository.path.partition("/")
    host = f"{owner.lower()}.{repository.kind}.io"
    return f"https://{host}/" if rest.lower() == host else f"https://{host}/{rest}/"


def facts(root: Path) -> dict[str, str]:
    """What pages are made from that lies outside the book's files, by name."""
    return {
        "the repository": repr(find_repository(root, os.environ)),
        "the site's address": repr(site_address(root, os.environ)),
    }


def problems_with_the_settings(root: Path) -> list[Problem]:
    """What is wrong with the settings that say where the repository and the site are."""
    try:
        facts(root)
    except ValueError as error:
        return [Problem("_config.yml", "", str(error))]
    return []


def _settings(root: Path) -> dict[str, Any]:
    return yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8")) or {}


def _is_good(setting: object) -> bool:
    return (
        isinstance(setting, dict)
        and setting.keys() <= {"url", "branch", "kind"}
        and all(isinstance(value, str) for value in setting.values())
        and BRANCH.fullmatch(setting.get("branch", "main")) is not None
        and setting.get("kind", "github") in KINDS
    )


def _from_github(environ: Mapping[str, str]) -> Repository | None:
    path = environ.get("GITHUB_REPOSITORY")
    # Forgejo has the same variables, other addresses.
    if not path or "FORGEJO_ACTIONS" in environ or "GITEA_ACTIONS" in environ:
        return None
    server = environ.get("GITHUB_SERVER_URL") or "https://github.com"
    # A pull request's own name, 12/merge, is no branch; the one that it goes to is.
    branch = environ.get("GITHUB_BASE_REF") or environ.get("GITHUB_REF_NAME") or "main"
    return Repository("github", server.rstrip("/"), path, branch)


def _from_gitlab(environ: Mapping[str, str]) -> Repository | None:
    web = environ.get("CI_PROJECT_URL", "").rstrip("/")
    if not web:
        return None
    path = environ.get("CI_PROJECT_PATH") or urlsplit(web).path.strip("/")
    branch = environ.get("CI_COMMIT_BRANCH") or environ.get("CI_DEFAULT_BRANCH") or "main"
    # What is left of the address is the server's: a GitLab may live below a path of its host.
    return Repository("gitlab", web.removesuffix(f"/{path}"), path, branch)


def _from_git(root: Path) -> Repository | None:
    if not (root / ".git").exists():  # a copy of the book inside another repository is not that one's
        return None
    remotes = _git(root, "remote").split()
    remote = "origin" if "origin" in remotes else next(iter(remotes), "")
    # As it is written down, then as git rewrites it (insteadOf), where that is what makes it an address.
    found = _at(_git(root, "config", "--get", f"remote.{remote}.url"))
    found = found or _at(_git(root, "remote", "get-url", remote))
    if found is None:
        return None
    default = _git(root, "symbolic-ref", "--short", f"refs/remotes/{remote}/HEAD").removeprefix(f"{remote}/")
    branch = default or _git(root, "symbolic-ref", "--short", "HEAD") or "main"
    # GitHub's CI may always push it; whether a GitLab's may is seen by its being there.
    known = _git(root, "rev-parse", "--verify", "--quiet", f"refs/remotes/{remote}/{PUBLISHED}")
    return replace(found, branch=branch, published=found.kind == "github" or bool(known))


def _at(url: str, kind: str | None = None) -> Repository | None:
    """The repository at an address, of whatever form, without credentials; None for a folder or a riddle."""
    if match := BY_SSH.fullmatch(url):
        url = f"ssh://{match[1]}/{match[2]}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    host = SSH_HOSTS.get(parts.hostname or "", parts.hostname or "")
    path = parts.path.strip("/").removesuffix(".git").rstrip("/")
    # A host without a dot is a drive of Windows or a name that only this machine's ssh knows.
    if parts.scheme not in ("http", "https", "ssh", "git", "git+ssh") or "." not in host:
        return None
    kind = kind or next((kind for kind in KINDS if kind in host), None)
    if kind is None or not PATH.fullmatch(path) or (kind == "github" and path.count("/") != 1):
        return None
    scheme = "http" if parts.scheme == "http" else "https"
    return Repository(kind, f"{scheme}://{host}{f':{port}' if port and 'http' in parts.scheme else ''}", path)


def _git(root: Path, *arguments: str) -> str:
    """What git says, or nothing where it fails or isn't there."""
    # Inside one of git's hooks, these name another repository.
    others = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
