"""The program that the page gives away, in an environment with gdlib and what that declares to need."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import venv
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
import torch
from packaging.requirements import Requirement

from gdlib.widgets.rules import RULES
from tests.gdlib.widgets.conftest import Ask

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[3]
OWN = {
    "v = beta v + g\np = p - lr (g + beta v) / (1 + norm(g) / 1000)": {"beta": 0.7, "lr": 0.001},
    "q = grad(p - 0.001 g); p = p - 0.001 where(loss(p) > 1, q, g)": {},
}
FORMULA, START, STEPS = "(1 - x)^2 + 100 (y - x^2)^2", [-1.2, 1.0], 40
# Runs the program as it is, and says all points besides.
SAY = """
import json, runpy, sys
paths = runpy.run_path(sys.argv[1])["paths"]
import gdlib
print(json.dumps([gdlib.__file__, {name: path.points.tolist() for name, path in paths.items()}]))
"""


def lay_down(name: str, folder: Path, extra: str = "") -> None:
    """Link an installed package into a folder, with all that it declares to need."""
    found = distribution(name)
    files = {path.parts[0] for path in found.files or () if path.parts[0] not in ("..", "__pycache__")}
    for part in files:
        if not (folder / part).exists():
            (folder / part).symlink_to(Path(str(found.locate_file(part))))
    for need in map(Requirement, found.requires or ()):
        if need.marker is None or need.marker.evaluate({"extra": extra}):
            known = re.sub(r"[-_.]+", "_", need.name).lower()
            if not any(known in each.name.lower().replace("-", "_") for each in folder.glob("*-info")):
                lay_down(need.name, folder)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment with the library as it lies here and what it declares to need."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, symlinks=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    shutil.copytree(ROOT / "gdlib", packages / "gdlib", ignore=shutil.ignore_patterns("__pycache__", "js"))
    for text in re.findall(r'"([\w-]+)>=', needs()):
        lay_down(text, packages)
    return folder / "bin" / "python"


def needs() -> str:
    """What pyproject.toml declares that the library needs."""
    (line,) = re.findall(
        r"^dependencies = \[.*\]$", (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE
    )
    return str(line)


def test_it_runs_in_a_fresh_environment_and_gives_the_page_s_numbers(
    ask: Ask, python: Path, tmp_path: Path
) -> None:
    methods: list[dict[str, Any]] = [
        {"title": name, "code": rule.code, "values": slow(rule.values), "text": rule.text}
        for name, rule in RULES.items()
    ]
    methods += [{"title": rule, "code": None, "values": values, "text": rule} for rule, values in OWN.items()]
    told = {"formula": FORMULA, "start": START, "steps": STEPS}
    (code,) = ask("python", [{**told, "methods": methods}])
    program = tmp_path / "race.py"
    program.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [python, "-I", "-c", SAY, program], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    *printed, last = done.stdout.splitlines()
    assert [line.split(": ")[0] for line in printed if "steps:" in line][:2] == [
        "GradientDescent",
        "Momentum",
    ]
    place, paths = json.loads(last)
    assert Path(place).is_relative_to(python.parents[1])  # not the one of the tests
    seen = ask("follow", [{**told, "rule": each["text"], "values": each["values"]} for each in methods])
    for each, got in zip(methods, seen, strict=True):
        here = torch.tensor(got["points"], dtype=torch.float64)
        there = torch.tensor(paths[each["title"]], dtype=torch.float64)
        assert here.shape == there.shape == (STEPS + 1, 2), each["title"]
        assert float((here - there).abs().max()) <= 1e-9, each["title"]


def slow(values: dict[str, float]) -> dict[str, float]:
    changes = {"lr": 0.001, "steps": STEPS, "L": 1500.0}
    return {name: changes.get(name, value) for name, value in values.items()}


def test_the_environment_has_nothing_else(python: Path) -> None:
    for module in ("pytest", "playwright", "sphinx", "scipy"):
        assert subprocess.run([python, "-I", "-c", f"import {module}"], capture_output=True).returncode == 1
