"""The slowest tests run the chapters that a push may have broken, and all of them once a week."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from tests.chapters_to_run import RESTS_ON, changed_files, chapters_to_run, chosen

CHAPTERS = ["book/index", "book/one/a", "book/one/b", "book/two/c", "book/two/d"]
ONE_OF_EACH = ["book/index", "book/one/a", "book/two/c"]


@pytest.mark.parametrize(
    ("changed", "run"),
    [
        (set(), ["book/index"]),
        ({"book/two/d.md", "README.md"}, ["book/index", "book/two/d"]),
        ({"book/two/c.md", "book/two/d.md"}, ["book/index", "book/two/c"]),
        ({"book/two/d.md", "gdlib/losses.py"}, ["book/index", "book/two/d"]),
        ({"book/two/d.md", "tools/stages.py"}, ["book/index", "book/two/d"]),
        ({"book/two/d.md", "tools/export/markdown.py"}, ONE_OF_EACH),
        ({"tests/gdlib/test_losses.py", "book/two/d.txt"}, ["book/index"]),
        (None, ONE_OF_EACH),
    ],
)
def test_of_each_part_one_that_changed_is_run_and_the_first(changed: set[str] | None, run: list[str]) -> None:
    assert chosen(CHAPTERS, changed) == run


def test_what_all_chapters_rest_on_is_there(root: Path) -> None:
    assert [path for path in RESTS_ON if not (root / path).exists()] == []


class Work:
    """A repository with one commit, in which somebody works."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit("book/old.md")

    def git(self, *arguments: str) -> str:
        author = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
        done = subprocess.run(
            ["git", *author, *arguments], cwd=self.root, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def write(self, name: str) -> None:
        (self.root / name).parent.mkdir(exist_ok=True)
        with (self.root / name).open("a", encoding="utf-8") as file:
            file.write("A line.\n")

    def commit(self, name: str) -> str:
        self.write(name)
        self.git("add", "--all")
        self.git("commit", "--quiet", f"--message={name}")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return Work(tmp_path)


def test_a_branch_changes_what_it_has_done_since_it_left_main(work: Work) -> None:
    work.git("switch", "--quiet", "--create=mine")
    work.commit("book/first.md")
    work.commit("book/second.md")
    work.git("switch", "--quiet", "main")
    work.git("update-ref", "refs/remotes/origin/main", work.commit("book/theirs.md"))
    work.git("switch", "--quiet", "mine")
    assert changed_files(work.root, {}) == {"book/first.md", "book/second.md"}


def test_a_push_to_main_changes_what_was_not_there_before_it(work: Work) -> None:
    before = work.commit("book/before.md")
    work.commit("book/first.md")
    work.git("update-ref", "refs/remotes/origin/main", work.commit("book/second.md"))
    assert changed_files(work.root, {"CHANGED_SINCE": before}) == {"book/first.md", "book/second.md"}
    for unknown in ("0" * 40, ""):  # GitHub says zeros where there was nothing
        assert changed_files(work.root, {"CHANGED_SINCE": unknown}) == {"book/second.md"}


def test_what_is_not_committed_yet_has_changed(work: Work) -> None:
    work.commit("book/first.md")
    work.write("book/old.md")
    work.write("book/new.md")
    assert changed_files(work.root, {}) == {"book/first.md", "book/old.md", "book/new.md"}


def test_without_a_commit_before_it_cannot_be_told(
    work: Work, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert changed_files(work.root, {}) is None
    assert changed_files(tmp_path_factory.mktemp("none"), {}) is None
    assert chapters_to_run(work.root, CHAPTERS, {"ALL_CHAPTERS": "0"}) == ONE_OF_EACH


def test_all_run_when_asked_for_and_once_a_week_they_are(root: Path, work: Work) -> None:
    assert chapters_to_run(work.root, CHAPTERS, {"ALL_CHAPTERS": "1"}) == CHAPTERS
    weekly = yaml.safe_load((root / ".github" / "workflows" / "weekly.yml").read_text(encoding="utf-8"))
    runs = [step.get("run", "") for step in weekly["jobs"]["build"]["steps"]]
    (command,) = [run for run in runs if "make test" in run]
    assert "ALL_CHAPTERS=1 " in command


def test_on_a_push_ci_knows_what_was_there_before(root: Path) -> None:
    book = yaml.safe_load((root / ".github" / "workflows" / "book.yml").read_text(encoding="utf-8"))
    checkout, *_, test = book["jobs"]["test"]["steps"]
    assert checkout["with"]["fetch-depth"] == 0
    assert test["run"].endswith("make test")
    assert test["env"] == {"CHANGED_SINCE": "${{ github.event.before }}"}
