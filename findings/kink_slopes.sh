#!/usr/bin/env bash
# The slope at a kink is each library's own choice, sometimes two choices in one library.
#
# Seen, at x = 0 exactly, in float32, on the CPU (Linux, x86-64):
#
#< torch 2.13.0, jax 0.10.2, autograd 1.9.1, mlx 0.32.4
#<                         torch    jax  autograd    mlx
#< abs(x)                      0      1         0      0
#< relu(x)                     0      0         -      0
#< clip(x, 0)                  1    0.5         0      0
#< maximum(x, 0)             0.5    0.5       0.5      0
#< maximum(0, x)             0.5    0.5       0.5      1
#< relu(x) - relu(-x)          0      0         -      0
#< clip(x,0) - clip(-x,0)      2      1         0      0
#< sqrt(x*x)                 nan    nan       nan    nan
#< norm of the vector (x)      0    nan       nan    nan
#
# (autograd has no relu.)
#
# Why it surprises: relu(x), clip(x, 0) and maximum(x, 0) are one function, max(x, 0), and sqrt(x*x) and the
# norm are abs(x). Everywhere but at 0 all four libraries agree. At 0 each of them answers with some number,
# without a word: torch with three different ones for max(x, 0), mlx with two that depend on the order of the
# arguments. relu(x) - relu(-x) equals x for every x and has the slope 1 everywhere; three libraries say 0.
#
# What it means for users: a value that is exactly zero is rare in the middle of training but common at the
# start (weights and biases set to 0, black pixels, padding) and in low precision. A model that is moved from
# one library to another, or from clip to relu, can then learn in the one and stand still in the other. Who
# depends on the slope at a kink should write it down, in torch as where(x >= 0, x, 0) for 1 and
# where(x > 0, x, 0) for 0. Where x is 0, abs(x) is safer than sqrt(x*x), whose slope is not a number.
#
# Known to the authors: PyTorch set clamp's slope to 1 on purpose in 2018 (pull request 7049, for issue 7002);
# issues 184572 and 184574 (2026) ask for one rule, and pull request 191142 writes one. JAX's issues 37820
# (abs) and 37821 (maximum) ask the same. If this script fails with a later version, that has happened.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
packages=(torch==2.13.0 jax==0.10.2 autograd==1.9.1 mlx==0.32.4)
# On Linux mlx's numerics are a package of their own.
[[ $(uname) == Linux ]] && packages+=(mlx-cpu==0.32.4)

{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/kinks.py" <<'PYTHON'
import warnings

warnings.filterwarnings("ignore")

import autograd
import autograd.numpy as anp
import jax
import jax.numpy as jnp
import mlx.core as mx
import mlx.nn
import torch
from importlib.metadata import version


def by_torch(f):
    x = torch.tensor(0.0, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].item()


def by_jax(f):
    return float(jax.grad(f)(0.0))


def by_autograd(f):
    return float(autograd.grad(f)(0.0))


def by_mlx(f):
    return mx.grad(f)(mx.array(0.0)).item()


relu, jrelu, mrelu = torch.relu, jax.nn.relu, mlx.nn.relu
zero, mzero = torch.tensor(0.0), mx.array(0.0)
table = {
    "abs(x)": (torch.abs, jnp.abs, anp.abs, mx.abs),
    "relu(x)": (relu, jrelu, None, mrelu),
    "clip(x, 0)": (
        lambda x: torch.clip(x, 0.0),
        lambda x: jnp.clip(x, 0.0),
        lambda x: anp.clip(x, 0.0, None),
        lambda x: mx.clip(x, 0.0, None),
    ),
    "maximum(x, 0)": (
        lambda x: torch.maximum(x, zero),
        lambda x: jnp.maximum(x, 0.0),
        lambda x: anp.maximum(x, 0.0),
        lambda x: mx.maximum(x, mzero),
    ),
    "maximum(0, x)": (
        lambda x: torch.maximum(zero, x),
        lambda x: jnp.maximum(0.0, x),
        lambda x: anp.maximum(0.0, x),
        lambda x: mx.maximum(mzero, x),
    ),
    "relu(x) - relu(-x)": (
        lambda x: relu(x) - relu(-x),
        lambda x: jrelu(x) - jrelu(-x),
        None,
        lambda x: mrelu(x) - mrelu(-x),
    ),
    "clip(x,0) - clip(-x,0)": (
        lambda x: torch.clip(x, 0.0) - torch.clip(-x, 0.0),
        lambda x: jnp.clip(x, 0.0) - jnp.clip(-x, 0.0),
        lambda x: anp.clip(x, 0.0, None) - anp.clip(-x, 0.0, None),
        lambda x: mx.clip(x, 0.0, None) - mx.clip(-x, 0.0, None),
    ),
    "sqrt(x*x)": (
        lambda x: torch.sqrt(x * x),
        lambda x: jnp.sqrt(x * x),
        lambda x: anp.sqrt(x * x),
        lambda x: mx.sqrt(x * x),
    ),
    "norm of the vector (x)": (
        lambda x: torch.linalg.vector_norm(x.reshape(1)),
        lambda x: jnp.linalg.norm(x.reshape(1)),
        lambda x: anp.linalg.norm(anp.reshape(x, (1,))),
        lambda x: mx.linalg.norm(x.reshape(1)),
    ),
}
names = ("torch", "jax", "autograd", "mlx")
print(", ".join(f"{name} {version(name).split('+')[0]}" for name in names))
print(f"{'':22}{'torch':>7}{'jax':>7}{'autograd':>10}{'mlx':>7}")
for name, functions in table.items():
    cells = []
    for slope, f, width in zip((by_torch, by_jax, by_autograd, by_mlx), functions, (7, 7, 10, 7)):
        cells.append(f"{'-' if f is None else f'{slope(f) + 0.0:g}':>{width}}")
    print(f"{name:22}{''.join(cells)}")
PYTHON

"$folder/venv/bin/python" "$folder/kinks.py" >"$folder/seen" || exit 2
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
