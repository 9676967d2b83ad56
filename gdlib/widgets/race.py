"""*Race*: one or two methods go down a landscape from a start that the reader drags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.landscapes import Landscape
from gdlib.path import DescentPath
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.in_playground import PlaygroundRace, in_playground
from gdlib.widgets.picture import svg_of
from gdlib.widgets.scenes import (
    METHODS,
    SCENES,
    follow,
    kind_of,
    landscape_of,
    settings_of,
)
from gdlib.widgets.settings import Choice, Number, Place, Whole, check_within


class Race(Widget):
    """Methods racing on a landscape: drag the start, turn the learning rates, see who arrives.

    landscape: "parabola" (the mean absolute error of a x² + b x + c on the seed's data, over a and c),
    "bowl" (of condition number kappa), "rosenbrock", "beale", "himmelblau" or "saddle". first, second:
    "GradientDescent", "Momentum", "Nesterov", "Adagrad", "RMSprop" or "Adam"; the second may be "nobody".
    start: two numbers in the landscape's window. first_lr, second_lr: > 0. first_beta, second_beta: in
    [0, 0.99], Adam's beta1 as well. steps: how many are shown, up to `longest`. What isn't given is the
    landscape's own.
    `paths` are the racers' paths. Raises ValueError for what is none of this, also when it is set later.
    """

    KIND = "race"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "A race down a landscape",
        "landscape": "map",
        "landscapes": {
            "parabola": "a parabola's fit",
            "bowl": "a bowl",
            "rosenbrock": "Rosenbrock's ravine",
            "beale": "Beale's function",
            "himmelblau": "Himmelblau's four valleys",
            "saddle": "a saddle",
        },
        "first": "first",
        "second": "second",
        "methods": {
            "GradientDescent": "gradient descent",
            "Momentum": "momentum",
            "Nesterov": "Nesterov's momentum",
            "Adagrad": "AdaGrad",
            "RMSprop": "RMSprop",
            "Adam": "Adam",
        },
        "nobody": "nobody",
        "lr": "lr",
        "beta": "beta",
        "kappa": "kappa",
        "steps": "steps",
        "step": "step",
        "loss": "Loss above the lowest",
        "losses": "The loss of each racer, step by step",
        "race": "Race",
        "stop": "Stop",
        "start": "start",
        "place": "{x}, {y}; the loss is {loss}",
        "fares": "{height} above the lowest loss",
        "arrived": "{height} above the lowest loss; at step {arrival} it was a thousandth of the first",
        "left": "off the map after {step} steps",
        "diverged": "diverged: from step {step} on the loss is infinite",
        "picture": "A map of {landscape} with the paths of {steps} steps.",
    }

    landscape = Choice(tuple(SCENES)).tag(sync=True)
    kappa = Number(20.0, low=1.0, high=1000.0).tag(sync=True)
    start = Place().tag(sync=True)
    first = Choice(tuple(METHODS)).tag(sync=True)
    first_lr = Number(0.1).tag(sync=True)
    first_beta = Number(0.9, low=0.0, high=0.99).tag(sync=True)
    second = Choice((*METHODS, "nobody")).tag(sync=True)
    second_lr = Number(0.1).tag(sync=True)
    second_beta = Number(0.9, low=0.0, high=0.99).tag(sync=True)
    steps = Whole(100).tag(sync=True)
    longest = Whole(200, low=1, high=2000).tag(sync=True)
    scenes = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        landscape: str = "parabola",
        first: str = "GradientDescent",
        second: str = "Momentum",
        *,
        start: Sequence[float] | None = None,
        first_lr: float | None = None,
        second_lr: float | None = None,
        first_beta: float = 0.9,
        second_beta: float = 0.9,
        kappa: float = 20.0,
        steps: int = 100,
        longest: int = 200,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        opening = _opening(landscape, first, second)
        given = {"start": start, "first_lr": first_lr, "second_lr": second_lr}
        opening |= {name: value for name, value in given.items() if value is not None}
        scenes = {name: {**scene, "settings": settings_of(name)} for name, scene in SCENES.items()}
        super().__init__(
            words=words, scenes=scenes, landscape=landscape, kappa=kappa, first=first, second=second,
            first_beta=first_beta, second_beta=second_beta, longest=longest, steps=steps, **opening,
        )  # fmt: skip
        self.observe(self._start_again, "landscape")
        self.observe(self._other_rate, ["first", "second"])

    @property
    def paths(self) -> tuple[DescentPath, ...]:
        """The path of each racer, `steps` steps of it, in float64."""
        loss = landscape_of(self.landscape, self.kappa)
        return tuple(
            follow(loss, self.start, getattr(self, racer), lr, beta, self.steps)
            for racer, lr, beta in (
                ("first", self.first_lr, self.first_beta),
                ("second", self.second_lr, self.second_beta),
            )
            if getattr(self, racer) != "nobody"
        )

    def in_playground(self) -> PlaygroundRace:
        """The same race as the playground's page shows it, where there is more to turn."""
        racers = (
            (self.first, self.first_lr, self.first_beta),
            (self.second, self.second_lr, self.second_beta),
        )
        return in_playground(
            landscape_of(self.landscape, self.kappa),
            [METHODS[racer](lr, beta) for racer, lr, beta in racers if racer != "nobody"],
            start=self.start,
            steps=self.steps,
            formula=None if self.landscape == "bowl" else self.landscape,
        )

    @traitlets.validate("start")
    def _in_the_window(self, proposal: Any) -> tuple[float, float]:
        domain = landscape_of(self.landscape, self.kappa).domain
        for name, value, (low, high) in zip(
            SCENES[self.landscape]["axes"], proposal.value, domain, strict=True
        ):
            check_within(f"start's {name}", value, low, high)
        return tuple(proposal.value)

    @traitlets.validate("first_lr", "second_lr")
    def _within_its_slider(self, proposal: Any) -> float:
        method = getattr(self, proposal.trait.name.removesuffix("_lr"))
        ends = SCENES[self.landscape]["lr"][kind_of(method)]
        check_within(proposal.trait.name, proposal.value, ends["low"], ends["high"])
        return float(proposal.value)

    @traitlets.validate("steps")
    def _up_to_the_longest(self, proposal: Any) -> int:
        check_within("steps", proposal.value, 0, self.longest)
        return int(proposal.value)

    def _start_again(self, change: Any) -> None:
        with self.hold_trait_notifications():
            for name, value in _opening(self.landscape, self.first, self.second).items():
                setattr(self, name, value)

    def _other_rate(self, change: Any) -> None:
        if kind_of(change.new) != kind_of(change.old):
            setattr(
                self,
                f"{change.name}_lr",
                _opening(self.landscape, self.first, self.second)[f"{change.name}_lr"],
            )

    def describe(self) -> str:
        lowest = landscape_of(self.landscape, self.kappa).minimum
        text: str = self.words["picture"].format(
            landscape=self.words["landscapes"][self.landscape], steps=self.steps
        )
        for racer, path in zip(("first", "second"), self.paths, strict=False):
            name = self.words["methods"][getattr(self, racer)]
            if path.diverged_at is None:
                height = f"{float(path.losses[-1]) - lowest:.3g}"
                fate = self.words["fares"].format(height=height, step=self.steps)
            else:
                fate = self.words["diverged"].format(step=path.diverged_at)
            text += f" {name}: {fate}."
        return text

    def picture(self) -> str:
        landscape = landscape_of(self.landscape, self.kappa)
        xlim, ylim = landscape.domain
        across, up = SCENES[self.landscape]["axes"]

        def draw(ax: Axes) -> None:
            levels = _levels(landscape)
            plot_contours(landscape, landscape.minima[0], (0, 1), xlim, ylim, levels=levels, ax=ax)
            racers = zip(("first", "second"), (PALETTE.path, PALETTE.model), self.paths, strict=False)
            for racer, color, path in racers:
                plot_path(
                    _on_paper(path, landscape.domain),
                    color=color,
                    label=self.words["methods"][getattr(self, racer)],
                    ax=ax,
                )
            for x, y in landscape.minima.tolist():
                plot_minimum(x, y, ax=ax)
            ax.set(xlim=xlim, ylim=ylim, xlabel=across, ylabel=up)

        return svg_of(draw, size=(6.0, 5.2))


def _opening(landscape: str, first: str, second: str) -> dict[str, Any]:
    known = isinstance(landscape, str) and landscape in SCENES
    scene = SCENES[landscape if known else "parabola"]  # what is none raises when it is set
    rates = {
        f"{racer}_lr": scene["lr"][kind_of(name)]["start"]
        for racer, name in (("first", first), ("second", second))
    }
    return {"start": scene["start"], **rates}


def _on_paper(path: DescentPath, domain: Any) -> DescentPath:
    # Up to where it is one window's width away from the window: further out there is nothing to see.
    (left, right), (low, high) = domain
    x, y = path.points.T
    width, height = right - left, high - low
    near = (x > left - width) & (x < right + width) & (y > low - height) & (y < high + height)
    end = len(x) if bool(near.all()) else int((~near).nonzero()[0, 0])
    return DescentPath(path.points[:end], path.losses[:end])


def _levels(landscape: Landscape) -> list[float]:
    # As in js/ui/map.js: so spread that the lines of a round bowl have one distance from each other.
    (left, right), (low, high) = landscape.domain
    grid = torch.cartesian_prod(torch.linspace(left, right, 72), torch.linspace(low, high, 72)).double()
    heights = landscape(grid)
    shares = torch.tensor([0.0] + [((band + 0.7) / 14) ** 2 for band in range(14)] + [1.0]).double()
    return sorted(set(heights.quantile(shares).tolist()))
