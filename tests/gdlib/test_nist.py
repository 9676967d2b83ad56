"""NIST's 27 problems from both starts: every parameter to 8 digits, every standard error to 6."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
import torch
from torch import Tensor

from gdlib import LevenbergMarquardt, descend, nist_names, nist_problem, standard_errors
from gdlib.path import DescentPath


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Several threads get in each other's way at matrices of a few rows, fivefold on a loaded machine."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def right_digits(measured: Tensor, certified: Tensor) -> float:
    """How many decimal digits the worst of the numbers has right."""
    return float((-torch.log10(((measured - certified) / certified).abs().clamp_min(1e-16))).min())


@cache
def fitted(name: str, start: int) -> DescentPath:
    problem = nist_problem(name)
    return descend(problem.loss(), problem.starts[start], LevenbergMarquardt(), 2000)


@pytest.mark.parametrize("start", [0, 1], ids=["start1", "start2"])
@pytest.mark.parametrize("name", nist_names())
def test_every_problem_is_solved_with_one_setting(name: str, start: int) -> None:
    problem, path = nist_problem(name), fitted(name, start)
    assert isinstance(path.reason, str)
    assert path.reason.startswith("converged")
    assert right_digits(path.final, problem.certified) >= 8
    errors = standard_errors(problem.loss(), path.final)
    assert right_digits(errors, problem.standard_errors) >= 6


def test_there_are_twenty_seven_and_their_models_give_the_certified_sums() -> None:
    assert len(nist_names()) == 27
    for name in set(nist_names()) - {"Lanczos1"}:  # whose sum is smaller than what eleven digits leave
        problem = nist_problem(name)
        assert float(problem.loss()(problem.certified)) == pytest.approx(problem.sum_of_squares, rel=2e-10)


def test_the_published_decimals_are_kept_beyond_float64() -> None:
    problem = nist_problem("Lanczos1")
    assert float(problem.y[0]) == 2.5134
    assert 0 < float(problem.y_rest.abs().max()) < 2.3e-16
    assert bool((problem.y + problem.y_rest == problem.y).all())


def test_the_errors_of_lanczos1_need_them() -> None:
    problem, path = nist_problem("Lanczos1"), fitted("Lanczos1", 1)
    short = standard_errors(replace(problem.loss(), rest=None), path.final)
    assert right_digits(short, problem.standard_errors) < 5


def test_a_correction_of_a_public_copy_is_kept() -> None:
    assert float(nist_problem("Roszman1").certified[0]) == 2.0196866396e-01


def test_nelson_has_two_columns_and_fits_the_logarithm() -> None:
    problem = nist_problem("Nelson")
    assert problem.x.shape == (2, 128)
    assert float(problem.y[0].exp()) == pytest.approx(15.0)


def test_rows_of_a_batch_go_as_they_would_alone() -> None:
    problem = nist_problem("Rat43")
    together = descend(problem.loss(), problem.starts, LevenbergMarquardt(), 200)
    for row in range(2):
        alone = descend(problem.loss(), problem.starts[row], LevenbergMarquardt(), 200)
        assert isinstance(together.stopped_at, list)
        assert right_digits(together.final[row], problem.certified) > 10
        assert torch.allclose(together.points[:6, row], alone.points[:6], rtol=1e-6)


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"name must be one of Bennett5, .*got 'Misra2'"):
        nist_problem("Misra2")
