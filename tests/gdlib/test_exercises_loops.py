"""The checkers of Ten broken loops: what they take, and the slips that they name."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.optim import SGD

from gdlib import check
from tests.gdlib.answers import Answers


def fit(x: Tensor, y: Tensor, lr: float, steps: int, flat: bool = True, forget: bool = True) -> nn.Linear:
    model = nn.Linear(x.shape[1], 1)
    optimizer = SGD(model.parameters(), lr)
    for _ in range(steps):
        if forget:
            optimizer.zero_grad()
        out = model(x)
        ((out[:, 0] if flat else out) - y).square().mean().backward()
        optimizer.step()
    return model


def with_both(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr, steps, flat=False, forget=False)


def with_wrong_shapes(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr, steps, flat=False)


def never_zeroed(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr, steps, forget=False)


def twice_as_long(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, 2 * lr, steps)


def stops_early(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr, min(steps, 3))


def forgets_late(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr if steps < 2 else lr / 2, steps)


def only_weights(x: Tensor, y: Tensor, lr: float, steps: int) -> Tensor:
    return fit(x, y, lr, steps).weight


def evaluate(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    before = model.training
    model.eval()
    total = sum((model(x[p]) - y[p]).square().sum().item() for p in torch.arange(len(x)).split(size))
    model.train(before)
    return total / len(x)


def with_dropout(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    return sum((model(x[p]) - y[p]).square().sum().item() for p in torch.arange(len(x)).split(size)) / len(x)


def mean_of_means(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    before = model.training
    model.eval()
    means = [(model(x[p]) - y[p]).square().mean() for p in torch.arange(len(x)).split(size)]
    model.train(before)
    return torch.stack(means).mean().item()


def left_in_eval(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    model.eval()
    return evaluate(model, x, y, size)


def left_in_train(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    found = evaluate(model, x, y, size)
    model.train()
    return found


def sum_of_squares(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    return evaluate(model, x, y, size) * len(x)


def dropout_left_off(model: nn.Module, x: Tensor, y: Tensor, size: int) -> float:
    before = model.training
    found = evaluate(model.eval(), x, y, size)
    model.training = before
    return found


def without_bias(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return nn.Linear(x.shape[1], 1, bias=False)


def two_outputs(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return nn.Linear(x.shape[1], 2)


def in_double(x: Tensor, y: Tensor, lr: float, steps: int) -> nn.Linear:
    return fit(x, y, lr, steps).double()


class TestLoops(Answers):
    slips = (
        ("loops-floor", math.log(10), "guessing"),
        ("loops-floor", 0, "one softmax"),
        ("loops-floor", math.log(9) - 1, "in the sum, too"),
        ("loops-rounded", 2**-6, "whole gap"),
        ("loops-rounded", 2**-8, "twice as wide"),
        ("loops-rounded", 2**-7 / 3, "share of the weight"),
        ("loops-rounded", 3 / 256, "the same for all weights"),
        ("loops-mend", with_both, "mind the shapes"),
        ("loops-mend", with_wrong_shapes, "mind the shapes"),
        ("loops-mend", never_zeroed, "first step's gradient"),
        ("loops-mend", twice_as_long, "first step isn't the learning rate times"),
        ("loops-mend", forgets_late, "second step isn't"),
        ("loops-mend", stops_early, "from the line of least squares"),
        ("loops-mend", only_weights, "a Linear layer"),
        ("loops-mend", without_bias, "and a bias"),
        ("loops-mend", two_outputs, "one output"),
        ("loops-evaluate", with_dropout, "dropped at random"),
        ("loops-evaluate", sum_of_squares, "sum of the squares"),
        ("loops-evaluate", dropout_left_off, "the mode that it was in"),
        ("loops-evaluate", mean_of_means, "mean of means"),
        ("loops-evaluate", left_in_eval, "the mode that it was in"),
        ("loops-evaluate", left_in_train, "the mode that it was in"),
        ("loops-evaluate", lambda *_: None, "should be a number"),
    )
    right = (
        ("loops-floor", math.log(math.e + 9) - 1),
        ("loops-rounded", 2**-7),
        ("loops-rounded", 0.0078),
        ("loops-mend", fit),
        ("loops-mend", in_double),
        ("loops-evaluate", evaluate),
    )


def test_the_longest_step_that_does_nothing_does_nothing() -> None:
    three = torch.tensor(3.0, dtype=torch.bfloat16)
    assert three + 2**-7 == three
    assert three + 2**-7 * 1.01 != three


def test_the_checkers_leave_the_draws_as_they_were() -> None:
    before = torch.get_rng_state()
    check("loops-mend", fit)
    check("loops-evaluate", evaluate)
    assert torch.equal(torch.get_rng_state(), before)
