"""The site as it was published last, sealed, so that the next build knows what it may go on from.

`_build/html` is the site; `_build/state` is what Sphinx keeps beside it to read only what changed. The seal
holds a digest of both and of everything that they were made from. Whatever differs from its seal, because
a build was killed, a disk was full, or a file was damaged, is not gone on from.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tools import pdf, repository
from tools.whole import write_whole

# All that Sphinx reads. What it comes to read from elsewhere has to be added here, or an edit of that would
# not show. gdlib's modules reach the pages only through outcomes; its other files may be laid beside them.
SETTINGS = ("_config.yml", "_toc.yml", "constraints.txt", "pyproject.toml", "LICENSE")
FOLDERS = ("book", "tools", "gdlib")


@dataclass(frozen=True)
class Published:
    """The places below _build."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "_build" / "html"

    @property
    def state(self) -> Path:
        return self.root / "_build" / "state"

    @property
    def work(self) -> Path:
        """Where Sphinx works: always the same path, for it keeps paths."""
        return self.root / "_build" / "work"

    @property
    def _before(self) -> Path:
        return self.root / "_build" / "html.before"

    @property
    def _seal(self) -> Path:
        return self.root / "_build" / "seal.json"

    def recover(self) -> None:
        """Put right what a build that was killed left behind."""
        if self._before.exists():
            if self.site.exists():
                shutil.rmtree(self._before)
            else:  # killed between the two renames
                self._before.rename(self.site)
        shutil.rmtree(self.work, ignore_errors=True)
        for half in (self.root / "_build").rglob("*.tmp"):
            half.unlink()

    def sealed(self) -> Seal | None:
        """What the published site was made from; None when there is none, or it isn't as it was sealed."""
        try:
            seal = Seal(**json.loads(self._seal.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return seal if seal.site == digest(self.site) else None

    def start_work(self, seal: Seal | None) -> None:
        """Lay out the folder in which Sphinx works: from the last state, when the seal is given and holds."""
        if seal is not None and seal.state == digest(self.state):
            shutil.copytree(self.state, self.work)
            # Without _static: Sphinx lays it down anew each time, and finds it empty in a build from nothing.
            shutil.copytree(self.site, self.work / "html", ignore=shutil.ignore_patterns("_static"))
        else:
            (self.work / "html").mkdir(parents=True)

    def publish(self, inputs: dict[str, str]) -> None:
        """Put the finished work in the site's place, whole or not at all."""
        if self.site.exists():
            self.site.rename(self._before)
        (self.work / "html").rename(self.site)
        shutil.rmtree(self._before, ignore_errors=True)
        shutil.rmtree(self.state, ignore_errors=True)
        self.work.rename(self.state)
        seal = Seal(inputs, digest(self.site), digest(self.state))
        write_whole(self._seal, json.dumps(asdict(seal)))


@dataclass(frozen=True)
class Seal:
    """inputs: what `inputs` gave. site, state: digests of the folders."""

    inputs: dict[str, str]
    site: str
    state: str


def inputs(root: Path) -> dict[str, str]:
    """Everything that Sphinx reads, by name, each with its digest."""
    files = [root / name for name in SETTINGS]
    files += (
        file
        for folder in FOLDERS
        for file in _files(root / folder)
        if file.suffix != ".pyc" and not (folder == "gdlib" and file.suffix == ".py")
    )
    files += _files(root / "_build" / "outcomes")
    return {"Python": sys.version, **repository.facts(root), **pdf.facts()} | {
        file.relative_to(root).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if file.is_file()
    }


def changed(before: dict[str, str], now: dict[str, str]) -> set[str]:
    """The names of the inputs that differ."""
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}


def contents(folder: Path) -> dict[str, str]:
    """Each file in a folder, by its path there, with its digest."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in _files(folder)
    }


def digest(folder: Path) -> str:
    """A digest of all files in a folder, their paths and their bytes."""
    return hashlib.sha256(json.dumps(contents(folder)).encode()).hexdigest()


def _files(folder: Path) -> Iterable[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())
