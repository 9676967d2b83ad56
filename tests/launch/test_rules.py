"""What a launched copy is made from, without launching one."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import jupytext
import pytest

from tools import lab, pins
from tools.launched import CELL, COVER, MARK, change_chapters
from tools.references import read_references

# What JupyterLab shows with jupyterlab-myst, seen there; anything else would stand on the page as it is.
SHOWN = {"eq", "eval", "exercise", "glossary", "math", "ref", "solution", "table"}


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """A copy of the chapters, changed as Binder changes its own."""
    for file in [*(root / "book").rglob("*.md"), root / "book" / "references.bib"]:
        target = tmp_path / file.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    change_chapters(tmp_path, "binder")
    return tmp_path


def requirements(root: Path) -> list[str]:
    return (root / ".binder" / "requirements.txt").read_text(encoding="utf-8").splitlines()


def test_what_is_installed_has_the_pins_of_the_build(root: Path) -> None:
    pinned = set((root / "constraints.txt").read_text(encoding="utf-8").splitlines())
    lines = [line for line in requirements(root) if not line.startswith(("#", "--extra-index-url "))]
    assert set(lines) <= pinned, "run make pins"
    installed = {line.partition("==")[0] for line in lines}
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["launch"]]
    assert {re.split("[>=<]", want)[0] for want in wanted} <= installed, "run make pins"


def test_nothing_makes_binder_install_everything_anew_at_each_commit(root: Path) -> None:
    # repo2docker installs requirements before it copies the repository, unless a line names something local.
    lines = [line for line in requirements(root) if not line.startswith("#")]
    options = [line for line in lines if line.startswith("-")]
    assert options == ["--extra-index-url https://download.pytorch.org/whl/cpu"]
    assert not [line for line in lines if "file:" in line or line.startswith((".", "/"))]
    assert not (root / ".binder" / "environment.yml").exists()
    assert not (root / "binder").exists()


def test_no_cuda_is_installed(root: Path) -> None:
    assert not [line for line in requirements(root) if line.startswith(pins.CUDA)]


def test_binder_has_a_python_that_the_tests_run_on(root: Path) -> None:
    python = (root / ".binder" / "runtime.txt").read_text(encoding="utf-8").strip().removeprefix("python-")
    assert python in pins.PYTHONS


def test_scripts_can_be_executed(root: Path) -> None:
    for name in ("postBuild", "start", "onyxia.sh"):
        file = root / ".binder" / name
        assert file.stat().st_mode & 0o100
        assert file.read_text(encoding="utf-8").startswith("#!/bin/bash\n")


def test_settings_keep_what_others_have_set(tmp_path: Path) -> None:
    file = tmp_path / "lab" / "overrides.json"
    file.parent.mkdir()
    plugin = "@jupyterlab/apputils-extension:notification"
    file.write_text(json.dumps({"theirs": {"a": 1}, plugin: {"doNotDisturbMode": True}}), encoding="utf-8")
    for _ in range(2):
        lab.lay_down(file)
    there = json.loads(file.read_text(encoding="utf-8"))
    assert there["theirs"] == {"a": 1}
    assert there[plugin] == {"doNotDisturbMode": True, "checkForUpdates": False, "fetchNews": "false"}


def test_make_lab_has_the_settings_of_binder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(lab.os, "execv", lambda _, command: commands.append(command))
    lab.main(["--no-browser"])
    assert commands[0][1:] == ["-m", "jupyterlab", f"--LabApp.default_url={lab.START}", "--no-browser"]
    laid = json.loads((tmp_path / "share/jupyter/lab/settings/overrides.json").read_text(encoding="utf-8"))
    assert laid == json.loads(lab.SETTINGS.read_text(encoding="utf-8"))


def test_each_page_with_code_says_where_it_is_and_how_to_take_work_along(copy: Path) -> None:
    for page in (copy / "book").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        if "```{code-cell}" not in text:
            continue
        before = text.partition("```{code-cell}")[0]
        assert len(MARK.findall(text)) == 1
        assert MARK.search(before), page
        assert "Binder forgets everything" in before
        assert "*File > Download*" in before
        assert "**Try first:**" in before
        assert "% Try first" not in text


def test_code_is_the_same_and_what_the_page_hides_is_folded(copy: Path, root: Path) -> None:
    for page in (copy / "book").rglob("*.md"):
        launched, own = jupytext.read(page), jupytext.read(root / page.relative_to(copy))
        cells = [[c for c in book.cells if c.cell_type == "code"] for book in (launched, own)]
        sources = [cell.source.removeprefix(f"{COVER}\n") for cell in cells[0]]
        assert sources == [cell.source for cell in cells[1]]
        for cell in cells[0]:
            folded = {"solution", "hide-cell", "hide-input", "remove-input"} & set(
                cell.metadata.get("tags", [])
            )
            hidden = bool(folded) or re.search(r"^(\w+ = )?claim\(", cell.source, re.MULTILINE) is not None
            if "solution" in cell.metadata.get("tags", []):  # whose first line shows when it is folded
                assert cell.source.startswith(COVER)
            assert cell.metadata.get("jupyter", {}).get("source_hidden", False) == hidden


def test_changing_again_changes_nothing_and_keeps_a_learners_work(copy: Path) -> None:
    page = copy / "book" / "loop" / "knobs.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMine: {cite:t}`huber1964`\n", encoding="utf-8")
    before = {file: file.read_text(encoding="utf-8") for file in (copy / "book").rglob("*.md")}
    change_chapters(copy, "binder")
    assert before == {file: file.read_text(encoding="utf-8") for file in before}


def test_nothing_is_left_that_jupyterlab_cannot_show(copy: Path) -> None:
    for page in (copy / "book").rglob("*.md"):
        text = CELL.sub("", page.read_text(encoding="utf-8"))
        used = {
            name for pair in re.findall(r"\{([a-z:-]+)\}`|^`{3,}\{([a-z-]+)\}", text, re.M) for name in pair
        }
        assert used - {""} <= SHOWN, page


def test_terms_are_words(copy: Path) -> None:
    text = (copy / "book" / "loop" / "steps.md").read_text(encoding="utf-8")
    assert "{term}" not in text
    assert "The factor, 0.3, is the *learning rate*" in text.replace("\n", " ")


def test_links_between_pages_lead_to_pages(copy: Path) -> None:
    links = 0
    for page in (copy / "book").rglob("*.md"):
        for link in re.findall(r"\]\(([\w./-]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).is_file(), (page, link)
            links += 1
    assert links > 20


def test_each_work_can_be_cited_and_found(root: Path) -> None:
    text = (root / "book" / "references.bib").read_text(encoding="utf-8")
    works = read_references(text)
    assert len(works) == len(re.findall(r"^@\w+\{", text, re.M))
    for key, work in works.items():
        assert work.authors, key
        assert work.title, key
        assert not set("\\{}") & set(work.authors + work.title.partition("$")[0]), key
    assert works["nocedal2006"].in_a_sentence() == (
        "Nocedal and Wright ([2006](https://doi.org/10.1007/978-0-387-40065-5))"
    )
