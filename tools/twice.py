"""`make twice`: build the whole book twice from nothing, in different folders, at different times and with
different numbers of cores, and compare all bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.published import FOLDERS, SETTINGS, changed, contents


def main(arguments: list[str]) -> int:
    """Build, compare, and name what differs."""
    root = Path.cwd()
    sites = []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("one", "two"):
            place = Path(folder, name, "book")
            for part in FOLDERS:
                ignore = shutil.ignore_patterns("__pycache__")
                shutil.copytree(root / part, place / part, ignore=ignore)
            for part in SETTINGS:
                if (root / part).is_file():
                    shutil.copy(root / part, place / part)
            if name == "two" and hasattr(os, "sched_setaffinity"):
                os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])  # and so for what it starts
            environment = {**os.environ, "PYTHONPATH": str(place)}
            command = [sys.executable, "-m", "tools", "build"]
            if subprocess.run(command, cwd=place, env=environment, check=False).returncode:
                return 1
            sites.append(contents(place / "_build" / "html"))
    differ = sorted(changed(*sites))
    print("\n".join(f"differs: {name}" for name in differ) or f"All {len(sites[0])} files are the same.")
    return 1 if differ else 0
