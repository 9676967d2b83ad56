"""Muon against torch.optim's, whose Newton-Schulz steps are taken in bfloat16, and against its definition."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.optim import _muon as torchs

from gdlib import Adam, AdamW, GradientDescent, Muon, cosine, descend, split_point
from tests.gdlib.matrix_problem import SHAPES, START, loss, matrix_loss, torch_points

MATRIX = ((6, 4),)
# Our options, and torch's.
CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "defaults": ({}, {}),
    "no nesterov": (
        {"lr": 0.005, "nesterov": False, "beta": 0.8},
        {"lr": 0.005, "nesterov": False, "momentum": 0.8},
    ),
    "all": (
        {"lr": 0.02, "weight_decay": 0.5, "beta": 0.9, "adjust_lr": "match_rms_adamw", "eps": 1e-3},
        {"lr": 0.02, "weight_decay": 0.5, "momentum": 0.9, "adjust_lr_fn": "match_rms_adamw", "eps": 1e-3},
    ),
    "other polynomial": (
        {"lr": 0.01, "ns_steps": 3, "ns_coefficients": (1.875, -1.25, 0.375)},
        {"lr": 0.01, "ns_steps": 3, "ns_coefficients": (1.875, -1.25, 0.375)},
    ),
}


@pytest.fixture
def unrounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """torch's own code with its one rounding to bfloat16 taken out."""
    source = inspect.getsource(torchs._zeropower_via_newtonschulz)
    assert source.count("grad.bfloat16()") == 1
    names: dict[str, Any] = {"torch": torch, "Tensor": Tensor}
    exec(source.replace("grad.bfloat16()", "grad.clone()"), names)
    monkeypatch.setattr(torchs, "_zeropower_via_newtonschulz", names["_zeropower_via_newtonschulz"])


@pytest.mark.usefixtures("unrounded")
@pytest.mark.parametrize("shape", [(6, 4), (4, 6), (24, 1)])
@pytest.mark.parametrize("name", CASES)
def test_muon_is_torch_s_but_for_its_rounding(name: str, shape: tuple[int, int]) -> None:
    ours, options = CASES[name]
    path = descend(matrix_loss, START[:24], Muon((shape,), **ours), 200)
    expected = _torch_points(shape, options, torch.float64)
    assert torch.allclose(path.points, expected, rtol=0, atol=1e-12)
    assert path.losses[-1] < path.losses[0]


@pytest.mark.parametrize("name", CASES)
def test_torch_s_rounding_moves_the_path_by_hundredths_of_its_length(name: str) -> None:
    ours, options = CASES[name]
    path = descend(matrix_loss, START[:24], Muon(MATRIX, **ours), 200)
    rounded = _torch_points((6, 4), options, torch.float64)
    steps = path.points.diff(dim=0).norm(dim=1).sum()
    off = (path.points - rounded).norm(dim=1).max()
    assert 1e-4 * steps < off < 1e-2 * steps


def _torch_points(shape: tuple[int, int], options: dict[str, Any], dtype: torch.dtype) -> Tensor:
    return torch_points(lambda tensors: torch.optim.Muon(tensors, **options), 200, (shape,), dtype)


def test_with_the_polar_factor_all_singular_values_of_a_step_are_equal() -> None:
    for shape, scale in (((6, 4), 1.5**0.5), ((4, 6), 1.0), ((3, 8), 1.0)):
        method = Muon((shape,), lr=0.03, weight_decay=0.0, orthogonal="polar")
        path = descend(matrix_loss, START[:24], method, 20)
        steps = path.points.diff(dim=0).reshape(20, *shape)
        assert torch.allclose(torch.linalg.svdvals(steps), torch.tensor(0.03 * scale).double(), atol=1e-12)


def test_newton_schulz_steps_are_near_those_with_the_polar_factor() -> None:
    exact, near = (
        descend(matrix_loss, START[:24], Muon(MATRIX, 0.01, 0.0, orthogonal=how), 1)
        for how in ("polar", "newton-schulz")
    )
    values = torch.linalg.svdvals((near.points[1] - near.points[0]).reshape(6, 4)) / (0.01 * 1.5**0.5)
    assert 0.68 < values.min() < values.max() < 1.14
    ahead = (near.points[1] - near.points[0]) @ (exact.points[1] - exact.points[0])
    assert (
        ahead > 0.95 * (near.points[1] - near.points[0]).norm() * (exact.points[1] - exact.points[0]).norm()
    )


def test_vectors_go_by_the_other_method() -> None:
    """The vector's path is that of the other method on the gradients that the whole path gives."""
    path = descend(loss, START, Muon(SHAPES, 0.02, others=Adam(cosine(0.05, 30))), 30)
    vector, method = START[24:], Adam(0.05)
    state = method.init(vector)
    for k in range(30):
        (grad,) = torch.autograd.grad(loss(point := path.points[k].clone().requires_grad_()), point)
        vector, state = Adam(float(cosine(0.05, 30)(k))).step(vector, grad[24:], state)
        assert torch.allclose(path.points[k + 1, 24:], vector, atol=1e-14)
    assert path.losses[-1] < path.losses[0]


def test_shapes_may_come_in_any_order() -> None:
    turned = ((4,), (6, 4))
    start = torch.cat([START[24:], START[:24]])

    def turned_loss(point: Tensor) -> Tensor:
        b, W = split_point(point, turned)
        return loss(torch.cat([W.flatten(), b]))

    one = descend(loss, START, Muon(SHAPES, 0.02, others=AdamW()), 10)
    other = descend(turned_loss, start, Muon(turned, 0.02, others=AdamW()), 10)
    assert torch.allclose(one.final, torch.cat([other.final[4:], other.final[:4]]), atol=1e-14)


@pytest.mark.parametrize("orthogonal", ["newton-schulz", "polar"])
def test_rows_of_a_batch_go_as_if_alone(orthogonal: Any) -> None:
    lrs, decays = torch.tensor([0.01, 0.02, 0.05]).double(), torch.tensor([0.0, 0.1, 0.3]).double()
    betas = torch.tensor([0.5, 0.9, 0.95]).double()
    starts = START + torch.tensor([0.0, 0.3, -0.2]).double()[:, None]
    method = Muon(SHAPES, lrs, decays, betas, orthogonal=orthogonal, others=Adam(lrs))
    together = descend(loss, starts, method, 30)
    for row in range(3):
        lr, decay, beta = float(lrs[row]), float(decays[row]), float(betas[row])
        alone = Muon(SHAPES, lr, decay, beta, orthogonal=orthogonal, others=Adam(lr))
        assert torch.allclose(
            together.points[:, row], descend(loss, starts[row], alone, 30).points, atol=1e-10
        )


def test_a_float32_point_stays_one_and_a_path_that_diverges_is_recorded() -> None:
    assert descend(loss, START.float(), Muon(SHAPES, others=AdamW()), 3).points.dtype == torch.float32
    for orthogonal in ("newton-schulz", "polar"):
        method = Muon(MATRIX, 0.1, orthogonal=orthogonal)  # type: ignore[arg-type]
        path = descend(lambda p: (p**2).sum() / (p.sum() - p.sum()), START[:24], method, 3)
        assert path.diverged_at == 0


def test_equal_ones_are_equal_whatever_holds_their_shapes() -> None:
    assert Muon([[6, 4]]) == Muon((torch.Size([6, 4]),))  # type: ignore[arg-type, list-item]
    assert hash(Muon([[6, 4]])) == hash(Muon(MATRIX))  # type: ignore[arg-type, list-item]
    assert Muon(MATRIX) != Muon(((4, 6),))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Muon((6, 4)), r"shapes must be a sequence of shapes.*got \(6, 4\)"),
        (lambda: Muon(SHAPES), r"Muon is for matrices, and \(4,\) is none: others must be a method"),
        (lambda: Muon(SHAPES, others=Adam), "others must have init and step, got <class"),
        (lambda: Muon(SHAPES, others=0.1), "others must have init and step, got 0.1"),
        (lambda: Muon(MATRIX, 0.0), "lr must be greater than 0, got 0.0"),
        (lambda: Muon(MATRIX, beta=1.0), r"beta must be in \[0, 1\), got 1.0"),
        (lambda: Muon(MATRIX, weight_decay=-1), "weight_decay must be at least 0, got -1"),
        (lambda: Muon(MATRIX, adjust_lr="rms"), "adjust_lr must be 'original', .*got 'rms'"),
        (lambda: Muon(MATRIX, orthogonal="svd"), "orthogonal must be 'newton-schulz' or 'polar', got 'svd'"),
        (lambda: Muon(MATRIX, ns_steps=2.5), "ns_steps must be a whole number, got 2.5"),
        (lambda: Muon(MATRIX, ns_coefficients=(1, 2)), r"three finite numbers, got \(1, 2\)"),
        (lambda: Muon(MATRIX, eps=-1e-7), "eps must be at least 0, got -1e-07"),
        (
            lambda: descend(loss, START, Muon(MATRIX), 1),
            r"hold 24 numbers, so a point must be \(24,\).*\(28,\)",
        ),
        (lambda: descend(loss, START, Muon(SHAPES, torch.ones(2), others=GradientDescent(1)), 1), "2 points"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
