"""What Binder does with the project, step by step, and what a learner then does with each chapter.

A new environment is made from .binder/ alone, on top of the JupyterLab that Binder's image starts from; then
chapters are opened in a real browser by the path that their launch buttons carry, and run: those that the
push may have broken, and once a week all.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext

from tests.chapters_to_run import chapters_to_run
from tests.launch.lab import Opened, Server, environment, new_environment, peak_memory, run
from tools.chapters import find_chapters
from tools.repository import find_repository
from tools.services import addresses

ROOT = Path(__file__).resolve().parents[2]
# What repo2docker 2026.4 puts into every image before it looks at a project.
BASE = ("jupyterlab==4.4.*", "notebook==7.4.*", "ipywidgets==8.1.*")
# What Binder allows is 2 GB, of which the server and the browser's other kernels take their share.
MOST_MEMORY = 1.5e9
CHAPTERS = chapters_to_run(
    ROOT, [chapter.name for chapter in find_chapters(ROOT) if chapter.has_code], os.environ
)
LIVE = (  # a digest: IPython shortens what is long
    "hash(repr([widget.state() for widget in __import__('ipywidgets').widgets.widget._instances.values()"
    " if hasattr(widget, 'state')]))"
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.launch,
    pytest.mark.skipif(sys.platform != "linux", reason="Binder is Linux, and /proc tells the memory"),
]


@dataclass
class Image:
    """What Binder makes: a home folder, which holds the project's files, and how it starts in it."""

    home: Path
    python: Path
    server: Server
    table: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    """The image, made and started as Binder does; it goes when the tests are done."""
    folder = tmp_path_factory.mktemp("binder")
    home = folder / "home"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.split("\0")[:-1]:
        if (ROOT / name).is_file():
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, home / name)
    python = new_environment(folder / "environment", *BASE)
    # One try each: where PyTorch's index is out of reach, the others have torch.
    variables = environment(home, python, PIP_RETRIES="1", REPO_DIR=str(home))
    run([python / "pip", "install", "--quiet", "--requirement", ".binder/requirements.txt"], home, variables)
    run([home / ".binder" / "postBuild"], home, variables)
    start = [home / ".binder" / "start", python / "jupyter", "lab"]
    image = Image(home, python, Server(start, home, variables))
    yield image
    image.server.stop()
    size, _ = run(["du", "--summarize", "--block-size=1", python.parent], folder, os.environ).split()
    image.table.append(f"the environment takes {int(size) / 1e9:.2f} GB")
    print("\n" + "\n".join(image.table))
    shutil.rmtree(folder)


def path_of_button(chapter: str) -> str:
    """The path within JupyterLab that a page's Binder button carries."""
    repository = find_repository(
        ROOT, {"GITHUB_REPOSITORY": "owner/name", "GITHUB_SERVER_URL": "https://github.com"}
    )
    assert repository is not None
    query = parse_qs(urlsplit(addresses(repository, chapter).binder).query)
    return "/" + query["urlpath"][0]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_opens_runs_and_plays(window: BrowserContext, image: Image, chapter: str) -> None:
    _forget_what_was_open(image)
    asked = time.monotonic()
    opened = Opened(window, image.server, path_of_button(chapter))
    try:
        first = opened.run_all(seconds=300)
        # The first chapter's time counts from the server's start, as a learner's does.
        since = asked if image.table else image.server.started
        cells = opened.cells()
        for cell in cells:
            wrong = [
                output
                for output in cell["outputs"]
                if output["output_type"] == "error" or output.get("name") == "stderr"
            ]
            assert not wrong, f"{cell['source']}\n{wrong}"
        assert any("Binder forgets everything" in cell["source"] for cell in cells)
        _plays(opened, cells)
        (kernel,) = image.server.kernels()
        peak = peak_memory(kernel)
        image.table.append(
            f"{chapter:<24} on screen {opened.shown - since:5.1f} s, first cell {first - since:5.1f} s, "
            f"peak {peak / 1e6:5.0f} MB"
        )
        assert peak < MOST_MEMORY
    finally:
        opened.close()


def _forget_what_was_open(image: Image) -> None:
    """Each learner has a Binder of their own, in which JupyterLab has no tabs to restore."""
    shutil.rmtree(image.home / ".jupyter" / "lab" / "workspaces", ignore_errors=True)


def _plays(opened: Opened, cells: list[dict]) -> None:
    """A chapter's first widget moves under the reader's hand, and the kernel hears it."""
    widgets = [
        number
        for number, cell in enumerate(cells)
        for output in cell["outputs"]
        if "application/vnd.jupyter.widget-view+json" in output.get("data", {})
    ]
    if not widgets:
        return
    opened.show(widgets[0])
    live = opened.page.locator(f'.jp-Cell[data-windowed-list-index="{widgets[0]}"] .gd-live')
    live.first.wait_for(timeout=20_000)
    before = opened.value(LIVE)
    controls = live.locator("input[type=range]:visible, input[type=radio]:visible")
    for control in controls.all()[:4]:  # one may stand at its end, or move only the picture
        control.click()  # JupyterLab takes back a focus that no pointer has asked for
        for key in ("ArrowUp", "ArrowDown"):
            opened.page.keyboard.press(key)
            if opened.comes(LIVE, lambda now: now != before):
                return
    pytest.fail("the widget moved, and the kernel heard nothing")


def test_what_a_learner_types_can_be_taken_along(
    window: BrowserContext, image: Image, tmp_path: Path
) -> None:
    _forget_what_was_open(image)
    opened = Opened(window, image.server, path_of_button("book/loop/knobs"))
    try:
        opened.page.locator(".jp-Notebook .jp-CodeCell .cm-content").first.click()
        opened.page.keyboard.press("Control+End")
        opened.page.keyboard.insert_text("\nmine = 'a thought of my own'")
        opened.menu("File", r"Save(?! (and|All))(?!.*As)")
        opened.page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty", timeout=20_000)
        with opened.page.expect_download() as download:
            opened.menu("File", "Download")
        text = Path(download.value.path()).read_text(encoding="utf-8")
        assert download.value.suggested_filename == "knobs.md"
        assert "mine = 'a thought of my own'\n```" in text
        # Uploaded another time it is a chapter again, and stays as it is.
        (image.home / "book" / "loop" / "mine.md").write_text(text, encoding="utf-8")
        run(
            [image.python / "python", "-m", "tools", "launched", "binder"],
            image.home,
            environment(image.home, image.python),
        )
        assert (image.home / "book" / "loop" / "mine.md").read_text(encoding="utf-8") == text
    finally:
        opened.close()
