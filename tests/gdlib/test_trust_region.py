"""The trust region: its subproblem's conditions, the hard case, and scipy's path."""

from __future__ import annotations

import pytest
import scipy.optimize
import torch
from torch import Tensor

from gdlib import NewtonCG, TrustRegionNewton, beale, descend, himmelblau, rosenbrock, saddle, wood
from gdlib.newton_cg import steihaug
from gdlib.trust_region import lowest_within

DRAWS = torch.Generator().manual_seed(5)
RADII = torch.logspace(-3, 3, 60, dtype=torch.float64)[:, None]


def at(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


def problems(kind: str) -> tuple[Tensor, Tensor]:
    """Eigenvalues, ascending, and gradients of 60 models in five dimensions."""
    values = torch.randn(60, 5, generator=DRAWS, dtype=torch.float64).sort().values
    g = torch.randn(60, 5, generator=DRAWS, dtype=torch.float64)
    if kind == "positive":
        values = values.abs().sort().values + 0.01
    if kind == "hard":
        g[:, 0] = 0
    if kind == "hard and double":
        values[:, 1], g[:, :2] = values[:, 0], 0
    if kind == "nearly hard":
        g[:, 0] *= 1e-14
    if kind == "no slope":
        g.zero_()
    return values, g


@pytest.mark.parametrize(
    "kind", ["positive", "indefinite", "hard", "hard and double", "nearly hard", "no slope"]
)
def test_the_step_meets_the_conditions_of_the_theorem(kind: str) -> None:
    values, g = problems(kind)
    p = lowest_within(values, g, RADII)
    length = p.norm(dim=-1, keepdim=True)
    assert bool((length <= RADII * (1 + 1e-9)).all())
    # (H + sigma) p = -g for one sigma >= 0 that makes H + sigma positive semidefinite, and 0 inside
    shift = -g - values * p
    sigma = (shift * p).sum(-1, keepdim=True) / length.clamp(min=1e-100) ** 2
    assert float((shift - sigma * p).abs().max()) < 1e-8
    assert bool((sigma >= -1e-9).all())
    assert bool((values[:, :1] + sigma >= -1e-9)[(length > 0).expand_as(sigma)].all())
    inside = length < RADII * (1 - 1e-9)
    assert float(sigma[inside].abs().max() if bool(inside.any()) else 0.0) < 1e-9
    assert bool(inside.any()) is (kind == "positive" or bool((values[:, 0] > 0).any()))


def test_no_other_step_within_the_radius_is_lower() -> None:
    values, g = problems("indefinite")
    p = lowest_within(values, g, RADII)
    model = lambda q: (g * q + values * q**2 / 2).sum(-1)  # noqa: E731
    for _ in range(200):
        other = torch.randn(60, 5, generator=DRAWS, dtype=torch.float64)
        other = RADII * other / other.norm(dim=-1, keepdim=True)
        assert bool((model(other) >= model(p) - 1e-9 * RADII[:, 0] ** 2).all())


def test_a_minimum_without_curvature_somewhere_is_not_left() -> None:
    p = lowest_within(at(-1e-17, 1.0)[None], at(0.0, 0.0)[None], at(1.0)[None])
    assert torch.equal(p, torch.zeros(1, 2).double())


def test_an_exact_saddle_is_left_by_the_eigenvectors_and_not_by_the_products() -> None:
    on_it = at(0.0, 0.0)
    path = descend(saddle(), on_it, TrustRegionNewton(), 30)
    assert float(path.losses[-1]) == pytest.approx(0.0, abs=1e-12)
    assert descend(saddle(), on_it, NewtonCG(), 30).stopped_at == 1
    beside = descend(saddle(), at(0.5, 1e-9), NewtonCG(), 60)
    assert float(beside.losses[-1]) == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("name", ["rosenbrock", "beale", "wood"])
def test_newton_cg_goes_scipy_s_way(name: str) -> None:
    landscape = {"rosenbrock": rosenbrock(), "beale": beale(), "wood": wood()}[name]
    assert landscape.start is not None
    grad, theirs = torch.func.grad(landscape), []
    scipy.optimize.minimize(
        lambda x: float(landscape(torch.from_numpy(x))),
        landscape.start.numpy(),
        jac=lambda x: grad(torch.from_numpy(x)).numpy(),
        hessp=lambda x, v: torch.func.vjp(grad, torch.from_numpy(x))[1](torch.from_numpy(v))[0].numpy(),
        method="trust-ncg",
        tol=1e-6,
        callback=lambda x: theirs.append(torch.from_numpy(x.copy())),
    )
    points = [landscape.start]
    for point in theirs:  # scipy counts refused trials as iterations
        if not torch.equal(point, points[-1]):
            points.append(point)
    ours = descend(landscape, landscape.start, NewtonCG(), len(points) - 1).points
    assert len(points) > 5
    near = min(len(points), 30)  # on the long way past Wood's saddle rounding tells them apart
    assert torch.allclose(ours[:near], torch.stack(points)[:near], rtol=1e-6)


def test_conjugate_gradients_solve_and_stop_at_the_edge() -> None:
    H = torch.randn(40, 6, 6, generator=DRAWS, dtype=torch.float64)
    up, g = H @ H.mT + torch.eye(6).double(), 1e-9 * torch.randn(40, 6, generator=DRAWS, dtype=torch.float64)
    times = lambda matrix: lambda v: (matrix @ v[..., None])[..., 0]  # noqa: E731
    far, near = torch.full((40, 1), 1e3).double(), torch.full((40, 1), 1e-12).double()
    p, gain = steihaug(times(up), g, far, 100)
    assert torch.allclose(p, -torch.linalg.solve(up, g), rtol=1e-3, atol=1e-13)
    assert torch.allclose(gain, -(g * p).sum(-1) - (p * times(up)(p)).sum(-1) / 2, rtol=1e-6)
    p, gain = steihaug(times(up), g, near, 100)
    assert torch.allclose(p.norm(dim=-1), near[:, 0])
    assert bool((gain > 0).all())
    p, gain = steihaug(times(-up), g, far, 100)  # all curvatures negative: straight downhill to the edge
    assert torch.allclose(p, -far * g / g.norm(dim=-1, keepdim=True))
    assert torch.allclose(gain, -(g * p).sum(-1) + (p * times(up)(p)).sum(-1) / 2)


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_products_that_are_no_half_floats_still_lead_to_the_minimum(kind: torch.dtype) -> None:
    path = descend(lambda p: 200 * (p**2).sum(), torch.ones(2, dtype=kind), NewtonCG(), 20)
    assert path.points.dtype == kind
    assert float(path.losses[-1]) < 1e-3


@pytest.mark.parametrize(
    ("kind", "size"), [(torch.float32, 1e-8), (torch.float32, 1e-9), (torch.float64, 1e-50)]
)
def test_newton_s_step_where_squares_of_the_gradient_vanish(kind: torch.dtype, size: float) -> None:
    # Newton's step for x^4 is -x/3; along a diagonal conjugate gradients find it with one product
    path = descend(lambda p: (p**4).sum(), torch.tensor([size, size], dtype=kind), NewtonCG(), 3)
    expected = size * (2 / 3) ** torch.arange(4)[:, None].expand(-1, 2).double()
    assert torch.allclose(path.points.double(), expected, rtol=1e-4, atol=0)


def test_the_radius_follows_how_well_the_model_foretold() -> None:
    method = TrustRegionNewton(radius=0.5, largest=1.5)
    path, state, radii = at(-1.2, 1.0), method.init(at(-1.2, 1.0)), []
    from gdlib.evaluate import Evaluate

    evaluate = Evaluate(himmelblau())
    for _ in range(12):
        moved, state = method.search(path, *evaluate(path), state, evaluate)
        assert float((moved - path).norm()) <= (radii[-1] if radii else 0.5) * (1 + 1e-9)
        radii.append(float(state.radius))
        path = moved
    assert max(radii) == 1.5  # doubled, up to the largest
    assert torch.allclose(path, himmelblau().minima[(himmelblau().minima - path).norm(dim=1).argmin()])


def test_a_trial_that_is_refused_makes_the_radius_a_quarter_and_is_tried_again() -> None:
    tried: list[float] = []

    def cliff(point: Tensor) -> Tensor:
        if not point.requires_grad:
            tried.append(float(point.detach()))
        return -point.sum() + 0.5 * point.sum() ** 2 + torch.where(point.sum() > 0.1, 100.0, 0.0)

    path = descend(cliff, at(0.0), TrustRegionNewton(), 1)
    assert tried == pytest.approx([1.0, 0.25, 0.0625])
    assert float(path.final[0]) == pytest.approx(0.0625)
