"""`python -m tools COMMAND ...`: the way into each command. It imports little but the one asked for."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tools.warm import warm_up_where_all_has_to_run

COMMANDS = ("build", "execute", "lab", "launched", "links", "pdf", "pins", "serve", "twice")

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"usage: python -m tools {{{','.join(COMMANDS)}}} ...")
    if sys.argv[1] == "build":
        warm_up_where_all_has_to_run(Path.cwd())
    raise SystemExit(importlib.import_module(f"tools.{sys.argv[1]}").main(sys.argv[2:]))
