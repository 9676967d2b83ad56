"""What `make bench` says of memory: the most that a descent takes, over the path that it leaves.

Each is measured in a process of its own, as the most that a process has held never falls again. Linux only.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import torch

from benchmarks.descend import LR, START, SweepOfAdam
from gdlib import Adam, DescentPath, GradientDescent, Minibatches, descend, fit_loss, quad, seed_data

Run = Callable[[int], DescentPath]  # from the number of steps


def sweep_of_adam() -> Run:
    sweep = SweepOfAdam(10_000, 1)
    return lambda steps: descend(sweep.loss, sweep.starts, Adam(LR), steps)


def batches_of_8() -> Run:
    x, y = seed_data()
    batches, start = Minibatches(fit_loss(quad, x, y.float()), 8, replacement=True), START.expand(1_000, 3)
    return lambda steps: descend(batches, start, GradientDescent(LR), steps)


DESCENTS: dict[str, tuple[Callable[[], Run], int]] = {
    "Adam, 10000 starts": (sweep_of_adam, 200),
    "batches of 8, 1000 seeds": (batches_of_8, 2_000),
}


def measure(name: str) -> None:
    made, steps = DESCENTS[name]
    run = made()
    run(1)  # what only a process's first descent takes is no part of it
    before = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    path = run(steps)
    assert path.grad_norms is not None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    kept = sum(each.nbytes for each in (path.points, path.losses, path.grad_norms))
    print(f"  {name}, {steps} steps: {most / 1e6:.1f} MB at the most, {most / kept:.2f} x the path kept")


def main() -> None:
    torch.set_num_threads(1)
    if sys.argv[1:]:
        measure(sys.argv[1])
        return
    print("Memory that a descent takes", flush=True)
    for name in DESCENTS:
        subprocess.run([sys.executable, "-m", "benchmarks.memory", name], check=True)


if __name__ == "__main__":
    main()
