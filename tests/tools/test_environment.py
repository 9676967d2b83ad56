"""The environment is made when it must be, and a Python that won't do is told so in plain words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import environment


def test_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "OLDEST", (4, 0))
    with pytest.raises(SystemExit, match=r"needs Python 4\.0 or newer.*is Python 3\."):
        environment.check_python()


def test_a_missing_venv_module_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)  # as on Debian without python3-venv
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        environment.check_python()


def test_pins_follow_the_constraints_and_the_group(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, root: Path
) -> None:
    for file in ("pyproject.toml", "constraints.txt"):
        (tmp_path / file).write_bytes((root / file).read_bytes())
    monkeypatch.setattr(environment, "ROOT", str(tmp_path))
    before = environment.pins("book")
    assert environment.pins("book") == before
    assert environment.pins("test") != before
    (tmp_path / "constraints.txt").write_text("torch==0.1\n", encoding="utf-8")
    assert environment.pins("book") != before


def test_an_environment_that_stands_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "VENV", str(tmp_path / "venv"))
    monkeypatch.setattr(environment, "installed", lambda group: True)
    environment.make(["book", "test"])
    assert not (tmp_path / "venv").exists()


def test_what_is_compiled_is_kept_even_where_the_surroundings_say_not_to(root: Path) -> None:
    command = ["make", "--no-print-directory", "--eval=shown: ; @echo $$PYTHONDONTWRITEBYTECODE.", "shown"]
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    said = subprocess.run(command, cwd=root, env=variables, capture_output=True, text=True, check=True).stdout
    assert said == ".\n"


def test_bare_make_lists_the_commands(root: Path) -> None:
    said = subprocess.run(["make"], cwd=root, capture_output=True, text=True, check=True).stdout
    commands = (
        "html",
        "pdf",
        "notebooks",
        "test",
        "check",
        "format",
        "serve",
        "lab",
        "bench",
        "bench-build",
        "twice",
        "pins",
        "clean",
        "distclean",
    )
    for command in commands:
        assert f"make {command} " in said


def test_make_says_when_there_is_no_python(root: Path) -> None:
    done = subprocess.run(
        ["make", "html", "PYTHON=no-such-python"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "There is no no-such-python here" in done.stdout


def test_every_dependency_is_pinned(root: Path) -> None:
    tomllib = pytest.importorskip("tomllib")
    with (root / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    groups = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(want for group in groups for want in group)]
    pinned = {
        line.partition("==")[0]
        for line in (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line and not line.startswith("#")
    }
    names = {want.split(">")[0].split("=")[0].split("<")[0].lower() for want in wanted}
    assert names <= pinned


def test_without_pins_the_newest_versions_are_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As `make html PINS=` does; a pinned environment that is there already is brought up to them."""
    ran: list[list[str]] = []
    monkeypatch.setattr(environment, "VENV", str(tmp_path / "venv"))
    monkeypatch.setattr(environment, "_usable", lambda: True)
    monkeypatch.setattr(environment.subprocess, "run", lambda command, check: ran.append(command))
    (tmp_path / "venv").mkdir()
    environment.make(["book"])
    pinned = environment.pins("book")
    installs = [command for command in ran if "install" in command]
    assert installs
    assert all("constraints.txt" in command for command in installs)
    monkeypatch.setattr(environment, "PINS", "")
    assert environment.pins("book") != pinned
    ran.clear()
    environment.make(["book"])
    installs = [command for command in ran if "install" in command]
    assert installs
    assert not any("--constraint" in command for command in installs)
    assert all("eager" in command for command in installs)


def test_this_environment_has_the_pinned_torch(root: Path) -> None:
    import torch

    pins = (root / "constraints.txt").read_text(encoding="utf-8")
    pinned = f"torch=={torch.__version__.partition('+')[0]}\n" in pins
    assert pinned or os.environ.get("PINS") == ""
    assert os.environ.get("TORCH_INDEX") == "" or torch.version.cuda is None
