"""Newton's method, pure and damped: closed forms, the textbook's algorithms by hand, and why it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    Counted,
    DampedNewton,
    Newton,
    NewtonCG,
    TrustRegionNewton,
    beale,
    bowl,
    brown_dennis,
    descend,
    freudenstein_roth,
    helical_valley,
    himmelblau,
    powell_singular,
    rosenbrock,
    saddle,
    variably_dimensioned,
    wood,
)
from gdlib.endings import Ending, in_words
from gdlib.newton import _by_cholesky, _by_eigenvalues

STARTS = 4 * torch.rand(20, 2, generator=torch.Generator().manual_seed(4), dtype=torch.float64) - 2
PROBLEMS = {
    "rosenbrock": rosenbrock(),
    "beale": beale(),
    "powell": powell_singular(),
    "wood": wood(),
    "helical valley": helical_valley(),
    "freudenstein and roth": freudenstein_roth(),
    "brown and dennis": brown_dennis(),
    "variably dimensioned": variably_dimensioned(),
}
CAREFUL: dict[str, Any] = {
    "eigenvalues": DampedNewton(),
    "cholesky": DampedNewton(modify="cholesky"),
    "trust": TrustRegionNewton(),
    "cg": NewtonCG(),
}
CURVED = {"pure": Newton(), **CAREFUL}


def at(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


def arctan(point: Tensor) -> Tensor:
    """The loss whose slope is the arc tangent."""
    x = point[..., 0]
    return x * x.atan() - (1 + x**2).log() / 2


def cubic_slope(point: Tensor) -> Tensor:
    """The loss whose slope is x³ - 2x + 2."""
    x = point[..., 0]
    return x**4 / 4 - x**2 + 2 * x


# The pure step


def test_one_step_reaches_the_bottom_of_a_bowl_from_anywhere() -> None:
    valley = bowl(1e6, L=40.0, angle=0.3, n=5)
    starts = torch.randn(7, 5, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    path = descend(valley, starts, Newton(), 1)
    assert float(path.final.abs().max()) < 1e-9


def test_a_step_is_the_solution_of_newton_s_equations() -> None:
    path = descend(wood(), wood().start, Newton(lr=0.5), 4)
    for here, there in zip(path.points, path.points[1:], strict=False):
        H, g = torch.func.jacrev(torch.func.grad(wood()))(here), torch.func.grad(wood())(here)
        assert torch.allclose(H @ (there - here), -0.5 * g, rtol=1e-9)


def test_a_change_of_coordinates_changes_nothing_but_the_coordinates() -> None:
    A, b = at(3.0, 1.0, -2.0, 0.5).reshape(2, 2), at(0.3, -0.2)
    seen = descend(himmelblau(), STARTS[0], Newton(), 6)
    other = descend(lambda q: himmelblau()(A @ q + b), torch.linalg.solve(A, STARTS[0] - b), Newton(), 6)
    assert torch.allclose(other.points @ A.T + b, seen.points, rtol=1e-9)


def test_learning_rates_may_differ_from_row_to_row_or_follow_a_schedule() -> None:
    rates = at(1.0, 0.5, 0.25)
    path = descend(bowl(30), torch.ones(3, 2).double(), Newton(rates), 2)
    assert torch.allclose(path.points[2], (1 - rates[:, None]) ** 2 * torch.ones(3, 2).double(), atol=1e-14)
    path = descend(bowl(30), at(1.0, 1.0), Newton(lambda k: (0.5, 1.0)[k]), 2)
    assert torch.allclose(path.points[1:], at(0.5, 0.0)[:, None].expand(2, 2), atol=1e-14)


def test_it_goes_wherever_the_slope_is_zero() -> None:
    up = descend(lambda p: torch.cos(p).sum(), at(0.4), Newton(), 6)
    assert float(up.losses[-1]) == pytest.approx(1.0)  # a maximum
    assert bool((up.losses.diff()[:2] > 0).all())
    level = descend(beale(), beale().start, Newton(), 1)
    assert level.final.tolist() == pytest.approx([0.0, 1.0])  # from the usual start, onto a saddle at once
    assert float(level.losses[-1]) == pytest.approx(1.5**2 + 2.25**2 + 2.625**2)


def test_it_goes_round_or_away_where_the_textbooks_say() -> None:
    round_and_round = descend(cubic_slope, at(0.0), Newton(), 10)
    assert round_and_round.points[:, 0].tolist() == [0.0, 1.0] * 5 + [0.0]
    starts = torch.tensor([[1.3917], [1.3918]]).double()
    near, far = descend(arctan, starts, Newton(), 20).points[..., 0].abs().T
    assert float(near[-1]) < 1e-9
    assert not float(far[-1]) < 1e9  # nan in the end


def test_a_singular_hessian_is_recorded_and_no_error() -> None:
    path = descend(lambda p: (p[0] + p[1]) ** 2 + p.sum(), at(1.0, 1.0), Newton(), 2)
    assert path.diverged_at == 1
    assert descend(lambda p: p.sum(), at(1.0, 1.0), Newton(), 2).diverged_at == 1


# What all have in common


@pytest.mark.parametrize("name", CURVED)
def test_a_batch_goes_where_its_points_go_alone(name: str) -> None:
    together = descend(himmelblau(), STARTS, CURVED[name], 12)
    for row, start in enumerate(STARTS):
        alone = descend(himmelblau(), start, CURVED[name], 12)
        assert torch.allclose(together.points[: alone.steps + 1, row], alone.points, rtol=1e-7, atol=1e-9)
        assert torch.allclose(together.final[row], alone.final, rtol=1e-9)


@pytest.mark.parametrize("name", CURVED)
def test_float32_points_stay_float32_and_arrive(name: str) -> None:
    start = himmelblau().minima[0].float() + 0.2
    path = descend(himmelblau(), torch.stack([start, start]), CURVED[name], 10)
    assert path.points.dtype == torch.float32
    assert float(path.grad_norms[-1].max()) < 1e-3
    assert torch.allclose(path.final.double(), himmelblau().minima[0].expand(2, 2), atol=1e-5)


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CAREFUL)
def test_the_careful_ones_arrive_from_the_usual_start_and_never_rise(name: str, problem: str) -> None:
    loss = PROBLEMS[problem]
    path = descend(loss, loss.start, CAREFUL[name], 150)
    rises = path.losses.diff() / path.losses[:-1].clamp(min=1e-300)
    assert float(rises.max()) <= 1e-14
    lowest = 48.98425367924 if problem == "freudenstein and roth" else loss.minimum
    assert float(path.losses[-1]) == pytest.approx(lowest, rel=1e-11, abs=1e-12)
    if problem != "powell":
        assert path.stopped_at == path.steps < 150
        assert float(path.grad_norms[-1]) < 1e-9 * max(1.0, 1e4 * lowest)


@pytest.mark.parametrize("name", CAREFUL)
def test_the_careful_ones_mend_what_the_pure_step_breaks(name: str) -> None:
    for loss, start, end in ((arctan, at(20.0), 0.0), (cubic_slope, at(0.0), -1.7692923542386314)):
        assert float(descend(loss, start, CAREFUL[name], 60).final[0]) == pytest.approx(end, abs=1e-7)
    down = descend(lambda p: torch.cos(p).sum(), at(0.4), CAREFUL[name], 60)
    assert float(down.losses[-1]) == pytest.approx(-1.0)


@pytest.mark.parametrize("name", CAREFUL)
@pytest.mark.parametrize("beyond", [torch.nan, torch.inf, -torch.inf])
def test_trials_that_are_no_numbers_are_refused(name: str, beyond: float) -> None:
    def walled(point: Tensor) -> Tensor:  # slides towards a wall at 0.5, behind which there is nothing
        x = point[..., 0]
        return torch.where(x < 0.5, (x - 0.4) ** 4 + x / 50, beyond)

    path = descend(walled, at(-3.0), CAREFUL[name], 80)
    assert path.diverged_at is None
    lowest = 0.4 - (1 / 200) ** (1 / 3)
    assert float(path.final[0]) == pytest.approx(lowest, abs=1e-6)


@pytest.mark.parametrize("name", CAREFUL)
def test_it_says_why_it_ended(name: str) -> None:
    method = CAREFUL[name]
    assert descend(brown_dennis(), brown_dennis().start, method, 90).reason == in_words(Ending.ROUNDING)
    level = descend(bowl(10), at(0.0, 0.0), method, 9)
    assert (level.stopped_at, level.reason) == (1, in_words(Ending.LEVEL))
    lost = descend(lambda p: p.log().sum(), at(-1.0), method, 9)
    assert lost.reason == in_words(Ending.NOT_FINITE)
    assert descend(rosenbrock(), at(-1.2, 1.0), method, 3).reason is None

    def lying(point: Tensor) -> Tensor:  # its gradient points the wrong way
        return (point.detach() ** 2).sum() - ((point - point.detach()) + point.detach() ** 2 / 2).sum()

    stuck = descend(lying, at(1.0, 1.0), method, 3)
    assert stuck.reason == in_words(Ending.NO_LOWER)
    assert torch.equal(stuck.final, at(1.0, 1.0))


@pytest.mark.parametrize("name", CAREFUL)
def test_rows_end_each_for_a_reason_of_its_own(name: str) -> None:
    loss: Callable[[Tensor], Tensor] = lambda p: (p[0] - p[0].log()) + p[1] ** 2  # noqa: E731
    starts = torch.tensor([[1.0, 0.0], [-1.0, 1.0], [3.0, 1.0]]).double()
    path = descend(loss, starts, CAREFUL[name], 40)
    assert path.reason == [in_words(Ending.LEVEL), in_words(Ending.NOT_FINITE), in_words(Ending.ROUNDING)]
    assert torch.equal(path.final[1], starts[1])
    assert torch.allclose(path.final[2], at(1.0, 0.0), atol=1e-9)


def test_what_a_step_costs() -> None:
    for method, hessians in ((Newton(), 5), (DampedNewton(), 5), (TrustRegionNewton(), 5), (NewtonCG(), 0)):
        loss = Counted(rosenbrock())
        descend(loss, at(-1.2, 1.0), method, 5)
        assert (loss.gradients, loss.hessians) == (6, hessians)
        assert (loss.losses > 0) is (method != Newton())
        assert (loss.products > 0) is (hessians == 0)


# The damped step


def by_hand(loss: Callable[[Tensor], Tensor], x: Tensor, modify: str) -> Tensor:
    """One step of Algorithm 3.2, with a matrix that is made as the docstring says."""
    g, H = torch.func.grad(loss)(x), torch.func.jacrev(torch.func.grad(loss))(x)
    if modify == "eigenvalues":
        values, V = torch.linalg.eigh(H)
        B = (V * values.abs()) @ V.T
    else:
        beta = 1e-3 * float(H.square().sum().sqrt())
        tau = 0.0 if float(H.diag().min()) > 0 else beta - float(H.diag().min())
        while float(torch.linalg.eigvalsh(H + tau * torch.eye(2).double())[0]) <= 0:
            tau = max(2 * tau, beta)
        B = H + tau * torch.eye(2).double()
    p, t = -torch.linalg.solve(B, g), 1.0
    while not float(loss(x + t * p)) <= float(loss(x) + 1e-4 * t * g @ p):
        t /= 2
    return x + t * p


@pytest.mark.parametrize("modify", ["eigenvalues", "cholesky"])
def test_a_damped_step_is_the_textbook_s(modify: Any) -> None:
    for loss in (himmelblau(), rosenbrock(), saddle(), beale()):
        path = descend(loss, STARTS, DampedNewton(modify=modify), 3)
        for row in range(len(STARTS)):
            for here, there in zip(path.points[:, row], path.points[1:, row], strict=False):
                if float(torch.func.grad(loss)(here).norm()) > 1e-5:
                    assert torch.allclose(there, by_hand(loss, here, modify), rtol=1e-8)


def test_the_modified_equations_hold_and_lead_downhill() -> None:
    draws = torch.Generator().manual_seed(2)
    H = torch.randn(50, 6, 6, generator=draws, dtype=torch.float64)
    H, g = H + H.mT, torch.randn(50, 6, generator=draws, dtype=torch.float64)
    assert bool((torch.linalg.eigvalsh(H)[:, 0] < 0).any())
    for solve in (_by_eigenvalues, _by_cholesky):
        assert bool(((g * solve(H, g)).sum(-1) > 0).all())
        up = H @ H.mT + torch.eye(6).double()
        assert torch.allclose(solve(up, g), torch.linalg.solve(up, g), rtol=1e-9)
    sizes = torch.linalg.eigvalsh(H).abs()
    V = torch.linalg.eigh(H)[1]
    expected = V @ ((V.mT @ g[..., None]) / sizes[..., None])
    assert torch.allclose(_by_eigenvalues(H, g), expected[..., 0])


@pytest.mark.parametrize("size", [1e200, 1e-200])
def test_hessians_whose_squares_have_no_place_are_modified_like_others(size: float) -> None:
    for loss in (lambda p: p[0] * p[1], lambda p: -(p**2).sum()):
        method, sized = DampedNewton(modify="cholesky"), lambda p, loss=loss: size * loss(p)
        expected = descend(loss, at(1.0, 0.5), method, 3)
        assert torch.allclose(descend(sized, at(1.0, 0.5), method, 3).points, expected.points)


def test_rows_backtrack_with_numbers_of_their_own() -> None:
    lr, shrink, c = at(1.0, 2.0, 0.7), at(0.5, 0.7, 0.9), at(1e-4, 0.1, 0.3)
    together = descend(rosenbrock(), STARTS[:3], DampedNewton(lr, shrink, c), 5)
    for row in range(3):
        method = DampedNewton(float(lr[row]), float(shrink[row]), float(c[row]))
        alone = descend(rosenbrock(), STARTS[row], method, 5)
        assert torch.allclose(together.points[:, row], alone.points, rtol=1e-8)


@pytest.mark.parametrize("name", CAREFUL)
def test_where_the_curvature_is_no_number_or_none_it_goes_along_the_gradient(name: str) -> None:
    flat = descend(lambda p: p[0] + 2 * p[1], at(0.0, 0.0), CAREFUL[name], 1)
    along = flat.final / flat.final.norm()
    assert torch.allclose(along, -at(1.0, 2.0) / 5**0.5)
    if name != "cg":
        kink = descend(lambda p: (p[0] - 1).abs() ** 1.5 + p[1] ** 2, at(1.0, 1.0), CAREFUL[name], 30)
        assert float(kink.losses[-1]) < 1e-6


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Newton(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: Newton("1"), "lr must be a number or a tensor, got '1'"),
        (lambda: DampedNewton(lr=-1.0), "lr must be greater than 0, got -1.0"),
        (lambda: DampedNewton(shrink=1.0), r"shrink must be in \(0, 1\), got 1.0"),
        (lambda: DampedNewton(c=0.0), r"c must be in \(0, 1\), got 0.0"),
        (lambda: DampedNewton(modify="flip"), "modify must be 'eigenvalues' or 'cholesky', got 'flip'"),
        (lambda: TrustRegionNewton(0.0), "radius must be greater than 0, got 0.0"),
        (lambda: TrustRegionNewton(2.0, 1.0), "largest must be at least 2, got 1.0"),
        (lambda: TrustRegionNewton(eta=0.25), r"eta must be in \[0, 1/4\), got 0.25"),
        (lambda: TrustRegionNewton(eta=None), "eta must be a number, got None"),
        (lambda: NewtonCG(radius=float("nan")), "radius must be finite, got nan"),
        (lambda: NewtonCG(products=0), "products must be at least 1, got 0"),
        (lambda: NewtonCG(products=2.5), "products must be a whole number, got 2.5"),
        (
            lambda: descend(
                lambda p: torch.cdist(p[None], torch.eye(2), p=1.5).sum(), torch.ones(2), Newton(), 1
            ),
            "operations that torch can differentiate twice",
        ),
    ],
)
def test_bad_input_is_named(call: Callable[[], Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
