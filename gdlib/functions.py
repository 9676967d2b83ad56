"""The curves to fit: a quadratic, rectified lines, and a network made of them.

A model is a function of its knobs and then of `x`. Fixing the knobs (`mk_quad(3, 2, 1)`) leaves a
function of `x` alone, which can be plotted or compared with data.
"""

from __future__ import annotations

import numbers
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.checks import check_all_finite, check_count, check_interval, check_tensor, described

Knob: TypeAlias = float | Tensor
Curve: TypeAlias = Callable[[Tensor], Tensor]


def quad(a: Any, b: Any, c: Any, x: Any) -> Any:
    """The quadratic a*x**2 + b*x + c.

    a, b, c, x: numbers, tensors that broadcast together, or anything else that knows `*`, `+` and
    `**` (`gdlib.autograd.Value` does). Returns what that arithmetic gives.
    Raises ValueError when the shapes don't broadcast.
    """
    _check_arithmetic(a=a, b=b, c=c, x=x)
    try:
        return a * x**2 + b * x + c
    except RuntimeError as error:
        raise _no_broadcast(a, b, c, x) from error


def mk_quad(a: Any, b: Any, c: Any) -> Curve:
    """The quadratic with its knobs fixed: a function of x alone. Arguments as in `quad`."""
    _check_arithmetic(a=a, b=b, c=c)
    return partial(quad, a, b, c)


def rectified_linear(m: Knob, b: Knob, x: Tensor) -> Tensor:
    """A line that is cut off at zero: max(m*x + b, 0), elementwise.

    m, b: numbers or tensors that broadcast with x. x: tensor of any shape.
    At the kink the gradient is that of torch.clip: the line's own.
    Raises ValueError when x is no tensor or the shapes don't broadcast.
    """
    check_tensor("x", x)
    _check_arithmetic(m=m, b=b)
    try:
        return torch.clip(m * x + b, 0.0)
    except RuntimeError as error:
        raise _no_broadcast(m, b, x) from error


def double_relu(m1: Knob, b1: Knob, m2: Knob, b2: Knob, x: Tensor) -> Tensor:
    """The sum of two rectified lines: a neural network with two hidden units, arguments as in
    `rectified_linear`."""
    first, second = rectified_linear(m1, b1, x), rectified_linear(m2, b2, x)
    try:
        return first + second
    except RuntimeError as error:
        raise _no_broadcast(m1, b1, m2, b2, x) from error


def mk_double_relu(m1: Knob, b1: Knob, m2: Knob, b2: Knob) -> Curve:
    """`double_relu` with its knobs fixed: a function of x alone."""
    _check_arithmetic(m1=m1, b1=b1, m2=m2, b2=b2)
    return partial(double_relu, m1, b1, m2, b2)


def relu_network(*knobs: Knob, x: Tensor) -> Tensor:
    """A network with one hidden layer: c + sum over i of w_i * max(m_i * x + b_i, 0).

    knobs: 3n + 1 numbers, first the n slopes m, then the n offsets b, then the n weights w, last the
    constant c. x: (points, 1), or (points,). Returns a tensor of the shape of x.
    `double_relu(m1, b1, m2, b2, x)` is `relu_network(m1, m2, b1, b2, 1, 1, 0, x=x)`.
    Raises ValueError for another number of knobs or another shape.
    """
    check_tensor("x", x)
    if x.ndim > 2 or (x.ndim == 2 and x.shape[1] != 1):
        raise ValueError(f"x must have shape (points, 1) or (points,), got {tuple(x.shape)}")
    n = _hidden_units(knobs)
    stacked = torch.stack([_like(x, knob) for knob in knobs])
    m, b, w = stacked[:-1].reshape(3, n)
    hidden = rectified_linear(m, b, x.reshape(-1, 1))
    y: Tensor = ((hidden * w).sum(1) + stacked[-1]).reshape(x.shape)
    return y


def _like(x: Tensor, knob: Knob) -> Tensor:
    """A knob as a tensor; a plain number counts as exactly as x does, as in `rectified_linear`."""
    plain = not isinstance(knob, Tensor) and x.is_floating_point()
    return torch.as_tensor(knob, dtype=x.dtype if plain else None)


def mk_relu_network(*knobs: Knob) -> Curve:
    """`relu_network` with its knobs fixed: a function of x alone."""
    _hidden_units(knobs)
    return partial(_relu_network_at, knobs)


def _relu_network_at(knobs: tuple[Knob, ...], x: Tensor) -> Tensor:
    return relu_network(*knobs, x=x)  # whose own partial would take x for one more knob


def _hidden_units(knobs: tuple[Knob, ...]) -> int:
    n, rest = divmod(len(knobs) - 1, 3)
    if n < 1 or rest:
        raise ValueError(f"knobs must number 3n + 1 for n >= 1 hidden units, got {len(knobs)}")
    for knob in knobs:
        one = knob.ndim == 0 if isinstance(knob, Tensor) else isinstance(knob, numbers.Real)
        if not one:
            raise ValueError(f"knobs must be numbers or tensors of one number each, got {described(knob)}")
    return n


def random_relu_network(n: int, seed: int, domain: tuple[float, float] = (-2.0, 2.0)) -> Tensor:
    """A point to start descent from: the 3n + 1 knobs of a `relu_network` whose hinges lie in `domain`.

    n: hidden units, >= 1. seed: whole number. Slopes are +1 or -1 and the kinks uniform in `domain`,
    so that every unit is at work on part of the data; weights are normal with variance 2/n
    (He et al. 2015, equation 10), the constant is 0. Returns a tensor of shape (3n + 1,) of torch's default
    type, float32 unless it was set to another, in which a seed draws other numbers.
    """
    n = check_count("n", n, at_least=1)
    generator = torch.Generator().manual_seed(check_count("seed", seed, at_most=2**64 - 1))
    low, high = check_interval("domain", domain)
    m = torch.randint(0, 2, (n,), generator=generator) * 2.0 - 1.0
    kinks = low + (high - low) * torch.rand(n, generator=generator)
    w = torch.randn(n, generator=generator) * (2 / n) ** 0.5
    return torch.cat([m, -m * kinks, w, torch.zeros(1)])


def wave(x: Tensor) -> Tensor:
    """A curve that no parabola follows: sin 3x + x/2, which a network of hinges is to learn.

    x: tensor of any shape. Its second derivative is at most 9 in size.
    """
    check_tensor("x", x)
    return torch.sin(3 * x) + x / 2


def hinges_through(x: Tensor, y: Tensor) -> Tensor:
    """The knobs of the `relu_network` that passes through given points, with straight lines between.

    x: (n + 1,) rising values, n >= 1. y: (n + 1,). One hinge starts at each x but the last and adds
    the change of slope there. Returns a tensor of shape (3n + 1,), ready for `relu_network(*knobs, x=x)`;
    left of the first point the curve stays at y[0].
    """
    check_tensor("x", x)
    check_tensor("y", y)
    if x.ndim != 1 or x.shape != y.shape or len(x) < 2:
        raise ValueError(
            f"x and y must have one shape (n + 1,) with n >= 1, got {tuple(x.shape)} and {tuple(y.shape)}"
        )
    check_all_finite("x", x)
    check_all_finite("y", y)
    if not bool((x.diff() > 0).all()):
        raise ValueError("x must rise from each value to the next, and it doesn't")
    slopes = y.diff() / x.diff()
    bends = torch.cat([slopes[:1], slopes.diff()])
    return torch.cat([torch.ones_like(bends), -x[:-1], bends, y[:1]])


def _check_arithmetic(**values: object) -> None:
    for name, value in values.items():
        # Any object with arithmetic will do (gdlib's own autograd has one); text and None won't.
        if not hasattr(value, "__mul__") or isinstance(value, (str, bytes, bool, complex, list, tuple)):
            raise ValueError(f"{name} must be a number or a tensor, got {described(value)}")


def _no_broadcast(*values: object) -> ValueError:
    shapes = ", ".join(str(tuple(value.shape)) for value in values if isinstance(value, Tensor))
    return ValueError(f"the knobs and x must broadcast together, got shapes {shapes}")
