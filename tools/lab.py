"""`make lab`: JupyterLab on the chapters, which open as notebooks at a double click.

Its settings are those of .binder/overrides.json, which Binder and Onyxia lay down too.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

SETTINGS = Path(__file__).resolve().parents[1] / ".binder" / "overrides.json"
START = "/lab/tree/book/index.md"


def main(arguments: list[str]) -> None:
    """Lay down the settings, then become JupyterLab.

    `--settings-only [FILE]` does no more than that: in FILE, else in the environment (and nowhere else).
    """
    if arguments[:1] == ["--settings-only"]:
        lay_down(Path(arguments[1]) if len(arguments) > 1 else in_the_environment())
        return
    lay_down(in_the_environment())
    lab = [sys.executable, "-m", "jupyterlab", f"--LabApp.default_url={START}"]
    os.execv(sys.executable, [*lab, *arguments])


def in_the_environment() -> Path:
    """Where JupyterLab looks for settings that hold for everybody who uses this environment."""
    return Path(sys.prefix) / "share" / "jupyter" / "lab" / "settings" / "overrides.json"


def lay_down(file: Path) -> None:
    """Put our settings into a file of JupyterLab's; what others have set there stays."""
    there = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    for plugin, ours in json.loads(SETTINGS.read_text(encoding="utf-8")).items():
        there[plugin] = there.get(plugin, {}) | ours
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(there, indent=2) + "\n", encoding="utf-8")
