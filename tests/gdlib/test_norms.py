"""Steepest descent: each direction is the best of its length, found here by searching for a better one."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import GradientDescent, SteepestDescent, bowl, descend, split_point
from tests.gdlib.matrix_problem import SHAPES, START, loss

NORMS = {
    "euclid": lambda point: point.norm(dim=-1),
    "max": lambda point: point.abs().amax(-1),
    "spectral": lambda point: torch.maximum(
        torch.linalg.matrix_norm(split_point(point, SHAPES)[0], ord=2),
        split_point(point, SHAPES)[1].norm(dim=-1),
    ),
}


def draws(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("norm", NORMS)
def test_a_step_has_the_length_lr_in_its_norm(norm: Any) -> None:
    path = descend(loss, START, SteepestDescent(0.05, norm, SHAPES), 30)
    assert torch.allclose(NORMS[norm](path.points.diff(dim=0)), torch.tensor(0.05).double(), atol=1e-12)


@pytest.mark.parametrize("norm", NORMS)
def test_no_other_direction_of_that_length_climbs_more(norm: Any) -> None:
    method, length = SteepestDescent(1.0, norm, SHAPES), NORMS[norm]
    for seed in range(5):
        grad = draws(28, seed=seed)
        best = method.direction(grad)
        others = torch.cat([draws(4000, 28, seed=100 + seed), best + 0.1 * draws(4000, 28, seed=200 + seed)])
        others = others / length(others)[:, None]
        assert (others @ grad).max() < best @ grad


@pytest.mark.parametrize("norm", NORMS)
def test_with_the_dual_norm_the_step_is_lowest_on_its_model(norm: Any) -> None:
    method, length, lr = SteepestDescent(0.3, norm, SHAPES, unit=False), NORMS[norm], 0.3
    grad = draws(28)
    step = method.step(torch.zeros(28).double(), grad, None)[0]

    def model(d: Tensor) -> Tensor:
        return d @ grad + length(d) ** 2 / (2 * lr)

    others = step + torch.logspace(-3, 0, 4000).double()[:, None] * draws(4000, 28, seed=3)
    assert (model(others) > model(step)).all()
    assert torch.allclose(length(step), -step @ grad / length(step) * lr, atol=1e-12)


def test_in_the_euclidean_norm_it_is_gradient_descent() -> None:
    start = torch.tensor([1.0, -2.0]).double()
    steepest = descend(bowl(kappa=10), start, SteepestDescent(0.7, unit=False), 50)
    plain = descend(bowl(kappa=10), start, GradientDescent(0.7), 50)
    assert torch.allclose(steepest.points, plain.points, atol=1e-14)


@pytest.mark.parametrize("norm", NORMS)
def test_at_a_minimum_there_is_no_step(norm: Any) -> None:
    path = descend(lambda p: (p**2).sum(), torch.zeros(28), SteepestDescent(0.1, norm, SHAPES), 2)
    assert torch.equal(path.final, torch.zeros(28))


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        *((torch.float16, size) for size in (6e4, 1e-4)),
        *((torch.bfloat16, size) for size in (1e30, 1e-30)),
        *((torch.float32, size) for size in (1e30, 1e-30, 1e-40)),
        *((torch.float64, size) for size in (1e300, 1e-300)),
    ],
)
def test_a_gradient_has_a_direction_however_long_or_short_it_is(kind: torch.dtype, size: float) -> None:
    unit = torch.tensor([0.6, -0.8], dtype=torch.float64)
    direction = SteepestDescent(0.1).direction((size * unit).to(kind))
    assert direction.dtype == kind
    assert torch.allclose(direction.double(), unit, rtol=0, atol=1e-3 if size == 1e-4 else 1e-2)


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("unit", [True, False])
def test_rows_of_a_batch_go_as_if_alone(norm: Any, unit: bool) -> None:
    starts, lrs = START + torch.tensor([0.0, 0.3]).double()[:, None], torch.tensor([0.02, 0.05]).double()
    together = descend(loss, starts, SteepestDescent(lrs, norm, SHAPES, unit), 20)
    for row in range(2):
        alone = descend(loss, starts[row], SteepestDescent(float(lrs[row]), norm, SHAPES, unit), 20)
        assert torch.allclose(together.points[:, row], alone.points, atol=1e-11)


def test_a_scalar_among_the_shapes_goes_by_its_sign() -> None:
    direction = SteepestDescent(1.0, "spectral", ((), (2,))).direction(torch.tensor([-5.0, 3.0, 4.0]))
    assert torch.allclose(direction, torch.tensor([-1.0, 0.6, 0.8]))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: SteepestDescent(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: SteepestDescent(0.1, "l1"), "norm must be 'euclid', 'max' or 'spectral', got 'l1'"),
        (lambda: SteepestDescent(0.1, "spectral"), "norm 'spectral' needs shapes, .*got None"),
        (lambda: SteepestDescent(0.1, "spectral", (2, 3)), r"shapes must be a sequence.*got \(2, 3\)"),
        (lambda: SteepestDescent(0.1, "spectral", ((2, 3, 4),)), r"matrices and vectors, got \(2, 3, 4\)"),
        (
            lambda: descend(loss, START, SteepestDescent(0.1, "spectral", ((6, 4),)), 1),
            r"hold 24 numbers.*\(28,\)",
        ),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
