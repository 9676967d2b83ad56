"""Files that one process at a time can hold; they are let go of when it ends, however it ends."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

CAN_LOCK = os.name == "posix"  # elsewhere a lock is always free


@contextlib.contextmanager
def lock(file: Path, waiting: str = "") -> Iterator[None]:
    """Hold the file for the time of the block. waiting: what to say when another process holds it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as held:
        if CAN_LOCK:
            import fcntl

            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if waiting:
                    print(waiting, flush=True)
                fcntl.flock(held, fcntl.LOCK_EX)
        yield


def is_held(file: Path) -> bool:
    """Whether another process holds the file at this moment."""
    if not CAN_LOCK or not file.exists():
        return False
    import fcntl

    with file.open() as tried:
        try:
            fcntl.flock(tried, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return True
    return False


def executing(root: Path) -> Path:
    """The file that a build holds while it executes chapters."""
    return root / "_build" / "executing.lock"
