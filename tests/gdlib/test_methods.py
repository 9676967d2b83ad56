"""Methods against torch.optim, whose definitions they follow."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import GradientDescent, Momentum, descend, fit_loss, huber, mse, polyak_constants, quad, seed_data

X, Y = (values.double() for values in seed_data())
START = torch.tensor([1.1, 1.1, 1.1], dtype=torch.float64)


def rosenbrock(point: Tensor) -> Tensor:
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


PROBLEMS = {
    "mse": (fit_loss(quad, X, Y, mse), START, 0.05),
    "huber": (fit_loss(quad, X, Y, huber), START, 0.05),
    "rosenbrock": (rosenbrock, torch.tensor([-1.2, 1.0], dtype=torch.float64), 2e-4),
}


def torch_path(problem: str, steps: int, **options: Any) -> Tensor:
    """The points that torch.optim.SGD visits."""
    loss, start, lr = PROBLEMS[problem]
    point = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([point], lr=lr, **options)
    points = [point.detach().clone()]
    for _ in range(steps):
        optimizer.zero_grad()
        loss(point).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        points.append(point.detach().clone())
    return torch.stack(points)


@pytest.mark.parametrize("problem", PROBLEMS)
def test_gradient_descent_is_torch_s_sgd(problem: str) -> None:
    loss, start, lr = PROBLEMS[problem]
    path = descend(loss, start, GradientDescent(lr), steps=200)
    assert torch.allclose(path.points, torch_path(problem, 200), rtol=0, atol=1e-12)


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("beta", [0.5, 0.9])
def test_momentum_is_torch_s_sgd_with_momentum(problem: str, beta: float) -> None:
    loss, start, lr = PROBLEMS[problem]
    path = descend(loss, start, Momentum(lr, beta), steps=200)
    assert torch.allclose(path.points, torch_path(problem, 200, momentum=beta), rtol=0, atol=1e-12)


SGD = [
    (lambda lr: GradientDescent(lr, weight_decay=0.1), {"weight_decay": 0.1}),
    (lambda lr: Momentum(lr, 0.8, dampening=0.3), {"momentum": 0.8, "dampening": 0.3}),
    (lambda lr: Momentum(lr, 0.9, dampening=0.9), {"momentum": 0.9, "dampening": 0.9}),
    (lambda lr: Momentum(lr, 0.0, dampening=0.3), {"momentum": 0.0, "dampening": 0.3}),
    (lambda lr: Momentum(lr, 0.8, nesterov=True), {"momentum": 0.8, "nesterov": True}),
    (
        lambda lr: Momentum(lr, 0.8, nesterov=True, weight_decay=0.1),
        {"momentum": 0.8, "nesterov": True, "weight_decay": 0.1},
    ),
    (
        lambda lr: Momentum(lr, 0.7, dampening=0.2, weight_decay=0.3),
        {"momentum": 0.7, "dampening": 0.2, "weight_decay": 0.3},
    ),
]


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize(("make", "options"), SGD, ids=[str(options) for _, options in SGD])
def test_every_option_is_torch_s(problem: str, make: Any, options: Any) -> None:
    loss, start, lr = PROBLEMS[problem]
    path = descend(loss, start, make(lr), steps=200)
    assert torch.allclose(path.points, torch_path(problem, 200, **options), rtol=0, atol=1e-12)


def test_every_option_may_differ_from_row_to_row() -> None:
    loss, start, _ = PROBLEMS["huber"]
    lr, beta = torch.tensor([0.02, 0.05, 0.1]).double(), torch.tensor([0.0, 0.5, 0.9]).double()
    dampening, decay = torch.tensor([0.4, 0.0, 0.9]).double(), torch.tensor([0.0, 0.2, 0.1]).double()
    method = Momentum(lr, beta, dampening, weight_decay=decay)
    together = descend(loss, start.expand(3, 3), method, 50)
    for row in range(3):
        settings = [float(option[row]) for option in (lr, beta, dampening)]
        alone = descend(loss, start, Momentum(*settings, weight_decay=float(decay[row])), 50)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)


@pytest.mark.parametrize("beta", [[0.0, 0.5, 0.9], [0.9, 0.9, 0.9]])
def test_one_dampening_for_rows_of_betas_is_as_exact_as_for_each_alone(beta: list[float]) -> None:
    loss, start, lr = PROBLEMS["huber"]
    together = descend(
        loss, start.expand(3, 3), Momentum(lr, torch.tensor(beta, dtype=torch.float64), 0.1), 50
    )
    for row in range(3):
        alone = descend(loss, start, Momentum(lr, beta[row], 0.1), 50)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)
    single = descend(loss, start, Momentum(lr, torch.tensor(0.5), 0.1), 50)
    assert torch.equal(single.points, descend(loss, start, Momentum(lr, 0.5, 0.1), 50).points)


def test_momentum_without_beta_is_gradient_descent() -> None:
    loss, start, lr = PROBLEMS["huber"]
    heavy, plain = (descend(loss, start, method, 50) for method in (Momentum(lr, 0), GradientDescent(lr)))
    assert torch.equal(heavy.points, plain.points)


def test_momentum_with_beta_one_never_zeroes() -> None:
    loss, start, lr = PROBLEMS["huber"]
    point = start.clone().requires_grad_()
    for _ in range(50):
        loss(point).backward()  # type: ignore[no-untyped-call]  # the sum of all gradients so far
        with torch.no_grad():
            point -= lr * point.grad  # type: ignore[operator]
    assert torch.equal(descend(loss, start, Momentum(lr, 1), 50).final, point.detach())


def test_a_method_cannot_be_changed_after_it_was_made() -> None:
    with pytest.raises(AttributeError):
        GradientDescent(0.1).lr = 0.2  # type: ignore[misc]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: GradientDescent(0), "lr must be greater than 0, got 0"),
        (lambda: GradientDescent(-0.1), "lr must be greater than 0, got -0.1"),
        (lambda: GradientDescent(float("nan")), "lr must be finite, got nan"),
        (lambda: GradientDescent(float("inf")), "lr must be finite, got inf"),
        (lambda: GradientDescent("0.1"), "lr must be a number or a tensor, got '0.1'"),
        (lambda: GradientDescent(None), "lr must be a number or a tensor, got None"),
        (lambda: GradientDescent(True), "lr must be a number or a tensor, got True"),
        (lambda: GradientDescent(torch.tensor([0.1, 0.0])), "lr must be greater than 0"),
        (
            lambda: GradientDescent(torch.ones(2, 2)),
            r"of shape \(batch,\), got a float32 tensor of shape \(2, 2\)",
        ),
        (lambda: Momentum(0.0), "lr must be greater than 0"),
        (lambda: Momentum(0.1, -0.1), r"beta must be in \[0, 1\], got -0.1"),
        (lambda: Momentum(0.1, 1.1), r"beta must be in \[0, 1\], got 1.1"),
        (lambda: Momentum(0.1, float("nan")), "beta must be finite, got nan"),
        (lambda: Momentum(0.1, torch.tensor([0.5, 2.0])), r"beta must be in \[0, 1\]"),
        (lambda: Momentum(0.1, dampening=-0.1), r"dampening must be in \[0, 1\], got -0.1"),
        (lambda: Momentum(0.1, dampening=1.5), r"dampening must be in \[0, 1\], got 1.5"),
        (lambda: Momentum(0.1, weight_decay=-1), "weight_decay must be at least 0, got -1"),
        (lambda: GradientDescent(0.1, weight_decay=float("inf")), "weight_decay must be finite, got inf"),
        (lambda: Momentum(0.1, 0.0, nesterov=True), "nesterov needs beta > 0 and dampening = 0, got 0.0"),
        (lambda: Momentum(0.1, 0.9, 0.1, nesterov=True), "nesterov needs .* got 0.9 and 0.1"),
        (
            lambda: GradientDescent(lambda k: -0.1),
            "the lr that the schedule gives for step 0 must be at least 0",
        ),
        (lambda: GradientDescent(lambda k: "x"), "schedule gives for step 0 must be a number or a tensor"),
        (lambda: GradientDescent(lambda k: float("nan")), "for step 0 must be finite, got nan"),
        (lambda: GradientDescent(lambda: 0.1), "lr must be a number, a tensor or a function of the step"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_momentum_keeps_nine_tenths_unless_told_otherwise() -> None:
    loss, start, lr = PROBLEMS["huber"]
    expected = torch_path("huber", 200, momentum=0.9)
    assert torch.allclose(descend(loss, start, Momentum(lr), 200).points, expected, rtol=0, atol=1e-12)


def test_polyaks_constants_put_both_ends_on_the_edge_of_the_band() -> None:
    lr, beta = polyak_constants(0.04, 1.0)
    assert lr == pytest.approx((2 / 1.2) ** 2)
    for curvature, side in ((0.04, 1), (1.0, -1)):  # (1 - sqrt(lr λ))² = beta, where the roots coincide
        assert 1 - (lr * curvature) ** 0.5 == pytest.approx(side * beta**0.5)


@pytest.mark.parametrize(("mu", "L"), [(0.0, 1.0), (2.0, 1.0), (-1.0, 1.0), (float("nan"), 1.0)])
def test_polyaks_constants_need_curvatures_in_order(mu: float, L: float) -> None:
    with pytest.raises(ValueError, match="mu"):
        polyak_constants(mu, L)
