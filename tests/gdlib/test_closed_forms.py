"""Gradients in closed form against autograd, and when they are used."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    GradientDescent,
    Momentum,
    descend,
    double_relu,
    fit_loss,
    huber,
    mae,
    mse,
    quad,
    saddle,
    seed_data,
    seed_loss,
)
from gdlib.closed_forms import closed_form
from gdlib.evaluate import Evaluate

X, Y = seed_data()
BATCH = 2 * torch.randn(50, 3, generator=torch.Generator().manual_seed(6), dtype=torch.float64)
MEASURES = [mae, mse, huber]


@pytest.mark.parametrize("measure", MEASURES)
def test_values_and_gradients_are_autograd_s(measure: Any) -> None:
    loss = fit_loss(quad, X.double(), Y, measure)
    known = closed_form(loss)
    assert known is not None
    values, grads = known(BATCH)
    expected_values, expected_grads = Evaluate(loss)(BATCH)
    assert torch.allclose(values, expected_values, rtol=1e-13)
    assert torch.allclose(grads, expected_grads, rtol=0, atol=1e-13)


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(
    ("x", "y", "points"),
    [
        (X, Y, BATCH.float()),
        (X, Y.float(), BATCH.float()),
        (X.double(), Y, BATCH.float()),
        (X, Y.float(), BATCH),
    ],
)
def test_types_are_autograd_s(measure: Any, x: Tensor, y: Tensor, points: Tensor) -> None:
    loss = fit_loss(quad, x, y, measure)
    known = closed_form(loss)
    assert known is not None
    for mine, theirs in zip(known(points), Evaluate(loss)(points), strict=True):
        assert mine.dtype == theirs.dtype
        assert torch.allclose(mine, theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("measure", MEASURES)
def test_at_a_perfect_fit_and_at_the_kinks_both_agree(measure: Any) -> None:
    x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
    loss = fit_loss(quad, x, quad(1.0, 2.0, 3.0, x), measure)
    points = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 4.0], [1.0, 2.0, 2.0]], dtype=torch.float64)
    known = closed_form(loss)
    assert known is not None
    for mine, theirs in zip(known(points), Evaluate(loss)(points), strict=True):
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


@pytest.mark.parametrize(
    "loss",
    [
        fit_loss(double_relu, X, Y),
        fit_loss(quad, X, Y, lambda preds, acts: (preds - acts).pow(4).mean()),
        fit_loss(quad, X, Y[:, 0], lambda preds, acts: (preds - acts).abs().max()),
        fit_loss(quad, X, torch.arange(20)[:, None], mse),
        saddle(),
        lambda point: point.sum(),
    ],
)
def test_where_no_form_is_known_there_is_none(loss: Any) -> None:
    assert closed_form(loss) is None


def test_a_batch_whose_rows_do_not_fit_the_model_is_named() -> None:
    with pytest.raises(ValueError, match="one number for each knob of quad"):
        descend(seed_loss(), torch.ones(4, 2), GradientDescent(0.1), 1)
