"""Notebooks run away from the book: in a new environment that has only what the notebook installs.

Those that the push may have broken run, and once a week all.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest

from tests.chapters_to_run import chapters_to_run
from tests.launch.lab import NO_COMPILE
from tools.chapters import find_chapters
from tools.publish.services import notebook_of

pytestmark = pytest.mark.book
ROOT = Path(__file__).resolve().parent.parent.parent
WITH_CODE = [chapter.name for chapter in find_chapters(ROOT) if chapter.has_code]
TO_RUN = chapters_to_run(ROOT, WITH_CODE, os.environ)
MYST = re.compile(r"^\s*[`:]{3,}\{|\{[a-z:]+\}`|^\([\w-]+\)=$|^%", re.MULTILINE)
VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"


@pytest.fixture(scope="module")
def made(site: Path) -> Path:
    """The folder of the notebooks as the build made them."""
    return site / "_notebooks"


@pytest.fixture(scope="module")
def ran(made: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same folder once the notebooks to run have run elsewhere. The first of them installs gdlib."""
    place = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(made, place / "notebooks")
    environment = _bare_environment(place, root)
    first, *others = [place / "notebooks" / notebook_of(name) for name in TO_RUN]

    def run(file: Path) -> None:
        # It comes back whatever happens; the outputs say what did.
        command = [place / "venv" / "bin" / "jupyter-execute", "--inplace", "--allow-errors", file]
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=600)

    # Those that need more than gdlib install that again with it, under the hands of whatever runs beside.
    alone = [first, *(file for file in others if "import gdlib, " in file.read_text(encoding="utf-8"))]
    for file in alone:
        run(file)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, [file for file in others if file not in alone]))
    yield place / "notebooks"
    shutil.rmtree(place, ignore_errors=True)  # it holds torch


def _bare_environment(place: Path, root: Path) -> dict[str, str]:
    """Make an environment that can run notebooks and has nothing else; the variables to run them with."""
    subprocess.run([sys.executable, "-m", "venv", place / "venv"], check=True)
    pip = [place / "venv" / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check"]
    pins = {"PIP_CONSTRAINT": str(root / "constraints.txt"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "JUPYTER", "VIRTUAL_ENV"))
    }
    path = f"{place / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = kept | NO_COMPILE | pins | {"PATH": path}
    subprocess.run([*pip, "install", "ipykernel", "nbclient"], env=environment, check=True)
    # A CPU build to choose from; the notebook's own cell asks for gdlib, which asks for torch.
    index = os.environ.get("TORCH_INDEX", "https://download.pytorch.org/whl/cpu")
    extra = ["--extra-index-url", index, "--retries", "1"] if index else []
    download = ["download", "--no-deps", "--dest", place / "wheels", *extra, "torch"]
    subprocess.run([*pip, *download], env=environment, check=True)
    return environment | {
        "GDLIB_SOURCE": str(root),
        "PIP_FIND_LINKS": str(place / "wheels"),
        "MPLCONFIGDIR": str(place / "matplotlib"),
        "OMP_NUM_THREADS": "1",
    }


def test_each_page_with_code_has_a_notebook_and_no_other(made: Path) -> None:
    files = {file.relative_to(made).as_posix() for file in made.rglob("*") if file.is_file()}
    assert files == {notebook_of(name) for name in WITH_CODE}


@pytest.mark.parametrize("name", WITH_CODE)
def test_no_markup_of_the_book_is_left(made: Path, name: str) -> None:
    notebook = nbformat.read(made / notebook_of(name), 4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            assert not MYST.search(cell.source), cell.source
        assert set(cell.metadata) <= {"tags", "jupyter", "cellView"}


@pytest.mark.parametrize("name", TO_RUN)
def test_it_runs_where_nothing_is_installed(made: Path, ran: Path, name: str) -> None:
    before = nbformat.read(made / notebook_of(name), 4)
    after = nbformat.read(ran / notebook_of(name), 4)
    assert len(before.cells) == len(after.cells)
    widgets = 0
    for built, cell in zip(before.cells, after.cells, strict=True):
        if cell.cell_type != "code":
            continue
        assert cell.execution_count, f"didn't run:\n{cell.source}"
        errors = [output for output in cell.outputs if output.output_type == "error"]
        if "raises-exception" not in cell.metadata.get("tags", []):
            assert not errors, f"{cell.source}\n{errors[0].evalue}"
        if built.execution_count:  # pip says this and that in the cell that installs
            assert _words(built) == _words(cell)
        widgets += sum(VIEW in output.get("data", {}) for output in cell.outputs)
    gone = "gd-widget", "gd-fallback"
    shown = sum(any(word in str(cell.get("outputs")) for word in gone) for cell in before.cells)
    assert widgets == shown
    if widgets:
        states = after.metadata.widgets[STATE]["state"].values()
        assert sum("_esm" in state["state"] for state in states) >= widgets


def _words(cell: nbformat.NotebookNode) -> list[str]:
    """What a cell says of claims and exercises, and that it prints. Numbers are the chapters' tests'."""
    said = ["prints"] if any(output.get("name") == "stdout" for output in cell.outputs) else []
    for output in cell.outputs:
        text = output.get("data", {}).get("text/plain", "")
        if text.startswith(("✓", "✗")):
            said.append(re.sub(r"[\d.⁰¹²³⁴⁵⁶⁷⁸⁹⁻−]+", "0", text))
    return said
