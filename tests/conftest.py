"""What the tests share: the project's folder, the built site, and a browser to open it in."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.small_book import SmallBook, make_small_book
from tools.browsers import SYSTEM_BROWSERS

ROOT = Path(__file__).resolve().parent.parent
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOW_TO_GET_ONE = (
    "no browser: install Chromium or Chrome (Debian: apt install chromium-headless-shell), "
    "or run .venv/bin/python -m playwright install chromium"
)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    """The folder of the built site. Builds the book first, unless SITE_IS_BUILT says that `make test` has."""
    built = root / "_build" / "html"
    if os.environ.get("SITE_IS_BUILT") and built.exists():
        return built
    done = subprocess.run(
        [sys.executable, "-m", "tools", "build"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"make html failed:\n{done.stdout}\n{done.stderr}"
    return built


@pytest.fixture
def small_book(tmp_path: Path, root: Path) -> SmallBook:
    """A small book whose one chapter has no cells yet."""
    return make_small_book(tmp_path, root)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory, root: Path) -> SmallBook:
    """A small book for all tests of a file, which makes `once` of it: written and built."""
    return make_small_book(tmp_path_factory.mktemp("book"), root)


@pytest.fixture
def built(once: SmallBook, tmp_path: Path) -> SmallBook:
    """The book `once` of a test's own file, as its build left it, in a folder of its own."""
    shutil.copytree(once.root, tmp_path, dirs_exist_ok=True)
    return SmallBook(tmp_path)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium. Fails where there is none: tests that may do without were skipped before."""
    found = find_browser()
    if found is None:
        pytest.fail(HOW_TO_GET_ONE)
    # Chromium refuses to start its sandbox for root, as which containers run.
    flags = [*QUIET, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else QUIET
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=flags)
        yield running
        running.close()


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """A window for pages of one server, whose files it fetches once."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    yield context
    context.close()


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: some wait for an installation, a page or a process that ends."""
    return (
        len(os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)) + 1
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest come first, so that the short ones fill the gaps at the end. Those that need a browser are
    skipped where there is none, unless REQUIRE_BROWSER is set.
    """
    items.sort(key=lambda item: not {"browser", "launch", "book"} & set(item.keywords))
    wanting = [item for item in items if "browser" in item.keywords]
    if wanting and not os.environ.get("REQUIRE_BROWSER") and find_browser() is None:
        for item in wanting:
            item.add_marker(pytest.mark.skip(reason=HOW_TO_GET_ONE))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line what was skipped, and why."""
    skipped = [report.longrepr for report in terminalreporter.stats.get("skipped", [])]
    reasons = Counter(place[2] if isinstance(place, tuple) else str(place) for place in skipped)
    for reason, count in reasons.items():
        terminalreporter.write_line(f"{count} tests skipped, {reason.removeprefix('Skipped: ')}")


@functools.cache
def find_browser(names: tuple[str, ...] = SYSTEM_BROWSERS) -> str | None:
    """The path of the system's Chromium or Chrome, else of Playwright's own, fetched when it can be."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is not None:
        return found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if not Path(own).exists():
        install = [sys.executable, "-m", "playwright", "install", "chromium"]
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(install, capture_output=True, timeout=300, check=True)
    return own if Path(own).exists() else None
