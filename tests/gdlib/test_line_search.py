"""Line searches: the conditions they promise, closed forms, and scipy's steps."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from math import floor, log2
from typing import Any

import numpy as np
import pytest
import scipy.optimize
import torch
from torch import Tensor

from gdlib import (
    Backtracking,
    DampedNewton,
    Landscape,
    StrongWolfe,
    beale,
    bowl,
    descend,
    fit_loss,
    himmelblau,
    huber,
    quad,
    rosenbrock,
    seed_data,
)

X, Y = (values.double() for values in seed_data())
FIT = fit_loss(quad, X, Y, huber)
GENERATOR = torch.Generator().manual_seed(4)
STARTS = 4 * torch.rand(25, 2, generator=GENERATOR, dtype=torch.float64) - 2
LANDSCAPES = {
    "rosenbrock": rosenbrock(),
    "beale": beale(),
    "himmelblau": himmelblau(),
    "bowl": bowl(50, L=10.0, angle=0.3),
    "shallow": bowl(50, L=0.01),
}


def steps(path: Any) -> Tensor:
    """The learning rates that a path took, from how far it went along each gradient."""
    lengths: Tensor = path.points.diff(dim=0).norm(dim=-1) / path.grad_norms[:-1]
    return lengths


def phi(loss: Any, point: Tensor, grad: Tensor, t: float) -> tuple[float, float]:
    """The loss at point - t * grad and its slope in t."""
    there = (point - t * grad).requires_grad_()
    value = loss(there)
    (grad_there,) = torch.autograd.grad(value, there)
    return float(value.detach()), -float(grad_there @ grad)


def gradient(loss: Any, point: Tensor) -> Tensor:
    point = point.clone().requires_grad_()
    (grad,) = torch.autograd.grad(loss(point), point)
    return grad


@pytest.mark.parametrize("name", LANDSCAPES)
@pytest.mark.parametrize("c", [1e-4, 0.5])
def test_backtracking_takes_the_longest_of_its_trials_that_falls_enough(name: str, c: float) -> None:
    landscape, shrink = LANDSCAPES[name], 0.6
    for start in STARTS[:8]:
        path = descend(landscape, start, Backtracking(2.0, shrink, c), steps=3)
        for point, lr in zip(path.points, steps(path), strict=False):
            grad = gradient(landscape, point)
            value, slope = float(landscape(point)), -float(grad @ grad)
            trials = [2.0 * shrink**k for k in range(80)]
            falls = [phi(landscape, point, grad, t)[0] <= value + c * t * slope for t in trials]
            assert float(lr) == pytest.approx(trials[falls.index(True)], rel=1e-6)


@pytest.mark.parametrize(("L", "c"), [(3.0, 1e-4), (3.0, 0.5), (700.0, 0.2), (0.01, 0.1)])
def test_backtracking_on_a_parabola_stops_at_the_known_power(L: float, c: float) -> None:
    # L/2 x² falls enough exactly when lr <= 2 (1 - c) / L
    path = descend(lambda p: L / 2 * (p**2).sum(), torch.tensor([1.0]).double(), Backtracking(c=c), steps=1)
    expected = min(1.0, 2.0 ** floor(log2(2 * (1 - c) / L)))
    assert float(steps(path)[0]) == pytest.approx(expected)


def test_backtracking_never_rises_and_stays_where_no_step_falls() -> None:
    path = descend(rosenbrock(), torch.tensor([-1.2, 1.0]).double(), Backtracking(), steps=300)
    assert bool((path.losses.diff() <= 0).all())
    still = descend(himmelblau(), himmelblau().minima[0], Backtracking(), steps=3)
    assert torch.equal(still.final, himmelblau().minima[0])

    def uphill(point: Tensor) -> Tensor:  # a loss whose gradient lies: the smallest steps rise too
        return (point.detach() ** 2).sum() - (point - point.detach()).sum()

    lying = descend(uphill, torch.tensor([1.0, 1.0]).double(), Backtracking(), steps=2)
    assert torch.equal(lying.final, torch.ones(2).double())


def test_backtracking_steps_back_from_where_the_loss_is_not_a_number() -> None:
    path = descend(lambda p: (p - p.log()).sum(), torch.tensor([0.1]).double(), Backtracking(4.0), steps=60)
    assert path.diverged_at is None
    assert float(path.final[0]) == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float32])
@pytest.mark.parametrize("lr", [1.0, 1e-30])
@pytest.mark.parametrize("searching", [Backtracking, DampedNewton])
def test_a_search_ends_where_a_shrunken_step_is_rounded_back(
    searching: Callable[[float, float], Any], kind: torch.dtype, lr: float
) -> None:
    calls = 0

    def slope_and_nothing_else(point: Tensor) -> Tensor:  # trials are no numbers
        nonlocal calls
        calls += 1
        assert calls < 1000
        return point.sum() if point.requires_grad else point.sum() * torch.nan

    start = torch.ones(2, dtype=kind)
    path = descend(slope_and_nothing_else, start, searching(lr, 0.8), 1)
    assert torch.equal(path.final, start)


def test_backtracking_tries_with_the_loss_alone_and_looks_once_for_the_slope() -> None:
    counts = {"with": 0, "without": 0}

    def counted(point: Tensor) -> Tensor:
        counts["with" if point.requires_grad else "without"] += 1
        return 2 * (point**2).sum()

    descend(counted, torch.tensor([1.0]), Backtracking(), steps=1)
    # trials 1 and 1/2 fall too little, 1/4 leads to the minimum; one gradient at each of two points
    assert counts == {"with": 2, "without": 3}


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_gradients_whose_squares_overflow_lead_downhill(kind: torch.dtype) -> None:
    # The gradient is 400 and its square no float16; lr <= 2 (1 - c) / 400 falls enough, and so does 2^-8
    start = torch.ones(2, dtype=kind)
    path = descend(lambda p: 200 * (p**2).sum(), start, Backtracking(), steps=10)
    expected = (1 - 400 / 256) ** torch.arange(11.0)[:, None]
    assert path.points.dtype == kind
    assert torch.allclose(path.points.float(), expected.expand(-1, 2), rtol=0.05)
    path = descend(lambda p: 200 * (p**2).sum(), start, StrongWolfe(), steps=10)
    assert path.points.dtype == kind
    assert float(path.losses[-1]) == pytest.approx(0.0, abs=1e-3)


def test_backtracking_of_a_long_gradient_goes_as_in_a_longer_type() -> None:
    start = torch.tensor([1e7, -1e7])
    path = descend(lambda p: (p**4).sum(), start, Backtracking(), steps=2)
    longer = descend(lambda p: (p**4).sum(), start.double(), Backtracking(), steps=2)
    assert torch.allclose(path.points.double(), longer.points, rtol=1e-4)
    assert float(path.losses[-1] / path.losses[0]) < 1e-3


@pytest.mark.parametrize("name", LANDSCAPES)
@pytest.mark.parametrize("c2", [0.9, 0.1])
def test_strong_wolfe_keeps_its_two_promises(name: str, c2: float) -> None:
    landscape, c1 = LANDSCAPES[name], 1e-4
    path = descend(landscape, STARTS, StrongWolfe(c1=c1, c2=c2), steps=4)
    for k in range(4):
        for row, t in enumerate(steps(path)[k].tolist()):
            point = path.points[k, row]
            grad = gradient(landscape, point)
            if float(grad.norm()) < 1e-6:
                continue  # at the minimum up to rounding
            value, slope = float(landscape(point)), -float(grad @ grad)
            value_there, slope_there = phi(landscape, point, grad, t)
            assert value_there <= value + c1 * t * slope + 1e-12 * abs(value)
            assert abs(slope_there) <= -c2 * slope * (1 + 1e-9)


@pytest.mark.parametrize(
    ("kind", "size"),
    [(torch.float32, 1e10), *((torch.float64, size) for size in (1e6, 1e10, 1e16, 1e20))],
)
def test_strong_wolfe_finds_a_step_however_much_shorter_than_its_first(
    kind: torch.dtype, size: float
) -> None:
    path = descend(lambda p: size * (p**2).sum(), torch.ones(2, dtype=kind), StrongWolfe(c2=0.1), steps=1)
    assert float(steps(path)[0]) == pytest.approx(0.5 / size, rel=0.11)  # flat to a tenth
    start = STARTS[0].to(kind)
    point, sized = start.double(), lambda p: size * himmelblau()(p)
    path = descend(sized, start, StrongWolfe(c2=0.1), steps=1)
    grad, t = gradient(sized, point), float(steps(path)[0])
    value, slope = phi(sized, point, grad, t)
    assert value <= float(sized(point)) - 1e-4 * t * float(grad @ grad)
    assert abs(slope) <= 0.1 * float(grad @ grad) * 1.001


def test_strong_wolfe_refuses_a_step_that_falls_too_little_though_it_is_flat() -> None:
    # L/2 x² with L = 1.3: at lr = 1 the slope is down to 0.3 of it, but lr <= 2 (1 - c1) / L is broken.
    rule = StrongWolfe(c1=0.45, c2=0.5)
    path = descend(lambda p: 0.65 * (p**2).sum(), torch.tensor([1.0]).double(), rule, steps=1)
    assert float(steps(path)[0]) == pytest.approx(1 / 1.3)


def scipy_step(landscape: Landscape, start: Tensor, c2: float) -> float | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        step: float | None = scipy.optimize.line_search(
            lambda x: float(landscape(torch.from_numpy(x))),
            lambda x: gradient(landscape, torch.from_numpy(x)).numpy(),
            start.numpy(),
            -gradient(landscape, start).numpy(),
            c1=1e-4,
            c2=c2,
        )[0]
    return step


@pytest.mark.parametrize(
    ("name", "c2", "at_least"),
    [
        ("bowl", 0.9, 25),
        ("bowl", 0.1, 25),
        ("shallow", 0.9, 25),
        ("shallow", 0.1, 25),
        ("rosenbrock", 0.9, 23),
        ("himmelblau", 0.9, 19),
        ("beale", 0.9, 20),
    ],
)
def test_strong_wolfe_takes_scipy_s_step(name: str, c2: float, at_least: int) -> None:
    # Not everywhere: scipy takes the margins of a reversed interval with the wrong sign, so that it may
    # look outside the interval.
    path = descend(LANDSCAPES[name], STARTS, StrongWolfe(c2=c2), steps=1)
    theirs = [scipy_step(LANDSCAPES[name], start, c2) for start in STARTS]
    pairs = zip(steps(path)[0].tolist(), theirs, strict=True)
    assert sum(mine == pytest.approx(step, rel=1e-9) for mine, step in pairs) >= at_least


def test_strong_wolfe_asks_for_the_steps_that_the_algorithms_name() -> None:
    """A line whose values are made up, so that each branch is gone through in turn."""
    asked: list[float] = []
    line = {0.0: (10.0, -1.0), 1.0: (9.0, -0.95), 2.0: (8.2, -0.5), 4.0: (9.0, 3.0)}

    def value_and_slope(t: float) -> tuple[float, float]:
        asked.append(t)
        return line.get(round(t, 12), (7.9, 0.0))

    class Line(torch.autograd.Function):
        @staticmethod
        def forward(context: Any, x: Tensor) -> Tensor:  # type: ignore[override]
            value, context.slope = value_and_slope(float(-x))
            return torch.tensor(value, dtype=x.dtype)

        @staticmethod
        def backward(context: Any, grad: Tensor) -> Tensor:  # type: ignore[override]
            return -context.slope * grad  # x runs against t

    start = torch.tensor([0.0], dtype=torch.float64)
    path = descend(lambda p: Line.apply(p[0]), start, StrongWolfe(c2=0.4), steps=1)
    # 1 is too steep still, and so is 2; 4 rises: the interval is (2, 4), low at 2. The parabola through
    # (2, 8.2) with slope -0.5 and (4, 9.0): bend (0.8 + 1.0)/4 = 0.45, lowest at 2 + 0.5/0.9.
    assert asked[:4] == [0.0, 1.0, 2.0, 4.0]
    assert asked[4] == pytest.approx(2 + 0.5 / 0.9)
    assert float(-path.final[0]) == pytest.approx(2 + 0.5 / 0.9)


def test_interpolation_finds_the_lowest_points_of_known_curves() -> None:
    from gdlib.wolfe import Trial, lowest_of_cubic, lowest_of_parabola

    cubic = np.polynomial.Polynomial([2.0, -3.0, 0.5, 0.25])
    trials = [Trial(t, float(cubic(t)), float(cubic.deriv()(t))) for t in (0.5, 3.0, 2.2)]
    lowest = max(cubic.deriv().roots())
    assert lowest_of_cubic(*trials) == pytest.approx(lowest)
    assert lowest_of_cubic(trials[2], trials[0], trials[1]) == pytest.approx(lowest)
    parabola = np.polynomial.Polynomial([1.0, -3.0, 0.7])
    ends = [Trial(t, float(parabola(t)), float(parabola.deriv()(t))) for t in (0.5, 4.0)]
    assert lowest_of_parabola(*ends) == pytest.approx(3 / 1.4)
    assert np.isnan(lowest_of_cubic(trials[0], trials[0], trials[1]))
    assert np.isnan(lowest_of_parabola(ends[0], ends[0]))
    assert np.isnan(lowest_of_parabola(ends[0], ends[1]._replace(value=float("inf"))))


def test_between_two_slopes_a_trial_goes_halfway_to_the_parabola_s_where_that_is_nearer() -> None:
    from gdlib.wolfe import Rule, Trial, search

    def second_trial(value: float, slope: float) -> float:
        """After a first one at 1 that rose, from the value 0 and the slope -1."""
        asks = search(Trial(0.0, 0.0, -1.0), 1.0, Rule(1e-4, 0.1, by_slopes=True))
        assert next(asks) == 1.0
        return asks.send((value, slope))

    # The cubic -t + a t² + b t³ with a + b = value + 1 and 2a + 3b = slope + 1 is lowest where its slope
    # rises through 0, the parabola -t + (value + 1) t² at 1 / (2 (value + 1)).
    for value, slope, halfway in ((1.0, 10.0, True), (1.0, 1.0, False), (0.1, 8.0, True)):
        b = slope + 1 - 2 * (value + 1)
        a, parabola = value + 1 - b, 1 / (2 * (value + 1))
        (cubic,) = (t for t in np.roots([3 * b, 2 * a, -1.0]) if 2 * a + 6 * b * t > 0)
        assert bool(parabola < cubic) == halfway
        assert second_trial(value, slope) == pytest.approx((cubic + parabola) / 2 if halfway else cubic)
    assert second_trial(1.0, float("nan")) == pytest.approx(0.25)  # the parabola alone
    assert second_trial(99.0, float("nan")) == pytest.approx(0.02)  # no nearer to an end than that
    assert second_trial(float("inf"), 1.0) == 0.5


def test_strong_wolfe_on_a_line_that_falls_for_ever_or_not_at_all_comes_back() -> None:
    down = descend(lambda p: -p.sum(), torch.zeros(1), StrongWolfe(), steps=1)
    assert float(down.final[0]) == 2.0**29  # doubled 29 times, never flatter
    still = descend(himmelblau(), himmelblau().minima[0], StrongWolfe(), steps=2)
    assert torch.equal(still.final, himmelblau().minima[0])
    wall = descend(lambda p: p.log().sum() + 1 / p.sum(), torch.tensor([3.0]).double(), StrongWolfe(100.0), 9)
    assert wall.diverged_at is None
    assert float(wall.losses[-1]) == pytest.approx(1.0)


@pytest.mark.parametrize("rule", [Backtracking(0.7), StrongWolfe(0.7, c2=0.3)])
def test_a_batch_goes_where_its_points_go_alone(rule: Any) -> None:
    together = descend(himmelblau(), STARTS[:5], rule, steps=6)
    for row in range(5):
        alone = descend(himmelblau(), STARTS[row], rule, steps=6)
        assert torch.allclose(together.points[:, row], alone.points, rtol=1e-9)


def test_backtracking_s_numbers_may_differ_from_row_to_row() -> None:
    lr, shrink = torch.tensor([0.5, 1.0, 4.0]).double(), torch.tensor([0.5, 0.8, 0.9]).double()
    c = torch.tensor([1e-4, 0.1, 0.6]).double()
    together = descend(himmelblau(), STARTS[:3], Backtracking(lr, shrink, c), steps=5)
    for row in range(3):
        rule = Backtracking(float(lr[row]), float(shrink[row]), float(c[row]))
        alone = descend(himmelblau(), STARTS[row], rule, steps=5)
        assert torch.allclose(together.points[:, row], alone.points, rtol=1e-9)


@pytest.mark.parametrize("rule", [Backtracking(), StrongWolfe()])
def test_line_searches_reach_the_minimum_of_a_fit(rule: Any) -> None:
    path = descend(FIT, torch.tensor([1.1, 1.1, 1.1]).double(), rule, steps=200)
    assert float(path.grad_norms[-1]) < 1e-5
    kept = descend(fit_loss(quad, X.float(), Y), (1.1, 1.1, 1.1), rule, steps=2)
    assert kept.points.dtype == torch.float32


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Backtracking(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: Backtracking(lambda k: 1.0), "lr must be a number or a tensor"),
        (lambda: Backtracking(shrink=1.0), r"shrink must be in \(0, 1\), got 1.0"),
        (lambda: Backtracking(shrink=0), r"shrink must be in \(0, 1\), got 0"),
        (lambda: Backtracking(c=1), r"c must be in \(0, 1\), got 1"),
        (lambda: Backtracking(c=float("nan")), "c must be finite, got nan"),
        (lambda: descend(FIT, torch.ones(3), Backtracking(torch.ones(2)), 1), "needs a batch of 2 points"),
        (lambda: StrongWolfe(0), "lr must be greater than 0, got 0"),
        (lambda: StrongWolfe(torch.ones(2)), "lr must be a number, got a float32 tensor"),
        (lambda: StrongWolfe(c1=0.0), "0 < c1 < c2 < 1, got 0.0 and 0.9"),
        (lambda: StrongWolfe(c1=0.9, c2=0.9), "0 < c1 < c2 < 1, got 0.9 and 0.9"),
        (lambda: StrongWolfe(c2=1.0), "0 < c1 < c2 < 1, got 0.0001 and 1.0"),
        (lambda: StrongWolfe(c2="0.9"), "c2 must be a number, got '0.9'"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
