"""Adam and its relatives against torch.optim, whose definitions they follow, and where they fail."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import Adam, Adamax, AdamW, NAdam, RAdam, descend
from tests.gdlib.parity import PROBLEMS, torch_path

OPTIM = torch.optim
BETAS = {"betas": (0.8, 0.95)}
# our method, torch's, torch's options; each with its defaults, then with every option set
CASES: dict[str, tuple[Any, Any, dict[str, Any]]] = {
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
    "Adamax": (Adamax(), OPTIM.Adamax, {}),
    "Adamax, all": (
        Adamax(0.01, 0.8, 0.95, 1e-3, 0.1),
        OPTIM.Adamax,
        {"lr": 0.01, "eps": 1e-3, "weight_decay": 0.1, **BETAS},
    ),
}


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_a_method_is_torch_s(problem: str, name: str) -> None:
    method, make, options = CASES[name]
    loss, start = PROBLEMS[problem]
    path = descend(loss, start, method, steps=200)
    assert torch.allclose(path.points, torch_path(problem, make, options, 200), rtol=0, atol=1e-13)
    assert float(path.losses[-1]) < float(path.losses[0])


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


@pytest.mark.parametrize(
    ("momentum_decay", "words"),
    [(-1, "at least 0, got -1"), (torch.ones(2), "a number, got a float32 tensor")],
)
def test_nadam_names_a_bad_decay_of_its_momentum(momentum_decay: Any, words: str) -> None:
    with pytest.raises(ValueError, match=f"momentum_decay must be {words}"):
        NAdam(momentum_decay=momentum_decay)
