"""Losses that know their residuals, and the Jacobian: against autograd, closed forms and each other."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    GaussNewton,
    GradientDescent,
    LevenbergMarquardt,
    descend,
    fit_loss,
    least_squares,
    mae,
    mse,
    nist_names,
    nist_problem,
    quad,
    seed_data,
    seed_loss,
    standard_errors,
)
from gdlib.evaluate import Evaluate, as_seen

X = torch.linspace(-1, 2, 7, dtype=torch.float64)
Y = X.sin()
WEIGHTS = torch.tensor([1.0, 2.0, 0.5, 3.0, 1.0, 1.0, 4.0], dtype=torch.float64)
POINT = torch.tensor([1.2, -0.7, 0.4], dtype=torch.float64)
BATCH = torch.stack([POINT, POINT / 2, -POINT])


def growth(a: Tensor, b: Tensor, c: Tensor, x: Tensor) -> Tensor:
    return a * torch.exp(b * x) + c


def cosine(a: Tensor, b: Tensor, x: Tensor) -> Tensor:
    return a * torch.cos(b * x)


@pytest.mark.parametrize("weights", [None, WEIGHTS])
@pytest.mark.parametrize("pointwise", [True, False])
def test_value_residuals_and_jacobian_belong_together(weights: Tensor | None, pointwise: bool) -> None:
    loss = least_squares(growth, X, Y, weights, pointwise=pointwise)
    evaluate = Evaluate(loss)
    residuals, jacobian = evaluate.residuals_and_jacobian(POINT)
    assert (residuals.shape, jacobian.shape) == ((7,), (7, 3))
    value, grad = evaluate(POINT)
    assert float((residuals**2).sum()) == pytest.approx(float(value), rel=1e-14)
    assert torch.allclose(2 * residuals @ jacobian, grad, rtol=1e-12)
    assert torch.allclose(evaluate.residuals(POINT), residuals, rtol=1e-14)
    known = torch.stack([torch.exp(POINT[1] * X), POINT[0] * X * torch.exp(POINT[1] * X), torch.ones(7)], 1)
    scale = 1 if weights is None else weights.sqrt()[:, None]
    assert torch.allclose(jacobian, scale * known, rtol=1e-13)


@pytest.mark.parametrize("pointwise", [True, False])
def test_a_batch_has_the_residuals_and_jacobians_of_its_rows(pointwise: bool) -> None:
    evaluate = Evaluate(least_squares(growth, X, Y, WEIGHTS, pointwise=pointwise))
    residuals, jacobian = evaluate.residuals_and_jacobian(BATCH)
    assert (residuals.shape, jacobian.shape) == ((3, 7), (3, 7, 3))
    for row, point in enumerate(BATCH):
        alone = evaluate.residuals_and_jacobian(point)
        assert torch.allclose(residuals[row], alone[0], rtol=1e-13)
        assert torch.allclose(jacobian[row], alone[1], rtol=1e-13)
    assert torch.allclose(evaluate.residuals(BATCH), residuals, rtol=1e-13)


@pytest.mark.parametrize("name", nist_names())
def test_the_short_way_to_the_jacobian_is_the_long_one(name: str) -> None:
    problem = nist_problem(name)
    short, long = Evaluate(problem.loss()), Evaluate(replace(problem.loss(), pointwise=False))
    ours, theirs = (
        short.residuals_and_jacobian(problem.certified),
        long.residuals_and_jacobian(problem.certified),
    )
    largest = theirs[1].abs().amax(0)
    assert torch.allclose(ours[1] / largest, theirs[1] / largest, rtol=1e-12, atol=1e-14)


def test_a_fit_with_mse_is_the_sum_of_its_squares_and_others_are_refused() -> None:
    loss: Any = seed_loss(mse)
    residuals = loss.residuals(torch.tensor([1.1, 1.1, 1.1]))
    assert float((residuals**2).sum()) == pytest.approx(float(loss((1.1, 1.1, 1.1))), rel=1e-6)
    with pytest.raises(ValueError, match="a fit with mse, got one with mae"):
        descend(seed_loss(mae), (1.1, 1.1, 1.1), GaussNewton(), 1)


@pytest.mark.parametrize("method", [GaussNewton(), LevenbergMarquardt()])
def test_the_path_is_of_the_same_loss_as_other_methods_see(method: Any) -> None:
    loss = least_squares(growth, X, Y)
    path, plain = descend(loss, POINT, method, 1), descend(loss, POINT, GradientDescent(1e-3), 1)
    assert float(path.losses[0]) == pytest.approx(float(plain.losses[0]))
    assert path.grad_norms is not None
    assert plain.grad_norms is not None
    assert float(path.grad_norms[0]) == pytest.approx(float(plain.grad_norms[0]))


def test_what_a_descent_remembers_is_what_it_would_work_out() -> None:
    loss = least_squares(growth, X, Y, pointwise=True)
    seen = as_seen(loss, BATCH, by_residuals=True)(0)
    moved = BATCH.clone()
    moved[1] += 0.1
    for points in (BATCH, moved, moved, BATCH, BATCH + 1):
        fresh = Evaluate(loss).residuals_and_jacobian(points)
        for ours, theirs in zip(seen.residuals_and_jacobian(points), fresh, strict=True):
            assert torch.allclose(ours, theirs, rtol=1e-13)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: least_squares(growth, torch.tensor([1.0, inf]), Y[:2]), "x must be finite"),
        (lambda: least_squares(growth, X, Y / 0), "y must be finite"),
        (lambda: least_squares(growth, X, X.long()), "y must be a floating-point tensor, got a int64"),
        (lambda: least_squares(3, X, Y), "model must be a function, got 3"),
        (lambda: least_squares(growth, X, Y, WEIGHTS[:3]), r"weights must be .*\(7,\), got .*\(3,\)"),
        (lambda: least_squares(growth, X, Y, -WEIGHTS), "weights must be greater than 0 .*them -4"),
        (lambda: least_squares(growth, X, Y, rest=(X, Y[:2])), r"rest\[1\] must have shape \(7,\)"),
        (lambda: least_squares(growth, X, Y)((1.0, 2.0)), "one number for each knob of growth"),
        (lambda: least_squares(lambda a, x: x[:2], X, Y)((1.0,)), r"shape of y, \(7,\), got .*\(2,\)"),
        (
            lambda: descend(least_squares(growth, X[:2], Y[:2]), POINT, LevenbergMarquardt(), 1),
            "at least as many points of data as parameters, got 2 residuals for 3 parameters",
        ),
        (
            lambda: descend(least_squares(growth, X[:0], Y[:0]), POINT, LevenbergMarquardt(), 1),
            "at least as many points of data as parameters, got 0 residuals for 3 parameters",
        ),
        (
            lambda: descend(least_squares(growth, X[:0], Y[:0]), POINT.expand(2, 3), GaussNewton(), 1),
            "at least as many points of data as parameters, got 0 residuals for 3 parameters",
        ),
        (
            lambda: standard_errors(least_squares(growth, X[:0], Y[:0]), POINT),
            "got 0 for 3 parameters",
        ),
        (
            lambda: descend(lambda point: (point**2).sum(), POINT, LevenbergMarquardt(), 1),
            "loss must know its residuals, as least_squares",
        ),
        (lambda: LevenbergMarquardt(radius=0), "radius must be greater than 0"),
    ],
)
def test_bad_input_gets_words(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
@pytest.mark.parametrize(
    "method", [GaussNewton(), LevenbergMarquardt(), LevenbergMarquardt(geodesic=True)], ids=str
)
def test_half_floats_are_fitted_to_their_last_digits(method: Any, kind: torch.dtype) -> None:
    x, eps = X.to(kind), torch.finfo(kind).eps
    loss = least_squares(growth, x, growth(*POINT.to(kind), x=x))
    starts = (POINT + torch.tensor([[0.1], [-0.1]])).to(kind)
    path = descend(loss, starts, method, 40)
    assert path.points.dtype == kind
    assert path.stopped_at is not None
    assert all(why and why.startswith("converged") for why in path.reason or [None])
    assert torch.allclose(path.final.double(), POINT.expand(2, 3), rtol=0, atol=20 * eps)
    assert descend(loss, starts[0], method, 40).reason == (path.reason or [None])[0]
    errors = standard_errors(least_squares(growth, x, Y.to(kind)), POINT.to(kind))
    known = standard_errors(least_squares(growth, X, Y), POINT.to(kind).double())
    assert torch.allclose(errors, known, rtol=20 * eps)


def test_standard_errors_of_a_line_are_those_of_the_textbook() -> None:
    """Of y = a x + b: s / sqrt(Sxx) for the slope, s sqrt(1/m + mean² / Sxx) for the constant."""
    x, y = X, 2 * X + 1 + torch.tensor([0.1, -0.2, 0.05, 0.3, -0.1, 0.0, -0.15], dtype=torch.float64)
    loss = least_squares(lambda a, b, x: a * x + b, x, y)
    line = descend(loss, torch.zeros(2, dtype=torch.float64), GaussNewton(), 5).final
    s = (((line[0] * x + line[1] - y) ** 2).sum() / 5).sqrt()
    spread = ((x - x.mean()) ** 2).sum()
    known = torch.stack([s / spread.sqrt(), s * (1 / 7 + x.mean() ** 2 / spread).sqrt()])
    assert torch.allclose(standard_errors(loss, line), known, rtol=1e-12)
    mean = fit_loss(lambda a, b, x: a * x + b, x, y, mse)
    assert torch.allclose(standard_errors(mean, line), known, rtol=1e-12)
    pointwise = least_squares(lambda a, b, x: a * x + b, x, y, pointwise=True)
    with torch.inference_mode():
        made_there = line.clone()
        inside = standard_errors(pointwise, made_there)
    for found in (inside, standard_errors(mean, made_there), standard_errors(pointwise, made_there)):
        assert torch.allclose(found, known, rtol=1e-12)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: standard_errors(least_squares(growth, X[:3], Y[:3]), POINT), "got 3 for 3 parameters"),
        (
            lambda: standard_errors(least_squares(growth, X, Y), POINT * torch.tensor([0, 1, 1])),
            "determined by the data: the Jacobian's column 1 is zero",
        ),
        (
            lambda: standard_errors(least_squares(lambda a, b, x: (a + b) * x, X, Y), POINT[:2]),
            "determined by the data: singular",
        ),
        (lambda: standard_errors(least_squares(growth, X, Y), POINT * 1e4), "must be finite"),
        (
            lambda: standard_errors(
                least_squares(lambda a, x: torch.erf(a * x), X, Y, rest=(0 * X, 0 * Y)), POINT[:1]
            ),
            "rest needs a model made of arithmetic",
        ),
    ],
)
def test_parameters_without_errors_get_words(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


def test_the_seed_is_fitted_in_one_step() -> None:
    x, y = seed_data()
    path = descend(seed_loss(mse), (1.1, 1.1, 1.1), GaussNewton(), 20)
    columns = torch.stack([x**2, x, torch.ones_like(x)], -1)[:, 0].double()
    known = torch.linalg.lstsq(columns, y).solution[:, 0]
    assert torch.allclose(path.points[1].double(), known, rtol=1e-5)
    assert quad(*path.final, x).shape == y.shape
