"""Makes the environment that the other commands run in: `python3 tools/environment.py book test`.

Any Python from 3.6 can read this file, to be told in plain words why it won't do. The environment holds
the pinned packages of the groups asked for (`book`, `test`, ... in pyproject.toml) and is made again only
when the pins, the groups or Python have changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from typing import Iterable, TextIO

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.environ.get("VENV", ".venv")
PINS = os.environ.get("PINS", "constraints.txt")  # empty: the newest versions that pyproject.toml allows


def check_python() -> None:
    """Stop, saying why, unless this Python is new enough and can make environments."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"This book needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and {sys.executable} is "
            f"Python {sys.version.split()[0]}.\n"
            "Install a newer one, or name one that you have:  make PYTHON=python3.12 ..."
        )
    try:
        import ensurepip  # noqa: F401  Debian ships venv without it
        import venv  # noqa: F401
    except ImportError:
        sys.exit(
            f"This Python ({sys.executable}) can't make environments: its venv module is missing.\n"
            "On Debian or Ubuntu:  sudo apt install python3-venv"
        )


def pins(group: str) -> str:
    """A digest of all that decides what a group installs."""
    import tomllib

    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        settings = tomllib.load(file)
    digest = hashlib.sha256(_maker().encode())
    digest.update(repr(settings["build-system"]).encode())
    digest.update(repr(settings["project"]["dependencies"]).encode())
    digest.update(repr(settings["project"]["optional-dependencies"][group]).encode())
    digest.update(os.environ.get("TORCH_INDEX", "").encode())
    if PINS:
        with open(os.path.join(ROOT, PINS), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def installed(group: str) -> bool:
    """Whether the group stands in the environment as the pins want it."""
    try:
        with open(_stamp(group)) as file:
            return file.read() == pins(group) and os.access(_python(), os.X_OK)
    except (OSError, ValueError):
        return False


def make(groups: Iterable[str]) -> None:
    """Install the groups that aren't there; one process at a time."""
    with _lock():
        missing = [group for group in groups if not installed(group)]
        if not missing:
            return
        if not _usable():
            shutil.rmtree(VENV, ignore_errors=True)
        what = ", ".join(missing)
        print(f"Installing {what} into {VENV}. This is done once and takes minutes.", flush=True)
        if not os.path.exists(_python()):
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
            with open(os.path.join(VENV, "made-by"), "w") as file:
                file.write(_maker())
        pip = [_python(), "-m", "pip", "install", "--quiet", "--no-input"]
        # What is imported is compiled then; compiling all takes as long as installing it.
        pip += ["--disable-pip-version-check", "--no-compile"]
        pip += ["--constraint", PINS] if PINS else ["--upgrade", "--upgrade-strategy", "eager"]
        # torch first and alone: only torch is looked for on PyTorch's own index, whose CPU build is a
        # tenth of the default one. Where that index can't be reached, pip goes on without it.
        index = os.environ.get("TORCH_INDEX", "")
        extra = ["--extra-index-url", index, "--retries", "1"] if index else []
        subprocess.run([*pip, "--no-deps", *extra, "torch"], check=True)
        subprocess.run([*pip, "--editable", f".[{','.join(missing)}]"], check=True)
        for group in missing:
            with open(_stamp(group), "w") as file:
                file.write(pins(group))


def _usable() -> bool:
    """Whether the environment was made by this Python, in this place, and still starts."""
    try:
        with open(os.path.join(VENV, "made-by")) as file:
            return file.read() == _maker() and subprocess.call([_python(), "-c", ""]) == 0
    except OSError:
        return False


def _maker() -> str:
    # An environment that was moved is broken: its scripts begin with the old path.
    return f"{sys.version} {os.path.abspath(VENV)}"


def _lock() -> TextIO:
    """A file that one process at a time may hold; where there is no such thing, nothing."""
    file = open(VENV.rstrip("/") + ".lock", "w")  # noqa: SIM115  the caller's with closes it
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
    except ImportError:
        pass
    return file


def _python() -> str:
    return os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python")


def _stamp(group: str) -> str:
    return os.path.join(VENV, f"installed-{group}")


if __name__ == "__main__":
    check_python()
    os.chdir(ROOT)
    try:
        make(sys.argv[1:])
    except subprocess.CalledProcessError as error:
        sys.exit(f"Installing failed (the lines above say why): {' '.join(error.cmd)}")
