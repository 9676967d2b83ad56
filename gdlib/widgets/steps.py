"""*Steps*: descent on the seed's data, step by step, with a switch for the gradient that is never zeroed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.data import seed_data
from gdlib.descent import descend
from gdlib.fits import fit_loss
from gdlib.functions import quad
from gdlib.losses import mae, mse
from gdlib.methods import GradientDescent, Momentum
from gdlib.path import DescentPath
from gdlib.plots.runs import plot_losses
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Choice, Number, Switch, Whole

START = (1.1, 1.1, 1.1)
LONGEST = 120


class Steps(Widget):
    """The fit and the loss side by side, as a descent from (1.1, 1.1, 1.1) takes its steps.

    lr: the learning rate, from 1e-4 to 1. zero_grad: whether the gradient is zeroed before each step; if
    not, gradients pile up, which is momentum with beta = 1. step: how many steps have been taken, 0 to 120.
    measure: "mae" or "mse". menus: whether a reader may choose the measure and throw the switch; if not,
    only the run that is chosen is drawn. `loss` is the loss after these steps. Raises ValueError for what is
    none of this, also when it is set later.
    """

    KIND = "steps"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "Descent, step by step",
        "lr": "learning rate",
        "steps": "steps",
        "measure": "measure",
        "measures": {"mae": "MAE", "mse": "MSE"},
        "zero_grad": "zero the gradient",
        "one": "Step",
        "play": "Play",
        "pause": "Pause",
        "reset": "Back to the start",
        "title": "{measure} {loss}",
        "knobs": "a {a}, b {b}, c {c} after {step} steps",
        "diverged": "diverges: a thousand times the first loss by step {step}",
        "zeroed": "zeroed",
        "unzeroed": "never zeroed",
        "fit": "Data and the parabola after {step} steps: a = {a}, b = {b}, c = {c}.",
        "run": "The loss against the number of steps, {step} so far. Gradient zeroed: {zeroed}. "
        "Never zeroed: {unzeroed}.",
        "alone": "The loss against the number of steps, {step} so far: {loss}.",
        "paper": "Loss over {longest} steps with the learning rate {lr}",
        "picture": "Two curves of loss against step from {first} on, at the learning rate {lr}. With the "
        "gradient zeroed the loss ends at {zeroed}. Never zeroed it is down at {low} by step {at}, and then "
        "comes back up to {high}.",
        "picture_alone": "A curve of loss against step from {first} on, at the learning rate {lr}. "
        "After {longest} steps the loss is {last}.",
        "x": "x",
        "y": "y",
        "step": "step",
    }

    lr = Number(0.01, 1e-4, 1.0).tag(sync=True)
    zero_grad = Switch(True).tag(sync=True)
    step = Whole(0, 0, LONGEST).tag(sync=True)
    measure = Choice(("mae", "mse")).tag(sync=True)
    menus = Switch(True).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        lr: float = 0.01,
        *,
        zero_grad: bool = True,
        step: int = 0,
        measure: str = "mae",
        menus: bool = True,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        x, y = seed_data()
        problem = {
            "x": x.flatten().tolist(),
            "y": y.flatten().tolist(),
            "start": list(START),
            "longest": LONGEST,
            "rates": [self.traits()["lr"].low, self.traits()["lr"].high],
            "domain": [-2.1, 2.1],
            "range": [-4.0, 17.0],
        }
        settings = {"lr": lr, "zero_grad": zero_grad, "step": step, "measure": measure, "menus": menus}
        super().__init__(words=words, problem=problem, **settings)

    @property
    def loss(self) -> float:
        """The loss after `step` steps, by the measure chosen."""
        return float(self._run(self.zero_grad).losses[self.step])

    def _run(self, zero_grad: bool) -> DescentPath:
        x, y = seed_data()
        loss = fit_loss(quad, x.double(), y.double(), mae if self.measure == "mae" else mse)
        method = GradientDescent(self.lr) if zero_grad else Momentum(self.lr, beta=1.0)
        return descend(loss, torch.tensor(START, dtype=torch.float64), method, LONGEST)

    def describe(self) -> str:
        if not self.menus:
            losses = self._run(self.zero_grad).losses
            alone: str = self.words["picture_alone"].format(
                lr=f"{self.lr:.3g}",
                longest=LONGEST,
                first=f"{float(losses[0]):.3g}",
                last=f"{float(losses[-1]):.3g}",
            )
            return alone
        zeroed, unzeroed = self._run(True).losses, self._run(False).losses
        at = int((unzeroed.diff() > 0).double().argmax())  # the bottom of its first dip
        numbers = {
            "first": zeroed[0],
            "zeroed": zeroed[-1],
            "low": unzeroed[at],
            "high": unzeroed[at:].max(),
        }
        text: str = self.words["picture"].format(
            lr=f"{self.lr:.3g}", at=at, **{name: f"{float(loss):.3g}" for name, loss in numbers.items()}
        )
        return text

    def picture(self) -> str:
        runs = {self.words["unzeroed"]: self._run(False), self.words["zeroed"]: self._run(True)}
        if not self.menus:
            runs = {"": self._run(self.zero_grad)}
        title = self.words["paper"].format(longest=LONGEST, lr=f"{self.lr:.3g}")
        top = 1.6 * float(next(iter(runs.values())).losses[0])

        def draw(ax: Axes) -> None:
            plot_losses(
                runs,
                title,
                ylim=(0.0, top),
                xlabel=self.words["step"],
                ylabel=self.words["measures"][self.measure],
                ax=ax,
            )

        return svg_of(draw)
