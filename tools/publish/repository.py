"""Where the book's repository is, and where its site: so that the pages of a fork lead to that fork.

A setting in _config.yml comes first, then what CI says, then the git remote `origin`. Where none of them says
it, a page has no button rather than a broken one. Nothing here asks the network.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from sphinx.application import Sphinx
from sphinx.config import Config

from tools.chapters import settings
from tools.problem import Problem

KINDS = ("github", "gitlab")
PUBLISHED = "published"  # the branch that CI moves at each publication, and at no other time
NOT_PUBLISHED = "NO_PUBLISHED_BRANCH"  # a variable that CI sets where it may not push that branch
# Over the web or by ssh, git@host:owner/name.git too. A host has a dot: else it is a folder, a drive of
# Windows, or a name that only this machine's ssh knows.
ADDRESS = re.compile(
    r"(?:(https?|ssh)://)?(?:[^@/\s]+@)?(\w[\w.-]*\.[\w-]+)(:\d+)?[:/]([\w.-]+(?:/[\w.-]+)+)"
)
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
    setting = settings(root).get("repository") or {}
    if not isinstance(setting, dict) or not setting.keys() <= {"url", "branch", "kind"}:
        raise ValueError(WANTED.format(setting))
    if "url" in setting:
        found = _at(str(setting["url"]), setting.get("kind"))
        if found is None:
            raise ValueError(WANTED.format(setting))
    else:
        found = _from_github(environ) or _from_gitlab(environ) or _from_git(root)
    if found is not None and environ.get(NOT_PUBLISHED):
        found = replace(found, published=False)
    return replace(found, branch=str(setting["branch"])) if found and "branch" in setting else found


def site_address(root: Path, environ: Mapping[str, str]) -> str | None:
    """The published site's address, ending in a slash, or None where nothing says it.

    It is `html: baseurl` in _config.yml, else what GitLab's CI says, else where GitHub or GitLab publish
    by default.  Errors: ValueError for a setting that can't be read.
    """
    setting = (settings(root).get("html") or {}).get("baseurl")
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


def problems_with_the_settings(root: Path) -> list[Problem]:
    """What is wrong with the settings that say where the repository and the site are."""
    try:
        find_repository(root, os.environ)
        site_address(root, os.environ)
    except ValueError as error:
        return [Problem("_config.yml", "", str(error))]
    return []


def _from_github(environ: Mapping[str, str]) -> Repository | None:
    path = environ.get("GITHUB_REPOSITORY")
    # Forgejo has the same variables, other addresses.
    if not path or "FORGEJO_ACTIONS" in environ or "GITEA_ACTIONS" in environ:
        return None
    server = environ.get("GITHUB_SERVER_URL") or "https://github.com"
    return Repository("github", server.rstrip("/"), path, environ.get("GITHUB_REF_NAME") or "main")


def _from_gitlab(environ: Mapping[str, str]) -> Repository | None:
    if not environ.get("CI_PROJECT_PATH"):
        return None
    branch = environ.get("CI_COMMIT_BRANCH") or environ.get("CI_DEFAULT_BRANCH") or "main"
    return Repository("gitlab", environ["CI_SERVER_URL"].rstrip("/"), environ["CI_PROJECT_PATH"], branch)


def _from_git(root: Path) -> Repository | None:
    if not (root / ".git").exists():  # a copy of the book inside another repository is not that one's
        return None
    found = _at(_git(root, "remote", "get-url", "origin"))
    if found is None:
        return None
    default = _git(root, "symbolic-ref", "--short", "refs/remotes/origin/HEAD").removeprefix("origin/")
    branch = default or _git(root, "symbolic-ref", "--short", "HEAD") or "main"
    # GitHub's CI may always push it; whether a GitLab's may is seen by its being there.
    known = _git(root, "rev-parse", "--verify", "--quiet", f"refs/remotes/origin/{PUBLISHED}")
    return replace(found, branch=branch, published=found.kind == "github" or bool(known))


def _at(url: str, kind: str | None = None) -> Repository | None:
    """The repository at an address, without credentials; None where it isn't known what runs there."""
    match = ADDRESS.fullmatch(url.rstrip("/").removesuffix(".git"))
    if match is None:
        return None
    scheme, host, port, path = match.groups()
    kind = kind or next((kind for kind in KINDS if host.startswith(f"{kind}.")), None)
    if kind not in KINDS or (kind == "github" and path.count("/") != 1):
        return None
    server = f"{scheme}://{host}{port or ''}" if scheme in ("http", "https") else f"https://{host}"
    return Repository(kind, server, path)


def _git(root: Path, *arguments: str) -> str:
    """What git says, or nothing where it fails or isn't there."""
    try:
        done = subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def find(app: Sphinx, config: Config) -> None:
    """Fill in the settings that the other parts read; by html_baseurl a page names its canonical address."""
    config.book_repository = find_repository(Path(app.srcdir), os.environ)
    config.html_baseurl = site_address(Path(app.srcdir), os.environ) or ""


def setup(app: Sphinx) -> None:
    app.add_config_value("book_repository", None, "")
    app.connect("config-inited", find)
