#!/usr/bin/env bash
# Two optimizers take a step that belongs to the step before: torch's ASGD its rate, optax's rprop its move.
#
# Seen, the lengths of five steps on a slope of 1, float64 (torch) and float32 (optax), CPU:
#
#< torch 2.13.0, optax 0.2.8
#< rate set before each step       0.1000 0.1000 0.0100 0.0100 0.0100
#< torch SGD                       0.1000 0.1000 0.0100 0.0100 0.0100
#< torch ASGD, lambd=0             0.1000 0.1000 0.1000 0.0100 0.0100
#< torch Rprop, lr=0.01            0.0100 0.0120 0.0144 0.0173 0.0207
#< optax rprop, lr=0.01            0.0000 0.0100 0.0120 0.0144 0.0173
#
# Why it surprises: a scheduler that is stepped once a step reaches ASGD one step late, since the rate that a step
# uses was computed at the end of the one before. optax's rprop returns the move that it worked out a step ago, so
# that its first one is 0 and every sign change is answered a step late.
#
# What it means for users: compare paths with torch's ASGD or with optax's rprop shifted by a step. gdlib's ASGD
# takes a schedule's rate at once, and the tests hold it against torch's with the schedule one step behind; its
# Rprop is torch's. For optax see its pull request 1725.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check torch==2.13.0 jax==0.10.2 optax==0.2.8
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/shown.py" <<'PYTHON'
import warnings

warnings.filterwarnings("ignore")

from importlib.metadata import version

import jax.numpy as jnp
import optax
import torch

RATES = (0.1, 0.1, 0.01, 0.01, 0.01)


def by_torch(make, rates=None):
    p = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = make([p])
    for step in range(5):
        if rates:
            optimizer.param_groups[0]["lr"] = rates[step]
        before, p.grad = p.item(), torch.ones(1, dtype=torch.float64)
        optimizer.step()
        yield before - p.item()


def by_optax():
    p, transform = jnp.zeros(1), optax.rprop(0.01)
    state = transform.init(p)
    for _ in range(5):
        update, state = transform.update(jnp.ones(1), state, p)
        p = optax.apply_updates(p, update)
        yield abs(float(update[0]))


print(", ".join(f"{name} {version(name).split('+')[0]}" for name in ("torch", "optax")))
rows = {
    "rate set before each step": RATES,
    "torch SGD": by_torch(lambda p: torch.optim.SGD(p, lr=0.1), RATES),
    "torch ASGD, lambd=0": by_torch(lambda p: torch.optim.ASGD(p, lr=0.1, lambd=0), RATES),
    "torch Rprop, lr=0.01": by_torch(lambda p: torch.optim.Rprop(p, lr=0.01)),
    "optax rprop, lr=0.01": by_optax(),
}
for name, moves in rows.items():
    print(f"{name:31}", *(f"{move:.4f}" for move in moves))
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
