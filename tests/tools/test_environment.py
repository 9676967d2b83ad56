"""The environment is made when it must be, and a Python that won't do is told so in plain words."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tools import environment


def test_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "OLDEST", (4, 0))
    with pytest.raises(SystemExit, match=r"needs Python 4\.0 or newer.*is Python 3\."):
        environment.check_python()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path) -> list[list[str]]:
    """What is asked for by an installation that installs nothing; here pip can do what uv can't."""
    commands: list[list[str]] = []

    def run(command: list[str], check: bool = False) -> subprocess.CompletedProcess[str]:
        if command[1:3] == ["-m", "venv"]:
            Path(command[-1]).mkdir()
        elif command[-1]:  # more than a look whether Python starts
            commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    (tmp_path / "pins.txt").write_text("torch==2.13.0\n", encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setattr(environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(environment.subprocess, "run", run)
    monkeypatch.setattr(environment.subprocess, "call", lambda command: run(command).returncode)
    monkeypatch.setattr(environment, "PINS", str(tmp_path / "pins.txt"))
    monkeypatch.setattr(environment, "VENV", str(tmp_path / "venv"))
    monkeypatch.setattr(environment, "STAMP", str(tmp_path / "venv" / "installed.json"))
    monkeypatch.setattr(environment, "TORCH_INDEX", "https://torch.example/cpu")
    return commands


def test_what_is_wanted_is_installed_once(asked: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    def make(*groups: str) -> list[str]:
        asked.clear()
        environment.make(list(groups))
        return [command[-1] for command in asked]

    assert make("book") == ["torch", ".[book]"]
    assert [command[0] for command in asked] == ["uv", "uv"]
    assert ["https://torch.example/cpu" in command for command in asked] == [True, False]
    assert make("book") == []
    assert make("book", "test") == ["torch", ".[book,test]"]
    assert make("book") == []
    Path(environment.PINS).write_text("torch==2.12.0\n", encoding="utf-8")
    assert make("book") == ["torch", ".[book]"]
    assert "Installing book into" in capsys.readouterr().out


def test_pip_installs_where_uv_cannot_and_the_newest_versions(
    asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.subprocess, "call", lambda command: 2)
    environment.make(["book"])
    assert all(command[1:4] == ["-m", "pip", "install"] for command in asked)
    assert all(environment.PINS in command for command in asked)
    asked.clear()
    monkeypatch.setattr(environment, "PINS", "")  # as `make html PINS=` does, in an environment that is there
    environment.make(["book"])
    assert [command[-1] for command in asked] == ["torch", ".[book]"]
    assert all("eager" in command and "--constraint" not in command for command in asked)


def test_what_is_compiled_is_kept_even_where_the_surroundings_say_not_to(root: Path) -> None:
    command = ["make", "--no-print-directory", "--eval=shown: ; @echo $$PYTHONDONTWRITEBYTECODE.", "shown"]
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    said = subprocess.run(command, cwd=root, env=variables, capture_output=True, text=True, check=True).stdout
    assert said == ".\n"


def test_bare_make_lists_the_commands(root: Path) -> None:
    said = subprocess.run(["make"], cwd=root, capture_output=True, text=True, check=True).stdout
    for command in ("html", "pdf", "notebooks", "test", "check", "serve", "lab", "links", "pins", "clean"):
        assert f"make {command} " in said


def test_make_says_when_there_is_no_python(root: Path) -> None:
    command = ["make", "html", "PYTHON=no-such-python"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "There is no no-such-python here" in done.stdout


def test_every_dependency_is_pinned(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(want for group in groups for want in group)]
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.partition("==")[0] for line in lines if not line.startswith("#")}
    assert {re.split("[><=]", want)[0].lower() for want in wanted} <= pinned


def test_this_environment_has_the_pinned_torch(root: Path) -> None:
    import torch

    pins = (root / "constraints.txt").read_text(encoding="utf-8")
    pinned = f"torch=={torch.__version__.partition('+')[0]}\n" in pins
    assert pinned or os.environ.get("PINS") == ""
    assert os.environ.get("TORCH_INDEX") == "" or torch.version.cuda is None
