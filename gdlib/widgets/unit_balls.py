"""*UnitBalls*: a gradient to drag, the ball of a norm, and the step that the two give."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.norms import SteepestDescent
from gdlib.plots.drawn import drawn
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Choice, Number, Place, SettingError, check_within

WINDOW = (-1.6, 1.6)
SHORTEST = 0.15  # half axis of an ellipse
BETWEEN = 0.25  # the model's fall from one thin line to the next


class UnitBalls(Widget):
    """The step of length lr that lowers the straight-line model most, for five ways to measure a length.

    norm: "euclid", the root of the sum of squares; "max", the largest entry; "one", the sum of the entries'
    sizes; "p", the p-norm; "ellipse", Euclid's norm after the plane was stretched, so that the ball is an
    ellipse. grad: the gradient, two numbers from -1.6 to 1.6. lr: the step's length, from 0.1 to 1. p: from 1
    to 20. axis: the end of one half axis of the ellipse, two numbers from -1.6 to 1.6, at least 0.15 long;
    across: the length of the other, from 0.15 to 1.6.
    `direction` is the direction of norm 1 that climbs most and `step` the step, -lr times it; `dual_norm` of
    the gradient, and `fall`, what the model promises. Where a whole side of the ball does as well, the step
    ends in its middle. "euclid" and "max" are those of `SteepestDescent`. Raises ValueError for what
    is none of this, also when it is set later.
    Source: Bernstein and Newhouse (2024), Old optimizer, new norm: An anthology.
    """

    KIND = "unit_balls"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "The ball of a norm, and the step that it gives",
        "norm": "length",
        "norms": {
            "euclid": "Euclid's",
            "max": "largest entry",
            "one": "sum of sizes",
            "p": "p-norm",
            "ellipse": "stretched Euclid",
        },
        "lr": "lr",
        "p": "p",
        "axis": "half axis a",
        "across": "half axis b",
        "gradient": "gradient",
        "step": "step",
        "place": "({x},\N{NO-BREAK SPACE}{y})",
        "title": "the step promises a fall of {fall}",
        "step_is": "g = {g}, step {step}",
        "dual_is": "dual norm of g: {formula} =\N{NO-BREAK SPACE}{dual}",
        "fall_is": "fall: {lr} · {dual} = {fall}",
        "line": "Each thin line is {between} lower than the one before.",
        "side": "The whole side falls as far. The step ends in its middle.",
        "duals": {
            "euclid": "√(g₁² + g₂²)",
            "max": "|g₁| + |g₂|",
            "one": "max(|g₁|, |g₂|)",
            "p": "its {q}-norm",
            "ellipse": "√((a·g)² + (b·g)²)",
        },
        "picture": "The ball of all steps of length {lr}, measured as {norm}, with the gradient {g} as a "
        "dotted arrow. The ball touches the lowest line that it reaches at {step}, the step, which promises "
        "a fall of {fall}.",
    }

    norm = Choice(("euclid", "max", "one", "p", "ellipse")).tag(sync=True)
    grad = Place().tag(sync=True)
    lr = Number(1.0, 0.1, 1.0).tag(sync=True)
    p = Number(4.0, 1.0, 20.0).tag(sync=True)
    axis = Place((0.3, 1.3)).tag(sync=True)
    across = Number(0.4, SHORTEST, WINDOW[1]).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        norm: str = "euclid",
        *,
        grad: Sequence[float] = (1.2, 0.5),
        lr: float = 1.0,
        p: float = 4.0,
        axis: Sequence[float] = (0.3, 1.3),
        across: float = 0.4,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        traits = self.traits()
        problem = {
            "window": list(WINDOW),
            "lr": [traits["lr"].low, traits["lr"].high],
            "p": [traits["p"].low, traits["p"].high],
            "shortest": SHORTEST,
            "between": BETWEEN,
        }
        super().__init__(
            words=words, problem=problem, norm=norm, grad=grad, lr=lr, p=p, axis=axis, across=across
        )

    @traitlets.validate("grad", "axis")
    def _in_the_window(self, proposal: Any) -> Any:
        name = proposal.trait.name
        for coordinate, value in zip("xy", proposal.value, strict=True):
            check_within(f"{name}'s {coordinate}", value, *WINDOW)
        if name == "axis" and math.hypot(*proposal.value) < SHORTEST:
            raise SettingError(f"axis must be at least {SHORTEST} long, got {proposal.value}")
        return proposal.value

    @property
    def direction(self) -> Tensor:
        """The direction of norm 1 that climbs most, (2,), float64."""
        grad = self._grad
        methods = {"euclid": SteepestDescent(self.lr), "max": SteepestDescent(self.lr, "max")}
        if self.norm in methods:
            return methods[self.norm].direction(grad)
        if not grad.any():
            return grad
        if self.norm == "ellipse":
            pull = self._half_axes.T @ grad
            best: Tensor = self._half_axes @ (pull / torch.linalg.vector_norm(pull))
        else:
            # Where Hölder's inequality is an equality: |d_i|^p goes like |g_i|^q, 1/p + 1/q = 1.
            p = self._power
            best = (grad / grad.abs().max()).abs() ** (1 / (p - 1) if p > 1 else math.inf)
            best = grad.sign() * best / torch.linalg.vector_norm(best, p)
        return best

    @property
    def step(self) -> Tensor:
        """The step of length lr that lowers the straight-line model most, (2,), float64."""
        return -self.lr * self.direction

    @property
    def dual_norm(self) -> float:
        """How far a step of length 1 lowers the straight-line model at the most."""
        return float(self.direction @ self._grad)

    @property
    def fall(self) -> float:
        """What the straight-line model promises for the step."""
        return self.lr * self.dual_norm

    @property
    def ball(self) -> Tensor:
        """The outline of all steps of length lr, (240, 2), float64, once around."""
        angle = torch.arange(240, dtype=torch.float64) * (2 * math.pi / 240)
        circle = torch.stack([angle.cos(), angle.sin()], 1)
        if self.norm == "ellipse":
            circle = circle @ self._half_axes.T
        else:
            circle = circle / torch.linalg.vector_norm(circle, self._power, dim=1, keepdim=True)
        return self.lr * circle

    @property
    def _grad(self) -> Tensor:
        return torch.tensor(self.grad, dtype=torch.float64)

    @property
    def _power(self) -> float:
        return {"euclid": 2.0, "max": math.inf, "one": 1.0}.get(self.norm, self.p)

    @property
    def _half_axes(self) -> Tensor:
        """The half axes of the ellipse as columns."""
        x, y = self.axis
        share = self.across / math.hypot(x, y)
        return torch.tensor([[x, -share * y], [y, share * x]], dtype=torch.float64)

    def describe(self) -> str:
        text: str = self.words["picture"].format(
            lr=f"{self.lr:.2f}",
            norm=self.words["norms"][self.norm],
            g=self._pair(self._grad),
            step=self._pair(self.step),
            fall=f"{self.fall:.2f}",
        )
        return text

    def _pair(self, numbers: Tensor) -> str:
        x, y = (f"{round(float(number), 2) + 0.0:.2f}".replace("-", "−") for number in numbers)
        text: str = self.words["place"].format(x=x, y=y)
        return text

    def picture(self) -> str:
        grad, step, fall = self._grad, self.step, self.fall
        square = float(grad @ grad)

        def line_at(ax: Axes, height: float, **style: Any) -> None:
            x, y = (height / square * grad).tolist()
            ax.axline((x, y), (x - float(grad[1]), y + float(grad[0])), **style)

        def arrow(ax: Axes, end: Tensor, word: str, color: str, style: str) -> None:
            look = {"arrowstyle": "-|>", "linestyle": style, "color": color, "linewidth": 1.8}
            x, y = end.tolist()
            ax.annotate("", (x, y), (0, 0), arrowprops={**look, "shrinkA": 0, "shrinkB": 0})
            x, y = (end + 0.16 * end.sign()).tolist()
            ax.text(x, y, word, color=color, weight="bold", ha="center", va="center")

        def draw(ax: Axes) -> None:
            if square:
                most = int(WINDOW[1] * float(grad.abs().sum()) / BETWEEN)
                for i in range(-most, most + 1):
                    line_at(ax, i * BETWEEN, color=PALETTE.muted, linewidth=0.7)
                line_at(ax, -fall, color=PALETTE.model, linewidth=1.4)
            ax.fill(*drawn(self.ball).T, facecolor=PALETTE.path, alpha=0.14, linewidth=0)
            ax.fill(*drawn(self.ball).T, fill=False, edgecolor=PALETTE.path, linewidth=1.8)
            if square:
                arrow(ax, grad, self.words["gradient"], PALETTE.minimum, ":")
                arrow(ax, step, self.words["step"], PALETTE.model, "-")
            ax.set(xlim=WINDOW, ylim=WINDOW, aspect="equal")
            ax.set_title(self.words["title"].format(fall=f"{fall:.2f}"))

        return svg_of(draw, size=(6.0, 5.2))
