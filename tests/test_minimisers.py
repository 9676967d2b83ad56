"""The promise of `make bench`'s table: at most as many gradients as scipy on six of eight problems."""

from __future__ import annotations

import pytest

from benchmarks.minimisers import METHODS, PROBLEMS, both, no_more


@pytest.mark.parametrize("method", METHODS)
def test_as_few_gradients_as_scipy_on_six_of_eight_problems(method: str) -> None:
    counts = {}
    for name, make in PROBLEMS.items():
        landscape = make()
        assert landscape.start is not None
        counts[name] = both(landscape, landscape.start, method)
    assert all(ours is not None for ours, _ in counts.values()), counts
    assert sum(no_more(ours, theirs) for ours, theirs in counts.values()) >= 6, counts
