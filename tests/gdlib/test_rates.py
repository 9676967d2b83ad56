"""Rates and counts of steps, on sequences whose rates are known."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import GradientDescent, Momentum, bowl, cosine, descend, energy, measured_rate, steps_until


def test_a_geometric_sequence_has_its_factor() -> None:
    errors = 5 * 0.9 ** torch.arange(51, dtype=torch.float64)
    for first, last in ((0, 1), (0, 50), (17, 23)):
        assert float(measured_rate(errors, first, last)) == pytest.approx(0.9, rel=1e-12)


def test_what_happens_outside_the_two_steps_does_not_matter() -> None:
    errors = torch.tensor([1e9, 4.0, 77.0, 1.0, 1e-9])
    assert float(measured_rate(errors, 1, 3)) == pytest.approx(0.5)


def test_a_batch_has_one_rate_and_one_count_a_row() -> None:
    factors = torch.tensor([0.5, 1.0, 2.0], dtype=torch.float64)
    errors = factors ** torch.arange(11, dtype=torch.float64)[:, None]
    torch.testing.assert_close(measured_rate(errors, 2, 9), factors)
    assert steps_until(errors, 0.1) == [4, None, None]
    assert steps_until(errors, 1.0) == [0, 0, 0]


def test_the_rate_of_descent_on_a_parabola_is_its_contraction() -> None:
    path = descend(
        lambda p: 3 * (p**2).sum() / 2, torch.ones(1, dtype=torch.float64), GradientDescent(0.1), 40
    )
    assert float(measured_rate(path.points.norm(dim=1), 5, 40)) == pytest.approx(0.7, rel=1e-12)
    assert steps_until(path.points.norm(dim=1), 0.7**10) in (10, 11)  # rounding may decide
    assert steps_until(path.points.norm(dim=1), 0.7**10 * 1.01) == 10


def test_nan_never_counts_as_arrived() -> None:
    assert steps_until(torch.tensor([1.0, float("nan"), 0.1]), 0.5) == 2
    assert torch.isnan(measured_rate(torch.tensor([0.0, 0.0]), 0, 1))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((torch.ones(4), 2, 2), "must be steps of 3 in order, got 2 and 2"),
        ((torch.ones(4), 0, 4), "must be steps of 3 in order, got 0 and 4"),
        ((torch.ones(4), -1, 2), "first must be at least 0"),
        (([1.0, 0.5], 0, 1), "errors must be a tensor"),
        ((torch.ones(4, dtype=torch.int64), 0, 1), "must be a floating-point tensor"),
        ((torch.ones(2, 2, 2), 0, 1), "must be a floating-point tensor"),
    ],
)
def test_bad_input_is_named(arguments: tuple[Any, ...], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        measured_rate(*arguments)


def test_a_target_is_a_number() -> None:
    with pytest.raises(ValueError, match="target must be a number"):
        steps_until(torch.ones(3), "small")  # type: ignore[arg-type]


def test_the_energy_of_a_swinging_ball_falls_by_beta_a_step() -> None:
    ones = torch.ones(2, dtype=torch.float64)
    path = descend(bowl(1), ones, Momentum(lr=0.5, beta=0.81), steps=400)
    assert float(measured_rate(energy(path, 0.5), 0, 399)) == pytest.approx(0.81, rel=0.02)


def test_energy_by_hand() -> None:
    path = descend(lambda p: (p**2).sum() / 2, [1.0, 2.0], GradientDescent(lr=0.5), steps=1)
    torch.testing.assert_close(energy(path, 0.5), torch.tensor([0.625 + 1.25]))  # from (1, 2) to (1/2, 1)


def test_each_row_has_the_energy_of_its_own_rate() -> None:
    rates, start = torch.tensor([0.1, 0.5], dtype=torch.float64), torch.ones(2, 2, dtype=torch.float64)
    together = energy(descend(bowl(4), start, Momentum(rates), 5), rates)
    for row, lr in enumerate(rates.tolist()):
        alone = energy(descend(bowl(4), start[row], Momentum(lr), 5), lr)
        torch.testing.assert_close(together[:, row], alone)


PATH = descend(bowl(4), (1.0, 1.0), Momentum(0.1), steps=5)
ROWS = descend(bowl(4), torch.ones(3, 2), Momentum(0.1), steps=2)


@pytest.mark.parametrize(
    ("path", "lr", "reason"),
    [
        (3, 0.1, "path must be"),
        (None, 0.1, "path must be"),
        (PATH, cosine(0.1, 5), "lr must be a number or a tensor, got .*cosine"),
        (PATH, torch.ones(5), r"lr of shape \(5,\) needs a path of 5 points, got one whose .* \(6, 2\)"),
        (PATH, torch.ones(1), r"lr of shape \(1,\) needs a path of 1 points, got one whose .* \(6, 2\)"),
        (ROWS, torch.ones(2), r"lr of shape \(2,\) needs a path of 2 points, got one whose .* \(3, 3, 2\)"),
        (PATH, 0.0, "lr must be greater than 0, got 0"),
    ],
)
def test_energy_of_no_path_or_without_its_rate_is_refused(path: Any, lr: float, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        energy(path, lr)
