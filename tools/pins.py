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
LAUNCHED = """\
# What Binder and Onyxia install, at the versions of constraints.txt. Written by `make pins`.
# Jupyter itself is there already, in versions that fit together. gdlib follows without what it depends on
# (postBuild): a line here that names a local file would have everything installed again at each commit.
# torch is the CPU build, a tenth of the size, from PyTorch's own index.
--extra-index-url https://download.pytorch.org/whl/cpu
"""
# What every host of Jupyter has.
HOST = ("jupyterlab", "notebook", "ipywidgets")
CUDA = ("nvidia-", "cuda-", "triton")
PYTHONS = ("3.11", "3.12", "3.13")
# Chosen by hand: measured numbers follow torch, and its builds for the CPU come from an index of their own.
HELD = "torch==2.13.0\n"


def main(arguments: list[str]) -> int:
    """Write constraints.txt, see that it resolves on each Python, and write what launched copies install.

    `--launched` keeps constraints.txt and does only the last.
    """
    if "--launched" not in arguments:
        pinned = _resolve("--all-extras", "pyproject.toml", "--upgrade", "--constraints", "-", given=HELD)
        Path("constraints.txt").write_text(HEADER + pinned, encoding="utf-8")
        for python in PYTHONS:
            check = ["--constraints", "constraints.txt", "--python-version", python]
            _compile("--all-extras", "pyproject.toml", *check)
            print(f"constraints.txt resolves on Python {python}")
    Path(".binder/requirements.txt").write_text(launched(), encoding="utf-8")
    return 0


def launched() -> str:
    """The requirements of a launched copy: what the chapters need and a host of Jupyter lacks."""
    wanted = names(_resolve("--extra", "launch", "pyproject.toml", "--constraints", "constraints.txt"))
    hosted = names(_resolve("-", "--constraints", "constraints.txt", given="\n".join(HOST)))
    pins = Path("constraints.txt").read_text(encoding="utf-8").splitlines()
    return LAUNCHED + "".join(
        f"{line}\n"
        for line in pins
        if line.partition("==")[0] in wanted - hosted and not line.startswith(("#", *CUDA))
    )


def names(requirements: str) -> set[str]:
    """The packages that are pinned there."""
    return {line.partition("==")[0] for line in requirements.splitlines() if not line.startswith("#")}


def _resolve(*arguments: str, given: str | None = None) -> str:
    options = ["--universal", "--python-version", PYTHONS[0], "--no-annotate", "--no-header"]
    return _compile(*arguments, *options, given=given)


def _compile(*arguments: str, given: str | None = None) -> str:
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"
    command = [uv, "pip", "compile", "--quiet", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, input=given).stdout
