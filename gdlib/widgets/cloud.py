"""*Cloud*: walks with noisy gradients on a parabola, and the band in which a fixed step ends."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.data import load_cars
from gdlib.methods import GradientDescent
from gdlib.plots.drawn import drawn
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Number, Whole

STEPS, WALKS = 200, 3
CURVATURE = 2.0  # of a mean squared error with one level as its knob


class Cloud(Widget):
    """The level that fits the cars' stopping distances, by steps whose gradients are noisy.

    lr: the learning rate, from 0.005 to 0.95; from 1 on the walks diverge. batch: how many examples a step
    sees, 1 to 50, drawn with replacement; the noise is normal, with the variance that such a batch has.
    `width` is the standard deviation in which the walks end, in feet. The draws behind the noise are the same
    for all settings. Raises ValueError for what is none of this, also when it is set later.
    Source: derived in the chapter Stochastic gradients.
    """

    KIND = "cloud"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "The cloud of a fixed step",
        "lr": "learning rate",
        "batch": "batch size",
        "step": "step",
        "level": "level, in ft",
        "title": "ends in a cloud of ± {width} ft",
        "chart": "Three walks from 0 with the learning rate {lr} and batches of {batch}, and the band of two "
        "standard deviations. In the end one standard deviation is {width} ft.",
        "picture": "Three jagged curves of level against step with the learning rate {lr} and batches of "
        "{batch}. They start at 0, come up to {minimum} ft and stay in a band about it, two standard "
        "deviations of {width} ft each to either side.",
    }

    lr = Number(0.05, 0.005, 0.95).tag(sync=True)
    batch = Whole(1, 1, 50).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(self, lr: float = 0.05, *, batch: int = 1, words: Mapping[str, Any] | None = None) -> None:
        _, distance = load_cars()
        normal = torch.randn(WALKS, STEPS, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
        rate, size = self.traits()["lr"], self.traits()["batch"]
        problem = {
            "curvature": CURVATURE,
            "spread": CURVATURE * float(distance.std(correction=0)),
            "minimum": float(distance.mean()),
            "start": 0.0,
            "draws": [[round(z, 3) for z in walk] for walk in normal.tolist()],
            "domain": [-15.0, 105.0],
            "rates": [rate.low, rate.high],
            "batches": [size.low, size.high],
        }
        super().__init__(words=words, problem=problem, lr=lr, batch=batch)

    @property
    def width(self) -> float:
        """The standard deviation of the level after many steps, in feet."""
        return sqrt(self.lr * self._noise**2 / (CURVATURE * (2 - self.lr * CURVATURE)))

    @property
    def walks(self) -> Tensor:
        """The level after each step, (201, 3), float64, in feet."""
        level = torch.full((WALKS, 1), self.problem["start"], dtype=torch.float64)
        method, path = GradientDescent(self.lr), [level]
        for z in torch.tensor(self.problem["draws"], dtype=torch.float64).T:
            grad = CURVATURE * (level - self.problem["minimum"]) + self._noise * z[:, None]
            level, _ = method.step(level, grad, None)
            path.append(level)
        return torch.stack(path)[..., 0]

    @property
    def band(self) -> tuple[Tensor, Tensor]:
        """Mean and standard deviation of the level after 0 to 200 steps, in feet."""
        keep = 1 - self.lr * CURVATURE
        k = torch.arange(STEPS + 1, dtype=torch.float64)
        mean = self.problem["minimum"] + keep**k * (self.problem["start"] - self.problem["minimum"])
        return mean, self.width * (1 - keep ** (2 * k)).sqrt()

    @property
    def _noise(self) -> float:
        return float(self.problem["spread"]) / sqrt(self.batch)

    def describe(self) -> str:
        text: str = self.words["picture"].format(
            lr=f"{self.lr:.2g}",
            batch=self.batch,
            minimum=f"{self.problem['minimum']:.0f}",
            width=f"{self.width:.1f}",
        )
        return text

    def picture(self) -> str:
        mean, deviation = self.band
        k = range(STEPS + 1)

        def draw(ax: Axes) -> None:
            low, high = drawn(mean - 2 * deviation), drawn(mean + 2 * deviation)
            ax.fill_between(k, low, high, color=PALETTE.path, alpha=0.18, linewidth=0)
            for i, walk in enumerate(self.walks.T):
                ax.plot(k, drawn(walk), color=PALETTE.model, linewidth=1.2, alpha=0.45 if i else 1.0)
            ax.axhline(self.problem["minimum"], color=PALETTE.minimum, linewidth=1)
            ax.set(xlim=(0, STEPS), ylim=self.problem["domain"])
            ax.set(xlabel=self.words["step"], ylabel=self.words["level"])
            ax.set_title(self.words["title"].format(width=f"{self.width:.1f}"))

        return svg_of(draw)
