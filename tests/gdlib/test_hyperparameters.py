"""Hyperparameters as a step finds them: numbers, columns, what a schedule gives; never part of a graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from gdlib import (
    Adam,
    Backtracking,
    Clipped,
    GradientDescent,
    Momentum,
    Nesterov,
    PolyakStep,
    cosine,
    descend,
)
from gdlib.hyperparameters import at_each_step

POINT, ROWS = torch.zeros(2), torch.zeros(3, 2)
THREE = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)


def bowl(point: Tensor) -> Tensor:
    return (point**2).sum()


@pytest.mark.parametrize("zero", [0, np.float32(0), torch.tensor(0)])
def test_a_whole_zero_and_an_array_s_are_numbers_too(zero: Any) -> None:
    """Which torch.optim.Adam refuses as betas: findings/adam_refuses_a_whole_zero.sh."""
    start, step = torch.tensor([1.0, 2.0]), Adam(0.1, beta1=0.0, beta2=0.9)
    wanted = descend(bowl, start, step, 5).points
    assert torch.equal(descend(bowl, start, Adam(0.1, beta1=zero, beta2=0.9), 5).points, wanted)


def test_numbers_stay_and_the_method_is_not_copied() -> None:
    method = Momentum(0.1, torch.tensor(0.5))
    assert at_each_step(GradientDescent(0.1), ROWS)(7) == GradientDescent(0.1)
    assert at_each_step(method, ROWS)(0).beta == 0.5
    plain = GradientDescent(0.1)
    assert at_each_step(plain, POINT)(3) is plain


def test_a_value_a_row_becomes_a_column_of_the_points_type() -> None:
    ready = at_each_step(Momentum(THREE, beta=0.5), ROWS)(0)
    assert torch.equal(ready.lr, THREE.float()[:, None])
    assert ready.beta == 0.5


def test_a_schedule_is_what_it_gives_for_the_step() -> None:
    at = at_each_step(Momentum(cosine(THREE, 10), beta=0.5), ROWS)
    assert torch.equal(at(4).lr, cosine(THREE, 10)(4).to(ROWS)[:, None])  # type: ignore[union-attr]
    assert at_each_step(GradientDescent(cosine(0.1, 10)), POINT)(4).lr == cosine(0.1, 10)(4)


def test_a_method_that_is_held_is_made_ready_too() -> None:
    ready = at_each_step(Clipped(Momentum(cosine(0.1, 10), THREE), THREE), ROWS)(5)
    assert ready.max_norm.shape == (3, 1)  # type: ignore[union-attr]
    assert ready.method.beta.shape == (3, 1)  # type: ignore[attr-defined]
    assert ready.method.lr == cosine(0.1, 10)(5)  # type: ignore[attr-defined]


def test_the_readers_method_keeps_its_hyperparameters() -> None:
    method = Momentum(cosine(0.1, 10), THREE)
    before = method.lr, method.beta
    descend(bowl, ROWS, method, 5)
    assert (method.lr, method.beta) == before
    assert method.beta is before[1]


@dataclass
class Preconditioned:
    """A reader's own method: its tensor is no hyperparameter, and it counts its steps in itself."""

    scale: Tensor
    inner: GradientDescent
    taken: int = 0

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        self.taken += 1
        return self.inner.step(point, self.scale * grad, None)


def test_a_readers_own_method_is_left_alone() -> None:
    method = Preconditioned(torch.tensor([1.0, 0.5]), GradientDescent(0.1))
    path = descend(bowl, (1.0, 1.0), method, 3)
    assert method.taken == 3
    assert torch.allclose(path.final, torch.tensor([0.8**3, 0.9**3]))


@pytest.mark.parametrize(
    "method", [GradientDescent(THREE), Momentum(0.1, THREE), Clipped(Momentum(THREE), 1.0)]
)
@pytest.mark.parametrize("start", [POINT, torch.zeros(2, 3), torch.zeros(4, 2)])
def test_a_value_a_row_needs_as_many_rows(method: Any, start: Tensor) -> None:
    with pytest.raises(ValueError, match=r"(lr|beta) of shape \(3,\) needs a batch of 3 points, got a start"):
        descend(bowl, start, method, 0)


def learns(*numbers: float) -> Tensor:
    return torch.tensor(numbers if len(numbers) > 1 else numbers[0], requires_grad=True)


@pytest.mark.parametrize(
    "method",
    [
        GradientDescent(learns(0.1)),
        GradientDescent(learns(0.1, 0.2)),
        GradientDescent(0.1, weight_decay=learns(0.1)),
        GradientDescent(cosine(learns(0.1), 9)),
        GradientDescent(lambda k: learns(0.1, 0.2)),
        Momentum(0.1, learns(0.9)),
        Adam(learns(0.1, 0.2), beta2=learns(0.9)),
        Clipped(Momentum(learns(0.1)), learns(1.0)),
        Nesterov(learns(0.1, 0.2), restart="gradient"),
        Backtracking(learns(0.1), c=learns(0.1, 0.2)),
        PolyakStep(learns(0.0)),
    ],
)
def test_a_path_keeps_no_graph_of_hyperparameters_that_learn(method: Any) -> None:
    seen: list[Tensor] = []
    start = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    path = descend(bowl, start, method, 3, callback=lambda now: seen.extend((now.point, now.loss, now.grad)))
    assert not any(told.requires_grad for told in [*seen, path.points, path.losses, path.grad_norms])
    assert not torch.equal(path.points[0], path.points[-1])
