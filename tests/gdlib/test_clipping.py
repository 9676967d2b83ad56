"""Clipping, held against torch.nn.utils.clip_grad_norm_."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from gdlib import Clipped, GradientDescent, Momentum, descend


def cliff(point: Tensor) -> Tensor:
    """Flat on the left, steep on the right."""
    return point[0].exp() + (point[1] ** 2) / 2


START = torch.tensor([5.0, -3.0], dtype=torch.float64)


@pytest.mark.parametrize("beta", [0.0, 0.9])
@pytest.mark.parametrize("max_norm", [0.5, 3.0, 1e6])
def test_a_clipped_method_takes_the_steps_of_torch(beta: float, max_norm: float) -> None:
    point = START.clone().requires_grad_()
    optimizer = torch.optim.SGD([point], lr=0.05, momentum=beta)
    expected = [START]
    for _ in range(100):
        optimizer.zero_grad()
        cliff(point).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_([point], max_norm)
        optimizer.step()
        expected.append(point.detach().clone())
    path = descend(cliff, START, Clipped(Momentum(0.05, beta), max_norm), 100)
    assert torch.allclose(path.points, torch.stack(expected), rtol=0, atol=1e-12)


def test_no_step_is_longer_than_lr_times_the_limit_and_its_direction_stays() -> None:
    path = descend(cliff, START, Clipped(GradientDescent(0.1), 2.0), 50)
    steps = path.points.diff(dim=0)
    assert float(steps.norm(dim=1).max()) <= 0.2
    grad = torch.func.grad(cliff)(START)
    assert torch.allclose(steps[0] / steps[0].norm(), -grad / grad.norm(), atol=1e-12)


def test_each_row_of_a_batch_has_a_limit_of_its_own() -> None:
    limits = torch.tensor([0.5, 1e6], dtype=torch.float64)
    both = descend(cliff, torch.stack([START, START]), Clipped(GradientDescent(0.001), limits), 20)
    for row in range(2):
        alone = descend(cliff, START, Clipped(GradientDescent(0.001), float(limits[row])), 20)
        assert torch.allclose(both.points[:, row], alone.points, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("kind", "size"),
    [(torch.float16, 6e4), (torch.bfloat16, 1e30), (torch.float32, 1e30), (torch.float64, 1e200)],
)
def test_gradients_whose_squares_overflow_are_shortened_to_the_limit(kind: torch.dtype, size: float) -> None:
    grads = torch.tensor([[0.6 * size, -0.8 * size], [3e-4, 4e-4]], dtype=kind)
    method = Clipped(GradientDescent(1.0), 0.5)
    step = method.step(torch.zeros_like(grads), grads, method.init(grads))[0]
    expected = torch.tensor([[-0.3, 0.4], [-3e-4, -4e-4]], dtype=torch.float64)
    assert torch.allclose(step.double(), expected, rtol=4 * torch.finfo(kind).eps, atol=0)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Clipped(GradientDescent(0.1), 0.0), "max_norm must be greater than 0, got 0.0"),
        (lambda: Clipped(GradientDescent(0.1), float("nan")), "max_norm must be finite"),
        (lambda: Clipped(0.1, 1.0), "method must have init and step, got 0.1"),  # type: ignore[arg-type]
        (lambda: Clipped(GradientDescent, 1.0), "method must have init and step, got <class .*Descent"),  # type: ignore[arg-type]
    ],
)
def test_bad_input_is_named(make: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()
