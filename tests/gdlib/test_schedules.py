"""Schedules against torch.optim.lr_scheduler, and at the ends of their ranges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch.optim import lr_scheduler

from gdlib import (
    Adam,
    GradientDescent,
    Momentum,
    bowl,
    constant,
    cosine,
    cyclic,
    descend,
    inverse_sqrt,
    inverse_time,
    linear,
    one_cycle,
    step_decay,
    warmup,
    warmup_stable_decay,
)

STEPS = 200
LR = 0.3


def cosine_after_warmup(optimizer: Any) -> Any:
    rise = lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=30)
    fall = lr_scheduler.CosineAnnealingLR(optimizer, T_max=170, eta_min=0.01)
    return lr_scheduler.SequentialLR(optimizer, [rise, fall], milestones=[30])


def up_along_and_down(optimizer: Any) -> Any:
    """torch has no warm-up-stable-decay: it is put together from three."""
    parts = [
        lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=20),
        lr_scheduler.ConstantLR(optimizer, factor=1.0),
        lr_scheduler.LinearLR(optimizer, start_factor=1.0, end_factor=0.02, total_iters=40),
    ]
    return lr_scheduler.SequentialLR(optimizer, parts, milestones=[20, 150])


def cycles(**options: Any) -> Callable[[Any], Any]:
    return lambda o: lr_scheduler.CyclicLR(o, 0.02, LR, cycle_momentum=False, **options)


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
    "linear": (linear(LR, 150), lambda o: lr_scheduler.PolynomialLR(o, total_iters=150)),
    "linear to an end": (
        linear(LR, 150, end=0.03),
        lambda o: lr_scheduler.LinearLR(o, start_factor=1.0, end_factor=0.1, total_iters=150),
    ),
    "warm-up, stable, decay": (
        warmup_stable_decay(LR, 190, 20, 40, start=0.1, end=0.02 * LR),
        up_along_and_down,
    ),
    "triangular": (cyclic(LR, 0.02, 15), cycles(step_size_up=15)),
    "triangular2": (
        cyclic(LR, 0.02, 15, 25, mode="triangular2"),
        cycles(step_size_up=15, step_size_down=25, mode="triangular2"),
    ),
    "exp_range": (
        cyclic(LR, 0.02, 25, 15, mode="exp_range", gamma=0.99),
        cycles(step_size_up=25, step_size_down=15, mode="exp_range", gamma=0.99),
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
    assert [linear(0.2, 10, end=0.05)(k) for k in (10, 11, 1000)] == pytest.approx([0.05] * 3)
    assert [warmup_stable_decay(0.2, 10, 2, 3)(k) for k in (10, 11, 1000)] == [0.0] * 3


def test_landmarks() -> None:
    assert inverse_time(1.0, 7)(7) == pytest.approx(0.5)
    assert inverse_sqrt(1.0, 7)(21) == pytest.approx(0.5)
    assert cosine(1.0, 10)(5) == pytest.approx(0.5)
    assert one_cycle(1.0, 11, rise=6 / 11)(5) == pytest.approx(1.0)
    assert warmup(1.0, 10, start=0.0)(0) == 0.0
    assert step_decay(1.0, 3, 0.5)(2) == 1.0
    assert linear(1.0, 10)(9) == pytest.approx(0.1)  # the last of ten steps moves
    assert [cyclic(1.0, 0.0, 2, 4)(k) for k in range(7)] == [0.0, 0.5, 1.0, 0.75, 0.5, 0.25, 0.0]
    assert step_decay(1.0, 3, 0.5)(3) == 0.5


def test_a_schedule_may_hold_one_rate_per_row() -> None:
    rates = torch.tensor([0.05, 0.1, 0.2], dtype=torch.float64)
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)
    for make in (
        lambda lr: cosine(lr, 40, end=0.01),
        lambda lr: step_decay(lr, 10),
        lambda lr: warmup(inverse_sqrt(lr), 10),
        lambda lr: one_cycle(lr, 40),
        lambda lr: linear(lr, 40, end=0.01),
        lambda lr: warmup_stable_decay(lr, 40, 5, 20, shape="sqrt"),
        lambda lr: cyclic(lr, 0.01, 7, mode="triangular2"),
    ):
        together = descend(bowl(10.0), start.expand(3, 2), Momentum(make(rates), 0.5), 40)
        for row, lr in enumerate(rates.tolist()):
            alone = descend(bowl(10.0), start, Momentum(make(lr), 0.5), 40)
            assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-13)


def test_the_parts_of_warm_up_stable_decay() -> None:
    plan = warmup_stable_decay(2.0, 20, warmup_steps=4, decay_steps=8)
    assert [plan(k) for k in range(5)] == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert {plan(k) for k in range(4, 13)} == {2.0}
    assert [plan(k) for k in range(12, 21)] == [2.0 - 0.25 * fallen for fallen in range(9)]
    plan = warmup_stable_decay(2.0, 20, 0, 16, end=0.5, shape="sqrt")
    assert [plan(k) for k in (0, 4, 5, 8, 13, 20)] == pytest.approx([2.0, 2.0, 1.625, 1.25, 0.875, 0.5])
    without = warmup_stable_decay(2.0, 20, 0, 20)
    assert [without(k) for k in range(25)] == [linear(2.0, 20)(k) for k in range(25)]


def test_any_function_of_the_step_will_do() -> None:
    start = torch.tensor([1.0, -2.0], dtype=torch.float64)
    own = descend(bowl(10.0), start, GradientDescent(lambda k: 0.5 / (k + 1)), 20)
    assert torch.equal(own.points, descend(bowl(10.0), start, GradientDescent(inverse_time(0.5)), 20).points)


def test_a_schedule_says_how_it_was_made() -> None:
    assert repr(Momentum(cosine(0.1, 200))).startswith("Momentum(lr=cosine(0.1, 200, 0), beta=0.9")
    assert repr(warmup(step_decay(0.1, 5), 3, 0.5)) == "warmup(step_decay(0.1, 5, 0.1), 3, 0.5)"
    assert repr(warmup_stable_decay(1, 9, 2, 3)) == "warmup_stable_decay(1, 9, 2, 3, 0, 0, linear)"
    assert repr(cyclic(1, 0.1, 5)) == "cyclic(1, 0.1, 5, 5, triangular, 1)"
    assert repr(linear(1, 10)) == "linear(1, 10, 0)"
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
        (lambda: linear(0.0, 10), "lr must be greater than 0"),
        (lambda: linear(0.1, 0), "steps must be at least 1, got 0"),
        (lambda: linear(0.1, 5, end=-0.1), "end must be at least 0, got -0.1"),
        (lambda: warmup_stable_decay(0.0, 9, 2, 3), "lr must be greater than 0"),
        (lambda: warmup_stable_decay(0.1, 0, 0, 1), "steps must be at least 1, got 0"),
        (lambda: warmup_stable_decay(0.1, 9, -1, 3), "warmup_steps must be at least 0, got -1"),
        (lambda: warmup_stable_decay(0.1, 9, 2, 0), "decay_steps must be at least 1, got 0"),
        (lambda: warmup_stable_decay(0.1, 9, 5, 5), "at most 9 steps together, got 5 and 5"),
        (lambda: warmup_stable_decay(0.1, 9, 2, 3, start=1.5), "start must be at most 1, got 1.5"),
        (lambda: warmup_stable_decay(0.1, 9, 2, 3, end=-1), "end must be at least 0, got -1"),
        (
            lambda: warmup_stable_decay(0.1, 9, 2, 3, shape="cosine"),  # type: ignore[arg-type]
            "shape must be 'linear' or 'sqrt', got 'cosine'",
        ),
        (lambda: cyclic(0.0, 0.0, 5), "lr must be greater than 0"),
        (lambda: cyclic(0.1, -0.1, 5), "low must be at least 0, got -0.1"),
        (lambda: cyclic(0.1, 0.0, 0), "up must be at least 1, got 0"),
        (lambda: cyclic(0.1, 0.0, 5, 0), "down must be at least 1, got 0"),
        (
            lambda: cyclic(0.1, 0.0, 5, mode="square"),  # type: ignore[arg-type]
            "mode must be 'triangular', 'triangular2' or 'exp_range', got 'square'",
        ),
        (
            lambda: cyclic(0.1, 0.0, 5, gamma=0.9),
            "gamma needs the mode 'exp_range', got 0.9 and 'triangular'",
        ),
        (
            lambda: cyclic(0.1, 0.0, 5, mode="exp_range", gamma=1.1),
            r"gamma must be in \(0, 1\], got 1.1",
        ),
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
