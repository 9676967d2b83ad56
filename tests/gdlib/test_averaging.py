"""Averages beside the path: the means that they say they are, of the path that the method alone would go."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from gdlib import (
    BFGS,
    Adam,
    Averaged,
    Backtracking,
    GradientDescent,
    LevenbergMarquardt,
    Momentum,
    Noisy,
    bowl,
    cosine,
    descend,
    nist_problem,
)

START = torch.tensor([1.0, -2.0], dtype=torch.float64)
ROWS = torch.randn(3, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
LOSS = Noisy(bowl(kappa=5), 0.3)
STEPS = 40


@pytest.mark.parametrize("start", [START, ROWS], ids=["a point", "rows"])
@pytest.mark.parametrize(
    "method", [GradientDescent(cosine(0.1, STEPS)), Momentum(0.05), Adam(0.1), Backtracking()]
)
def test_the_path_is_the_methods_own_and_the_averages_are_means_of_it(start: Any, method: Any) -> None:
    alone = descend(LOSS, start, method, STEPS)
    assert alone.averages is None
    for first in (0, 15):
        path = descend(LOSS, start, Averaged(method, start=first), STEPS)
        assert torch.equal(path.points, alone.points)
        assert path.averages is not None
        assert path.averages.shape == path.points.shape
        for k in range(STEPS + 1):
            mean = alone.points[first : k + 1].mean(0) if k > first else alone.points[k]
            assert (path.averages[k] - mean).abs().max() < 1e-12


def test_the_exponential_average_is_torchs() -> None:
    path = descend(LOSS, START, Averaged(GradientDescent(0.1), beta=0.9), STEPS)
    module = torch.nn.Linear(2, 1, bias=False, dtype=torch.float64)
    averaged = AveragedModel(module, multi_avg_fn=get_ema_multi_avg_fn(0.9))
    assert path.averages is not None
    for point, average in zip(path.points, path.averages, strict=True):
        module.weight.data = point[None].clone()
        averaged.update_parameters(module)
        assert (averaged.module.weight - average).abs().max() < 1e-12


def test_rows_of_rates_and_a_stopping_rule_go_with_it() -> None:
    method = Averaged(GradientDescent(torch.tensor([0.1, 0.05, 0.02])))
    path = descend(bowl(kappa=5), ROWS, method, 3000, stop=lambda now: now.grad_norm < 0.05)
    assert path.averages is not None
    assert path.averages.shape == path.points.shape
    assert path.steps < 3000
    assert isinstance(path.stopped_at, list)
    for row, stopped in enumerate(path.stopped_at):
        assert stopped is not None
        for kept in (path.points, path.averages):  # a row that has stopped stays where it is
            assert (kept[stopped:, row] == kept[stopped, row]).all()


@pytest.mark.parametrize("method", [LevenbergMarquardt(), BFGS()], ids=["residuals", "gradients"])
def test_a_method_that_ends_its_descent_ends_it_here_too(method: Any) -> None:
    problem = nist_problem("Misra1a")
    for start in (problem.starts, problem.starts[1]):
        alone = descend(problem.loss(), start, method, 300)
        path = descend(problem.loss(), start, Averaged(method, beta=0.5), 300)
        assert alone.stopped_at is not None
        assert (path.stopped_at, path.reason) == (alone.stopped_at, alone.reason)
        assert torch.equal(path.points, alone.points)
        assert path.averages is not None
        assert torch.allclose(path.averages[-1], path.final, rtol=1e-2)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Averaged(0.1), "method must have init and step or search, got 0.1"),  # type: ignore
        (lambda: Averaged(Adam), "method must have init and step or search, got <class .*Adam"),  # type: ignore
        (lambda: Averaged(Adam(), start=-1), "start must be at least 0, got -1"),
        (lambda: Averaged(Adam(), beta=1), r"beta must be in \[0, 1\), got 1"),
    ],
)
def test_bad_input_is_told_what_was_expected(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()
