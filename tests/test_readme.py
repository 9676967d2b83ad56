"""The README's example gives what the README says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any


def test_the_example_runs_and_shows_what_its_comments_say(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    assert len(blocks) == 1
    names: dict[str, Any] = {}
    shown = 0
    for line in blocks[0].splitlines():
        code, _, said = line.partition("  # ")
        if said:
            assert repr(eval(code, names)) == said.strip()
            shown += 1
        else:
            exec(code, names)
    assert shown == 2


def test_every_command_that_the_papers_name_exists(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    commands = set(re.findall(r"^([a-z-]+):.*## ", makefile, flags=re.MULTILINE))
    for paper in ("README.md", "CONTRIBUTING.md"):
        text = (root / paper).read_text(encoding="utf-8")
        named = set(re.findall(r"(?:`|^)make ([a-z][a-z-]*)", text, flags=re.MULTILINE))
        assert named
        assert named <= commands
