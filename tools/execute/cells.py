"""Running a chapter: its cells in a fresh kernel, and the expressions in its sentences."""

from __future__ import annotations

import ast
import asyncio
import re
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.util import source_from_cache
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NotebookNode

from tools.chapters import Chapter, settings
from tools.execute.checks import problem_with
from tools.execute.kernels import WarmKernelManager, environment
from tools.execute.numbers import expressions
from tools.problem import Problem

SOURCES = "sources"  # in a kernel's own folder, what stands for the project's

# Run in the kernel before the first cell: it notes each file that Python opens to read from then on, modules
# among them, and prints what `name?` would show in a window of its own.
AT_FIRST = """
import os, sys
sys.opened_files = set()
def note(event, args):
    if event == "open" and isinstance(args[0], str) and not args[2] & (os.O_WRONLY | os.O_RDWR):
        sys.opened_files.add(os.path.realpath(args[0]))
sys.addaudithook(note)
from IPython import get_ipython
def show(shell, page, *_, **__):
    print(page["text/plain"] if isinstance(page, dict) else page)
get_ipython().set_hook("show_in_pager", show, 0)
"""
OPENED = "'\\n'.join(__import__('sys').opened_files)"  # after the last


@dataclass(frozen=True)
class Run:
    """What running a chapter gave. outputs, seconds: one of each code cell. numbers: one text an expression.

    used: the files of the project that it read or imported, by relative path. depends: the digests of what
    this rests on (freshness.py). page: that of the words around it, when it was written.
    """

    outputs: list[list[NotebookNode]]
    numbers: list[str]
    seconds: list[float]
    used: list[str]
    depends: dict[str, str] = field(default_factory=dict)
    page: str = ""


class UnfitError(Exception):
    """What a cell shows isn't fit to be published, for the reason given."""


async def run(chapter: Chapter, cores: asyncio.Semaphore, warm: bool = False) -> Run | Problem:
    """Run a chapter from top to bottom in a new kernel.

    cores: where the kernel, when it is ready, waits for one. warm: fork it from a process that has torch
    loaded, which pays from the second chapter on.

    The problem names the cell that raises or runs out of time, in which the kernel dies, or which shows what
    isn't fit to be published (checks.py).
    """
    notebook = chapter.notebook()
    page, book = notebook.metadata.get("mystnb") or {}, settings(chapter.root).get("execute", {})
    numbers: list[str] = []
    seconds: list[float] = []
    place = "before the first cell"
    with tempfile.TemporaryDirectory(prefix="kernel-") as folder:
        own = Path(folder).resolve()
        client = NotebookClient(
            notebook,
            kernel_manager_class=WarmKernelManager if warm else AsyncKernelManager,
            # Its sockets are on this machine alone; ipykernel would warn of that at each start.
            extra_arguments=["--log-level=ERROR"],
            timeout=int(page.get("execution_timeout") or book.get("timeout", 60)),
            resources={"metadata": {"path": _place_to_work(chapter, own)}},
            record_timing=False,
            # The kernel sends on what was printed every now and then, in the middle of a line if need be.
            coalesce_streams=True,
        )
        try:
            async with _kernel(client, own), cores:
                await _ask(client, f"exec({AT_FIRST!r}, {{}})")
                for index, cell in enumerate(notebook.cells):
                    place = chapter.place_of(index)
                    if cell.cell_type == "code":
                        began = time.perf_counter()
                        await client.async_execute_cell(cell, index)
                        seconds.append(time.perf_counter() - began)
                        if (reason := problem_with(cell)) is not None:
                            raise UnfitError(reason)
                    for expression in expressions(cell):
                        numbers.append(await _number(client, expression))
                opened = ast.literal_eval((await _ask(client, OPENED))["data"]["text/plain"])
        except (CellExecutionError, TimeoutError, UnfitError, RuntimeError) as error:
            return Problem(chapter.file, place, _reason(error, client.timeout))
        outputs = [list(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"]
        return Run(outputs, numbers, seconds, _of_the_project(chapter.root, own, opened.splitlines()))


def _reason(error: Exception, seconds: int) -> str:
    """Why a chapter didn't run cleanly. seconds: what a cell may take."""
    match error:
        case CellExecutionError():
            return f"{error.ename}: {error.evalue}{_source_line(error)}"
        case TimeoutError():  # nbclient's, of a cell, or jupyter_client's, of an expression
            return f"ran longer than {seconds} s"
        case DeadKernelError():
            return "the kernel died (killed for its memory, perhaps, or a crash in compiled code)"
        case UnfitError():
            return str(error)
        case _:  # jupyter_client's
            return f"the kernel did not start: {error}"


def _place_to_work(chapter: Chapter, own: Path) -> str:
    """A folder that stands for the chapter's own: what lies beside it is there, what it writes goes away.

    The whole of book/ is copied; what else lies in the project is linked.
    """
    sources = own / SOURCES
    sources.mkdir()
    for beside in chapter.root.iterdir():
        if beside.name not in ("_build", "book"):
            (sources / beside.name).symlink_to(beside)
    # Names that begin with a dot are those of editors, which come and go.
    shutil.copytree(chapter.root / "book", sources / "book", ignore=shutil.ignore_patterns("*.md", ".*"))
    return str(sources / chapter.path.parent.relative_to(chapter.root))


@asynccontextmanager
async def _kernel(client: NotebookClient, own: Path) -> AsyncIterator[None]:
    """A kernel for the time of the block; it ends with the block, however that ends.

    nbclient's own way to say this takes Ctrl-C for itself, and then stops one kernel out of several.
    own: a folder for what belongs to it alone.
    """
    manager = client.create_kernel_manager()
    manager.connection_file = str(own / "connection.json")
    # A port that is free now may be another's when the kernel asks for it.
    manager.transport, manager.ip = "ipc", str(own / "socket")
    try:
        # IPython would read the settings of whoever runs this, and the scripts that they start with.
        await client.async_start_new_kernel(env={**environment(), "IPYTHONDIR": str(own)})
        await client.async_start_new_kernel_client()
        yield
    finally:
        if client.kc is not None:
            client.kc.stop_channels()
        if manager.has_kernel:
            await manager.shutdown_kernel(now=True)
        await manager.cleanup_resources()


def _of_the_project(root: Path, own: Path, opened: list[str]) -> list[str]:
    """Those of the files that lie in the project, less what is built, environments, and the build's own."""
    found = set()
    for file in map(Path, opened):
        if file.parent.name == "__pycache__":
            file = Path(source_from_cache(str(file)))
        for folder in (own / SOURCES, root.resolve()):
            if folder in file.parents:
                found.add(file.relative_to(folder).as_posix())
    theirs = ("_build", "tools", ".")
    return sorted(name for name in found if not name.startswith(theirs) and (root / name).is_file())


async def _number(client: NotebookClient, expression: str) -> str:
    value = await _ask(client, f"format({expression})")
    if value["status"] != "ok":
        raise UnfitError(f"{{eval}}`{expression}` raised {value['ename']}: {value['evalue']}")
    return str(ast.literal_eval(value["data"]["text/plain"]))


async def _ask(client: NotebookClient, expression: str) -> dict[str, Any]:
    """The value of an expression in the kernel, as the kernel's reply to it."""
    assert client.kc is not None
    reply = await client.kc.execute_interactive(
        "",
        silent=True,
        user_expressions={"value": expression},
        timeout=client.timeout,
        output_hook=lambda message: None,
    )
    return dict(reply["content"].get("user_expressions", {}).get("value", reply["content"]))


def _source_line(error: CellExecutionError) -> str:
    # nbclient gives the traceback as coloured text; the line that raised is marked with an arrow.
    plain = re.sub(r"\x1b\[[0-9;]*m", "", error.traceback)
    arrows = [line.split(None, 2)[2] for line in plain.splitlines() if re.match(r"-+> \d+ \S", line)]
    return f" (at: {arrows[0].strip()})" if arrows else ""
