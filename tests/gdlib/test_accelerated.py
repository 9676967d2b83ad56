"""Accelerated methods against their papers' lines, written out by hand, and against their guarantees."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import pytest
import torch
from torch import Tensor

from gdlib import (
    InformationTheoreticExact,
    Nesterov,
    OptimisedGradient,
    bowl,
    descend,
    huber,
    nesterov_worst,
    rosenbrock,
    three_slopes,
)

START = torch.tensor([-1.2, 1.0], dtype=torch.float64)
LONG = bowl(kappa=1000, n=8)
FAR = torch.linspace(1, 2, 8, dtype=torch.float64)


def by_hand(grad: Callable[[Tensor], Tensor], x: Tensor, lr: float, steps: int) -> Tensor:
    """Nesterov's method as in O'Donoghue and Candès, with (k - 1)/(k + 2) in front of the last move."""
    points = [x, x - lr * grad(x)]
    for k in range(1, steps):
        y = points[-1] + (k - 1) / (k + 2) * (points[-1] - points[-2])
        points.append(y - lr * grad(y))
    return torch.stack(points)


def hubers(widths: Tensor) -> Callable[[Tensor], Tensor]:
    """The Huber loss of one number, whose width rides along unchanged as a second."""
    return lambda point: torch.where(
        point[0].abs() <= point[1].detach(),
        point[0] ** 2 / 2,
        point[1].detach() * (point[0].abs() - point[1].detach() / 2),
    )


@pytest.mark.parametrize("lr", [1e-4, 5e-4])
def test_nesterov_takes_the_steps_of_the_paper(lr: float) -> None:
    ravine = rosenbrock()
    expected = by_hand(torch.func.grad(ravine), START, lr, 60)
    assert torch.allclose(descend(ravine, START, Nesterov(lr), 60).points, expected, rtol=0, atol=1e-10)


def test_nesterov_follows_a_schedule_of_learning_rates() -> None:
    def lr(step: int) -> float:
        return 1 / (step + 1)

    gradient, x, y, points = torch.func.grad(LONG), FAR, FAR, [FAR]
    for k in range(20):
        new = y - gradient(y) / (k + 1)
        x, y = new, new + k / (k + 3) * (new - x)
        points.append(x)
    path = descend(LONG, FAR, Nesterov(lr), 20)
    assert torch.allclose(path.points, torch.stack(points), rtol=0, atol=1e-12)


def test_nesterov_s_worst_huber_loss_is_the_one_of_its_guarantee() -> None:
    widths = torch.logspace(-4, 0, 20001, dtype=torch.float64)
    start = torch.stack([torch.ones_like(widths), widths], 1)
    losses = descend(hubers(widths), start, Nesterov(1.0), 30).losses
    for steps in (1, 2, 10, 30):
        promise = 2 / ((steps + 2) * (steps + 3))
        assert promise * (1 - 1e-5) < losses[steps].max() < promise * (1 + 1e-12)


def test_restart_by_loss_begins_anew_from_the_point_after_a_rise() -> None:
    path = descend(LONG, FAR, Nesterov(1.0, restart="loss"), 500)
    rises = (path.losses.diff() > 0).nonzero()[:, 0] + 1
    assert len(rises) >= 2
    free = descend(LONG, FAR, Nesterov(1.0), int(rises[0]))
    assert torch.equal(path.points[: rises[0] + 1], free.points)
    anew = descend(LONG, path.points[rises[0]], Nesterov(1.0), int(rises[1] - rises[0]))
    assert torch.equal(path.points[rises[0] : rises[1] + 1], anew.points)


def test_restart_by_gradient_begins_anew_after_a_move_uphill() -> None:
    gradient, x, y, k, points = torch.func.grad(LONG), FAR, FAR, 0, [FAR]
    for _ in range(300):
        g = gradient(y)
        new = y - g
        y, k = (new, 0) if g @ (new - x) > 0 else (new + k / (k + 3) * (new - x), k + 1)
        x = new
        points.append(x)
    path = descend(LONG, FAR, Nesterov(1.0, restart="gradient"), 300)
    assert torch.allclose(path.points, torch.stack(points), rtol=0, atol=1e-12)


@pytest.mark.parametrize("restart", ["loss", "gradient"])
def test_rows_of_a_batch_restart_by_themselves(restart: str) -> None:
    method = Nesterov(1 / 25, restart=restart)  # type: ignore[arg-type]
    starts = torch.tensor([[3.3], [-6.0], [7.1]], dtype=torch.float64)
    together = descend(three_slopes(), starts, method, 30).points
    for row, start in enumerate(starts):
        assert torch.equal(together[:, row], descend(three_slopes(), start, method, 30).points)


def test_restarts_reach_what_ripples_do_not() -> None:
    free, loss, gradient = (
        descend(LONG, FAR, Nesterov(1.0, restart=restart), 1500).losses[-1]  # type: ignore[arg-type]
        for restart in ("never", "loss", "gradient")
    )
    assert max(loss, gradient) < 1e-6 * free


@pytest.mark.parametrize("steps", [1, 2, 5, 10, 50])
def test_the_optimised_gradient_method_attains_its_guarantee_on_huber_and_on_a_parabola(steps: int) -> None:
    method = OptimisedGradient(1.0, steps)
    promise, width = 1 / (2 * method.thetas[-1] ** 2), 1 / method.thetas[-1] ** 2
    one, zero = torch.ones(1, dtype=torch.float64), torch.zeros((), dtype=torch.float64)
    end = descend(lambda x: huber(x[0], zero, delta=width), one, method, steps).losses[-1]
    assert float(end) == pytest.approx(promise, rel=1e-9)
    end = descend(lambda x: (x**2).sum() / 2, one, method, steps).losses[-1]
    assert float(end) == pytest.approx(promise, rel=1e-9)


def test_rows_of_a_batch_take_their_own_learning_rates_in_the_optimised_gradient_method() -> None:
    lrs, starts = torch.tensor([1.0, 0.3], dtype=torch.float64), torch.stack([FAR, -FAR])
    together = descend(LONG, starts, OptimisedGradient(lrs, 6), 6).points
    for row, lr in enumerate((1.0, 0.3)):
        alone = descend(LONG, starts[row], OptimisedGradient(lr, 6), 6).points
        assert torch.allclose(together[:, row], alone, rtol=0, atol=1e-12)


def test_no_huber_loss_leaves_more_than_the_optimised_gradient_method_promises() -> None:
    widths = torch.logspace(-4, 0, 2001, dtype=torch.float64)
    method = OptimisedGradient(1.0, 20)
    start = torch.stack([torch.ones_like(widths), widths], 1)
    ends = descend(hubers(widths), start, method, 20).losses[-1]
    assert ends.max() <= (1 + 1e-12) / (2 * method.thetas[-1] ** 2)


def test_thetas_are_those_of_the_paper() -> None:
    assert OptimisedGradient(1.0, 1).thetas == [1.0, 2.0]
    golden = (1 + sqrt(5)) / 2
    assert OptimisedGradient(1.0, 2).thetas == pytest.approx([1, golden, (1 + sqrt(1 + 8 * golden**2)) / 2])


@pytest.mark.parametrize("kappa", [10, 100, 1000])
def test_item_attains_its_guarantee_on_parabolas(kappa: int) -> None:
    method = InformationTheoreticExact(L=1.0, mu=1 / kappa)
    for curvature in (1.0, 1 / kappa):
        loss, one = (lambda x, c=curvature: c * (x**2).sum() / 2), torch.ones(1, dtype=torch.float64)
        path = descend(loss, one, method, 20)
        for steps in (1, 5, 20):
            assert float(path.points[steps].abs()) == pytest.approx(method.promise(steps), rel=1e-9)


def test_item_keeps_its_promise_where_it_is_not_a_parabola() -> None:
    method = InformationTheoreticExact(L=25.0, mu=1.0)
    starts = torch.linspace(-6, 8, 281, dtype=torch.float64)[:, None]
    starts = starts[starts[:, 0].abs() > 1e-6]
    path = descend(three_slopes(), starts, method, 20)
    for steps in (1, 3, 10, 20):
        assert (path.points[steps] / path.points[0]).abs().max() <= method.promise(steps) * (1 + 1e-9)


@pytest.mark.parametrize(("kappa", "steps"), [(2.0, 400), (1.0001, 60), (100.0, 4000)])
def test_item_goes_on_where_its_sequence_is_no_float_any_more(kappa: float, steps: int) -> None:
    method = InformationTheoreticExact(L=1.0, mu=1 / kappa)
    path = descend(lambda x: (x**2).sum() / 2, torch.ones(2, dtype=torch.float64), method, steps)
    assert path.diverged_at is None
    assert float(path.losses[-1]) < 1e-200


def test_none_of_them_moves_more_than_one_further_spring_of_the_chain_a_step() -> None:
    chain, start = nesterov_worst(30), torch.zeros(30, dtype=torch.float64)
    for method in (Nesterov(1.0), OptimisedGradient(1.0, 12), InformationTheoreticExact(1.0, 0.01)):
        moved = (descend(chain, start, method, 12).points != 0).sum(1)
        assert (moved <= torch.arange(13)).all()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Nesterov(0.0), "lr must be greater than 0"),
        (
            lambda: Nesterov(0.1, restart="often"),
            "restart must be 'never', 'loss' or 'gradient', got 'often'",
        ),  # type: ignore[arg-type]
        (lambda: OptimisedGradient(-1.0, 3), "lr must be greater than 0"),
        (lambda: OptimisedGradient(1.0, 0), "steps must be at least 1, got 0"),
        (lambda: InformationTheoreticExact(1.0, 2.0), "mu must be less than L, got 2.0 and 1.0"),
        (lambda: InformationTheoreticExact(1.0, 0.0), "mu must be greater than 0"),
    ],
)
def test_bad_input_is_refused_in_words(make: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


def test_a_further_step_than_it_is_made_for_is_refused() -> None:
    with pytest.raises(ValueError, match="made for 3 steps"):
        descend(LONG, FAR, OptimisedGradient(1.0, 3), 4)
