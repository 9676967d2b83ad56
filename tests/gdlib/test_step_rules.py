"""Rules for the length of a step: closed forms on bowls."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    BarzilaiBorwein,
    ExactLineSearch,
    PolyakStep,
    bowl,
    descend,
    fit_loss,
    hessian,
    himmelblau,
    mae,
    mse,
    quad,
    rosenbrock,
    saddle,
    seed_data,
)

X, Y = (values.double() for values in seed_data())
START = torch.tensor([1.1, 0.7, -0.4], dtype=torch.float64)
DEEP = bowl(30, L=2.0, angle=0.5, n=3)
MATRIX = hessian(DEEP, START)
BATCH = torch.randn(4, 3, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
RULES = [ExactLineSearch(), BarzilaiBorwein(0.1), BarzilaiBorwein(0.1, "short"), PolyakStep()]


def steps(path: Any) -> Tensor:
    """The learning rates that a path took, from how far it went along each gradient."""
    lengths: Tensor = path.points.diff(dim=0).norm(dim=-1) / path.grad_norms[:-1]
    return lengths


@pytest.mark.parametrize("rule", RULES)
def test_a_batch_goes_where_its_points_go_alone(rule: Any) -> None:
    together = descend(DEEP, BATCH, rule, steps=12)
    for row, start in enumerate(BATCH):
        alone = descend(DEEP, start, rule, steps=12)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-11)


@pytest.mark.parametrize("loss", [DEEP, fit_loss(quad, X, Y, mse)], ids=["bowl", "fit"])
def test_exact_line_search_goes_to_the_lowest_point_of_its_line(loss: Any) -> None:
    path = descend(loss, START, ExactLineSearch(), steps=8)
    matrix = hessian(loss, START)
    for k, lr in enumerate(steps(path)):
        point = path.points[k].clone().requires_grad_()
        (g,) = torch.autograd.grad(loss(point), point)
        assert float(lr) == pytest.approx(float(g @ g / (g @ matrix @ g)), rel=1e-9)
        after = path.points[k + 1].clone().requires_grad_()
        (g_after,) = torch.autograd.grad(loss(after), after)
        assert float(g_after @ g) == pytest.approx(0, abs=1e-12 * float(g @ g))


@pytest.mark.parametrize("kappa", [4.0, 25.0, 100.0])
def test_exact_line_search_zigzags_at_the_known_rate_from_the_worst_start(kappa: float) -> None:
    worst = torch.tensor([kappa, 1.0], dtype=torch.float64)  # equal gradients along both axes
    losses = descend(bowl(kappa), worst, ExactLineSearch(), steps=20).losses
    rate = ((kappa - 1) / (kappa + 1)) ** 2
    assert torch.allclose(losses[1:] / losses[:-1], torch.full((20,), rate).double(), rtol=1e-6)


def test_exact_line_search_stays_at_a_minimum_and_survives_tiny_gradients() -> None:
    still = descend(DEEP, torch.zeros(3), ExactLineSearch(), steps=3)
    assert not bool(still.points.any())
    tiny = descend(bowl(100), torch.tensor([1e-25, 1e-26]), ExactLineSearch(), steps=1)
    usual = descend(bowl(100), torch.tensor([1.0, 0.1]), ExactLineSearch(), steps=1)
    assert torch.allclose(tiny.final * 1e25, usual.final, rtol=1e-5)


def test_exact_line_search_where_there_is_no_lowest_point_diverges() -> None:
    path = descend(saddle(), torch.tensor([0.0, 0.1]), ExactLineSearch(), steps=2)
    assert path.diverged_at == 1


@pytest.mark.parametrize("variant", ["long", "short"])
def test_barzilai_borwein_steps_are_the_last_step_s_rayleigh_quotients(variant: Any) -> None:
    path = descend(DEEP, START, BarzilaiBorwein(0.3, variant), steps=10)
    taken = steps(path)
    assert float(taken[0]) == pytest.approx(0.3)
    for k in range(1, 10):
        s = path.points[k] - path.points[k - 1]
        y = MATRIX @ s
        expected = s @ s / (s @ y) if variant == "long" else s @ y / (y @ y)
        assert float(taken[k]) == pytest.approx(float(expected), rel=1e-9)


def test_barzilai_borwein_is_not_monotone_and_far_faster_than_the_best_fixed_step() -> None:
    kappa = 1000.0
    start = torch.randn(20, generator=torch.Generator().manual_seed(0)).double()
    path = descend(bowl(kappa, n=20), start, BarzilaiBorwein(1.0), steps=300)
    assert bool((path.losses.diff() > 0).any())
    fixed = ((kappa - 1) / (kappa + 1)) ** (2 * 300)  # 0.3
    assert float(path.losses[-1] / path.losses[0]) < 1e-10 * fixed


def test_barzilai_borwein_takes_its_first_step_s_length_where_the_curvature_is_not_positive() -> None:
    path = descend(lambda p: -(p**2).sum() / 2, START, BarzilaiBorwein(0.1), steps=5)
    assert torch.allclose(path.points[-1], START * 1.1**5)
    still = descend(DEEP, torch.zeros(3), BarzilaiBorwein(0.1), steps=3)
    assert not bool(still.points.any())


@pytest.mark.parametrize("variant", ["long", "short"])
@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_barzilai_borwein_goes_on_where_squares_of_its_differences_vanish(
    variant: Any, kind: torch.dtype
) -> None:
    path = descend(
        lambda p: (p**4).sum(), torch.tensor([1.0, 0.5], dtype=kind), BarzilaiBorwein(0.1, variant), 600
    )
    assert path.points.dtype == kind
    assert path.diverged_at is None
    assert float(path.final.abs().max()) < torch.finfo(kind).tiny ** 0.1


def test_barzilai_borwein_may_start_differently_in_each_row() -> None:
    lr = torch.tensor([0.1, 0.2, 0.3, 0.4]).double()
    together = descend(DEEP, BATCH, BarzilaiBorwein(lr), steps=5)
    for row in range(4):
        alone = descend(DEEP, BATCH[row], BarzilaiBorwein(float(lr[row])), steps=5)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)


def test_polyak_s_step_is_the_gap_over_the_squared_slope() -> None:
    loss, lowest = fit_loss(quad, X, Y, mse), 1.5
    path = descend(loss, START, PolyakStep(lowest), steps=10)
    expected = (path.losses[:-1] - lowest) / path.grad_norms[:-1] ** 2
    assert torch.allclose(steps(path), expected, rtol=1e-9)


def test_polyak_s_step_never_leads_away_from_the_minimum_of_a_convex_loss() -> None:
    kinked = fit_loss(quad, X, quad(3.0, 2.0, 1.0, X), mae)  # data without noise: the lowest loss is 0
    target = torch.tensor([3.0, 2.0, 1.0], dtype=torch.float64)
    distances = (descend(kinked, START, PolyakStep(), steps=200).points - target).norm(dim=1)
    assert bool((distances.diff() <= 1e-12).all())
    assert float(distances[-1]) < 1e-3


def test_polyak_s_step_stays_at_or_below_the_minimum_it_was_told() -> None:
    for start, lowest in ((himmelblau().minima[0], 0.0), (torch.tensor([0.0, 0.0]).double(), 500.0)):
        path = descend(himmelblau(), start, PolyakStep(lowest), steps=3)
        assert torch.equal(path.final, start)
    told = torch.tensor([0.0, 0.1, 0.2, 0.3]).double()
    together = descend(DEEP, BATCH, PolyakStep(told), steps=9)
    for row in range(4):
        alone = descend(DEEP, BATCH[row], PolyakStep(float(told[row])), steps=9)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        (torch.float16, 10.0),
        *((torch.float32, size) for size in (1e9, 1e-9)),
        *((torch.float64, size) for size in (1e70, 1e-60)),
    ],
)
def test_polyak_s_step_of_a_gradient_whose_square_has_no_place(kind: torch.dtype, size: float) -> None:
    # x^4 / 4x^3 = x/4 of the way in one dimension, and in a diagonal's direction
    path = descend(lambda p: (p**4).sum(), torch.tensor([size, -size], dtype=kind), PolyakStep(), steps=3)
    expected = size * 0.75 ** torch.arange(4)[:, None].double() * torch.tensor([1.0, -1.0]).double()
    assert path.points.dtype == kind
    assert torch.allclose(path.points.double(), expected, rtol=4 * torch.finfo(kind).eps, atol=0)


def test_rules_keep_the_type_of_the_point() -> None:
    loss = fit_loss(quad, X.float(), Y, mse)  # a float64 loss of a float32 point
    for rule in RULES:
        path = descend(loss, (1.1, 1.1, 1.1), rule, steps=2)
        assert path.points.dtype == torch.float32
    assert descend(rosenbrock(), (1.1, 1.1), RULES[0], steps=2).points.dtype == torch.float32


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: BarzilaiBorwein(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: BarzilaiBorwein(lambda k: 0.1), "lr must be a number or a tensor"),
        (lambda: BarzilaiBorwein(0.1, "medium"), "variant must be 'long' or 'short', got 'medium'"),
        (lambda: BarzilaiBorwein(0.1, None), "variant must be 'long' or 'short', got None"),
        (lambda: PolyakStep(float("inf")), "minimum must be finite, got inf"),
        (lambda: PolyakStep("0"), "minimum must be a number or a tensor, got '0'"),
        (lambda: descend(DEEP, START, PolyakStep(torch.zeros(2)), 1), "needs a batch of 2 points"),
        (lambda: descend(DEEP, BATCH, BarzilaiBorwein(torch.ones(3)), 1), "needs a batch of 3 points"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
