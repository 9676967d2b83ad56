"""Gradients in closed form against autograd, and when they are used."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    GradientDescent,
    Landscape,
    Momentum,
    beale,
    bowl,
    descend,
    double_relu,
    fit_loss,
    himmelblau,
    huber,
    mae,
    mse,
    quad,
    relu_network,
    river_valley,
    rosenbrock,
    saddle,
    seed_data,
    seed_loss,
    three_slopes,
)
from gdlib.evaluate import Evaluate, closed_form

X, Y = seed_data()
RANDOM = torch.Generator().manual_seed(6)
BATCH = 2 * torch.randn(50, 3, generator=RANDOM, dtype=torch.float64)
KNOBS = torch.randn(50, 13, generator=RANDOM, dtype=torch.float64)  # of four hidden units
FITS = [(quad, BATCH), (relu_network, KNOBS)]
MEASURES = [mae, mse, huber]
TYPES = [
    (X, Y, torch.float32),
    (X, Y.float(), torch.float32),
    (X.double(), Y, torch.float32),
    (X, Y.float(), torch.float64),
]


def both(loss: Any, points: Tensor) -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
    """Value and gradient in closed form, and as autograd finds them."""
    known = closed_form(loss, points.shape)
    assert known is not None
    return known(points), Evaluate(loss)(points)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(("model", "batch"), FITS)
def test_values_and_gradients_are_autograd_s(model: Any, batch: Tensor, measure: Any) -> None:
    (values, grads), (expected_values, expected_grads) = both(fit_loss(model, X.double(), Y, measure), batch)
    assert torch.allclose(values, expected_values, rtol=1e-13)
    assert torch.allclose(grads, expected_grads, rtol=0, atol=1e-13)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(("model", "batch"), FITS)
@pytest.mark.parametrize(("x", "y", "of_points"), TYPES)
def test_types_are_autograd_s(
    measure: Any, model: Any, batch: Tensor, x: Tensor, y: Tensor, of_points: torch.dtype
) -> None:
    for mine, theirs in zip(*both(fit_loss(model, x, y, measure), batch.to(of_points)), strict=True):
        assert mine.dtype == theirs.dtype
        assert torch.allclose(mine, theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(("x", "y", "of_points"), [*TYPES, (X[:, 0], Y[:, 0], torch.float32)])
def test_one_point_of_a_fit_is_autograd_s_to_the_last_bit(
    measure: Any, x: Tensor, y: Tensor, of_points: torch.dtype
) -> None:
    loss = fit_loss(quad, x, y, measure)
    for point in torch.cat([BATCH, 1e-3 * BATCH, 1e9 * BATCH, 0 * BATCH[:1]]).to(of_points):
        for mine, theirs in zip(*both(loss, point), strict=True):
            assert mine.dtype == theirs.dtype
            assert torch.equal(mine, theirs)


@pytest.mark.parametrize(
    "landscape",
    [bowl(30, L=2.0, angle=0.7, n=3), rosenbrock(), himmelblau(), saddle(), river_valley(4.0, 0.3)],
)
def test_landscapes_know_their_gradients(landscape: Landscape) -> None:
    n = landscape.minima.shape[1]
    for points in (BATCH[:, :n], BATCH[3, :n], BATCH[:, :n].float()):
        (values, grads), (expected_values, expected_grads) = both(landscape, points)
        tiny = 1e-13 if points.dtype == torch.float64 else 1e-5
        assert torch.equal(values, expected_values)
        assert torch.allclose(grads, expected_grads, rtol=tiny, atol=tiny * float(expected_grads.abs().max()))
        assert grads.dtype == expected_grads.dtype


def test_a_valley_of_three_slopes_knows_the_gradient_of_each() -> None:
    line = torch.linspace(-2, 4, 25)[:, None]
    for mine, theirs in zip(*both(three_slopes(), line), strict=True):
        assert torch.equal(mine, theirs)


def test_a_gradient_of_another_shape_is_named() -> None:
    wrong = replace(saddle(), gradient=lambda point: point.sum())
    with pytest.raises(ValueError, match=r"gradient of a saddle must give .* \(2,\), got .*"):
        descend(wrong, (1.0, 1.0), GradientDescent(0.1), steps=1)


@pytest.mark.parametrize(("model", "points"), [(quad, BATCH[0]), (quad, BATCH), (relu_network, KNOBS)])
def test_data_that_wants_a_gradient_keeps_no_graph(model: Any, points: Tensor) -> None:
    x = X.double().requires_grad_()
    path = descend(fit_loss(model, x, Y, mse), points, GradientDescent(1e-3), steps=2)
    assert not path.losses.requires_grad
    assert not path.points.requires_grad


@pytest.mark.parametrize("measure", MEASURES)
def test_at_a_perfect_fit_and_at_the_kinks_both_agree(measure: Any) -> None:
    x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
    loss = fit_loss(quad, x, quad(1.0, 2.0, 3.0, x), measure)
    points = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 4.0], [1.0, 2.0, 2.0]], dtype=torch.float64)
    for mine, theirs in zip(*both(loss, points), strict=True):
        assert torch.equal(mine, theirs)


def test_on_a_hinge_s_kink_both_take_the_line_s_slope() -> None:
    x = torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64)
    loss = fit_loss(relu_network, x, torch.ones(3, dtype=torch.float64), mse)
    kinked = torch.tensor([[1.0, 0.0, 2.0, 0.5], [0.0, 0.0, 1.0, 0.0]], dtype=torch.float64)
    for mine, theirs in zip(*both(loss, kinked), strict=True):
        assert torch.equal(mine, theirs)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("method", [GradientDescent(0.02), Momentum(0.02, 0.8)])
def test_a_batch_goes_where_its_points_go_alone(measure: Any, method: Any) -> None:
    loss = fit_loss(quad, X.double(), Y, measure)
    together = descend(loss, BATCH[:5], method, steps=30)
    for row in range(5):
        alone = descend(loss, BATCH[row], method, steps=30)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)
        assert torch.allclose(together.losses[:, row], alone.losses, rtol=0, atol=1e-12)
        assert alone.grad_norms is not None
        assert together.grad_norms is not None
        assert torch.allclose(together.grad_norms[:, row], alone.grad_norms, rtol=0, atol=1e-12)


@pytest.mark.parametrize("measure", MEASURES)
def test_one_point_takes_the_steps_of_a_loop_to_the_last_bit(measure: Any) -> None:
    loss, point, seen = seed_loss(measure), torch.tensor([1.1, 1.1, 1.1]), []
    for _ in range(100):
        seen.append(point)
        (grad,) = torch.autograd.grad(loss(leaf := point.detach().requires_grad_()), leaf)
        point = point - 0.01 * grad
    path = descend(loss, seen[0], GradientDescent(0.01), steps=100)
    assert torch.equal(path.points, torch.stack([*seen, point]))


@pytest.mark.parametrize(
    ("loss", "n"),
    [
        (fit_loss(double_relu, X, Y), 4),
        (fit_loss(quad, X, Y, lambda preds, acts: (preds - acts).pow(4).mean()), 3),
        (fit_loss(quad, X, Y[:, 0], lambda preds, acts: (preds - acts).abs().max()), 3),
        (fit_loss(quad, X, torch.arange(20)[:, None], mse), 3),
        (fit_loss(relu_network, X, Y[:, 0], mse), 4),
        (fit_loss(relu_network, X[None], Y[None], mse), 4),
        (fit_loss(relu_network, X, Y, mse), 5),
        (fit_loss(relu_network, X, Y, mse), 1),
        (fit_loss(quad, X, Y, mse), 4),
        (bowl(10), 3),
        (beale(), 2),
        (lambda point: point.sum(), 3),
    ],
)
def test_where_no_form_is_known_there_is_none(loss: Any, n: int) -> None:
    assert closed_form(loss, torch.Size([5, n])) is None
    assert closed_form(loss, torch.Size([n])) is None


def test_for_one_point_of_a_network_there_is_none() -> None:
    loss = fit_loss(relu_network, X, Y, mse)
    assert closed_form(loss, torch.Size([5, 4])) is not None
    assert closed_form(loss, torch.Size([4])) is None


@pytest.mark.parametrize("loss", [seed_loss(), seed_loss(mse)])
@pytest.mark.parametrize("shape", [(4, 2), (2,)])
def test_points_that_do_not_fit_the_model_are_named(loss: Any, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="one number for each knob of quad"):
        descend(loss, torch.ones(shape), GradientDescent(0.1), 1)


def test_a_product_with_the_hessian_asks_the_loss_as_a_gradient_may_be_no_part_of_a_graph() -> None:
    plain = bowl(7)
    detached = replace(plain, gradient=lambda point: (plain.gradient or plain)(point).detach())
    point, v = BATCH[0, :2], BATCH[1, :2]
    expected = Evaluate(plain).hessian_product(point, v)
    assert expected.abs().min() > 0
    product = Evaluate(detached, closed_form(detached, point.shape)).hessian_product(point, v)
    assert torch.equal(product, expected)
