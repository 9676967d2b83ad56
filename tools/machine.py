"""What the machine can do."""

from __future__ import annotations

import os
import sys


def can_fork() -> bool:
    """Whether kernels can be forked here: macOS's own libraries don't survive a fork, Windows has none."""
    return sys.platform == "linux"


def cores_here() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
