"""`make bench`: how many gradients minimisers take to one accuracy, ours and scipy.optimize.minimize's.

Counts, not times. Both are counted by one wrapper, up to the first evaluation, be it a trial of a line
search, at which the largest entry of the gradient is at most 1e-8 or the loss is within 1e-10 (of 1 or of its
minimum, the larger) of the minimum. A product with the Hessian counts as a gradient, which it costs at least;
a whole Hessian is counted apart.

Where ours takes more: BFGS begins from y·s / y·y, scipy's from the identity, which happens to suit problems
whose curvatures are about 1 in the directions that the first step doesn't see (so on Rosenbrock's function,
and from other starts of the variably dimensioned one), and costs it more than twice as many on Wood's. What
CG takes, ours and scipy's, depends on each digit of each line search, and so on the processor: from starts
that differ by a millionth it takes half or twice as many. Its counts are therefore medians over such starts.

    python -m benchmarks.minimisers           the eight problems
    python -m benchmarks.minimisers --spread  and from 30 starts around each, which shows what luck is worth
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from math import exp, inf, log
from statistics import fmean
from typing import Any

import numpy as np
import scipy.optimize
import torch
from torch import Tensor

from gdlib import (
    BFGS,
    LBFGS,
    ConjugateGradients,
    DampedNewton,
    Landscape,
    NewtonCG,
    beale,
    brown_dennis,
    chained_rosenbrock,
    descend,
    helical_valley,
    powell_singular,
    rosenbrock,
    variably_dimensioned,
    wood,
)
from gdlib.evaluate import ClosedForm, Evaluate

PROBLEMS: dict[str, Callable[[], Landscape]] = {
    "Rosenbrock": rosenbrock,
    "Powell's singular": powell_singular,
    "Beale": beale,
    "Wood": wood,
    "helical valley": helical_valley,
    "Brown and Dennis": brown_dennis,
    "variably dimensioned, 10": variably_dimensioned,
    "chained Rosenbrock, 20": chained_rosenbrock,
}
# Ours, scipy's name, what else scipy is given. Its own stopping tests are switched off, so that none of them
# stops it short of the accuracy.
METHODS: dict[str, tuple[Any, str, dict[str, Any]]] = {
    "Newton": (DampedNewton(), "Newton-CG", {"xtol": 0}),
    "Newton-CG": (NewtonCG(), "Newton-CG", {"xtol": 0}),
    "BFGS": (BFGS(), "BFGS", {"gtol": 0}),
    "L-BFGS": (LBFGS(), "L-BFGS-B", {"ftol": 0, "gtol": 0, "maxfun": 9999}),
    "CG": (ConjugateGradients(), "CG", {"gtol": 0}),
}
NEARBY = {"CG": 15}  # starts within about a millionth of the standard one; else that alone
MOST = 3000  # evaluations, beyond which it counts as not arrived


class OverError(Exception):
    """The count is over: accurate enough, or too many."""


@dataclass
class Count:
    """A landscape that counts its gradients and products until one is accurate enough."""

    landscape: Landscape
    gradients: int = 0
    products: int = 0
    hessians: int = 0
    arrived: bool = False

    def __post_init__(self) -> None:
        self.evaluate = Evaluate(self.landscape)
        self.minimum = self.landscape.minimum

    def both(self, point: Tensor) -> tuple[Tensor, Tensor]:
        value, grad = self.evaluate(point)
        self.gradients += 1
        above = float(value) - self.minimum
        self.arrived = float(grad.abs().max()) <= 1e-8 or above <= 1e-10 * max(1.0, abs(self.minimum))
        if self.arrived or self.gradients + self.products > MOST:
            raise OverError
        return value, grad

    def product(self, point: Tensor, v: Tensor) -> Tensor:
        self.products += 1
        return self.evaluate.hessian_product(point, v)

    def hessian(self, point: Tensor) -> Tensor:
        self.hessians += 1
        return self.evaluate.hessian(point)

    @property
    def cost(self) -> int | None:
        """Gradients and products until it arrived; None where it didn't."""
        return self.gradients + self.products if self.arrived else None


class Seen(Evaluate):
    """The landscape as `descend` asks for it."""

    def __init__(self, count: Count) -> None:
        super().__init__(count.landscape, count.both)
        self.__dict__["count"] = count

    def hessian_operator(self, point: Tensor) -> Callable[[Tensor], Tensor]:
        count: Count = self.__dict__["count"]
        return lambda v: count.product(point, v)

    def hessian(self, point: Tensor) -> Tensor:
        count: Count = self.__dict__["count"]
        return count.hessian(point)


class Loss:
    """A loss that lets `descend` see no more than what is counted."""

    def __init__(self, count: Count) -> None:
        self.count = count

    def __call__(self, point: Tensor) -> Tensor:
        return self.count.landscape(point)

    def closed_form(self, shape: torch.Size) -> ClosedForm:
        return self.count.both

    def seen_from(self, start: Tensor) -> Callable[[int], Evaluate]:
        seen = Seen(self.count)
        return lambda step: seen


def ours(landscape: Landscape, start: Tensor, method: Any) -> int | None:
    """What `descend` needs, or None."""
    count = Count(landscape)
    with suppress(OverError):
        descend(Loss(count), start, method, MOST)
    return count.cost


def scipys(
    landscape: Landscape, start: Tensor, name: str, options: dict[str, Any], whole: bool = False
) -> int | None:
    """What scipy needs, or None. whole: give it the Hessian, where it takes one, in place of products."""
    count = Count(landscape)
    given: dict[str, Any] = {}
    if name == "Newton-CG" and whole:
        given["hess"] = lambda x: count.hessian(torch.from_numpy(x)).numpy()
    elif name == "Newton-CG":
        given["hessp"] = lambda x, p: count.product(torch.from_numpy(x), torch.from_numpy(p)).numpy()
    with suppress(OverError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        scipy.optimize.minimize(
            lambda x: float(landscape(torch.from_numpy(x))),
            start.numpy(),
            jac=lambda x: count.both(torch.from_numpy(np.array(x)))[1].numpy(),
            method=name,
            options={"maxiter": MOST, **options},
            **given,
        )
    return count.cost


def typical(landscape: Landscape, method: str) -> tuple[int | None, int | None]:
    """(ours, scipy's) from the standard start, or the medians of both from starts near it, as NEARBY says."""
    assert landscape.start is not None
    generator = torch.Generator().manual_seed(0)
    shifts = torch.randn(
        NEARBY.get(method, 1), len(landscape.start), generator=generator, dtype=torch.float64
    )
    shifts[0] = 0
    pairs = [both(landscape, landscape.start * (1 + 1e-6 * shift), method) for shift in shifts]
    mine, theirs = (sorted(costs, key=lambda cost: cost or inf) for costs in zip(*pairs, strict=True))
    return mine[len(mine) // 2], theirs[len(theirs) // 2]


def both(landscape: Landscape, start: Tensor, method: str) -> tuple[int | None, int | None]:
    """(ours, scipy's) for a method of METHODS from one start."""
    mine, name, options = METHODS[method]
    return ours(landscape, start, mine), scipys(landscape, start, name, options, whole=method == "Newton")


def no_more(one: int | None, other: int | None) -> bool:
    """Whether `one` arrived, at no more cost than the other, which may not have."""
    return one is not None and (other is None or one <= other)


def table() -> None:
    print("gradients until the loss or its slope is accurate: ours / scipy.optimize.minimize's")
    print(f"{'':26}" + "".join(f"{method:>15}" for method in METHODS))
    won = dict.fromkeys(METHODS, 0)
    for name, make in PROBLEMS.items():
        cells = []
        for method in METHODS:
            mine, theirs = typical(make(), method)
            won[method] += no_more(mine, theirs)
            cells.append(f"{shown(mine)} / {shown(theirs)}")
        print(f"{name:26}" + "".join(f"{cell:>15}" for cell in cells))
    print(f"{'at most as many, of 8':26}" + "".join(f"{count:>15}" for count in won.values()))


def spread(starts: int = 30) -> None:
    """Ratios of ours to scipy's over starts around each problem's own, where both arrive."""
    print(f"{starts} starts around each: ours / scipy's, geometric mean (how many of both arrived)")
    generator = torch.Generator().manual_seed(0)
    for name, make in PROBLEMS.items():
        landscape, cells = make(), []
        assert landscape.start is not None
        shifts = torch.randn(starts, len(landscape.start), generator=generator, dtype=torch.float64)
        for method in METHODS:
            pairs = [both(landscape, landscape.start + 0.3 * shift, method) for shift in shifts]
            logs = [log(a / b) for a, b in pairs if a is not None and b is not None]
            mine, theirs = (sum(cost is not None for cost in costs) for costs in zip(*pairs, strict=True))
            ratio = f"{exp(fmean(logs)):.2f}" if logs else "-"
            cells.append(f"{ratio} ({mine}, {theirs})")
        print(f"{name:26}" + "".join(f"{cell:>15}" for cell in cells))


def shown(count: int | None) -> str:
    return "-" if count is None else str(count)


def main() -> None:
    torch.set_num_threads(1)
    table()
    if "--spread" in sys.argv:
        spread()


if __name__ == "__main__":
    main()
