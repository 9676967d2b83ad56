"""Checkers for the exercises of the chapter Ten broken loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn

from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close


def _floor(answer: Any) -> str | None:
    hints = {
        math.log(10): "That is the loss of guessing, where it starts.",
        0.0: "That is the floor with one softmax. With two, no chance is above 1 or below 0, and those "
        "are the scores of the second.",
        math.log(math.e + 10) - 1: "Of ten kinds one is right; the others are nine.",
        math.log(9) - 1: "The right kind is in the sum, too, with 1 in place of 1/e.",
    }
    return not_close(answer, math.log(math.e + 9) - 1, 1e-3, hints)


def _rounded(answer: Any) -> str | None:
    hints = {
        2**-6: "That is the whole gap to the next number. A step of more than half of it arrives there.",
        2**-8: "That holds for weights from 1 to 2; from 2 to 4 the gaps are twice as wide.",
        2**-7 / 3: "That is its share of the weight. The step itself is asked for.",
        2**-5: "Eight digits count the leading one: there are 128 numbers from 2 to 4.",
        3 / 256: "The gap is the same for all weights from 2 to 4. Mind how far 3 is above 2.",
        3 / 512: "The gap is the same for all weights from 2 to 4. Mind how far 3 is above 2.",
    }
    # Torch prints it as 0.0078, which is 0.16 % short.
    return not_close(answer, 2**-7, 2e-3, hints)


def _mend(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    draw = torch.Generator().manual_seed(0)
    x = torch.randn(60, 3, generator=draw)
    y = x @ torch.tensor([1.0, -2.0, 0.5]) + 3 + 0.1 * torch.randn(60, generator=draw)
    points = []
    for steps in (0, 1, 2):
        model = _trained(answer, x, y, 0.1, steps)
        if not isinstance(model, nn.Linear):
            return f"fit should return the model, a Linear layer; it gave {model!r:.60}."
        if model.weight.shape != (1, 3) or model.bias is None:
            return f"The model should have 3 inputs, one output and a bias; it is {model!r:.60}."
        points.append(_weights(model))
    first, second = ((before - after) / 0.1 for before, after in pairwise(points))
    slopes = [_slope(x, y, point) for point in points[:2]]
    if _alike(first, _column_against_row(x, y, points[0])):
        return "The first step subtracts all 60 targets from each of the 60 predictions: mind the shapes."
    if not _alike(first, slopes[0]):
        return "The first step isn't the learning rate times the gradient of the mean squared error."
    if _alike(second, slopes[0] + slopes[1]):
        return "The shapes are right. The second step has the first step's gradient in it, too."
    if not _alike(second, slopes[1]):
        return "The second step isn't the learning rate times the gradient where the first one ended."
    ones = torch.cat([x, torch.ones(60, 1)], 1)
    best = torch.linalg.lstsq(ones, y[:, None]).solution[:, 0]
    off = float((_weights(_trained(answer, x, y, 0.1, 300)) - best).norm())
    return None if off < 1e-2 else f"After 300 steps it is {off:.3g} from the line of least squares."


def _trained(fit: Callable[..., Any], x: Tensor, y: Tensor, lr: float, steps: int) -> Any:
    """What the answer makes, from the same weights each time, and torch's own draws left as they were."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        return fit(x.clone(), y.clone(), lr, steps)


def _weights(model: nn.Linear) -> Tensor:
    return torch.cat([model.weight.detach()[0], model.bias.detach()]).float()


def _slope(x: Tensor, y: Tensor, point: Tensor) -> Tensor:
    ones = torch.cat([x, torch.ones(len(x), 1)], 1)
    return 2 / len(x) * ones.T @ (ones @ point - y)


def _column_against_row(x: Tensor, y: Tensor, point: Tensor) -> Tensor:
    return _slope(x, y.mean().expand(len(y)), point)


def _alike(one: Tensor, other: Tensor) -> bool:
    return bool((one - other).norm() < 1e-3 * other.norm())


def _evaluate(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    draw = torch.Generator().manual_seed(0)
    x = torch.randn(25, 4, generator=draw)
    y = x.sum(1, keepdim=True) * torch.linspace(0, 3, 25)[:, None]
    for size, training in ((25, True), (10, True), (10, False)):
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(2)
            line = nn.Linear(4, 1)
            with torch.no_grad():
                line.weight.fill_(1.0)
                line.bias.fill_(0.5)
            model = nn.Sequential(line, nn.Dropout(0.5))
            model.train(training)
            given = answer(model, x, y, size)
        if (wrong := not_a_number(given)) is not None:
            return wrong
        if any(part.training is not training for part in model.modules()):
            return "Afterwards the model should be in the mode that it was in before."
        misses = (line(x) - y).detach().square()
        mean_of_means = float(torch.stack([part.mean() for part in misses.split(size)]).mean())
        total = float(misses.sum())
        if not_close(given, total, 1e-5) is None:
            return "That is the sum of the squares. Divide it by the number of examples."
        hints = {mean_of_means: "It is a mean of means: the five examples of the last portion weigh double."}
        if size == 25 and not_close(given, float(misses.mean()), 1e-5) is not None:
            return "In one portion of 25 examples it isn't their mean: some outputs are dropped at random."
        if (wrong := not_close(given, float(misses.mean()), 1e-5, hints)) is not None:
            return f"Of 25 examples in portions of {size}: {wrong}"
    return None


CHECKERS: Mapping[str, Checker] = {
    "loops-floor": _floor,
    "loops-rounded": _rounded,
    "loops-mend": _mend,
    "loops-evaluate": _evaluate,
}
