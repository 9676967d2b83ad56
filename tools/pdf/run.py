"""One run of Sphinx with the book's own settings and the builder `print` (bound.py)."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.chapters import settings

# What is laid beside or around the pages of a site.
SITE_ONLY = {
    "like_clean", "side_by_side", "main_way", "cards", "redirects", "lost", "searching",
    "found", "launch", "notebooks", "anchors", "lean", "previews",
}  # fmt: skip


def run(root: Path, folder: Path) -> int:
    """Write book.html into `folder`. Meant for a process that does nothing else."""
    from jupyter_book.sphinx import build_sphinx

    extensions = settings(root)["sphinx"]["config"]["extensions"]
    status = build_sphinx(
        root,
        folder,
        path_config=root / "_config.yml",
        noconfig=True,
        builder="print",
        confoverrides={
            "external_toc_path": str(root / "_toc.yml"),
            "latex_individualpages": False,
            "nitpicky": True,
            "extensions": [name for name in extensions if name not in SITE_ONLY],
        },
        doctreedir=folder / "doctrees",
        freshenv=True,
        warningiserror=True,
        keep_going=True,
        quiet=True,
    )
    return status if isinstance(status, int) else 2


if __name__ == "__main__":
    raise SystemExit(run(Path.cwd(), Path(sys.argv[1])))
