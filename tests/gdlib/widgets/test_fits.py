"""The lowest losses, against scipy's minimisers."""

from __future__ import annotations

import functools
from collections.abc import Callable

import pytest
import torch
from scipy import optimize
from torch import Tensor

from gdlib import fit_loss, huber, load_cars, mae, mse, quad, seed_data
from gdlib.widgets.fits import best_quad

MEASURES: dict[str, Callable[..., Tensor]] = {"mae": mae, "mse": mse, "huber": huber}


@pytest.mark.parametrize("delta", [0.5, 1.0, 10.0])
@pytest.mark.parametrize("data", [seed_data, load_cars])
@pytest.mark.parametrize("name", MEASURES)
def test_no_minimiser_gets_lower(name: str, data: Callable[[], tuple[Tensor, Tensor]], delta: float) -> None:
    x, y = data()
    x = x.double()
    measure = functools.partial(huber, delta=delta) if name == "huber" else MEASURES[name]
    loss = fit_loss(quad, x, y, measure)
    ours = best_quad(x, y, name, delta)
    scale = torch.stack([x.abs().max() ** -2, x.abs().max() ** -1, torch.tensor(1.0, dtype=torch.float64)])
    found = optimize.minimize(
        lambda p: float(loss(torch.tensor(p) * scale)),
        (ours / scale).numpy() + 0.3,
        method="Nelder-Mead",
        options={"xatol": 1e-10, "fatol": 1e-12, "maxiter": 20_000, "maxfev": 20_000},
    )
    assert float(loss(ours)) <= found.fun + 1e-9
    assert float(loss(ours)) == pytest.approx(found.fun, rel=1e-3)
