"""The same widgets in a real JupyterLab, from chapters opened as notebooks, in both directions."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

from tests.launch.lab import Opened, Server
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
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A JupyterLab that shows copies of the chapters, and one notebook with every widget."""
    home = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "book", home / "work" / "book")
    imports = "```{code-cell}\nfrom tests.widgets.examples import EXAMPLES\nshown = {}\n```\n"
    cells = "\n".join(
        f"```{{code-cell}}\nshown[{name!r}] = EXAMPLES[{name!r}].make()\nshown[{name!r}]\n```\n"
        for name in EXAMPLES
    )
    (home / "work" / "every.md").write_text(HEADER + imports + cells, encoding="utf-8")
    for name, content in SETTINGS.items():
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content), encoding="utf-8")
    own = {f"JUPYTER_{kind}_DIR": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    own |= {"JUPYTERLAB_SETTINGS_DIR": str(home / "settings"), "IPYTHONDIR": str(home / "ipython")}
    command = [sys.executable, "-m", "jupyterlab"]
    server = Server(command, home / "work", {**os.environ, **own, "PYTHONPATH": str(ROOT)})
    yield server
    server.stop()


class Notebook(Opened):
    """A notebook all of whose cells have run."""

    def __init__(self, window: BrowserContext, server: Server, path: str) -> None:
        super().__init__(window, server, f"/lab/tree/{path}?reset")
        self.run_all(seconds=120)

    def cell(self, number: int) -> Locator:
        """A code cell of the page."""
        return self.page.locator(".jp-Notebook .jp-CodeCell").nth(number)


def test_knobs_in_its_chapter_goes_both_ways(window: BrowserContext, lab: Server) -> None:
    notebook = Notebook(window, lab, "book/loop/knobs.md")
    live = notebook.page.locator(".gd-live.gd-knobs").first
    live.wait_for(timeout=30_000)
    slider = live.get_by_role("slider", name="a", exact=True)
    assert text_of(slider) == "1.10"
    notebook.value("exec('w = Out[2]; w.a = 2.5')")
    expect(slider).to_have_attribute("aria-valuetext", "2.50")
    slider.focus()
    notebook.page.keyboard.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "2.52")
    assert notebook.comes("w.a", lambda knob: knob == "2.52")
    loss = float(notebook.value("round(w.loss, 2)"))
    assert live.locator(".gd-title strong").inner_text() == f"mean miss {loss:.2f}"
    assert notebook.complaints == []
    notebook.close()


def test_every_widget_goes_both_ways(window: BrowserContext, lab: Server) -> None:
    notebook = Notebook(window, lab, "every.md")
    for number, (name, example) in enumerate(EXAMPLES.items(), start=1):
        live = notebook.cell(number).locator(f".gd-live.gd-{example.kind}")
        live.wait_for(timeout=30_000)
        if example.slider is None:
            continue
        widget = f"shown[{name!r}]"
        slider = live.get_by_role("slider", name=example.slider, exact=True)
        before = text_of(slider)
        notebook.value(f"exec({f'before = {widget}.state()'!r})")
        slider.focus()
        notebook.page.keyboard.press("ArrowUp")
        expect(slider).not_to_have_attribute("aria-valuetext", before)
        differing = f"[k for k, v in {widget}.state().items() if v != before[k]]"
        heard = notebook.comes(differing, lambda changed: changed != "[]")
        assert heard, f"{name}: the kernel hears nothing of the slider"
        changed = notebook.value(differing)
        # All at once: the number of hinges and their knobs, for one, only fit together.
        back = (
            f"with {widget}.hold_trait_notifications():\n for k in {changed}: setattr({widget}, k, before[k])"
        )
        notebook.value(f"exec({back!r})")
        expect(slider).to_have_attribute("aria-valuetext", before)
    assert notebook.complaints == []
    notebook.close()
