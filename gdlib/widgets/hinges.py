"""*Hinges*: a network of rectified lines on data that the reader may draw, each line in sight."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.data import seed_data
from gdlib.functions import mk_relu_network, rectified_linear, relu_network
from gdlib.losses import Measure, mae, mse
from gdlib.plots.curves import plot_data, plot_function
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.rounding import ten_digits
from gdlib.widgets.settings import Choice, Number, Whole, check_numbers

DOMAIN = (-2.0, 2.0)
GRID = 41  # points of the wave, and of what a reader draws


class Hinges(Widget):
    """A sum of n weighted hinges, `relu_network`, to turn by hand or to train with momentum 0.9.

    data: "wave" (41 points of sin 3x + x/2, or what the reader made of them: then it is "drawn") or "seed"
    (the 20 points of `seed_data`, whose loss is MAE as in the chapter; elsewhere it is MSE).
    n: hinges, 1 to 32. knobs: the 3n + 1 knobs in the order of `relu_network`; scattered hinges by default.
    heights: the 41 heights that "drawn" data have, on even places from -2 to 2. lr: 0.0001 to 1.
    `loss` is the loss as the knobs stand. Raises ValueError for what is none of this, also when it is set
    later; a new n scatters n new hinges.
    """

    KIND = "hinges"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "A curve made of hinges",
        "n": "hinges",
        "lr": "learning rate",
        "data": "data",
        "sets": {"wave": "a wave", "seed": "20 points", "drawn": "your drawing"},
        "measures": {"mae": "MAE", "mse": "MSE"},
        "train": "train",
        "pause": "pause",
        "step": "one step",
        "again": "start again",
        "scatter": "scatter anew",
        "pencil": "pencil: drag to draw the data",
        "point": "x = {x}, y = {y}",
        "knob": {"m": "m{i}, slope", "b": "b{i}, offset", "w": "w{i}, weight", "c": "c, lift"},
        "steps": "step {steps}",
        "diverged": "diverged at step {steps}: the learning rate is too large",
        "picture": "Data and a curve of straight pieces, the sum of {n} hinges. {measure} is {loss}.",
        "x": "x",
        "y": "y",
        "history": "the loss, step by step",
    }

    data = Choice(("wave", "seed", "drawn")).tag(sync=True)
    n = Whole(2, low=1, high=32).tag(sync=True)
    lr = Number(0.03, 1e-4, 1.0).tag(sync=True)
    knobs = traitlets.Any().tag(sync=True)
    heights = traitlets.Any().tag(sync=True)
    sets = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        n: int = 12,
        data: str = "wave",
        knobs: Sequence[float] | Tensor | None = None,
        heights: Sequence[float] | Tensor | None = None,
        lr: float = 0.03,
        *,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        sets = _sets()
        heights = sets["wave"]["y"] if heights is None else heights
        if knobs is None:
            knobs = scattered_hinges(type(self).n.validate(self, n))  # which may be far too many
        super().__init__(words=words, sets=sets, data=data, n=n, lr=lr, knobs=knobs, heights=heights)
        self.observe(self._scatter, "n")

    @property
    def loss(self) -> float:
        """The loss of the curve: MAE on the seed's points, MSE elsewhere."""
        x, y = self._points()
        return float(_MEASURES[self._measure](relu_network(*self.knobs, x=x), y))

    @property
    def _measure(self) -> str:
        return str(self.sets["seed" if self.data == "seed" else "wave"]["measure"])

    def _points(self) -> tuple[Tensor, Tensor]:
        which = self.sets["seed" if self.data == "seed" else "wave"]
        y = self.heights if self.data == "drawn" else which["y"]
        return _column(which["x"]), _column(y)

    @traitlets.validate("knobs")
    def _one_for_each(self, proposal: Any) -> list[float]:
        return check_numbers("knobs", proposal.value, 3 * self.n + 1)

    @traitlets.validate("heights")
    def _one_for_each_place(self, proposal: Any) -> list[float]:
        return check_numbers("heights", proposal.value, GRID)

    def _scatter(self, change: Any) -> None:
        if len(self.knobs) != 3 * change.new + 1:
            self.knobs = scattered_hinges(change.new)

    def describe(self) -> str:
        measure = self.words["measures"][self._measure]
        text: str = self.words["picture"].format(n=self.n, measure=measure, loss=f"{self.loss:.2f}")
        return text

    def picture(self) -> str:
        x, y = self._points()
        across = torch.linspace(*DOMAIN, 401, dtype=torch.float64)[:, None]
        m, b, w = torch.tensor(self.knobs[:-1], dtype=torch.float64).reshape(3, -1)

        def draw(ax: Axes) -> None:
            each = w * rectified_linear(m, b, across)
            ax.plot(across, each, color=PALETTE.path, linewidth=0.9, alpha=0.6)
            plot_data(x, y, ax=ax)
            title = f"{self.words['measures'][self._measure]} {self.loss:.2f}"
            plot_function(mk_relu_network(*self.knobs), title, *DOMAIN, ax=ax)
            ax.set(ylim=self.sets["seed" if self.data == "seed" else "wave"]["range"])
            ax.set(xlabel=self.words["x"], ylabel=self.words["y"])

        return svg_of(draw)


def scattered_hinges(n: int, seed: int = 0) -> list[float]:
    """The knobs of n hinges spread over the domain, facing both ways, with small weights.

    Even without chance (golden-ratio steps), so that the page, which has no torch, scatters the same.
    Weights have variance 2/n. n: >= 0. Returns 3n + 1 numbers as `relu_network` takes them.
    """
    low, high = DOMAIN
    places = [(0.728 + 0.618033988749895 * (i + 1) + 0.41421356 * seed) % 1 for i in range(n)]
    kinks = [low + (high - low) * place for place in places]
    slopes = [-1.0 if (i + seed) % 2 else 1.0 for i in range(n)]
    shares = [(0.125 + 0.7548776662466927 * (i + 1) + 0.2360679 * seed) % 1 for i in range(n)]
    spread = [(share - 0.5) * sqrt(24 / n) for share in shares]
    return [*slopes, *(-m * kink for m, kink in zip(slopes, kinks, strict=True)), *spread, 0.0]


_MEASURES: Mapping[str, Measure] = {"mae": mae, "mse": mse}


@functools.cache
def _sets() -> dict[str, Any]:
    places = torch.linspace(*DOMAIN, GRID, dtype=torch.float64)
    wave = torch.sin(3 * places) + places / 2
    x, y = seed_data()
    return {
        "wave": {
            "x": [*map(ten_digits, places)],
            "y": [*map(ten_digits, wave)],
            "range": [-3.0, 3.0],
            "measure": "mse",
        },
        "seed": {
            "x": x.double().flatten().tolist(),
            "y": y.flatten().tolist(),
            "range": [-3.0, 14.0],
            "measure": "mae",
        },
    }


def _column(values: Sequence[float]) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)[:, None]
