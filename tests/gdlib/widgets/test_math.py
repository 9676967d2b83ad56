"""The widgets' JavaScript against gdlib: whole paths, in float64, for every model, measure and method.

A case is a path that gdlib took. Its loss and method go to the page as the names and numbers that a
widget would send, and the path that comes back must be the same.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import pytest
import torch
from playwright.sync_api import Page

from gdlib import (
    Adagrad,
    Adam,
    AdamStep,
    DescentPath,
    DrawnSchedule,
    GradientDescent,
    Landscape,
    Momentum,
    RMSprop,
    beale,
    best_scale,
    bowl,
    descend,
    double_relu,
    fit_loss,
    himmelblau,
    huber,
    last_point_bound,
    mae,
    mse,
    quad,
    random_relu_network,
    rectified_linear,
    relu_network,
    rosenbrock,
    saddle,
    seed_data,
)
from gdlib.evaluate import Loss
from gdlib.methods import Method
from gdlib.widgets.drawn_schedule import rates_between, runs_on_kinks
from gdlib.widgets.scatter import even_noise

pytestmark = pytest.mark.browser

X, Y = (values.double() for values in seed_data())
MODELS = {model.__name__: model for model in (quad, rectified_linear, double_relu, relu_network)}
KNOBS = {"quad": 3, "rectified_linear": 2, "double_relu": 4}
LANDSCAPES = {make.__name__: make for make in (bowl, rosenbrock, beale, himmelblau, saddle)}
MEASURES = {measure.__name__: measure for measure in (mae, mse, huber)}

# Follows the paths that it is asked for, in one call for all: JSON has no infinity, so text stands in.
FOLLOW = """async (cases) => {
  const math = await import("/index.js");
  const lossOf = ({ landscape, model, x, y, measure, settings }) => landscape
    ? math.makeLandscape(landscape, settings)
    : math.fitLoss(math.makeModel(model), x, y, math.makeMeasure(measure, settings));
  const paths = JSON.parse(cases).map(({ loss, start, method, steps }) =>
    math.descend(lossOf(loss), start, math.makeMethod(method.name, method.settings), steps));
  return JSON.stringify(paths, (_, v) => typeof v === "number" && !isFinite(v) ? String(v) : v);
}"""


@dataclass(frozen=True)
class Case:
    """A path that gdlib took, and what to tell the page so that it takes the same one."""

    told: dict[str, Any]
    path: DescentPath


def case(told_loss: dict[str, Any], loss: Loss, start: list[float], method: Method, steps: int) -> Case:
    path = descend(loss, torch.tensor(start, dtype=torch.float64), method, steps)
    told_method = {"name": type(method).__name__, "settings": asdict(method)}  # type: ignore[call-overload]
    return Case({"loss": told_loss, "start": start, "method": told_method, "steps": steps}, path)


def random_landscape(name: str, rng: torch.Generator) -> tuple[dict[str, Any], Landscape, list[float]]:
    """What to tell the page, the landscape itself, and a start in its window."""
    settings: dict[str, float] = {}
    if name == "bowl":
        settings = {"kappa": between(1, 1000, rng, log=True), "L": between(0.1, 30, rng, log=True)}
        settings["angle"] = between(-3, 3, rng)
    if name == "rosenbrock":
        settings = {"a": between(-1, 2, rng), "b": between(1, 100, rng, log=True)}
    landscape = LANDSCAPES[name](**settings)
    start = [between(low, high, rng) for low, high in landscape.domain]
    return {"landscape": name, "settings": settings}, landscape, start


# A learning rate that gradient descent gets somewhere with, at each landscape.
RATES = {"bowl": 0.06, "rosenbrock": 3e-4, "beale": 1e-4, "himmelblau": 1e-3, "saddle": 0.1}


def fit(
    model: str, measure: str, start: list[float], method: Method, steps: int, *, delta: float = 1.0,
    x: torch.Tensor = X, y: torch.Tensor = Y,
) -> Case:  # fmt: skip
    measured: Callable[..., Any] = MEASURES[measure]
    settings = {"delta": delta} if measure == "huber" else {}
    loss = fit_loss(MODELS[model], x, y, lambda preds, acts: measured(preds, acts, **settings))
    told = {"model": model, "measure": measure, "settings": settings}
    told |= {"x": x.flatten().tolist(), "y": y.flatten().tolist()}
    return case(told, loss, start, method, steps)


def assert_same_paths(page: Page, cases: list[Case]) -> None:
    followed = json.loads(page.evaluate(FOLLOW, json.dumps([one.told for one in cases])))
    assert len(followed) == len(cases)
    for one, got in zip(cases, followed, strict=True):
        loss = {name: value for name, value in one.told["loss"].items() if name not in ("x", "y")}
        expected, told = one.path, {**one.told, "loss": loss}
        assert len(got["points"]) == len(got["losses"]) == expected.steps + 1, told
        assert got["divergedAt"] == expected.diverged_at, told
        # Once a loss is infinite the rest is inf or nan on both sides, and which of them is of no use.
        end = expected.steps + 1 if expected.diverged_at is None else expected.diverged_at
        for name, values in (("points", expected.points), ("losses", expected.losses)):
            here, there = torch.tensor(got[name][:end], dtype=torch.float64), values[:end]
            # To 1e-9 of the longest coordinate: a small one carries the rounding of the large ones.
            size = there.abs().reshape(end, -1).amax(1).clamp(min=1.0)
            off = ((here - there).abs().reshape(end, -1).amax(1) / size).max()
            assert off <= 1e-9, (name, float(off), told)


def random_start(model: str, rng: torch.Generator) -> list[float]:
    if model == "relu_network":
        n, seed = (int(torch.randint(1, high, (), generator=rng)) for high in (33, 10_000))
        return random_relu_network(n, seed).tolist()
    return torch.randn(KNOBS[model], generator=rng, dtype=torch.float64).tolist()


def between(low: float, high: float, rng: torch.Generator, *, log: bool = False) -> float:
    share = float(torch.rand((), generator=rng, dtype=torch.float64))
    return math.exp(between(math.log(low), math.log(high), rng)) if log else low + (high - low) * share


def random_methods(lr: float, rng: torch.Generator) -> list[Method]:
    return [GradientDescent(lr), Momentum(lr, between(0, 1, rng))]


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("model", MODELS)
def test_fits_with_random_settings(page: Page, model: str, measure: str) -> None:
    rng = torch.Generator().manual_seed(2026)
    cases = []
    for _ in range(8):
        lr, delta = between(1e-3, 0.05, rng, log=True), between(0.2, 3, rng)
        start = random_start(model, rng)
        cases += [fit(model, measure, start, m, 60, delta=delta) for m in random_methods(lr, rng)]
    assert_same_paths(page, cases)


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_landscapes_with_random_settings(page: Page, landscape: str) -> None:
    rng = torch.Generator().manual_seed(2027)
    cases = []
    for _ in range(8):
        told, loss, start = random_landscape(landscape, rng)
        lr = RATES[landscape] * between(0.1, 1, rng, log=True)
        cases += [case(told, loss, start, method, 100) for method in random_methods(lr, rng)]
    assert_same_paths(page, cases)


def random_method(name: str, lr: float, plain_lr: float, rng: torch.Generator) -> Method:
    share, long, eps = between(0, 1, rng), between(0.8, 1, rng), between(1e-10, 1e-2, rng, log=True)
    make: dict[str, Callable[[], Method]] = {
        "dampened momentum": lambda: Momentum(plain_lr, share, dampening=long),
        "nesterov": lambda: Momentum(plain_lr, share, nesterov=True),
        "adagrad": lambda: Adagrad(lr, eps=eps),
        "rmsprop": lambda: RMSprop(lr, alpha=long, eps=eps),
        "adam": lambda: Adam(lr, beta1=share, beta2=long, eps=eps),
    }
    return make[name]()


@pytest.mark.parametrize("name", ["dampened momentum", "nesterov", "adagrad", "rmsprop", "adam"])
def test_methods_with_random_settings(page: Page, name: str) -> None:
    rng = torch.Generator().manual_seed(2028)
    cases = []
    for landscape in [*LANDSCAPES] * 4:
        told, loss, start = random_landscape(landscape, rng)
        lr = between(1e-3, 0.02, rng, log=True)
        method = random_method(name, lr, RATES[landscape] * lr * 10, rng)
        # Short of the minimum: there a tiny gradient over its own size turns rounding into whole steps.
        cases.append(case(told, loss, start, method, 50))
    assert_same_paths(page, cases)


def test_without_momentum_nothing_is_dampened(page: Page) -> None:
    told = {"landscape": "himmelblau", "settings": {}}
    assert_same_paths(page, [case(told, himmelblau(), [1.0, 1.0], Momentum(0.01, 0, dampening=0.5), 20)])


def test_the_loss_of_a_parabola_s_two_knobs(page: Page) -> None:
    x, y = X.flatten(), Y.flatten()
    told = {"landscape": "parabola", "settings": {"x": x.tolist(), "y": y.tolist(), "b": 1.3}}
    loss = fit_loss(lambda a, c, x: quad(a, 1.3, c, x), x, y, mae)
    methods: list[Method] = [GradientDescent(0.02), Momentum(0.02, 0.9), Adam(0.1)]
    assert_same_paths(page, [case(told, loss, [0.7, 3.3], method, 60) for method in methods])


@pytest.mark.parametrize("name", LANDSCAPES)
def test_landscapes_say_where_they_are_lowest_and_what_shows_it(page: Page, name: str) -> None:
    settings = {"kappa": 7.0} if name == "bowl" else {}
    got = page.evaluate(
        """async ([name, settings]) => {
          const { minima, domain } = (await import("/index.js")).makeLandscape(name, settings);
          return { minima, domain };
        }""",
        [name, settings],
    )
    landscape = LANDSCAPES[name](**settings)
    assert got["minima"] == landscape.minima.tolist()
    assert got["domain"] == [list(ends) for ends in landscape.domain]


def test_rates_on_a_bowl_are_the_step_matrix_s(page: Page) -> None:
    """The spectral radius of the 2x2 matrix that takes two errors one step on, by torch."""
    rng = torch.Generator().manual_seed(2029)
    asked = [[between(0, 3, rng), between(0, 1, rng), between(1e-3, 1, rng, log=True)] for _ in range(200)]
    got = page.evaluate(
        """async (asked) => {
          const { rate } = await import("/index.js");
          return asked.map(([lr, beta, eigenvalue]) => rate(lr, beta, eigenvalue));
        }""",
        asked,
    )
    for (lr, beta, eigenvalue), found in zip(asked, got, strict=True):
        matrix = torch.tensor([[1 + beta - lr * eigenvalue, -beta], [1.0, 0.0]], dtype=torch.float64)
        assert found == pytest.approx(float(torch.linalg.eigvals(matrix).abs().max()), rel=1e-7)


@pytest.mark.parametrize("beta", [0.0, 0.3, 0.9])
@pytest.mark.parametrize("kappa", [2.0, 50.0])
def test_the_best_rate_and_the_limit_are_found_by_search_too(page: Page, beta: float, kappa: float) -> None:
    """On a fine grid of learning rates no other shrinks faster, and growth begins at the limit."""
    best, limit, lrs, rates = page.evaluate(
        """async ([beta, kappa]) => {
          const { bestLr, rate, stabilityLimit } = await import("/index.js");
          const limit = stabilityLimit(beta, kappa);
          const worst = (lr) => Math.max(rate(lr, beta, 1), rate(lr, beta, kappa));
          const lrs = Array.from({ length: 4000 }, (_, i) => (limit * 1.2 * (i + 1)) / 4000);
          return [worst(bestLr(beta, kappa, 1)), limit, lrs, lrs.map(worst)];
        }""",
        [beta, kappa],
    )
    assert best <= min(rates) + 1e-12
    assert all((value < 1) == (lr < limit) for lr, value in zip(lrs, rates, strict=True) if lr != limit)


def test_the_best_momentum_is_found_by_search_too(page: Page) -> None:
    best, others = page.evaluate(
        """async () => {
          const { bestBeta, bestLr, rate } = await import("/index.js");
          const worst = (beta) =>
            Math.max(rate(bestLr(beta, 50, 1), beta, 1), rate(bestLr(beta, 50, 1), beta, 50));
          return [worst(bestBeta(50)), Array.from({ length: 1000 }, (_, i) => worst(i / 1000))];
        }"""
    )
    assert best <= min(others) + 1e-6  # the root of a discriminant that rounding may lift above 0
    assert best == pytest.approx((50**0.5 - 1) / (50**0.5 + 1), abs=1e-6)


def drawn_plans() -> list[list[float]]:
    """Plans of 41 knots, drawn at random, with stretches at zero among them."""
    rng = torch.Generator().manual_seed(2030)
    plans = torch.rand(6, 41, generator=rng, dtype=torch.float64)
    plans[3, 25:] = 0
    plans[4, :10] = 0
    plans[5] = 0
    return plans.tolist()


def test_what_a_plan_promises_is_the_library_s_bound(page: Page) -> None:
    got = page.evaluate(
        """async (plans) => {
          const { bestScale, lastPointBound, ratesBetween } = await import("/index.js");
          return plans.map((knots) => {
            const rates = ratesBetween(knots, 200, 1e-3);
            const bounds = rates.map((_, k) => lastPointBound(rates, 10, 1.4, k + 1));
            return { rates, bounds, scale: bestScale(rates, 10, 1.4) };
          });
        }""",
        drawn_plans(),
    )
    for knots, found in zip(drawn_plans(), got, strict=True):
        rates = rates_between(knots)
        assert found["rates"] == pytest.approx(rates.tolist(), rel=1e-12)
        bounds = [float(last_point_bound(rates[: k + 1], 10, 1.4)) for k in range(200)]
        assert found["bounds"] == pytest.approx(bounds, rel=1e-9)
        assert found["scale"] == pytest.approx(float(best_scale(rates, 10, 1.4)[0]), rel=1e-9)


def test_the_runs_with_a_plan_are_python_s(page: Page) -> None:
    weights = DrawnSchedule().problem["weights"]
    got = page.evaluate(
        """async ([plans, weights]) => {
          const { evenNoise, ratesBetween, runsOnKinks } = await import("/index.js");
          const noise = evenNoise(200 * 20 * 100);
          const settings = { weights, runs: 20, noise, spread: 0.1 };
          return [
            plans.map((knots) => runsOnKinks({ rates: ratesBetween(knots, 200, 1e-3), ...settings })),
            [...noise.subarray(0, 1000), noise.at(-1)],
          ];
        }""",
        [drawn_plans()[:4], weights],
    )
    noise = even_noise(200 * 20 * 100)
    assert got[1] == [*noise[:1000].tolist(), float(noise[-1])]
    for knots, found in zip(drawn_plans(), got[0], strict=False):
        expected = runs_on_kinks(rates_between(knots))
        assert (torch.tensor(found, dtype=torch.float64) - expected).abs().max() < 1e-9


@pytest.mark.parametrize("correct", [True, False])
def test_the_parts_of_adam_s_step_are_python_s(page: Page, correct: bool) -> None:
    rng = torch.Generator().manual_seed(2031)
    grads = torch.randn(200, generator=rng, dtype=torch.float64).tolist()
    for beta1, beta2, eps in ((0.9, 0.999, 1e-8), (0.0, 0.9, 0.5), (0.99, 0.9999, 10.0), (0.3, 0.95, 1e-3)):
        widget = AdamStep("drawn", grads, beta1, beta2, eps, correct=correct)
        settings = {"grads": grads, "beta1": beta1, "beta2": beta2, "eps": eps, "correct": correct}
        got = page.evaluate(
            """async (settings) => (await import("/index.js")).adamParts(settings)
              .map(({ mean, size, step }) => [mean, size, step])""",
            settings,
        )
        expected = torch.stack([widget.means, widget.sizes, widget.steps], 1)
        assert torch.allclose(torch.tensor(got, dtype=torch.float64), expected, rtol=1e-9, atol=1e-12)


def test_the_seed_s_thirteen_steps(page: Page) -> None:
    cases = [
        fit("quad", measure, [1.1, 1.1, 1.1], Momentum(0.01, beta), 13)
        for measure in MEASURES
        for beta in (0, 0.9, 1)
    ]
    assert_same_paths(page, cases)


def test_a_descent_that_diverges_says_when_and_goes_on(page: Page) -> None:
    case = fit("quad", "mse", [1.1, 1.1, 1.1], GradientDescent(1.0), 1000)
    assert case.path.diverged_at is not None
    assert_same_paths(page, [case])


def test_no_steps_leave_the_start_alone(page: Page) -> None:
    assert_same_paths(page, [fit("quad", "mae", [1.0, 2.0, 3.0], GradientDescent(0.1), 0)])


def test_slopes_at_kinks_are_torch_s(page: Page) -> None:
    """Data that the start passes through exactly, or misses by exactly delta; lines that kink in a point."""
    x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
    y = quad(1, 0, 1, x)
    shifted = y + torch.tensor([1.0, -1.0, 0.0, 2.0], dtype=torch.float64)
    step = GradientDescent(0.25)
    cases = [
        fit("quad", measure, [1.0, 0.0, 1.0], step, 1, x=x, y=target)
        for measure in MEASURES
        for target in (y, shifted)
    ]
    cases += [
        fit("rectified_linear", "mse", [1.0, 0.0], step, 1, x=x, y=y),
        fit("double_relu", "mse", [1.0, 0.0, -1.0, 1.0], step, 1, x=x, y=y),
        fit("relu_network", "mse", [1.0, -1.0, 0.0, 1.0, 2.0, 3.0, 0.5], step, 1, x=x, y=y),
    ]
    assert_same_paths(page, cases)


def test_unknown_names_are_refused(page: Page) -> None:
    for maker in ("makeModel", "makeMeasure", "makeMethod", "makeLandscape"):
        words = page.evaluate(
            """async (maker) => {
              const math = await import("/index.js");
              try { math[maker]("toString", {}); } catch (error) { return error.message; }
            }""",
            maker,
        )
        assert "toString" in words, maker
