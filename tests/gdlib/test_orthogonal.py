"""Newton-Schulz steps and the exact polar factor, against each other, torch and the definition."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import SteepestDescent, newton_schulz, polar

SIZES = [(64, 16), (16, 64), (32, 32), (8, 5), (1, 7), (1, 1)]


def draws(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def with_singular_values(values: Tensor, rows: int, columns: int) -> Tensor:
    U, _, Vh = torch.linalg.svd(draws(rows, columns), full_matrices=False)
    return (U * values) @ Vh


@pytest.mark.parametrize("size", SIZES)
def test_the_polar_factor_is_orthogonal_and_leaves_a_positive_matrix(size: tuple[int, int]) -> None:
    matrix = draws(*size)
    factor = polar(matrix)
    small = factor.mT @ factor if size[0] > size[1] else factor @ factor.mT
    assert torch.allclose(small, torch.eye(len(small)).double(), atol=1e-12)
    # What is left, H in matrix = factor @ H, is symmetric with no eigenvalue below 0: that is its definition.
    rest = factor.mT @ matrix
    assert torch.allclose(rest, rest.mT, atol=1e-12)
    assert torch.linalg.eigvalsh(rest)[0] > -1e-12


def test_the_polar_factor_of_what_has_no_direction_is_zero_there() -> None:
    assert torch.equal(polar(torch.zeros(3, 4)), torch.zeros(3, 4))
    first, second = draws(5), draws(3, seed=1)
    expected = torch.outer(first / first.norm(), second / second.norm())
    assert torch.allclose(polar(torch.outer(first, second)), expected, atol=1e-12)


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_the_polar_factor_of_half_floats_is_that_of_a_longer_type_rounded(kind: torch.dtype) -> None:
    for matrix in (draws(6, 4).to(kind), torch.ones(2, 2, dtype=kind), draws(3, 4, 5).to(kind)):
        factor = polar(matrix)
        assert factor.dtype == kind
        assert torch.allclose(factor.double(), polar(matrix.double()), rtol=0, atol=torch.finfo(kind).eps)
    direction = SteepestDescent(0.1, "spectral", ((2, 2),)).direction(torch.ones(4, dtype=kind))
    assert torch.equal(direction, torch.full((4,), 0.5, dtype=kind))


def test_five_steps_send_singular_values_from_a_hundredth_to_one_near_one() -> None:
    """Jordan et al. (2024): the aim is near 1, and never 1. The bounds are those of the polynomial."""
    values = torch.logspace(-2, 0, 400, dtype=torch.float64)
    length = values.norm()  # by which the first line of the algorithm divides
    after = torch.linalg.svdvals(newton_schulz(with_singular_values(values, 400, 400) / length * 20))
    by_hand = values / length
    for _ in range(5):
        by_hand = 3.4445 * by_hand - 4.7750 * by_hand**3 + 2.0315 * by_hand**5
    assert torch.allclose(after, by_hand.sort(descending=True).values, atol=1e-9)
    s = torch.logspace(-2, 0, 4000, dtype=torch.float64)
    one_by_one = newton_schulz(torch.diag_embed(torch.stack([s, (1 - s**2).clamp(min=0).sqrt()], -1)))
    assert 0.681 < float(one_by_one[:, 0, 0].min()) < 0.683
    assert 1.134 < float(one_by_one[:, 0, 0].max()) < 1.135


@pytest.mark.parametrize("size", SIZES)
def test_many_classical_steps_end_at_the_polar_factor(size: tuple[int, int]) -> None:
    matrix = draws(*size)
    assert torch.allclose(newton_schulz(matrix, 60, (1.875, -1.25, 0.375)), polar(matrix), atol=1e-9)
    assert torch.allclose(newton_schulz(matrix, 90, (1.5, -0.5, 0.0)), polar(matrix), atol=1e-9)


@pytest.mark.parametrize("function", [newton_schulz, polar])
@pytest.mark.parametrize("size", SIZES)
def test_length_does_not_matter_and_turning_passes_through(function: Any, size: tuple[int, int]) -> None:
    matrix = draws(*size)
    left, right = (torch.linalg.qr(draws(n, n, seed=2)).Q for n in size)
    assert torch.allclose(function(1e3 * matrix), function(matrix), atol=1e-12)
    assert torch.allclose(function(left @ matrix @ right), left @ function(matrix) @ right, atol=1e-11)
    assert torch.allclose(function(matrix.mT), function(matrix).mT, atol=1e-12)


@pytest.mark.parametrize("function", [newton_schulz, polar])
def test_a_batch_of_matrices_is_each_by_itself(function: Any) -> None:
    matrices = draws(2, 3, 6, 4)
    together = function(matrices)
    for i in range(2):
        for j in range(3):
            assert torch.allclose(together[i, j], function(matrices[i, j]), atol=1e-13)


@pytest.mark.parametrize("size", [(64, 16), (16, 64), (32, 32), (8, 5)])
def test_float32_keeps_six_digits_and_bfloat16_nearly_two(size: tuple[int, int]) -> None:
    for seed in range(20):
        exact = newton_schulz(draws(*size, seed=seed))
        single = newton_schulz(draws(*size, seed=seed).float()).double()
        assert (single - exact).norm() < 3e-6 * exact.norm()
        torchs = torch.optim._muon._zeropower_via_newtonschulz(
            draws(*size, seed=seed), (3.4445, -4.7750, 2.0315), 5, 1e-7
        )
        off = (torchs.double() - exact).norm() / exact.norm()
        assert 3e-3 < off < 6e-2  # the lower bound: were it smaller, torch would no longer round to bfloat16


def test_what_is_not_finite_becomes_nan_and_stays_in_its_matrix() -> None:
    matrices = draws(3, 4, 4)
    matrices[1, 0, 0] = torch.inf
    for function in (newton_schulz, polar):
        after = function(matrices)
        assert after[1].isnan().any()
        assert after[[0, 2]].isfinite().all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: polar(torch.ones(3)), r"matrix must be .*\(m, n\).*shape \(3,\)"),
        (lambda: polar([[1.0]]), r"matrix must be .*got \[\[1.0\]\]"),
        (lambda: newton_schulz(torch.ones(2, 2, dtype=torch.int64)), "matrix must be .*got a int64 tensor"),
        (lambda: newton_schulz(torch.ones(2, 2), -1), "steps must be at least 0, got -1"),
        (lambda: newton_schulz(torch.ones(2, 2), 5, (1.5, -0.5)), r"three finite numbers, got \(1.5, -0.5\)"),
        (lambda: newton_schulz(torch.ones(2, 2), 5, 3), "coefficients must be three finite numbers, got 3"),
        (lambda: newton_schulz(torch.ones(2, 2), 5, (1.5, "b", 0)), "coefficients must be three finite"),
        (lambda: newton_schulz(torch.ones(2, 2), eps=-1), "eps must be at least 0, got -1"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
