"""`python -m tools COMMAND ...`: the way into each command. It imports nothing but the one asked for, so
that the processes which multiprocessing forks have nothing to import again."""

from __future__ import annotations

import importlib
import sys

COMMANDS = ("build", "execute", "lab", "launched", "links", "notebooks", "pdf", "pins", "serve", "twice")

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"usage: python -m tools {{{','.join(COMMANDS)}}} ...")
    raise SystemExit(importlib.import_module(f"tools.{sys.argv[1]}").main(sys.argv[2:]))
