"""The curves to fit."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gdlib import (
    double_relu,
    hinges_through,
    mk_double_relu,
    mk_quad,
    mk_relu_network,
    quad,
    random_relu_network,
    rectified_linear,
    relu_network,
    wave,
)

X = torch.linspace(-2, 2, 21, dtype=torch.float64)[:, None]


def test_quad_is_the_polynomial() -> None:
    assert np.allclose(quad(3, 2, 1, X), np.polyval([3, 2, 1], X.numpy()))


def test_mk_quad_fixes_the_knobs() -> None:
    assert torch.equal(mk_quad(3, 2, 1)(X), quad(3, 2, 1, X))


def test_rectified_linear_is_torch_s_relu_of_a_line() -> None:
    assert torch.equal(rectified_linear(2.0, -1.0, X), torch.relu(2.0 * X - 1.0))


def test_double_relu_adds_two_of_them() -> None:
    expected = torch.relu(-X) + torch.relu(X + 2)
    assert torch.equal(double_relu(-1, 0, 1, 2, X), expected)
    assert torch.equal(mk_double_relu(-1, 0, 1, 2)(X), expected)


def test_relu_network_is_torch_s_network_with_the_same_weights() -> None:
    knobs = random_relu_network(5, seed=3).double()
    m, b, w = knobs[:-1].reshape(3, 5)
    first, second = torch.nn.Linear(1, 5).double(), torch.nn.Linear(5, 1).double()
    with torch.no_grad():
        first.weight[:, 0], first.bias[:] = m, b
        second.weight[0], second.bias[:] = w, knobs[-1]
        expected = torch.nn.Sequential(first, torch.nn.ReLU(), second)(X)
    assert torch.allclose(relu_network(*knobs, x=X), expected, atol=1e-14)
    assert torch.allclose(mk_relu_network(*knobs)(X), expected, atol=1e-14)


def test_relu_network_keeps_the_shape_of_x() -> None:
    knobs = random_relu_network(2, seed=0)
    column = torch.linspace(-1, 1, 7)[:, None]
    assert relu_network(*knobs, x=column).shape == (7, 1)
    assert torch.equal(relu_network(*knobs, x=column[:, 0]), relu_network(*knobs, x=column)[:, 0])


def test_double_relu_is_a_relu_network() -> None:
    assert torch.allclose(double_relu(-1, 0, 1, 2, X), relu_network(-1, 1, 0, 2, 1, 1, 0, x=X))


def test_plain_knobs_of_a_network_are_as_exact_as_its_x() -> None:
    two = double_relu(0.1, 0.3, 0.2, 0.4, X)
    network = relu_network(0.1, 0.2, 0.3, 0.4, 1, 1, 0, x=X)
    assert torch.allclose(network, two, rtol=0, atol=1e-15)
    assert torch.allclose(mk_relu_network(0.1, 0.2, 0.3, 0.4, 1, 1, 0)(X), two, rtol=0, atol=1e-15)
    half = relu_network(0.1, 0.2, 0.3, 0.4, 1, 1, 0, x=X.half())
    assert half.dtype == double_relu(0.1, 0.3, 0.2, 0.4, X.half()).dtype == torch.float16
    whole = torch.arange(-2, 3)
    assert torch.allclose(
        relu_network(0.1, 0.2, 0.3, 0.4, 1, 1, 0, x=whole), double_relu(0.1, 0.3, 0.2, 0.4, whole)
    )


def test_random_networks_start_with_every_hinge_in_the_domain() -> None:
    knobs = random_relu_network(50, seed=1, domain=(-3, 5))
    m, b = knobs[:50], knobs[50:100]
    kinks = -b / m
    assert bool(((kinks >= -3) & (kinks <= 5)).all())
    assert set(m.tolist()) == {-1.0, 1.0}


def test_random_networks_follow_their_seed() -> None:
    assert torch.equal(random_relu_network(4, seed=7), random_relu_network(4, seed=7))
    assert not torch.equal(random_relu_network(4, seed=7), random_relu_network(4, seed=8))


def test_random_networks_follow_torch_s_default_type() -> None:
    try:
        torch.set_default_dtype(torch.float64)
        assert random_relu_network(4, seed=7).dtype == torch.float64
    finally:
        torch.set_default_dtype(torch.float32)
    assert random_relu_network(4, seed=7).dtype == torch.float32


def test_random_weights_have_he_s_variance() -> None:
    n = 20_000
    weights = random_relu_network(n, seed=2)[2 * n : 3 * n]
    assert float(weights.var()) == pytest.approx(2 / n, rel=0.05)


def test_hinges_pass_through_the_points_with_straight_lines_between() -> None:
    x = torch.tensor([-2.0, -0.5, 0.0, 1.5, 2.0], dtype=torch.float64)
    y = torch.sin(3 * x)
    fine = torch.linspace(-2, 2, 400, dtype=torch.float64)
    drawn = relu_network(*hinges_through(x, y), x=fine)
    assert np.allclose(drawn, np.interp(fine, x, y), atol=1e-13)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: quad("3", 2, 1, X), "a must be a number or a tensor, got '3'"),
        (lambda: quad(torch.ones(3), 2, 1, torch.ones(4)), r"broadcast together, got shapes \(3,\), \(4,\)"),
        (lambda: mk_quad(3, None, 1), "b must be a number or a tensor, got None"),
        (lambda: mk_quad(3, 2, [1]), r"c must be a number or a tensor, got \[1\]"),
        (lambda: rectified_linear(1, 1, [1.0]), r"x must be a tensor, got \[1.0\]"),
        (lambda: rectified_linear("1", 1, X), "m must be a number or a tensor"),
        (lambda: rectified_linear(torch.ones(3), 1, torch.ones(2)), r"got shapes \(3,\), \(2,\)"),
        (lambda: double_relu(1, 1, True, 1, X), "m must be a number or a tensor, got True"),
        (lambda: mk_double_relu(1, 1, 1, "x"), "b2 must be a number or a tensor, got 'x'"),
        (lambda: relu_network(1, 2, x=X), r"knobs must number 3n \+ 1 for n >= 1 hidden units, got 2"),
        (lambda: relu_network(1, x=X), "got 1"),
        (lambda: relu_network(1, 1, 1, "0", x=X), "knobs must be numbers or tensors of one number each"),
        (lambda: relu_network(1, 1, 1, 0, x=torch.ones(2, 3)), r"x must have shape .* got \(2, 3\)"),
        (lambda: relu_network(1, 1, 1, 0, x=3.0), "x must be a tensor, got 3.0"),
        (lambda: relu_network(*torch.ones(4, 2), x=X), r"one number each, got .* shape \(2,\)"),
        (lambda: mk_relu_network(1, 1, 1), r"knobs must number 3n \+ 1 .* got 3"),
        (lambda: random_relu_network(0, seed=0), "n must be at least 1, got 0"),
        (lambda: random_relu_network(2.5, seed=0), "n must be a whole number, got 2.5"),
        (lambda: random_relu_network(2, seed="a"), "seed must be a whole number, got 'a'"),
        (lambda: random_relu_network(2, seed=0, domain=(1, 1)), r"low < high, got \(1, 1\)"),
        (lambda: hinges_through(X[:, 0], [1.0]), "y must be a tensor"),
        (lambda: hinges_through(torch.ones(3), torch.ones(4)), r"got \(3,\) and \(4,\)"),
        (lambda: hinges_through(torch.ones(1), torch.ones(1)), "n >= 1"),
        (lambda: hinges_through(torch.tensor([0.0, 1, 1]), torch.ones(3)), "must rise"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_mk_double_relu_keeps_its_knobs_in_order() -> None:
    knobs = mk_double_relu(1.0, 2.0, 3.0, 4.0).args  # type: ignore[attr-defined]
    assert knobs == (1.0, 2.0, 3.0, 4.0)


def test_at_the_kink_a_rectified_line_has_the_slope_of_torch_s_clip() -> None:
    b, reference = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    rectified_linear(1.0, b, torch.tensor(0.0)).backward()  # type: ignore[no-untyped-call]
    torch.clip(reference, 0.0).backward()  # type: ignore[no-untyped-call]
    assert b.grad == reference.grad == 1.0


def test_the_wave_bends_by_nine_at_most_and_is_odd() -> None:
    x = torch.linspace(-2, 2, 4001, dtype=torch.float64)
    torch.testing.assert_close(wave(-x), -wave(x))
    second = wave(x).diff(n=2) / 1e-3**2
    assert float(second.abs().max()) == pytest.approx(9.0, rel=1e-3)
