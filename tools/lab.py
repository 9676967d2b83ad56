"""`make lab`: JupyterLab on the chapters, which open as notebooks at a double click.

Beside the settings of .binder/overrides.json, which Binder and Onyxia lay down too.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

SETTINGS = Path(__file__).resolve().parents[1] / ".binder" / "overrides.json"
VIEWERS: dict[str, object] = {"defaultViewers": dict.fromkeys(("markdown", "myst"), "Jupytext Notebook")}
START = "/lab/tree/book/index.md"


def main(arguments: list[str]) -> None:
    """Lay down the settings, then become JupyterLab.

    `--settings-only [FILE]` lays down those of the launching services: in FILE, else in the environment.
    """
    there = Path(sys.prefix) / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
    ours: dict[str, dict[str, object]] = json.loads(SETTINGS.read_text(encoding="utf-8"))
    if arguments[:1] == ["--settings-only"]:
        lay_down(Path(arguments[1]) if len(arguments) > 1 else there, ours)
        return
    lay_down(there, {**ours, "@jupyterlab/docmanager-extension:plugin": VIEWERS})
    lab = [sys.executable, "-m", "jupyterlab", f"--LabApp.default_url={START}"]
    os.execv(sys.executable, [*lab, *arguments])


def lay_down(file: Path, ours: dict[str, dict[str, object]]) -> None:
    """Put our settings into a file of JupyterLab's; what others have set there stays."""
    there = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    for plugin, settings in ours.items():
        there[plugin] = there.get(plugin, {}) | settings
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(there, indent=2) + "\n", encoding="utf-8")
