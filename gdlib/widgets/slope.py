"""*Slope*: the loss along one knob, its tangent, and the finite difference down into rounding error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import numpy as np
import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.data import seed_data
from gdlib.fits import fit_loss
from gdlib.functions import quad
from gdlib.losses import huber, mae, mse
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Choice, Number, Switch, check_within

MEASURES = {"mae": mae, "mse": mse, "huber": huber}
HELD = (1.1, 1.1, 1.1)
DOMAINS = {"a": (-1.0, 5.0), "b": (-4.0, 6.0), "c": (-4.0, 6.0)}


class Slope(Widget):
    """The loss of the seed's data along one knob, with the others at 1.1, and how steep it is at a point.

    knob: "a", "b" or "c". at: where the knob stands, inside the picture. h: the step of the finite
    difference, from 1e-17 to 3. central: step both ways. measure: "mae", "mse" or "huber" (delta 1).
    precision: "float64" or "float32", in which the difference is computed. `slope` is the exact slope and
    `difference` the finite difference, to the bits that the page shows. Raises ValueError for what is none
    of this, also when it is set later.
    """

    KIND = "slope"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "The slope of the loss along one knob",
        "knob": "knob",
        "measure": "measure",
        "measures": {"mae": "MAE", "mse": "MSE", "huber": "Huber"},
        "precision": "computed in",
        "precisions": {"float64": "float64", "float32": "float32"},
        "central": "step both ways",
        "step": "h",
        "step_axis": "step h",
        "error": "error",
        "loss": "loss",
        "place": "place on the curve",
        "at": "{knob} at {at}, loss {loss}",
        "slope": "slope {slope}",
        "difference": "finite difference {difference}, off by {error}",
        "errors": "Error of the finite difference against its step. At h = {h} it is {error}.",
        "picture": "The loss along the knob {knob}, with its tangent at {at}, whose slope is {slope}, and a "
        "line through two points {h} apart, whose slope is {difference}.",
    }

    knob = Choice(tuple(DOMAINS)).tag(sync=True)
    at = Number().tag(sync=True)
    h = Number(1.0, low=1e-17, high=3.2).tag(sync=True)
    central = Switch().tag(sync=True)
    measure = Choice(tuple(MEASURES)).tag(sync=True)
    precision = Choice(("float64", "float32")).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        knob: str = "a",
        at: float = 1.1,
        h: float = 1.0,
        *,
        central: bool = False,
        measure: str = "mae",
        precision: str = "float64",
        words: Mapping[str, Any] | None = None,
    ) -> None:
        x, y = seed_data()
        problem = {
            "x": x.flatten().tolist(),
            "y": y.flatten().tolist(),
            "held": list(HELD),
            "domains": {name: list(ends) for name, ends in DOMAINS.items()},
            "delta": 1.0,
        }
        super().__init__(
            words=words,
            problem=problem,
            knob=knob,
            at=at,
            h=h,
            central=central,
            measure=measure,
            precision=precision,
        )
        self.observe(self._stay_inside, "knob")

    @traitlets.validate("at")
    def _inside_the_picture(self, proposal: Any) -> float:
        check_within("at", proposal.value, *DOMAINS[self.knob])
        return float(proposal.value)

    def _stay_inside(self, change: Any) -> None:
        low, high = DOMAINS[self.knob]
        self.at = min(max(self.at, low), high)

    @property
    def slope(self) -> float:
        """The exact slope at the point, by autograd in float64."""
        x, y = seed_data()
        point = torch.tensor(self._point(self.at), dtype=torch.float64, requires_grad=True)
        (gradient,) = torch.autograd.grad(fit_loss(quad, x.double(), y, MEASURES[self.measure])(point), point)
        return float(gradient["abc".index(self.knob)])

    @property
    def difference(self) -> float:
        """The finite difference with step h, each operation rounded to the precision chosen."""
        number: Callable[[float], Any] = float if self.precision == "float64" else np.float32
        at, h = number(self.at), number(self.h)
        above = self._rounded_loss(at + h, number)
        below = self._rounded_loss(at - h if self.central else at, number)
        return float((above - below) / (number(2) * h if self.central else h))

    def _point(self, at: float) -> list[float]:
        return [at if name == self.knob else number for name, number in zip("abc", HELD, strict=True)]

    def _rounded_loss(self, at: float, number: Callable[[float], Any]) -> Any:
        # One operation after the other, as the page does it: another order would round differently.
        a, b, c = (number(knob) for knob in self._point(at))
        total = number(0)
        for x, y in zip(self.problem["x"], self.problem["y"], strict=True):
            x = number(x)
            miss = abs(a * x * x + b * x + c - number(y))
            if self.measure == "mse" or (self.measure == "huber" and miss <= 1):
                cost = miss * miss / number(1 if self.measure == "mse" else 2)
            else:
                cost = miss - number(0.5) if self.measure == "huber" else miss
            total += cost
        return total / number(len(self.problem["x"]))

    def describe(self) -> str:
        text: str = self.words["picture"].format(
            knob=self.knob,
            at=f"{self.at:.2f}",
            slope=f"{self.slope:.2f}",
            h=f"{2 * self.h if self.central else self.h:.2g}",
            difference=f"{self.difference:.2f}",
        )
        return text.replace("-", "−")

    def picture(self) -> str:
        def draw(ax: Axes) -> None:
            low, high = DOMAINS[self.knob]
            across = np.linspace(low, high, 201)
            heights = [self._rounded_loss(float(at), float) for at in across]
            at, here = self.at, self._rounded_loss(self.at, float)
            first = at - self.h if self.central else at
            start = self._rounded_loss(first, float)
            ax.plot(across, heights, color=PALETTE.muted)
            ax.axline((at, here), slope=self.slope, color=PALETTE.model, linewidth=1.8)
            ax.axline((first, start), slope=self.difference, color=PALETTE.path, linewidth=1.8)
            feet = [first, at + self.h]
            ax.plot(feet, [self._rounded_loss(foot, float) for foot in feet], "o", color=PALETTE.path)
            ax.set(xlim=(low, high), ylim=(0, 1.05 * max(heights)), xlabel=self.knob)
            ax.set_ylabel(self.words["loss"])
            ax.set_title(self.words["slope"].format(slope=f"{self.slope:.4f}").replace("-", "−"))

        return svg_of(draw)
