"""The losses of *Playground*'s menu, as its page reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gdlib.data import seed_data
from gdlib.widgets.scenes import settings_of


def _loss(
    text: str, start: Sequence[float], x: Sequence[float], y: Sequence[float], data: Sequence[Any] = ()
) -> dict[str, Any]:
    return {"text": text, "start": list(start), "view": [list(x), list(y)], "data": list(data)}


def _points() -> list[list[float]]:
    """The seed's data, to six digits: [t, d] each."""
    x, y = seed_data()
    pairs = zip(x.flatten().tolist(), y.flatten().tolist(), strict=True)
    return [[float(f"{t:.6g}"), float(f"{d:.6g}")] for t, d in pairs]


# Losses to choose from, each with a start and the view that shows it; gdlib has them by other means.
LOSSES: dict[str, dict[str, Any]] = {
    "bowl": _loss("x^2 / 40 + y^2 / 2", (-1.3, 0.6), (-1.6, 1.6), (-1.6, 1.6)),
    "rosenbrock": _loss("(1 - x)^2 + 100 (y - x^2)^2", (-1.2, 1), (-2, 2), (-1, 3)),
    "beale": _loss(
        "(1.5 - x (1 - y))^2 + (2.25 - x (1 - y^2))^2 + (2.625 - x (1 - y^3))^2",
        (1, 1.6),
        (-4.5, 4.5),
        (-4.5, 4.5),
    ),
    "himmelblau": _loss("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", (-0.3, -1), (-5, 5), (-5, 5)),
    "saddle": _loss("x^2 / 2 + (y^2 - 1)^2 / 4", (-1.2, 0.02), (-1.5, 1.5), (-1.5, 1.5)),
    "river": _loss("5 (y - sin(x))^2 + 0.025 (x - 6)^2", (-3, 1.5), (-4, 7), (-4, 4)),
    "corner": _loss("abs(x) / 5 + abs(y - x / 2)", (-1.3, 0.6), (-1.6, 1.6), (-1.6, 1.6)),
    "rastrigin": _loss(
        "20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)", (-2.3, 1.6), (-3.2, 3.2), (-3.2, 3.2)
    ),
    "wavy": _loss("x^2 + 3 sin(x)^2", (-8,), (-10, 10), (-10, 10)),
    "slopes": _loss("12.5 x^2 - 12 relu(x - 1)^2 + 12 relu(x - 2)^2", (3.3,), (-3.5, 3.5), (-3.5, 3.5)),
    "chain": _loss(
        "(x1^2 + (x1 - x2)^2 + (x2 - x3)^2 + (x3 - x4)^2 + (x4 - x5)^2 + (x5 - x6)^2"
        " + (x6 - x7)^2 + (x7 - x8)^2 + (x8 - x9)^2 + (x9 - x10)^2 + x10^2) / 8 - x1 / 4",
        (0,) * 10,
        (-0.5, 1.5),
        (-0.5, 1.5),
    ),
}


def losses() -> dict[str, dict[str, Any]]:
    """All of them, with those that are fits of the seed's data."""
    start, view = (0.9, 3.3), ((0.3, 4.6), (-0.6, 3.7))
    slope = settings_of("parabola")["b"]
    parabola = _loss(f"abs(x t^2 + {slope:.6g} t + y - d)", start, *view, _points())
    fit = _loss("(x1 t^2 + x2 t + x3 - d)^2", (1.1, 1.1, 1.1), (-1, 5), (-2, 4), _points())
    return {**LOSSES, "parabola": parabola, "fit": fit}
