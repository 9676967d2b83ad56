"""`make bench-build`: the book built by the stock route (`jupyter-book build` with its default settings) and
by ours, each step in turn: from nothing, unchanged, and after an edit of prose, of code and of the library.

Both work on copies of the same book. The stock copy has `_config.yml` without what makes our build ours, and
plain words for what stock doesn't know: `{eval}` and `{all-claims}`. Its figures go into README.md.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import yaml

from tools.execute.stage import cores_here

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BEGIN, END = "<!-- written by make bench-build -->", "<!-- end of what it writes -->"
COPIED = ("_config.yml", "_toc.yml", "constraints.txt", "pyproject.toml", "book", "gdlib", "tools")
CHAPTER, MODULE = "book/loop/error.md", "gdlib/functions.py"
STEPS = ("from nothing", "unchanged", "after an edit of prose", "of code", "of the library")


@dataclass(frozen=True)
class Route:
    """A way to build a copy of the book. times: seconds of each step, one number a round."""

    name: str
    root: Path
    command: list[str]
    times: dict[str, list[float]]

    def build(self) -> tuple[float, str]:
        """Seconds that a build takes, and what it says; it must succeed."""
        began = time.perf_counter()
        environment = {**os.environ, "PYTHONPATH": str(self.root)}
        done = subprocess.run(self.command, cwd=self.root, env=environment, capture_output=True, text=True)
        taken = time.perf_counter() - began
        if done.returncode:
            sys.exit(f"{self.name} failed:\n{done.stdout}\n{done.stderr}")
        return taken, done.stdout

    def step(self, name: str, number: int) -> str:
        """One of a round's STEPS, which come in that order: the edit and the build, timed; what that said."""
        match name:
            case "from nothing":
                shutil.rmtree(self.root / "_build", ignore_errors=True)
            case "after an edit of prose":
                self._append(CHAPTER, f"\nRound {number}.\n")
            case "of code":
                self._append(CHAPTER, f"\n```{{code-cell}}\nround_ = {number}\n```\n")
            case "of the library":
                self._append(MODULE, f"\n# round {number}\n")
        taken, said = self.build()
        self.times[name].append(taken)
        print(f"  {self.name}, {name}: {taken:.1f} s", flush=True)
        return said

    def _append(self, file: str, text: str) -> None:
        with (self.root / file).open("a", encoding="utf-8") as opened:
            opened.write(text)


def main(arguments: list[str]) -> None:
    """Measure, print, and put the figures into the README. The one argument is the number of rounds."""
    rounds = int(arguments[0]) if arguments else 3
    with tempfile.TemporaryDirectory() as folder:
        python = Path(sys.executable)
        stock = route("stock", Path(folder), [str(python.with_name("jupyter-book")), "build", "."])
        ours = route("ours", Path(folder), [str(python), "-m", "tools", "build"])
        make_stock(stock.root)
        executing, cells = [], []
        for number in range(1, rounds + 1):
            print(f"Round {number} of {rounds}", flush=True)
            # Side by side, and in turn who begins: a machine may be faster at one minute than at the next.
            for step in STEPS:
                routes = (stock, ours) if number % 2 else (ours, stock)
                said = {one.name: one.step(step, number) for one in routes}
                if step == STEPS[0]:
                    executing += map(float, re.findall(r"up to date after ([\d.]+) s", said["ours"]))
                    cells.append(sum(map(float, re.findall(r"  executed \S+ in ([\d.]+) s", said["ours"]))))
    lines = as_markdown(stock.times, ours.times, median(executing), median(cells), rounds)
    print("\n" + lines)
    text = README.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    README.write_text(f"{before}{BEGIN}\n{lines}\n{END}{after}", encoding="utf-8")


def as_markdown(
    stock: dict[str, list[float]],
    ours: dict[str, list[float]],
    executing: float,
    cells: float,
    rounds: int,
) -> str:
    """The figures as the README shows them."""
    lines = ["| build | stock | ours | stock / ours (least to most) |", "| --- | ---: | ---: | ---: |"]
    for step in STEPS:
        theirs, mine = stock[step], ours[step]
        ratios = [one / other for one, other in zip(theirs, mine, strict=True)]
        lines.append(
            f"| {step} | {median(theirs):.1f} s | {median(mine):.1f} s | {median(ratios):.1f} "
            f"({min(ratios):.1f} to {max(ratios):.1f}) |"
        )
    cores = cores_here()
    how = "One round" if rounds == 1 else f"Medians of {rounds} rounds, each step in turn"
    floor = cells / cores
    lines += [
        "",
        f"{how}, on {cores} cores. From nothing, executing took {executing:.1f} s, {executing / floor:.2f} "
        f"times the cells' {cells:.1f} s over {cores} cores; the rest is Sphinx. "
        "After the edit of the library stock executes nothing, and its pages show the old numbers.",
    ]
    return "\n".join(lines)


def route(name: str, folder: Path, command: list[str]) -> Route:
    root = folder / name
    root.mkdir()
    for part in COPIED:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, root / part)
    return Route(name, root, command, {step: [] for step in STEPS})


def make_stock(root: Path) -> None:
    """Turn a copy of the book into one that stock jupyter-book builds."""
    config = yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8"))
    # Slow machines get more than the default of 30 s a cell; all else about execution is the default.
    kept = {
        name: config[name] for name in ("title", "author", "only_build_toc_files", "parse", "bibtex_bibfiles")
    }
    kept |= {"execute": {"timeout": 300}, "sphinx": {"extra_extensions": ["sphinx_exercise"]}}
    (root / "_config.yml").write_text(yaml.safe_dump(kept), encoding="utf-8")
    for page in (root / "book").rglob("*.md"):
        text = re.sub(r"\{eval\}`[^`]+`", "a number", page.read_text(encoding="utf-8"))
        page.write_text(re.sub(r"```\{all-claims\}\n```", "", text), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
