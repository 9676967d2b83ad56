"""Schedules against torch.optim.lr_scheduler, and at the ends of their ranges."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import accumulate
from typing import Any

import numpy as np
import pytest
import torch
from torch.optim import lr_scheduler

from gdlib import (
    Adam,
    GradientDescent,
    Momentum,
    bowl,
    chebyshev,
    constant,
    cosine,
    descend,
    inverse_sqrt,
    inverse_time,
    one_cycle,
    silver,
    step_decay,
    warmup,
)

STEPS = 200
LR = 0.3


def cosine_after_warmup(optimizer: Any) -> Any:
    rise = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=30)
    fall = lr_scheduler.CosineAnnealingLR(optimizer, T_max=170, eta_min=0.01)
    return lr_scheduler.SequentialLR(optimizer, [rise, fall], milestones=[30])


CASES: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "constant": (constant(LR), lambda o: lr_scheduler.ConstantLR(o, factor=1.0)),
    "step": (step_decay(LR, 30, 0.5), lambda o: lr_scheduler.StepLR(o, step_size=30, gamma=0.5)),
    "step, default": (step_decay(LR, 70), lambda o: lr_scheduler.StepLR(o, step_size=70)),
    "inverse time": (inverse_time(LR), lambda o: lr_scheduler.LambdaLR(o, lambda k: 1 / (k + 1))),
    "scaled inverse time": (
        inverse_time(LR, 20),
        lambda o: lr_scheduler.LambdaLR(o, lambda k: 20 / (20 + k)),
    ),
    "inverse sqrt": (inverse_sqrt(LR), lambda o: lr_scheduler.LambdaLR(o, lambda k: (k + 1) ** -0.5)),
    "scaled inverse sqrt": (
        inverse_sqrt(LR, 9),
        lambda o: lr_scheduler.LambdaLR(o, lambda k: 3 * (9 + k) ** -0.5),
    ),
    "cosine": (cosine(LR, STEPS), lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=STEPS)),
    "cosine to an end": (
        cosine(LR, STEPS, end=0.02),
        lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=STEPS, eta_min=0.02),
    ),
    "warm-up": (warmup(LR, 50), lambda o: lr_scheduler.LinearLR(o, total_iters=50)),
    "warm-up from a share": (
        warmup(LR, 40, start=0.05),
        lambda o: lr_scheduler.LinearLR(o, start_factor=0.05, total_iters=40),
    ),
    "warm-up, then cosine": (warmup(cosine(LR, 170, end=0.01), 30, start=0.1), cosine_after_warmup),
    "one cycle": (
        one_cycle(LR, STEPS),
        lambda o: lr_scheduler.OneCycleLR(o, LR, total_steps=STEPS, cycle_momentum=False),
    ),
    "another cycle": (
        one_cycle(LR, STEPS, rise=0.45, first_divisor=10.0, last_divisor=100.0),
        lambda o: lr_scheduler.OneCycleLR(
            o,
            LR,
            total_steps=STEPS,
            pct_start=0.45,
            div_factor=10.0,
            final_div_factor=100.0,
            cycle_momentum=False,
        ),
    ),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.filterwarnings("ignore:.*epoch parameter in .scheduler.step:UserWarning")  # SequentialLR's own
def test_a_schedule_is_torch_s(name: str) -> None:
    schedule, make = CASES[name]
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=LR)
    scheduler = make(optimizer)
    for k in range(STEPS):
        assert float(schedule(k)) == pytest.approx(optimizer.param_groups[0]["lr"], rel=1e-12, abs=1e-15), k
        optimizer.step()
        if k < STEPS - 1:
            scheduler.step()


@pytest.mark.parametrize("name", CASES)
def test_a_descent_with_a_schedule_is_torch_s(name: str) -> None:
    schedule, _ = CASES[name]
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)
    loss = bowl(10.0, angle=0.3)
    for method, make in (
        (GradientDescent(schedule), lambda p: torch.optim.SGD([p], lr=1.0)),
        (Momentum(schedule, 0.5), lambda p: torch.optim.SGD([p], lr=1.0, momentum=0.5)),
        (Adam(schedule), lambda p: torch.optim.Adam([p], lr=1.0)),
    ):
        point = start.clone().requires_grad_()
        optimizer = make(point)
        points = [start]
        for k in range(STEPS):
            optimizer.param_groups[0]["lr"] = float(schedule(k))
            optimizer.zero_grad()
            loss(point).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            points.append(point.detach().clone())
        path = descend(loss, start, method, STEPS)
        assert torch.allclose(path.points, torch.stack(points), rtol=0, atol=1e-12)


def test_after_its_end_a_schedule_stays() -> None:
    assert [cosine(0.2, 10, end=0.05)(k) for k in (10, 11, 1000)] == pytest.approx([0.05] * 3)
    assert [one_cycle(0.2, 10)(k) for k in (9, 10, 1000)] == pytest.approx([0.2 / 25 / 1e4] * 3)
    assert [warmup(0.2, 10)(k) for k in (10, 11, 1000)] == [0.2] * 3


def test_landmarks() -> None:
    assert inverse_time(1.0, 7)(7) == pytest.approx(0.5)
    assert inverse_sqrt(1.0, 7)(21) == pytest.approx(0.5)
    assert cosine(1.0, 10)(5) == pytest.approx(0.5)
    assert one_cycle(1.0, 11, rise=6 / 11)(5) == pytest.approx(1.0)
    assert warmup(1.0, 10, start=0.0)(0) == 0.0
    assert step_decay(1.0, 3, 0.5)(2) == 1.0
    assert step_decay(1.0, 3, 0.5)(3) == 0.5


def test_a_schedule_may_hold_one_rate_per_row() -> None:
    rates = torch.tensor([0.05, 0.1, 0.2], dtype=torch.float64)
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)
    for make in (
        lambda lr: cosine(lr, 40, end=0.01),
        lambda lr: step_decay(lr, 10),
        lambda lr: warmup(inverse_sqrt(lr), 10),
        lambda lr: one_cycle(lr, 40),
    ):
        together = descend(bowl(10.0), start.expand(3, 2), Momentum(make(rates), 0.5), 40)
        for row, lr in enumerate(rates.tolist()):
            alone = descend(bowl(10.0), start, Momentum(make(lr), 0.5), 40)
            assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-13)


def test_any_function_of_the_step_will_do() -> None:
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)
    own = descend(bowl(10.0), start, GradientDescent(lambda k: 0.5 / (k + 1)), 20)
    assert torch.equal(own.points, descend(bowl(10.0), start, GradientDescent(inverse_time(0.5)), 20).points)


@pytest.mark.parametrize("steps", [1, 2, 7, 30])
def test_chebyshev_s_steps_leave_chebyshev_s_polynomial(steps: int) -> None:
    mu, L = 0.05, 2.0
    curvatures = torch.linspace(mu, L, 201, dtype=torch.float64)
    start = torch.ones(201, dtype=torch.float64)

    def loss(point: torch.Tensor) -> torch.Tensor:
        return (curvatures * point**2).sum() / 2

    end = descend(loss, start, GradientDescent(chebyshev(mu, L, steps)), steps).final
    polynomial = np.polynomial.chebyshev.Chebyshev.basis(steps)
    inside = (L + mu - 2 * curvatures) / (L - mu)
    left = polynomial(inside.numpy()) / polynomial((L + mu) / (L - mu))
    assert torch.allclose(end, torch.from_numpy(left), rtol=0, atol=1e-12)


def test_chebyshev_s_steps_come_in_an_order_in_which_rounding_doesn_t_matter() -> None:
    draws = torch.Generator().manual_seed(2)
    turn, _ = torch.linalg.qr(torch.randn(30, 30, generator=draws, dtype=torch.float64))
    matrix = (turn * 1000 ** torch.linspace(-1, 0, 30, dtype=torch.float64)) @ turn.T
    start = turn.sum(1)
    fall = 1 / math.cosh(128 * math.acosh(1001 / 999)) ** 2
    for dtype in (torch.float64, torch.float32):
        point, plan = start.to(dtype), chebyshev(1e-3, 1.0, 128)
        for k in range(128):
            point = point - plan(k) * (matrix.to(dtype) @ point)
        assert float((point @ matrix.to(dtype) @ point) / (start @ matrix @ start)) < 1.01 * fall
    in_order = sorted(float(plan(k)) for k in range(128))
    for lr in in_order:
        start = start - lr * (matrix @ start)
    assert not start.norm() < 1e6  # what the order is for


def test_chebyshev_s_steps_begin_again() -> None:
    plan = chebyshev(0.1, 1.0, 5)
    assert [plan(k) for k in range(5, 10)] == [plan(k) for k in range(5)]
    assert chebyshev(0.5, 1.5, 1)(0) == pytest.approx(1.0)  # the best of all constants, 2 / (L + mu)


def test_chebyshev_s_steps_may_coincide() -> None:
    plan = chebyshev(1.0, 1.0 + 1e-14, 64)  # more roots than there are numbers between mu and L
    assert [plan(k) for k in range(64)] == pytest.approx([1.0] * 64)


def test_silver_steps_are_those_of_the_paper() -> None:
    root = math.sqrt(2)  # section 1.1 of it: [sqrt 2, 2, sqrt 2, 2 + sqrt 2, sqrt 2, 2, sqrt 2]
    plan = silver(2.0)
    assert [2 * float(plan(k)) for k in range(7)] == pytest.approx([root, 2, root, 2 + root, root, 2, root])
    # The first 2^m - 1 steps are those before them, one in the middle, and those again.
    assert [plan(k) for k in range(15)] == [plan(k) for k in range(7)] + [plan(7)] + [
        plan(k) for k in range(7)
    ]
    assert torch.equal(silver(torch.tensor([1.0, 2.0]))(0), torch.tensor([root, root / 2]))


def test_silver_steps_keep_their_promise_and_lose_it_one_step_later() -> None:
    widths = torch.logspace(-4, 0, 1000, dtype=torch.float64)

    def hubers(point: torch.Tensor) -> torch.Tensor:
        x, width = point[0].abs(), point[1].detach()
        return torch.where(x <= width, x**2 / 2, width * (x - width / 2))

    start = torch.stack([torch.ones_like(widths), widths], dim=1)
    worst = descend(hubers, start, GradientDescent(silver(1.0)), 64).losses.max(dim=1).values
    rho = 1 + math.sqrt(2)
    for m, squared in enumerate(accumulate([rho**2] * 6, lambda a, b: a * b), start=1):
        n = 2**m - 1
        assert worst[n] <= 1 / (1 + math.sqrt(4 * squared - 3))
        assert worst[n] < 1 / (4 * n + 2)  # what n steps of 1/L can leave
        assert worst[n + 1] == pytest.approx((math.sqrt(2) - 1) ** 2 / 2)


def test_a_schedule_says_how_it_was_made() -> None:
    assert repr(Momentum(cosine(0.1, 200))).startswith("Momentum(lr=cosine(0.1, 200, 0), beta=0.9")
    assert repr(warmup(step_decay(0.1, 5), 3, 0.5)) == "warmup(step_decay(0.1, 5, 0.1), 3, 0.5)"
    assert repr(chebyshev(0.1, 1, 8)) == "chebyshev(0.1, 1, 8)"
    assert repr(silver(2.0)) == "silver(2.0)"
    assert repr(one_cycle(1, 10)) == "one_cycle(1, 10, 0.3, 25, 10000)"


@pytest.mark.parametrize("make", [constant, inverse_time, inverse_sqrt])
@pytest.mark.parametrize("lr", [0, -1.0, float("nan"), "0.1", None, torch.ones(2, 2)])
def test_a_bad_rate_is_named(make: Any, lr: Any) -> None:
    with pytest.raises(ValueError, match="lr must be"):
        make(lr)


START = torch.ones(2)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: step_decay(0.1, 0), "every must be at least 1, got 0"),
        (lambda: step_decay(0.1, 2.5), "every must be a whole number, got 2.5"),
        (lambda: step_decay(0.1, 2, 0.0), r"factor must be in \(0, 1\], got 0.0"),
        (lambda: step_decay(0.1, 2, 1.1), r"factor must be in \(0, 1\], got 1.1"),
        (lambda: step_decay(-0.1, 2), "lr must be greater than 0"),
        (lambda: inverse_time(0.1, 0), "scale must be greater than 0, got 0"),
        (lambda: inverse_sqrt(0.1, -1), "scale must be greater than 0, got -1"),
        (lambda: cosine(0.1, 0), "steps must be at least 1, got 0"),
        (lambda: cosine(0.0, 5), "lr must be greater than 0"),
        (lambda: cosine(0.1, 5, end=-0.1), "end must be at least 0, got -0.1"),
        (lambda: warmup(0.1, 0), "steps must be at least 1, got 0"),
        (lambda: warmup(0.1, 5, start=-0.1), "start must be at least 0, got -0.1"),
        (lambda: warmup(0.1, 5, start=1.5), "start must be at most 1, got 1.5"),
        (lambda: warmup("0.1", 5), "lr must be a number or a tensor, got '0.1'"),
        (
            lambda: warmup(lambda k: None, 5),
            "schedule gives for step 0 must be a number or a tensor, got None",
        ),
        (lambda: one_cycle(0.1, 1), "steps must be at least 2, got 1"),
        (lambda: one_cycle(0.0, 10), "lr must be greater than 0"),
        (lambda: one_cycle(0.1, 10, rise=1.0), "rise must be less than 1"),
        (lambda: one_cycle(0.1, 10, rise=0.1), "more than 1/steps, got 0.1 with 10 steps"),
        (lambda: one_cycle(0.1, 10, rise=0), "rise must be greater than 0, got 0"),
        (lambda: one_cycle(0.1, 10, first_divisor=0), "first_divisor must be greater than 0"),
        (lambda: one_cycle(0.1, 10, last_divisor=-1), "last_divisor must be greater than 0"),
        (lambda: chebyshev(0.0, 1.0, 5), "mu must be greater than 0, got 0"),
        (lambda: chebyshev(1.0, 1.0, 5), "mu must be less than L, got 1.0 and 1.0"),
        (lambda: chebyshev(0.1, math.inf, 5), "L must be finite, got inf"),
        (lambda: chebyshev(0.1, 1.0, 0), "steps must be at least 1, got 0"),
        (lambda: chebyshev(1e308, 1.5e308, 4), "mu and L must have a finite sum"),
        (lambda: chebyshev(5e-324, 1.0, 4), "finite inverses, got 4.94066e-324 and 1"),
        (lambda: chebyshev(torch.tensor(0.1), 1.0, 4), "mu must be a number, got a float32 tensor"),
        (lambda: silver(0.0), "L must be greater than 0"),
        (lambda: silver("1"), "L must be a number or a tensor, got '1'"),
        (lambda: constant(0.1)(-1), "step must be at least 0, got -1"),
        (lambda: constant(0.1)(0.5), "step must be a whole number, got 0.5"),
        (
            lambda: descend(bowl(2), START, GradientDescent(lambda k: 0.1 if k < 3 else -0.1), 9),
            "the lr that the schedule gives for step 3 must be at least 0, got -0.1",
        ),
        (
            lambda: descend(
                bowl(2), START, GradientDescent(lambda k: 0.1 / (3 - k) if k < 3 else float("inf")), 9
            ),
            "for step 3 must be finite, got inf",
        ),
        (
            lambda: descend(bowl(2), START, GradientDescent(constant(torch.tensor([0.1, 0.2]))), 1),
            "needs a batch of 2 points",
        ),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()
