"""Bad input to any public function gets a ValueError that says what was expected and what came.

What each module refuses in its everyday use stands in that module's tests; here are the remoter ways to
call a function wrongly, one line each.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import matplotlib.pyplot as plt
import pytest
import torch
from torch import Tensor

import gdlib
from gdlib import GradientDescent, Momentum, Value, descend, mk_quad, seed_loss

X = torch.linspace(-2, 2, 5)[:, None]
LOSS = seed_loss()
START = (1.1, 1.1, 1.1)
CURVE = mk_quad(3, 2, 1)
PLAIN = GradientDescent(0.1)
PATH = descend(LOSS, START, PLAIN, 3)
MAP: Any = (LOSS, START, (0, 1), (0, 1), (0, 1))  # as plot_contours takes it
WHOLE = torch.ones(5, 1, dtype=torch.int64)
NAN = float("nan")


def bowl(point: Tensor) -> Tensor:
    return (point**2).sum()


def wrongly_complex(point: Tensor) -> Tensor:
    return torch.complex(point, point).square().sum(-1)


COMPLEX = gdlib.Landscape("complex", wrongly_complex, torch.zeros(1, 3), ((0, 1), (0, 1)))

FUNCTIONS: list[tuple[Callable[[], Any], str]] = [
    (lambda: gdlib.quad(1, 1, 1, None), "x must be a number or a tensor, got None"),
    (lambda: gdlib.quad(1, 1, 1, "x"), "x must be a number or a tensor, got 'x'"),
    (lambda: mk_quad(1, 1, 1)([1.0, 2.0]), r"x must be a number or a tensor, got \[1.0, 2.0\]"),
    (lambda: gdlib.rectified_linear(1j, 1, X), "m must be a number or a tensor, got 1j"),
    (
        lambda: gdlib.double_relu(torch.ones(2), 0, torch.ones(3), 0, torch.ones(1)),
        r"broadcast together, got shapes .*\(2,\).*\(3,\)",
    ),
    (lambda: gdlib.mk_relu_network("a", 1, 1, 1), "knobs must be numbers .*'a'"),
    (lambda: gdlib.mk_relu_network(None, 1, 1, 1), "knobs must be numbers .*None"),
    (lambda: gdlib.random_relu_network(2, 2**70), "seed must be .*got 1180591620717411303424"),
    (lambda: gdlib.random_relu_network(2, 0, None), r"domain must be \(low, high\).*got None"),
    (lambda: gdlib.random_relu_network(2, 0, (1,)), r"domain must be \(low, high\).*got \(1,\)"),
    (lambda: gdlib.random_relu_network(2, 0, ("a", "b")), r"domain must be \(low, high\).*got \('a', 'b'\)"),
    (lambda: gdlib.random_relu_network(2, 0, (0, float("inf"))), r"domain must be .*got \(0, inf\)"),
    (lambda: gdlib.hinges_through(torch.tensor([0.0, float("inf")]), torch.ones(2)), "x must be finite"),
    (lambda: gdlib.hinges_through(torch.tensor([0.0, 1.0]), torch.tensor([NAN, 1.0])), "y must be finite"),
]
DATA: list[tuple[Callable[[], Any], str]] = [
    (lambda: gdlib.noise(X, 1.0, "rng"), "rng must be .*RandomState.*got 'rng'"),
    (lambda: gdlib.add_noise(X, 1.0, 1.0, 3), "rng must be .*RandomState.*got 3"),
    (lambda: gdlib.add_noise(X, -1.0, 1.0), "mult must be at least 0, got -1.0"),
    (lambda: gdlib.add_noise(X, 1.0, "1"), "add must be a number, got '1'"),
    (lambda: gdlib.seed_data(2**40), "seed must be .*got 1099511627776"),
    (lambda: gdlib.load_cars(None), "folder must be .*got None"),
    (lambda: gdlib.load_cars(3), "folder must be .*got 3"),
    (lambda: gdlib.standardise(torch.ones(1)), r"at least two .*got a float32 tensor of shape \(1,\)"),
]
LOSSES: list[tuple[Callable[[], Any], str]] = [
    (lambda: gdlib.mae(WHOLE, WHOLE), "floating-point.*int64"),
    (lambda: gdlib.mse(WHOLE, WHOLE), "floating-point.*int64"),
    (lambda: gdlib.mae(WHOLE.bool(), WHOLE.bool()), "floating-point.*bool"),
    # (5, 1) residuals against a (5,) delta broadcast to (5, 5) and give a number, and the wrong one.
    (lambda: gdlib.huber(X, X + 1, torch.ones(5)), r"delta must be .*got a float32 tensor of shape \(5,\)"),
    (lambda: gdlib.fit_loss(gdlib.quad, X, X)((1.0, 1.0, None)), "c must be a number or a tensor, got None"),
]
METHODS: list[tuple[Callable[[], Any], str]] = [
    (lambda: GradientDescent([0.1]), r"lr must be a number or a tensor, got \[0.1\]"),
    (lambda: GradientDescent(torch.tensor([NAN])), "lr must be finite"),
    (lambda: GradientDescent(torch.tensor([])), r"lr must .*got a float32 tensor of shape \(0,\)"),
    (lambda: GradientDescent(torch.tensor(True)), "lr must be .*got a bool tensor"),
    (lambda: GradientDescent(torch.tensor([1 + 0j])), "lr must be .*got a complex64 tensor"),
    (lambda: Momentum("0.1"), "lr must be a number or a tensor, got '0.1'"),
    (lambda: Momentum(None), "lr must be a number or a tensor, got None"),
    (lambda: Momentum(float("inf")), "lr must be finite, got inf"),
    (lambda: Momentum(-0.1), "lr must be greater than 0, got -0.1"),
    (lambda: Momentum(0.1, "0.9"), "beta must be a number or a tensor, got '0.9'"),
    (lambda: Momentum(0.1, None), "beta must be a number or a tensor, got None"),
    (lambda: Momentum(0.1, True), "beta must be a number or a tensor, got True"),
    (lambda: Momentum(0.1, torch.ones(2, 2)), r"beta must be .*\(batch,\), got .* shape \(2, 2\)"),
    (lambda: Momentum(0.1, torch.tensor([])), r"beta must .*got a float32 tensor of shape \(0,\)"),
    (lambda: Momentum(0.1, torch.tensor([1 + 0j])), "beta must be .*got a complex64 tensor"),
]
DESCENT: list[tuple[Callable[[], Any], str]] = [
    (lambda: descend(bowl, START, PLAIN, None), "steps must be a whole number, got None"),
    (lambda: descend(bowl, START, PLAIN, "3"), "steps must be a whole number, got '3'"),
    (lambda: descend(None, START, PLAIN, 1), "loss must be a function, got None"),
    (lambda: descend(bowl, START, None, 1), "method must have init and step.*got None"),
    (lambda: descend(bowl, START, GradientDescent, 1), "method must .*got <class .*GradientDescent"),
    (lambda: descend(bowl, torch.tensor([1j, 1]), PLAIN, 1), "floating-point numbers, got a complex64"),
    (lambda: descend(bowl, torch.ones(2, 0), PLAIN, 1), r"got a float32 tensor of shape \(2, 0\)"),
    (lambda: descend(lambda p: None, torch.ones(2, 3), PLAIN, 1), "loss must give a scalar tensor.*None"),
    (lambda: descend(lambda p: 1.0, torch.ones(2, 3), PLAIN, 1), "loss must give a scalar tensor.*got 1.0"),
    (
        lambda: descend(lambda p: p.sum().item(), torch.ones(2, 3), PLAIN, 1),
        "loss must .*torch operations.*item",
    ),
    (
        lambda: descend(lambda p: torch.tensor(2.0, requires_grad=True), START, PLAIN, 1),
        "loss must depend on the point",
    ),
    (lambda: descend(LOSS, (1.0, 2.0), PLAIN, 1), "one number for each knob of quad"),
    (
        lambda: descend(wrongly_complex, START, PLAIN, 1),
        "loss must give real numbers, got a complex64 tensor",
    ),
    (
        lambda: descend(wrongly_complex, torch.ones(2, 3), PLAIN, 1),
        "loss must give real numbers, got a complex64",
    ),
    (
        lambda: descend(COMPLEX, torch.ones(2, 3), PLAIN, 1),
        r"real numbers, got a complex64 tensor of shape \(2,\)",
    ),
    (
        lambda: descend(COMPLEX, START, gdlib.Backtracking(), 1),
        "loss must give real numbers, got a complex64",
    ),
    (lambda: gdlib.sharpness(wrongly_complex, torch.ones(3)), "loss must give real numbers, got a complex64"),
]
AUTOGRAD: list[tuple[Callable[[], Any], str]] = [
    (lambda: Value(None), "data must be a number, got None"),
    (lambda: Value(1j), "data must be a number, got 1j"),
    (lambda: Value(1.0) / "a", "data must be a number, got 'a'"),
    (lambda: None - Value(1.0), "data must be a number, got None"),
    (lambda: Value(1.0) ** "2", "exponent must be a number, got '2'"),
    (lambda: Value(1.0) ** True, "exponent must be a number, got True"),
    (lambda: gdlib.zero_grad(None), "must be .*Value.*got None"),
    (lambda: gdlib.zero_grad([Value(1.0)]), r"must be .*Value.*got \[Value"),
]
CLAIMS: list[tuple[Callable[[], Any], str]] = [
    (lambda: gdlib.claim(3, 1, 1), "statement must be a sentence, got 3"),
    (lambda: gdlib.claim("It is", None, 1), "measured must be a number or a tensor, got None"),
    (lambda: gdlib.claim("It is", torch.tensor([]), 1), r"measured must .*got .*shape \(0,\)"),
    (lambda: gdlib.claim("It is", 1, at_most="x"), "at_most must be a number"),
    (lambda: gdlib.claim("It is", torch.ones(3), at_most=torch.ones(3)), "at_most must be .*tensor of shape"),
    (lambda: gdlib.claim("It is", torch.ones(3), at_least=torch.ones(2)), "at_least must be .*tensor of"),
    (lambda: gdlib.claim("It is", 1, 1, source=3), "source must be .*got 3"),
    (lambda: gdlib.check([], 1), r"no exercise is called \[\]"),
    (lambda: gdlib.check(None, 1), "no exercise is called None"),
]
PLOTS: list[tuple[Callable[[], Any], str]] = [
    (lambda: gdlib.plot_function(CURVE, max=NAN), "max must be finite, got nan"),
    (lambda: gdlib.plot_function(CURVE, ylim=3), r"ylim must be \(low, high\).*got 3"),
    (lambda: gdlib.plot_function(CURVE, ylim=(1,)), r"ylim must be \(low, high\).*got \(1,\)"),
    (lambda: gdlib.plot_function(CURVE, ylim=("a", "b")), r"ylim must be \(low, high\).*got \('a', 'b'\)"),
    (lambda: gdlib.plot_function(lambda x: 1.0), r"f must give a tensor .*got 1.0"),
    (lambda: gdlib.plot_function(lambda x: x[:3]), r"f must give a tensor .*shape \(3, 1\)"),
    (lambda: gdlib.plot_residuals(lambda x: 1.0, X, X), "f must give a tensor .*got 1.0"),
    (lambda: gdlib.plot_fits([CURVE], X, X), "curves must map titles to curves, got"),
    (lambda: gdlib.plot_fits({"a": CURVE}, X, X, domain=3), r"domain must be \(low, high\).*got 3"),
    (lambda: gdlib.plot_fits({"a": CURVE}, X, X, measure="mae"), "measure must be a function, got 'mae'"),
    (lambda: gdlib.plot_losses(None), "paths must map labels to paths of one point, got None"),
    (lambda: gdlib.plot_losses([PATH]), "paths must map labels to paths of one point, got"),
    (lambda: gdlib.plot_losses(PATH), "paths must map labels to paths of one point, got"),
    (lambda: gdlib.plot_slice(LOSS, None, 0, (0, 1)), "point must be .*got None"),
    (lambda: gdlib.plot_slice(LOSS, "abc", 0, (0, 1)), "point must be .*got 'abc'"),
    (lambda: gdlib.plot_slice(LOSS, START, 0, 3), r"values must be \(low, high\).*got 3"),
    (lambda: gdlib.plot_slice(LOSS, START, 0, (1, 0)), r"values must be \(low, high\).*got \(1, 0\)"),
    (lambda: gdlib.plot_slice(LOSS, START, 0, (NAN, 1)), r"values must be \(low, high\).*got \(nan, 1\)"),
    (lambda: gdlib.plot_slice(lambda p: p, START, 0, (0, 1)), "loss must give a scalar tensor"),
    (lambda: gdlib.plot_contours(LOSS, START, 0, (0, 1), (0, 1)), "knobs must be two .*got 0"),
    (lambda: gdlib.plot_contours(LOSS, START, (0, 0), (0, 1), (0, 1)), r"knobs must be two .*got \(0, 0\)"),
    (lambda: gdlib.plot_contours(LOSS, START, (0, 1), 3, (0, 1)), r"xlim must be \(low, high\).*got 3"),
    (lambda: gdlib.plot_contours(LOSS, START, (0, 1), (0, 1), None), r"ylim must be \(low, high\).*got None"),
    (lambda: gdlib.plot_contours(lambda p: p, START, (0, 1), (0, 1), (0, 1)), "loss must give a scalar"),
    (lambda: gdlib.plot_contours(*MAP, levels=-1), "levels must be at least 0, got -1"),
    (lambda: gdlib.plot_contours(*MAP, levels=1.5), "levels must be a whole number, got 1.5"),
    (lambda: gdlib.plot_contours(*MAP, levels=True), "levels must be a whole number, got True"),
    (lambda: gdlib.plot_contours(*MAP, levels="12"), "levels must be a whole number or .*got '12'"),
    (lambda: gdlib.plot_contours(*MAP, levels=None), "levels must be a whole number or .*got None"),
    (lambda: gdlib.plot_contours(*MAP, levels=[]), r"levels must be a whole number or .*got \[\]"),
    (lambda: gdlib.plot_contours(*MAP, levels=[2.0, 1.0]), r"levels must be .* rise, got \[2.0, 1.0\]"),
    (lambda: gdlib.plot_contours(*MAP, levels=[1.0, NAN]), r"levels must be .* rise, got \[1.0, nan\]"),
    (lambda: gdlib.plot_slice(wrongly_complex, START, 0, (0, 1)), "loss must give real numbers"),
    (lambda: gdlib.plot_path(PATH, 3), "knobs must be two .*got 3"),
    (lambda: gdlib.plot_path(PATH, (0,)), r"knobs must be two .*got \(0,\)"),
    (lambda: gdlib.plot_path(None), "path must be a path of one point, got None"),
    (lambda: gdlib.plot_minimum(None, 0), "x must be a number, got None"),
    (lambda: gdlib.plot_minimum(0, "a"), "y must be a number, got 'a'"),
]
TABLES = {
    "functions": FUNCTIONS,
    "data": DATA,
    "losses": LOSSES,
    "methods": METHODS,
    "descend": DESCENT,
    "autograd": AUTOGRAD,
    "claims": CLAIMS,
    "plots": PLOTS,
}


@pytest.fixture(autouse=True)
def fresh_figures() -> Iterator[None]:
    plt.switch_backend("agg")
    yield
    plt.close("all")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        pytest.param(call, words, id=f"{module}-{place}")
        for module, table in TABLES.items()
        for place, (call, words) in enumerate(table)
    ],
)
def test_bad_input_is_named(call: Callable[[], Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()


def test_a_value_that_is_too_long_for_a_message_is_named_by_its_type() -> None:
    with pytest.raises(ValueError, match=r"got a list$"):
        gdlib.mae(list(range(100)), X)  # type: ignore[arg-type]


# What the library hands back, and a reader hardly ever makes by hand.
RECORDS = {
    "Claim",
    "ClaimError",
    "Landscape",
    "NistProblem",
    "Snapshot",
    "DescentPath",
    "Schedule",
    "Verdict",
}


def required(name: str) -> list[str]:
    """The arguments that a public name can't be called without."""
    thing = getattr(gdlib, name)
    if name in RECORDS or not callable(thing):
        return []
    parameters = inspect.signature(thing).parameters.values()
    named = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return [each.name for each in parameters if each.default is each.empty and each.kind in named]


@pytest.mark.parametrize("name", [name for name in gdlib.__all__ if required(name)])
def test_nothing_public_takes_what_it_cannot_use(name: str) -> None:
    with pytest.raises(ValueError, match=r"\w+ .*<object object"):
        getattr(gdlib, name)(**{argument: object() for argument in required(name)})
