"""The playground's formulas and rules against torch: values, gradients at kinks too, Hessians, whole paths.

Every formula is written twice, for the page and for torch; the page's reading of it must be torch's.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor

import gdlib
from gdlib import descend
from gdlib.widgets.playground import Playground
from gdlib.widgets.rules import RULES
from tests.gdlib.widgets.conftest import Ask
from tests.gdlib.widgets.playground_formulas import FORMULAS

pytestmark = pytest.mark.browser

relu, sigmoid = torch.relu, torch.sigmoid


def tensor(numbers: Any) -> Tensor:
    def number(value: Any) -> Any:
        return [number(each) for each in value] if isinstance(value, list) else float(value)

    return torch.tensor(number(numbers), dtype=torch.float64)


def variables(formula: Callable[..., Tensor], point: Tensor) -> Tensor:
    return formula(*point.unbind(-1))


def seen_by_torch(formula: Callable[..., Tensor], point: list[float]) -> tuple[Tensor, Tensor, Tensor]:
    """The value, the gradient and the Hessian at a point."""
    at = torch.tensor(point, dtype=torch.float64, requires_grad=True)
    value = variables(formula, at)
    (gradient,) = torch.autograd.grad(value, at, create_graph=True)
    rows = [
        torch.autograd.grad(entry, at, retain_graph=True, allow_unused=True)[0]
        if entry.requires_grad
        else None
        for entry in gradient
    ]
    hessian = torch.stack([torch.zeros_like(at) if row is None else row for row in rows])
    return value.detach(), gradient.detach(), hessian.detach()


def assert_close(got: Any, wanted: Tensor, what: object, rtol: float = 1e-9) -> None:
    here = tensor(got)
    size = wanted[wanted.isfinite()].abs().max().clamp(min=1.0) if wanted.isfinite().any() else 1.0
    assert torch.allclose(here, wanted, rtol=rtol, atol=float(rtol * size), equal_nan=True), (
        what,
        here,
        wanted,
    )


def test_there_are_formulas_enough() -> None:
    assert len(FORMULAS) >= 40


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_torch_s(ask: Ask, text: str) -> None:
    formula = FORMULAS[text]
    n = formula.__code__.co_argcount
    draw = torch.Generator().manual_seed(len(text))
    points = (4 * torch.rand((20, n), generator=draw, dtype=torch.float64) - 2).tolist()
    (seen,) = ask("look", [{"formula": text, "points": points}])
    for point, got in zip(points, seen, strict=True):
        for name, wanted in zip(("value", "gradient", "hessian"), seen_by_torch(formula, point), strict=True):
            assert_close(got[name], wanted, (text, name, point))


@pytest.mark.parametrize(
    ("text", "formula", "point"),
    [
        ("abs(x)", lambda x: abs(x), [0.0]),
        ("relu(x)", lambda x: relu(x), [0.0]),
        ("relu(-x)", lambda x: relu(-x), [0.0]),
        ("max(x, y)", lambda x, y: torch.maximum(x, y), [1.0, 1.0]),
        ("min(x, 2 y)", lambda x, y: torch.minimum(x, 2 * y), [2.0, 1.0]),
        ("max(x, -x)", lambda x: torch.maximum(x, -x), [0.0]),
        ("sign(x)", lambda x: torch.sign(x) * x**0, [0.0]),
        ("sqrt(x)", lambda x: torch.sqrt(x), [0.0]),
        ("sqrt(x^2)", lambda x: torch.sqrt(x**2), [0.0]),
        ("sqrt(x)", lambda x: torch.sqrt(x), [-1.0]),
        ("sqrt(relu(x))", lambda x: torch.sqrt(relu(x)), [-1.0]),
        ("sqrt(max(x, 0))", lambda x: torch.sqrt(torch.maximum(x, torch.zeros_like(x))), [-1.0]),
        ("abs(sqrt(x))", lambda x: abs(torch.sqrt(x)), [0.0]),
        ("log(x)", lambda x: torch.log(x), [0.0]),
        ("log(x)", lambda x: torch.log(x), [-1.0]),
        ("log(abs(x))", lambda x: torch.log(abs(x)), [0.0]),
        ("1 / x", lambda x: 1 / x, [0.0]),
        ("x / y", lambda x, y: x / y, [0.0, 0.0]),
        ("x^0", lambda x: x**0, [0.0]),
        ("x^1", lambda x: x**1, [0.0]),
        ("x^0.5", lambda x: x**0.5, [0.0]),
        ("x^1.5", lambda x: x**1.5, [0.0]),
        ("x^-1", lambda x: x**-1, [0.0]),
        ("x^1.5", lambda x: x**1.5, [-1.0]),
        ("x^y", lambda x, y: x**y, [0.0, 2.0]),
        ("x^y", lambda x, y: x**y, [0.0, 0.0]),
        ("x^y", lambda x, y: x**y, [2.0, 0.0]),
        ("2^x", lambda x: 2**x, [0.0]),
        ("0^x", lambda x: 0.0**x, [1.0]),
        ("exp(x)", lambda x: torch.exp(x), [1000.0]),
        ("exp(x) - exp(x)", lambda x: torch.exp(x) - torch.exp(x), [1000.0]),
        ("sigmoid(x)", lambda x: sigmoid(x), [-1000.0]),
        ("tanh(x)", lambda x: torch.tanh(x), [1000.0]),
        ("softplus(x)", lambda x: torch.nn.functional.softplus(x, threshold=1e9), [700.0]),
        ("abs(x y)", lambda x, y: abs(x * y), [0.0, 3.0]),
    ],
)
def test_slopes_at_kinks_and_edges_are_torch_s(
    ask: Ask, text: str, formula: Callable[..., Tensor], point: list[float]
) -> None:
    (seen,) = ask("look", [{"formula": text, "points": [point]}])
    at = torch.tensor(point, dtype=torch.float64, requires_grad=True)
    value = variables(formula, at)
    (gradient,) = torch.autograd.grad(value, at)
    assert_close(seen[0]["value"], value.detach(), text)
    assert_close(seen[0]["gradient"], gradient, text)


# Random formulas: (what the page reads, what Python makes of torch's functions).
def _join(sign: str, python: str) -> Callable[[tuple[Any, Any]], tuple[str, str]]:
    return lambda pair: (f"({pair[0][0]}) {sign} ({pair[1][0]})", f"({pair[0][1]}) {python} ({pair[1][1]})")


def _called(name: str, python: str) -> Callable[[tuple[str, str]], tuple[str, str]]:
    return lambda inner: (f"{name}({inner[0]})", f"{python}({inner[1]})")


def _grow(smaller: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
    pairs = st.tuples(smaller, smaller)
    return st.one_of(
        pairs.map(_join("+", "+")),
        pairs.map(_join("-", "-")),
        pairs.map(_join("*", "*")),
        pairs.map(_join("", "*")),
        pairs.map(_join("/", "/")),
        smaller.map(lambda inner: (f"-({inner[0]})^2", f"-(({inner[1]}) ** 2)")),
        smaller.map(lambda inner: (f"({inner[0]})³", f"({inner[1]}) ** 3")),
        pairs.map(lambda p: (f"max({p[0][0]}, {p[1][0]})", f"torch.maximum({p[0][1]}, {p[1][1]})")),
        pairs.map(lambda p: (f"min({p[0][0]}, {p[1][0]})", f"torch.minimum({p[0][1]}, {p[1][1]})")),
        *(
            smaller.map(_called(name, f"torch.{name}"))
            for name in ("sin", "cos", "tanh", "exp", "relu", "abs", "sigmoid", "atan", "sqrt", "log", "sign")
        ),
    )


LEAVES = st.sampled_from(
    [
        ("x", "x"),
        ("y", "y"),
        ("2", "x * 0 + 2"),
        ("0.5", "x * 0 + 0.5"),
        ("0", "x * 0"),
        ("pi", "x * 0 + math.pi"),
    ]
)
RANDOM = st.recursive(LEAVES, _grow, max_leaves=14)
PLACES = st.sampled_from([-2.0, -1.0, -0.3, 0.0, 0.5, 1.0, 1.7])


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(formula=RANDOM, place=st.tuples(PLACES, PLACES))
def test_random_formulas_have_torch_s_gradients(
    ask: Ask, formula: tuple[str, str], place: tuple[float, float]
) -> None:
    """Kinks too: the places are such that ties and zeros come up often."""
    text, python = formula
    at = torch.tensor(place, dtype=torch.float64, requires_grad=True)
    # 0 x + 0 y, so that both occur; and no constant is folded, as torch doesn't know which there are.
    value = eval(python, {"torch": torch, "math": math, "x": at[0], "y": at[1]})
    (gradient,) = torch.autograd.grad(value, at)
    if not value.isfinite() or not gradient.isfinite().all() or gradient.abs().max() > 1e6:
        return
    (seen,) = ask("look", [{"formula": f"{text} + 0 x + 0 y", "points": [list(place)]}])
    assert_close(seen[0]["value"], value.detach(), text, rtol=1e-8)
    if all(isinstance(entry, (int, float)) for entry in seen[0]["gradient"]):
        assert_close(seen[0]["gradient"], gradient, text, rtol=1e-8)


# The book's methods: on what, from where and with which lr for those that follow the slope.
COURSES = {
    "x^2 / 2 + 10 y^2": (lambda x, y: x**2 / 2 + 10 * y**2, [-1.3, 0.6], 0.04),
    "log(1 + exp(x + 2 y)) + log(1 + exp(-x)) + 0.05 (x^2 + y^2)": (
        lambda x, y: (
            torch.log(1 + torch.exp(x + 2 * y)) + torch.log(1 + torch.exp(-x)) + 0.05 * (x**2 + y**2)
        ),
        [2.0, 1.0],
        0.3,
    ),
    "sqrt(1 + x^2) + sqrt(1 + (y - x)^2) / 2": (
        lambda x, y: torch.sqrt(1 + x**2) + torch.sqrt(1 + (y - x) ** 2) / 2,
        [1.5, -2.0],
        0.3,
    ),
}


@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("name", RULES)
def test_a_rule_takes_its_method_s_path(ask: Ask, name: str, course: str) -> None:
    """200 steps in float64, to 1e-9 of the largest coordinate."""
    rule = RULES[name]
    formula, start, lr = COURSES[course]
    values = (
        {**rule.values} if rule.kind == "adaptive" or "lr" not in rule.values else {**rule.values, "lr": lr}
    )
    values |= {"steps": 200} if "steps" in values else {}
    values |= {"L": 21.0, "mu": 0.05} if "L" in values else {}
    values |= {"lowest": lowest(formula, start, lr)} if "lowest" in values else {}
    method = eval(rule.code.format(**values), vars_of_gdlib())
    path = descend(lambda p: variables(formula, p), torch.tensor(start, dtype=torch.float64), method, 200)
    (got,) = ask(
        "follow",
        [{"formula": course, "rule": rule.text, "values": values, "start": start, "steps": 200}],
    )
    end = settled(path.grad_norms, name)
    wanted = path.points[:end]
    off = (tensor(got["points"][:end]) - wanted).abs().max() / wanted.abs().max().clamp(min=1.0)
    assert float(off) <= 1e-9, (name, course, float(off), end)
    assert_close(got["losses"][:end], path.losses[:end], (name, course))
    assert path.grad_norms is not None
    assert_close(got["lengths"][:end], path.grad_norms[:end], (name, course))


def lowest(formula: Callable[..., Tensor], start: list[float], lr: float) -> float:
    at = torch.tensor(start, dtype=torch.float64)
    return float(descend(lambda p: variables(formula, p), at, gdlib.GradientDescent(lr), 3000).losses.min())


def vars_of_gdlib() -> dict[str, Any]:
    return {name: getattr(gdlib, name) for name in gdlib.__all__}


# At the bottom a quotient of two tiny numbers, or a sign, turns rounding into steps: there paths part.
SENSITIVE = {"BarzilaiBorwein": 1e-7, "PolyakStep": 1e-6, "SignDescent": 0.05, "Lion": 0.05, "Rprop": 1e-4}


def settled(grad_norms: Tensor | None, name: str) -> int:
    assert grad_norms is not None
    if name not in SENSITIVE:
        return len(grad_norms)
    small = (grad_norms < SENSITIVE[name]).nonzero()
    return int(small[0, 0]) if len(small) else len(grad_norms)


def test_every_rule_names_the_hyperparameters_that_it_has_values_for(ask: Ask) -> None:
    told = ask("rule", [{"text": rule.text} for rule in RULES.values()])
    for (name, rule), got in zip(RULES.items(), told, strict=True):
        assert sorted(got["hyperparameters"]) == sorted(rule.values), name


def test_rules_of_ones_own(ask: Ask) -> None:
    """Numbers and vectors, what is kept and the order of what is assigned."""
    told = [
        ("p = p - 0.1 sum(g)", lambda p, g, k, s: (p - 0.1 * g.sum(), s)),
        ("p = p - 0.1 g / largest(abs(g)); ", lambda p, g, k, s: (p - 0.1 * g / g.abs().max(), s)),
        ("p = p - mean(g) / n / 10", lambda p, g, k, s: (p - g.mean() / 20, s)),
        ("c = c + 1\nv = g / c\np = p - 0.1 v", lambda p, g, k, s: (p - 0.1 * g / k, s)),
        ("p = p - 0.1 v; v = g", lambda p, g, k, s: (p - 0.1 * s, g)),
        (
            "p = p - where(g > 0.5, 0.1, 0.01) g",
            lambda p, g, k, s: (p - torch.where(g > 0.5, 0.1 * g, 0.01 * g), s),
        ),
        ("p = p - 0.1 g (k <= 3)", lambda p, g, k, s: (p - 0.1 * g * (k <= 3), s)),
        ("p = p − 0.1 · grad(0.5 p)", lambda p, g, k, s: (p - 0.1 * slope(0.5 * p), s)),
        ("p = p - 0.01 loss(p) g; p = p + 0", lambda p, g, k, s: (p - 0.01 * bowl_of(p) * g, s)),
        (
            "p = p - 0.1 norm(g) e^-k sign(g)",
            lambda p, g, k, s: (p - 0.1 * g.norm() * math.e**-k * g.sign(), s),
        ),
    ]
    asked = [
        {"formula": "x^2 / 2 + 2 y^2 + x y", "rule": rule, "values": {}, "start": [1.0, -0.5], "steps": 12}
        for rule, _ in told
    ]
    for (rule, step), got in zip(told, ask("follow", asked), strict=True):
        p, kept = torch.tensor([1.0, -0.5], dtype=torch.float64), torch.zeros(2, dtype=torch.float64)
        for k, here in enumerate(got["points"], start=1):
            assert torch.allclose(tensor(here), p, rtol=1e-12, atol=1e-12), (rule, k)
            p, kept = step(p, slope(p), k, kept)


def bowl_of(p: Tensor) -> Tensor:
    return p[0] ** 2 / 2 + 2 * p[1] ** 2 + p[0] * p[1]


def slope(p: Tensor) -> Tensor:
    return torch.stack([p[0] + p[1], 4 * p[1] + p[0]])


def test_a_run_that_diverges_ends_there_and_says_when(ask: Ask) -> None:
    (got,) = ask(
        "follow",
        [{"formula": "x^4", "rule": "p = p - lr g", "values": {"lr": 1}, "start": [3.0], "steps": 500}],
    )
    assert got["divergedAt"] == len(got["losses"]) - 1 < 12


def test_eigenvalues_are_torch_s(ask: Ask) -> None:
    draw = torch.Generator().manual_seed(3)
    matrices = []
    for n in (1, 2, 3, 10):
        for scale in (1e-6, 1.0, 1e8):
            square = torch.randn((n, n), generator=draw, dtype=torch.float64) * scale
            matrices += [square + square.T, torch.diag(square[0]), torch.zeros((n, n), dtype=torch.float64)]
    found = ask("eigenvalues", [{"matrix": matrix.tolist()} for matrix in matrices])
    for matrix, got in zip(matrices, found, strict=True):
        wanted = torch.linalg.eigvalsh(matrix)
        assert torch.allclose(tensor(got), wanted, rtol=0, atol=float(1e-12 * matrix.abs().max())), matrix


def test_a_formula_with_points_in_it_is_a_fit(ask: Ask) -> None:
    """The mean over the seed's data, as `fit_loss` has it, and a method's path down it."""
    told = Playground().losses["fit"]
    t, d = torch.tensor(told["data"], dtype=torch.float64).T
    loss = gdlib.fit_loss(gdlib.quad, t[:, None], d[:, None], gdlib.mse)
    start = torch.tensor(told["start"], dtype=torch.float64)
    path = descend(loss, start, gdlib.Momentum(0.02, 0.8), 200)
    course = {"formula": told["text"], "data": told["data"], "start": told["start"], "steps": 200}
    values = {"lr": 0.02, "beta": 0.8}
    (got,) = ask("follow", [{**course, "rule": RULES["Momentum"].text, "values": values}])
    assert_close(got["points"], path.points, "points")
    assert_close(got["losses"], path.losses, "losses")
    methods = [
        {"title": "m", "code": RULES["Momentum"].code, "values": values, "text": RULES["Momentum"].text}
    ]
    (code,) = ask("python", [{**course, "methods": methods}])
    scope: dict[str, Any] = {}
    exec(code, scope)
    assert_close(scope["paths"]["m"].points.tolist(), path.points, "program")
    knobs = Playground().losses["parabola"]
    at = torch.tensor(knobs["start"], dtype=torch.float64, requires_grad=True)
    slope = float(knobs["text"].split("+ ")[1].split(" ")[0])
    value = (at[0] * t**2 + slope * t + at[1] - d).abs().mean()
    (gradient,) = torch.autograd.grad(value, at)
    (seen,) = ask("look", [{"formula": knobs["text"], "data": knobs["data"], "points": [knobs["start"]]}])
    assert_close(seen[0]["value"], value.detach(), "value")
    assert_close(seen[0]["gradient"], gradient, "gradient")
