"""*Playground*: a loss and up to four methods, chosen or typed, race each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.adam import Adam
from gdlib.descent import descend
from gdlib.landscapes import rosenbrock
from gdlib.methods import GradientDescent, Momentum
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path
from gdlib.style import PALETTE
from gdlib.widgets.base import STATIC, Widget
from gdlib.widgets.challenges import CHALLENGES
from gdlib.widgets.picture import svg_of
from gdlib.widgets.playground_losses import LOSSES, losses
from gdlib.widgets.playground_words import WORDS
from gdlib.widgets.rules import RULES, as_told
from gdlib.widgets.settings import SettingError, Whole

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
