"""Makes the environment that the other commands run in: `python3 tools/environment.py book test`.

It is written so that any Python can read it, and says in plain words when that Python won't do. The
environment holds the pinned packages of the groups asked for (`book`, `test`, ... in pyproject.toml) and
is made again only when the pins, the groups or Python have changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.environ.get("VENV", ".venv")


def check_python():
    """Stop, saying why, unless this Python is new enough and can make environments."""
    if sys.version_info < OLDEST:
        sys.exit(
            "This book needs Python %d.%d or newer, and %s is Python %s.\n"
            "Install a newer one, or name one that you have:  make PYTHON=python3.12 ..."
            % (OLDEST + (sys.executable, sys.version.split()[0]))
        )
    try:
        import ensurepip  # noqa: F401  Debian ships venv without it
        import venv  # noqa: F401
    except ImportError:
        sys.exit(
            "This Python (%s) can't make environments: its venv module is missing.\n"
            "On Debian or Ubuntu:  sudo apt install python3-venv" % sys.executable
        )


def pins(group):
    """A digest of all that decides what a group installs."""
    import tomllib

    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        settings = tomllib.load(file)
    digest = hashlib.sha256(sys.version.encode())
    digest.update(repr(settings["build-system"]).encode())
    digest.update(repr(settings["project"]["dependencies"]).encode())
    digest.update(repr(settings["project"]["optional-dependencies"][group]).encode())
    digest.update(os.environ.get("TORCH_INDEX", "").encode())
    with open(os.path.join(ROOT, "constraints.txt"), "rb") as file:
        digest.update(file.read())
    return digest.hexdigest()


def installed(group):
    """Whether the group stands in the environment as the pins want it."""
    try:
        with open(_stamp(group)) as file:
            return file.read() == pins(group) and os.access(_python(), os.X_OK)
    except (OSError, ValueError):
        return False


def make(groups):
    """Install the groups that aren't there; one process at a time."""
    with _lock():
        missing = [group for group in groups if not installed(group)]
        if not missing:
            return
        if not _same_python():
            shutil.rmtree(VENV, ignore_errors=True)
        print("Installing %s into %s. This is done once and takes minutes." % (", ".join(missing), VENV))
        sys.stdout.flush()
        if not os.path.exists(_python()):
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        pip = [_python(), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
        pip += ["-c", "constraints.txt"]
        # torch first and alone: only torch is looked for on PyTorch's own index, whose CPU build is a
        # tenth of the default one. Where that index can't be reached, pip goes on without it.
        index = os.environ.get("TORCH_INDEX", "")
        extra = ["--extra-index-url", index, "--retries", "1"] if index else []
        subprocess.run(pip + ["--no-deps"] + extra + ["torch"], check=True)
        subprocess.run(pip + ["--editable", ".[%s]" % ",".join(missing)], check=True)
        for group in missing:
            with open(_stamp(group), "w") as file:
                file.write(pins(group))


def _same_python():
    """Whether the environment was made by this Python and still starts."""
    try:
        say = "import sys; print(sys.version)"
        version = subprocess.check_output([_python(), "-c", say], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return False
    return version.decode().strip() == sys.version.strip()


def _lock():
    """A file that one process at a time may hold; where there is no such thing, nothing."""
    file = open(VENV.rstrip("/") + ".lock", "w")  # noqa: SIM115  the caller's with closes it
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
    except ImportError:
        pass
    return file


def _python():
    return os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python")


def _stamp(group):
    return os.path.join(VENV, "installed-%s" % group)


if __name__ == "__main__":
    check_python()
    os.chdir(ROOT)
    try:
        make(sys.argv[1:])
    except subprocess.CalledProcessError as error:
        sys.exit("Installing failed (the lines above say why): %s" % " ".join(map(str, error.cmd)))
