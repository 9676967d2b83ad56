"""Numbers of twice float64's digits, each the sum of two: enough to see residuals that are lost in rounding.

A `Wide` goes through a model in place of a tensor: it knows arithmetic, indexing, and torch's exp, log,
sin, cos and atan. There is no gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import factorial
from typing import Any, TypeAlias

import torch
from torch import Tensor

Number: TypeAlias = "float | Tensor | Wide"

HALVINGS = 6  # of an exponential's argument before its series, whose result is then squared as often
SPLIT = 2.0**27 + 1  # halves a float64's digits


@dataclass(frozen=True, eq=False)
class Wide:
    """hi + lo, of one shape, with |lo| at most half a unit in hi's last place: some 32 digits.

    Source: Dekker (1971), A floating-point technique for extending the available precision.
    """

    hi: Tensor
    lo: Tensor

    @classmethod
    def of(cls, value: Number) -> Wide:
        """The number itself, exactly."""
        if isinstance(value, Wide):
            return value
        hi = torch.as_tensor(value, dtype=torch.float64)
        return cls(hi, torch.zeros_like(hi))

    @property
    def shape(self) -> torch.Size:
        return self.hi.shape

    def __getitem__(self, where: Any) -> Wide:
        return Wide(self.hi[where], self.lo[where])

    def __neg__(self) -> Wide:
        return Wide(-self.hi, -self.lo)

    def __add__(self, other: Number) -> Wide:
        other = Wide.of(other)
        sum_, error = _exact_sum(self.hi, other.hi)
        return _normal(sum_, error + (self.lo + other.lo))

    def __mul__(self, other: Number) -> Wide:
        other = Wide.of(other)
        product, error = _exact_product(self.hi, other.hi)
        return _normal(product, error + (self.hi * other.lo + self.lo * other.hi))

    def __truediv__(self, other: Number) -> Wide:
        other = Wide.of(other)
        first = Wide.of(self.hi / other.hi)
        second = Wide.of((self - first * other).hi / other.hi)
        third = (self - first * other - second * other).hi / other.hi
        return first + second + third

    def __pow__(self, power: Number) -> Wide:
        if isinstance(power, int):
            result = Wide.of(torch.ones_like(self.hi))
            for _ in range(abs(power)):
                result = result * self
            return 1 / result if power < 0 else result
        return exp(Wide.of(power) * log(self))

    def __sub__(self, other: Number) -> Wide:
        return self + -Wide.of(other)

    def __radd__(self, other: Number) -> Wide:
        return self + other

    def __rmul__(self, other: Number) -> Wide:
        return self * other

    def __rsub__(self, other: Number) -> Wide:
        return Wide.of(other) - self

    def __rtruediv__(self, other: Number) -> Wide:
        return Wide.of(other) / self

    def __rpow__(self, other: Number) -> Wide:
        return Wide.of(other) ** self

    @classmethod
    def __torch_function__(
        cls, function: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        known = _KNOWN.get(function)
        return NotImplemented if known is None or kwargs else known(*map(Wide.of, args))


def exp(x: Wide) -> Wide:
    """By its series, of an argument that is made small first."""
    turns = torch.round(x.hi / LN2.hi)
    small = (x - LN2 * turns) * 2.0**-HALVINGS
    result = _series(small, [1 / Wide.of(float(factorial(k))) for k in range(13)])
    for _ in range(HALVINGS):
        result = result * result
    return Wide(torch.ldexp(result.hi, turns), torch.ldexp(result.lo, turns))


def log(x: Wide) -> Wide:
    """One of Newton's iterations doubles the digits of float64's logarithm."""
    near = Wide.of(x.hi.log())
    return near + (x * exp(-near) - 1)


def sin(x: Wide) -> Wide:
    return _sin_and_cos(x)[0]


def cos(x: Wide) -> Wide:
    return _sin_and_cos(x)[1]


def atan(x: Wide) -> Wide:
    """float64's arctangent, plus that of the angle that it misses, which is its own tangent."""
    near = Wide.of(x.hi.atan())
    sine, cosine = _sin_and_cos(near)
    return near + (x * cosine - sine) / (cosine + x * sine)


def _sin_and_cos(x: Wide) -> tuple[Wide, Wide]:
    quarters = torch.round(x.hi / QUARTER.hi)
    small = x - QUARTER * quarters
    square = small * small
    sine = small * _series(square, [(-1) ** k / Wide.of(float(factorial(2 * k + 1))) for k in range(14)])
    cosine = _series(square, [(-1) ** k / Wide.of(float(factorial(2 * k))) for k in range(14)])
    turn = torch.remainder(quarters, 4)
    swapped, negative = (turn == 1) | (turn == 3), turn >= 2
    first = _where(swapped, cosine, sine)
    second = _where(swapped, sine, cosine)
    return _where(negative, -first, first), _where((turn == 1) | (turn == 2), -second, second)


def _series(x: Wide, coefficients: list[Wide]) -> Wide:
    result = coefficients[-1]
    for coefficient in reversed(coefficients[:-1]):
        result = result * x + coefficient
    return result


def _where(flags: Tensor, yes: Wide, no: Wide) -> Wide:
    return Wide(torch.where(flags, yes.hi, no.hi), torch.where(flags, yes.lo, no.lo))


def _exact_sum(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    """a + b, and what rounding took from it (Knuth)."""
    total = a + b
    second = total - a
    return total, (a - (total - second)) + (b - second)


def _exact_product(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    """a * b, and what rounding took from it (Dekker; factors beyond 1e300 have no halves)."""
    product = a * b
    (a1, a2), (b1, b2) = _halves(a), _halves(b)
    return product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2


def _halves(a: Tensor) -> tuple[Tensor, Tensor]:
    scaled = SPLIT * a
    high = scaled - (scaled - a)
    return high, a - high


def _normal(hi: Tensor, lo: Tensor) -> Wide:
    total = hi + lo
    return Wide(total, lo - (total - hi))


LN2 = Wide(*torch.tensor([0.6931471805599453, 2.3190468138462996e-17], dtype=torch.float64))
QUARTER = Wide(*torch.tensor([1.5707963267948966, 6.123233995736766e-17], dtype=torch.float64))
_KNOWN: dict[Any, Callable[..., Wide]] = {
    torch.exp: exp,
    torch.log: log,
    torch.sin: sin,
    torch.cos: cos,
    torch.atan: atan,
    torch.Tensor.add: Wide.__add__,
    torch.Tensor.mul: Wide.__mul__,
    torch.Tensor.sub: Wide.__sub__,
    torch.Tensor.div: Wide.__truediv__,
}
