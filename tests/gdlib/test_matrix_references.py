"""Methods for matrices against other people's packages, whose paths are kept in data/matrix_paths.json.

data/make_matrix_paths.py made them; the versions stand in the file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from gdlib import Adafactor, Adam, Muon, Shampoo, descend
from tests.gdlib.matrix_problem import SHAPES, START, loss

KEPT = json.loads((Path(__file__).parent / "data" / "matrix_paths.json").read_text(encoding="utf-8"))
OTHERS = Adam(0.01, eps=0.0)
# How ours has to be set to go the same way, and how far off it may be.
CASES: dict[str, tuple[Any, float]] = {
    # optax counts rows as inputs, so that its scale of a 6 by 4 matrix is 1.
    "optax.contrib.muon(0.01, beta=0.9, eps=0, nesterov=False, weight_decay=0.1)": (
        Muon(SHAPES, 0.01, 0.1, 0.9, nesterov=False, adjust_lr="none", eps=0.0, others=OTHERS),
        1e-12,
    ),
    "optax.contrib.muon(0.01, eps=0, nesterov=False, consistent_rms=0.2)": (
        Muon(SHAPES, 0.01, 0.0, nesterov=False, adjust_lr="match_rms_adamw", eps=0.0, others=OTHERS),
        1e-12,
    ),
    # optax takes the power of the step's number in float32 even where all else is float64.
    "optax.adafactor(min(0.01, 1/sqrt(t)), min_dim_size_to_factor=1)": (
        Adafactor(SHAPES, eps_in="squares"),
        1e-6,
    ),
    "the same, its decay counted in float64": (Adafactor(SHAPES, eps_in="squares"), 1e-12),
    "pytorch_optimizer.Shampoo(lr=0.02, matrix_eps=1e-6)": (Shampoo(SHAPES, 0.02, 1e-6), 1e-11),
    "pytorch_optimizer.Shampoo(lr=0.02, matrix_eps=1e-2)": (Shampoo(SHAPES, 0.02, 1e-2), 1e-12),
}


def test_every_kept_path_is_compared() -> None:
    assert set(CASES) == set(KEPT["paths"])


@pytest.mark.parametrize("name", CASES)
def test_a_method_goes_where_theirs_goes(name: str) -> None:
    method, atol = CASES[name]
    path = descend(loss, START, method, KEPT["steps"][-1])
    expected = torch.tensor(KEPT["paths"][name], dtype=torch.float64)
    assert torch.allclose(path.points[KEPT["steps"]], expected, rtol=0, atol=atol)
    assert path.losses[-1] < path.losses[0]
