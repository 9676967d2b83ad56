"""A race of the playground as Python: the program runs, and its numbers are the page's."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib.widgets.rules import RULES
from tests.gdlib.widgets.conftest import Ask

pytestmark = pytest.mark.browser

LOSSES = {
    "(1 - x)^2 + 100 (y - x^2)^2": [-1.2, 1.0],
    "x^2 + 3 sin(x)^2": [2.5],
    "max(x, -2 y, 0.1) + softplus(y) + sqrt(2) abs(x) / 2^-1": [0.7, 0.4],
    "x1^2 + 2 (x2 - 1)^2 + relu(x3)^2 + e^(x1 / 3) - pi + ln(1 + x3^2)": [1.0, -1.0, 0.5],
}
OWN = {
    "v = beta v + g; p = p - lr v": {"beta": 0.5, "lr": 0.001},
    "p = p - 0.001 g / (1 + norm(g)) - 0": {},
    "lambda = 0.001; self = g; p = p - lambda self": {},
    "q = grad(p - 0.001 g); c = c + 1; p = p - 0.001 where(loss(q) > c, q, g)": {},
    "p = p - rate sign(g) (0.9^k) min(1, largest(abs(g)), mean(g)^2) + 1 - 1": {"rate": 0.01},
    "d = dot(g, 1) sum(2) / n; p = p - 0.00001 d g 2^2 (k > 2)".replace(" 2^2", ""): {},
}


def run(code: str) -> dict[str, Any]:
    scope: dict[str, Any] = {}
    exec(compile(code, "race.py", "exec"), scope)
    paths: dict[str, Any] = scope["paths"]
    return paths


def slow(values: dict[str, float]) -> dict[str, float]:
    return {**values, "lr": 0.001} if "lr" in values else dict(values)


@pytest.mark.parametrize("formula", LOSSES)
def test_the_program_gives_the_pages_numbers(
    ask: Ask, formula: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start, steps = LOSSES[formula], 12
    preset = [
        {"title": name, "code": rule.code, "values": slow(rule.values), "text": rule.text}
        for name, rule in RULES.items()
    ]  # fmt: skip
    methods = preset + [
        {"title": text, "code": None, "values": values, "text": text} for text, values in OWN.items()
    ]
    for each in methods:
        if "steps" in each["values"]:
            each["values"]["steps"] = steps
    (code,) = ask("python", [{"formula": formula, "start": start, "steps": steps, "methods": methods}])
    paths = run(code)
    assert list(paths) == [each["title"] for each in methods]
    seen = ask(
        "follow",
        [
            {
                "formula": formula,
                "rule": each["text"],
                "values": each["values"],
                "start": start,
                "steps": steps,
            }
            for each in methods
        ],
    )
    for (title, path), got in zip(paths.items(), seen, strict=True):
        end = len(got["points"])
        here = torch.tensor(
            [[float(value) for value in point] for point in got["points"]], dtype=torch.float64
        )
        size = path.points[:end].abs().max().clamp(min=1.0)
        off = ((path.points[:end] - here).abs() / size)[path.points[:end].isfinite()]
        assert float(off.max()) <= 1e-9, (title, code)
    assert capsys.readouterr().out.count("steps:") == len(methods)
