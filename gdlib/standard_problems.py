"""Test functions of the literature, with the starts that it uses: Moré, Garbow and Hillstrom's collection.

Methods of second order are tried out on them everywhere, so that numbers can be compared. `rosenbrock` and
`beale`, which belong to the same collection, stand with the landscapes.
"""

from __future__ import annotations

from collections.abc import Callable
from math import pi

import torch
from torch import Tensor

from gdlib.checks import check_count
from gdlib.landscapes import Landscape


def powell_singular() -> Landscape:
    """A valley that is flat at its bottom: (x1 + 10 x2)² + 5 (x3 - x4)² + (x2 - 2 x3)⁴ + 10 (x1 - x4)⁴.

    Its minimum is 0 at 0, where two of the four curvatures are 0: there Newton's method isn't quadratic.
    Source: Powell (1962), An iterative method for finding stationary values of a function of several
    variables; function 13 of Moré, Garbow and Hillstrom (1981), Testing unconstrained optimization software.
    """
    return _problem("Powell's singular function", _powell_singular, [0.0] * 4, [3.0, -1.0, 0.0, 1.0])


def _powell_singular(point: Tensor) -> Tensor:
    x1, x2, x3, x4 = point.unbind(-1)
    return (x1 + 10 * x2) ** 2 + 5 * (x3 - x4) ** 2 + (x2 - 2 * x3) ** 4 + 10 * (x1 - x4) ** 4


def wood() -> Landscape:
    """Two of Rosenbrock's ravines that are tied together, with the minimum 0 at (1, 1, 1, 1).

    On the way lies a saddle, (-0.968, 0.947, -0.970, 0.951), whose loss is 7.877.
    Source: function 14 of Moré, Garbow and Hillstrom (1981), who have it from Colville (1968), A comparative
    study of nonlinear programming codes.
    """
    return _problem("Wood's function", _wood, [1.0] * 4, [-3.0, -1.0, -3.0, -1.0])


def _wood(point: Tensor) -> Tensor:
    x1, x2, x3, x4 = point.unbind(-1)
    first = 100 * (x2 - x1**2) ** 2 + (1 - x1) ** 2
    second = 90 * (x4 - x3**2) ** 2 + (1 - x3) ** 2
    return first + second + 10 * (x2 + x4 - 2) ** 2 + (x2 - x4) ** 2 / 10


def chained_rosenbrock(n: int = 20) -> Landscape:
    """Rosenbrock's ravine in many dimensions: the sum over i < n of 100 (x_{i+1} - x_i²)² + (1 - x_i)².

    Its minimum is 0 at (1, ..., 1); from four dimensions on there is another one near (-1, 1, ..., 1), a
    little below 4. n: dimensions, >= 2. The start is (-1.2, 1, -1.2, 1, ...).
    Source: Toint (1978), Some numerical results using a sparse matrix updating formula in unconstrained
    optimization, whose chain has other weights.
    """
    n = check_count("n", n, at_least=2)
    start = [-1.2, 1.0] * (n // 2) + [-1.2] * (n % 2)
    return _problem(f"a chain of Rosenbrock's ravines, n = {n}", _chained_rosenbrock, [1.0] * n, start)


def _chained_rosenbrock(point: Tensor) -> Tensor:
    x, y = point[..., :-1], point[..., 1:]
    return (100 * (y - x**2) ** 2 + (1 - x) ** 2).sum(-1)


def helical_valley() -> Landscape:
    """A valley that winds round an axis: 100 (x3 - 10 t)² + 100 (r - 1)² + x3², minimum 0 at (1, 0, 0).

    r and t are the length and the direction of (x1, x2), t in turns from -1/4 to 3/4. Where x1 = 0 and
    x2 < 0 it jumps.
    Source: Fletcher and Powell (1963), A rapidly convergent descent method for minimization; function 7 of
    Moré, Garbow and Hillstrom (1981).
    """
    return _problem("the helical valley", _helical_valley, [1.0, 0.0, 0.0], [-1.0, 0.0, 0.0])


def _helical_valley(point: Tensor) -> Tensor:
    x1, x2, x3 = point.unbind(-1)
    turns = 0.25 + torch.atan2(-x1, x2) / (2 * pi)
    return 100 * (x3 - 10 * turns) ** 2 + 100 * ((x1**2 + x2**2).sqrt() - 1) ** 2 + x3**2


def freudenstein_roth() -> Landscape:
    """A valley with a false bottom: two cubics that are 0 at (5, 4), the sum of their squares.

    Descent from the usual start ends in another minimum, 48.98 at (11.41, -0.8968).
    Source: Freudenstein and Roth (1963), Numerical solution of systems of nonlinear equations; function 2 of
    Moré, Garbow and Hillstrom (1981).
    """
    return _problem("Freudenstein and Roth's function", _freudenstein_roth, [5.0, 4.0], [0.5, -2.0])


def _freudenstein_roth(point: Tensor) -> Tensor:
    x, y = point.unbind(-1)
    first = x - 13 + ((5 - y) * y - 2) * y
    second = x - 29 + ((y + 1) * y - 14) * y
    return first**2 + second**2


def brown_dennis() -> Landscape:
    """A fit that stays poor: the sum over t of ((x1 + t x2 - eᵗ)² + (x3 + x4 sin t - cos t)²)².

    t = 0.2, 0.4, ... 4. Its minimum is 85822.2, at (-11.59, 13.20, -0.4034, 0.2368): where a loss is that
    large, rounding hides its last small falls.
    Source: Brown and Dennis (1971), New computational algorithms for minimizing a sum of squares of nonlinear
    functions; function 16 of Moré, Garbow and Hillstrom (1981), with m = 20.
    """
    minimum = [-11.594439904762165, 13.203630051207204, -0.4034394881768595, 0.2367787744557363]
    return _problem("Brown and Dennis's function", _brown_dennis, minimum, [25.0, 5.0, -5.0, -1.0])


def _brown_dennis(point: Tensor) -> Tensor:
    x1, x2, x3, x4 = point[..., None].unbind(-2)
    t = torch.arange(1, 21).to(point) / 5
    first, second = x1 + t * x2 - t.exp(), x3 + x4 * t.sin() - t.cos()
    return ((first**2 + second**2) ** 2).sum(-1)


def variably_dimensioned(n: int = 10) -> Landscape:
    """A bowl with one direction that gets ever steeper: |x - 1|² + s² + s⁴, s the sum over j of j (x_j - 1).

    Its minimum is 0 at (1, ..., 1). n: dimensions, >= 2.
    Source: function 25 of Moré, Garbow and Hillstrom (1981).
    """
    n = check_count("n", n, at_least=2)
    start = [1 - j / n for j in range(1, n + 1)]
    return _problem(f"the variably dimensioned function, n = {n}", _variably_dimensioned, [1.0] * n, start)


def _variably_dimensioned(point: Tensor) -> Tensor:
    beyond = point - 1
    s = beyond @ torch.arange(1, point.shape[-1] + 1).to(point)
    return (beyond**2).sum(-1) + s**2 + s**4


def _problem(
    name: str, loss: Callable[[Tensor], Tensor], minimum: list[float], start: list[float]
) -> Landscape:
    """A landscape whose window shows start and minimum."""
    both = torch.tensor([minimum, start], dtype=torch.float64)
    low, high = both.amin(0) - 1, both.amax(0) + 1
    (x_low, x_high), (y_low, y_high) = zip(low[:2].tolist(), high[:2].tolist(), strict=True)
    return Landscape(name, loss, both[:1], ((x_low, x_high), (y_low, y_high)), start=both[1])
