"""What the tests share: the project's folder, the built site, and a browser to open it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOW_TO_GET_ONE = (
    "no browser: install Chromium or Chrome (Debian: apt install chromium), "
    "or run .venv/bin/python -m playwright install chromium"
)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    """The folder of the built site. Builds the book; what is fresh already isn't executed again."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.build"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"make html failed:\n{done.stdout}\n{done.stderr}"
    return root / "_build" / "html"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium: the system's, else Playwright's own, else the test is skipped."""
    with sync_playwright() as playwright:
        running = _launch(playwright)
        if running is None:
            if os.environ.get("REQUIRE_BROWSER"):
                pytest.fail(HOW_TO_GET_ONE)
            pytest.skip(HOW_TO_GET_ONE)
        yield running
        running.close()


def _launch(playwright: Playwright) -> Browser | None:
    # Chromium refuses to start its sandbox for root, as which containers run.
    flags = [*QUIET, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else QUIET
    found = next(filter(None, map(shutil.which, SYSTEM_BROWSERS)), None)
    if found is not None:
        return playwright.chromium.launch(executable_path=found, args=flags)
    if not Path(playwright.chromium.executable_path).exists():
        install = [sys.executable, "-m", "playwright", "install", "chromium"]
        try:
            subprocess.run(install, capture_output=True, timeout=300, check=True)
        except (OSError, subprocess.SubprocessError):
            return None
    try:
        return playwright.chromium.launch(args=flags)
    except Error:  # its system libraries are missing
        return None
