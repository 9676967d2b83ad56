"""The readable engine against torch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gdlib import Value, mae, quad, seed_data, zero_grad
from gdlib.autograd import in_order

UNARY: dict[str, Callable[[Any], Any]] = {
    "neg": lambda v: -v,
    "abs": abs,
    "relu": lambda v: v.relu(),
    "tanh": lambda v: v.tanh(),
    "exp of tanh": lambda v: v.tanh().exp(),
    "log": lambda v: (v * v + 1).log(),
    "square": lambda v: v**2,
    "cube of tanh": lambda v: v.tanh() ** 3,
    "root": lambda v: (v * v + 1) ** 0.5,
    "inverse": lambda v: 1 / (v * v + 1),
    "power zero": lambda v: v**0 + v,
    "1 - v": lambda v: 1 - v,
}
BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda v, w: v + w,
    "-": lambda v, w: v - w,
    "*": lambda v, w: v.tanh() * w,
    "/": lambda v, w: v / (w * w + 0.5),
}
NUMBERS = st.floats(min_value=-3, max_value=3, allow_nan=False).map(lambda x: round(x, 3))


@st.composite
def programs(draw: st.DrawFn) -> tuple[list[float], list[tuple[str, int, int]]]:
    """Leaves, and operations on any of the values so far: sub-expressions are shared at will."""
    leaves = draw(st.lists(NUMBERS, min_size=1, max_size=4))
    operations = []
    for done in range(draw(st.integers(min_value=1, max_value=12))):
        known = st.integers(min_value=0, max_value=len(leaves) + done - 1)
        operations.append((draw(st.sampled_from([*UNARY, *BINARY])), draw(known), draw(known)))
    return leaves, operations


def run(leaves: list[Any], operations: list[tuple[str, int, int]]) -> Any:
    values = list(leaves)
    for name, left, right in operations:
        values.append(
            UNARY[name](values[left]) if name in UNARY else BINARY[name](values[left], values[right])
        )
    return values[-1]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(programs())
def test_random_expressions_have_torch_s_value_and_gradient(
    program: tuple[list[float], list[tuple[str, int, int]]],
) -> None:
    numbers, operations = program
    ours = [Value(number) for number in numbers]
    theirs = [torch.tensor(number, dtype=torch.float64, requires_grad=True) for number in numbers]
    result, expected = run(ours, operations), run(theirs, operations)
    assert result.data == pytest.approx(float(expected.detach()), rel=1e-9, abs=1e-12)
    if not math.isfinite(result.data):
        return
    result.backward()
    if expected.requires_grad:
        expected.backward()
    for mine, reference in zip(ours, theirs, strict=True):
        grad = 0.0 if reference.grad is None else float(reference.grad)
        assert mine.grad == pytest.approx(grad, rel=1e-9, abs=1e-9)


def test_the_seed_s_gradient_comes_out() -> None:
    x, y = (values.double() for values in seed_data())
    knobs = [Value(1.1) for _ in range(3)]
    errors = [abs(quad(*knobs, xi) - yi) for xi, yi in zip(x[:, 0].tolist(), y[:, 0].tolist(), strict=True)]
    loss = sum(errors, Value(0.0)) / len(errors)
    loss.backward()
    point = torch.full((3,), 1.1, dtype=torch.float64, requires_grad=True)
    mae(quad(*point, x), y).backward()  # type: ignore[no-untyped-call]
    assert point.grad is not None
    assert [knob.grad for knob in knobs] == pytest.approx(point.grad.tolist(), rel=1e-12)


def test_a_value_used_twice_gets_both_contributions() -> None:
    x = Value(3.0)
    (x * x + x).backward()
    assert x.grad == 7.0


def test_a_diamond_is_walked_in_order() -> None:
    a, b = Value(2.0), Value(3.0)
    p = a * b
    q = p + a
    result = p * q
    result.backward()
    assert (a.grad, b.grad) == (2 * 2 * 9 + 2 * 2 * 3, 2 * 4 * 3 + 4)  # of a²b² + a²b
    places = {id(value): place for place, value in enumerate(in_order(result))}
    for value in in_order(result):
        assert all(places[id(parent)] < places[id(value)] for parent in value.parents)


def test_gradients_add_up_until_they_are_zeroed() -> None:
    x = Value(2.0)
    loss = x**3
    loss.backward()
    loss.backward()
    assert x.grad == 24.0
    zero_grad(x, loss)
    assert (x.grad, loss.grad) == (0.0, 0.0)
    loss.backward()
    assert x.grad == 12.0


def test_a_sum_of_ten_thousand_terms_is_not_too_deep() -> None:
    x = Value(0.5)
    total = x
    for _ in range(10_000):
        total = total + x
    total.backward()
    assert x.grad == 10_001.0


@pytest.mark.parametrize(
    "kink",
    [abs, lambda v: v.relu(), lambda v: v**2, lambda v: v**0, lambda v: v**0.5, lambda v: v**1],
    ids=["abs", "relu", "square", "power 0", "root", "power 1"],
)
def test_conventions_at_zero_are_torch_s(kink: Callable[[Any], Any]) -> None:
    ours, theirs = Value(0.0), torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    kink(ours).backward()
    kink(theirs).backward()
    assert theirs.grad is not None
    assert ours.grad == float(theirs.grad)


@pytest.mark.parametrize(
    "huge", [lambda v: (v * 1000).exp(), lambda v: v**400, lambda v: (-v) ** 401, lambda v: (v * 0) ** -1]
)
def test_what_overflows_is_torch_s_infinity(huge: Callable[[Any], Any]) -> None:
    theirs = huge(torch.tensor(10.0, dtype=torch.float64))
    assert huge(Value(10.0)).data == float(theirs)


def test_a_value_says_what_it_is() -> None:
    x = Value(2)
    (3 * x).backward()
    assert repr(x) == "Value(2, grad=3)"


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Value("2"), "data must be a number, got '2'"),  # type: ignore[arg-type]
        (lambda: Value(True), "data must be a number, got True"),
        (lambda: Value(1.0) + "a", "data must be a number, got 'a'"),  # type: ignore[operator]
        (lambda: Value(1.0) * None, "data must be a number, got None"),  # type: ignore[operator]
        (lambda: Value(1.0) * torch.ones(2), "got a float32 tensor"),
        (lambda: Value(-1.0) ** 0.5, "expected a base of at least 0 for the power 0.5, got -1.0"),
        (lambda: Value(2.0) ** Value(2.0), "exponent must be a number"),  # type: ignore[operator]
        (lambda: Value(2.0) ** float("nan"), "exponent must be finite, got nan"),
        (lambda: Value(-2.0).log(), "log needs a number greater than 0, got -2.0"),
        (lambda: Value(0.0).log(), "log needs a number greater than 0, got 0.0"),
    ],
)
def test_bad_input_is_named(call: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()


@pytest.mark.parametrize("number", [-800.0, -1.0, 0.0, 709.0, 709.75, 710.0])
def test_exp_is_torch_s_up_to_where_float64_ends(number: float) -> None:
    expected = float(torch.tensor(number, dtype=torch.float64).exp())
    assert Value(number).exp().data == pytest.approx(expected, rel=1e-12)


def test_ten_thousand_links_of_a_chain_are_not_too_deep() -> None:
    start = Value(2.0)
    link = start
    for _ in range(10_000):
        link = 1 + link
    link.backward()
    assert (link.data, start.grad) == (10_002.0, 1.0)
