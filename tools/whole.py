"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(file: Path, content: str | bytes) -> None:
    """Write a file such that whoever reads it finds the old content or the new one, never a part."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(content if isinstance(content, bytes) else content.encode())
        draft.replace(file)
    except OSError:  # the disk is full
        draft.unlink(missing_ok=True)
        raise
