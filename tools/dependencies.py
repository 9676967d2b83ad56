"""Which files of gdlib a chapter uses, directly or through others, read off the import statements.

gdlib keeps no state at module level, so a module that a chapter's names don't lead to can't change what the
chapter shows. Where the statements don't say (`import gdlib`, a star, a name that isn't found, an import by
name), the answer is all of gdlib.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

PACKAGE = "gdlib"
BY_NAME = ("import_module", "__import__")  # what imports a module whose name is known only at run time


class Library:
    """The package gdlib in the folder `root`, as its files import each other."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def files(self) -> dict[str, Path]:
        """Module name -> file, for every module."""
        found = {}
        for file in sorted((self.root / PACKAGE).rglob("*.py")):
            parts = file.relative_to(self.root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
        return found

    def used_by(self, sources: Iterable[str]) -> list[Path]:
        """The files that code with these sources uses, in a fixed order: modules, and what lies beside them.

        A file that isn't Python (a script of a widget, a table) belongs to the package whose folder holds
        it, and is used with any module of that package.
        """
        waiting = [module for source in sources for module in self._followed(_imports(source))]
        used: set[str] = set()
        while waiting:
            module = waiting.pop()
            if module == PACKAGE:
                used = set(self.files)
                break
            if module in used or module not in self.files:
                continue
            used.add(module)
            waiting += self._followed(self._imports_of(module))
        modules = [file for module, file in self.files.items() if module in used]
        folders = {file.parent for file in modules}
        return modules + [file for file, package in self._other_files.items() if package in folders]

    @cached_property
    def _other_files(self) -> dict[Path, Path]:
        """File that isn't Python -> the folder of the package that it belongs to."""
        packages = {file.parent for file in self.files.values() if file.name == "__init__.py"}
        return {
            file: next(folder for folder in file.parents if folder in packages)
            for file in sorted((self.root / PACKAGE).rglob("*"))
            if file.is_file() and file.suffix not in (".py", ".pyc")
        }

    def _imports_of(self, module: str) -> Iterator[tuple[str, str | None]]:
        """The imports of a module, relative ones made absolute."""
        file = self.files[module]
        parts = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]
        for name, what in _imports(file.read_text(encoding="utf-8")):
            level = len(name) - len(name.lstrip("."))
            above = parts[: len(parts) - level + 1] if level else []
            yield ".".join([*above, name[level:]]).strip("."), what

    def _followed(self, imports: Iterable[tuple[str, str | None]]) -> Iterator[str]:
        """The modules of gdlib that these imports lead to."""
        for module, name in imports:
            if module.partition(".")[0] == PACKAGE:
                yield self._home(module, name)

    def _home(self, module: str, name: str | None) -> str:
        """The module that makes `name`: packages hand on what others make."""
        if f"{module}.{name}" in self.files:
            return f"{module}.{name}"
        for source, handed_on in self._handed_on.get(module, ()):
            if name is not None and handed_on == name:
                return self._home(source, name)
        return module

    @cached_property
    def _handed_on(self) -> dict[str, list[tuple[str, str | None]]]:
        """Package -> the names that it takes from its modules."""
        packages = [module for module, file in self.files.items() if file.name == "__init__.py"]
        return {package: list(self._imports_of(package)) for package in packages}


@functools.lru_cache(maxsize=4096)
def _imports(source: str) -> tuple[tuple[str, str | None], ...]:
    """(module, name) for `from module import name`, (module, None) for `import module as ...`."""
    everything = ((PACKAGE, None),)
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell with IPython's own syntax; it may import anything
        return everything
    found: list[tuple[str, str | None]] = []
    for node in ast.walk(tree) if "import" in source else ():  # as the names in BY_NAME have it too
        if isinstance(node, ast.Import):
            for alias in node.names:
                # `import gdlib.losses` binds gdlib, from which all the rest can be reached.
                top = alias.name.partition(".")[0]
                found.append((alias.name if alias.asname else top, None))
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            found += [(module, alias.name) for alias in node.names]
        if getattr(node, "id", getattr(node, "attr", getattr(node, "name", ""))) in BY_NAME:
            return everything
    return tuple(found)
