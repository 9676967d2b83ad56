"""The same widgets in a real JupyterLab, from chapters opened as notebooks, in both directions."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.widgets.conftest import text_of
from tests.widgets.examples import EXAMPLES

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {
    "docmanager-extension/plugin": {"defaultViewers": {"markdown": "Jupytext Notebook"}},
    "notebook-extension/tracker": {"windowingMode": "none"},  # every cell is in the page
    "apputils-extension/notification": {"checkForUpdates": False, "fetchNews": "false"},
}
HEADER = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {name: python3, display_name: Python 3, language: python}
---
"""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(find_spec("jupyterlab") is None, reason="no JupyterLab: make test installs it"),
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab that shows copies of the chapters, and one notebook with every widget."""
    home = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "book", home / "work" / "book")
    cells = "\n".join(f"```{{code-cell}}\nw = EXAMPLES[{name!r}].make()\nw\n```\n" for name in EXAMPLES)
    imports = "```{code-cell}\nfrom tests.widgets.examples import EXAMPLES\n```\n"
    (home / "work" / "every.md").write_text(HEADER + imports + cells, encoding="utf-8")
    for name, content in SETTINGS.items():
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {f"JUPYTER_{kind}_DIR": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    own |= {"JUPYTERLAB_SETTINGS_DIR": str(home / "settings"), "IPYTHONDIR": str(home / "ipython")}
    flags = ["--no-browser", "--allow-root", "--ServerApp.token=", "--ServerApp.password="]
    flags += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"]
    with (home / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *flags, f"--ServerApp.root_dir={home / 'work'}"],
            cwd=home / "work",
            env={**os.environ, **own, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{address}/api/status", timeout=5).close()
                break
            except OSError:
                assert server.poll() is None, (home / "log").read_text()
                time.sleep(0.25)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


class Notebook:
    """A chapter open in JupyterLab."""

    def __init__(self, browser: Browser, address: str, path: str) -> None:
        self.page: Page = browser.new_page(viewport={"width": 1200, "height": 900})
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        asked = self.page.locator("dialog.jp-Dialog")
        self.page.add_locator_handler(asked, self._accept)
        self.page.goto(f"{address}/lab/tree/{path}?reset")
        self.page.locator(".jp-Notebook .jp-CodeCell").first.wait_for(timeout=90_000)
        expect(self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_attached(
            timeout=90_000
        )

    def _accept(self, dialog: Locator) -> None:
        # On a busy machine JupyterLab may ask which kernel to use before it has found the notebook's own.
        print("JupyterLab asks:", dialog.inner_text())
        dialog.locator(".jp-mod-accept").click()

    @property
    def cells(self) -> Locator:
        return self.page.locator(".jp-Notebook .jp-CodeCell")

    def run(self, cell: Locator) -> None:
        """Run one cell and wait for its end."""
        prompt = cell.locator(".jp-InputArea-prompt")
        for _ in range(10):  # JupyterLab drops keys while it is still finding its feet
            cell.locator(".cm-content").click()
            self.page.keyboard.press("Control+Enter")
            self.page.wait_for_timeout(300)
            if prompt.inner_text() != "[ ]:":
                break
            self.page.wait_for_timeout(2000)
        expect(prompt).to_have_text(re.compile(r"\[\d+\]"), timeout=90_000)  # [*] while it runs

    def says(self, code: str) -> str:
        """What `code` prints, run in a cell of its own at the end of the notebook."""
        last = self.cells.last
        last.locator(".cm-content").click()
        self.page.keyboard.press("Escape")
        count = self.cells.count()
        self.page.keyboard.press("b")
        expect(self.cells).to_have_count(count + 1)
        self.page.keyboard.press("Enter")
        self.page.keyboard.insert_text(code)
        self.run(self.cells.last)
        return self.cells.last.locator(".jp-OutputArea-output").inner_text().strip()


def test_knobs_in_its_chapter_goes_both_ways(browser: Browser, lab: str) -> None:
    notebook = Notebook(browser, lab, "book/loop/knobs.md")
    for number in (0, 1):
        notebook.run(notebook.cells.nth(number))
    live = notebook.page.locator(".gd-live.gd-knobs")
    live.wait_for(timeout=30_000)
    slider = live.get_by_role("slider", name="a", exact=True)
    assert text_of(slider) == "1.10"
    notebook.says("w = _; w.a = 2.5; print(w.a)")
    expect(slider).to_have_attribute("aria-valuetext", "2.50")
    slider.focus()
    notebook.page.keyboard.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "2.52")
    knob, loss = notebook.says("print(w.a, round(w.loss, 2))").split()
    assert knob == "2.52"
    assert live.locator(".gd-title strong").inner_text() == f"MAE {float(loss):.2f}"
    assert notebook.complaints == []
    notebook.page.close()


def test_every_widget_goes_both_ways(browser: Browser, lab: str) -> None:
    notebook = Notebook(browser, lab, "every.md")
    notebook.run(notebook.cells.nth(0))
    for number, (name, example) in enumerate(EXAMPLES.items(), start=1):
        cell = notebook.cells.nth(number)
        notebook.run(cell)
        live = cell.locator(f".gd-live.gd-{example.kind}")
        live.wait_for(timeout=30_000)
        if example.slider is None:
            continue
        slider = live.get_by_role("slider", name=example.slider, exact=True)
        before = text_of(slider)
        notebook.says("before = w.state(); print('ready')")
        slider.focus()
        notebook.page.keyboard.press("ArrowUp")
        expect(slider).not_to_have_attribute("aria-valuetext", before)
        changed = notebook.says("print(*[k for k, v in w.state().items() if v != before[k]])")
        assert changed, f"{name}: the kernel hears nothing of the slider"
        # All at once: the number of hinges and their knobs, for one, only fit together.
        set_back = f"for k in {changed.split()}: setattr(w, k, before[k])"
        notebook.says(f"with w.hold_trait_notifications(): exec({set_back!r})\nprint('set')")
        expect(slider).to_have_attribute("aria-valuetext", before)
    assert notebook.complaints == []
    notebook.page.close()
