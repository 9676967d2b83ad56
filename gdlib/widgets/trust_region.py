"""*TrustRegion*: a point in a curved valley, and the circle in which Gauss and Newton's model is trusted."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

import torch
import traitlets
from matplotlib.axes import Axes
from matplotlib.patches import Circle
from torch import Tensor

from gdlib.checks import check_finite
from gdlib.plots.drawn import drawn
from gdlib.plots.landscape import plot_contours, plot_minimum
from gdlib.residuals import residuals_and_jacobian_at
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Number, Place, SettingError, check_within
from gdlib.widgets.valleys import Valley, boxbod_valley, rosenbrock_valley

VALLEYS = ("rosenbrock", "BoxBOD")
RADII = (0.005, 4.0)
ENOUGH = 1e-4  # of the promised fall, for a step to be taken
BADLY, WELL = 0.25, 0.75  # kept promises that narrow the region or widen it
SINGULAR = 1e-7  # a singular value of J below this share of the larger one counts as 0
LEAST = 1e-13  # of the loss, or of LOW where the loss is lower: a promise below it is none
LOW = 1e-10


class Tried(NamedTuple):
    """A step: what it promises, what comes of it, and what the rule makes of that.

    step: (2,). damping: >= 0, 0 where the whole step of Gauss and Newton fits in. promised, had: falls of the
    loss. kept: had / promised, nan where nothing is promised. taken: whether the point moves. point, radius:
    from where the next step is tried.
    """

    step: Tensor
    damping: float
    promised: float
    had: float
    kept: float
    taken: bool
    point: Tensor
    radius: float


class TrustRegion(Widget):
    """The lowest point of Gauss and Newton's model within a circle, and the rule that the circle obeys.

    valley: "rosenbrock", (1 - x)² + b (y - x²)², or "BoxBOD", one of NIST's fits, with b1 in hundreds. point:
    two numbers in the window, [-2, 2] by [-1, 3] or [0, 3.2] by [0, 3.2]; by default a start with something
    to see. radius: of the circle, from 0.005 to 4. b: from 1 to 100, how steep the walls of Rosenbrock's
    valley are.

    The reader drags the point, and the circle's edge or the slider. Drawn are the loss as bands, the model
    |r + J p|² as ellipses, its lowest point in the circle, and as a dotted arc the steps for all radii, from
    a short one against the gradient to the whole step of Gauss and Newton. Beside it stand the damping with
    which (JᵀJ + damping) p = -Jᵀr gives the step, the fall that the model promises, the fall had, and what
    follows: the step is taken if it keeps more than 1e-4 of its promise; the radius becomes a quarter of the
    step after less than 1/4, and doubles after more than 3/4 with a step to the edge. A button does it.
    `LevenbergMarquardt` does the same in lengths scaled by J's columns, and shrinks the radius more finely.

    In a chapter, as a figure with a caption and a text alternative:

        from gdlib import TrustRegion
        TrustRegion(radius=0.5)
        TrustRegion("BoxBOD", radius=1.0)

    What to try: press the button until it arrives, and watch the circle grow along the valley and shrink in
    the bend. Drag the radius from the smallest to the largest: the step turns from downhill to the far end of
    the arc. Then make the circle so large that the step is refused.

    `tried` has all the numbers; `arc` the steps. Raises ValueError for what is none of this, also when it is
    set later.
    Source: Nocedal and Wright (2006), Numerical Optimization, chapter 4 for the rule, section 10.3 for the
    model; Moré (1978), The Levenberg-Marquardt algorithm: implementation and theory.
    """

    KIND = "trust_region"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "A step within a trust region",
        "point": "point",
        "rim": "edge of the circle",
        "radius": "radius",
        "place": "{x}, {y}, loss {loss}",
        "take": "Take the step",
        "retry": "Shrink the circle",
        "back": "Back to the start",
        "taken": "Keeps {kept} of its promise: taken",
        "refused": "Keeps {kept} of its promise: refused",
        "bottom": "Nothing left to promise",
        "promised": "fall promised: {promised}",
        "had": "fall had: {had}",
        "grows": "The radius doubles, to {next}.",
        "stays": "The radius stays.",
        "shrinks": "The radius becomes a quarter of the step, {next}.",
        "outside": "The step leaves the picture.",
        "damping": "damping {damping}, loss {loss}",
        "undamped": "no damping: the whole step fits in; loss {loss}",
        "falls": "falls along the arc, promised and had, in shares of what the whole step promises",
        "picture": "A curved valley seen from above. Around the point {x}, {y} a circle of radius {radius}, "
        "ellipses on which the model is equally high, and a dotted arc of steps that begins downhill and "
        "bends to the ellipses' centre. An arrow, the step, goes along the arc to the edge of the circle.",
    }

    point = Place().tag(sync=True)
    radius = Number(0.5, *RADII).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        valley: str = "rosenbrock",
        point: Sequence[float] | None = None,
        radius: float = 0.5,
        *,
        b: float = 10.0,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        if valley not in VALLEYS:
            raise SettingError(f"valley must be one of {', '.join(map(repr, VALLEYS))}, got {valley!r}")
        check_within("b", check_finite("b", b), 1, 100)
        self._valley: Valley = rosenbrock_valley(float(b)) if valley == "rosenbrock" else boxbod_valley()
        problem = {
            "valley": self._valley.name,
            "settings": self._valley.settings,
            "minimum": list(self._valley.minimum),
            "window": [list(ends) for ends in self._valley.window],
            "axes": list(self._valley.axes),
            "rule": {
                "enough": ENOUGH,
                "badly": BADLY,
                "well": WELL,
                "least": LEAST,
                "low": LOW,
                "limits": list(RADII),
            },
        }
        super().__init__(
            words=words,
            problem=problem,
            point=self._valley.start if point is None else point,
            radius=radius,
        )

    @traitlets.validate("point")
    def _in_the_window(self, proposal: Any) -> Any:
        for name, value, ends in zip("xy", proposal.value, self._valley.window, strict=True):
            check_within(f"point's {name}", value, *ends)
        return proposal.value

    @property
    def tried(self) -> Tried:
        """The step that is drawn, and what follows from it."""
        model, point = self._model, torch.tensor(self.point, dtype=torch.float64)
        damping = model.damping(self.radius)
        step = model.step(damping)
        value = float(self._valley.loss(point))
        promised = model.fall(step, damping)
        had = value - float(self._valley.loss(point + step))
        if promised <= LEAST * max(value, LOW):
            return Tried(step, damping, promised, had, math.nan, False, point, self.radius)
        kept, radius = had / promised, self.radius
        if kept < BADLY:
            radius = float(torch.linalg.vector_norm(step)) / 4
        elif kept > WELL and damping > 0:
            radius = 2 * radius
        radius = min(RADII[1], max(RADII[0], radius))
        taken = kept > ENOUGH
        return Tried(step, damping, promised, had, kept, taken, point + step if taken else point, radius)

    @property
    def arc(self) -> Tensor:
        """Where the steps for 80 radii end, from 0 to that of the whole step, (80, 2)."""
        model, point = self._model, torch.tensor(self.point, dtype=torch.float64)
        whole = float(torch.linalg.vector_norm(model.step(0.0)))
        radii = torch.linspace(0, min(whole, 2 * RADII[1]), 80, dtype=torch.float64)[1:].tolist()
        return torch.stack([point, *(point + model.step(model.damping(radius)) for radius in radii)])

    @property
    def _model(self) -> _Model:
        point = torch.tensor(self.point, dtype=torch.float64)
        return _Model.of(*residuals_and_jacobian_at(self._valley, point))

    def describe(self) -> str:
        x, y = (f"{number:.2f}".replace("-", "−") for number in self.point)
        picture = self.words["picture"].format(x=x, y=y, radius=f"{self.radius:.2g}")
        return f"{picture} {self._verdict()}."

    def _verdict(self) -> str:
        tried = self.tried
        if math.isnan(tried.kept):
            return str(self.words["bottom"])
        kept = f"{tried.kept:.2g}".replace("-", "−")
        return str(self.words["taken" if tried.taken else "refused"].format(kept=kept))

    def picture(self) -> str:
        valley, tried, arc = self._valley, self.tried, self.arc
        point = torch.tensor(self.point, dtype=torch.float64)
        residuals, jacobian = residuals_and_jacobian_at(valley, point)

        def model(at: Tensor) -> Tensor:
            return (residuals + jacobian @ (at - point)).square().sum()

        def draw(ax: Axes) -> None:
            (xlim, ylim), start = valley.window, self.point
            sides = [torch.linspace(low, high, 161, dtype=torch.float64) for low, high in valley.window]
            places = torch.cartesian_prod(*sides)
            bands = ((torch.arange(14, dtype=torch.float64) + 0.7) / 14) ** 2
            levels = torch.quantile(torch.vmap(valley.loss)(places), bands).tolist()
            plot_contours(valley.loss, point, (0, 1), xlim, ylim, levels=[0.0, *levels], ax=ax)
            top, here = float(model(point)), float(model(point + tried.step))
            depth = self._model.fall(self._model.step(0.0), 0.0)
            heights = drawn(torch.vmap(model)(places).reshape(161, 161).T)
            if not math.isnan(tried.kept):
                levels = [top - depth * (1 - (i / 4) ** 2) for i in range(1, 8)]
                ax.contour(*sides, heights, levels, colors=PALETTE.model, linewidths=0.7)
                ax.contour(*sides, heights, [here], colors=PALETTE.model, linewidths=1.6)
            ax.add_patch(Circle(start, self.radius, facecolor="white", alpha=0.35))
            ax.add_patch(Circle(start, self.radius, fill=False, linewidth=1.6))
            ax.plot(*drawn(arc).T, ":", color=PALETTE.minimum, linewidth=1.8)
            x, y = (point + tried.step).tolist()
            look = {"arrowstyle": "-|>", "color": PALETTE.minimum, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", (x, y), start, arrowprops=look)
            ax.plot(*start, "o", color=PALETTE.minimum)
            plot_minimum(*valley.minimum, ax=ax)
            ax.set(xlim=xlim, ylim=ylim, aspect="equal", xlabel=valley.axes[0], ylabel=valley.axes[1])
            ax.set_title(self._verdict())

        return svg_of(draw, size=(6.0, 5.2))


class _Model(NamedTuple):
    """|r + J p|², along the right singular vectors of J: squares of its singular values (2,), the vectors as
    rows (2, 2), and Jᵀr in their coordinates (2,)."""

    values: Tensor
    vectors: Tensor
    pull: Tensor

    @classmethod
    def of(cls, residuals: Tensor, jacobian: Tensor) -> _Model:
        U, s, Vh = torch.linalg.svd(jacobian, full_matrices=False)
        pull = torch.where(s > SINGULAR * s[0], s * (U.T @ residuals), 0.0)
        return cls(s**2, Vh, pull)

    def step(self, damping: float) -> Tensor:
        """-(JᵀJ + damping)⁻¹ Jᵀr, and of many the shortest where J is singular and nothing is damped."""
        shares = torch.where(self.pull == 0, 0.0, -self.pull / (self.values + damping))
        step: Tensor = shares @ self.vectors
        return step

    def damping(self, radius: float) -> float:
        """The one whose step has this length; 0 where the whole step is shorter."""

        def outside(damping: float) -> bool:
            return float(torch.linalg.vector_norm(self.step(damping))) > radius

        if not outside(0.0):
            return 0.0
        # With this much damping |p| <= |Jᵀr| / damping is the radius at the most. Then halve: |p| falls.
        low, high = 0.0, float(torch.linalg.vector_norm(self.pull)) / radius
        while low < (middle := (low + high) / 2) < high:
            low, high = (middle, high) if outside(middle) else (low, middle)
        return high

    def fall(self, step: Tensor, damping: float) -> float:
        """How much lower the model is after a step that was damped so much."""
        along = self.vectors @ step
        return float((self.values * along**2).sum() + 2 * damping * (step**2).sum())
