"""`make bench`: least squares from many random starts at once, beside scipy one after another and optimistix.

All on one core, by the processor's time, in float64, with exact Jacobians and tolerances of 1e-8, which is
scipy's own. A start has arrived when every parameter is within 1e-6 of the certified one.
"""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable
from functools import partial
from math import log
from statistics import median
from typing import Any

import numpy as np
import torch
from torch import Tensor

from benchmarks.rounds import medians, report
from gdlib import LevenbergMarquardt, NistProblem, descend, nist_names, nist_problem

TOLERANCE = 1e-8  # scipy's own default
MOST = 300  # steps
FACTOR = 3.0  # a start's parameters are between a third and three times the certified ones
NAME = "Rat42"


def random_starts(problem: NistProblem, count: int) -> Tensor:
    """(count, n), each parameter the certified one times a factor, whose logarithm is uniform."""
    draws = torch.rand(count, len(problem.certified), generator=torch.Generator().manual_seed(0))
    return problem.certified * torch.exp((2 * draws.double() - 1) * log(FACTOR))


def share_arrived(problem: NistProblem, ends: Tensor) -> float:
    """The share of the rows that are at the certified parameters."""
    off = ((ends - problem.certified) / problem.certified).abs().amax(-1)
    return float((off < 1e-6).double().mean())


def with_scipy(residuals: Callable[[Any], Any], start: Tensor, jacobian: Callable[[Any], Any]) -> Any:
    """scipy's lm from one start."""
    from scipy.optimize import least_squares

    tolerances = dict.fromkeys(("xtol", "ftol", "gtol"), TOLERANCE)
    with np.errstate(all="ignore"):
        return least_squares(residuals, start.numpy(), jac=jacobian, method="lm", x_scale="jac", **tolerances)


def by_default(residuals: Callable[[Any], Any], start: Tensor) -> Any:
    """scipy's least squares without a word on how: method trf, with finite differences."""
    from scipy.optimize import least_squares

    with np.errstate(all="ignore"):
        return least_squares(residuals, start.numpy())


def by_curve_fit(problem: NistProblem, start: Tensor) -> Any:
    """scipy's curve_fit without a word on how: MINPACK with finite differences, tolerances of 1.5e-8."""
    from scipy.optimize import curve_fit

    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the covariance couldn't be estimated
        try:
            return curve_fit(rat42, problem.x.numpy(), problem.y.numpy(), start.numpy())[0]
        except RuntimeError:  # it says that it didn't arrive
            return start.numpy()


def rat42(x: Any, b1: Any, b2: Any, b3: Any) -> Any:
    return b1 / (1 + np.exp(b2 - b3 * x))


def numpy_residuals(problem: NistProblem) -> Callable[[Any], Any]:
    x, y = problem.x.numpy(), problem.y.numpy()
    return lambda b: rat42(x, *b) - y


def numpy_jacobian(problem: NistProblem) -> Callable[[Any], Any]:
    x = problem.x.numpy()

    def jacobian(b: Any) -> Any:
        e = np.exp(b[1] - b[2] * x)
        share = 1 / (1 + e)
        slope = -b[0] * e * share**2
        return np.stack([share, slope, -x * slope], 1)

    return jacobian


def optimistix_many(problem: NistProblem, starts: Tensor) -> Callable[[], Any]:
    """optimistix's LevenbergMarquardt under jit and vmap, ready to run; it says how long it took to
    compile."""
    import jax
    import jax.numpy as jnp
    import optimistix

    jax.config.update("jax_enable_x64", True)
    x, y = jnp.asarray(problem.x.numpy()), jnp.asarray(problem.y.numpy())
    solver = optimistix.LevenbergMarquardt(rtol=TOLERANCE, atol=TOLERANCE)

    def one(start: Any) -> Any:
        def residuals(b: Any, args: Any) -> Any:
            return b[0] / (1 + jnp.exp(b[1] - b[2] * x)) - y

        return optimistix.least_squares(residuals, solver, start, max_steps=MOST, throw=False).value

    solve, given = jax.jit(jax.vmap(one)), jnp.asarray(starts.numpy())
    began = time.perf_counter()
    compiled = solve.lower(given).compile()
    print(f"  optimistix compiled in {time.perf_counter() - began:.1f} s, not counted below")
    return lambda: np.asarray(jax.block_until_ready(compiled(given)))


def many_starts(count: int = 10_000, tried: int = 200) -> None:
    problem = nist_problem(NAME)
    loss, starts, method = (
        problem.loss(),
        random_starts(problem, count),
        LevenbergMarquardt(xtol=TOLERANCE, ftol=TOLERANCE),
    )
    print(f"{NAME} from {count} random starts")
    theirs = optimistix_many(problem, starts)
    residuals, jacobian = numpy_residuals(problem), numpy_jacobian(problem)
    ends = [torch.from_numpy(with_scipy(residuals, start, jacobian).x) for start in starts[:tried]]
    shares = {
        "descend": share_arrived(problem, descend(loss, starts, method, MOST).final),
        "optimistix": share_arrived(problem, torch.tensor(theirs())),
        f"scipy, of {tried},": share_arrived(problem, torch.stack(ends)),
    }
    print("  arrived: " + ", ".join(f"{name} {share:.2%}" for name, share in shares.items()))
    times = medians(
        {
            "optimistix, jit of vmap": theirs,
            "descend": lambda: descend(loss, starts, method, MOST),
            "scipy": lambda: [with_scipy(residuals, start, jacobian) for start in starts[:tried]],
            "curve_fit": lambda: [by_curve_fit(problem, start) for start in starts[:tried]],
            "defaults": lambda: [by_default(residuals, start) for start in starts[:tried]],
        },
        rounds=5,
        clock=time.process_time,
    )
    times["scipy, one after another"] = times.pop("scipy") * count / tried
    times["curve_fit, one after another"] = times.pop("curve_fit") * count / tried
    times["the same, by scipy's defaults"] = times.pop("defaults") * count / tried
    report(f"  scipy's time is that of {tried}, scaled up", times, "optimistix, jit of vmap")
    loops = ("scipy, one after another", "curve_fit, one after another")
    shares_of_loops = [f"{times['descend'] / times[loop]:.3f} of {loop}" for loop in loops]
    print(f"  descend takes {', '.join(shares_of_loops)}")


def one_point(rounds: int = 5) -> None:
    """All problems from their second start, scipy with the same residuals and Jacobian."""
    ratios = {}
    for name in nist_names():
        problem = nist_problem(name)
        loss, start = problem.loss(), problem.starts[1]
        theirs = partial(with_scipy, partial(torch_residuals, loss), start, partial(torch_jacobian, loss))
        ours = partial(descend, loss, start, LevenbergMarquardt(xtol=TOLERANCE, ftol=TOLERANCE), 2000)
        times = medians({"ours": ours, "theirs": theirs}, rounds, time.process_time)
        ratios[name] = times["ours"] / times["theirs"]
    low, high = min(ratios, key=ratios.__getitem__), max(ratios, key=ratios.__getitem__)
    print("One point, 27 problems from start 2: descend's time over that of scipy's lm with one Jacobian")
    print(f"  median {median(ratios.values()):.2f}, {low} {ratios[low]:.2f}, {high} {ratios[high]:.2f}")


def torch_residuals(loss: Any, point: Any) -> Any:
    return loss.residuals(torch.from_numpy(point)).numpy()


def torch_jacobian(loss: Any, point: Any) -> Any:
    return loss.residuals_and_jacobian(torch.from_numpy(point))[1].numpy()


def main() -> None:
    torch.set_num_threads(1)
    if hasattr(os, "sched_setaffinity"):  # on Linux; before JAX starts its threads
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    many_starts()
    one_point()


if __name__ == "__main__":
    main()
