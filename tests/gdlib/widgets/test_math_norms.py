"""Steepest descent in the page against *UnitBalls* in Python, which has it from SteepestDescent."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from playwright.sync_api import Page

from gdlib import UnitBalls

pytestmark = pytest.mark.browser

# JSON has no infinity, so null stands in.
ASK = """async (cases) => {
  const { ballOutline, steepest } = await import("/index.js");
  return cases.map(({ p, axes, grad }) => {
    const norm = axes ? { axes } : { p: p ?? Infinity };
    return { ...steepest(norm, grad), ball: ballOutline(norm, 240) };
  });
}"""


def random_grads(count: int) -> list[list[float]]:
    numbers = torch.rand(count, 2, generator=torch.Generator().manual_seed(2030), dtype=torch.float64)
    grads = (3.2 * numbers - 1.6).tolist()
    return [*grads, [0.0, 0.0], [0.7, 0.0], [0.0, -0.3], [0.4, 0.4], [-0.9, 0.9]]


@pytest.mark.parametrize(
    ("told", "settings"),
    [
        ({"p": 2}, {"norm": "euclid"}),
        ({"p": None}, {"norm": "max"}),
        ({"p": 1}, {"norm": "one"}),
        *[({"p": p}, {"norm": "p", "p": p}) for p in (1.0, 1.01, 1.5, 3.0, 20.0)],
        ({"axes": [[0.6, 0.8], [-0.4, 0.3]]}, {"norm": "ellipse", "axis": (0.6, 0.8), "across": 0.5}),
    ],
    ids=lambda value: "-".join(map(str, value.values())) if "norm" in value else "",
)
def test_directions_and_balls_are_python_s(
    page: Page, told: dict[str, Any], settings: dict[str, Any]
) -> None:
    grads = random_grads(40)
    answers = page.evaluate(ASK, [{**told, "grad": grad} for grad in grads])
    for grad, got in zip(grads, answers, strict=True):
        widget = UnitBalls(**settings, grad=grad)
        close = {"rtol": 1e-9, "atol": 1e-9}
        direction = torch.tensor(got["direction"], dtype=torch.float64)
        torch.testing.assert_close(direction, widget.direction, **close)
        assert got["dual"] == pytest.approx(widget.dual_norm, rel=1e-9, abs=1e-12)
        torch.testing.assert_close(torch.tensor(got["ball"], dtype=torch.float64), widget.ball, **close)


@pytest.mark.parametrize(
    ("p", "grad", "side"),
    [
        (1, [0.4, -0.4], [[1, 0], [0, -1]]),
        (1, [0.4, -0.5], None),
        (2, [0.0, 0.4], None),
        (None, [0.0, 0.4], [[-1, 1], [1, 1]]),
        (None, [-0.4, 0.0], [[-1, -1], [-1, 1]]),
        (None, [-0.4, 0.1], None),
        (None, [0.0, 0.0], None),
    ],
)
def test_a_side_that_climbs_as_far_is_named_by_its_ends(
    page: Page, p: float | None, grad: list[float], side: list[list[float]] | None
) -> None:
    (got,) = page.evaluate(ASK, [{"p": p, "grad": grad}])
    assert got["side"] == side
