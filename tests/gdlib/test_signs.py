"""Methods that look at signs only, against torch.optim and by hand."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from gdlib import Lion, Rprop, SignDescent, constant, descend
from tests.gdlib.parity import PROBLEMS, torch_path

OPTIM = torch.optim
# our method, torch's, torch's options; each with its defaults, then with every option set
CASES: dict[str, tuple[Any, Any, dict[str, Any]]] = {
    "Rprop": (Rprop(), OPTIM.Rprop, {}),
    "Rprop, all": (
        Rprop(0.3, 0.4, 1.3, 1e-3, 0.25),
        OPTIM.Rprop,
        {"lr": 0.3, "etas": (0.4, 1.3), "step_sizes": (1e-3, 0.25)},
    ),
    "Rprop, small": (Rprop(1e-7), OPTIM.Rprop, {"lr": 1e-7}),  # the first step is within the bounds too
}


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", CASES)
def test_rprop_is_torch_s(problem: str, name: str) -> None:
    method, make, options = CASES[name]
    loss, start = PROBLEMS[problem]
    path = descend(loss, start, method, steps=200)
    assert torch.equal(path.points, torch_path(problem, make, options, 200))
    assert float(path.losses[-1]) < float(path.losses[0])


def by_hand(method: Any, *grads: list[float]) -> torch.Tensor:
    """The points that a method visits from zero, when these are the gradients that it is given."""
    points = [torch.zeros(len(grads[0]), dtype=torch.float64)]
    state = method.init(points[0])
    for grad in grads:
        point, state = method.step(points[-1], torch.tensor(grad, dtype=torch.float64), state)
        points.append(point)
    return torch.stack(points)


def test_rprop_waits_where_a_sign_changes_and_goes_on_where_a_gradient_is_zero() -> None:
    method = Rprop(1.0, eta_minus=0.5, eta_plus=1.5, step_max=2.0)
    moves = by_hand(method, [3.0, 3.0], [0.1, 0.0], [-5.0, 2.0], [-5.0, 2.0], [-1.0, 2.0]).diff(dim=0)
    wanted = [[-1.0, -1.0], [-1.5, 0.0], [0.0, -1.0], [0.75, -1.5], [1.125, -2.0]]
    assert torch.allclose(moves, torch.tensor(wanted, dtype=torch.float64))


def test_sign_descent_moves_every_coordinate_equally_far_whatever_its_slope() -> None:
    moves = by_hand(SignDescent(0.1, beta=0.0), [1e-30, -1e30], [-2.0, 0.0]).diff(dim=0)
    assert torch.allclose(moves, torch.tensor([[-0.1, 0.1], [0.1, 0.0]], dtype=torch.float64))


def test_sign_descent_s_average_outvotes_one_gradient() -> None:
    moves = by_hand(SignDescent(0.1, beta=0.6), [1.0], [-1.0], [-1.0]).diff(dim=0)
    assert torch.allclose(moves[:, 0], torch.tensor([-0.1, 0.1, 0.1], dtype=torch.float64))
    moves = by_hand(SignDescent(0.1, beta=0.9), [1.0], [-0.8], [-1.0]).diff(dim=0)
    assert torch.allclose(moves[:, 0], torch.tensor([-0.1, -0.1, 0.1], dtype=torch.float64))


def test_lion_with_equal_betas_is_signum_and_its_decay_is_decoupled() -> None:
    loss, start = PROBLEMS["rosenbrock"]
    lion, signum = (descend(loss, start, m, 100) for m in (Lion(1e-2, 0.9, 0.9), SignDescent(1e-2, 0.9)))
    assert torch.equal(lion.points, signum.points)
    flat = descend(lambda p: (p * 0).sum(), start, Lion(0.1, weight_decay=0.5), 3)
    assert torch.allclose(flat.final, 0.95**3 * start)


def test_weight_decay_is_part_of_the_gradient_of_which_sign_descent_takes_the_sign() -> None:
    loss, start = PROBLEMS["rosenbrock"]
    decayed = descend(loss, start, SignDescent(0.01, weight_decay=2.0), 100)
    other = descend(lambda p: loss(p) + (p**2).sum(), start, SignDescent(0.01), 100)
    assert torch.allclose(decayed.points, other.points, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Rprop(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: Rprop(constant(0.1)), r"lr must be a number or a tensor, got constant\(0.1\)"),
        (lambda: Rprop(eta_minus=1.0), r"eta_minus must be in \(0, 1\), got 1.0"),
        (lambda: Rprop(eta_minus=0.0), r"eta_minus must be in \(0, 1\), got 0.0"),
        (lambda: Rprop(eta_plus=torch.tensor([1.0, 1.2])), "eta_plus must be greater than 1"),
        (lambda: Rprop(eta_plus=float("inf")), "eta_plus must be finite, got inf"),
        (lambda: Rprop(step_min=0.0), "step_min must be greater than 0, got 0.0"),
        (lambda: Rprop(step_max=-1.0), "step_max must be greater than 0, got -1.0"),
        (lambda: Rprop(step_min=2.0, step_max=1.0), "step_min must be at most step_max, got 2.0 and 1.0"),
        (
            lambda: Rprop(step_min=torch.tensor([0.1, 2.0]), step_max=torch.tensor([1.0, 1.0])),
            "step_min must be at most step_max",
        ),
        (
            lambda: descend(*PROBLEMS["mse"], Rprop(step_min=torch.ones(2), step_max=torch.ones(3)), 1),
            "step_min of shape .* needs a batch of 2 points",
        ),
        (lambda: SignDescent(beta=1.0), r"beta must be in \[0, 1\), got 1.0"),
        (lambda: SignDescent(lr=0.0), "lr must be greater than 0"),
        (lambda: Lion(beta2=1.0), r"beta2 must be in \[0, 1\), got 1.0"),
        (lambda: Lion(weight_decay=-1.0), "weight_decay must be at least 0, got -1.0"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
