"""What libraries do under one name: their own code, run on the same few gradients.

    python -m benchmarks.one_name           run all, and write gdlib/tables/one_name.json
    python -m benchmarks.one_name --check   run all, and fail where a library has changed its numbers

The chapter *One name, many formulas* holds the table against the formula that explains each row, so the book
needs none of these libraries. CI checks once a week against their newest versions.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

os.environ.setdefault("KERAS_BACKEND", "jax")

import jax
import jax.numpy as jnp
import numpy as np
import torch

jax.config.update("jax_enable_x64", True)

import keras  # noqa: E402  reads both settings when it is imported
import optax  # noqa: E402
from jax.example_libraries import optimizers as examples  # noqa: E402
from river import optim as river  # noqa: E402
from sklearn.neural_network import _stochastic_optimizers as sklearn  # noqa: E402
from thinc import optimizers as thinc  # noqa: E402

keras.backend.set_floatx("float64")

TABLE = Path(__file__).parents[1] / "gdlib" / "tables" / "one_name.json"
LIBRARIES = ("torch", "optax", "keras", "jax", "scikit-learn", "river", "thinc")
CLOSE = 1e-6  # relative; thinc computes in float32
# The slope at a point, at a step. A number for one that is the same everywhere.
Slope: TypeAlias = Callable[[float, int], float]
Walk: TypeAlias = Callable[[Slope, float, int], list[float]]


def torchs(make: Callable[[list[torch.Tensor]], Any], lrs: Sequence[float] = ()) -> Walk:
    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        p = torch.tensor([start], dtype=torch.float64, requires_grad=True)
        optimizer, points = make([p]), [start]
        for k in range(steps):
            if lrs:
                optimizer.param_groups[0]["lr"] = lrs[k]
            p.grad = torch.tensor([slope(p.item(), k)], dtype=torch.float64)
            optimizer.step()
            points.append(p.item())
        return points

    return walk


def optaxs(transform: Any) -> Walk:
    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        p, points = jnp.array([start]), [start]
        state = transform.init(p)
        for k in range(steps):
            update, state = transform.update(jnp.array([slope(float(p[0]), k)]), state, p)
            p = optax.apply_updates(p, update)
            points.append(float(p[0]))
        return points

    return walk


def kerass(make: Callable[[], Any], lrs: Sequence[float] = ()) -> Walk:
    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        p, optimizer, points = keras.Variable([start], dtype="float64"), make(), [start]
        for k in range(steps):
            if lrs:
                optimizer.learning_rate = lrs[k]
            optimizer.apply([jnp.array([slope(float(p.numpy()[0]), k)])], [p])
            points.append(float(p.numpy()[0]))
        return points

    return walk


def jaxs(triple: Any) -> Walk:
    init, update, params = triple

    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        state, points = init(jnp.array([start])), [start]
        for k in range(steps):
            state = update(k, jnp.array([slope(float(params(state)[0]), k)]), state)
            points.append(float(params(state)[0]))
        return points

    return walk


def sklearns(make: Callable[[list[np.ndarray]], Any]) -> Walk:
    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        params, points = [np.array([start])], [start]
        optimizer = make(params)
        for k in range(steps):
            optimizer.update_params(params, [np.array([slope(float(params[0][0]), k)])])
            points.append(float(params[0][0]))
        return points

    return walk


def rivers(make: Callable[[], Any]) -> Walk:
    """As river's models use it: they look ahead, take the gradient there, and step."""

    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        weights, optimizer, points = {"p": start}, make(), [start]
        for k in range(steps):
            weights = optimizer.look_ahead(weights)
            weights = optimizer.step(weights, {"p": slope(weights["p"], k)})
            points.append(float(weights["p"]))
        return points

    return walk


def thincs(make: Callable[[], Any]) -> Walk:
    def walk(slope: Slope, start: float, steps: int) -> list[float]:
        p, optimizer, points = np.array([start], dtype=np.float32), make(), [start]
        for k in range(steps):
            p, _ = optimizer((0, "p"), p.copy(), np.array([slope(float(p[0]), k)], np.float32))
            optimizer.step_schedules()
            points.append(float(p[0]))
        return points

    return walk


def constant(value: float) -> Slope:
    return lambda p, k: value


def first_alone(p: float, k: int) -> float:
    return 1.0 if k == 0 else 0.0


def parabola(p: float, k: int) -> float:
    return p


K, O = keras.optimizers, torch.optim  # noqa: E741
DROP = (0.1, 0.1, 0.1, 0.01, 0.01, 0.01)
# What is done: the slopes, the start, the steps; then who does it, how. Where nothing else is said the
# hyperparameters are each library's own defaults, but lr = 0.1.
EXPERIMENTS: dict[str, tuple[Slope, float, int, dict[str, Walk]]] = {
    "Momentum": (
        constant(1.0),
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.SGD(p, lr=0.1, momentum=0.9), DROP),
            "optax": optaxs(optax.sgd(lambda k: jnp.array(DROP)[k], momentum=0.9)),
            "keras": kerass(lambda: K.SGD(0.1, momentum=0.9), DROP),
            "jax": jaxs(examples.momentum(lambda k: DROP[k], 0.9)),
            "scikit-learn": sklearns(
                lambda p: _dropping(sklearn.SGDOptimizer(p, 0.1, momentum=0.9, nesterov=False))
            ),
            "river": rivers(lambda: river.Momentum(_Dropping(), rho=0.9)),
        },
    ),
    "Nesterov": (
        parabola,
        1.0,
        6,
        {
            "torch": torchs(lambda p: O.SGD(p, lr=0.1, momentum=0.9, nesterov=True)),
            "optax": optaxs(optax.sgd(0.1, momentum=0.9, nesterov=True)),
            "keras": kerass(lambda: K.SGD(0.1, momentum=0.9, nesterov=True)),
            "jax": jaxs(examples.nesterov(0.1, 0.9)),
            "scikit-learn": sklearns(lambda p: sklearn.SGDOptimizer(p, 0.1, momentum=0.9, nesterov=True)),
            "river": rivers(lambda: river.NesterovMomentum(0.1, rho=0.9)),
        },
    ),
    "Adagrad": (
        constant(1.0),
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.Adagrad(p, lr=0.1)),
            "optax": optaxs(optax.adagrad(0.1)),
            "keras": kerass(lambda: K.Adagrad(0.1)),
            "jax": jaxs(examples.adagrad(0.1)),
            "river": rivers(lambda: river.AdaGrad(0.1)),
        },
    ),
    "RMSprop": (
        constant(1.0),
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.RMSprop(p, lr=0.1)),
            "optax": optaxs(optax.rmsprop(0.1)),
            "optax, initial_scale=1": optaxs(optax.rmsprop(0.1, initial_scale=1)),
            "keras": kerass(lambda: K.RMSprop(0.1)),
            "jax": jaxs(examples.rmsprop(0.1)),
            "river": rivers(lambda: river.RMSProp(0.1)),
        },
    ),
    "Adadelta": (
        constant(1.0),
        0.0,
        6,
        {
            "torch": torchs(O.Adadelta),
            "optax": optaxs(optax.adadelta()),
            "keras": kerass(K.Adadelta),
            "river": rivers(river.AdaDelta),
        },
    ),
    "Adam": (
        constant(1e-8),
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.Adam(p, lr=0.1)),
            "optax": optaxs(optax.adam(0.1)),
            "keras": kerass(lambda: K.Adam(0.1)),
            "jax": jaxs(examples.adam(0.1)),
            "scikit-learn": sklearns(lambda p: sklearn.AdamOptimizer(p, 0.1)),
            "river": rivers(lambda: river.Adam(0.1)),
            "thinc": thincs(lambda: thinc.Adam(0.1)),
        },
    ),
    "AMSGrad": (
        first_alone,
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.Adam(p, lr=0.1, amsgrad=True)),
            "optax": optaxs(optax.amsgrad(0.1)),
            "keras": kerass(lambda: K.Adam(0.1, amsgrad=True)),
            "river": rivers(lambda: river.AMSGrad(0.1)),
        },
    ),
    "NAdam": (
        constant(1.0),
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.NAdam(p, lr=0.1)),
            "optax": optaxs(optax.nadam(0.1)),
            "keras": kerass(lambda: K.Nadam(0.1)),
            "river": rivers(lambda: river.Nadam(0.1)),
        },
    ),
    "AdaMax": (
        first_alone,
        0.0,
        6,
        {
            "torch": torchs(lambda p: O.Adamax(p, lr=0.1)),
            "optax": optaxs(optax.adamax(0.1)),
            "keras": kerass(lambda: K.Adamax(0.1)),
            "jax": jaxs(examples.adamax(0.1)),
            "river": rivers(lambda: river.AdaMax(0.1)),
        },
    ),
    "AdamW": (  # without a slope: what decay alone does
        constant(0.0),
        1.0,
        6,
        {
            "torch": torchs(lambda p: O.AdamW(p, lr=0.1)),
            "optax": optaxs(optax.adamw(0.1)),
            "keras": kerass(lambda: K.AdamW(0.1)),
        },
    ),
}


class _Dropping(river.base.Scheduler):  # type: ignore[misc]
    """The rates of DROP, in river."""

    def get(self, t: int) -> float:
        return DROP[t]


def _dropping(optimizer: Any) -> Any:
    """scikit-learn's optimizer, its rate set before each step, as its own schedules do after each epoch."""
    update, rates = optimizer.update_params, iter(DROP)

    def with_rate(*arguments: Any) -> None:
        optimizer.learning_rate = next(rates)
        update(*arguments)

    optimizer.update_params = with_rate
    return optimizer


def one_cycle() -> dict[str, list[float]]:
    """The rates of ten steps, of which three tenths are to rise."""
    optimizer = O.SGD([torch.zeros(1)], lr=1.0)
    schedule, rates = O.lr_scheduler.OneCycleLR(optimizer, 1.0, total_steps=10), []
    for step in range(10):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if step < 9:
            schedule.step()
    theirs = optax.cosine_onecycle_schedule(10, 1.0)
    return {"torch": rates, "optax": [float(theirs(step)) for step in range(10)]}


def muon(rows: int, columns: int) -> dict[str, list[float]]:
    """The largest singular value of the first step, over lr. The gradient's singular values are all 1."""
    gradient = torch.linalg.qr(torch.randn(64, 16, generator=torch.Generator().manual_seed(0)).double())[0]
    gradient = gradient if rows > columns else gradient.T.contiguous()
    p = torch.zeros(rows, columns, dtype=torch.float64, requires_grad=True)
    p.grad, other = gradient.clone(), jnp.array(gradient.numpy())
    O.Muon([p], lr=0.1, weight_decay=0).step()
    transform, zero = optax.contrib.muon(0.1), jnp.zeros_like(other)
    update, _ = transform.update(other, transform.init(zero), zero)
    kernel = keras.Variable(np.zeros(other.shape), dtype="float64", name="kernel")
    K.Muon(0.1).apply([other], [kernel])
    steps = {"torch": p.detach().numpy(), "optax": update, "keras": kernel.numpy()}
    return {name: [float(np.linalg.norm(np.asarray(step), 2)) / 0.1] for name, step in steps.items()}


def table() -> dict[str, Any]:
    """All numbers, and the versions that gave them."""
    return {
        "versions": {name: importlib.metadata.version(name) for name in LIBRARIES},
        "points": {
            name: {library: walk(slope, start, steps) for library, walk in who.items()}
            for name, (slope, start, steps, who) in EXPERIMENTS.items()
        },
        "others": {"one-cycle": one_cycle(), "Muon, 64 by 16": muon(64, 16), "Muon, 16 by 64": muon(16, 64)},
    }


def differences(old: Any, new: Any, place: str = "") -> list[str]:
    """Where two tables differ, in words."""
    if isinstance(old, dict) and isinstance(new, dict):
        return [
            line
            for name in sorted({*old, *new})
            for line in differences(old.get(name), new.get(name), f"{place}/{name}")
        ]
    there = old is not None and new is not None and np.shape(old) == np.shape(new)
    if there and np.allclose(old, new, rtol=CLOSE, atol=1e-15):
        return []
    return [f"{place.lstrip('/')}: was {old}, is {new}"]


def main(arguments: list[str]) -> int:
    found = table()
    if "--check" not in arguments:
        TABLE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        return 0
    kept = json.loads(TABLE.read_text(encoding="utf-8"))
    versions = kept.pop("versions"), found.pop("versions")
    print(*(f"{name}: {old}, now {versions[1][name]}" for name, old in versions[0].items()), sep="\n")
    changed = differences(kept, found)
    print(*changed, sep="\n")
    return 1 if changed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
