"""Pages are written by several processes at a time, where one can be forked and there are cores for it."""

from __future__ import annotations

from formulas import typesetter
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from tools.machine import can_fork, cores_here

A_CORE = 2  # processes, so that none has much left to do when the others are done


def write_side_by_side(app: Sphinx, env: BuildEnvironment) -> None:
    """Once everything is read: Sphinx reads in one process, since it waits for chapters."""
    if app.builder.format == "html" and can_fork() and cores_here() > 1:
        typesetter(app.builder).wait()  # what sets formulas doesn't survive a fork
        app.parallel = A_CORE * cores_here() + 1  # one of them finds the pages' references, the others write


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("env-check-consistency", write_side_by_side, priority=990)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
