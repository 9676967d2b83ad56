"""A JupyterLab as a host starts it, and a chapter open in it, in a real browser."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page

# What would lead a launched Jupyter to the one that runs the tests.
OURS = re.compile(r"JUPYTER|IPYTHON|PYTHON(?!UNBUFFERED)|VIRTUAL_ENV|MPL|OMP_|XDG_")
# Compiling all that is installed takes as long as installing it, and most of it is never imported. With 1
# in place of 0 pip would compile: of an option that says no, its variables say whether the other holds.
NO_COMPILE = {"PIP_NO_COMPILE": "0"}
NOTEBOOK = "jupyterapp.shell.currentWidget"
CELLS = f"""() => [...{NOTEBOOK}.content.model.cells].map((cell) => ({{
    type: cell.type,
    source: cell.sharedModel.getSource(),
    outputs: cell.type == "code" ? cell.outputs.toJSON() : [],
}}))"""
# Whether a cell has run, or has nothing to run: asked many times, so without its outputs.
RAN = """(cell) => cell.type != "code" || !cell.sharedModel.getSource().trim()
    || (cell.executionCount !== null && !cell.sharedModel.isBusy)"""
FIRST_RAN = f"(({RAN})([...{NOTEBOOK}.content.model.cells].find(cell => cell.type == 'code')))"
ALL_RAN = f"[...{NOTEBOOK}.content.model.cells].every({RAN})"
STATUS = f"{NOTEBOOK}.sessionContext.session?.kernel?.status"
EVALUATE = f"""(expression) => {{
    const kernel = {NOTEBOOK}.sessionContext.session.kernel;
    const request = {{code: "", silent: true, user_expressions: {{it: expression}}}};
    return kernel.requestExecute(request).done.then((reply) => reply.content.user_expressions.it);
}}"""


def environment(home: Path, python: Path, **more: str) -> dict[str, str]:
    """The variables of a user whose home and whose Python are those, and who knows nothing of ours."""
    own = {name: value for name, value in os.environ.items() if not OURS.match(name)}
    path = f"{python}{os.pathsep}{os.environ['PATH']}"
    return own | NO_COMPILE | {"HOME": str(home), "PATH": path} | more


def run(command: list[str | Path], folder: Path, variables: Mapping[str, str]) -> str:
    """Run to the end, and say all that it said when it fails."""
    done = subprocess.run(
        command, cwd=folder, env=dict(variables), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}:\n{done.stdout[-4000:]}\n{done.stderr[-8000:]}"
    return done.stdout


class Server:
    """A Jupyter server that was started by a command, to which flags are added."""

    def __init__(self, command: list[str | Path], folder: Path, variables: Mapping[str, str]) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        flags = ["--no-browser", "--allow-root", "--IdentityProvider.token=", "--ServerApp.ip=127.0.0.1"]
        flags += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
        flags += ["--LabApp.expose_app_in_browser=True"]
        self.home, self.log = folder, folder / ".jupyter-server-log.txt"
        begun = time.monotonic()
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [*command, *flags], cwd=folder, env=dict(variables), stdout=log, stderr=log
            )
        while True:
            try:
                self.get("/api/status")
                return
            except OSError:
                assert self.process.poll() is None, self.log.read_text()
                assert time.monotonic() < begun + 90, self.log.read_text()
                time.sleep(0.1)

    def get(self, path: str) -> Any:
        """What the server answers, as data; for a page, the address at which it is."""
        with urllib.request.urlopen(self.address + path, timeout=60) as answer:
            text = answer.read().decode()
            return json.loads(text) if text.startswith(("{", "[")) else answer.url

    def stop(self) -> None:
        """End it as a host does: a server that doesn't go when asked is killed."""
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Opened:
    """A chapter in JupyterLab, opened by a path such as /lab/tree/notebooks/loop/knobs.ipynb."""

    def __init__(self, window: BrowserContext, server: Server, path: str) -> None:
        self.server = server
        self.page: Page = window.new_page()
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.add_locator_handler(
            self.page.locator("dialog.jp-Dialog", has_text="Select Kernel"), self._take_the_kernel
        )
        self.page.goto(f"{server.address}{path}")
        # Only a notebook has cells: a chapter that opens as text fails here.
        self.page.locator(".jp-Notebook .jp-CodeCell").first.wait_for(timeout=60_000)
        self.shown = time.monotonic()
        self._wait_until(f"{STATUS} == 'idle'")

    def _take_the_kernel(self, dialog: Locator) -> None:
        # On a busy machine JupyterLab may ask which kernel to use before it has found the notebook's own.
        print("JupyterLab asks:", dialog.inner_text())
        dialog.locator(".jp-mod-accept").click()

    def cells(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.page.evaluate(CELLS)
        return found

    def run_all(self, seconds: float) -> float:
        """Run all cells, and wait for the end. Gives the time at which the first cell was done."""
        self.page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells') && null")
        self._wait_until(FIRST_RAN)
        first = time.monotonic()
        self._wait_until(f"{ALL_RAN} && {STATUS} == 'idle'", seconds)
        return first

    def _wait_until(self, expression: str, seconds: float = 60) -> None:
        # Asked now and then, not for each frame that the page could draw.
        self.page.wait_for_function(expression, timeout=seconds * 1000, polling=100)

    def value(self, expression: str) -> str:
        """What an expression is in the kernel, as text."""
        answer = self.page.evaluate(EVALUATE, expression)
        assert answer["status"] == "ok", answer
        return str(answer["data"]["text/plain"])

    def comes(self, expression: str, wanted: Callable[[str], bool]) -> bool:
        """Whether an expression becomes what is wanted: the kernel hears of the page a little later."""
        for _ in range(15):
            if wanted(self.value(expression)):
                return True
            self.page.wait_for_timeout(100)
        return False

    def show(self, cell: int) -> None:
        """Scroll to a cell."""
        self.page.evaluate(f"i => {NOTEBOOK}.content.scrollToItem(i, 'center').catch(() => null)", cell)

    def close(self) -> None:
        """Leave the chapter and end its kernel."""
        self.page.evaluate("jupyterapp.serviceManager.sessions.shutdownAll()")
        self.page.close()


def new_environment(folder: Path, *packages: str) -> Path:
    """An environment with these packages. Gives its folder of programs."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / "bin"
    if packages:
        run([python / "pip", "install", "--quiet", *packages], folder, environment(folder, python))
    return python
