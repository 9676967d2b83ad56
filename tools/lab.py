"""`make lab`: JupyterLab on the chapters, which open as notebooks at a double click."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

SETTINGS = {
    "@jupyterlab/docmanager-extension:plugin": {
        "defaultViewers": {"markdown": "Jupytext Notebook", "myst": "Jupytext Notebook"}
    }
}


def main(arguments: list[str]) -> None:
    """Lay down the viewer setting in the environment (nowhere else), then become JupyterLab."""
    folder = Path(sys.prefix) / "share" / "jupyter" / "lab" / "settings"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "overrides.json").write_text(json.dumps(SETTINGS, indent=2), encoding="utf-8")
    lab = [sys.executable, "-m", "jupyterlab", "--LabApp.default_url=/lab/tree/book/index.md"]
    os.execv(sys.executable, [*lab, *arguments])
