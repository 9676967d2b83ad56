"""What CI does is there to be done: its commands exist, its actions are pinned, and its branch is right."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.small_book import AUTHOR, git

ROOT = Path(__file__).resolve().parent.parent.parent
WORKFLOWS = [*sorted((ROOT / ".github" / "workflows").glob("*.yml")), ROOT / ".gitlab-ci.yml"]
LAUNCHING = [ROOT / ".binder" / name for name in ("postBuild", "start", "onyxia.sh")]
SCRIPTS = [*sorted((ROOT / ".ci").iterdir()), *LAUNCHING]


def strings(tree: Any) -> list[str]:
    """All text in a workflow."""
    if isinstance(tree, dict):
        return [text for value in tree.values() for text in strings(value)]
    if isinstance(tree, list):
        return [text for value in tree for text in strings(value)]
    return [str(tree)]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_what_a_workflow_runs_exists(file: Path) -> None:
    texts = strings(yaml.safe_load(file.read_text(encoding="utf-8")))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {word for text in texts for word in re.findall(r"\bmake ([a-z-]+)", text)}
    scripts = {word for text in texts for word in re.findall(r"(?:^| )(\.ci/[\w-]+)", text)}
    assert targets
    assert targets <= set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    assert all(os.access(ROOT / script, os.X_OK) for script in scripts)


@pytest.mark.parametrize("file", WORKFLOWS[:-1], ids=lambda file: file.name)
def test_a_workflow_names_each_action_by_its_commit_and_may_do_little_by_default(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    uses = [step["uses"] for step in steps if "uses" in step]
    assert uses
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) for action in uses)
    assert workflow["permissions"] == {"contents": "read"}
    needed = [job.get("needs", []) for job in workflow["jobs"].values()]  # `needs: a` means `needs: [a]`
    names = {name for need in needed for name in ([need] if isinstance(need, str) else need)}
    assert names <= workflow["jobs"].keys()


@pytest.mark.parametrize(("already_open", "calls"), [("0", 2), ("1", 1)])
def test_a_weekly_failure_opens_one_issue_and_no_second(
    tmp_path: Path, already_open: str, calls: int
) -> None:
    """With a gh that notes what it is asked, and answers that so many issues are open."""
    weekly = yaml.safe_load((ROOT / ".github" / "workflows" / "weekly.yml").read_text(encoding="utf-8"))
    report = weekly["jobs"]["report"]
    commands, variables = report["steps"][0]["run"], report["env"]
    gh = tmp_path / "gh"
    gh.write_text(f'#!/bin/sh\nprintf "%s\\0" "$*" >>"$CALLS"\necho {already_open}\n', encoding="utf-8")
    gh.chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    environment = {**variables, "PATH": path, "CALLS": str(tmp_path / "calls")}
    subprocess.run(["bash", "-e", "-c", commands], env=environment, check=True)
    asked = (tmp_path / "calls").read_text(encoding="utf-8").split("\0")[:-1]
    assert len(asked) == calls
    assert asked[0].startswith("issue list --state open")
    if calls == 2:
        assert asked[1].startswith(f"issue create --title {variables['TITLE']} --body What was green")
        assert variables["RUN"] in asked[1]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_a_script_is_one_that_bash_reads_and_may_be_executed(script: Path) -> None:
    subprocess.run(["bash", "-n", script], check=True)
    assert re.match("#!/(usr/bin/env |bin/)bash\n", script.read_text(encoding="utf-8"))
    assert os.access(script, os.X_OK)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A shallow clone, as CI makes it, of a repository with two commits."""
    origin, source, clone = tmp_path / "origin.git", tmp_path / "source", tmp_path / "clone"
    git(tmp_path, "init", "--bare", "--initial-branch", "main", str(origin))
    git(tmp_path, "init", "--initial-branch", "main", str(source))
    files = {".gitignore": "notebooks\n", ".github/workflows/book.yml": "on: push", "book/one.md": "# One"}
    for name, text in files.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(text, encoding="utf-8")
    (source / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "publish-branch", source / ".ci")
    for message in ("First", "Second"):
        git(source, "add", "--all")
        git(source, "commit", "--allow-empty", "--message", message)
    git(source, "push", str(origin), "main")
    git(tmp_path, "clone", "--depth", "1", origin.as_uri(), str(clone))
    return clone


def publish(clone: Path, notebooks: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the script as CI does."""
    return subprocess.run(
        [str(clone / ".ci" / "publish-branch"), str(notebooks)],
        env={**os.environ, **AUTHOR, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_branch_holds_the_sources_and_the_notebooks_and_moves_only_when_they_change(
    clone: Path, tmp_path: Path
) -> None:
    origin, notebooks = tmp_path / "origin.git", tmp_path / "built"
    (notebooks / "loop").mkdir(parents=True)
    (notebooks / "loop" / "one.ipynb").write_text("{}", encoding="utf-8")

    done = publish(clone, notebooks)
    assert done.returncode == 0, done.stderr
    listed = git(origin, "ls-tree", "-r", "--name-only", "published").splitlines()
    assert listed == [".ci/publish-branch", ".gitignore", "book/one.md", "notebooks/loop/one.ipynb"]
    first = git(origin, "rev-parse", "published")
    assert git(clone, "status", "--porcelain") == ""

    assert publish(clone, notebooks).returncode == 0
    assert git(origin, "rev-parse", "published") == first  # no new image on Binder

    (notebooks / "loop" / "one.ipynb").write_text('{"cells": []}', encoding="utf-8")
    (notebooks / "loop" / "two.ipynb").write_text("{}", encoding="utf-8")
    assert publish(clone, notebooks).returncode == 0
    assert git(origin, "rev-parse", "published^") == first  # a clone of it can be brought up to date
    assert git(origin, "show", "published:notebooks/loop/one.ipynb") == '{"cells": []}'
    (notebooks / "loop" / "two.ipynb").unlink()
    assert publish(clone, notebooks).returncode == 0
    assert "two" not in git(origin, "ls-tree", "-r", "--name-only", "published")
    assert git(origin, "rev-parse", "main") == git(clone, "rev-parse", "HEAD")


def test_on_gitlab_a_token_pushes_where_ci_itself_may_not(clone: Path, tmp_path: Path) -> None:
    notebooks = tmp_path / "built"
    notebooks.mkdir()
    (notebooks / "one.ipynb").write_text("{}", encoding="utf-8")
    git(clone, "remote", "set-url", "--push", "origin", str(tmp_path / "nowhere"))
    assert publish(clone, notebooks).returncode != 0  # and the pages are written without buttons
    origin = (tmp_path / "origin.git").as_uri()
    git(clone, "config", f"url.{origin}.insteadOf", "https://oauth2:secret@gitlab.com/a/b.git")
    variables = {"CI_PROJECT_URL": "https://gitlab.com/a/b", "PUBLISH_TOKEN": "secret"}
    done = publish(clone, notebooks, **variables)
    assert done.returncode == 0, done.stderr
    assert git(tmp_path / "origin.git", "show", "published:notebooks/one.ipynb") == "{}"


def test_nothing_is_published_when_there_are_no_notebooks(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "built").mkdir()
    done = publish(clone, tmp_path / "built")
    assert done.returncode != 0
    assert "There are no notebooks" in done.stdout
    assert git(tmp_path / "origin.git", "branch", "--list", "published") == ""
