"""`make bench`: what `descend` costs beside the same work done otherwise, side by side in one run.

Everything runs on one core first, where the figures depend least on the machine and its load; then the sweep
again with JAX on all of them. Torch has one thread throughout: more of them wait for each other where other
programs run. All keep the points and losses of every step; `descend` keeps lengths of gradients too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from benchmarks.rounds import medians, report
from gdlib import (
    Adam,
    DescentPath,
    GradientDescent,
    Minibatches,
    descend,
    fit_loss,
    quad,
    seed_data,
    seed_loss,
)

LR = 0.01
START = torch.tensor([1.1, 1.1, 1.1])


def one_by_hand(steps: int) -> Tensor:
    """The loop of chapter 4, which keeps its points and losses as `descend` does."""
    loss_of, point, points, losses = seed_loss(), START, [START], []
    for _ in range(steps):
        point = point.detach().requires_grad_()
        loss = loss_of(point)
        (grad,) = torch.autograd.grad(loss, point)
        losses.append(loss.detach())
        point = point.detach() - LR * grad
        points.append(point)
    return torch.stack(points)


def one_point(steps: int = 300) -> None:
    loss = seed_loss()
    assert torch.equal(one_by_hand(steps), descend(loss, START, GradientDescent(LR), steps).points)
    contenders: dict[str, Callable[[], object]] = {
        "the loop by hand": lambda: one_by_hand(steps),
        "descend": lambda: descend(loss, START, GradientDescent(LR), steps),
    }
    report(f"One point, {steps} steps", medians(contenders, rounds=15), "the loop by hand")


class Sweep:
    """The seed's 20-point MAE fit from many starts, in float32, done in several ways."""

    def __init__(self, starts: int, steps: int) -> None:
        self.x, y = seed_data()
        self.y, self.steps = y.float(), steps
        self.loss = fit_loss(quad, self.x, self.y)
        self.starts = START + torch.randn(starts, 3, generator=torch.Generator().manual_seed(0))

    def ours(self) -> DescentPath:
        return descend(self.loss, self.starts, GradientDescent(LR), self.steps)

    def by_vmap(self) -> DescentPath:
        """The same loss in a shape that `descend` knows no closed form for."""
        return descend(lambda point: self.loss(point), self.starts, GradientDescent(LR), self.steps)

    def by_batched_backward(self) -> tuple[Tensor, Tensor]:
        point, points, losses = self.starts, [self.starts], []
        for _ in range(self.steps):
            leaf = point.detach().requires_grad_()
            each = (quad(*leaf.T[:, None, :], x=self.x) - self.y).abs().mean(0)
            (grad,) = torch.autograd.grad(each.sum(), leaf)
            point = point - LR * grad
            points.append(point)
            losses.append(each.detach())
        return torch.stack(points), torch.stack(losses)

    def by_hand(self) -> tuple[Tensor, Tensor]:
        """The gradient written out, in the layout that is fast: a column a start."""
        x, y = self.x[:, 0], self.y
        features = torch.stack([x**2, x, torch.ones_like(x)])
        point = self.starts.T.contiguous()
        points = torch.empty(self.steps + 1, *point.shape)
        losses = torch.empty(self.steps, point.shape[1])
        points[0] = point
        for k in range(self.steps):
            residuals = features.T @ point - y
            losses[k] = residuals.abs().mean(0)
            point = point - (LR / len(y)) * (features @ residuals.sign())
            points[k + 1] = point
        return points.transpose(1, 2), losses

    def by_jax(self) -> Callable[[], Any]:
        """JAX's vmap of lax.scan, compiled."""
        import jax
        import jax.numpy as jnp

        x, y = jnp.array(self.x[:, 0].numpy()), jnp.array(self.y[:, 0].numpy())
        starts = jnp.array(self.starts.numpy())

        def loss(point: Any) -> Any:
            return jnp.abs(point[0] * x**2 + point[1] * x + point[2] - y).mean()

        def step(point: Any, _: None) -> Any:
            value, grad = jax.value_and_grad(loss)(point)
            point = point - LR * grad
            return point, (point, value)

        @jax.jit
        @jax.vmap
        def sweep(start: Any) -> Any:
            return jax.lax.scan(step, start, None, length=self.steps)[1]

        return lambda: jax.block_until_ready(sweep(starts))


def many_points(starts: int = 10_000, steps: int = 200) -> None:
    sweep = Sweep(starts, steps)
    by_jax = sweep.by_jax()
    began = time.perf_counter()
    points, _ = by_jax()
    print(f"JAX's first call, which compiles: {time.perf_counter() - began:.2f} s")
    # Not to the last digit: at a kink of the loss one rounding decides which way a step goes.
    expected = sweep.ours().points[1:].permute(1, 0, 2)
    assert (torch.tensor(points.__array__()) - expected).abs().max() < 0.05
    jax = "JAX, jit of vmap of scan"
    contenders: dict[str, Callable[[], object]] = {
        jax: by_jax,
        "descend": sweep.ours,
        "descend, through torch.func.vmap": sweep.by_vmap,
        "one batched backward a step": sweep.by_batched_backward,
        "the gradient by hand": sweep.by_hand,
    }
    times = medians(contenders, rounds=5)
    report(f"{starts} starts, {steps} steps, MAE of 20 points, {cores()}", times, jax)
    print(f"  descend takes {times['descend'] / times['the gradient by hand']:.2f} x the gradient by hand")


class SweepOfAdam(Sweep):
    """The same sweep by Adam, against optax's."""

    def ours(self) -> DescentPath:
        return descend(self.loss, self.starts, Adam(LR), self.steps)

    def by_optax(self) -> Callable[[], Any]:
        """optax.adam in JAX's vmap of lax.scan, compiled."""
        import jax
        import jax.numpy as jnp
        import optax

        x, y = jnp.array(self.x[:, 0].numpy()), jnp.array(self.y[:, 0].numpy())
        starts, method = jnp.array(self.starts.numpy()), optax.adam(LR)

        def loss(point: Any) -> Any:
            return jnp.abs(point[0] * x**2 + point[1] * x + point[2] - y).mean()

        def step(carried: Any, _: None) -> Any:
            point, state = carried
            value, grad = jax.value_and_grad(loss)(point)
            update, state = method.update(grad, state, point)
            point = optax.apply_updates(point, update)
            return (point, state), (point, value)

        @jax.jit
        @jax.vmap
        def sweep(start: Any) -> Any:
            return jax.lax.scan(step, (start, method.init(start)), None, length=self.steps)[1]

        return lambda: jax.block_until_ready(sweep(starts))


def adam(starts: int = 10_000, steps: int = 200) -> None:
    sweep = SweepOfAdam(starts, steps)
    by_optax = sweep.by_optax()
    points, _ = by_optax()
    expected = sweep.ours().points[1:].permute(1, 0, 2)
    assert (torch.tensor(points.__array__()) - expected).abs().median() < 1e-3
    contenders: dict[str, Callable[[], object]] = {
        "optax, jit of vmap of scan": by_optax,
        "descend": sweep.ours,
    }
    report(
        f"Adam, {starts} starts, {steps} steps", medians(contenders, rounds=5), "optax, jit of vmap of scan"
    )


def batches(seeds: int = 1_000, steps: int = 2_000, size: int = 8) -> None:
    """Stochastic gradients of the seed's fit: as many walks as seeds, each with draws of its own."""
    import jax
    import jax.numpy as jnp
    import optax

    x, y = seed_data()
    fit = fit_loss(quad, x, y.float())
    start, method, n = START.expand(seeds, 3), optax.sgd(LR), len(x)
    xs, ys = jnp.array(x[:, 0].numpy()), jnp.array(y[:, 0].float().numpy())

    def loss(point: Any, drawn: Any) -> Any:
        return jnp.abs(point[0] * xs[drawn] ** 2 + point[1] * xs[drawn] + point[2] - ys[drawn]).mean()

    def step(carried: Any, key: Any) -> Any:
        point, state = carried
        value, grad = jax.value_and_grad(loss)(point, jax.random.randint(key, (size,), 0, n))
        update, state = method.update(grad, state, point)
        point = optax.apply_updates(point, update)
        return (point, state), (point, value)

    @jax.jit
    @jax.vmap
    def walks(key: Any) -> Any:
        point = jnp.array(START.numpy())
        return jax.lax.scan(step, (point, method.init(point)), jax.random.split(key, steps))[1]

    keys = jax.random.split(jax.random.PRNGKey(0), seeds)
    points, _ = walks(keys)
    ours = descend(Minibatches(fit, size, replacement=True), start, GradientDescent(LR), steps)
    # Draws differ, so the means of both clouds are compared.
    assert (torch.tensor(points.__array__())[:, -1].mean(0) - ours.final.mean(0)).abs().max() < 0.05
    contenders: dict[str, Callable[[], object]] = {
        "optax, jit of vmap of scan": lambda: jax.block_until_ready(walks(keys)),
        "descend": lambda: descend(
            Minibatches(fit, size, replacement=True), start, GradientDescent(LR), steps
        ),
        "descend, shuffled": lambda: descend(Minibatches(fit, size), start, GradientDescent(LR), steps),
    }
    report(
        f"{seeds} seeds, {steps} steps, batches of {size}",
        medians(contenders, rounds=5),
        "optax, jit of vmap of scan",
    )


def one_after_another(starts: int = 10_000, steps: int = 200, tried: int = 20) -> None:
    few = Sweep(tried, steps)
    began = time.perf_counter()
    for start in few.starts:
        descend(few.loss, start, GradientDescent(LR), steps)
    seconds = (time.perf_counter() - began) * starts / tried
    print(f"  one start after another would take {seconds:.0f} s (from {tried} of them)")


def cores() -> str:
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{count} core{'s' if count != 1 else ''} for JAX, one thread for torch"


def main() -> None:
    torch.set_num_threads(1)
    if "--all-cores" in sys.argv:
        many_points()
        return
    whole = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    if whole:  # on Linux; before JAX starts its threads
        os.sched_setaffinity(0, {min(whole)})
    one_point()
    many_points()
    adam()
    batches()
    one_after_another()
    if whole:
        os.sched_setaffinity(0, whole)  # what a new process inherits
    if sys.platform == "linux":
        subprocess.run([sys.executable, "-m", "benchmarks.memory"], check=True)
    subprocess.run([sys.executable, "-m", "benchmarks.descend", "--all-cores"], check=True)


if __name__ == "__main__":
    main()
