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
from urllib.parse import urlsplit

import yaml

from tools.problem import Problem

KINDS = ("github", "gitlab")
SETTINGS = {"url", "branch", "kind"}
PUBLISHED = "published"  # the branch that CI moves at each publication, and at no other time
BY_SSH = re.compile(r"(?:[^@/:]+@)?(?P<host>[^@/:]+):(?P<path>(?!//).+)")  # git@host:owner/name.git
SSH_HOSTS = {"ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com"}  # ssh through port 443
PART = re.compile(r"[\w.-]+")
BRANCH = re.compile(r"(?!-)[\w./+-]+")


@dataclass(frozen=True)
class Repository:
    """A repository on GitHub, on GitLab, or on a server that runs one of them.

    kind: "github" or "gitlab".  server: "https://github.com".  path: "owner/name"; GitLab's groups may lie
    deeper, "group/course/name".  branch: the one that holds the pages' sources.
    """

    kind: str
    server: str
    path: str
    branch: str

    @property
    def web(self) -> str:
        """Its address, to read and to clone: "https://github.com/owner/name"."""
        return f"{self.server}/{self.path}"

    @property
    def owner(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def launched(self) -> str:
        """The branch that Binder, Colab and Onyxia open."""
        return PUBLISHED if self.kind == "github" else self.branch

    def page_of(self, file: str) -> str:
        """The web page that shows a file of `branch`."""
        blob = "blob" if self.kind == "github" else "-/blob"
        return f"{self.web}/{blob}/{self.branch}/{file}"

    def raw(self, file: str, branch: str) -> str:
        """The address of a file's bytes, without a redirection on the way."""
        if self.server == "https://github.com":
            return f"https://raw.githubusercontent.com/{self.path}/{branch}/{file}"
        return f"{self.web}/{'raw' if self.kind == 'github' else '-/raw'}/{branch}/{file}"


def find_repository(root: Path, environ: Mapping[str, str]) -> Repository | None:
    """The repository of the book in `root`, or None where nothing says which.

    environ: the environment's variables, which CI fills.  Errors: ValueError when the setting `repository`
    in _config.yml can't be read.
    """
    setting = _setting(root)
    if "url" in setting:
        return _as_set(setting)
    found = _from_github(environ) or _from_gitlab(environ) or _from_git(root)
    if found is not None and "branch" in setting:
        return replace(found, branch=setting["branch"])
    return found


def site_address(root: Path, environ: Mapping[str, str]) -> str | None:
    """The published site's address, ending in a slash, or None where nothing says it.

    It is `html: baseurl` in _config.yml, else what GitLab's CI says, else where GitHub or GitLab publish
    by default.  Errors: ValueError for a setting that can't be read.
    """
    html = _settings(root).get("html") or {}
    setting = html.get("baseurl") if isinstance(html, dict) else None
    if setting:
        if not isinstance(setting, str) or not _is_web_address(setting):
            raise ValueError(
                f'html.baseurl must be the web address of the site, such as "https://owner.github.io/name/", '
                f"not {setting!r}"
            )
        return _with_slash(setting)
    if environ.get("CI_PAGES_URL"):
        return _with_slash(environ["CI_PAGES_URL"])
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


def _setting(root: Path) -> dict[str, str]:
    setting = _settings(root).get("repository") or {}
    if not isinstance(setting, dict) or not setting.keys() <= SETTINGS:
        raise ValueError(f"repository must hold url and, if need be, branch and kind, not {setting!r}")
    for name, value in setting.items():
        if not isinstance(value, str) or not value.strip():
            raise ValueError(f"repository.{name} must be text, not {value!r}")
    if not BRANCH.fullmatch(setting.get("branch", "main")):
        raise ValueError(f"repository.branch must be the name of a branch, not {setting['branch']!r}")
    if setting.get("kind", KINDS[0]) not in KINDS:
        raise ValueError(f"repository.kind must be {' or '.join(KINDS)}, not {setting['kind']!r}")
    return setting


def _settings(root: Path) -> dict[str, Any]:
    return yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8")) or {}


def _as_set(setting: dict[str, str]) -> Repository:
    url = setting["url"]
    place = _place(url)
    if place is None:
        raise ValueError(
            'repository.url must be the address of a repository, such as "https://github.com/owner/name", '
            f"not {url!r}"
        )
    server, path = place
    kind = setting.get("kind") or _kind(server)
    if kind is None:
        raise ValueError(f"repository.kind must say whether {server} is a github or a gitlab")
    if kind == "github" and path.count("/") != 1:
        raise ValueError(f"repository.url must end in owner/name, not in {path!r}")
    return Repository(kind, server, path, setting.get("branch", "main"))


def _from_github(environ: Mapping[str, str]) -> Repository | None:
    if "FORGEJO_ACTIONS" in environ or "GITEA_ACTIONS" in environ:  # the same variables, other addresses
        return None
    path = environ.get("GITHUB_REPOSITORY")
    if not path:
        return None
    server = environ.get("GITHUB_SERVER_URL") or "https://github.com"
    # A pull request's own name, 12/merge, is no branch; the one that it goes to is.
    branch = environ.get("GITHUB_BASE_REF") or environ.get("GITHUB_REF_NAME") or "main"
    return Repository("github", server.rstrip("/"), path, branch)


def _from_gitlab(environ: Mapping[str, str]) -> Repository | None:
    web = environ.get("CI_PROJECT_URL", "").rstrip("/")
    if not web:
        return None
    parts = urlsplit(web)
    path = environ.get("CI_PROJECT_PATH") or parts.path.strip("/")
    branch = environ.get("CI_COMMIT_BRANCH") or environ.get("CI_DEFAULT_BRANCH") or "main"
    # What is left of the address is the server's: a GitLab may live below a path of its host.
    return Repository("gitlab", web.removesuffix(f"/{path}"), path, branch)


def _from_git(root: Path) -> Repository | None:
    if not (root / ".git").exists():  # a copy of the book inside another repository is not that one's
        return None
    remotes = _git(root, "remote").split()
    if not remotes:
        return None
    remote = "origin" if "origin" in remotes else remotes[0]
    place = None
    # As it is written down, then as git rewrites it (insteadOf), where that is what makes it an address.
    for command in (["config", "--get", f"remote.{remote}.url"], ["remote", "get-url", remote]):
        place = place or _place(_git(root, *command))
    kind = _kind(place[0]) if place else None
    if place is None or kind is None or (kind == "github" and place[1].count("/") != 1):
        return None
    default = _git(root, "symbolic-ref", "--short", f"refs/remotes/{remote}/HEAD").removeprefix(f"{remote}/")
    branch = default or _git(root, "symbolic-ref", "--short", "HEAD") or "main"
    return Repository(kind, *place, branch)


def _place(url: str) -> tuple[str, str] | None:
    """The server and the path that a remote's address names, without credentials; None for a folder."""
    if "://" in url:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            return None
        if parts.scheme not in ("http", "https", "ssh", "git", "git+ssh"):
            return None
        host, path = parts.hostname or "", parts.path
        scheme = "http" if parts.scheme == "http" else "https"
        if port is not None and parts.scheme in ("http", "https"):
            host = f"{host}:{port}"
    elif match := BY_SSH.fullmatch(url):
        scheme, host, path = "https", match["host"].lower(), match["path"]
    else:
        return None
    host = SSH_HOSTS.get(host, host)
    path = path.strip("/").removesuffix(".git").rstrip("/")
    names = path.split("/")
    # A host without a dot is a drive of Windows or a name that only this machine's ssh knows.
    if "." not in host or len(names) < 2 or not all(PART.fullmatch(name) for name in names):
        return None
    return f"{scheme}://{host}", path


def _kind(server: str) -> str | None:
    return next((kind for kind in KINDS if kind in server), None)


def _is_web_address(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query


def _with_slash(address: str) -> str:
    return address.rstrip("/") + "/"


def _git(root: Path, *arguments: str) -> str:
    """What git says, or nothing where it fails or isn't there."""
    # Inside one of git's hooks, these name another repository.
    others = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], env=environment, capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
