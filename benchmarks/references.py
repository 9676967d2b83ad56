"""`python -m benchmarks.references`: write what other libraries compute, for tests that don't install them.

The table, tests/gdlib/data/references.json, holds the points of 200 steps (every 40th) of methods in optax,
lion-pytorch and schedulefree, the authors' package, on the problems of tests/gdlib/parity.py; and rates of
schedules in optax and keras. All in float64 where the library has it. This needs what gdlib's tests need, and
the packages that it asks, at the versions that the table names:

    pip install optax lion-pytorch schedulefree keras
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

os.environ |= {"JAX_ENABLE_X64": "1", "JAX_PLATFORMS": "cpu", "KERAS_BACKEND": "jax"}

import jax
import keras
import lion_pytorch
import numpy as np
import optax
import schedulefree
import torch
from torch import Tensor

from tests.gdlib.parity import PROBLEMS, gradient

TABLE = Path("tests/gdlib/data/references.json")
STEPS, EVERY = 200, 40
LR, LAST = 0.3, 48
Numbers = list[float]

OPTAX: dict[str, Callable[[], Any]] = {
    "adamax": lambda: optax.adamax(2e-3),
    "adamax, all": lambda: optax.adamax(0.01, 0.8, 0.95, 1e-3),
    "lion": lambda: optax.lion(1e-3),  # which decays by 1e-3 unless told not to
    "lion, all": lambda: optax.lion(0.01, 0.8, 0.95, weight_decay=0.1),
    "schedule_free_adamw": lambda: optax.contrib.schedule_free_adamw(0.01, weight_decay=0.1),
    "schedule_free_sgd": lambda: optax.contrib.schedule_free_sgd(1e-3, b1=0.8),
    "schedule_free_sgd, warmed": lambda: optax.contrib.schedule_free_sgd(
        optax.warmup_constant_schedule(1e-4, 1e-3, 20)
    ),
    "sign_sgd": lambda: optax.sign_sgd(0.01),
    "signum": lambda: optax.signum(0.01),
    "signum, all": lambda: optax.signum(0.003, 0.7),
}
GRADS = [2.0, 0.5, 3.0, -1.0, -4.0, -2.0, 0.0, -1.0]  # of one coordinate, at its steps
MOVES: dict[str, Callable[[], Any]] = {
    "optax.rprop": lambda: optax.rprop(0.01),
    "optax.rprop, small": lambda: optax.rprop(1e-7),
}
WARMED = {"warmup_steps": 15, "r": 1.5, "weight_lr_power": 1.0, "weight_decay": 0.1}
TORCH: dict[str, Callable[[list[Tensor]], Any]] = {
    "lion_pytorch.Lion": lambda p: lion_pytorch.Lion(p),
    "lion_pytorch.Lion, all": lambda p: lion_pytorch.Lion(p, 0.01, (0.8, 0.95), 0.1),
    "schedulefree.AdamWScheduleFree": lambda p: schedulefree.AdamWScheduleFree(p),
    "schedulefree.AdamWScheduleFree, all": lambda p: schedulefree.AdamWScheduleFree(
        p, 0.005, (0.8, 0.95), 1e-3, **WARMED
    ),
    "schedulefree.AdamWScheduleFreePaper": lambda p: schedulefree.AdamWScheduleFreePaper(p),
    "schedulefree.SGDScheduleFree": lambda p: schedulefree.SGDScheduleFree(p, 1e-3),
    "schedulefree.SGDScheduleFree, all": lambda p: schedulefree.SGDScheduleFree(p, 2e-3, 0.6, **WARMED),
}
SCHEDULES: dict[str, Callable[[], Callable[[int], Any]]] = {
    "optax.cosine_decay_schedule": lambda: optax.cosine_decay_schedule(LR, 40, alpha=0.1),
    "optax.cosine_onecycle_schedule": lambda: optax.cosine_onecycle_schedule(40, LR),
    "optax.exponential_decay": lambda: optax.exponential_decay(LR, 7, 0.5, staircase=True),
    "optax.join_schedules": lambda: optax.join_schedules(
        [
            optax.linear_schedule(0.0, LR, 10),
            optax.constant_schedule(LR),
            optax.linear_schedule(LR, 0.0, 12),
        ],
        [10, 28],
    ),
    "optax.linear_schedule": lambda: optax.linear_schedule(LR, 0.03, 40),
    "optax.polynomial_schedule": lambda: optax.polynomial_schedule(LR, 0.0, 1, 40),
    "optax.warmup_constant_schedule": lambda: optax.warmup_constant_schedule(0.03, LR, 10),
    "optax.warmup_cosine_decay_schedule": lambda: optax.warmup_cosine_decay_schedule(0.03, LR, 10, 40, 0.006),
    "keras.CosineDecay": lambda: keras.optimizers.schedules.CosineDecay(LR, 40, alpha=0.1),
    "keras.InverseTimeDecay": lambda: keras.optimizers.schedules.InverseTimeDecay(LR, 20, 0.5),
    "keras.PolynomialDecay": lambda: keras.optimizers.schedules.PolynomialDecay(LR, 40, 0.03),
}


def of_optax(make: Callable[[], Any], problem: str) -> dict[str, list[Numbers]]:
    """The points, and x where there is one. The gradients are torch's, so that only the method is optax's."""
    loss, start = PROBLEMS[problem]
    optimizer, point = make(), jax.numpy.asarray(start.numpy())
    state, update = optimizer.init(point), jax.jit(optimizer.update)
    kept: dict[str, list[Numbers]] = {"points": []}
    for k in range(STEPS):
        grad = gradient(loss, torch.from_numpy(np.array(point))).numpy()
        moves, state = update(grad, state, point)
        point = optax.apply_updates(point, moves)
        if (k + 1) % EVERY == 0:
            kept["points"].append(np.asarray(point).tolist())
            if hasattr(state, "z"):
                x = optax.contrib.schedule_free_eval_params(state, point)
                kept.setdefault("averages", []).append(np.asarray(x).tolist())
    return kept


def of_torch(make: Callable[[list[Tensor]], Any], problem: str) -> dict[str, list[Numbers]]:
    """The points, and for those that can be told to `eval` what they are then."""
    loss, start = PROBLEMS[problem]
    point = start.clone().requires_grad_()
    optimizer = make([point])
    kept: dict[str, list[Numbers]] = {"points": []}
    if hasattr(optimizer, "train"):
        optimizer.train()
    for k in range(STEPS):
        point.grad = gradient(loss, point.detach())
        optimizer.step()
        if (k + 1) % EVERY == 0:
            kept["points"].append(point.tolist())
            if hasattr(optimizer, "eval"):
                y = point.detach().clone()
                optimizer.eval()
                kept.setdefault("averages", []).append(point.tolist())
                optimizer.train()
                with torch.no_grad():
                    point.copy_(y)  # which train() gives back but for rounding
    return kept


def moves(make: Callable[[], Any]) -> Numbers:
    """How far a method of optax moves at each step, when it is given GRADS."""
    optimizer, point = make(), jax.numpy.zeros(1)
    state, moved = optimizer.init(point), []
    for grad in GRADS:
        move, state = optimizer.update(jax.numpy.asarray([grad]), state, point)
        moved.append(float(move[0]))
    return moved


def main() -> None:
    methods = {f"optax.{name}": {p: of_optax(make, p) for p in PROBLEMS} for name, make in OPTAX.items()}
    methods |= {name: {p: of_torch(make, p) for p in PROBLEMS} for name, make in TORCH.items()}
    schedules = {
        name: [float(np.asarray(schedule(k), dtype=np.float64)) for k in range(LAST)]
        for name, make in SCHEDULES.items()
        for schedule in [make()]
    }
    names = ("jax", "keras", "lion-pytorch", "optax", "schedulefree", "torch")
    table = {
        "written by": "python -m benchmarks.references",
        "versions": {name: version(name).partition("+")[0] for name in names},
        "methods": methods,
        "moves": {"grads": GRADS, **{name: moves(make) for name, make in MOVES.items()}},
        "schedules": schedules,
    }
    text = json.dumps(table, indent=1)
    on_a_line = re.sub(r"\[[^\[\]{}\"]+\]", lambda found: "[" + " ".join(found[0][1:-1].split()) + "]", text)
    TABLE.write_text(on_a_line + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
