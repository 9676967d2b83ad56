"""*BowlExplorer*: a quadratic bowl, gradient descent on it, and why it is as fast as it is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes

from gdlib.descent import descend
from gdlib.landscapes import bowl
from gdlib.methods import GradientDescent, Momentum
from gdlib.path import DescentPath
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.in_playground import PlaygroundRace, in_playground
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Number, Place, Switch, Whole, check_within

LR_ENDS = {"plain": 2.4, "momentum": 4.4}  # the sliders' right ends; stability ends at 2 and below 4
WINDOW = (-1.6, 1.6)


class BowlExplorer(Widget):
    """A bowl of condition number kappa and a learning rate to turn; the largest eigenvalue is 1.

    Beside the path it shows the error along each eigenvector, step by step, and the rate at which the
    slower one shrinks against the learning rate, with the best one and the limit of stability.

    kappa: from 1 to 1000. lr: above 0, up to 2.4, with momentum up to 4.4. momentum: whether there is
    any; beta: in [0, 1], how much. start: two numbers from -1.6 to 1.6. angle: of the flat eigenvector,
    in radians. steps: of the path, from 1 to 500.
    `path` is the path, `rate` the factor a step. Raises ValueError for what is none of this, also when it
    is set later.
    """

    KIND = "bowl_explorer"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "Descent in a quadratic bowl",
        "kappa": "kappa",
        "lr": "lr",
        "beta": "beta",
        "momentum": "momentum",
        "best_lr": "Best lr",
        "best_both": "Best of both",
        "start": "start",
        "place": "{x}, {y}",
        "step": "step",
        "flat": "flat",
        "steep": "steep",
        "errors": "Error along each eigenvector",
        "rates": "Factor per step, against lr",
        "step_is": "{lr}, a factor of {factor} a step",
        "best": "best",
        "limit": "limit",
        "formulas": "best 2/(L + μ) = {best}, keeps {least} %; limit 2/L = {limit}",
        "formulas_beta": "best 2(1 + β)/(L + μ) = {best}, keeps {least} %; limit 2(1 + β)/L = {limit}",
        "shrinks": "Each step keeps {percent} % of the error: {steps} steps for one more digit",
        "grows": "Each step multiplies the error by {factor}: it never arrives",
        "picture": "A bowl of kappa {kappa} in contour lines, with a path of {steps} steps at lr {lr}.",
    }

    kappa = Number(6.0, low=1.0, high=1000.0).tag(sync=True)
    lr = Number(1.8).tag(sync=True)
    momentum = Switch().tag(sync=True)
    beta = Number(0.5, low=0.0, high=1.0).tag(sync=True)
    start = Place().tag(sync=True)
    angle = Number(0.0).tag(sync=True)
    steps = Whole(60, low=1, high=500).tag(sync=True)
    lr_ends = traitlets.Dict(LR_ENDS).tag(sync=True)

    def __init__(
        self,
        kappa: float = 6.0,
        lr: float = 1.8,
        *,
        momentum: bool = False,
        beta: float = 0.5,
        start: Sequence[float] = (-1.4, 0.9),
        angle: float = 0.0,
        steps: int = 60,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            words=words,
            kappa=kappa,
            lr=lr,
            momentum=momentum,
            beta=beta,
            start=start,
            angle=angle,
            steps=steps,
        )
        self.observe(self._keep_lr_in_reach, "momentum")

    @property
    def path(self) -> DescentPath:
        """The path, in float64."""
        method = Momentum(self.lr, self.beta if self.momentum else 0.0)
        start = torch.tensor(self.start, dtype=torch.float64)
        return descend(bowl(self.kappa, angle=self.angle), start, method, self.steps)

    def in_playground(self) -> PlaygroundRace:
        """The same descent as the playground's page shows it, where there is more to turn."""
        method = Momentum(self.lr, self.beta) if self.momentum else GradientDescent(self.lr)
        valley = bowl(self.kappa, angle=self.angle)
        return in_playground(valley, [method], start=self.start, steps=self.steps)

    @property
    def rate(self) -> float:
        """The factor by which the slower of the two errors shrinks a step, in the long run: the larger
        spectral radius of the two matrices [[1 + beta - lr * eigenvalue, -beta], [1, 0]]."""
        beta = self.beta if self.momentum else 0.0
        steps = torch.tensor(
            [[[1 + beta - self.lr * eigenvalue, -beta], [1, 0]] for eigenvalue in (1 / self.kappa, 1.0)],
            dtype=torch.float64,
        )
        return float(torch.linalg.eigvals(steps).abs().max())

    @traitlets.validate("lr")
    def _on_its_slider(self, proposal: Any) -> float:
        check_within("lr", proposal.value, 1e-6, LR_ENDS["momentum" if self.momentum else "plain"])
        return float(proposal.value)

    @traitlets.validate("start")
    def _in_the_window(self, proposal: Any) -> Any:
        for name, value in zip("xy", proposal.value, strict=True):
            check_within(f"start's {name}", value, *WINDOW)
        return proposal.value

    def _keep_lr_in_reach(self, change: Any) -> None:
        self.lr = min(self.lr, LR_ENDS["momentum" if self.momentum else "plain"])

    def describe(self) -> str:
        picture = self.words["picture"].format(kappa=f"{self.kappa:g}", steps=self.steps, lr=f"{self.lr:.2f}")
        rate = self.rate
        steps = max(1.0, -1 / math.log10(rate)) if 0 < rate < 1 else 1.0
        values = {"percent": f"{100 * rate:.3g}", "factor": f"{rate:.3g}", "steps": f"{steps:.2g}"}
        verdict = self.words["shrinks" if rate < 1 else "grows"].format(**values)
        return f"{picture} {verdict}."

    def picture(self) -> str:
        landscape = bowl(self.kappa, angle=self.angle)
        near = (self.path.points.abs() < 5).all(1).cumprod(0).bool()  # up to where it is far outside
        path = DescentPath(self.path.points[near], self.path.losses[near])

        def draw(ax: Axes) -> None:
            levels = [((0.2 * ring) ** 2) / 2 for ring in range(13)]
            plot_contours(landscape, landscape.minima[0], (0, 1), WINDOW, WINDOW, levels=levels, ax=ax)
            plot_path(path, color=PALETTE.path, ax=ax)
            plot_minimum(0.0, 0.0, ax=ax)
            ax.set(xlim=WINDOW, ylim=WINDOW)

        return svg_of(draw, size=(6.0, 5.2))
