"""*Knobs*: data, a quadratic with three knobs to turn, and how wrong it is."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, ClassVar

import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.data import load_cars, seed_data
from gdlib.functions import mk_quad
from gdlib.losses import Measure, huber, mae, mse
from gdlib.plots.curves import plot_data, plot_function, plot_residuals
from gdlib.widgets.base import Widget
from gdlib.widgets.fits import best_quad
from gdlib.widgets.picture import svg_of
from gdlib.widgets.rounding import ten_digits
from gdlib.widgets.settings import Choice, Number, Switch, check_within, checked_words

MEASURES = ("mae", "mse", "huber")


class Knobs(Widget):
    """A quadratic with knobs a, b, c over data; turn them until the loss in the title is lowest.

    data: "seed" (the 20 points of `seed_data`) or "cars" (the 50 of `load_cars`). measure: "mae", "mse"
    or "huber" (with delta 1 for the seed's data and 10 for the cars). a, b, c: the knobs, each within the
    range of its slider; a start far from the best by default. show_best: draw the best curve as well.
    menus: whether a reader may choose other data and another measure.
    `loss` is the loss as the knobs stand. Raises ValueError for what is none of this, also when it is set
    later.
    """

    KIND = "knobs"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "A curve with three knobs",
        "measure": "measure",
        "data": "data",
        "show_best": "show the best curve",
        "measures": {"mae": "MAE", "mse": "MSE", "huber": "Huber"},
        "sets": {"seed": "20 points", "cars": "50 cars"},
        "record": "your best {best}, lowest possible {lowest}",
        "found": "{best}: you found the lowest",
        "picture": "Data and the parabola with a = {a}, b = {b} and c = {c}. {measure} is {loss}.",
        "x": "x",
        "y": "y",
        "speed": "speed in miles per hour",
        "distance": "stopping distance in feet",
    }

    data = Choice(("seed", "cars")).tag(sync=True)
    measure = Choice(MEASURES).tag(sync=True)
    a = Number().tag(sync=True)
    b = Number().tag(sync=True)
    c = Number().tag(sync=True)
    show_best = Switch().tag(sync=True)
    menus = Switch(True).tag(sync=True)
    sets = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        data: str = "seed",
        measure: str = "mae",
        a: float | None = None,
        b: float | None = None,
        c: float | None = None,
        *,
        show_best: bool = False,
        menus: bool = True,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        text = {**self.WORDS, **checked_words(words)}
        sets = {"seed": _seed(text), "cars": _cars(text)}
        start = sets[data if isinstance(data, str) and data in sets else "seed"][
            "start"
        ]  # what is none raises when it is set
        given = {"a": a, "b": b, "c": c}
        knobs = {name: start[name] if value is None else value for name, value in given.items()}
        super().__init__(
            words=words, sets=sets, data=data, measure=measure, show_best=show_best, menus=menus, **knobs
        )
        self.observe(self._start_again, "data")

    @property
    def loss(self) -> float:
        """The loss of the curve, by the measure chosen."""
        x, y = _points(self.data)
        preds = mk_quad(self.a, self.b, self.c)(x)
        return float(_measures(self._set["delta"])[self.measure](preds, y))

    @property
    def _set(self) -> dict[str, Any]:
        found: dict[str, Any] = self.sets[self.data]
        return found

    @traitlets.validate("a", "b", "c")
    def _within_its_slider(self, proposal: Any) -> float:
        name = proposal.trait.name
        ends = self._set["ranges"][name]
        check_within(name, proposal.value, ends["min"], ends["max"])
        return float(proposal.value)

    def _start_again(self, change: Any) -> None:
        with self.hold_trait_notifications():
            for name, value in self._set["start"].items():
                setattr(self, name, value)

    def describe(self) -> str:
        knobs = {name: f"{getattr(self, name):.{self._set['decimals'][name]}f}" for name in "abc"}
        measure = self.words["measures"][self.measure]
        text: str = self.words["picture"].format(measure=measure, loss=f"{self.loss:.2f}", **knobs)
        return text.replace("-", "−")

    def picture(self) -> str:
        x, y = _points(self.data)
        curve = mk_quad(self.a, self.b, self.c)
        (low, high), (bottom, top) = self._set["domain"], self._set["range"]
        title = f"{self.words['measures'][self.measure]} {self.loss:.2f}"

        def draw(ax: Axes) -> None:
            plot_residuals(curve, x, y, ax=ax)
            plot_data(x, y, ax=ax)
            plot_function(curve, title, low, high, ylim=(bottom, top), ax=ax)
            ax.set(xlabel=self._set["labels"]["x"], ylabel=self._set["labels"]["y"])

        return svg_of(draw)


def _points(data: str) -> tuple[Tensor, Tensor]:
    x, y = seed_data() if data == "seed" else load_cars()
    return x.double(), y


def _seed(words: Mapping[str, str]) -> dict[str, Any]:
    return {
        **_numbers("seed", delta=1.0),
        "delta": 1.0,
        "domain": [-2.1, 2.1],
        "range": [-4.0, 17.0],
        "labels": {"x": words["x"], "y": words["y"]},
        "start": {"a": 1.1, "b": 1.1, "c": 1.1},
        "ranges": {
            "a": {"min": -2, "max": 6, "step": 0.02},
            "b": {"min": -4, "max": 6, "step": 0.02},
            "c": {"min": -4, "max": 6, "step": 0.02},
        },
        "decimals": {"a": 2, "b": 2, "c": 2},
    }


def _cars(words: Mapping[str, str]) -> dict[str, Any]:
    return {
        **_numbers("cars", delta=10.0),
        "delta": 10.0,
        "domain": [0.0, 27.0],
        "range": [-20.0, 130.0],
        "labels": {"x": words["speed"], "y": words["distance"]},
        "start": {"a": 0.0, "b": 1.0, "c": 0.0},
        "ranges": {
            "a": {"min": -0.2, "max": 0.4, "step": 0.002},
            "b": {"min": -2, "max": 6, "step": 0.02},
            "c": {"min": -30, "max": 30, "step": 0.2},
        },
        "decimals": {"a": 3, "b": 2, "c": 1},
    }


@functools.cache
def _numbers(data: str, delta: float) -> dict[str, Any]:
    # The points, and the lowest loss there is by each measure.
    x, y = _points(data)
    lowest = {}
    for name, measure in _measures(delta).items():
        knobs = best_quad(x, y, name, delta)
        loss = float(measure(mk_quad(*knobs)(x), y))
        lowest[name] = {"loss": ten_digits(loss), "point": [*map(ten_digits, knobs)]}
    return {"x": x.flatten().tolist(), "y": y.flatten().tolist(), "lowest": lowest}


def _measures(delta: float) -> dict[str, Measure]:
    return {"mae": mae, "mse": mse, "huber": functools.partial(huber, delta=delta)}
