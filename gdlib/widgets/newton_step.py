"""*NewtonStep*: a point among minima, saddles and a top, Newton's step from there, and a cure beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from matplotlib.patches import Circle
from torch import Tensor

from gdlib.descent import descend
from gdlib.evaluate import Evaluate
from gdlib.landscapes import himmelblau
from gdlib.methods import Searching
from gdlib.newton import DampedNewton, Newton
from gdlib.plots.drawn import drawn
from gdlib.plots.landscape import plot_contours, plot_minimum
from gdlib.style import PALETTE
from gdlib.trust_region import TrustRegionNewton
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Choice, Number, Place, check_within

CURES = ("eigenvalues", "cholesky", "trust")
RADII = (0.1, 4.0)
RINGS = [(i / 4) ** 2 for i in range(1, 8)]  # of the model's depth; the fourth goes through the point
LEVEL = 1e-9  # of the loss: a model's depth below it is none


class NewtonStep(Widget):
    """Himmelblau's function, a point to drag, the parabola that fits there, and two steps.

    point: two numbers from -5 to 5. cure: "eigenvalues", each replaced by its size; "cholesky", a multiple of
    the identity added until Cholesky's factorisation exists; "trust", the parabola's lowest point within a
    circle. radius: of that circle, from 0.1 to 4.

    Drawn are the loss as bands, the level curves of the parabola, ellipses or hyperbolas, the one through the
    point thicker, Newton's step to where the parabola is level, and the step that the cure gives, shortened
    until the loss falls. Beside them stand the eigenvalues of the Hessian and what both steps do to the loss.
    Buttons take the one or the other.

    `newton` and `cured` are the steps of gdlib's `Newton`, `DampedNewton` and `TrustRegionNewton` from the
    point, (2,), float64, the first inf or nan where the Hessian is singular; `curvatures` the eigenvalues,
    smaller first; `losses` the loss at the point and after either step. Raises ValueError for a setting that
    is none of this, also when it is set later.

    In a chapter, as a figure with a caption and a text alternative:

        from gdlib import NewtonStep
        NewtonStep(point=(0.6, 0.9))

    What to try: find a point from where Newton climbs to the top, one from where it goes to a saddle, and the
    line where the two kinds of curves change, at which the step is endless.
    """

    KIND = "newton_step"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "Newton's step and a cure",
        "point": "point",
        "place": "{x}, {y}, loss {loss}",
        "cure": "cure",
        "cures": {
            "eigenvalues": "sizes of the eigenvalues",
            "cholesky": "identity added",
            "trust": "trust region",
        },
        "radius": "radius",
        "take": "Take Newton's step",
        "take_cured": "Take the other",
        "back": "Back to the start",
        "climbs": "Newton's step climbs",
        "falls": "Newton's step goes down",
        "stays": "Newton's step has arrived",
        "endless": "Newton has no step here",
        "bowl": "to the lowest point of its parabola.",
        "saddle": "to its parabola's saddle.",
        "top": "to its parabola's top.",
        "singular": "The parabola is level nowhere: a curvature is 0.",
        "curvatures": "curvatures {low} and {high}",
        "newton": "Newton: loss {here} → {there}",
        "cured": "The cure: loss {here} → {there}",
        "shortened": "The cure: loss {here} → {there}, at trial {trials}",
        "same": "Both steps are one and the same.",
        "outside": "Newton's step leaves the picture.",
        "picture": "Himmelblau's function from above, with four minima, saddles between them and a top in "
        "the middle. At the point {x}, {y} two arrows begin, Newton's step and its cure, and around it lie "
        "the level curves of the parabola that fits there.",
    }

    point = Place().tag(sync=True)
    cure = Choice(CURES).tag(sync=True)
    radius = Number(1.0, *RADII).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        point: Sequence[float] = (0.6, 0.9),
        cure: str = "eigenvalues",
        radius: float = 1.0,
        *,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        problem = {
            "minima": himmelblau().minima.tolist(),
            "window": [list(ends) for ends in himmelblau().domain],
            "radii": list(RADII),
            "rings": RINGS,
            "level": LEVEL,
        }
        super().__init__(words=words, problem=problem, point=point, cure=cure, radius=radius)

    @traitlets.validate("point")
    def _in_the_window(self, proposal: Any) -> Any:
        for name, value, ends in zip("xy", proposal.value, himmelblau().domain, strict=True):
            check_within(f"point's {name}", value, *ends)
        return proposal.value

    @property
    def newton(self) -> Tensor:
        """Newton's step."""
        return self._step_of(Newton())

    @property
    def cured(self) -> Tensor:
        """The step that the cure gives."""
        if self.cure == "trust":
            return self._step_of(TrustRegionNewton(radius=self.radius))
        return self._step_of(DampedNewton(modify="cholesky" if self.cure == "cholesky" else "eigenvalues"))

    @property
    def curvatures(self) -> Tensor:
        """The eigenvalues of the Hessian, (2,), smaller first."""
        values: Tensor = torch.linalg.eigvalsh(self._hessian)
        return values

    @property
    def losses(self) -> tuple[float, float, float]:
        """At the point, after Newton's step, and after the cure's."""
        here, newton, cured = (float(himmelblau()(self._at + step)) for step in (0, self.newton, self.cured))
        return here, newton, cured

    @property
    def _at(self) -> Tensor:
        return torch.tensor(self.point, dtype=torch.float64)

    @property
    def _hessian(self) -> Tensor:
        return Evaluate(himmelblau()).hessian(self._at)

    def _step_of(self, method: Searching) -> Tensor:
        there: Tensor = descend(himmelblau(), self._at, method, 1).points[1]
        return there - self._at

    def describe(self) -> str:
        x, y = (f"{number:.2f}".replace("-", "−") for number in self.point)
        return f"{self.words['picture'].format(x=x, y=y)} {self._verdict()}"

    def _verdict(self) -> str:
        low, high = self.curvatures.tolist()
        here, there, _ = self.losses
        if not bool(torch.isfinite(self.newton).all()):
            return f"{self.words['endless']}. {self.words['singular']}"
        rounding = LEVEL * max(1.0, here)
        how = "climbs" if there > here + rounding else "falls" if there < here - rounding else "stays"
        kind = "bowl" if low > 0 else "saddle" if high > 0 else "top"
        return f"{self.words[how]}, {self.words[kind]}"

    def picture(self) -> str:
        loss, at, newton, cured = himmelblau(), self._at, self.newton, self.cured
        grad, hessian = Evaluate(loss)(at)[1], self._hessian

        def model(places: Tensor) -> Tensor:
            away = places - at
            return away @ grad + (away @ hessian * away).sum(-1) / 2

        def draw(ax: Axes) -> None:
            xlim, ylim = loss.domain
            sides = [torch.linspace(low, high, 81, dtype=torch.float64) for low, high in loss.domain]
            places = torch.cartesian_prod(*sides)
            bands = ((torch.arange(14, dtype=torch.float64) + 0.7) / 14) ** 2
            levels = torch.quantile(loss(places), bands).tolist()
            plot_contours(loss, at, (0, 1), xlim, ylim, levels=[0.0, *levels], ax=ax)
            if bool(torch.isfinite(newton).all()):
                bottom = float(model(at + newton))
                depth = self._depth(bottom)
                wanted = sorted(bottom + depth * share for ring in RINGS for share in (ring, -ring))
                heights = drawn(model(places).reshape(81, 81).T)
                ax.contour(*sides, heights, wanted, colors=PALETTE.model, linewidths=0.7, linestyles="-")
                ax.contour(
                    *sides, heights, [bottom + depth], colors=PALETTE.model, linewidths=1.6, linestyles="-"
                )
                self._draw_step(ax, newton, PALETTE.model)
                ax.plot(*(at + newton).tolist(), "o", mfc="white", color=PALETTE.model)
            if self.cure == "trust":
                ax.add_patch(Circle(self.point, self.radius, facecolor="white", alpha=0.35))
                ax.add_patch(Circle(self.point, self.radius, fill=False, linewidth=1.6))
            self._draw_step(ax, cured, PALETTE.minimum)
            ax.plot(*self.point, "o", color=PALETTE.minimum)
            for x, y in loss.minima.tolist():
                plot_minimum(x, y, ax=ax)
            ax.set(xlim=xlim, ylim=ylim, aspect="equal", xlabel="x", ylabel="y")
            ax.set_title(self._verdict().split(",")[0])

        return svg_of(draw, size=(6.0, 5.4))

    def _depth(self, bottom: float) -> float:
        """How far the point is above where the parabola is level; what stands in where that is here."""
        if abs(bottom) > LEVEL * max(1.0, self.losses[0]):
            return -bottom
        return float(self.curvatures.abs().max()) / 2

    def _draw_step(self, ax: Axes, step: Tensor, color: str) -> None:
        look = {"arrowstyle": "-|>", "color": color, "shrinkA": 0, "shrinkB": 0, "linewidth": 1.8}
        x, y = (self._at + step).tolist()
        ax.annotate("", (x, y), self.point, arrowprops=look, annotation_clip=False)
