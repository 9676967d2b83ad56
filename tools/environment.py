"""Makes the environment that the other commands run in: `python3 tools/environment.py book test`.

Any Python from 3.6 can read this file, to be told in plain words why it won't do. The environment holds
the pinned packages of the groups asked for (`book`, `test`, ... in pyproject.toml); it is added to when a
group is missing, and made again when the pins or Python have changed. uv installs where it is there and can,
pip else.
"""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from typing import Any, Dict, List

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.environ.get("VENV", ".venv")
PINS = os.environ.get("PINS", "constraints.txt")  # empty: the newest versions that pyproject.toml allows
TORCH_INDEX = os.environ.get("TORCH_INDEX", "")
PYTHON = os.path.join(VENV, "bin", "python")
STAMP = os.path.join(VENV, "installed.json")


def check_python() -> None:
    """Stop, saying why, unless this Python is new enough."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"This book needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and {sys.executable} is "
            f"Python {sys.version.split()[0]}.\n"
            "Install a newer one, or name one that you have:  make PYTHON=python3.12 ..."
        )


def make(groups: List[str]) -> None:
    """Install what isn't there; one process at a time."""
    # An environment that was moved is broken: its scripts begin with the old path.
    maker, wanted = f"{sys.version} {os.path.abspath(VENV)}", _wanted()
    with open(VENV.rstrip("/") + ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        there = _there()
        good = there["groups"] if (there["maker"], there["wanted"]) == (maker, wanted) else []
        if set(groups) <= set(good):
            return
        groups = sorted({*groups, *good})
        print(f"Installing {', '.join(groups)} into {VENV}. This is done once and takes minutes.", flush=True)
        if there["maker"] != maker:
            subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
        _note({"maker": maker, "groups": [], "wanted": wanted})  # until the end
        # torch first and alone: only torch is looked for on PyTorch's own index, whose CPU build is a tenth
        # of the default one.
        _install(["--no-deps", "torch"], TORCH_INDEX)
        _install(["--editable", f".[{','.join(groups)}]"])
        _note({"maker": maker, "groups": groups, "wanted": wanted})


def _install(what: List[str], index: str = "") -> None:
    extra = ["--extra-index-url", index] if index else []
    if PINS and shutil.which("uv"):
        how = ["--constraint", PINS, "--python", PYTHON, "--index-strategy", "unsafe-best-match"]
        if subprocess.call(["uv", "pip", "install", "--quiet", *how, *extra, *what]) == 0:
            return
        print("uv couldn't; pip tries.", flush=True)
    # Where an index can't be reached, pip goes on without it. What is imported is compiled then; to compile
    # all takes as long as installing it.
    how = ["--constraint", PINS] if PINS else ["--upgrade", "--upgrade-strategy", "eager"]
    how += ["--quiet", "--no-input", "--disable-pip-version-check", "--no-compile"]
    how += [*extra, "--retries", "1"] if extra else []
    subprocess.run([PYTHON, "-m", "pip", "install", *how, *what], check=True)


def _wanted() -> str:
    """A digest of all that decides what is installed."""
    import tomllib

    with open("pyproject.toml", "rb") as file:
        settings = tomllib.load(file)
    project = settings["project"]
    parts = [settings["build-system"], project["dependencies"], project["optional-dependencies"], TORCH_INDEX]
    if PINS:
        with open(PINS, encoding="utf-8") as pins:
            parts.append(pins.read())
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _there() -> Dict[str, Any]:
    """What was noted of the environment, if it still starts."""
    try:
        subprocess.run([PYTHON, "-c", ""], check=True)
        with open(STAMP, encoding="utf-8") as file:
            return dict(json.load(file))
    except (OSError, ValueError, subprocess.CalledProcessError):
        return {"maker": "", "groups": [], "wanted": ""}


def _note(what: Dict[str, Any]) -> None:
    with open(STAMP, "w", encoding="utf-8") as file:
        json.dump(what, file)


if __name__ == "__main__":
    check_python()
    os.chdir(ROOT)
    try:
        make(sys.argv[1:])
    except subprocess.CalledProcessError as error:
        sys.exit(f"Installing failed (the lines above say why): {' '.join(error.cmd)}")
