"""Factorisations along the rows of a batch against LAPACK's, and descents by them to certified numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from gdlib import LevenbergMarquardt, descend, nist_problem
from gdlib.damped_step import damped_step, damped_steps
from gdlib.many_rows import ROWS, damped_qr, pays, put_rows, qr_of_rows, rows_of, solve_lower, solve_upper
from gdlib.scaled_qr import AT_ONCE, linearised

Array = np.ndarray[Any, Any]


def matrices(b: int, m: int, n: int, condition: float) -> Array:
    """With columns of length 1, and singular values from 1 to 1 / condition before that."""
    draws = np.random.default_rng(4)
    u, v = (np.linalg.qr(draws.standard_normal((b, k, n)))[0] for k in (m, n))
    a: Array = u * np.geomspace(1, 1 / condition, n) @ v
    lengths: Array = np.linalg.norm(a, axis=1, keepdims=True)
    a /= lengths
    return a


@pytest.mark.parametrize("condition", [1.0, 1e4, 1e10])
def test_the_triangle_is_lapacks_up_to_signs(condition: float) -> None:
    a = matrices(50, 12, 4, condition)
    right = np.random.default_rng(5).standard_normal((50, 12))
    r, c, across = qr_of_rows(a, right)
    whole: Any = np.linalg.qr(np.concatenate([a, right[..., None]], -1), mode="r")
    signs = np.sign(np.diagonal(whole, axis1=-2, axis2=-1))
    known = whole * signs[..., None]
    # So far the last rows of both triangles are determined by A's rounding.
    assert np.allclose(r, known[:, :4, :4], rtol=0, atol=1e-15 * condition + 1e-14)
    assert np.allclose(c, known[:, :4, 4], rtol=0, atol=1e-14 * condition)
    assert np.allclose(across, known[:, 4, 4], rtol=1e-15 * condition + 1e-12)
    assert np.allclose(np.swapaxes(r, 1, 2) @ r, np.swapaxes(a, 1, 2) @ a, rtol=0, atol=1e-14)
    # As stable as Householder's reflections: what is left stands at a right angle to the columns.
    left = right - np.einsum("bmn,bn->bm", a, solve_upper(r, c))
    assert np.abs(np.einsum("bmn,bm->bn", a, left)).max() < 1e-14 * max(1, np.abs(solve_upper(r, c)).max())


def test_a_damped_triangle_has_the_damped_matrix_and_triangles_are_solved() -> None:
    a = matrices(40, 9, 3, 10.0)
    r, c, _ = qr_of_rows(a, np.ones((40, 9)))
    damping = np.geomspace(1e-12, 1e6, 40)
    factor, rest = damped_qr(r, c, damping)
    wanted = np.swapaxes(r, 1, 2) @ r + damping[:, None, None] * np.eye(3)
    assert np.allclose(np.swapaxes(factor, 1, 2) @ factor, wanted, rtol=1e-13)
    pulls = np.einsum("bij,bi->bj", r, c)
    assert np.allclose(np.einsum("bij,bi->bj", factor, rest), pulls, rtol=1e-10, atol=1e-13)
    assert np.allclose(np.einsum("bij,bj->bi", r, solve_upper(r, c)), c, atol=1e-13)
    assert np.allclose(np.einsum("bij,bi->bj", r, solve_lower(r, c)), c, atol=1e-13)


def test_rows_are_taken_and_put_by_their_numbers() -> None:
    values, rows = np.arange(24.0).reshape(4, 3, 2), np.array([1, 3])
    assert np.array_equal(rows_of(values, rows), values[rows])
    put = put_rows(values, rows, -rows_of(values, rows))
    assert np.array_equal(put[rows], -values[rows])
    assert np.array_equal(put[[0, 2]], values[[0, 2]])
    assert values.min() == 0  # those given are as they were


def test_damped_steps_are_those_by_singular_values_singular_rows_among_them() -> None:
    a = matrices(60, 9, 3, 1e3)
    a[7, :, 2] = a[7, :, 1]
    a[8, :, 1] = 0.0
    r, c, _ = qr_of_rows(a, np.random.default_rng(6).standard_normal((60, 9)))
    radius = np.full(60, 0.05)
    with np.errstate(all="ignore"):  # as where they are called
        step, damping = damped_steps(r, c, radius)
        known = damped_step(r, c, radius)
    assert bool((known.damping > 0).all())
    assert np.allclose(damping, known.damping, rtol=1e-6)
    assert np.allclose(step, known.step, rtol=1e-6, atol=1e-12)


def test_blocks_of_rows_make_no_difference() -> None:
    count = 2 * AT_ONCE + 5
    a = np.tile(matrices(5, 6, 2, 100.0), (count // 5 + 1, 1, 1))[:count]
    right, points = np.ones((count, 6)), np.ones((count, 2))
    whole, part = (linearised(points[k:], right[k:], a[k:], 2e-16) for k in (0, -7))
    assert whole.step.shape == (count, 2)
    assert np.allclose(whole.step[-7:], part.step, rtol=1e-10)


@pytest.mark.parametrize("name", ["Misra1a", "BoxBOD", "MGH09", "Rat43", "Hahn1"])
def test_many_rows_reach_the_certified_digits_too(name: str) -> None:
    problem = nist_problem(name)
    starts = problem.starts.repeat(ROWS // 2, 1)
    assert pays(*starts.shape)
    path = descend(problem.loss(), starts, LevenbergMarquardt(), 2000)
    assert isinstance(path.reason, list)
    assert all(str(reason).startswith("converged") for reason in path.reason)
    off = ((path.final - problem.certified) / problem.certified).abs()
    assert float(off.max()) < 1e-9


def test_what_is_written_down_is_what_the_loss_says_where_rows_stay_end_and_are_stopped() -> None:
    problem = nist_problem("Rat43")
    loss = problem.loss()
    starts = torch.cat([problem.starts.repeat(20, 1), problem.certified[None], problem.starts * 1e200])
    path = descend(loss, starts, LevenbergMarquardt(), 200, stop=lambda now: now.loss < 8786.41)
    assert isinstance(path.stopped_at, list)
    assert None not in path.stopped_at
    assert len(set(path.stopped_at)) > 3
    moved = (path.points[1:] != path.points[:-1]).any(-1)
    assert bool((moved[1:] & ~moved[:-1])[:, :40].any())  # a step was refused, and the next one taken
    known = torch.stack([torch.func.vmap(loss)(points) for points in path.points])
    assert torch.allclose(path.losses, known, rtol=1e-12, equal_nan=True)
