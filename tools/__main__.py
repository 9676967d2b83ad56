"""`python -m tools COMMAND ...`: the way into each command. It imports little but the one asked for."""

from __future__ import annotations

import importlib
import sys

COMMANDS = {
    "build": "tools.stages",
    "links": "tools.links",
    "serve": "tools.serve",
}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"usage: python -m tools {{{','.join(COMMANDS)}}} ...")
    raise SystemExit(importlib.import_module(COMMANDS[sys.argv[1]]).main(sys.argv[2:]))
