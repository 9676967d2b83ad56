"""What the playground measures and promises: against torch, and never below what a run does."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import (
    GradientDescent,
    InformationTheoreticExact,
    Momentum,
    OptimisedGradient,
    descend,
    nesterov_worst,
    polyak_constants,
)
from gdlib.widgets.rules import RULES
from tests.gdlib.widgets.conftest import Ask

pytestmark = pytest.mark.browser

VIEW = [[-2.0, 2.0], [-2.0, 2.0]]
CONVEX = {
    "x^2 / 40 + y^2 / 2": "strong",
    "0.7 x^2 + x y + 3 y^2 - x": "strong",
    "log(exp(x + y) + exp(x - y) + exp(-x)) + 0.01 (x^2 + y^2)": "strong",
    "(x + y)^2": "convex",
    "sqrt(1 + (x + 2 y)^2)": "convex",
    "softplus(x + y) + softplus(-x - y)": "convex",
}


def told(ask: Ask, formula: str, runs: list[dict[str, Any]], start: list[float], count: int = 60) -> Any:
    asked = {"formula": formula, "view": VIEW, "start": start, "runs": runs, "count": count}
    return ask("theory", [asked])[0]


@pytest.mark.parametrize("formula", CONVEX)
@pytest.mark.parametrize("start", [[1.7, -1.2], [-0.4, 1.9]])
def test_no_run_is_above_its_promise(ask: Ask, formula: str, start: list[float]) -> None:
    first = told(ask, formula, [], start)
    assert first["kind"] == CONVEX[formula]
    L, mu = first["facts"]["L"], max(first["facts"]["mu"], 0.0)
    lr, beta = polyak_constants(mu, L) if mu else (1 / L, 0.5)
    runs = [
        *({"name": "GradientDescent", "values": {"lr": share / L}} for share in (0.1, 0.5, 1.0, 1.7)),
        {"name": "Nesterov", "values": {"lr": 1 / L}},
        {"name": "Nesterov", "values": {"lr": 0.3 / L}},
        {"name": "Momentum", "values": {"lr": lr, "beta": beta}},
        {"name": "NesterovMomentum", "values": {"lr": 1 / L, "beta": 0.8}},
        {"name": "OptimisedGradient", "values": {"lr": 1 / L, "steps": 60}},
        {"name": "InformationTheoreticExact", "values": {"L": L, "mu": mu or 0.1 * L}},
    ]
    found = told(ask, formula, runs, start)
    course = {"formula": formula, "start": start, "steps": 60}
    followed = ask(
        "follow", [{**course, "rule": RULES[run["name"]].text, "values": run["values"]} for run in runs]
    )
    drawn = 0
    for run, promise, path in zip(runs, found["told"], followed, strict=True):
        if promise["heights"] is None:
            assert promise["say"] in ("half", "not_bowl", "not_strong"), run
            continue
        drawn += 1
        for k, (most, loss) in enumerate(zip(promise["heights"], path["losses"], strict=True)):
            gap = loss - found["lowest"]["value"]
            assert str(most) == "NaN" or gap <= float(most) * (1 + 1e-9) + 1e-12, (run, k)
    assert drawn >= 4


def test_promises_of_the_exact_methods_are_the_library_s(ask: Ask) -> None:
    L, mu, start, count = 1.0, 0.05, [1.0, 1.5], 40
    runs = [
        {"name": "InformationTheoreticExact", "values": {"L": L, "mu": mu}},
        {"name": "InformationTheoreticExact", "values": {"L": 2.0, "mu": 0.02}},
        {"name": "OptimisedGradient", "values": {"lr": 0.5, "steps": 30}},
        {"name": "InformationTheoreticExact", "values": {"L": 0.9, "mu": mu}},
        {"name": "InformationTheoreticExact", "values": {"L": L, "mu": 0.06}},
        {"name": "OptimisedGradient", "values": {"lr": 1.1, "steps": 30}},
    ]
    exact, looser, optimised, *others = told(ask, "x^2 / 40 + y^2 / 2", runs, start, count)["told"]
    R = (start[0] ** 2 + start[1] ** 2) ** 0.5
    for found, method in (
        (exact, InformationTheoreticExact(L, mu)),
        (looser, InformationTheoreticExact(2.0, 0.02)),
    ):
        wanted = [L / 2 * (R * method.promise(k)) ** 2 for k in range(count + 1)]
        assert found["heights"] == pytest.approx(wanted, rel=1e-9)
    last = OptimisedGradient(0.5, 30).thetas[-1]
    assert [k for k, height in enumerate(optimised["heights"]) if height != "NaN"] == [30]
    assert optimised["heights"][30] == pytest.approx(R**2 / (2 * 0.5 * last**2), rel=1e-9)
    assert [found["say"] for found in others] == ["constants", "constants", "half"]


def test_the_promise_for_bowls_is_reached_on_one(ask: Ask) -> None:
    """From a start along the steep axis a single curvature is at work: it is the worst of all at first."""
    values = {"lr": 0.5, "beta": 0.9}
    found = told(ask, "x^2 / 40 + y^2 / 2", [{"name": "Momentum", "values": values}], [0.0, 1.5])
    start = torch.tensor([0.0, 1.5], dtype=torch.float64)
    path = descend(lambda p: p[0] ** 2 / 40 + p[1] ** 2 / 2, start, Momentum(0.5, 0.9), 60)
    shares = path.losses / torch.tensor(found["told"][0]["heights"], dtype=torch.float64)
    assert float(shares.max()) == pytest.approx(1.0, rel=1e-12)


def test_where_it_isn_t_convex_the_shortest_slope_is_promised(ask: Ask) -> None:
    formula, start = "x^2 + 3 sin(x)^2 + y^2", [1.9, 1.0]
    found = told(ask, formula, [{"name": "GradientDescent", "values": {"lr": 0.1}}], start)
    assert found["kind"] == "bent"
    assert found["facts"]["L"] == pytest.approx(8, rel=1e-3)
    start_ = torch.tensor(start, dtype=torch.float64)
    path = descend(
        lambda p: p[0] ** 2 + 3 * torch.sin(p[0]) ** 2 + p[1] ** 2, start_, GradientDescent(0.1), 60
    )
    assert path.grad_norms is not None
    shortest = path.grad_norms.cummin(0).values[:-1]
    most = torch.tensor(found["told"][0]["lengths"][1:], dtype=torch.float64)
    assert bool((shortest <= most).all())


def test_the_bound_from_below_is_what_nesterovs_chain_leaves(ask: Ask) -> None:
    """No method of the span is below it on that chain: here plain descent and the heavy ball, from 0."""
    L, mu, n, count = 1.0, 0.01, 400, 60
    chain = nesterov_worst(n, L, mu)
    zero = torch.zeros(n, dtype=torch.float64)
    R = float(chain.minima[0].norm())
    found = told(ask, f"{mu / 2} x^2 + {L / 2} y^2", [], [R, 0.0], count)
    lower = torch.tensor(found["lower"], dtype=torch.float64)
    lr, beta = polyak_constants(mu, L)
    for method in (GradientDescent(1 / L), Momentum(lr, beta)):
        gaps = descend(chain, zero, method, count).losses - chain.minimum
        assert bool((gaps >= lower * (1 - 1e-9)).all())


@pytest.mark.parametrize(
    ("formula", "jumps"),
    [
        ("abs(x) + y^2", True),
        ("max(x, y)", True),
        ("relu(x - 0.37) + y^2", True),
        ("relu(x - 0.37)^2 + y^2", False),
        ("sqrt(x^2 + y^2 + 0.5)", False),
        ("sqrt(x^2 + y^2)", True),
        ("x^2 + y^2", False),
        ("abs(x)^3 + y^2", False),
    ],
)
def test_kinks_are_found_where_the_slope_jumps_and_only_there(ask: Ask, formula: str, jumps: bool) -> None:
    found = told(ask, formula, [], [1.0, 1.0])
    assert (found["facts"]["kink"] is not None) == jumps, found["facts"]


@pytest.mark.parametrize(
    ("formula", "point", "value"),
    [
        ("(1 - x)^2 + 100 (y - x^2)^2", [1.0, 1.0], 0.0),
        ("abs(x - 0.3) + 2 abs(y + 0.7)", [0.3, -0.7], 0.0),
        ("x^2 / 40 + y^2 / 2 + 5", [0.0, 0.0], 5.0),
        ("max(x^2, y) + (y - 1)^2", [0.0, 0.5], 0.75),
    ],
)
def test_the_lowest_point_is_found(ask: Ask, formula: str, point: list[float], value: float) -> None:
    found = told(ask, formula, [], [1.0, 1.5])["lowest"]
    assert found["value"] == pytest.approx(value, abs=1e-7)
    assert found["point"][1] == pytest.approx(point[1], abs=1e-3)
