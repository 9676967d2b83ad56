"""What a launched copy is made from, without launching one."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest


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


def test_jupyterlab_finds_the_settings(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find = pytest.importorskip("jupyterlab_server.settings_utils")._get_overrides
    folders = re.search(r"JUPYTER_CONFIG_PATH=(\S+)", (root / "Makefile").read_text(encoding="utf-8"))
    assert folders is not None
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", folders[1].replace("$(CURDIR)", str(root)))
    settings, error = find(str(root))
    assert error == ""
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    viewers = settings["@jupyterlab/docmanager-extension:plugin"]["defaultViewers"]
    assert viewers == {"markdown": "Jupytext Notebook", "myst": "Jupytext Notebook"}
