"""What the launching services open: the branch that CI publishes, made by CI's own script."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.small_book import AUTHOR, git
from tools.publish.repository import Repository
from tools.publish.services import addresses

HUB = Repository("github", "https://github.com", "owner/name")
ODD = "book/two words/é#50%"  # a chapter whose name has to be quoted


@pytest.fixture(scope="session")
def published(root: Path, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of the project's files as they are, and its branch with the notebooks of the site."""
    folder = tmp_path_factory.mktemp("repositories")
    origin, work, notebooks = folder / "how-gd-works.git", folder / "work", folder / "notebooks"

    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True)
    for name in filter(lambda name: (root / name).is_file(), listed.stdout.split("\0")):
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, work / name)
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message=All"]):
        git(work, *command)
    git(work, "init", "--quiet", "--bare", origin)
    git(work, "remote", "add", "origin", origin)
    shutil.copytree(site / "_notebooks", notebooks)
    (notebooks / "two words").mkdir()
    shutil.copy(notebooks / "loop" / "knobs.ipynb", notebooks / "two words" / "é#50%.ipynb")
    subprocess.run([work / ".ci" / "publish-branch", notebooks], env=os.environ | AUTHOR, check=True)
    return origin


def button(service: str, chapter: str) -> str:
    """The address that a chapter's launch button has."""
    return addresses(HUB, chapter)[service]
