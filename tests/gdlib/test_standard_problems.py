"""The standard problems: values from the literature, minima and starts, one point or a batch."""

from __future__ import annotations

from math import exp, pi

import pytest
import scipy.optimize
import torch
from torch import Tensor

from gdlib import (
    Landscape,
    beale,
    brown_dennis,
    freudenstein_roth,
    helical_valley,
    hessian,
    powell_singular,
    rosenbrock,
    variably_dimensioned,
    wood,
)

# Values at the starts, by hand or in Moré, Garbow and Hillstrom's formulas, and what they list as minima.
PROBLEMS: dict[str, tuple[Landscape, float, float]] = {
    "rosenbrock": (rosenbrock(), 24.2, 0.0),
    "beale": (beale(), 1.5**2 + 2.25**2 + 2.625**2, 0.0),
    "powell": (powell_singular(), (3 - 10) ** 2 + 5 + 1 + 10 * 2**4, 0.0),
    "wood": (wood(), 19192.0, 0.0),
    "helical valley": (helical_valley(), 100 * 5**2, 0.0),
    "freudenstein and roth": (freudenstein_roth(), 400.5, 0.0),
    "brown and dennis": (brown_dennis(), 7926693.33699744, 85822.2016263563447),
    "variably dimensioned": (variably_dimensioned(), 0.1**2 * 385 + 38.5**2 + 38.5**4, 0.0),
}


def at(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


@pytest.mark.parametrize("name", PROBLEMS)
def test_values_at_the_start_and_at_the_minimum_are_the_known_ones(name: str) -> None:
    problem, first, lowest = PROBLEMS[name]
    assert problem.start is not None
    assert problem.start.dtype == problem.minima.dtype == torch.float64
    assert float(problem(problem.start)) == pytest.approx(first)
    assert problem.minimum == pytest.approx(lowest, rel=1e-14)
    assert len(problem.minima) == 1


@pytest.mark.parametrize("name", PROBLEMS)
def test_the_minimum_is_level_and_the_curvature_up(name: str) -> None:
    problem, minimum = PROBLEMS[name][0], PROBLEMS[name][0].minima[0]
    curvatures = torch.linalg.eigvalsh(hessian(problem, minimum))
    assert float(torch.func.grad(problem)(minimum).abs().max()) < 1e-15 * float(curvatures[-1])
    flat = {"powell": 2}.get(name, 0)  # directions without curvature
    assert int((curvatures.abs() < 1e-9).sum()) == flat
    assert float(curvatures[flat]) > 0.1


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_batch_gives_the_values_of_its_rows_and_keeps_its_type(name: str) -> None:
    problem = PROBLEMS[name][0]
    shape = (5, problem.minima.shape[1])
    batch = torch.randn(shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    alone = torch.stack([problem(point) for point in batch])
    assert torch.allclose(problem(batch), alone, rtol=1e-14)
    assert torch.allclose(torch.func.vmap(problem)(batch), alone, rtol=1e-14)
    assert problem(batch.float()).dtype == torch.float32


@pytest.mark.parametrize("name", PROBLEMS)
def test_scipy_finds_nothing_lower(name: str) -> None:
    problem = PROBLEMS[name][0]
    assert problem.start is not None
    grad = torch.func.grad(problem)
    for shift in (0.0, 0.3, -0.4):
        found = scipy.optimize.minimize(
            lambda x: float(problem(torch.from_numpy(x))),
            (problem.start + shift).numpy(),
            jac=lambda x: grad(torch.from_numpy(x)).numpy(),
        )
        assert found.fun >= problem.minimum * (1 - 1e-12)


def test_the_helical_valley_s_direction_is_the_one_of_the_paper() -> None:
    """Which writes it with two branches of the arc tangent."""
    valley = helical_valley()
    for x1, x2 in ((1.0, 2.0), (2.0, -1.0), (-1.0, 2.0), (-2.0, -1.0)):
        turns = float(torch.atan(at(x2 / x1))) / (2 * pi) + (0.0 if x1 > 0 else 0.5)
        expected = 100 * (0.3 - 10 * turns) ** 2 + 100 * (5**0.5 - 1) ** 2 + 0.3**2
        assert float(valley(at(x1, x2, 0.3))) == pytest.approx(expected)
    up = at(0.0, 1.0, 2.5).requires_grad_()  # no jump at x1 = 0 where x2 > 0
    (grad,) = torch.autograd.grad(valley(up), up)
    assert bool(torch.isfinite(grad).all())


def test_brown_and_dennis_by_hand() -> None:
    one = sum((exp(i / 5) ** 2 + float(torch.cos(at(i / 5))) ** 2) ** 2 for i in range(1, 21))
    assert float(brown_dennis()(torch.zeros(4).double())) == pytest.approx(one)


def test_the_false_bottom_and_the_saddle_are_where_the_words_say() -> None:
    cases = (
        (freudenstein_roth(), at(11.41, -0.8968), 48.9843, 0),
        (wood(), at(-0.968, 0.947, -0.970, 0.951), 7.877, 1),
    )
    for problem, point, value, downward in cases:
        for _ in range(5):
            slope = torch.func.grad(problem)(point)
            point = point - torch.linalg.solve(hessian(problem, point), slope)
        assert float(problem(point)) == pytest.approx(value, rel=1e-4)
        assert float(torch.func.grad(problem)(point).abs().max()) < 1e-10
        assert int((torch.linalg.eigvalsh(hessian(problem, point)) < 0).sum()) == downward


@pytest.mark.parametrize("n", [2, 25])
def test_the_variably_dimensioned_function_starts_on_a_line(n: int) -> None:
    start = variably_dimensioned(n).start
    assert start is not None
    assert torch.allclose(start, 1 - torch.arange(1, n + 1).double() / n)


def test_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match="n must be at least 2, got 1"):
        variably_dimensioned(1)
    with pytest.raises(ValueError, match="Wood's function is a function of points with 4 numbers"):
        wood()(torch.ones(3))
