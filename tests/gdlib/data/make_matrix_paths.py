"""Writes matrix_paths.json: where other people's methods for matrices go, for test_matrix_references.py.

Run with optax, jax, torch and pytorch_optimizer installed, which the tests do without:
    pip install jax==0.10.2 optax==0.2.8 pytorch_optimizer==4.1.0 && python make_matrix_paths.py
The problem: tanh(X W + b) fitted to Y by the mean squared error, W 6 by 4, b 4 numbers, all in float64.
"""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytorch_optimizer
import torch

KEPT = (1, 2, 5, 20, 100, 200)
PACKAGES = ("jax", "optax", "torch", "pytorch_optimizer")

jax.config.update("jax_enable_x64", True)
torch.set_num_threads(1)

# A fixed scatter of numbers that needs no generator: sin of far multiples.
X = np.sin(np.arange(1.0, 61.0) ** 2).reshape(10, 6)
Y = 0.8 * np.sin(3.0 + np.arange(1.0, 41.0) ** 2).reshape(10, 4)
W, B = np.cos(np.arange(1.0, 25.0) ** 2).reshape(6, 4), np.cos(5.0 + np.arange(4.0))


def by_optax(method: optax.GradientTransformation) -> list[list[float]]:
    def loss(params):
        return jnp.mean((jnp.tanh(X @ params["W"] + params["b"]) - Y) ** 2)

    params = {"W": jnp.asarray(W), "b": jnp.asarray(B)}
    state, points = method.init(params), []
    for step in range(1, max(KEPT) + 1):
        updates, state = method.update(jax.grad(loss)(params), state, params)
        params = optax.apply_updates(params, updates)
        if step in KEPT:
            points.append([*np.ravel(params["W"]).tolist(), *np.ravel(params["b"]).tolist()])
    return points


def by_torch(make) -> list[list[float]]:
    x, y = torch.tensor(X), torch.tensor(Y)
    w, b = torch.tensor(W, requires_grad=True), torch.tensor(B, requires_grad=True)
    optimizer, points = make([w, b]), []
    for step in range(1, max(KEPT) + 1):
        optimizer.zero_grad()
        ((torch.tanh(x @ w + b) - y) ** 2).mean().backward()
        optimizer.step()
        if step in KEPT:
            points.append([*w.detach().reshape(-1).tolist(), *b.detach().tolist()])
    return points


PATHS = {
    "optax.contrib.muon(0.01, beta=0.9, eps=0, nesterov=False, weight_decay=0.1)": by_optax(
        optax.contrib.muon(0.01, beta=0.9, eps=0.0, nesterov=False, weight_decay=0.1)
    ),
    "optax.contrib.muon(0.01, eps=0, nesterov=False, consistent_rms=0.2)": by_optax(
        optax.contrib.muon(0.01, eps=0.0, nesterov=False, consistent_rms=0.2)
    ),
    "optax.adafactor(min(0.01, 1/sqrt(t)), min_dim_size_to_factor=1)": by_optax(
        optax.adafactor(lambda k: jnp.minimum(0.01, 1 / jnp.sqrt(k + 1.0)), min_dim_size_to_factor=1)
    ),
    "the same, its decay counted in float64": by_optax(
        optax.chain(
            optax.scale_by_factored_rms(
                min_dim_size_to_factor=1, decay_rate_fn=lambda k, rate: 1 - (k + 1.0) ** -rate
            ),
            optax.clip_by_block_rms(1.0),
            optax.scale_by_schedule(lambda k: -jnp.minimum(0.01, 1 / jnp.sqrt(k + 1.0))),
            optax.scale_by_param_block_rms(),
        )
    ),
    "pytorch_optimizer.Shampoo(lr=0.02, matrix_eps=1e-6)": by_torch(
        lambda params: pytorch_optimizer.Shampoo(params, lr=0.02, matrix_eps=1e-6)
    ),
    "pytorch_optimizer.Shampoo(lr=0.02, matrix_eps=1e-2)": by_torch(
        lambda params: pytorch_optimizer.Shampoo(params, lr=0.02, matrix_eps=1e-2)
    ),
}

if __name__ == "__main__":
    kept = {
        "versions": {name: importlib.metadata.version(name) for name in PACKAGES},
        "steps": KEPT,
        "paths": PATHS,
    }
    text = json.dumps(kept).replace("], [", "],\n[").replace(": [[", ":\n[[").replace("]], ", "]],\n")
    Path(__file__).with_name("matrix_paths.json").write_text(text + "\n", encoding="utf-8")
