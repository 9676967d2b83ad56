"""What a launched copy is made from, without launching one."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

from tools import lab


def test_binder_installs_the_pins_of_the_build_and_nothing_local(root: Path) -> None:
    # repo2docker installs requirements before it copies the repository, unless a line names something local:
    # then it would install everything anew at each commit.
    text = (root / ".binder" / "requirements.txt").read_text(encoding="utf-8")
    first, *lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert first == "--extra-index-url https://download.pytorch.org/whl/cpu"
    pinned = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert set(lines) <= set(pinned), "run make pins"
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["launch"]]
    installed = {line.partition("==")[0] for line in lines}
    assert {re.split("[>=<]", want)[0] for want in wanted} == installed, "run make pins"
    assert not (root / ".binder" / "environment.yml").exists()
    assert not (root / "binder").exists()


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
        lab.main(["--settings-only", str(file)])
    there = json.loads(file.read_text(encoding="utf-8"))
    assert there["theirs"] == {"a": 1}
    assert there[plugin] == {"doNotDisturbMode": True, "checkForUpdates": False, "fetchNews": "false"}


def test_make_lab_opens_chapters_as_notebooks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(lab.os, "execv", lambda _, command: commands.append(command))
    lab.main(["--no-browser"])
    assert commands[0][1:] == ["-m", "jupyterlab", f"--LabApp.default_url={lab.START}", "--no-browser"]
    laid = json.loads((tmp_path / "share/jupyter/lab/settings/overrides.json").read_text(encoding="utf-8"))
    assert laid.pop("@jupyterlab/docmanager-extension:plugin") == lab.VIEWERS
    assert laid == json.loads(lab.SETTINGS.read_text(encoding="utf-8"))
