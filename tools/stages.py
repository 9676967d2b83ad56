"""`make html`: the pages are looked at, then the two stages, one after the other.

1. *Execute* (execute/stage.py): each chapter becomes an executed notebook, `_build/executed/<chapter>.ipynb`.
2. *Publish* (publish/site.py): Sphinx reads those and writes the site, which takes the old one's place.

On anything wrong the exit status is 1, the last lines say in which chapter and cell and why, and the site of
the last good build stays where it was.
"""

from __future__ import annotations

import contextlib
import fcntl
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tools.chapters import find_chapters, problems_before_execution
from tools.descriptions import problems_of_descriptions
from tools.execute.stage import execute_all
from tools.export import pdf
from tools.problem import Problem
from tools.publish.beside_pages import problems_of_moved
from tools.publish.repository import problems_with_the_settings
from tools.publish.site import publish


def build(
    root: Path, publishing: Callable[[Path], list[Problem]] = publish, warm: bool = False
) -> list[Problem]:
    """Build the book in `root`, by default its site into _build/html; the problems that stopped it, if any.

    publishing: the second stage; `make serve` and `make links` have their own. warm: as in `execute_all`.
    """
    with one_at_a_time(root):
        return look_at_the_pages(root) or execute_all(root, warm) or publishing(root)


def look_at_the_pages(root: Path) -> list[Problem]:
    """What is wrong with the pages and the settings before any cell has run."""
    return (
        problems_before_execution(root)
        or problems_with_the_settings(root)
        or problems_of_descriptions(find_chapters(root))
        or problems_of_moved(root)
        or pdf.problems_before()
    )


@contextlib.contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Wait for another build in this folder, where there is one."""
    (root / "_build").mkdir(exist_ok=True)
    with (root / "_build" / "lock").open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("Another build runs in this folder; waiting for it.", flush=True)
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def said(problems: Sequence[Problem]) -> str:
    """What stopped a build, as the last words on it."""
    return "\n  ".join([f"The book was not built. {len(problems)} found wrong:", *map(str, problems)])


def main(arguments: list[str]) -> int:
    """Build the book in the current folder."""
    root = Path.cwd()
    if not (root / "_config.yml").is_file():
        print(f"{root} holds no _config.yml: run this where the book's Makefile is", file=sys.stderr)
        return 2
    try:
        problems = build(root)
    except KeyboardInterrupt:
        print("\nStopped. The site of the last good build is as it was.", file=sys.stderr)
        return 130
    except OSError as error:  # the disk is full, a file may not be written
        problems = [Problem(str(error.filename or "the build"), "", error.strerror or str(error))]
    if problems:
        print(f"\n{said(problems)}", file=sys.stderr)
        return 1
    print(f"The book is built. Open {(root / '_build' / 'html' / 'index.html').as_uri()}")
    return 0
