"""Which files of gdlib a chapter uses, directly or through others, read off the import statements.

gdlib keeps no state at module level, so a module that a chapter's names don't lead to can't change what the
chapter shows. Where the statements don't say (`import gdlib`, a star, a name that isn't found), the answer
is all of gdlib.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path


class Library:
    """The package gdlib in the folder `root`, as its files import each other."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def files(self) -> dict[str, Path]:
        """Module name -> file, for every module."""
        found = {}
        for file in sorted((self.root / "gdlib").rglob("*.py")):
            parts = file.relative_to(self.root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
        return found

    @cached_property
    def names(self) -> dict[str, str]:
        """What `from gdlib import ...` offers -> the module that it comes from."""
        exported = _imports(self.files["gdlib"].read_text(encoding="utf-8"))
        return {name: module for module, name in exported if name is not None}

    def used_by(self, sources: Iterable[str]) -> list[Path]:
        """The files that code with these sources uses, in a fixed order."""
        waiting = [module for source in sources for module in self._modules_of(source)]
        used: set[str] = set()
        while waiting:
            module = waiting.pop()
            if module == "gdlib":
                return list(self.files.values())
            if module in used or module not in self.files:
                continue
            used.add(module)
            waiting += self._modules_of(self.files[module].read_text(encoding="utf-8"))
            if (package := module.rpartition(".")[0]) != "gdlib":
                waiting.append(package)  # gdlib.exercises runs before gdlib.exercises.check
        return [file for module, file in self.files.items() if module in used]

    def _modules_of(self, source: str) -> Iterator[str]:
        for module, name in _imports(source):
            if module.partition(".")[0] != "gdlib":
                continue
            if name is not None and f"{module}.{name}" in self.files:
                yield f"{module}.{name}"
            elif module == "gdlib":
                yield self.names.get(name or "", "gdlib")
            else:
                yield module


def _imports(source: str) -> Iterator[tuple[str, str | None]]:
    """(module, name) for `from module import name`, (module, None) for `import module`."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell with IPython's own syntax; it may import anything
        yield "gdlib", None
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, None
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            for alias in node.names:
                yield node.module, alias.name
