"""Adaptive methods against torch.optim, whose definitions they follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    Adadelta,
    Adagrad,
    Adam,
    AdamW,
    NAdam,
    RAdam,
    RMSprop,
    beale,
    cosine,
    descend,
    fit_loss,
    mse,
    quad,
    rosenbrock,
    seed_data,
)

X, Y = (values.double() for values in seed_data())
PROBLEMS = {
    "mse": (fit_loss(quad, X, Y, mse), torch.tensor([1.1, 1.1, 1.1], dtype=torch.float64)),
    "rosenbrock": (rosenbrock(), torch.tensor([-1.2, 1.0], dtype=torch.float64)),
    "beale": (beale(), torch.tensor([1.0, 1.5], dtype=torch.float64)),
}
OPTIM = torch.optim
BETAS = {"betas": (0.8, 0.95)}
# our method, torch's, torch's options; each with its defaults, then with every option set
CASES: dict[str, tuple[Any, Any, dict[str, Any]]] = {
    "Adagrad": (Adagrad(), OPTIM.Adagrad, {}),
    "Adagrad, all": (Adagrad(0.3, 1e-3, 0.1), OPTIM.Adagrad, {"lr": 0.3, "eps": 1e-3, "weight_decay": 0.1}),
    "RMSprop": (RMSprop(), OPTIM.RMSprop, {}),
    "RMSprop, centered": (
        RMSprop(0.003, 0.97, 1e-2, centered=True),
        OPTIM.RMSprop,
        {"lr": 0.003, "alpha": 0.97, "eps": 1e-2, "centered": True},
    ),
    "RMSprop, beta": (RMSprop(0.02, beta=0.7), OPTIM.RMSprop, {"lr": 0.02, "momentum": 0.7}),
    "RMSprop, all": (
        RMSprop(0.001, 0.9, 0.1, True, 0.6, 0.1),
        OPTIM.RMSprop,
        {"lr": 0.001, "alpha": 0.9, "eps": 0.1, "centered": True, "momentum": 0.6, "weight_decay": 0.1},
    ),
    "Adadelta": (Adadelta(), OPTIM.Adadelta, {}),
    "Adadelta, all": (
        Adadelta(0.1, 0.9, 1e-3, 0.1),
        OPTIM.Adadelta,
        {"lr": 0.1, "rho": 0.9, "eps": 1e-3, "weight_decay": 0.1},
    ),
    "Adam": (Adam(), OPTIM.Adam, {}),
    "Adam, all": (
        Adam(0.005, 0.8, 0.95, 1e-3, 0.1),
        OPTIM.Adam,
        {"lr": 0.005, "eps": 1e-3, "weight_decay": 0.1, **BETAS},
    ),
    "AMSGrad": (
        Adam(0.05, 0.8, 0.95, amsgrad=True),
        OPTIM.Adam,
        {"lr": 0.05, "amsgrad": True, **BETAS},
    ),
    "AdamW": (AdamW(), OPTIM.AdamW, {}),
    "AdamW, all": (
        AdamW(0.05, 0.8, 0.95, 1e-3, 0.3, True),
        OPTIM.AdamW,
        {"lr": 0.05, "eps": 1e-3, "weight_decay": 0.3, "amsgrad": True, **BETAS},
    ),
    "NAdam": (NAdam(), OPTIM.NAdam, {}),
    "NAdam, all": (
        NAdam(0.01, 0.8, 0.95, 1e-3, 0.1, 0.02),
        OPTIM.NAdam,
        {"lr": 0.01, "eps": 1e-3, "weight_decay": 0.1, "momentum_decay": 0.02, **BETAS},
    ),
    "RAdam": (RAdam(), OPTIM.RAdam, {}),
    "RAdam, all": (
        RAdam(3e-4, 0.8, 0.95, 1e-3, 0.1),
        OPTIM.RAdam,
        {"lr": 3e-4, "eps": 1e-3, "weight_decay": 0.1, **BETAS},
    ),
    "RAdam, never dividing": (RAdam(0.001, beta2=0.5), OPTIM.RAdam, {"lr": 0.001, "betas": (0.9, 0.5)}),
}
METHODS = (Adagrad, RMSprop, Adadelta, Adam, AdamW, NAdam, RAdam)


def torch_path(problem: str, make: Any, options: dict[str, Any], steps: int) -> Tensor:
    """The points that an optimiser of torch visits."""
    loss, start = PROBLEMS[problem]
    point = start.clone().requires_grad_()
    points = [start]
    torch.set_default_dtype(torch.float64)  # in which NAdam keeps its product of mu
    try:
        optimizer = make([point], **options)
        for _ in range(steps):
            optimizer.zero_grad()
            loss(point).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            points.append(point.detach().clone())
    finally:
        torch.set_default_dtype(torch.float32)
    return torch.stack(points)


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_a_method_is_torch_s(problem: str, name: str) -> None:
    method, make, options = CASES[name]
    loss, start = PROBLEMS[problem]
    path = descend(loss, start, method, steps=200)
    assert torch.allclose(path.points, torch_path(problem, make, options, 200), rtol=0, atol=1e-12)
    assert float(path.losses[-1]) < float(path.losses[0])


ROWS = {
    "lr": torch.tensor([0.001, 0.003, 0.01]).double(),
    "decay": torch.tensor([0.5, 0.8, 0.95]).double(),
    "eps": torch.tensor([1e-8, 1e-3, 0.1]).double(),
    "weight_decay": torch.tensor([0.0, 0.1, 0.3]).double(),
}


@pytest.mark.parametrize("kind", METHODS)
def test_every_hyperparameter_may_differ_from_row_to_row(kind: Callable[..., Any]) -> None:
    decays = [name for name in ("alpha", "beta", "rho", "beta1", "beta2") if hasattr(kind(), name)]
    settings = {"lr": ROWS["lr"], "eps": ROWS["eps"], "weight_decay": ROWS["weight_decay"]}
    settings |= dict.fromkeys(decays, ROWS["decay"])
    loss, start = PROBLEMS["mse"]
    together = descend(loss, start.expand(3, 3), kind(**settings), steps=40)
    for row in range(3):
        alone = descend(loss, start, kind(**{key: float(value[row]) for key, value in settings.items()}), 40)
        # Batches of this loss take a closed form, whose sums round differently, and steps add up.
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-10)


@pytest.mark.parametrize("kind", METHODS)
def test_a_schedule_is_asked_for_each_step(kind: Callable[..., Any]) -> None:
    loss, start = PROBLEMS["mse"]
    scheduled = descend(loss, start, kind(cosine(0.1, 20)), steps=20)
    point, method = start, kind(0.1)
    state = method.init(point)
    for k in range(20):  # the same, with a new method for each step that keeps the state of the last
        if float(cosine(0.1, 20)(k)) > 0:
            method = kind(float(cosine(0.1, 20)(k)))
        (grad,) = torch.autograd.grad(loss(leaf := point.clone().requires_grad_()), leaf)
        point, state = method.step(point, grad, state)
        assert torch.allclose(scheduled.points[k + 1], point, rtol=0, atol=1e-13)


@pytest.mark.parametrize("kind", METHODS)
def test_a_float32_point_stays_one(kind: Callable[..., Any]) -> None:
    path = descend(fit_loss(quad, X.float(), Y), (1.1, 1.1, 1.1), kind(), steps=3)
    assert path.points.dtype == torch.float32


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e6])
def test_adam_s_first_step_is_lr_times_the_sign_whatever_the_scale(scale: float) -> None:
    path = descend(lambda p: scale * (3 * p[0] - 2 * p[1]), torch.zeros(2).double(), Adam(0.1, eps=0.0), 1)
    assert torch.allclose(path.final, torch.tensor([-0.1, 0.1]).double(), rtol=1e-12)


def test_adam_fails_where_amsgrad_does_not() -> None:
    """Reddi, Kale and Kumar (2018), Theorem 1: the gradients C, -1, -1, over and over, on [-1, 1]."""
    C, ends = 3.0, []
    for amsgrad in (False, True):
        method = Adam(0.1, 0.0, 1 / (1 + C**2), eps=0.0, amsgrad=amsgrad)
        point = torch.zeros(1, dtype=torch.float64)
        state = method.init(point)
        for t in range(6000):
            grad = torch.tensor([C if t % 3 == 0 else -1.0], dtype=torch.float64)
            point, state = method.step(point, grad, state)
            point = point.clamp(-1, 1)
        ends.append(float(point))
    assert ends[0] > 0.8
    assert ends[1] < -0.8


@pytest.mark.parametrize("kind", METHODS)
@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("lr", 0.0, "lr must be greater than 0, got 0.0"),
        ("lr", float("nan"), "lr must be finite, got nan"),
        ("lr", "0.1", "lr must be a number or a tensor, got '0.1'"),
        ("lr", lambda k: -1.0, "schedule gives for step 0 must be at least 0"),
        ("eps", -1e-8, "eps must be at least 0, got -1e-08"),
        ("eps", torch.ones(2, 2), "eps must be a number or a tensor"),
        ("weight_decay", -0.1, "weight_decay must be at least 0, got -0.1"),
        ("weight_decay", None, "weight_decay must be a number or a tensor, got None"),
    ],
)
def test_a_bad_hyperparameter_is_named(kind: Any, name: str, value: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        kind(**{name: value})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (RMSprop, "alpha"),
        (RMSprop, "beta"),
        (Adadelta, "rho"),
        (Adam, "beta1"),
        (Adam, "beta2"),
        (AdamW, "beta2"),
        (NAdam, "beta1"),
        (RAdam, "beta2"),
    ],
)
@pytest.mark.parametrize("value", [1.0, -0.1, float("nan"), torch.tensor([0.5, 1.0])])
def test_a_bad_share_is_named(kind: Any, name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be"):
        kind(**{name: value})


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: NAdam(momentum_decay=-1), "momentum_decay must be at least 0, got -1"),
        (lambda: NAdam(momentum_decay=torch.ones(2)), "momentum_decay must be a number"),
        (
            lambda: descend(rosenbrock(), torch.ones(3, 2), Adam(torch.tensor([0.1, 0.2])), 1),
            "batch of 2 points",
        ),
        (
            lambda: descend(rosenbrock(), torch.ones(2), Adam(beta1=torch.tensor([0.1])), 1),
            "batch of 1 points",
        ),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
