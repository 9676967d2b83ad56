"""Schedules: learning rates that change, each a function of the number of the step, 0 for the first.

A method takes one wherever it takes a learning rate: `Momentum(lr=cosine(0.1, steps=200))`. Any function
of the step will do; these are the usual ones. planned_steps.py has those that come from a theorem.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import cos, pi, sqrt
from typing import Literal

from gdlib.by_value import by_value
from gdlib.checks import check_count, check_finite, described
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_positive


@by_value
@dataclass(frozen=True, repr=False)
class Schedule:
    """A learning rate for each step. Call it with the number of the step, >= 0.

    name: how it was made, which is also how it prints. rate: the function itself. It gives a number, or a
    tensor (batch,) if it was made from one. The ones below are partial functions, which can be compared and
    pickled.
    """

    name: str
    rate: Callable[[int], Hyper]

    def __call__(self, step: int) -> Hyper:
        return self.rate(check_count("step", step))

    def __repr__(self) -> str:
        return self.name


def constant(lr: Hyper) -> Schedule:
    """The same learning rate at every step. lr: > 0, a number or (batch,), here and below."""
    check_positive("lr", lr)
    return Schedule(f"constant({lr})", partial(_constant, lr))


def _constant(lr: Hyper, k: int) -> Hyper:
    return lr * 1.0


def step_decay(lr: Hyper, every: int, factor: float = 0.1) -> Schedule:
    """lr, multiplied by `factor` after each `every` steps. Same as torch's StepLR(step_size, gamma).

    every: >= 1. factor: in (0, 1].
    """
    check_positive("lr", lr)
    every, factor = check_count("every", every, at_least=1), _share("factor", factor)
    return Schedule(f"step_decay({lr}, {every}, {factor:g})", partial(_step_decay, lr, every, factor))


def _step_decay(lr: Hyper, every: int, factor: float, k: int) -> Hyper:
    return lr * factor ** (k // every)


def inverse_time(lr: Hyper, scale: float = 1.0) -> Schedule:
    """lr / (1 + k / scale): 1/t decay, which is down to half at step `scale`. scale: > 0, in steps.

    The sum of these rates grows without bound and that of their squares doesn't, as Robbins and Monro
    (1951), A stochastic approximation method, ask.
    """
    check_positive("lr", lr)
    scale = check_finite("scale", scale, above=0)
    return Schedule(f"inverse_time({lr}, {scale:g})", partial(_inverse_time, lr, scale))


def _inverse_time(lr: Hyper, scale: float, k: int) -> Hyper:
    return lr / (1 + k / scale)


def inverse_sqrt(lr: Hyper, scale: float = 1.0) -> Schedule:
    """lr / sqrt(1 + k / scale): 1/sqrt(t) decay, down to half at step 3 * scale. scale: > 0, in steps."""
    check_positive("lr", lr)
    scale = check_finite("scale", scale, above=0)
    return Schedule(f"inverse_sqrt({lr}, {scale:g})", partial(_inverse_sqrt, lr, scale))


def _inverse_sqrt(lr: Hyper, scale: float, k: int) -> Hyper:
    return lr / sqrt(1 + k / scale)


def cosine(lr: Hyper, steps: int, end: float = 0.0) -> Schedule:
    """From lr to `end` in `steps` steps along half a wave of a cosine, and `end` from then on.

    Same as torch's CosineAnnealingLR(T_max=steps, eta_min=end) up to step `steps`, after which torch's
    rises again. steps: >= 1. end: >= 0.
    Source: Loshchilov and Hutter (2017), SGDR: stochastic gradient descent with warm restarts, equation 5.
    """
    check_positive("lr", lr)
    steps, end = check_count("steps", steps, at_least=1), check_finite("end", end, at_least=0)
    return Schedule(f"cosine({lr}, {steps}, {end:g})", partial(_cosine, lr, steps, end))


def _cosine(lr: Hyper, steps: int, end: float, k: int) -> Hyper:
    return _cosine_between(lr, end, min(k, steps) / steps)


def linear(lr: Hyper, steps: int, end: float = 0.0) -> Schedule:
    """From lr to `end` in `steps` steps along a straight line, and `end` from then on.

    Step `steps` is the first at `end`: where it is 0, the last of `steps` steps still moves. Same as torch's
    LinearLR(1, end / lr, total_iters=steps), for end = 0 as PolynomialLR(total_iters=steps), and as
    optax.linear_schedule(lr, end, steps). steps: >= 1. end: >= 0.
    Source: Defazio, Cutkosky, Mehta and Mishchenko (2023), Optimal linear decay learning rate schedules and
    further refinements, which finds it to be the best in the worst case for the last point.
    """
    check_positive("lr", lr)
    steps, end = check_count("steps", steps, at_least=1), check_finite("end", end, at_least=0)
    return Schedule(f"linear({lr}, {steps}, {end:g})", partial(_linear, lr, steps, end))


def _linear(lr: Hyper, steps: int, end: float, k: int) -> Hyper:
    return end + (lr - end) * (1 - min(k, steps) / steps)


def warmup(then: Rate, steps: int, start: float = 1 / 3) -> Schedule:
    """A straight rise, in `steps` steps, from the share `start` of then's first rate; after it comes `then`.

    then: a number, (batch,), or a schedule, which begins with its own step 0 when the rise is over. The
    rise is torch's LinearLR(start_factor=start, total_iters=steps); with `then`, torch's SequentialLR.
    steps: >= 1. start: in [0, 1].
    Source: Goyal et al. (2017), Accurate, large minibatch SGD, section 2.2.
    """
    check_lr(then)
    steps, start = check_count("steps", steps, at_least=1), _start(start)
    return Schedule(f"warmup({then}, {steps}, {start:g})", partial(_warmup, then, steps, start))


def _warmup(then: Rate, steps: int, start: float, k: int) -> Hyper:
    rate: Callable[[int], Hyper] = then if callable(then) else partial(_constant, then)
    return rate(k - steps) if k >= steps else rate(0) * _rise(start, k / steps)


def warmup_stable_decay(
    lr: Hyper,
    steps: int,
    warmup_steps: int,
    decay_steps: int,
    start: float = 0.0,
    end: float = 0.0,
    shape: Literal["linear", "sqrt"] = "linear",
) -> Schedule:
    """A straight rise to lr, then lr itself, and at the end a fall: how long it lasts can be decided late.

    It begins at the share `start` of lr and is at lr after warmup_steps; the fall takes the last decay_steps,
    and from step `steps` on it is `end`. shape: "linear", or "sqrt" for end + (lr - end) * (1 - sqrt(share of
    the fall)), which falls fast at first. Same as torch's LinearLR, ConstantLR(1) and LinearLR in a
    SequentialLR, and as optax.join_schedules of linear_schedule, constant_schedule and linear_schedule.

    warmup_steps: >= 0, decay_steps: >= 1, together at most `steps`. start: in [0, 1]. end: >= 0.
    Sources: Hu et al. (2024), MiniCPM, which gave it its name; Hägele et al. (2024), Scaling laws and
    compute-optimal training beyond fixed training durations, for both shapes.
    """
    check_positive("lr", lr)
    steps = check_count("steps", steps, at_least=1)
    warmup_steps = check_count("warmup_steps", warmup_steps)
    decay_steps = check_count("decay_steps", decay_steps, at_least=1)
    if warmup_steps + decay_steps > steps:
        raise ValueError(
            f"warmup_steps and decay_steps must be at most {steps} steps together, "
            f"got {warmup_steps} and {decay_steps}"
        )
    start, end = _start(start), check_finite("end", end, at_least=0)
    if shape not in ("linear", "sqrt"):
        raise ValueError(f"shape must be 'linear' or 'sqrt', got {described(shape)}")
    name = f"warmup_stable_decay({lr}, {steps}, {warmup_steps}, {decay_steps}, {start:g}, {end:g}, {shape})"
    falls = partial(_falls, lr, steps - decay_steps, decay_steps, end, shape)
    return Schedule(name, partial(_warmup_stable_decay, lr, warmup_steps, start, falls))


def _warmup_stable_decay(
    lr: Hyper, warmup_steps: int, start: float, falls: Callable[[int], Hyper], k: int
) -> Hyper:
    return lr * _rise(start, k / warmup_steps) if k < warmup_steps else falls(k)


def _falls(lr: Hyper, stable_until: int, decay_steps: int, end: float, shape: str, k: int) -> Hyper:
    share = min(max(k - stable_until, 0), decay_steps) / decay_steps
    return end + (lr - end) * (1 - (sqrt(share) if shape == "sqrt" else share))


def cyclic(
    lr: Hyper,
    low: float,
    up: int,
    down: int | None = None,
    mode: Literal["triangular", "triangular2", "exp_range"] = "triangular",
    gamma: float = 1.0,
) -> Schedule:
    """Up from `low` to lr in `up` steps, along a straight line, down in `down` steps, and so on without end.

    mode: "triangular"; "triangular2", where each triangle is half as high above `low` as the one before; or
    "exp_range", where step k is gamma^k times as high. Same as torch's CyclicLR(base_lr=low, max_lr=lr,
    step_size_up=up, step_size_down=down, mode, gamma, cycle_momentum=False).

    low: >= 0. up, down: >= 1, in steps; down is `up` if not given. gamma: in (0, 1], for "exp_range" only.
    Source: Smith (2017), Cyclical learning rates for training neural networks, section 3.1.
    """
    check_positive("lr", lr)
    low, up = check_finite("low", low, at_least=0), check_count("up", up, at_least=1)
    down = up if down is None else check_count("down", down, at_least=1)
    if mode not in ("triangular", "triangular2", "exp_range"):
        raise ValueError(f"mode must be 'triangular', 'triangular2' or 'exp_range', got {described(mode)}")
    if mode != "exp_range" and gamma != 1.0:
        raise ValueError(f"gamma needs the mode 'exp_range', got {described(gamma)} and {mode!r}")
    gamma = _share("gamma", gamma)
    name = f"cyclic({lr}, {low:g}, {up}, {down}, {mode}, {gamma:g})"
    return Schedule(name, partial(_cyclic, lr, low, up, down, mode, gamma))


def _cyclic(lr: Hyper, low: float, up: int, down: int, mode: str, gamma: float, k: int) -> Hyper:
    cycle, place = divmod(k, up + down)
    height = place / up if place <= up else (up + down - place) / down
    fade = {"triangular": 1.0, "triangular2": 0.5**cycle, "exp_range": gamma**k}[mode]
    return low + (lr - low) * height * fade


def one_cycle(
    lr: Hyper, steps: int, rise: float = 0.3, first_divisor: float = 25.0, last_divisor: float = 1e4
) -> Schedule:
    """Up to lr and down again, each along half a wave of a cosine: torch's OneCycleLR(max_lr, total_steps).

    It starts at lr / first_divisor, is at lr after the share `rise` of the steps, and ends, at step
    steps - 1, at lr / first_divisor / last_divisor, where it stays. steps: the number of steps; rise: in
    (0, 1), with rise * steps > 1, so that there is a rise. Divisors: > 0.
    torch's momentum, which goes down and up again beside it, is left out (cycle_momentum=False).
    Source: Smith and Topin (2018), Super-convergence; torch's form is the one of fast.ai.
    """
    check_positive("lr", lr)
    steps, rise = check_count("steps", steps, at_least=2), check_finite("rise", rise, above=0)
    if not (rise < 1 and rise * steps > 1):
        raise ValueError(f"rise must be less than 1 and more than 1/steps, got {rise} with {steps} steps")
    low = lr / check_finite("first_divisor", first_divisor, above=0)
    last = low / check_finite("last_divisor", last_divisor, above=0)
    name = f"one_cycle({lr}, {steps}, {rise:g}, {first_divisor:g}, {last_divisor:g})"
    return Schedule(name, partial(_one_cycle, low, lr, last, rise * steps - 1, steps - 1))


def _one_cycle(low: Hyper, lr: Hyper, last: Hyper, top: float, end: int, k: int) -> Hyper:
    if k <= top:
        return _cosine_between(low, lr, k / top)
    return _cosine_between(lr, last, (min(k, end) - top) / (end - top))


def _cosine_between(begin: Hyper, end: Hyper, share: float) -> Hyper:
    return end + (begin - end) * (1 + cos(pi * share)) / 2


def _rise(start: float, share: float) -> float:
    return start + (1 - start) * share


def _start(start: float) -> float:
    if check_finite("start", start, at_least=0) > 1:
        raise ValueError(f"start must be at most 1, got {start}")
    return float(start)


def _share(name: str, value: float) -> float:
    if not 0 < check_finite(name, value) <= 1:
        raise ValueError(f"{name} must be in (0, 1], got {value}")
    return float(value)
