"""What Binder does with the project, step by step, and what a learner then does with each chapter.

A new environment is made from .binder/ alone, on top of the JupyterLab that Binder's image starts from; then
notebooks are opened in a real browser by the path that their launch buttons carry, and run: of each part one
that the push may have broken, and once a week all.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext

from tests.chapters_to_run import chapters_to_run
from tests.launch.conftest import ODD, button
from tests.launch.lab import Opened, Server, environment, new_environment, run
from tools.chapters import find_chapters

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
    pytest.mark.skipif(sys.platform != "linux", reason="Binder is Linux"),
]


@pytest.fixture(scope="module")
def server(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The image, made and started as Binder does, its home the branch; it goes when the tests are done."""
    folder = tmp_path_factory.mktemp("binder")
    home = folder / "home"
    subprocess.run(["git", "clone", "--quiet", "--branch", "published", published, home], check=True)
    python = new_environment(folder / "environment", *BASE)
    # One try each: where PyTorch's index is out of reach, the others have torch.
    variables = environment(home, python, PIP_RETRIES="1", REPO_DIR=str(home))
    run([python / "pip", "install", "--quiet", "--requirement", ".binder/requirements.txt"], home, variables)
    run([home / ".binder" / "postBuild"], home, variables)
    server = Server([home / ".binder" / "start", python / "jupyter", "lab"], home, variables)
    yield server
    server.stop()
    size, _ = run(["du", "--summarize", "--block-size=1", python.parent], folder, os.environ).split()
    print(f"\nthe environment takes {int(size) / 1e9:.2f} GB")
    shutil.rmtree(folder)


@pytest.mark.parametrize("chapter", [*CHAPTERS, ODD])
def test_a_notebook_opens_runs_and_plays(window: BrowserContext, server: Server, chapter: str) -> None:
    # Each learner has a Binder of their own, in which JupyterLab has no tabs to restore.
    shutil.rmtree(server.home / ".jupyter" / "lab" / "workspaces", ignore_errors=True)
    asked = time.monotonic()
    (path,) = parse_qs(urlsplit(button("binder", chapter)).query)["urlpath"]
    opened = Opened(window, server, f"/{path}")
    try:
        first = opened.run_all(seconds=300)
        cells = opened.cells()
        for cell in cells:
            wrong = [
                output
                for output in cell["outputs"]
                if output["output_type"] == "error" or output.get("name") == "stderr"
            ]
            assert not wrong, f"{cell['source']}\n{wrong}"
        _plays(opened, cells)
        peak = int(opened.value("__import__('resource').getrusage(0).ru_maxrss")) * 1024
        times = f"on screen {opened.shown - asked:.1f} s, first cell {first - asked:.1f} s"
        print(f"{chapter}: {times}, peak {peak / 1e6:.0f} MB")
        assert peak < MOST_MEMORY
    finally:
        opened.close()


def _plays(opened: Opened, cells: list[dict[str, Any]]) -> None:
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
    controls = live.locator(":is(input[type=range], input[type=radio], [role=slider]):visible")
    for control in controls.all()[:4]:  # one may stand at its end, or move only the picture
        control.click()  # JupyterLab takes back a focus that no pointer has asked for
        for key in ("ArrowUp", "ArrowDown"):
            opened.page.keyboard.press(key)
            if opened.comes(LIVE, lambda now: now != before):
                return
    pytest.fail("the widget moved, and the kernel heard nothing")
