"""Averaged gradient descent against torch.optim.ASGD: the points, and the averages beside them."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import ASGD, Clipped, GradientDescent, cosine, descend
from tests.gdlib.parity import PROBLEMS, averages, torch_path

CASES: dict[str, tuple[ASGD, dict[str, Any]]] = {
    "defaults": (ASGD(), {}),
    "from the start": (ASGD(1e-3, t0=0), {"lr": 1e-3, "t0": 0}),
    "all": (
        ASGD(2e-3, 0.5, 0.6, 30.5, 0.1),
        {"lr": 2e-3, "lambd": 0.5, "alpha": 0.6, "t0": 30.5, "weight_decay": 0.1},
    ),
}
SMALL = {"rosenbrock": 1e-3}  # a longer first step leaves the valley


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_points_and_averages_are_torch_s(problem: str, name: str) -> None:
    method, options = CASES[name]
    if problem in SMALL:
        method = ASGD(**{**vars(method), "lr": SMALL[problem]})
        options = {**options, "lr": SMALL[problem]}
    loss, start = PROBLEMS[problem]
    path = descend(loss, start, method, steps=200)
    wanted = torch_path(problem, torch.optim.ASGD, options, 200)
    assert torch.allclose(path.points, wanted, rtol=0, atol=1e-14)
    wanted = torch_path(problem, torch.optim.ASGD, options, 200, answer="ax")
    assert torch.allclose(averages(problem, method, 200), wanted, rtol=0, atol=1e-14)
    assert float(path.losses[-1]) < float(path.losses[0])


def test_with_no_shortening_it_is_gradient_descent_and_the_mean_of_its_points() -> None:
    loss, start = PROBLEMS["mse"]
    plain = descend(loss, start, GradientDescent(0.01), 60).points
    method = ASGD(0.01, lambd=0.0, t0=20)
    assert torch.equal(descend(loss, start, method, 60).points, plain)
    assert torch.allclose(averages("mse", method, 60)[-1], plain[22:].mean(0), rtol=0, atol=1e-13)


def test_torch_takes_a_changed_learning_rate_one_step_later() -> None:
    loss, start = PROBLEMS["mse"]
    plan = cosine(0.01, 50)
    point = start.clone().requires_grad_()
    torch.set_default_dtype(torch.float64)
    try:
        optimizer = torch.optim.ASGD([point], lr=plan(0), lambd=0.0)
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: plan(k) / plan(0))
        for _ in range(40):
            optimizer.zero_grad()
            loss(point).backward()
            optimizer.step()
            scheduler.step()
    finally:
        torch.set_default_dtype(torch.float32)
    late = descend(loss, start, ASGD(lambda k: plan(max(k - 1, 0)), lambd=0.0), 40).final
    assert torch.allclose(point.detach(), late, rtol=0, atol=1e-13)
    in_time = descend(loss, start, ASGD(plan, lambd=0.0), 40).final
    assert not torch.allclose(late, in_time, rtol=0, atol=1e-3)


def test_the_average_of_a_clipped_method_is_its_own() -> None:
    assert torch.equal(averages("mse", Clipped(ASGD(t0=5), 1e9), 30), averages("mse", ASGD(t0=5), 30))
    assert not hasattr(Clipped(GradientDescent(0.1), 1.0), "average")


@pytest.mark.parametrize("name", ["lambd", "alpha", "t0", "weight_decay"])
@pytest.mark.parametrize("value", [-0.1, float("nan"), "1", torch.tensor([1.0, -1.0])])
def test_bad_input_is_named(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be"):
        ASGD(**{name: value})
