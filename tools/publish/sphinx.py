"""One run of Sphinx, in which every warning is a problem."""

from __future__ import annotations

import gc
import io
import re
import traceback
from pathlib import Path
from typing import Any

from tools.problem import Problem

WARNING = re.compile(
    r"^(?:(?P<file>.+?\.\w+)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL): (?P<reason>.*)$"
)
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def run_sphinx(
    root: Path, out: Path, trees: Path, builder: str = "html", settings: dict[str, Any] | None = None
) -> list[Problem]:
    """Have Sphinx make of the executed chapters what `builder` makes; the problems met on the way.

    out, trees: the folders for that and for the document trees. settings: beside those of `_config.yml`.
    """
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    said = io.StringIO()
    # Documents' trees stay: to look for what can go takes a sixth of the time.
    gc.set_threshold(50_000, 20, 20)
    try:
        with patch_docutils(), docutils_namespace():
            application(root, out, trees, said, builder, settings).build()
    except Exception as error:  # whatever an extension has raised; Sphinx's own errors among them
        where = traceback.extract_tb(error.__traceback__)[-1]
        reason = f"{type(error).__name__}: {error} (in {Path(where.filename).name}, line {where.lineno})"
        return [*problems(said.getvalue(), root), Problem("Sphinx", "", reason)]
    return problems(said.getvalue(), root)


def application(
    root: Path, out: Path, trees: Path, said: io.StringIO, builder: str, settings: dict[str, Any] | None
) -> Any:
    """Sphinx, set up for the book. said: where its warnings go."""
    from sphinx.application import Sphinx
    from sphinx.locale import translators

    from tools.execute.kernels import CAN_FORK
    from tools.execute.stage import cores_here
    from tools.publish.jupyter_book_settings import sphinx_settings

    translators.clear()  # else a process goes on in the language of the book that it built before
    return Sphinx(
        root,
        None,
        out,
        trees,
        builder,
        # The cells have run, whatever `execute:` in _config.yml says to jupyter-book.
        {**sphinx_settings(root), "nb_execution_mode": "off", "nitpicky": True, **(settings or {})},
        status=None,
        warning=said,
        parallel=cores_here() + 1 if CAN_FORK else 1,  # one process hands out work and waits
    )


def problems(said: str, root: Path) -> list[Problem]:
    """What Sphinx has warned of."""
    found = []
    for line in COLOURS.sub("", said).splitlines():
        if (match := WARNING.match(line)) is not None:
            file, at, reason = match["file"], match["line"], match["reason"]
            name = str(Path(file).relative_to(root)) if file and Path(file).is_relative_to(root) else file
            found.append(Problem(name or "the book", f"line {at}" if at else "", reason))
    return found
