"""Adafactor against torch.optim's, and the paper's form against its own formulas."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import Adafactor, cosine, descend, split_point
from tests.gdlib.matrix_problem import SHAPES, START, loss, torch_points

# Our options, and torch's.
CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "defaults": ({}, {}),
    "all": (
        {"lr": 0.05, "beta2_decay": -0.5, "eps1": 1e-2, "eps2": 0.3, "d": 1.5, "weight_decay": 0.2},
        {"lr": 0.05, "beta2_decay": -0.5, "eps": (1e-2, 0.3), "d": 1.5, "weight_decay": 0.2},
    ),
    "a rate that 1/sqrt(t) bounds": ({"lr": 0.5}, {"lr": 0.5}),
    "little memory": ({"lr": 0.02, "beta2_decay": -0.1}, {"lr": 0.02, "beta2_decay": -0.1}),
}


@pytest.mark.parametrize("foreach", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_adafactor_is_torch_s(name: str, foreach: bool) -> None:
    ours, options = CASES[name]
    path = descend(loss, START, Adafactor(SHAPES, **ours), 200)

    def make(tensors: list[Tensor]) -> torch.optim.Optimizer:
        return torch.optim.Adafactor(tensors, foreach=foreach, **options)

    torch.set_default_dtype(torch.float64)  # in which torch counts the steps
    try:
        expected = torch_points(make, 200)
    finally:
        torch.set_default_dtype(torch.float32)
    assert torch.allclose(path.points, expected, rtol=0, atol=1e-12)
    assert path.losses[-1] < path.losses[0]


def test_the_paper_s_form_adds_eps_to_the_squares() -> None:
    """Shazeer and Stern (2018), Algorithms 4 and 5, with sums in place of means as they have them."""
    eps1 = 0.02
    path = descend(loss, START, Adafactor(SHAPES, eps1=eps1, eps_in="squares"), 30)
    R, C, V = torch.zeros(6, 1).double(), torch.zeros(1, 4).double(), torch.zeros(4).double()
    for t in range(1, 31):
        point = path.points[t - 1].clone().requires_grad_()
        G, g = split_point(torch.autograd.grad(loss(point), point)[0], SHAPES)
        beta = 1 - t**-0.8
        R = beta * R + (1 - beta) * (G**2 + eps1).sum(1, keepdim=True)
        C = beta * C + (1 - beta) * (G**2 + eps1).sum(0, keepdim=True)
        V = beta * V + (1 - beta) * (g**2 + eps1)
        for X, U, after in zip(
            split_point(path.points[t - 1], SHAPES),
            (G / (R @ C / R.sum()).sqrt(), g / V.sqrt()),
            split_point(path.points[t], SHAPES),
            strict=True,
        ):
            alpha = max(1e-3, float((X**2).mean().sqrt())) * min(1e-2, t**-0.5)
            step = alpha * U / max(1.0, float((U**2).mean().sqrt()))
            assert torch.allclose(after, X - step, rtol=0, atol=1e-14)


def test_no_step_is_longer_than_its_share_of_the_tensor() -> None:
    path = descend(loss, START, Adafactor(SHAPES, lr=0.1), 50)
    for before, after in zip(path.points, path.points[1:], strict=False):
        for old, new in zip(split_point(before, SHAPES), split_point(after, SHAPES), strict=True):
            assert (new - old).norm() <= 0.1 * max(float(old.norm()), 1e-3) * (1 + 1e-12)


@pytest.mark.parametrize("eps_in", ["update", "squares"])
def test_rows_of_a_batch_go_as_if_alone(eps_in: Any) -> None:
    starts = START + torch.tensor([0.0, 0.3, -0.2]).double()[:, None]
    lrs, decays = torch.tensor([0.01, 0.1, 2.0]).double(), torch.tensor([0.0, 0.1, 0.2]).double()
    together = descend(loss, starts, Adafactor(SHAPES, lrs, weight_decay=decays, eps_in=eps_in), 25)
    for row in range(3):
        alone = Adafactor(SHAPES, float(lrs[row]), weight_decay=float(decays[row]), eps_in=eps_in)
        assert torch.allclose(
            together.points[:, row], descend(loss, starts[row], alone, 25).points, atol=1e-11
        )


def test_a_float32_point_stays_one_and_a_schedule_is_followed() -> None:
    path = descend(loss, START.float(), Adafactor(SHAPES, cosine(0.05, 10)), 10)
    assert path.points.dtype == torch.float32
    assert path.losses[-1] < path.losses[0]
    scalar = descend(lambda p: (p**2).sum(), torch.ones(3), Adafactor(((), (2,))), 10)
    assert scalar.losses[-1] < scalar.losses[0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"shapes": (6, 4)}, r"shapes must be a sequence of shapes.*got \(6, 4\)"),
        ({"lr": -1.0}, "lr must be greater than 0, got -1.0"),
        ({"beta2_decay": 0.8}, "beta2_decay must be at most 0, got 0.8"),
        ({"eps1": -1.0}, "eps1 must be at least 0, got -1.0"),
        ({"eps2": "a"}, "eps2 must be a number, got 'a'"),
        ({"d": 0.0}, "d must be greater than 0, got 0.0"),
        ({"weight_decay": -0.1}, "weight_decay must be at least 0, got -0.1"),
        ({"eps_in": "both"}, "eps_in must be 'update' or 'squares', got 'both'"),
    ],
)
def test_bad_input_is_named(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Adafactor(**{"shapes": SHAPES, **options})
