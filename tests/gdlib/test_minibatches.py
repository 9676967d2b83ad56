"""Stochastic losses: what a step sees, that it is unbiased, and that chance comes from the seed alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from gdlib import (
    SVRG,
    Backtracking,
    Counted,
    DampedNewton,
    GradientDescent,
    Minibatches,
    NewtonCG,
    Noisy,
    add_noise,
    bowl,
    descend,
    fit_loss,
    huber,
    losses_along,
    mae,
    mse,
    quad,
    relu_network,
    seed_data,
)
from gdlib.evaluate import as_seen

X, Y = (values.double() for values in seed_data())
FIT: Any = fit_loss(quad, X, Y, mse)
START = torch.tensor([1.1, 1.1, 1.1], dtype=torch.float64)
ROWS = START + torch.randn(4, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
WEIGHTS = torch.linspace(1, 5, 20, dtype=torch.float64)
PLAIN = GradientDescent(0.01)


def by_hand(size: int, seed: int, steps: int) -> Tensor:
    """The loop that everyone writes, with this library's order of the examples."""
    generator = torch.Generator().manual_seed(seed)
    point, points, left = START, [START], torch.empty(0, dtype=torch.int64)
    for _ in range(steps):
        if not len(left):
            left = torch.rand(len(X), generator=generator).argsort(0)
        batch, left = left[:size], left[size:]
        leaf = point.clone().requires_grad_()
        loss = torch.nn.functional.mse_loss(quad(*leaf, x=X[batch]), Y[batch])
        (grad,) = torch.autograd.grad(loss, leaf)
        point = point - 0.01 * grad
        points.append(point)
    return torch.stack(points)


@pytest.mark.parametrize("size", [1, 8, 20])
def test_a_descent_is_the_loop_by_hand(size: int) -> None:
    path = descend(Minibatches(FIT, size, seed=3), START, PLAIN, steps=50)
    assert (path.points - by_hand(size, 3, 50)).abs().max() < 1e-12


def test_an_epoch_shows_each_example_once_and_a_new_epoch_another_order() -> None:
    numbers: Any = fit_loss(lambda p, x: p * x, torch.arange(1.0, 8.0), torch.zeros(7), mae)
    path = descend(Minibatches(numbers, 3), (1.0,), GradientDescent(1e-9), steps=30)
    seen = path.losses.round(decimals=3) * torch.tensor([3, 3, 1]).repeat(11)[:31]
    assert [round(float(epoch.sum())) for epoch in seen[:30].split(3)] == [28] * 10
    assert len({tuple(epoch.tolist()) for epoch in seen[:30].split(3)}) > 5


@pytest.mark.parametrize("start", [START, ROWS], ids=["a point", "rows"])
@pytest.mark.parametrize("weights", [None, WEIGHTS], ids=["equal", "weighted"])
@pytest.mark.parametrize("measure", [mse, mae, huber])
def test_a_batch_with_replacement_is_right_on_average(
    start: Tensor, weights: Tensor | None, measure: Any
) -> None:
    fit: Any = fit_loss(quad, X, Y, measure)
    seen_at = as_seen(Minibatches(fit, 5, replacement=True, weights=weights), start)
    draws = [seen_at(step)(start) for step in range(4000)]
    value, grad = as_seen(fit, start)(0)(start)
    for k, whole in enumerate((value, grad)):
        each = torch.stack([draw[k] for draw in draws])
        error, spread = (each.mean(0) - whole).abs(), each.std(0)
        assert (error < 4.5 * spread / 4000**0.5 + 1e-12).all()
        assert spread.max() > 0


@pytest.mark.parametrize("start", [START, ROWS], ids=["a point", "rows"])
@pytest.mark.parametrize("weights", [None, WEIGHTS], ids=["equal", "weighted"])
@pytest.mark.parametrize("measure", [mse, mae, huber])
def test_the_closed_form_of_a_batch_is_what_autograd_says(
    start: Tensor, weights: Tensor | None, measure: Any
) -> None:
    known, same = fit_loss(quad, X, Y, measure), fit_loss(lambda a, b, c, x: quad(a, b, c, x), X, Y, measure)
    first, second = (
        descend(Minibatches(fit, 6, True, weights), start, PLAIN, 20)  # type: ignore[arg-type]
        for fit in (known, same)
    )
    assert (first.points - second.points).abs().max() < 1e-12
    assert (first.losses - second.losses).abs().max() < 1e-12


def test_rows_have_draws_of_their_own_and_any_model_will_do() -> None:
    network: Any = fit_loss(relu_network, X, Y, mse)
    path = descend(Minibatches(network, 4), torch.ones(3, 7, dtype=torch.float64), PLAIN, 5)
    assert path.points[0].unique(dim=0).shape[0] == 1
    assert path.points[1].unique(dim=0).shape[0] == 3


def test_all_randomness_is_the_seeds() -> None:
    def final(seed: int | torch.Generator, **how: Any) -> Tensor:
        return descend(Minibatches(FIT, 4, seed=seed, **how), START, PLAIN, 20).final

    for how in ({}, {"replacement": True}, {"replacement": True, "weights": WEIGHTS}):
        torch.manual_seed(0)
        first = final(5, **how)
        torch.manual_seed(1)
        assert torch.equal(first, final(5, **how))
        assert not torch.equal(first, final(6, **how))
    assert torch.equal(final(np.int64(5)), final(5))  # type: ignore[arg-type]
    generator = torch.Generator().manual_seed(5)
    assert torch.equal(final(generator), final(5))
    assert not torch.equal(final(generator), final(5))  # it has gone on
    state = torch.random.get_rng_state()
    final(5)
    assert torch.equal(state, torch.random.get_rng_state())


def test_the_path_holds_what_was_seen_and_the_whole_loss_comes_afterwards() -> None:
    batches = Minibatches(FIT, 4)
    path = descend(batches, ROWS, PLAIN, 10)
    whole = losses_along(batches, path.points)
    assert whole.shape == path.losses.shape == (11, 4)
    assert (
        whole - torch.stack([torch.stack([FIT(p) for p in row]) for row in path.points])
    ).abs().max() < 1e-12
    assert not torch.allclose(whole, path.losses, rtol=0.1)
    assert torch.equal(batches(START), FIT(START))


def test_noise_has_its_scale_and_no_other_effect() -> None:
    scale = torch.tensor([0.5, 2.0], dtype=torch.float64)
    start = torch.ones(2000, 2, dtype=torch.float64)
    path = descend(Noisy(bowl(kappa=4), scale), start, GradientDescent(0.1), 1)
    exact = descend(bowl(kappa=4), start, GradientDescent(0.1), 1)
    moved = (path.points[1] - exact.points[1]) / 0.1
    assert (moved.mean(0).abs() < 4 * scale / 2000**0.5).all()
    assert (moved.std(0) / scale - 1).abs().max() < 0.1
    assert torch.equal(path.losses[0], exact.losses[0])
    both = descend(Noisy(Minibatches(FIT, 20), 0.0), START, PLAIN, 5).points
    assert (both - descend(FIT, START, PLAIN, 5).points).abs().max() < 1e-12


@pytest.mark.parametrize(
    "start", [torch.ones(2).double(), torch.ones(3, 2).double()], ids=["a point", "rows"]
)
def test_noise_outside_a_count_adds_nothing_to_it(start: Tensor) -> None:
    for method in (GradientDescent(0.1), Backtracking(), DampedNewton(), NewtonCG()):
        inside, outside = Counted(bowl(4)), Counted(Noisy(bowl(4), 0.1))
        first = descend(Noisy(inside, 0.1), start, method, 10)
        second = descend(outside, start, method, 10)
        assert torch.equal(first.points, second.points)
        assert vars(inside) == {**vars(outside), "loss": inside.loss}
        assert inside.gradients > 0


def test_svrg_is_the_loop_by_hand_and_comes_to_rest_where_descent_does_not() -> None:
    x, y = X, add_noise(quad(3, 2, 1, X), 0.15, 1.5)
    fit: Any = fit_loss(quad, x, y, mse)
    batches = Minibatches(fit, 2, replacement=True)
    path = descend(batches, START, SVRG(0.01, every=20), 60)
    seen_at, point = as_seen(batches, START), START
    for step in range(60):
        seen = seen_at(step)
        if step % 20 == 0:
            anchor, whole = point, as_seen(fit, point)(0)(point)[1]
        point = point - 0.01 * (seen(point)[1] - seen(anchor)[1] + whole)
    assert (path.final - point).abs().max() < 1e-12

    for method, rests in ((SVRG(0.02, 40), True), (GradientDescent(0.02), False)):
        before, after = descend(batches, START, method, 2_000).points[-2:]
        assert ((after - before).abs().max() < 1e-6) == rests


@pytest.mark.parametrize("start", [START, ROWS], ids=["a point", "rows"])
@pytest.mark.parametrize(
    "loss",
    [FIT, Counted(FIT), Noisy(FIT, 0.5), Counted(Noisy(FIT, 0.5)), Noisy(Minibatches(FIT, 5), 0.5)],
    ids=["a fit", "counted", "noisy", "counted noise", "noisy batches"],
)
def test_svrg_on_a_loss_that_is_no_minibatches_is_gradient_descent(loss: Any, start: Tensor) -> None:
    path = descend(loss, start, SVRG(0.01, every=7), 30)
    assert (path.points - descend(loss, start, PLAIN, 30).points).abs().max() < 1e-12


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Minibatches(bowl(kappa=2), 3), "fit must be a loss that fit_loss has made, got"),  # type: ignore
        (lambda: Minibatches(FIT, 0), "size must be at least 1, got 0"),
        (lambda: Minibatches(FIT, 21), "size must be at most 20, got 21"),
        (
            lambda: Minibatches(FIT, 2, seed=-1),
            "seed must be at least 0, got -1; it may be a torch.Generator",
        ),
        (lambda: Minibatches(FIT, 2, seed=0.5), "seed must be a whole number, got 0.5"),  # type: ignore
        (lambda: Minibatches(FIT, 2, weights=WEIGHTS), "weights need replacement=True"),
        (lambda: Minibatches(FIT, 2, True, WEIGHTS[1:]), r"of shape \(20,\), got a float64 tensor of shape"),
        (lambda: Minibatches(FIT, 2, True, WEIGHTS - 1), "weights must be greater than 0, got 0 among them"),
        (lambda: Minibatches(FIT, 2, True, WEIGHTS / 0), "weights must be finite"),
        (lambda: Minibatches(fit_loss(quad, X, Y[1:]), 2), r"got shapes \(20, 1\) and \(19, 1\)"),  # type: ignore
        (lambda: Noisy(FIT, -1), "scale must be at least 0, got -1"),
        (lambda: Noisy(FIT, torch.ones(2, 2)), "scale must be finite and at least 0, a number or a tensor"),
        (lambda: Noisy(3, 1), "loss must be a function, got 3"),  # type: ignore
        (lambda: descend(Noisy(FIT, torch.ones(2)), START, PLAIN, 1), r"scale of shape \(2,\) needs points"),
        (lambda: losses_along(FIT, torch.tensor(1)), "points must be a floating-point tensor"),
        (lambda: SVRG(0.1, 0), "every must be at least 1, got 0"),
        (lambda: SVRG(-0.1, 1), "lr must be greater than 0, got -0.1"),
    ],
)
def test_bad_input_is_told_what_was_expected(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()
