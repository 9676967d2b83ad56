"""Every number that the seed notebook prints comes out of gdlib, its never-zeroed loops included."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import gdlib
from gdlib import GradientDescent, Momentum, descend, double_relu, fit_loss, mae, quad, seed_data, seed_loss

NUMBERS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "data" / "seed_numbers.json").read_text(encoding="utf-8")
)
QUADRATIC = (seed_loss(), (1.1, 1.1, 1.1))
RELU = (fit_loss(double_relu, *seed_data()), (-1.0, 0.0, 1.0, 2.0))
SIGNATURES = {
    "plot_function": "(f, title=None, min=-2.1, max=2.1, color='r', ylim=None)",
    "quad": "(a, b, c, x)",
    "mk_quad": "(a, b, c)",
    "noise": "(x, scale)",
    "add_noise": "(x, mult, add)",
    "mae": "(preds, acts)",
    "rectified_linear": "(m, b, x)",
    "double_relu": "(m1, b1, m2, b2, x)",
    "mk_double_relu": "(m1, b1, m2, b2)",
}


def seed_loop(loss: Callable[[Tensor], Tensor], start: Any, steps: int, zero: bool) -> tuple[Tensor, Tensor]:
    """The notebook's own loop: the points and the loss at each."""
    param = torch.tensor(start, requires_grad=True)
    points, losses = [param.detach().clone()], []
    for _ in range(steps):
        value = loss(param)
        value.backward()  # type: ignore[no-untyped-call]
        losses.append(value.detach())
        with torch.no_grad():
            param -= param.grad * 0.01  # type: ignore[operator]
        if zero:
            param.grad = None
        points.append(param.detach().clone())
    losses.append(loss(param).detach())
    return torch.stack(points), torch.stack(losses)


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_seed_function_keeps_its_arguments_and_defaults(name: str) -> None:
    given = inspect.signature(getattr(gdlib, name)).parameters.values()
    wanted = inspect.signature(eval(f"lambda {SIGNATURES[name][1:-1]}: 0")).parameters.values()
    leading = [(parameter.name, parameter.default) for parameter in given][: len(wanted)]
    assert leading == [(parameter.name, parameter.default) for parameter in wanted]
    assert all(parameter.default is not parameter.empty for parameter in list(given)[len(wanted) :])


def test_the_seed_s_calls_give_the_seed_s_data() -> None:
    np.random.seed(42)
    x = torch.linspace(-2, 2, steps=20)[:, None]
    y = gdlib.add_noise(quad(3, 2, 1, x), 0.15, 1.5)
    assert y[:5, 0].tolist() == pytest.approx(NUMBERS["y_first5"], abs=5e-7)
    assert (str(x.dtype), str(y.dtype)) == (NUMBERS["x_dtype"], NUMBERS["y_dtype"])
    assert torch.equal(x, seed_data()[0])
    assert torch.equal(y, seed_data()[1])


def test_the_losses_of_two_settings() -> None:
    x, y = seed_data()
    assert float(mae(y, quad(3, 2, 1, x))) == pytest.approx(NUMBERS["mae(y, f(x))"], abs=5e-7)
    measured = float(seed_loss()((1.1, 1.1, 1.1)))  # type: ignore[arg-type]
    assert measured == pytest.approx(NUMBERS["quad_mae(1.1,1.1,1.1)"], abs=5e-7)


def test_the_first_gradient() -> None:
    param = torch.tensor(QUADRATIC[1], requires_grad=True)
    QUADRATIC[0](param).backward()  # type: ignore[no-untyped-call]
    expected = NUMBERS["quadratic_loop_zeroed"]["first_grad"]
    assert param.grad is not None
    assert param.grad.tolist() == pytest.approx(expected, abs=5e-7)


@pytest.mark.parametrize(
    ("method", "record"),
    [
        (GradientDescent(0.01), "quadratic_loop_zeroed"),
        (Momentum(0.01, beta=1), "quadratic_loop_as_in_the_notebook_never_zeroed"),
    ],
)
def test_the_quadratic_loop(method: Any, record: str) -> None:
    path = descend(*QUADRATIC, method, steps=14)  # one step by hand and a loop of 13
    # At step i the loop prints the loss before its step, so its first number is the loss at point 1.
    assert path.losses[1:14].tolist() == pytest.approx(NUMBERS[record]["losses_13_steps"], abs=1e-6)
    assert path.final.tolist() == pytest.approx(NUMBERS[record]["final_params"], abs=1e-6)


@pytest.mark.parametrize(
    ("method", "record"),
    [
        (GradientDescent(0.01), "double_relu_loop_zeroed"),
        (Momentum(0.01, beta=1), "double_relu_loop_as_in_the_notebook_never_zeroed"),
    ],
)
def test_the_double_relu_loop(method: Any, record: str) -> None:
    path = descend(*RELU, method, steps=50)
    assert path.losses[:50:5].tolist() == pytest.approx(NUMBERS[record]["losses_every_5th"], abs=1e-6)
    assert float(path.losses[49]) == pytest.approx(NUMBERS[record]["last_loss"], abs=1e-6)
    assert path.final.tolist() == pytest.approx(NUMBERS[record]["final_params"], abs=1e-5)


@pytest.mark.parametrize("problem", [QUADRATIC, RELU], ids=["quadratic", "double_relu"])
@pytest.mark.parametrize(("zero", "method"), [(True, GradientDescent(0.01)), (False, Momentum(0.01, 1))])
def test_descend_equals_the_seed_s_loop_to_the_last_bit(problem: Any, zero: bool, method: Any) -> None:
    points, losses = seed_loop(*problem, steps=100, zero=zero)
    path = descend(*problem, method, steps=100)
    assert torch.equal(path.points, points)
    assert torch.equal(path.losses, losses)
