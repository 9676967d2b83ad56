"""Measures of error, and losses of the knobs."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.nn import functional

from gdlib import fit_loss, huber, mae, mse, quad, relu_network, seed_data, seed_loss

GENERATOR = torch.Generator().manual_seed(5)
PREDS = 3 * torch.randn(30, 1, generator=GENERATOR, dtype=torch.float64)
ACTS = 3 * torch.randn(30, 1, generator=GENERATOR, dtype=torch.float64)


def test_measures_are_torch_s() -> None:
    assert torch.equal(mae(PREDS, ACTS), functional.l1_loss(PREDS, ACTS))
    assert torch.allclose(mse(PREDS, ACTS), functional.mse_loss(PREDS, ACTS), rtol=1e-15)


@pytest.mark.parametrize("delta", [0.1, 1.0, 2.5])
def test_huber_and_its_gradient_are_torch_s(delta: float) -> None:
    ours, theirs = PREDS.clone().requires_grad_(), PREDS.clone().requires_grad_()
    mine = huber(ours, ACTS, delta)
    reference = functional.huber_loss(theirs, ACTS, delta=delta)
    assert torch.allclose(mine, reference, rtol=1e-14)
    torch.autograd.backward([mine, reference])
    assert ours.grad is not None
    assert theirs.grad is not None
    assert torch.allclose(ours.grad, theirs.grad, rtol=1e-13)


def test_huber_becomes_mse_and_mae_at_its_ends() -> None:
    assert torch.allclose(huber(PREDS, ACTS, 1e6), mse(PREDS, ACTS) / 2)
    assert torch.allclose(huber(PREDS, ACTS, 1e-9) / 1e-9, mae(PREDS, ACTS), rtol=1e-8)


def test_one_number_may_stand_for_all_predictions() -> None:
    assert torch.allclose(mae(torch.tensor(2.0), ACTS), (ACTS - 2).abs().mean())


def test_fit_loss_measures_the_model_at_its_knobs() -> None:
    x, y = seed_data()
    point = torch.tensor([1.0, 2.0, 3.0])
    assert torch.equal(fit_loss(quad, x, y, mse)(point), mse(quad(1.0, 2.0, 3.0, x), y))


def test_fit_loss_can_be_mapped_over_a_batch() -> None:
    x, y = seed_data()
    loss = fit_loss(relu_network, x, y, mse)
    batch = torch.randn(6, 7, generator=GENERATOR)
    together = torch.func.vmap(loss)(batch)
    assert torch.allclose(together, torch.stack([loss(point) for point in batch]), rtol=1e-6)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: mae(PREDS[:, 0], ACTS), r"preds and acts must have one shape, got \(30,\) and \(30, 1\)"),
        (lambda: mse(PREDS[:5], ACTS), r"got \(5, 1\) and \(30, 1\)"),
        (lambda: huber(PREDS, ACTS[:, 0]), r"got \(30, 1\) and \(30,\)"),
        (lambda: mae([1.0], ACTS), r"preds must be a tensor, got \[1.0\]"),
        (lambda: mse(PREDS, 1.0), "acts must be a tensor, got 1.0"),
        (lambda: huber(PREDS, ACTS, 0.0), "delta must be greater than 0, got 0.0"),
        (lambda: huber(PREDS, ACTS, float("inf")), "delta must be finite, got inf"),
        (lambda: huber(PREDS, ACTS, "1"), "delta must be a number, got '1'"),
        (lambda: fit_loss(3, PREDS, ACTS), "model must be a function, got 3"),
        (lambda: fit_loss(quad, PREDS, ACTS, "mae"), "measure must be a function, got 'mae'"),
        (lambda: fit_loss(quad, [1], ACTS), r"x must be a tensor, got \[1\]"),
        (lambda: fit_loss(quad, PREDS, None), "y must be a tensor, got None"),
        (
            lambda: fit_loss(quad, PREDS, ACTS)(torch.ones(2)),
            r"one number for each knob of quad: .* missing 1 required",
        ),
        (
            lambda: fit_loss(quad, PREDS, ACTS)(3.0),
            "one number for each knob of quad: .* must be an iterable",
        ),
        (lambda: seed_loss("mae"), "measure must be a function, got 'mae'"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_huber_s_default_delta_is_torch_s() -> None:
    assert torch.allclose(huber(PREDS, ACTS), functional.huber_loss(PREDS, ACTS), rtol=1e-14)


@pytest.mark.parametrize(
    ("ours", "theirs"), [(mae, functional.l1_loss), (huber, functional.huber_loss)], ids=["mae", "huber"]
)
@pytest.mark.parametrize("residual", [-1.0, 0.0, 1.0])
def test_slopes_at_the_kinks_are_torch_s(ours: Any, theirs: Any, residual: float) -> None:
    zero = torch.tensor([0.0], dtype=torch.float64)
    mine, reference = (torch.tensor([residual], dtype=torch.float64, requires_grad=True) for _ in range(2))
    ours(mine, zero).backward()
    theirs(reference, zero).backward()
    assert torch.equal(mine.grad, reference.grad)  # type: ignore[arg-type]


def test_fit_loss_gives_the_measure_predictions_first() -> None:
    def excess(preds: torch.Tensor, acts: torch.Tensor) -> torch.Tensor:
        return (preds - acts).mean()

    zero = torch.zeros(4, 1)
    assert float(fit_loss(quad, zero, zero, excess)(torch.tensor([0.0, 0.0, 2.0]))) == 2.0
