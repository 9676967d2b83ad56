"""Test functions: their minima, their curvature, and what bad input is told."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

import pytest
import scipy.optimize
import torch
from torch import Tensor

from gdlib import (
    GradientDescent,
    Landscape,
    beale,
    bowl,
    descend,
    hessian,
    himmelblau,
    hubers,
    lone_neuron,
    nesterov_worst,
    river_valley,
    rosenbrock,
    saddle,
    three_slopes,
    wavy_bowl,
)

ALL = {
    "bowl": bowl(20, 3.0, angle=0.4),
    "deep bowl": bowl(7, 0.5, n=5),
    "rosenbrock": rosenbrock(),
    "rosenbrock 2, 5": rosenbrock(2.0, 5.0),
    "beale": beale(),
    "himmelblau": himmelblau(),
    "saddle": saddle(),
    "three slopes": three_slopes(),
    "wavy bowl": wavy_bowl(),
    "river valley": river_valley(),
    "another river": river_valley(steep=4.0, flat=0.3),
    "nesterov": nesterov_worst(6, L=2.0),
    "strongly convex nesterov": nesterov_worst(6, L=2.0, mu=0.1),
}


def at(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


@pytest.mark.parametrize("name", ALL)
def test_at_each_minimum_the_slope_is_zero_and_the_curvature_is_up(name: str) -> None:
    landscape = ALL[name]
    assert landscape.minima.dtype == torch.float64
    for minimum in landscape.minima:
        point = minimum.clone().requires_grad_()
        (grad,) = torch.autograd.grad(landscape(point), point)
        assert float(grad.abs().max()) < 2e-14 * 20
        assert float(torch.linalg.eigvalsh(hessian(landscape, minimum))[0]) > 0
        assert float(landscape(minimum)) == pytest.approx(landscape.minimum, abs=1e-14)


@pytest.mark.parametrize("name", ["rosenbrock", "beale", "himmelblau", "saddle", "bowl"])
def test_the_minima_are_all_that_a_search_of_the_domain_finds(name: str) -> None:
    landscape = ALL[name]
    (x_low, x_high), (y_low, y_high) = landscape.domain
    found = set()
    for x in torch.linspace(x_low, x_high, 7, dtype=torch.float64):
        for y in torch.linspace(y_low, y_high, 8, dtype=torch.float64):
            start = at(float(x), float(y)).numpy()
            search = scipy.optimize.minimize(lambda p: float(landscape(at(*p))), start, method="Nelder-Mead")
            if search.fun < landscape.minimum + 1e-6:
                distances = (landscape.minima - at(*search.x)).norm(dim=1)
                assert float(distances.min()) < 1e-2
                found.add(int(distances.argmin()))
            assert search.fun > landscape.minimum - 1e-12
    assert found == set(range(len(landscape.minima)))


@pytest.mark.parametrize("name", ALL)
def test_a_batch_gives_the_values_of_its_rows_and_keeps_its_type(name: str) -> None:
    landscape = ALL[name]
    n = landscape.minima.shape[1]
    batch = torch.randn(5, n, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    alone = torch.stack([landscape(point) for point in batch])
    assert alone.shape == (5,)
    assert torch.allclose(landscape(batch), alone, rtol=1e-14)
    assert torch.allclose(torch.func.vmap(landscape)(batch), alone, rtol=1e-14)
    assert landscape(batch.float()).dtype == torch.float32


@pytest.mark.parametrize("name", ALL)
def test_whole_numbers_are_points_too(name: str) -> None:
    landscape = ALL[name]
    whole = torch.arange(1, 1 + landscape.minima.shape[1])
    batch = torch.stack([whole, -whole])
    for points in (whole, batch):
        assert torch.allclose(landscape(points).double(), landscape(points.double()), rtol=1e-6)
        if landscape.gradient is not None:
            slope = landscape.gradient(points.double())
            assert torch.allclose(landscape.gradient(points).double(), slope, rtol=1e-6)


def test_a_loss_that_takes_batches_is_called_once_with_all_rows() -> None:
    shapes: list[tuple[int, ...]] = []

    def loss(point: Tensor) -> Tensor:
        shapes.append(tuple(point.shape))
        return (point**2).sum(-1)

    told = Landscape("a bowl", loss, torch.zeros(1, 2).double(), ((-1.0, 1.0), (-1.0, 1.0)))
    path = descend(told, torch.ones(4, 2), GradientDescent(0.25), steps=1)
    assert shapes == [(4, 2), (4, 2)]
    assert path.losses.tolist() == [[2.0] * 4, [0.5] * 4]
    wrong = Landscape("wrong", lambda p: p.sum(), torch.zeros(1, 2), ((0.0, 1.0), (0.0, 1.0)))
    with pytest.raises(ValueError, match="one number for each row of a batch, got a float32 tensor of shape"):
        descend(wrong, torch.ones(4, 2), GradientDescent(0.25), steps=1)


def test_values_by_hand() -> None:
    assert float(rosenbrock()(at(-1.2, 1.0))) == pytest.approx(24.2)  # Moré, Garbow, Hillstrom, function 1
    assert float(rosenbrock(2.0, 5.0)(at(1.0, 3.0))) == pytest.approx(1 + 5 * 4)
    assert float(beale()(at(0.0, 0.0))) == pytest.approx(1.5**2 + 2.25**2 + 2.625**2)
    assert float(beale()(at(1.0, 2.0))) == pytest.approx(2.5**2 + 5.25**2 + 9.625**2)
    assert float(himmelblau()(at(0.0, 0.0))) == pytest.approx(121 + 49)
    assert float(himmelblau()(at(1.0, 2.0))) == pytest.approx(64 + 4)
    assert float(wavy_bowl()(at(-pi / 2))) == pytest.approx(pi**2 / 4 + 3)
    assert float(saddle()(at(0.0, 0.0))) == pytest.approx(0.25)
    assert float(saddle()(at(2.0, 3.0))) == pytest.approx(2 + 16)
    assert float(bowl(4, L=2.0)(at(1.0, 3.0))) == pytest.approx((0.5 * 1 + 2 * 9) / 2)


@pytest.mark.parametrize(("kappa", "L", "angle", "n"), [(1, 1.0, 0.0, 2), (30, 2.5, 0.7, 2), (16, 4, 0.3, 5)])
def test_a_bowl_has_the_spectrum_that_it_was_asked_for(kappa: float, L: float, angle: float, n: int) -> None:
    eigenvalues = torch.linalg.eigvalsh(
        hessian(bowl(kappa, L, angle, n), torch.zeros(n, dtype=torch.float64))
    )
    assert float(eigenvalues[-1]) == pytest.approx(L)
    assert float(eigenvalues[0]) == pytest.approx(L / kappa)
    ratios = eigenvalues[1:] / eigenvalues[:-1]
    assert ratios.tolist() == pytest.approx([kappa ** (1 / (n - 1))] * (n - 1))


def test_a_bowl_is_flattest_along_its_first_axis_and_turns_anticlockwise() -> None:
    matrix = hessian(bowl(9, 1.0), torch.zeros(2, dtype=torch.float64))
    assert matrix.tolist() == [[pytest.approx(1 / 9), 0.0], [0.0, 1.0]]
    flat = at(cos(0.3), sin(0.3))
    turned = hessian(bowl(9, 1.0, angle=0.3), torch.zeros(2, dtype=torch.float64))
    assert torch.allclose(turned @ flat, flat / 9, atol=1e-15)
    quarter = hessian(bowl(9, 1.0, angle=pi / 2, n=3), torch.zeros(3, dtype=torch.float64))
    assert torch.allclose(quarter.diagonal(), at(1.0, 1 / 3, 1 / 9))


def test_the_three_slopes_have_the_derivative_of_the_paper_and_fit_together() -> None:
    x = torch.linspace(-3, 4, 141, dtype=torch.float64)[:, None].requires_grad_()
    (slope,) = torch.autograd.grad(three_slopes()(x).sum(), x)
    expected = [25 * t if t < 1 else t + 24 if t < 2 else 25 * t - 24 for t in x[:, 0].tolist()]
    torch.testing.assert_close(slope[:, 0], torch.tensor(expected, dtype=torch.float64))
    for joint in (1.0, 2.0):
        before, at_joint = three_slopes()(torch.tensor([[joint - 1e-12], [joint]], dtype=torch.float64))
        assert float(before) == pytest.approx(float(at_joint), abs=1e-10)


def test_the_saddle_is_one() -> None:
    zero = torch.zeros(2, dtype=torch.float64)
    assert torch.equal(hessian(saddle(), zero), torch.diag(at(1.0, -1.0)))


@pytest.mark.parametrize("n", [2, 5, 40])
def test_nesterov_s_worst_function_has_the_book_s_minimum(n: int) -> None:
    worst = nesterov_worst(n, L=3.0)
    expected = 1 - torch.arange(1, n + 1, dtype=torch.float64) / (n + 1)
    assert torch.allclose(worst.minima[0], expected, rtol=1e-12)
    assert worst.minimum == pytest.approx(3 / 8 * (1 / (n + 1) - 1))


@pytest.mark.parametrize("mu", [0.0, 0.2])
def test_nesterov_s_worst_function_is_as_smooth_and_as_convex_as_said(mu: float) -> None:
    n, L = 50, 3.0
    eigenvalues = torch.linalg.eigvalsh(
        hessian(nesterov_worst(n, L, mu), torch.zeros(n, dtype=torch.float64))
    )
    angles = torch.arange(1, n + 1, dtype=torch.float64) * pi / (n + 1)
    assert torch.allclose(eigenvalues, (L - mu) / 2 * (1 - angles.cos()) + mu, atol=1e-13)
    assert float(eigenvalues[0]) > mu
    assert float(eigenvalues[-1]) < L


def test_from_zero_a_gradient_reaches_one_coordinate_further() -> None:
    point = torch.zeros(8, dtype=torch.float64)
    for k in range(1, 5):
        point.requires_grad_()
        (grad,) = torch.autograd.grad(nesterov_worst(8)(point), point)
        point = point.detach() - grad
        assert torch.equal(point != 0, torch.arange(8) < k)


def test_a_landscape_says_what_it_is() -> None:
    assert repr(himmelblau()) == "Landscape of Himmelblau's function: minimum 0, at 4 points in 2 dimensions"
    assert repr(bowl(3)) == "Landscape of a bowl of kappa 3: minimum 0, at one point in 2 dimensions"
    assert isinstance(saddle(), Landscape)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: bowl(0.5), "kappa must be at least 1, got 0.5"),
        (lambda: bowl(float("nan")), "kappa must be at least 1, got nan"),
        (lambda: bowl(float("inf")), "kappa must be finite, got inf"),
        (lambda: bowl("10"), "kappa must be a number, got '10'"),
        (lambda: bowl(10, L=0), "L must be greater than 0, got 0"),
        (lambda: bowl(10, L=float("inf")), "L must be finite, got inf"),
        (lambda: bowl(10, angle=float("nan")), "angle must be finite, got nan"),
        (lambda: bowl(10, n=1), "n must be at least 2, got 1"),
        (lambda: bowl(10, n=2.5), "n must be a whole number, got 2.5"),
        (lambda: river_valley(flat=0), "flat must be greater than 0, got 0"),
        (lambda: rosenbrock(b=-1), "b must be greater than 0, got -1"),
        (lambda: rosenbrock(a=float("inf")), "a must be finite, got inf"),
        (lambda: nesterov_worst(1), "n must be at least 2, got 1"),
        (lambda: nesterov_worst(5, L=-1), "L must be greater than 0, got -1"),
        (lambda: nesterov_worst(5, L=1, mu=1), r"mu must be in \[0, L\), here \[0, 1\), got 1"),
        (lambda: nesterov_worst(5, mu=-0.1), r"mu must be in \[0, L\)"),
        (lambda: nesterov_worst(5, mu=None), "mu must be a number, got None"),
        (lambda: saddle()(torch.ones(3)), r"points with 2 numbers, got a float32 tensor of shape \(3,\)"),
        (lambda: saddle()(torch.tensor(1.0)), r"a saddle is a function of points with 2 numbers"),
        (lambda: saddle()((1.0, 2.0)), r"points with 2 numbers, got \(1.0, 2.0\)"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_hubers_are_torch_s_huber_loss_of_their_width_and_leave_it_alone() -> None:
    for x, width in ((0.3, 0.5), (-2.0, 0.5), (1.0, 1.0)):
        point = torch.tensor([x, width], dtype=torch.float64, requires_grad=True)
        loss = hubers(point)
        zero = torch.zeros((), dtype=torch.float64)
        expected = torch.nn.functional.huber_loss(point[0].detach(), zero, delta=width)
        assert float(loss.detach()) == pytest.approx(float(expected))
        loss.backward()
        assert point.grad is not None
        assert point.grad.tolist() == pytest.approx([max(-width, min(width, x)), 0.0])


def test_lone_neurons_know_nothing_of_each_other() -> None:
    w = torch.tensor([-3.0, 0.0, 2.0], dtype=torch.float64)
    assert float(lone_neuron(w)) == pytest.approx(sum(float(lone_neuron(one[None])) for one in w))
    assert float(lone_neuron(torch.zeros(1))) == pytest.approx(0.125)


@pytest.mark.parametrize(("loss", "point"), [(hubers, torch.zeros(3)), (hubers, 1.0), (lone_neuron, 1.0)])
def test_what_is_no_point_is_refused(loss: Any, point: Any) -> None:
    with pytest.raises(ValueError, match="point must be"):
        loss(point)
