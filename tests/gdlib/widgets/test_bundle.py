"""The committed bundles: that they are what their sources give, small, and without outside addresses."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / "gdlib" / "widgets" / "js"
NAMES = ("widgets.js", "widgets.page.js", "playground.js", "playground.page.js")
BUNDLES = [ROOT / "gdlib" / "widgets" / "static" / name for name in NAMES]

OFFLINE = re.compile(r"ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH")


def digest_of_sources() -> str:
    """The same as `digestOfSources` in build.mjs."""
    names = [file.relative_to(ROOT).as_posix() for file in SOURCES.rglob("*") if file.is_file()]
    digest = hashlib.sha256()
    for name in sorted([*names, "package-lock.json"]):
        digest.update(f"{name}\n".encode() + (ROOT / name).read_bytes())
    return digest.hexdigest()


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda file: file.name)
def test_a_bundle_is_made_from_the_sources_that_lie_here(bundle: Path) -> None:
    stated = re.search(r"sha256-(\w+)", bundle.read_text(encoding="utf-8"))
    assert stated is not None
    assert stated[1] == digest_of_sources(), "run `make widgets` and commit what it writes"


@pytest.mark.skipif(shutil.which("npm") is None, reason="no Node: the bundles can't be made here")
def test_bundling_the_sources_again_gives_the_same_bytes(tmp_path: Path) -> None:
    copy = tmp_path / "project"
    shutil.copytree(ROOT / "gdlib" / "widgets", copy / "gdlib" / "widgets")
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / name, copy)
    for name in NAMES:
        (copy / "gdlib" / "widgets" / "static" / name).unlink()
    for command in ("npm ci --ignore-scripts --prefer-offline --fetch-retries=1", "npm run build"):
        done = subprocess.run(command.split(), cwd=copy, capture_output=True, text=True, check=False)
        if OFFLINE.search(done.stderr) and not os.environ.get("CI"):
            pytest.skip("npm reaches no registry, so the bundles can't be made here; their digest is checked")
        assert done.returncode == 0, done.stderr
    for bundle in BUNDLES:
        assert (copy / bundle.relative_to(ROOT)).read_bytes() == bundle.read_bytes()


@pytest.mark.parametrize(("name", "most"), [("widgets.page.js", 33_000), ("playground.page.js", 40_000)])
def test_a_page_loads_few_kilobytes_of_scripts_of_ours(name: str, most: int) -> None:
    """A page has one of the two: the playground is not on others."""
    assert len(gzip.compress((BUNDLES[0].parent / name).read_bytes(), 9)) <= most


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda file: file.name)
def test_a_bundle_names_no_host(bundle: Path) -> None:
    addresses = set(re.findall(r"https?://[\w./-]+", bundle.read_text(encoding="utf-8")))
    assert addresses <= {"http://www.w3.org/2000/svg"}


def test_the_lock_file_names_no_registry() -> None:
    assert "http" not in (ROOT / "package-lock.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("sheet", sorted(SOURCES.rglob("*.css")), ids=lambda file: file.name)
def test_every_rule_of_a_style_sheet_is_closed(sheet: Path) -> None:
    """A brace that is lost in a merge turns all rules after it into nested ones, which match nothing."""
    depth = 0
    for line in re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL).splitlines():
        depth += line.count("{") - line.count("}")
        assert 0 <= depth <= 2, line
        assert not (depth and line.startswith(".") and line.endswith("{") and depth > 1), line
    assert depth == 0
