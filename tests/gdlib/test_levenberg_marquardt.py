"""Gauss-Newton and Levenberg-Marquardt: their steps by the textbook's formulas, and how they end."""

from __future__ import annotations

from math import inf, nan
from typing import Any

import numpy as np
import pytest
import scipy.optimize
import torch
from torch import Tensor

from gdlib import GaussNewton, LevenbergMarquardt, descend, least_squares, nist_problem
from gdlib.damped_step import damped_step
from gdlib.residuals import residuals_and_jacobian_at
from gdlib.scaled_qr import linearised

METHODS = [GaussNewton(), LevenbergMarquardt(), LevenbergMarquardt(geodesic=True)]
X = torch.linspace(0, 3, 12, dtype=torch.float64)


def decay(a: Tensor, b: Tensor, x: Tensor) -> Tensor:
    return a * torch.exp(-b * x)


Y = decay(torch.tensor(2.0), torch.tensor(0.7), X) + 0.01 * torch.cos(40 * X)
LOSS = least_squares(decay, X, Y, pointwise=True)
START = torch.tensor([1.0, 1.0], dtype=torch.float64)
STARTS = torch.tensor([[1.0, 1.0], [2.5, 0.3], [0.5, 0.2], [2.0, 2.0]], dtype=torch.float64)


def test_the_first_steps_are_those_of_the_formula() -> None:
    for method in (GaussNewton(), LevenbergMarquardt(radius=1e6)):
        near = torch.tensor([1.8, 0.8], dtype=torch.float64)
        path = descend(LOSS, near, method, 1)
        a, b = near
        jacobian = torch.stack([torch.exp(-b * X), -a * X * torch.exp(-b * X)], 1)
        residuals = decay(a, b, X) - Y
        step = -torch.linalg.solve(jacobian.T @ jacobian, jacobian.T @ residuals)
        assert torch.allclose(path.points[1], near + step, rtol=1e-12)


@pytest.mark.parametrize("radius", [1e-3, 0.3, 2.0, 1e9])
def test_a_damped_step_solves_the_damped_equations_within_its_radius(radius: float) -> None:
    generator = torch.Generator().manual_seed(3)
    r = torch.randn(50, 4, 4, generator=generator, dtype=torch.float64).triu()
    c = torch.randn(50, 4, generator=generator, dtype=torch.float64)
    damped = damped_step(r.numpy(), c.numpy(), np.full(50, radius))
    step, damping = torch.from_numpy(damped.step), torch.from_numpy(damped.damping)
    matrix = r.mT @ r + damping[:, None, None] * torch.eye(4)
    left = (matrix @ step[..., None])[..., 0] + (r.mT @ c[..., None])[..., 0]
    assert float(left.abs().max()) < 1e-6 * float(matrix.abs().max() * step.abs().max())
    lengths = step.norm(dim=1)
    assert bool((lengths <= 1.1 * radius * (1 + 1e-9)).all())
    shortened = damping > 0
    assert bool((lengths[shortened] >= 0.9 * radius * (1 - 1e-9)).all())
    full = torch.linalg.solve(r, -c)
    assert bool((shortened == (full.norm(dim=1) > 1.1 * radius)).all())
    assert torch.allclose(step[~shortened], full[~shortened], rtol=1e-8)


@pytest.mark.parametrize("method", METHODS)
def test_rows_end_on_their_own_where_they_would_alone(method: Any) -> None:
    together = descend(LOSS, STARTS[:3], method, 100)
    assert isinstance(together.reason, list)
    for row, start in enumerate(STARTS[:3]):
        alone = descend(LOSS, start, method, 100)
        assert torch.allclose(together.final[row], alone.final, rtol=1e-12)
        assert alone.reason == together.reason[row]
        assert str(alone.reason).startswith("converged")
    gradient = together.grad_norms
    assert gradient is not None
    assert float(gradient[-1].max()) < 1e-13


def test_the_scaling_makes_the_path_independent_of_units() -> None:
    def in_other_units(a: Tensor, b: Tensor, x: Tensor) -> Tensor:
        return decay(a * 1e6, b * 1e-4, x)

    units = torch.tensor([1e6, 1e-4], dtype=torch.float64)
    other = least_squares(in_other_units, X, Y, pointwise=True)
    for start in STARTS:
        usual = descend(LOSS, start, LevenbergMarquardt(radius=0.1), 15)
        scaled = descend(other, start / units, LevenbergMarquardt(radius=0.1), 15)
        assert torch.allclose(scaled.points[:10] * units, usual.points[:10], rtol=1e-9)


def test_the_loss_of_levenberg_and_marquardt_does_not_rise() -> None:
    problem = nist_problem("MGH09")
    path = descend(problem.loss(), problem.starts[0], LevenbergMarquardt(), 300)
    assert bool((path.losses.diff() <= 1e-12 * path.losses[:-1]).all())
    jumping = descend(problem.loss(), problem.starts[0], GaussNewton(), 300)
    assert bool((jumping.losses.diff() > 0).any())


def test_geodesic_steps_follow_a_curved_valley_in_fewer() -> None:
    problem = nist_problem("Bennett5")
    plain = descend(problem.loss(), problem.starts[1], LevenbergMarquardt(), 1000)
    bent = descend(problem.loss(), problem.starts[1], LevenbergMarquardt(geodesic=True), 1000)
    assert torch.allclose(bent.final, plain.final, rtol=1e-9)
    assert bent.steps < plain.steps / 4


def test_a_column_that_underflows_is_reported_and_not_taken_for_convergence() -> None:
    far = torch.tensor([1.0, 1e5], dtype=torch.float64)  # exp(-1e5 * x) is 0 everywhere but at x = 0
    for method in METHODS:
        path = descend(LOSS, far, method, 200)
        assert path.stopped_at is not None
        assert "column 1 is zero" in str(path.reason)
    # At 1e-154 the column's own squares would underflow: it is no zero, and the descent comes back.
    small = least_squares(lambda a, b, x: a * x + b * 1e-170 * x**2, X, X + X**2, pointwise=True)
    path = descend(small, torch.tensor([0.0, 1.0], dtype=torch.float64), LevenbergMarquardt(), 50)
    assert torch.allclose(path.final, torch.tensor([1.0, 1e170], dtype=torch.float64), rtol=1e-10)


def test_a_singular_jacobian_is_named() -> None:
    twice = least_squares(lambda a, b, x: (a + b) * x, X, 3 * X, pointwise=True)
    path = descend(twice, START, GaussNewton(), 20)
    assert "singular" in str(path.reason)
    assert torch.equal(path.final, START)
    path = descend(twice, START, LevenbergMarquardt(), 200)  # which finds one of the many minima
    assert float(path.final.sum()) == pytest.approx(3)
    assert path.reason is not None


@pytest.mark.parametrize("method", METHODS[1:])
def test_a_model_that_gives_nan_ends_its_row_alone(method: Any) -> None:
    roots = least_squares(lambda a, b, x: a * torch.sqrt(b + x), X, 2 * torch.sqrt(1 + X), pointwise=True)
    starts = torch.tensor([[1.0, 2.0], [1.0, -5.0]], dtype=torch.float64)
    path = descend(roots, starts, method, 100)
    assert torch.allclose(path.final[0], torch.tensor([2.0, 1.0], dtype=torch.float64))
    assert isinstance(path.reason, list)
    assert "inf or nan" in str(path.reason[1])
    assert isinstance(path.stopped_at, list)
    assert path.stopped_at[1] == 1
    assert path.diverged_at == [None, 0]


def test_a_trial_that_overflows_is_a_step_refused() -> None:
    far = torch.tensor([1.0, 12.0], dtype=torch.float64)
    assert descend(LOSS, far, GaussNewton(), 100).diverged_at == 1
    path = descend(LOSS, far, LevenbergMarquardt(), 300)
    assert path.diverged_at is None
    assert torch.allclose(path.final, descend(LOSS, START, LevenbergMarquardt(), 100).final, rtol=1e-9)


@pytest.mark.parametrize("method", METHODS)
def test_float32_points_stay_float32_and_arrive(method: Any) -> None:
    loss = least_squares(decay, X.float(), Y.float(), pointwise=True)
    path = descend(loss, START.float(), method, 100)
    assert path.points.dtype == torch.float32
    known = descend(LOSS, START, method, 100).final
    assert torch.allclose(path.final.double(), known, rtol=1e-4)
    assert str(path.reason).startswith("converged")


def test_a_tolerance_saves_the_last_steps_and_says_so() -> None:
    whole, short = (descend(LOSS, START, LevenbergMarquardt(xtol=t), 50) for t in (0.0, 1e-8))
    assert short.steps < whole.steps
    assert "xtol" in str(short.reason)
    assert torch.allclose(short.final, whole.final, rtol=1e-8)


@pytest.mark.parametrize(
    "name", ["BoxBOD", "ENSO", "Gauss1", "Kirby2", "MGH17", "Misra1b", "Rat43", "Thurber"]
)
@pytest.mark.parametrize("ftol", [0.3, 1e-6])
def test_ftol_ends_at_the_step_where_minpack_s_does_and_says_so(ftol: float, name: str) -> None:
    problem = nist_problem(name)
    loss, start = problem.loss(), problem.starts[1]
    path = descend(loss, start, LevenbergMarquardt(ftol=ftol), 100)
    assert "ftol" in str(path.reason)
    theirs = scipy.optimize.least_squares(
        lambda b: loss.residuals(torch.tensor(b)).numpy(),
        start.numpy(),
        lambda b: residuals_and_jacobian_at(loss, torch.tensor(b))[1].numpy(),
        method="lm",
        x_scale="jac",
        ftol=ftol,
        xtol=1e-15,
        gtol=1e-15,
    )
    assert theirs.status == 2  # by ftol
    assert path.steps == theirs.nfev - 1
    assert torch.allclose(path.final, torch.tensor(theirs.x), rtol=1e-6)


@pytest.mark.parametrize(
    ("lost", "share"),
    [(10.0, 1e-3), (-5e-6, 1e-4)],
    ids=["a loss that rises by much", "a fall by far more than the promise"],
)
def test_a_small_promise_alone_doesn_t_end_a_row_by_ftol(lost: float, share: float) -> None:
    """The first residual is flat where the row starts, so the model promises what the second can give."""
    which = torch.tensor([0.0, 1.0], dtype=torch.float64)
    loss = least_squares(
        lambda b, x: torch.where(x == 0, 1 + lost * b**4, share * (b - 1)), which, torch.zeros_like(which)
    )
    first = descend(loss, (0.0,), LevenbergMarquardt(ftol=1e-4), 1)
    assert first.reason is None  # a step by a promise of 1e-6 or 1e-8 of the loss


@pytest.mark.parametrize("setting", ["xtol", "ftol"])
@pytest.mark.parametrize("bad", [-1e-8, nan, inf])
def test_tolerances_are_numbers_from_0_on(setting: str, bad: float) -> None:
    with pytest.raises(ValueError, match=f"{setting} must be"):
        LevenbergMarquardt(**{setting: bad})  # type: ignore[arg-type]


def test_a_perfect_fit_ends_too() -> None:
    exact = least_squares(decay, X, decay(torch.tensor(2.0), torch.tensor(0.5), X), pointwise=True)
    for method in METHODS:
        path = descend(exact, START, method, 100)
        assert torch.allclose(path.final, torch.tensor([2.0, 0.5], dtype=torch.float64), rtol=1e-14)
        assert str(path.reason).startswith("converged")
        still = descend(exact, (2.0, 0.5), method, 100)
        assert still.stopped_at is not None
        assert still.stopped_at <= 3


@pytest.mark.parametrize("bad", [0.0, -1.0, inf, nan])
def test_a_radius_is_a_positive_number(bad: float) -> None:
    with pytest.raises(ValueError, match="radius must be"):
        LevenbergMarquardt(radius=bad)


def test_a_long_step_is_no_end_however_little_it_promises() -> None:
    points, residuals = np.ones((2, 2)), np.array([[0.0, 1e-10, 1.0], [0.0, 1e-10, 1.0]])
    jacobian = np.zeros((2, 3, 2))
    jacobian[:, 0, 0], jacobian[:, 1, 1] = 1.0, [1.0, 1e-40]  # the second column has all but vanished
    linear = linearised(points, residuals, jacobian, np.finfo(jacobian.dtype).eps)
    assert linear.at_its_end(points, linear.offset).tolist() == [True, False]
