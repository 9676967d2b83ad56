"""Test functions to descend on: each a loss with its minima and the part of the plane that shows it.

All are written with `point[..., 0]`, `point[..., 1]` and so on, so that one point (n,) gives a scalar, and
a batch (batch, n) the values of its rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import cos, sin

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import as_float, check_count, check_finite, check_tensor, described
from gdlib.evaluate import ClosedForm, losses_at

Domain = tuple[tuple[float, float], tuple[float, float]]


@by_value
@dataclass(frozen=True)
class Landscape:
    """A loss that knows where its minima are. Call it with a point (n,), or with a batch (..., n).

    name: its name in a sentence. loss: the function. minima: (k, n), float64, all global minima.
    domain: ((x_low, x_high), (y_low, y_high)), a window for pictures onto the first two coordinates.
    gradient: the loss's gradient, of the shape of the points it is given, where it is written down; `descend`
    asks it in place of autograd. start: (n,), float64, the start that the literature uses, where it has one.
    """

    name: str
    loss: Callable[[Tensor], Tensor]
    minima: Tensor
    domain: Domain
    gradient: Callable[[Tensor], Tensor] | None = None
    start: Tensor | None = None

    takes_batches = True  # `descend` hands it whole batches, without torch.func.vmap

    def __call__(self, point: Tensor) -> Tensor:
        n = self.minima.shape[1]
        if not isinstance(point, Tensor) or point.ndim < 1 or point.shape[-1] != n:
            raise ValueError(f"{self.name} is a function of points with {n} numbers, got {described(point)}")
        return self.loss(point)

    def closed_form(self, shape: torch.Size) -> ClosedForm | None:
        """Values and gradients without autograd, where the gradient is written down."""
        fits = shape[-1] == self.minima.shape[1]
        return self._with_grad if self.gradient is not None and fits else None

    def _with_grad(self, points: Tensor) -> tuple[Tensor, Tensor]:
        grads = None if self.gradient is None else self.gradient(points)
        if not isinstance(grads, Tensor) or grads.shape != points.shape:
            raise ValueError(
                f"gradient of {self.name} must give a tensor of the shape of its points, "
                f"{tuple(points.shape)}, got {described(grads)}"
            )
        return losses_at(self, points), grads

    @property
    def minimum(self) -> float:
        """The lowest value there is."""
        return float(self.loss(self.minima[0]))

    def __repr__(self) -> str:
        k, n = self.minima.shape
        places = "one point" if k == 1 else f"{k} points"
        return f"Landscape of {self.name}: minimum {self.minimum:.4g}, at {places} in {n} dimensions"


def bowl(kappa: float, L: float = 1.0, angle: float = 0.0, n: int = 2) -> Landscape:
    """The quadratic bowl x·A x / 2 with its minimum at 0 and condition number `kappa`.

    kappa: >= 1. L: > 0, the largest eigenvalue of A; the smallest is mu = L / kappa. n: dimensions, >= 2;
    the eigenvalues rise from mu to L by equal factors, along the axes: the first is the flattest, the last
    the steepest. angle: radians by which the first and the last axis are turned, from the first to the last.
    """
    largest, n = _positive("L", L), check_count("n", n, at_least=2)
    if not as_float("kappa", kappa) >= 1:
        raise ValueError(f"kappa must be at least 1, got {kappa}")
    check_finite("kappa", kappa)
    check_finite("angle", angle)
    eigenvalues = largest * kappa ** torch.linspace(-1, 0, n, dtype=torch.float64)
    turn = torch.eye(n, dtype=torch.float64)
    turn[0, 0], turn[0, -1], turn[-1, 0], turn[-1, -1] = cos(angle), -sin(angle), sin(angle), cos(angle)
    matrix = (turn * eigenvalues) @ turn.T if angle else eigenvalues.diag()

    name, domain = f"a bowl of kappa {kappa:g}", ((-1.5, 1.5), (-1.5, 1.5))
    return Landscape(name, partial(_bowl, matrix), _at([0.0] * n), domain, partial(_bowl_gradient, matrix))


def _bowl(matrix: Tensor, point: Tensor) -> Tensor:
    return (_bowl_gradient(matrix, point) * point).sum(-1) / 2


def _bowl_gradient(matrix: Tensor, point: Tensor) -> Tensor:
    if not point.is_floating_point():  # whole numbers: in their type the matrix would lose its fractions
        point = point.to(torch.result_type(point, 1.0))
    return point @ matrix.to(point)  # which is symmetric


def rosenbrock(a: float = 1.0, b: float = 100.0) -> Landscape:
    """A curved ravine, (a - x)² + b (y - x²)², with its minimum at (a, a²).

    b: > 0; the larger, the steeper the walls. Its condition number at the minimum is 2508 for the usual
    a = 1, b = 100. Source: Rosenbrock (1960), An automatic method for finding the greatest or least value
    of a function.
    """
    check_finite("a", a)
    b = _positive("b", b)

    domain = ((-2.0, 2.0), (-1.0, 3.0))
    loss, gradient = partial(_rosenbrock, a, b), partial(_rosenbrock_gradient, a, b)
    start = torch.tensor([-1.2, 1.0], dtype=torch.float64)
    return Landscape("Rosenbrock's ravine", loss, _at([a, a**2]), domain, gradient, start)


def _rosenbrock(a: float, b: float, point: Tensor) -> Tensor:
    x, y = point[..., 0], point[..., 1]
    return (a - x) ** 2 + b * (y - x**2) ** 2


def _rosenbrock_gradient(a: float, b: float, point: Tensor) -> Tensor:
    x, y = point.unbind(-1)
    steep = 2 * b * (y - x**2)
    return torch.stack([-2 * (a - x + steep * x), steep], -1)


def beale() -> Landscape:
    """Plateaus and steep corners: the sum over i = 1, 2, 3 of (c_i - x (1 - y^i))², minimum 0 at (3, 1/2).

    c = 1.5, 2.25, 2.625. Source: Beale (1958), On an iterative method of finding a local minimum; it is
    function 5 of Moré, Garbow and Hillstrom (1981), Testing unconstrained optimization software.
    """
    domain, start = ((-4.5, 4.5), (-4.5, 4.5)), torch.ones(2, dtype=torch.float64)
    return Landscape("Beale's function", _beale, _at([3.0, 0.5]), domain, start=start)


def _beale(point: Tensor) -> Tensor:
    x, y = point[..., 0], point[..., 1]
    first, second, third = 1.5 - x * (1 - y), 2.25 - x * (1 - y**2), 2.625 - x * (1 - y**3)
    return first**2 + second**2 + third**2


def himmelblau() -> Landscape:
    """Four valleys of one depth: (x² + y - 11)² + (x + y² - 7)², minimum 0 at four points.

    Source: Himmelblau (1972), Applied Nonlinear Programming.
    """
    minima = _at(
        [3.0, 2.0],
        [-2.805118086952745, 3.131312518250573],
        [-3.779310253377747, -3.283185991286169],
        [3.5844283403304917, -1.8481265269644036],
    )
    domain = ((-5.0, 5.0), (-5.0, 5.0))
    return Landscape("Himmelblau's function", _himmelblau, minima, domain, _himmelblau_gradient)


def _himmelblau(point: Tensor) -> Tensor:
    x, y = point[..., 0], point[..., 1]
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def _himmelblau_gradient(point: Tensor) -> Tensor:
    x, y = point.unbind(-1)
    first, second = 2 * (x**2 + y - 11), 2 * (x + y**2 - 7)
    return torch.stack([2 * x * first + second, first + 2 * y * second], -1)


def saddle() -> Landscape:
    """A saddle at 0 between two minima: x²/2 + (y² - 1)²/4, minimum 0 at (0, -1) and (0, 1).

    At 0 the loss is 1/4, the gradient vanishes and the Hessian has the eigenvalues 1 along x and -1 along
    y: what starts on the line y = 0 ends there.
    """
    domain = ((-1.5, 1.5), (-1.5, 1.5))
    return Landscape("a saddle", _saddle, _at([0.0, -1.0], [0.0, 1.0]), domain, _saddle_gradient)


def _saddle(point: Tensor) -> Tensor:
    x, y = point[..., 0], point[..., 1]
    return x**2 / 2 + (y**2 - 1) ** 2 / 4


def _saddle_gradient(point: Tensor) -> Tensor:
    x, y = point.unbind(-1)
    return torch.stack([x, (y**2 - 1) * y], -1)


def nesterov_worst(n: int, L: float = 1.0, mu: float = 0.0) -> Landscape:
    """The quadratic that no first-order method goes down fast, from 0, in fewer than n steps.

    (L - mu)/4 * ((x_1² + (x_1 - x_2)² + ... + (x_{n-1} - x_n)² + x_n²)/2 - x_1) + mu/2 |x|².
    Each gradient step from 0 can make only one more coordinate differ from 0.

    n: dimensions, >= 2. L: > 0: all eigenvalues are less than L. mu: in [0, L): all are more than mu.
    With mu = 0 the minimum, L/8 (1/(n + 1) - 1), is at x_i = 1 - i/(n + 1).
    Source: Nesterov (2018), Lectures on Convex Optimization, sections 2.1.2 and 2.1.4; the last x_n²
    keeps the second of them, which has infinitely many dimensions, in n.
    """
    n, largest = check_count("n", n, at_least=2), _positive("L", L)
    if not 0 <= as_float("mu", mu) < largest:
        raise ValueError(f"mu must be in [0, L), here [0, {L:g}), got {mu}")

    neighbours = torch.ones(n - 1, dtype=torch.float64)
    second_differences = 2 * torch.eye(n, dtype=torch.float64) - neighbours.diag(1) - neighbours.diag(-1)
    hessian = (largest - mu) / 4 * second_differences + mu * torch.eye(n, dtype=torch.float64)
    slope = torch.zeros(n, dtype=torch.float64)
    slope[0] = (largest - mu) / 4
    minimum = torch.linalg.solve(hessian, slope)
    name = f"Nesterov's worst function in {n} dimensions"
    return Landscape(name, partial(_nesterov_worst, largest, mu), minimum[None], ((-0.5, 1.5), (-0.5, 1.5)))


def _nesterov_worst(largest: float, mu: float, point: Tensor) -> Tensor:
    first, last = point[..., 0], point[..., -1]
    chain = first**2 + (point.diff(dim=-1) ** 2).sum(-1) + last**2
    return (largest - mu) / 4 * (chain / 2 - first) + mu / 2 * (point**2).sum(-1)


def three_slopes() -> Landscape:
    """A valley on a line, made of three parabolas, where the heavy ball may go round for ever.

    Its derivative is 25x for x < 1, x + 24 up to 2 and 25x - 24 beyond: a curvature of 25, except for a
    stretch where it is 1. Its minimum is 0 at 0. With the learning rate 1/9 and beta 4/9 that are best for
    bowls with mu = 1 and L = 25, momentum from 3.3 ends in a cycle of three points.
    Source: Lessard, Recht and Packard (2016), Analysis and design of optimization algorithms via integral
    quadratic constraints, section 4.6.
    """
    domain = ((-3.5, 3.5), (-3.5, 3.5))
    return Landscape("a valley of three slopes", _three_slopes, _at([0.0]), domain, _three_slopes_gradient)


def _three_slopes(point: Tensor) -> Tensor:
    x = point[..., 0]
    beyond = torch.where(x < 2, x**2 / 2 + 24 * x - 12, 12.5 * x**2 - 24 * x + 36)
    return torch.where(x < 1, 12.5 * x**2, beyond)


def _three_slopes_gradient(point: Tensor) -> Tensor:
    return torch.where(point < 1, 25 * point, torch.where(point < 2, point + 24, 25 * point - 24))


def wavy_bowl() -> Landscape:
    """A bowl on a line with waves on its flanks: x² + 3 sin² x, minimum 0 at 0.

    It isn't convex: its second derivative, 2 + 6 cos 2x, goes from -4 up to L = 8. But it is level nowhere
    but at its minimum, and keeps the Polyak-Łojasiewicz inequality.
    Source: Karimi, Nutini and Schmidt (2016), Linear convergence of gradient and proximal-gradient methods
    under the Polyak-Łojasiewicz condition, whose example it is.
    """
    return Landscape("a wavy bowl", _wavy_bowl, _at([0.0]), ((-10.0, 10.0), (-10.0, 10.0)))


def _wavy_bowl(point: Tensor) -> Tensor:
    x = point[..., 0]
    return x**2 + 3 * torch.sin(x) ** 2


def hubers(point: Tensor) -> Tensor:
    """The Huber loss of a number whose width rides along: worst cases of descent, a width a row of a batch.

    point: (2,), the number x and the width w > 0, which has no slope. The loss is x²/2 where |x| <= w and
    w (|x| - w/2) beyond; in x it is convex and 1-smooth. Source: Drori and Teboulle (2014), Performance of
    first-order methods for smooth convex minimization, section 3.
    """
    if not isinstance(point, Tensor) or point.shape != (2,):
        raise ValueError(f"point must be a tensor of shape (2,), got {described(point)}")
    x, width = point[0].abs(), point[1].detach()
    return torch.where(x <= width, x**2 / 2, width * (x - width / 2))


def lone_neuron(point: Tensor) -> Tensor:
    """Half the squared error of a neuron that should answer 1: (sigmoid(w) - 1)²/2, a plateau for w << 0.

    point: (n,), the knobs of n neurons that know nothing of each other: their losses are summed.
    """
    check_tensor("point", point)
    total: Tensor = ((torch.sigmoid(point) - 1) ** 2 / 2).sum()
    return total


def _at(*points: list[float]) -> Tensor:
    return torch.tensor(points, dtype=torch.float64)


def _positive(name: str, value: float) -> float:
    check_finite(name, value)
    if not value > 0:
        raise ValueError(f"{name} must be greater than 0, got {value}")
    return float(value)
