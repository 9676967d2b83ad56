"""Methods and schedules against what other libraries compute, and where they don't agree, what they do.

The numbers were written by benchmarks/references.py, which names the calls; the table names the versions.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    Adamax,
    Lion,
    Rprop,
    ScheduleFreeAdamW,
    ScheduleFreeSGD,
    SignDescent,
    cosine,
    descend,
    inverse_time,
    linear,
    one_cycle,
    step_decay,
    warmup,
    warmup_stable_decay,
)
from tests.gdlib.parity import PROBLEMS, averages, gradient

TABLE = json.loads((Path(__file__).parent / "data" / "references.json").read_text(encoding="utf-8"))
STEPS, EVERY = 200, 40
LR = 0.3

WARMED = {"r": 1.5, "weight_lr_power": 1.0, "weight_decay": 0.1}
METHODS: dict[str, Any] = {
    "optax.adamax": Adamax(2e-3),
    "optax.adamax, all": Adamax(0.01, 0.8, 0.95, 1e-3),
    "optax.lion": Lion(1e-3, weight_decay=1e-3),
    "optax.lion, all": Lion(0.01, 0.8, 0.95, 0.1),
    "optax.schedule_free_adamw": ScheduleFreeAdamW(0.01, weight_decay=0.1),
    "optax.schedule_free_sgd": ScheduleFreeSGD(1e-3, 0.8),
    "optax.sign_sgd": SignDescent(0.01, 0.0),
    "optax.signum": SignDescent(0.01),
    "optax.signum, all": SignDescent(0.003, 0.7),
    "lion_pytorch.Lion": Lion(),
    "lion_pytorch.Lion, all": Lion(0.01, 0.8, 0.95, 0.1),
    "schedulefree.AdamWScheduleFree": ScheduleFreeAdamW(),
    "schedulefree.AdamWScheduleFree, all": ScheduleFreeAdamW(
        warmup(0.005, 14, 1 / 15), 0.8, 0.95, 1e-3, **WARMED
    ),
    "schedulefree.SGDScheduleFree": ScheduleFreeSGD(1e-3),
    "schedulefree.SGDScheduleFree, all": ScheduleFreeSGD(warmup(2e-3, 14, 1 / 15), 0.6, **WARMED),
}


def reference(name: str, problem: str, kind: str = "points") -> Tensor:
    return torch.tensor(TABLE["methods"][name][problem][kind], dtype=torch.float64)


def ours(method: Any, problem: str) -> Tensor:
    loss, start = PROBLEMS[problem]
    return descend(loss, start, method, STEPS).points[EVERY::EVERY]


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("name", METHODS)
def test_a_method_is_the_reference_s(name: str, problem: str) -> None:
    method = METHODS[name]
    assert torch.allclose(ours(method, problem), reference(name, problem), rtol=0, atol=1e-13)
    if hasattr(method, "average"):
        wanted = reference(name, problem, "averages")
        assert torch.allclose(averages(problem, method, STEPS)[EVERY::EVERY], wanted, rtol=0, atol=1e-13)


def test_optax_s_rprop_moves_a_step_late() -> None:
    """optax 0.2.8 returns the move of the step before (google-deepmind/optax, pull request 1725)."""
    grads, late = TABLE["moves"]["grads"], TABLE["moves"]["optax.rprop"]
    method, point = Rprop(0.01), torch.zeros(1, dtype=torch.float64)
    state, moves = method.init(point), []
    for grad in grads:
        moved, state = method.step(point, torch.tensor([grad], dtype=torch.float64), state)
        moves.append(float(moved - point))
    # The step at which a sign changes counts twice: it is 0, and so is what it hides of the step before.
    turned = [grad * before < 0 for before, grad in zip([0.0, *grads], grads, strict=False)]
    wanted = [0.0 if turn else move for turn, move in zip(turned, [0.0, *moves], strict=False)]
    assert late == pytest.approx(wanted, abs=1e-15)
    assert late[0] == 0.0
    assert moves[0] == -0.01


def test_optax_s_rprop_leaves_its_first_step_below_the_smallest() -> None:
    small = TABLE["moves"]["optax.rprop, small"]
    assert small[1] == pytest.approx(-1e-7)  # the first, a step late
    start = torch.zeros(1, dtype=torch.float64)
    assert float(Rprop(1e-7).step(start, start + 1, None)[0]) == -1e-6  # so does torch's


def schedule_free_by_hand(
    problem: str,
    beta: float,
    rate: Callable[[int], float],
    weight: Callable[[int], float],
    beta2: float = 0.0,
) -> Tensor:
    """The points y, with any rates and any weights; with beta2, divided as in the paper's form of AdamW."""
    loss, y = PROBLEMS[problem]
    z, x, v, total, points = y, y, torch.zeros_like(y), 0.0, []
    for k in range(STEPS):
        grad = gradient(loss, y)
        v = beta2 * v + (1 - beta2) * grad**2
        z = z - rate(k) * (grad / (v.sqrt() + 1e-8) if beta2 else grad)
        total += weight(k)
        x = x + weight(k) / total * (z - x)
        y = (1 - beta) * z + beta * x
        points.append(y)
    return torch.stack(points)[EVERY - 1 :: EVERY]


@pytest.mark.parametrize("problem", PROBLEMS)
def test_optax_s_schedule_free_weighs_by_the_rate_of_the_step_after(problem: str) -> None:
    rate = warmup(1e-3, 20, 0.1)
    late = reference("optax.schedule_free_sgd, warmed", problem)
    weighed = schedule_free_by_hand(problem, 0.9, rate, lambda k: rate(k + 1) ** 2)
    # JAX counts steps in int32, from which a schedule is a float32, in float64 mode too.
    assert torch.allclose(late, weighed, rtol=0, atol=1e-7)
    by_its_own = schedule_free_by_hand(problem, 0.9, rate, lambda k: rate(k) ** 2)
    assert torch.allclose(ours(ScheduleFreeSGD(rate), problem), by_its_own, rtol=0, atol=1e-13)
    assert float((late - by_its_own).abs().max()) > 1e-4


@pytest.mark.parametrize("problem", PROBLEMS)
def test_the_paper_s_schedule_free_adamw_corrects_the_rate_and_with_it_the_weights(problem: str) -> None:
    paper = reference("schedulefree.AdamWScheduleFreePaper", problem)

    def rate(k: int) -> float:
        return float(2.5e-3 * (1 - 0.999 ** (k + 1)) ** 0.5)

    by_hand = schedule_free_by_hand(problem, 0.9, rate, lambda k: rate(k) ** 2, beta2=0.999)
    assert torch.allclose(paper, by_hand, rtol=0, atol=1e-13)
    assert float((ours(ScheduleFreeAdamW(), problem) - paper).abs().max()) > 1e-2


# The share to which each is exact: keras computes in float32.
SCHEDULES: dict[str, tuple[Callable[[int], Any], float]] = {
    "optax.cosine_decay_schedule": (cosine(LR, 40, end=0.03), 1e-14),
    "optax.exponential_decay": (step_decay(LR, 7, 0.5), 1e-14),
    "optax.join_schedules": (warmup_stable_decay(LR, 40, 10, 12), 1e-14),
    "optax.linear_schedule": (linear(LR, 40, end=0.03), 1e-14),
    "optax.polynomial_schedule": (linear(LR, 40), 1e-14),
    "optax.warmup_constant_schedule": (warmup(LR, 10, start=0.1), 1e-14),
    "optax.warmup_cosine_decay_schedule": (warmup(cosine(LR, 30, end=0.006), 10, start=0.1), 1e-14),
    "keras.CosineDecay": (cosine(LR, 40, end=0.03), 1e-6),
    "keras.InverseTimeDecay": (inverse_time(LR, 20 / 0.5), 1e-6),
    "keras.PolynomialDecay": (linear(LR, 40, end=0.03), 1e-6),
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_is_the_reference_s(name: str) -> None:
    schedule, rel = SCHEDULES[name]
    rates = TABLE["schedules"][name]
    assert [float(schedule(k)) for k in range(len(rates))] == pytest.approx(rates, rel=rel, abs=1e-16)


def test_one_cycle_peaks_a_step_later_in_optax_and_ends_a_step_later() -> None:
    rates = TABLE["schedules"]["optax.cosine_onecycle_schedule"]  # of 40 steps, 0.3 of them up
    ours = [float(one_cycle(LR, 40)(k)) for k in range(len(rates))]
    assert ours.index(max(ours)) == 11 == rates.index(max(rates)) - 1
    assert ours.index(min(ours)) == 39 == rates.index(min(rates)) - 1
    longer = one_cycle(LR, 41, rise=13 / 41)  # torch's, with a step more before the peak
    assert [float(longer(k)) for k in range(len(rates))] == pytest.approx(rates, rel=1e-12)
