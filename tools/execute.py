"""Running a chapter: its cells in a fresh kernel, and the expressions in its sentences.

What comes out is an `Outcome`: the outputs of each code cell and the text of each `{eval}` expression.
Put back into the page's notebook (`merge`) it gives what Sphinx renders.
"""

from __future__ import annotations

import ast
import asyncio
import os
import re
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import asdict, dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NotebookNode, from_dict

from tools.audit import LIVE_ONLY, audit_cell
from tools.chapters import Chapter, settings
from tools.folding import fold
from tools.forked import WarmKernelManager
from tools.problem import Problem
from tools.warm import environment

EVAL = re.compile(r"\{eval\}`([^`]+)`")
FALLBACK_WORDS = re.compile(r'(<img class="gd-fallback"[^>]* alt=")[^"]*')
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
# Run in the kernel before the first cell: it notes each file that Python opens to read from then on.
NOTE_FILES = """
import os, sys
sys.opened_files = set()
def note(event, args):
    if event == "open" and isinstance(args[0], str) and not args[2] & (os.O_WRONLY | os.O_RDWR):
        sys.opened_files.add(os.path.abspath(args[0]))
sys.addaudithook(note)
"""


@dataclass(frozen=True)
class Outcome:
    """What running a chapter gave. outputs: one list a code cell. evals: one text an expression.

    seconds: one number a code cell. read: the files of the project that it opened, by relative path.
    """

    outputs: list[list[dict[str, Any]]] = field(default_factory=list)
    evals: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    read: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class ChapterError(Exception):
    """A chapter didn't run cleanly."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


async def execute(
    chapter: Chapter,
    warm: bool = False,
    after_cell: Callable[[int], None] = lambda done: None,
    turn: AbstractAsyncContextManager[None] | None = None,
) -> Outcome:
    """Run a chapter from top to bottom in a new kernel, in the chapter's own folder.

    warm: fork the kernel from a process that has torch loaded, which pays from the second chapter on.
    after_cell: told after each code cell how many have run. turn: entered when the kernel is ready, left
    after the last cell; to wait there keeps a ready kernel from working.

    Raises ChapterError, naming the cell, when a cell raises or runs out of time, the kernel dies, or
    what a cell shows isn't fit to be published (see audit.py).
    """
    notebook = chapter.notebook()
    client = NotebookClient(
        notebook,
        kernel_manager_class=WarmKernelManager if warm else AsyncKernelManager,
        # Its sockets are on this machine alone; ipykernel would warn of that at each start.
        extra_arguments=["--log-level=ERROR"],
        timeout=int(settings(chapter.root).get("execute", {}).get("timeout", 60)),
        resources={"metadata": {"path": str(chapter.path.parent)}},
        record_timing=False,
        # The kernel sends on what was printed every now and then, in the middle of a line if need be.
        coalesce_streams=True,
    )
    evals: list[str] = []
    seconds: list[float] = []
    cells = _Places(chapter, notebook)
    place = cells.start
    try:
        async with _kernel(client), turn or nullcontext():
            await _ask(client, f"exec({NOTE_FILES!r}, {{}})")
            for index, cell in enumerate(notebook.cells):
                place = cells.of(index)
                if cell.cell_type == "code":
                    began = time.perf_counter()
                    count = client.code_cells_executed + 1
                    await client.async_execute_cell(cell, index, execution_count=count)
                    seconds.append(time.perf_counter() - began)
                    cell.outputs = [without_kernel(output) for output in cell.outputs]
                    if (reason := audit_cell(cell)) is not None:
                        raise ChapterError(Problem(chapter.file, place, reason))
                    after_cell(len(seconds))
                for expression in expressions(cell):
                    evals.append(await _evaluate(client, expression, chapter, place))
            opened = await _ask(client, "'\\n'.join(sorted(__import__('sys').opened_files))")
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
    read = _of_the_project(chapter.root, ast.literal_eval(opened["data"]["text/plain"]).splitlines())
    return Outcome(outputs, evals, seconds, read)


@asynccontextmanager
async def _kernel(client: NotebookClient) -> AsyncIterator[None]:
    """A kernel for the time of the block; it ends with the block, however that ends.

    nbclient's own way to say this takes Ctrl-C for itself, and then stops one kernel out of several.
    """
    with tempfile.TemporaryDirectory(prefix="kernel-") as own:
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


def _of_the_project(root: Path, files: list[str]) -> list[str]:
    """Those of the files that belong to the project and no import statement leads to, by relative path."""
    inside = [Path(file).relative_to(root) for file in files if Path(file).is_relative_to(root)]
    return [
        file.as_posix()
        for file in inside
        # What is built, environments, and modules: tools/dependencies.py knows those of gdlib.
        if not file.parts[0].startswith(("_build", "gdlib", ".")) and file.suffix != ".pyc"
    ]


def problems_on_page(chapter: Chapter, outcome: Outcome) -> list[Problem]:
    """What isn't fit to be published in a page whose cells were run before: its words may have changed."""
    notebook = merge(chapter.notebook(), outcome)
    places = _Places(chapter, notebook)
    found = [(index, audit_cell(cell)) for index, cell in enumerate(notebook.cells) if "outputs" in cell]
    return [Problem(chapter.file, places.of(index), reason) for index, reason in found if reason]


def merge(notebook: NotebookNode, outcome: Outcome) -> NotebookNode:
    """`notebook`, freshly read, with the outputs and numbers of an outcome of the same code put in."""
    outputs, evals = iter(outcome.outputs), iter(outcome.evals)
    count = 0
    for cell in notebook.cells:
        if cell.cell_type == "code":
            count += 1
            cell.execution_count = count
            cell.outputs = [from_dict(output) for output in next(outputs)]
            options = cell.metadata.get("mystnb", {})
            for option, key in _texts(options):
                option[key] = EVAL.sub(lambda _: next(evals), option[key])
            _describe(cell)
            fold(cell)
        else:
            cell.source = _substituted(cell.source, evals)
    return notebook


def without_kernel(output: NotebookNode) -> NotebookNode:
    """The output less what only a kernel could bring to life, where it has HTML to go without."""
    # A page has no kernel for the live view, and its random name would differ at each build. gdlib's
    # widgets say in HTML what they are; that stays.
    if "text/html" in output.get("data", {}):
        output.data.pop(LIVE_ONLY, None)
    return output


def _describe(cell: NotebookNode) -> None:
    """Give a widget's fallback picture the text alternative of its cell."""
    words = cell.metadata.get("mystnb", {}).get("image", {}).get("alt")
    for output in cell.outputs:
        if words and "widget" in output.get("metadata", {}).get("gdlib", {}):
            alt = escape(str(words).strip())  # in a function, where a backslash is only a backslash
            html = output.data["text/html"]
            output.data["text/html"] = FALLBACK_WORDS.sub(lambda match: match[1] + alt, html)  # noqa: B023


def has_code(notebook: NotebookNode) -> bool:
    """Whether there is anything to execute: words alone need no kernel."""
    return any(cell.cell_type == "code" or expressions(cell) for cell in notebook.cells)


def expressions(cell: NotebookNode) -> list[str]:
    """The `{eval}` expressions of a cell in their order: of its text, or of its caption and alternative."""
    if cell.cell_type == "code":
        texts = [option[key] for option, key in _texts(cell.metadata.get("mystnb", {}))]
    elif cell.cell_type == "markdown":
        texts = [line for line, literal in _lines(cell.source) if not literal]
    else:
        texts = []
    return [match.group(1) for text in texts for match in EVAL.finditer(text)]


def _texts(options: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    # The words of a figure that may hold numbers.
    for part, key in (("figure", "caption"), ("image", "alt")):
        if isinstance(options.get(part), dict) and isinstance(options[part].get(key), str):
            yield options[part], key


def _substituted(source: str, evals: Iterator[str]) -> str:
    return "\n".join(
        line if literal else EVAL.sub(lambda _: next(evals), line) for line, literal in _lines(source)
    )


def _lines(source: str) -> Iterator[tuple[str, bool]]:
    """The lines of a Markdown text, each with whether it lies in a literal block (not a directive)."""
    fences: list[tuple[str, bool]] = []
    for line in source.split("\n"):
        if (match := FENCE.match(line)) is not None:
            marks, info = match.group(1), match.group(2).strip()
            if fences and not info and marks[0] == fences[-1][0][0] and len(marks) >= len(fences[-1][0]):
                fences.pop()
            elif not (fences and fences[-1][1]):
                fences.append((marks, not info.startswith("{")))
        yield line, bool(fences and fences[-1][1])


async def _evaluate(client: NotebookClient, expression: str, chapter: Chapter, place: str) -> str:
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


@dataclass(frozen=True)
class _Places:
    """Where a cell stands, in words: its number among the code cells and its line in the file."""

    chapter: Chapter
    notebook: NotebookNode
    start: str = "before the first cell"

    def of(self, index: int) -> str:
        line = self.notebook.metadata["source_map"][index] + 1
        cell = self.notebook.cells[index]
        if cell.cell_type != "code":
            return f"text from line {line}"
        number = sum(cell.cell_type == "code" for cell in self.notebook.cells[: index + 1])
        return f"code cell {number} (line {line})"


def main(names: list[str]) -> int:
    """Run the named chapters one by one and say how each went: for an author at work on one of them."""
    failed = 0
    for name in names:
        chapter = Chapter(Path.cwd(), name.removesuffix(".md"))
        try:
            outcome = asyncio.run(execute(chapter))
        except ChapterError as error:
            failed += 1
            print(error)
        else:
            print(f"{chapter.file}: {len(outcome.outputs)} cells in {sum(outcome.seconds):.1f} s")
    return 1 if failed else 0
