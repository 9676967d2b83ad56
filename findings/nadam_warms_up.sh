#!/usr/bin/env bash
# NAdam is four methods in four libraries; keras's is torch's with one setting changed.
#
# Seen, the points of six steps at lr = 0.1 on a slope of 1, float64, CPU, each library's defaults:
#
#< torch 2.13.0, keras 3.15.1, optax 0.2.8, river 0.26.1
#< torch                               -0.105645 -0.184014 -0.257235 -0.330341 -0.404941 -0.481547
#< keras                               -0.106279 -0.183638 -0.254771 -0.324945 -0.395978 -0.468578
#< optax                               -0.147368 -0.263100 -0.370922 -0.475581 -0.578658 -0.680832
#< river                               -0.190000 -0.332632 -0.459532 -0.578610 -0.693030 -0.804372
#< torch, momentum_decay=1, eps=1e-7   -0.106279 -0.183638 -0.254771 -0.324945 -0.395978 -0.468578
#
# Why it surprises: one name and one learning rate, and river goes 1.7 times as far as keras. Dozat's momentum
# rises by 1 - 0.96^(t/250) / 2. torch has the 250 as momentum_decay=0.004; keras leaves it out, so that its rise
# is over after some hundred steps, not some tens of thousands. Neither optax nor river has a rise.
#
# What it means for users: a learning rate tuned with one of them is not the other's. To have keras's in torch
# write NAdam(lr, momentum_decay=1, eps=1e-7). The chapter One name, many formulas has the four formulas.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check torch==2.13.0 keras==3.15.1 jax==0.10.2 optax==0.2.8 river==0.26.1
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/shown.py" <<'PYTHON'
import os
import warnings

warnings.filterwarnings("ignore")
os.environ["KERAS_BACKEND"] = "jax"

from importlib.metadata import version

import jax

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp
import keras
import optax
import river.optim
import torch

keras.backend.set_floatx("float64")


def by_torch(**settings):
    p = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.NAdam([p], lr=0.1, **settings)
    for _ in range(6):
        p.grad = torch.ones(1, dtype=torch.float64)
        optimizer.step()
        yield p.item()


def by_keras():
    p, optimizer = keras.Variable([0.0], dtype="float64"), keras.optimizers.Nadam(0.1)
    for _ in range(6):
        optimizer.apply([jnp.ones(1)], [p])
        yield float(p.numpy()[0])


def by_optax():
    p, transform = jnp.zeros(1), optax.nadam(0.1)
    state = transform.init(p)
    for _ in range(6):
        update, state = transform.update(jnp.ones(1), state, p)
        p = optax.apply_updates(p, update)
        yield float(p[0])


def by_river():
    weights, optimizer = {"p": 0.0}, river.optim.Nadam(0.1)
    for _ in range(6):
        weights = optimizer.step(weights, {"p": 1.0})
        yield weights["p"]


names = ("torch", "keras", "optax", "river")
print(", ".join(f"{name} {version(name).split('+')[0]}" for name in names))
rows = {
    "torch": by_torch(),
    "keras": by_keras(),
    "optax": by_optax(),
    "river": by_river(),
    "torch, momentum_decay=1, eps=1e-7": by_torch(momentum_decay=1, eps=1e-7),
}
for name, points in rows.items():
    print(f"{name:35}", *(f"{point:.6f}" for point in points))
PYTHON

"$folder/venv/bin/python" "$folder/shown.py" >"$folder/seen" || exit 2
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
