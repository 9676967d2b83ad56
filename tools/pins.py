"""`make pins`: choose versions of everything, for every Python that the project supports, and pin them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HEADER = """\
# Every package of the project at one version, for each supported Python. Written by `make pins`.
# The packages that bring CUDA are installed only where torch's CUDA build is (`make TORCH_INDEX= ...`).
"""
PYTHONS = ("3.11", "3.12", "3.13")
# Chosen by hand: measured numbers follow torch, and its builds for the CPU come from an index of their own.
HELD = "torch==2.13.0\n"


def main(arguments: list[str]) -> int:
    """Write constraints.txt and see that it resolves on each Python."""
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"
    compile_ = [uv, "pip", "compile", "--quiet", "--all-extras", "pyproject.toml"]
    options = [
        "--universal",
        "--python-version",
        PYTHONS[0],
        "--no-annotate",
        "--no-header",
        "--upgrade",
        "--constraints",
        "-",
    ]
    pinned = subprocess.run([*compile_, *options], check=True, input=HELD, stdout=subprocess.PIPE, text=True)
    Path("constraints.txt").write_text(HEADER + pinned.stdout, encoding="utf-8")
    for python in PYTHONS:
        check = ["--constraints", "constraints.txt", "--python-version", python]
        subprocess.run([*compile_, *check], check=True, stdout=subprocess.DEVNULL)
        print(f"constraints.txt resolves on Python {python}")
    return 0
