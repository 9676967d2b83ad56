"""BFGS, L-BFGS and conjugate gradients: their theorems, scipy's counts, rows on their own, and their ends."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    BFGS,
    LBFGS,
    ConjugateGradients,
    Counted,
    Noisy,
    beale,
    bowl,
    chained_rosenbrock,
    descend,
    helical_valley,
    powell_singular,
    rosenbrock,
    wood,
)
from gdlib.endings import Ending, in_words
from gdlib.evaluate import Evaluate, as_seen, remembering
from gdlib.quasi_newton import Learning, secant_pair

VARIANTS = ("polak-ribiere", "fletcher-reeves", "hager-zhang")
LEARNING = [BFGS(), LBFGS(), LBFGS(memory=3)]
METHODS = [
    *LEARNING,
    ConjugateGradients(),
    ConjugateGradients("fletcher-reeves", restart=0.1),
    ConjugateGradients("hager-zhang"),
]
GENERATOR = torch.Generator().manual_seed(5)


def learned_inverse(method: BFGS | LBFGS, state: Learning, n: int) -> Tensor:
    """The matrix H that a method has learned, column by column."""
    eye = torch.eye(n, dtype=torch.float64)
    return torch.stack([method.times(state.model, torch.tensor(False), axis) for axis in eye], -1)


def pairs(count: int, n: int) -> list[tuple[Tensor, Tensor]]:
    """Steps, and changes of the gradient of a bowl with random axes."""
    half = torch.randn(n, n, generator=GENERATOR, dtype=torch.float64)
    matrix = half @ half.T + torch.eye(n)
    steps = torch.randn(count, n, generator=GENERATOR, dtype=torch.float64)
    return [(s, matrix @ s) for s in steps]


def taught(method: BFGS | LBFGS, told: list[tuple[Tensor, Tensor]]) -> Tensor:
    n = len(told[0][0])
    state = method.init(torch.zeros(n, dtype=torch.float64))
    for s, y in told:
        pair, sound = secant_pair(s, y)
        state = state._replace(
            model=method.learned(state.model, pair, sound, state.fresh), fresh=state.fresh & ~sound
        )
    return learned_inverse(method, state, n)


def test_the_learned_inverse_is_the_textbook_s() -> None:
    told = pairs(4, 5)
    s, y = told[0]
    eye = torch.eye(5, dtype=torch.float64)
    H = eye * (s @ y) / (y @ y)  # equation 6.20
    for s, y in told:  # equation 6.17
        rho = 1 / (s @ y)
        left = eye - rho * torch.outer(s, y)
        H = left @ H @ left.T + rho * torch.outer(s, s)
    assert torch.allclose(taught(BFGS(), told), H, rtol=1e-12, atol=1e-14)


def test_limited_memory_is_the_full_update_of_the_last_pairs_from_the_newest_scale() -> None:
    told = pairs(6, 5)
    s, y = told[-1]
    H, eye = torch.eye(5, dtype=torch.float64) * (s @ y) / (y @ y), torch.eye(5, dtype=torch.float64)
    for s, y in told[-3:]:
        left = eye - torch.outer(s, y) / (s @ y)
        H = left @ H @ left.T + torch.outer(s, s) / (s @ y)
    assert torch.allclose(taught(LBFGS(memory=3), told), H, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("method", [BFGS(), LBFGS()])
def test_a_pair_without_positive_curvature_is_left_out_and_scale_does_not_matter(method: Any) -> None:
    told = pairs(3, 4)
    H = taught(method, told)
    bad = [*told[:2], (told[0][0], -told[0][1]), (0 * told[0][0], told[0][1]), told[2]]
    assert torch.equal(taught(method, bad), H)
    tiny = [
        (1e-200 * s, 1e-190 * y) for s, y in told
    ]  # s·y underflows, and the curvature is 1e10 times theirs
    assert torch.allclose(taught(method, tiny), 1e-10 * H, rtol=1e-10)
    assert bool((torch.linalg.eigvalsh(H) > 0).all())


def test_a_flat_pair_is_measured_against_rounding() -> None:
    s = torch.tensor([1.0, 0.0], dtype=torch.float64)
    for curvature, expected in ((1e-15, True), (1e-17, False), (-1e-3, False)):
        _, sound = secant_pair(s, torch.tensor([curvature, 1.0], dtype=torch.float64))
        assert bool(sound) is expected


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("landscape", [rosenbrock(), beale(), wood(), helical_valley(), powell_singular()])
def test_they_reach_the_minimum_and_say_why_they_end(method: Any, landscape: Any) -> None:
    path = descend(landscape, landscape.start, method, 3000)
    assert float(path.losses[-1]) < 1e-18
    assert path.stopped_at == path.steps < 3000
    assert path.reason is not None


@pytest.mark.parametrize("method", METHODS)
def test_rows_go_where_they_go_alone(method: Any) -> None:
    landscape = rosenbrock()
    starts = landscape.start + torch.randn(6, 2, generator=GENERATOR, dtype=torch.float64)
    starts[2] = landscape.minima[0]  # a row that ends at once
    together = descend(landscape, starts, method, 400)
    for row, start in enumerate(starts):
        alone = descend(landscape, start, method, 400)
        assert together.stopped_at[row] == alone.stopped_at  # type: ignore[index]
        assert together.reason[row] == alone.reason  # type: ignore[index]
        assert torch.equal(together.points[: alone.steps + 1, row], alone.points)


@pytest.mark.parametrize("method", METHODS)
def test_short_numbers_stay_short_and_converge(method: Any) -> None:
    path = descend(beale(), beale().start.float(), method, 200)
    assert path.points.dtype == torch.float32
    assert float(path.losses[-1]) < 1e-10
    assert path.reason is not None


@pytest.mark.parametrize("method", METHODS[:-1])  # Hager and Zhang's share has a floor with units
def test_units_of_the_loss_change_nothing(method: Any) -> None:
    landscape = rosenbrock()
    path = descend(landscape, landscape.start, method, 12)
    for scale in (2.0**-40, 2.0**40, 2.0**260):  # by the last, slopes whose squares leave float64
        scaled = descend(lambda p, k=scale: k * landscape(p), landscape.start, method, 12)  # type: ignore[misc]
        assert torch.allclose(scaled.points, path.points, rtol=1e-9)


def test_each_step_meets_the_wolfe_conditions() -> None:
    landscape = rosenbrock()
    slope = torch.func.grad(landscape)
    for method in METHODS:
        path = descend(landscape, landscape.start, method, 15)
        for before, after, value, value_after in zip(
            path.points, path.points[1:], path.losses, path.losses[1:], strict=False
        ):
            move = after - before  # t times the direction: both sides of the conditions scale alike
            at_start, at_end = slope(before) @ move, slope(after) @ move
            assert value_after <= value + 1e-4 * at_start
            assert at_end.abs() <= -method.c2 * at_start * (1 + 1e-9)


def test_no_gradient_is_asked_for_twice() -> None:
    loss = Counted(rosenbrock())
    path = descend(loss, rosenbrock().start, LBFGS(), 30)
    # each step asks for the points that its search tries; most take the first
    assert path.steps < loss.gradients < 1.5 * path.steps + 1


@pytest.mark.parametrize("n", [3, 8])
def test_on_a_bowl_conjugate_gradients_with_a_strict_search_end_in_n_steps(n: int) -> None:
    landscape = bowl(100, n=n)
    for variant in VARIANTS:
        strict = ConjugateGradients(variant, c1=1e-6, c2=1e-5)
        path = descend(landscape, torch.ones(n, dtype=torch.float64), strict, n)
        assert float(path.grad_norms[-1]) < 1e-4 * float(path.grad_norms[0])


def test_restart_forgets_the_direction() -> None:
    landscape = rosenbrock()
    always = descend(landscape, landscape.start, ConjugateGradients(restart=1e-12), 20)
    # never at a right angle to 12 digits: each direction is -grad, and so each move
    slopes = torch.stack([torch.func.grad(landscape)(p) for p in always.points[:-1]])
    moves = always.points.diff(dim=0)
    cosines = -(slopes * moves).sum(-1) / slopes.norm(dim=-1) / moves.norm(dim=-1)
    assert torch.allclose(cosines, torch.ones_like(cosines))


def test_where_a_learned_direction_fails_it_starts_afresh_along_the_gradient() -> None:
    method, landscape = BFGS(), rosenbrock()
    state = method.init(landscape.start)
    uphill = -torch.eye(2, dtype=torch.float64)
    state = state._replace(model=uphill, fresh=torch.tensor(False))
    evaluate = Evaluate(landscape)
    value, grad = evaluate(landscape.start)
    moved, after = method.search(landscape.start, value, grad, state, evaluate)
    cosine = -(moved - landscape.start) @ grad / grad.norm() / (moved - landscape.start).norm()
    assert float(cosine) == pytest.approx(1)
    assert bool(after.fresh)
    assert int(after.code) == Ending.GOES_ON


@pytest.mark.parametrize("method", METHODS)
def test_a_descent_that_cannot_go_on_says_why(method: Any) -> None:
    def uphill(point: Tensor) -> Tensor:  # a loss whose gradient lies
        return (point.detach() ** 2).sum() - (point - point.detach()).sum()

    start = torch.ones(2, dtype=torch.float64)
    lying = descend(uphill, start, method, 9)
    assert torch.equal(lying.final, start)
    assert lying.reason == in_words(Ending.NO_LOWER)
    nowhere = descend(lambda p: p.log().sum(), -start, method, 9)
    assert nowhere.reason == in_words(Ending.NOT_FINITE)
    level = descend(rosenbrock(), rosenbrock().minima[0], method, 9)
    assert level.reason == in_words(Ending.LEVEL)
    assert level.stopped_at == 1


@pytest.mark.parametrize("method", METHODS)
def test_a_loss_that_is_not_defined_everywhere_is_stepped_back_from(method: Any) -> None:
    path = descend(lambda p: (p - p.log()).sum(), torch.tensor([0.1, 30.0]).double(), method, 80)
    assert path.diverged_at is None
    assert torch.allclose(path.final, torch.ones(2).double())


def test_many_dimensions_in_little_memory() -> None:
    landscape = chained_rosenbrock(200)
    path = descend(landscape, landscape.start, LBFGS(memory=5), 2000)
    assert float(path.losses[-1]) < 1e-15


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: BFGS(c1=0.9, c2=0.9), "0 < c1 < c2 < 1, got 0.9 and 0.9"),
        (lambda: BFGS(c2=1.0), "0 < c1 < c2 < 1, got 0.0001 and 1.0"),
        (lambda: BFGS(c1="0"), "c1 must be a number, got '0'"),
        (lambda: LBFGS(0), "memory must be at least 1, got 0"),
        (lambda: LBFGS(2.5), "memory must be a whole number, got 2.5"),  # type: ignore[arg-type]
        (lambda: LBFGS(c1=0.0), "0 < c1 < c2 < 1, got 0.0 and 0.9"),
        (lambda: ConjugateGradients("newton"), "'hager-zhang', got 'newton'"),  # type: ignore[arg-type]
        (lambda: ConjugateGradients(c2=0.5), "c2 must be less than 1/2, got 0.5"),
        (lambda: ConjugateGradients(restart=0), "restart must be greater than 0, got 0"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_what_was_seen_is_remembered_and_another_draw_is_not() -> None:
    point = torch.ones(2, dtype=torch.float64)
    counted = Counted(bowl(10))
    seen_at = remembering(as_seen(counted, point))
    first, again = seen_at(0)(point), seen_at(1)(point.clone())
    assert counted.gradients == 1
    assert torch.equal(first[1], again[1])
    noisy = remembering(as_seen(Noisy(bowl(10), 1.0, seed=0), point))
    assert not torch.equal(noisy(0)(point)[1], noisy(1)(point)[1])


def test_the_chain_of_ravines_is_rosenbrock_s_in_two_dimensions_and_level_at_its_minimum() -> None:
    points = torch.randn(5, 2, generator=GENERATOR, dtype=torch.float64)
    assert torch.allclose(chained_rosenbrock(2)(points), rosenbrock()(points))
    chain = chained_rosenbrock(7)
    assert float(chain(chain.minima[0])) == 0
    assert bool((torch.func.grad(chain)(chain.minima[0]) == 0).all())
    assert chain.start is not None
    links = zip(chain.start, chain.start[1:], strict=False)
    assert float(chain(chain.start)) == pytest.approx(
        sum(float(rosenbrock()(torch.stack(link))) for link in links)
    )
    with pytest.raises(ValueError, match="n must be at least 2, got 1"):
        chained_rosenbrock(1)
