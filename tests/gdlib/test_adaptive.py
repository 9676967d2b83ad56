"""Adaptive methods against torch.optim, whose definitions they follow."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import Adadelta, Adagrad, RMSprop, descend
from tests.gdlib.parity import PROBLEMS, torch_path

OPTIM = torch.optim
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
}


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_a_method_is_torch_s(problem: str, name: str) -> None:
    method, make, options = CASES[name]
    loss, start = PROBLEMS[problem]
    path = descend(loss, start, method, steps=200)
    assert torch.allclose(path.points, torch_path(problem, make, options, 200), rtol=0, atol=1e-13)
    assert float(path.losses[-1]) < float(path.losses[0])
