"""Runs the chapters of the current folder, cell by cell, and says how each claim fared.

`python -m mutants.claims book/loop/knobs ...` prints one line of JSON a chapter. A claim is known by its
sentence before its numbers are filled in. A cell that raises is left, and the next one tried.
"""

from __future__ import annotations

import ast
import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

LONGEST = 120  # seconds for one chapter; a fault may make a loop that doesn't end
HELD, OFF, BROKEN = "held", "off", "couldn't be measured"


class OutOfTimeError(Exception):
    """A chapter took too long."""


def run(name: str) -> dict[str, Any]:
    """How the claims of a chapter fared, by sentence, and what its first failing cell raised (or None)."""
    import matplotlib.pyplot as plt

    import gdlib
    from gdlib.claims import ClaimError, claim
    from tools.chapters import Chapter

    fared: dict[str, str] = {}
    raised: str | None = None

    def noted(statement: str, *numbers: Any, **options: Any) -> object:
        fared[statement] = BROKEN
        try:
            made = claim(statement, *numbers, **options)
        except ClaimError:
            fared[statement] = OFF
            return None
        fared[statement] = HELD
        return made

    gdlib.claim = noted  # type: ignore[assignment]
    known: dict[str, Any] = {"__name__": "__main__"}
    for cell in Chapter(Path.cwd(), name).notebook().cells:
        if cell.cell_type != "code" or "raises-exception" in cell.metadata.get("tags", []):
            continue
        lines = [line for line in cell.source.splitlines() if not line.lstrip().startswith(("%", "!"))]
        try:
            exec(compile("\n".join(lines), name, "exec", dont_inherit=True), known)
        except OutOfTimeError:
            return {"name": name, "claims": fared, "raised": f"took more than {LONGEST} s"}
        except Exception as error:
            raised = raised or f"{type(error).__name__}: {str(error)[:80]}"
            for statement in _statements(cell.source):
                fared.setdefault(statement, BROKEN)
        plt.close("all")
    return {"name": name, "claims": fared, "raised": raised}


def _statements(source: str) -> list[str]:
    """The sentences of the claims in a cell; a number that would be computed into one is 0."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    named = [
        call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "claim" and call.args
    ]
    return [sentence for call in named if (sentence := _written(call.args[0])) is not None]


def _written(node: ast.expr) -> str | None:
    if isinstance(node, ast.JoinedStr):
        return "".join(_written(part) or "0" for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else None


def main(names: list[str]) -> None:
    """Run the named chapters and print how their claims fared."""
    os.environ.setdefault("MPLBACKEND", "agg")
    sys.path.insert(0, str(Path.cwd()))
    import torch

    torch.set_num_threads(1)

    def out_of_time(number: int, frame: FrameType | None) -> None:
        raise OutOfTimeError

    signal.signal(signal.SIGALRM, out_of_time)
    out, sys.stdout = sys.stdout, open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (to the end)
    for name in names:
        torch.set_default_dtype(torch.float32)
        signal.alarm(LONGEST)
        print(json.dumps(run(name)), file=out, flush=True)
        signal.alarm(0)


if __name__ == "__main__":
    main(sys.argv[1:])
