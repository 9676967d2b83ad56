"""Running a chapter: its cells in a fresh kernel, and the expressions in its sentences."""

from __future__ import annotations

import ast
import contextlib
import os
import re
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
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
LARGE = 2**26  # bytes; such a file is not copied for each run

# Run in the kernel before the first cell: it notes each file that Python opens to read from then on, and
# prints what `name?` would show in a window of its own.
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
# After the last: those files, and the files of all modules that were imported.
FILES_USED = """'\\n'.join(sorted(__import__('sys').opened_files | {
    __import__('os').path.realpath(m.__file__) for m in list(__import__('sys').modules.values())
    if isinstance(getattr(m, '__file__', None), str)}))"""


@dataclass(frozen=True)
class Run:
    """What running a chapter gave. outputs, seconds: one of each code cell. numbers: one text an expression.

    used: the files of the project that it read or imported, by relative path.
    """

    outputs: list[list[NotebookNode]]
    numbers: list[str]
    seconds: list[float]
    used: list[str]


class ChapterError(Exception):
    """A chapter didn't run cleanly."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


async def run(
    chapter: Chapter, warm: bool = False, turn: AbstractAsyncContextManager[None] | None = None
) -> Run:
    """Run a chapter from top to bottom in a new kernel.

    warm: fork the kernel from a process that has torch loaded, which pays from the second chapter on.
    turn: entered when the kernel is ready, left after the last cell; to wait there keeps it from working.

    Raises ChapterError, naming the cell, when a cell raises or runs out of time, the kernel dies, or
    what a cell shows isn't fit to be published (checks.py).
    """
    notebook = chapter.notebook()
    numbers: list[str] = []
    seconds: list[float] = []
    place = "before the first cell"
    with tempfile.TemporaryDirectory(prefix="kernel-") as own:
        client = NotebookClient(
            notebook,
            kernel_manager_class=WarmKernelManager if warm else AsyncKernelManager,
            # Its sockets are on this machine alone; ipykernel would warn of that at each start.
            extra_arguments=["--log-level=ERROR"],
            timeout=int(settings(chapter.root).get("execute", {}).get("timeout", 60)),
            resources={"metadata": {"path": str(_place_to_work(chapter, Path(own)))}},
            record_timing=False,
            # The kernel sends on what was printed every now and then, in the middle of a line if need be.
            coalesce_streams=True,
        )
        try:
            async with _kernel(client, own), turn or nullcontext():
                await _ask(client, f"exec({AT_FIRST!r}, {{}})")
                for index, cell in enumerate(notebook.cells):
                    place = chapter.place_of(index)
                    if cell.cell_type == "code":
                        began = time.perf_counter()
                        count = client.code_cells_executed + 1
                        await client.async_execute_cell(cell, index, execution_count=count)
                        seconds.append(time.perf_counter() - began)
                        if (reason := problem_with(cell)) is not None:
                            raise ChapterError(Problem(chapter.file, place, reason))
                    for expression in expressions(cell):
                        numbers.append(await _number(client, expression, chapter, place))
                used = ast.literal_eval((await _ask(client, FILES_USED))["data"]["text/plain"])
        except CellExecutionError as error:
            reason = f"{error.ename}: {error.evalue}" + _source_line(error)
            raise ChapterError(Problem(chapter.file, place, reason)) from error
        except TimeoutError as error:  # nbclient's, of a cell, or jupyter_client's, of an expression
            reason = f"ran longer than {client.timeout} s"
            raise ChapterError(Problem(chapter.file, place, reason)) from error
        except DeadKernelError as error:
            reason = "the kernel died (killed for its memory, perhaps, or a crash in compiled code)"
            raise ChapterError(Problem(chapter.file, place, reason)) from error
        except RuntimeError as error:  # jupyter_client's
            raise ChapterError(Problem(chapter.file, place, f"the kernel did not start: {error}")) from error
        outputs = [list(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"]
        return Run(outputs, numbers, seconds, _of_the_project(chapter.root, Path(own), used.splitlines()))


def _place_to_work(chapter: Chapter, own: Path) -> Path:
    """A folder that stands for the chapter's own: what lies beside it is there, what it writes goes away.

    The folders on the way down are new, with copies of the files that lie in them; other folders are links.
    """
    here, there = own / SOURCES, chapter.root
    for part in [*chapter.path.parent.relative_to(chapter.root).parts, ""]:
        here.mkdir()
        for beside in there.iterdir():
            if beside.is_dir():
                if beside.name not in (part, "_build"):
                    with contextlib.suppress(OSError):  # Windows lets few make links
                        (here / beside.name).symlink_to(beside, target_is_directory=True)
            elif beside.is_file() and beside.suffix != ".md":
                _lay(beside, here / beside.name)
        here, there = here / part, there / part
    return here


def _lay(source: Path, place: Path) -> None:
    """Copy a file, so that one which is written over is not the book's own."""
    if source.stat().st_size > LARGE:
        with contextlib.suppress(OSError):
            place.symlink_to(source)
    else:
        copyfile(source, place)


@asynccontextmanager
async def _kernel(client: NotebookClient, own: str) -> AsyncIterator[None]:
    """A kernel for the time of the block; it ends with the block, however that ends.

    nbclient's own way to say this takes Ctrl-C for itself, and then stops one kernel out of several.
    own: a folder for what belongs to it alone.
    """
    manager = client.create_kernel_manager()
    manager.connection_file = str(Path(own, "connection.json"))
    if os.name == "posix":  # where a port that is free now may be another's when the kernel asks for it
        manager.transport, manager.ip = "ipc", str(Path(own, "socket"))
    try:
        # IPython would read the settings of whoever runs this, and the scripts that they start with.
        await client.async_start_new_kernel(env={**environment(), "IPYTHONDIR": own})
        await client.async_start_new_kernel_client()
        yield
    finally:
        if client.kc is not None:
            client.kc.stop_channels()
        if manager.has_kernel:
            await manager.shutdown_kernel(now=True)
        await manager.cleanup_resources()


def _of_the_project(root: Path, own: Path, files: list[str]) -> list[str]:
    """Those of the files that lie in the project, less what is built, environments, and the build's own."""
    root, copies = root.resolve(), (own / SOURCES).resolve()
    found = [root / file.relative_to(copies) if copies in file.parents else file for file in map(Path, files)]
    inside = [file.relative_to(root) for file in found if root in file.parents and file.is_file()]
    return [
        file.as_posix()
        for file in sorted(set(inside))
        if not file.parts[0].startswith(("_build", "tools", ".")) and file.suffix != ".pyc"
    ]


async def _number(client: NotebookClient, expression: str, chapter: Chapter, place: str) -> str:
    value = await _ask(client, f"format({expression})")
    if value["status"] != "ok":
        reason = f"{{eval}}`{expression}` raised {value['ename']}: {value['evalue']}"
        raise ChapterError(Problem(chapter.file, place, reason))
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
