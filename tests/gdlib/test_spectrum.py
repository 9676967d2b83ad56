"""Curvature without a matrix, held against the matrix."""

from __future__ import annotations

from math import inf

import pytest
import torch
from torch import Tensor

from gdlib import (
    bowl,
    condition_number,
    extreme_eigenvalues,
    fit_loss,
    hessian,
    hessian_vector_product,
    load_cars,
    mae,
    mse,
    nesterov_worst,
    quad,
    random_relu_network,
    relu_network,
    rosenbrock,
    saddle,
    seed_data,
    sharpness,
    standardise,
)

X, Y = (values.double() for values in seed_data())
NETWORK = fit_loss(lambda *knobs, x: torch.tanh(relu_network(*knobs, x=x)), X, Y, mse)
PROBLEMS = {
    "rosenbrock": (rosenbrock(), torch.tensor([-1.2, 1.0], dtype=torch.float64)),
    "saddle": (saddle(), torch.tensor([0.3, 0.2], dtype=torch.float64)),
    "mse": (fit_loss(quad, X, Y, mse), torch.ones(3, dtype=torch.float64)),
    "network": (NETWORK, random_relu_network(9, seed=2).double()),
    "chain": (nesterov_worst(60, mu=0.01), torch.zeros(60, dtype=torch.float64)),
}


def dense(problem: str) -> Tensor:
    loss, point = PROBLEMS[problem]
    matrix: Tensor = torch.autograd.functional.hessian(loss, point)
    return matrix


@pytest.mark.parametrize("problem", PROBLEMS)
def test_the_hessian_and_its_products_are_torch_s(problem: str) -> None:
    loss, point = PROBLEMS[problem]
    matrix = dense(problem)
    size = float(matrix.abs().max())
    assert torch.allclose(hessian(loss, point), matrix, rtol=0, atol=1e-14 * size)
    v = torch.randn(len(point), generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    product = hessian_vector_product(loss, point, v)
    assert torch.allclose(product, matrix @ v, rtol=0, atol=1e-13 * size)


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("seed", [0, 1])
def test_lanczos_finds_both_ends_of_the_dense_spectrum(problem: str, seed: int) -> None:
    loss, point = PROBLEMS[problem]
    eigenvalues = torch.linalg.eigvalsh(dense(problem))
    smallest, largest = extreme_eigenvalues(loss, point, seed=seed)
    size = float(eigenvalues.abs().max())
    assert smallest == pytest.approx(float(eigenvalues[0]), abs=1e-13 * size)
    assert largest == pytest.approx(float(eigenvalues[-1]), abs=1e-13 * size)
    assert sharpness(loss, point, seed=seed) == largest


def test_few_products_stay_inside_the_spectrum_and_find_an_eigenvalue_that_stands_apart() -> None:
    n = 500
    eigenvalues = torch.linspace(1, 2, n, dtype=torch.float64)
    eigenvalues[-1], eigenvalues[0] = 5.0, -1.0
    smallest, largest = extreme_eigenvalues(
        lambda p: (eigenvalues * p**2).sum() / 2, torch.zeros(n, dtype=torch.float64), steps=15
    )
    assert smallest == pytest.approx(-1, abs=1e-7)
    assert largest == pytest.approx(5, abs=1e-7)
    rough = extreme_eigenvalues(
        lambda p: (eigenvalues * p**2).sum() / 2, torch.zeros(n, dtype=torch.float64), steps=3
    )
    assert smallest < rough[0] < rough[1] < largest


def test_long_runs_stay_orthogonal() -> None:
    n = 100
    eigenvalues = 10.0 ** torch.linspace(-6, 0, n, dtype=torch.float64)
    found = extreme_eigenvalues(lambda p: (eigenvalues * p**2).sum() / 2, torch.zeros(n).double())
    assert found == pytest.approx((1e-6, 1.0), rel=1e-6)


def test_equal_eigenvalues_end_the_iteration_early_and_right() -> None:
    assert extreme_eigenvalues(bowl(1.0, 2.0, n=30), torch.ones(30)) == pytest.approx((2.0, 2.0))
    assert extreme_eigenvalues(lambda p: p.sum(), torch.ones(4)) == (0.0, 0.0)
    assert extreme_eigenvalues(lambda p: 3 * p[0] ** 2, torch.ones(1)) == pytest.approx((6.0, 6.0))


def test_the_condition_number_is_the_bowl_s_and_the_cars() -> None:
    assert condition_number(bowl(400, 3.0, 0.5, n=6), torch.ones(6).double()) == pytest.approx(400, rel=1e-9)
    speed, distance = load_cars()
    for x in (speed, standardise(speed)[0]):
        features = torch.cat([x**2, x, torch.ones_like(x)], dim=1)
        expected = float(torch.linalg.cond(features)) ** 2
        measured = condition_number(fit_loss(quad, x, distance, mse), torch.zeros(3).double())
        assert measured == pytest.approx(expected, rel=1e-6)


def test_the_condition_number_of_a_flat_direction_is_infinite() -> None:
    assert condition_number(lambda p: (p[0] + p[1]) ** 2, torch.ones(2).double()) == inf


def test_the_same_seed_gives_the_same_bits_and_leaves_torch_s_generator_alone() -> None:
    loss, point = PROBLEMS["network"]
    before = torch.get_rng_state()
    assert extreme_eigenvalues(loss, point, 5) == extreme_eigenvalues(loss, point, 5)
    assert extreme_eigenvalues(loss, point, 5) != extreme_eigenvalues(loss, point, 5, seed=1)
    assert torch.equal(torch.get_rng_state(), before)


def test_the_point_is_not_changed_and_no_grad_does_not_matter() -> None:
    point = torch.ones(2, dtype=torch.float64)
    with torch.no_grad():
        matrix = hessian(rosenbrock(), point)
    assert torch.equal(matrix, hessian(rosenbrock(), point))
    assert not point.requires_grad
    assert not matrix.requires_grad


def test_a_piecewise_straight_loss_has_no_curvature() -> None:
    assert not bool(hessian(fit_loss(quad, X, Y, mae), torch.ones(3).double()).any())


ONE = torch.ones(2, dtype=torch.float64)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: hessian(3, ONE), "loss must be a function, got 3"),
        (lambda: hessian(saddle(), (1.0, 2.0)), r"point must be a tensor \(n,\).* got \(1.0, 2.0\)"),
        (lambda: hessian(saddle(), torch.ones(3, 2)), r"got a float32 tensor of shape \(3, 2\)"),
        (lambda: hessian(saddle(), torch.tensor([1, 2])), "floating-point numbers, got a int64"),
        (lambda: hessian(lambda p: p, ONE), "loss must give a scalar tensor"),
        (lambda: hessian(lambda p: 1.0, ONE), "loss must give a scalar tensor .* got 1.0"),
        (lambda: hessian(lambda p: torch.tensor(1.0), ONE), "loss must depend on the point"),
        (lambda: hessian_vector_product(saddle(), ONE, torch.ones(3).double()), "v must be like the point"),
        (lambda: hessian_vector_product(saddle(), ONE, torch.ones(2)), "v must be like the point"),
        (lambda: hessian_vector_product(saddle(), ONE, [1.0, 1.0]), r"v must be .* got \[1.0, 1.0\]"),
        (lambda: extreme_eigenvalues(saddle(), ONE, steps=0), "steps must be at least 1, got 0"),
        (lambda: extreme_eigenvalues(saddle(), ONE, seed=-1), "seed must be at least 0, got -1"),
        (lambda: extreme_eigenvalues(saddle(), ONE * float("nan")), "the Hessian must be finite"),
        (lambda: condition_number(saddle(), ONE * 0), "no negative eigenvalue here, and it has -1"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
