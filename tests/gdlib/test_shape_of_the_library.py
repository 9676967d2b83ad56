"""How the library hangs together: what is public, and which way its arrows point."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import gdlib

LIBRARY = Path(gdlib.__file__).parent
FILES = sorted(LIBRARY.rglob("*.py"))
PICTURES = {LIBRARY / "style.py", *LIBRARY.glob("plots/*.py"), *LIBRARY.glob("widgets/*.py")}


def imports(file: Path) -> set[str]:
    """The modules that a file imports, anywhere in it."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_numbers_do_not_import_pictures_and_nothing_imports_the_book(file: Path) -> None:
    tops = {name.partition(".")[0] for name in imports(file)}
    assert not tops & {"book", "tools", "tests"}
    if file not in PICTURES:
        assert "matplotlib" not in tops
        if file != LIBRARY / "__init__.py":
            assert not [name for name in imports(file) if name.startswith(("gdlib.plots", "gdlib.style"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_says_what_it_is_for_and_can_be_read_in_one_sitting(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 300


def test_public_names_are_sorted_and_documented() -> None:
    constants = [name for name in gdlib.__all__ if name.isupper()]
    rest = [name for name in gdlib.__all__ if not name.isupper()]
    assert constants == sorted(constants)
    assert rest == sorted(rest)
    for name in gdlib.__all__:
        documented = getattr(gdlib, name)
        assert inspect.getdoc(documented), name


def test_public_functions_are_typed() -> None:
    for name in gdlib.__all__:
        thing = getattr(gdlib, name)
        if inspect.isfunction(thing):
            signature = inspect.signature(thing)
            assert signature.return_annotation is not signature.empty, name
            assert all(
                parameter.annotation is not parameter.empty for parameter in signature.parameters.values()
            )


def test_the_package_is_marked_as_typed() -> None:
    assert (Path(gdlib.__file__).parent / "py.typed").is_file()


def test_importing_the_library_changes_no_setting_of_matplotlib() -> None:
    code = (
        "import matplotlib, numpy, torch; before = dict(matplotlib.rcParams); seed = torch.initial_seed();"
        "state = numpy.random.get_state()[1].copy(); from gdlib import *;"
        "assert dict(matplotlib.rcParams) == before; assert torch.initial_seed() == seed;"
        "assert (numpy.random.get_state()[1] == state).all()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
