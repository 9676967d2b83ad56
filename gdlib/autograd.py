"""Reverse-mode automatic differentiation on scalars, small enough to read whole.

Each operation makes a new `Value` that remembers its parents and, for each of them, the local slope
d(result)/d(parent). `backward` walks the graph from the result to the leaves and multiplies slopes
along every route, adding up where routes meet: the chain rule. The idea and the size are micrograd's
(Karpathy 2020); the names and conventions are torch's.
"""

from __future__ import annotations

import math

from gdlib.checks import as_float, check_finite, described


class Value:
    """A number that remembers how it was computed.

    data: the number. grad: after `backward`, the derivative of the result with respect to this value;
    like torch's it adds up over calls of `backward` until `zero_grad`.
    """

    def __init__(
        self,
        data: float,
        parents: tuple[Value, ...] = (),
        slopes: tuple[float, ...] = (),
        operation: str = "",
    ) -> None:
        self.data = as_float("data", data)
        self.grad = 0.0
        self.operation = operation
        self.parents = parents
        self.slopes = slopes

    def __repr__(self) -> str:
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"

    def __add__(self, other: Value | float) -> Value:
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0), "+")

    def __mul__(self, other: Value | float) -> Value:
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data), "*")

    def __pow__(self, exponent: float) -> Value:
        check_finite("exponent", exponent)
        if self.data < 0 and exponent != int(exponent):
            raise ValueError(f"expected a base of at least 0 for the power {exponent}, got {self.data}")
        slope = exponent * _power(self.data, exponent - 1) if exponent else 0.0
        return Value(_power(self.data, exponent), (self,), (slope,), f"**{exponent}")

    def __neg__(self) -> Value:
        return self * -1.0

    def __sub__(self, other: Value | float) -> Value:
        return self + -as_value(other)

    def __truediv__(self, other: Value | float) -> Value:
        return self * as_value(other) ** -1

    def __radd__(self, other: float) -> Value:
        return self + other

    def __rmul__(self, other: float) -> Value:
        return self * other

    def __rsub__(self, other: float) -> Value:
        return as_value(other) - self

    def __rtruediv__(self, other: float) -> Value:
        return as_value(other) / self

    def __abs__(self) -> Value:
        slope = math.copysign(1.0, self.data) if self.data else 0.0
        return Value(abs(self.data), (self,), (slope,), "abs")

    def relu(self) -> Value:
        """max(self, 0), with slope 0 at 0, as torch.relu has it (torch.clip's slope there is 1)."""
        return Value(max(self.data, 0.0), (self,), (float(self.data > 0),), "relu")

    def tanh(self) -> Value:
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,), "tanh")

    def exp(self) -> Value:
        try:
            e = math.exp(self.data)
        except OverflowError:
            e = math.inf  # where float64 ends, as in torch
        return Value(e, (self,), (e,), "exp")

    def log(self) -> Value:
        if self.data <= 0:
            raise ValueError(f"log needs a number greater than 0, got {self.data}")
        return Value(math.log(self.data), (self,), (1 / self.data,), "log")

    def backward(self) -> None:
        """Add d(self)/d(value) to the grad of every value that self came from."""
        flow = {id(self): 1.0}  # what has reached each value so far in this walk
        for value in reversed(in_order(self)):
            for parent, slope in zip(value.parents, value.slopes, strict=True):
                flow[id(parent)] = flow.get(id(parent), 0.0) + slope * flow[id(value)]
            value.grad += flow[id(value)]


def as_value(number: Value | float) -> Value:
    """`number` itself when it is a Value, else a new leaf that holds it."""
    return number if isinstance(number, Value) else Value(number)


def in_order(result: Value) -> list[Value]:
    """Every value that `result` was computed from, parents before children, `result` last.

    This is a topological order: walked backwards, a value's turn comes only when all that flows into
    it has arrived. An explicit stack, since long sums are deeper than Python's recursion goes.
    """
    order: list[Value] = []
    seen: set[int] = set()
    stack = [(result, False)]
    while stack:
        value, parents_done = stack.pop()
        if parents_done:
            order.append(value)
        elif id(value) not in seen:
            seen.add(id(value))
            stack.append((value, True))
            stack.extend((parent, False) for parent in value.parents)
    return order


def zero_grad(*values: Value) -> None:
    """Set the grad of each value back to 0, as torch.optim.Optimizer.zero_grad does for parameters."""
    for value in values:
        if not isinstance(value, Value):
            raise ValueError(f"each argument of zero_grad must be a Value, got {described(value)}")
        value.grad = 0.0


def _power(base: float, exponent: float) -> float:
    """base**exponent as a float: inf where it is too large or a power of 0 below 0, as in torch."""
    odd = exponent % 2 == 1
    try:
        return float(base**exponent)
    except (OverflowError, ZeroDivisionError):
        return -math.inf if odd and math.copysign(1.0, base) < 0 else math.inf
