"""*Playground*: a loss and up to four methods, chosen or typed, race each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.adam import Adam
from gdlib.data import seed_data
from gdlib.descent import descend
from gdlib.landscapes import rosenbrock
from gdlib.methods import GradientDescent, Momentum
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path
from gdlib.style import PALETTE
from gdlib.widgets.base import STATIC, Widget
from gdlib.widgets.challenges import CHALLENGES
from gdlib.widgets.picture import svg_of
from gdlib.widgets.playground_words import WORDS
from gdlib.widgets.rules import RULES, as_told
from gdlib.widgets.scenes import settings_of
from gdlib.widgets.settings import SettingError, Whole


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


OPENING = ("GradientDescent", "Momentum")


class Playground(Widget):
    """Type a loss, type a method, and race it: the book's playground, which its page has to itself.

    It opens with gradient descent and momentum on Rosenbrock's ravine; all else is set in the page, or comes
    with the page's address. What can be typed is read in the page, without a kernel: see rules.py for
    the language of methods, whose tests hold it against this library.
    """

    _esm = STATIC / "playground.js"
    KIND = "playground"
    WORDS: ClassVar[Mapping[str, Any]] = WORDS

    loss = traitlets.Unicode().tag(sync=True)
    data = traitlets.List[Any]().tag(sync=True)
    start = traitlets.List[Any]().tag(sync=True)
    view = traitlets.List[Any]().tag(sync=True)
    rules = traitlets.List[Any]().tag(sync=True)
    steps = Whole(200, low=1, high=1000).tag(sync=True)
    shown = Whole(200, low=0, high=1000).tag(sync=True)
    losses = traitlets.Dict().tag(sync=True)
    methods = traitlets.Dict().tag(sync=True)
    challenges = traitlets.Dict().tag(sync=True)

    def __init__(self, *, words: Mapping[str, Any] | None = None) -> None:
        opening = LOSSES["rosenbrock"]
        rules = [
            {"text": RULES[name].text, "values": {**RULES[name].values, "lr": 0.001}} for name in OPENING
        ]
        super().__init__(
            words=words, losses=losses(), challenges=CHALLENGES, data=[], methods=as_told(), rules=rules,
            loss=opening["text"], start=opening["start"], view=opening["view"],
        )  # fmt: skip

    @traitlets.validate("loss")
    def _a_text(self, proposal: Any) -> str:
        if len(proposal.value) > 700:
            raise SettingError(f"loss must have 700 characters at most, got {len(proposal.value)}")
        return str(proposal.value)

    def describe(self) -> str:
        return (
            "A map of Rosenbrock's ravine with the first 200 steps of gradient descent, of momentum and of "
            "Adam. In a browser that runs scripts one can type another loss and other methods."
        )

    def picture(self) -> str:
        landscape = rosenbrock()
        start = torch.tensor(LOSSES["rosenbrock"]["start"], dtype=torch.float64)
        racers = (
            (GradientDescent(0.001), PALETTE.path, self.words["methods"]["GradientDescent"]),
            (Momentum(0.001, 0.9), PALETTE.model, self.words["methods"]["Momentum"]),
            (Adam(0.1), PALETTE.minimum, self.words["methods"]["Adam"]),
        )

        def draw(ax: Axes) -> None:
            (left, right), (low, high) = landscape.domain
            plot_contours(landscape, landscape.minima[0], (0, 1), (left, right), (low, high), ax=ax)
            for method, color, label in racers:
                plot_path(descend(landscape, start, method, 200), color=color, label=label, ax=ax)
            plot_minimum(1.0, 1.0, ax=ax)
            ax.set(xlim=(left, right), ylim=(low, high), xlabel="x", ylabel="y")

        return svg_of(draw, size=(6.0, 5.2))
