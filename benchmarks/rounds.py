"""Timing several things in turn, so that a machine that slows down slows all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from statistics import median


def medians(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int = 9,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, float]:
    """Median seconds of each contender, over `rounds` rounds in which each runs once; one more warms up.

    clock: time.process_time counts the processor's time alone, which other programs disturb less.
    """
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(rounds + 1):
        for name, run in contenders.items():
            began = clock()
            run()
            if turn:
                taken[name].append(clock() - began)
    return {name: median(seconds) for name, seconds in taken.items()}


def report(title: str, times: Mapping[str, float], baseline: str) -> None:
    """Print each time and its ratio to the baseline's."""
    print(title)
    for name, seconds in times.items():
        print(f"  {name:<34} {1e3 * seconds:9.1f} ms   {seconds / times[baseline]:6.2f} x {baseline}")
