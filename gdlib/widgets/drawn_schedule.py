"""*DrawnSchedule*: a plan of learning rates to draw by hand, what it promises, and the runs that it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import sqrt
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.last_point import best_scale, last_point_bound
from gdlib.methods import GradientDescent
from gdlib.plots.drawn import drawn
from gdlib.schedules import constant, cosine, inverse_sqrt, linear, warmup_stable_decay
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.scatter import even_noise
from gdlib.widgets.settings import Choice, SettingError, check_numbers

STEPS, RUNS, KINKS = 200, 20, 100
GAPS = 40  # between the knots of a plan
SPREAD = 0.1  # the noise's standard deviation, in each coordinate of the gradient
LEAST = 1e-3  # the bound weighs losses by their rates: the last must not be 0
SHAPES: Mapping[str, Callable[[int], Any]] = {
    "line": linear(1.0, GAPS),
    "cosine": cosine(1.0, GAPS),
    "decay": warmup_stable_decay(1.0, GAPS, GAPS // 10, GAPS // 5),
    "sqrt": inverse_sqrt(1.0, 10 * GAPS / STEPS),
    "fixed": constant(1.0),
}


class DrawnSchedule(Widget):
    """A schedule that the reader draws, its bound for the last point, and 20 noisy runs with these rates.

    The loss is the chapter's, the sum of w_i |p_i| over 100 kinks with weights like 1/i, from (1, ..., 1),
    with noise of standard deviation 0.1 in each coordinate of its gradient; the draws are always the same.
    plan: "line", "cosine", "decay" (warm-up-stable-decay), "sqrt" (one over the root) or "fixed", each at the
    scale with the least bound, or "drawn" for `knots`: 41 learning rates from 0 to 1, at every fifth step of
    200, with straight lines between them. `rates`, `promises` and `losses` are the numbers drawn. Raises
    ValueError for what is none of this, also when it is set later.
    Source: Schaipp et al. (2025), arXiv:2501.18965, who found the bound to have the shape of losses.
    """

    KIND = "drawn_schedule"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "A schedule to draw, and its runs",
        "plan": "plan",
        "plans": {
            "line": "line to zero",
            "cosine": "cosine",
            "decay": "warm-up, stable, decay",
            "sqrt": "1/√ of the step",
            "fixed": "fixed",
            "drawn": "your drawing",
        },
        "top": "largest rate",
        "scale": "Scale for the least promise",
        "knot": "learning rate at step {step}",
        "step": "step",
        "rate": "learning rate",
        "loss": "loss",
        "promised": "promised",
        "run": "runs",
        "title": "ends at {loss}, promised {bound}",
        "line": "the line: {loss}, promised {bound}",
        "chart": "A plan of learning rates over {steps} steps, {plan}. The largest is {top}, the last "
        "{last}.",
        "fall": "Two falling curves against the step, on a logarithmic axis: the promise, which ends at "
        "{bound}, and the mean loss of {runs} runs in a band of all, which ends at {loss}.",
    }

    plan = Choice((*SHAPES, "drawn")).tag(sync=True)
    knots = traitlets.Any().tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        plan: str = "line",
        knots: Sequence[float] | Tensor | None = None,
        *,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        problem: dict[str, Any] = {
            "steps": STEPS,
            "runs": RUNS,
            "weights": _weights().tolist(),
            "spread": SPREAD,
            "distance": _distance(),
            "slope": _slope(),
            "least": LEAST,
            "plans": _plans(),
            "range": [0.1, 20.0],
        }
        knots = problem["plans"]["line"] if knots is None else knots
        super().__init__(words=words, problem=problem, plan=plan, knots=knots)

    @property
    def rates(self) -> Tensor:
        """The learning rates of steps 0 to 199, (200,), float64: none is below 0.001."""
        return rates_between(self.knots if self.plan == "drawn" else _plans()[self.plan])

    @property
    def promises(self) -> Tensor:
        """`last_point_bound` after each step, (200,), for the loss's distance and slopes."""
        return _promises(self.rates)

    @property
    def losses(self) -> Tensor:
        """The loss at the points that the steps start from, (200, 20), a column a run."""
        return runs_on_kinks(self.rates)

    @traitlets.validate("knots")
    def _one_a_place(self, proposal: Any) -> list[float]:
        knots = check_numbers("knots", proposal.value, GAPS + 1)
        out = [knot for knot in knots if not 0 <= knot <= 1]
        if out:
            raise SettingError(f"knots must be from 0 to 1, got {out[0]:g}")
        return knots

    def _ends(self) -> dict[str, str]:
        return {"loss": f"{float(self.losses[-1].mean()):.2f}", "bound": f"{float(self.promises[-1]):.2f}"}

    def describe(self) -> str:
        rates, ends = self.rates, self._ends()
        plan = self.words["chart"].format(
            steps=STEPS,
            plan=self.words["plans"][self.plan],
            top=f"{float(rates.max()):.2g}",
            last=f"{float(rates[-1]):.2g}",
        )
        return f"{plan} {self.words['fall'].format(runs=RUNS, **ends)}"

    def picture(self) -> str:
        losses, promises, k = drawn(self.losses), drawn(self.promises), range(STEPS)

        def draw(ax: Axes) -> None:
            ax.fill_between(k, losses.amin(1), losses.amax(1), color=PALETTE.model, alpha=0.2, linewidth=0)
            ax.semilogy(k, losses.mean(1), color=PALETTE.model)
            ax.semilogy(k, promises, color=PALETTE.path)
            ax.semilogy(k, drawn(self.rates), color=PALETTE.muted, linestyle="dashed", linewidth=1.2)
            for name, curve, color in (
                ("promised", promises, PALETTE.path),
                ("run", losses.mean(1), PALETTE.model),
                ("rate", self.rates, PALETTE.muted),
            ):
                ax.text(60, 1.15 * float(curve[60]), self.words[name], color=color, weight="bold")
            ax.set(xlim=(0, STEPS), ylim=(1e-2, 20), xlabel=self.words["step"])
            ax.set_title(self.words["title"].format(**self._ends()))

        return svg_of(draw)


def rates_between(knots: Sequence[float]) -> Tensor:
    """The 200 rates of a plan of 41 knots, in straight lines between them, at least 0.001. float64."""
    heights = torch.tensor(knots, dtype=torch.float64)
    places = torch.arange(STEPS, dtype=torch.float64) * GAPS / STEPS
    i = places.long()
    return (heights[i] + (places - i) * (heights[i + 1] - heights[i])).clamp(min=LEAST)


def runs_on_kinks(rates: Tensor) -> Tensor:
    """The losses of 20 runs on the 100 kinks with these rates, (steps, 20). rates: (steps,), at most 200."""
    weights, noise = _weights(), even_noise(STEPS * RUNS * KINKS).reshape(STEPS, RUNS, KINKS)
    points, losses = torch.ones(RUNS, KINKS, dtype=torch.float64), []
    for rate, draw in zip(rates.tolist(), noise, strict=False):
        losses.append((weights * points.abs()).sum(1))
        grad = weights * points.sign() + SPREAD * draw
        points, _ = GradientDescent(max(rate, LEAST)).step(points, grad, None)
    return torch.stack(losses)


def _promises(rates: Tensor) -> Tensor:
    distance, slope = _distance(), _slope()
    return torch.stack([last_point_bound(rates[: k + 1], distance, slope) for k in range(len(rates))])


@cache
def _plans() -> dict[str, list[float]]:
    plans = {}
    for name, shape in SHAPES.items():
        knots = [float(shape(place)) for place in range(GAPS + 1)]
        scale, _ = best_scale(rates_between(knots), _distance(), _slope())
        plans[name] = [round(float(scale) * knot, 4) for knot in knots]
    return plans


def _weights() -> Tensor:
    weights = torch.arange(1, KINKS + 1, dtype=torch.float64).reciprocal()
    unit: Tensor = weights / weights.norm()
    return unit


def _distance() -> float:
    return sqrt(KINKS)


def _slope() -> float:
    return sqrt(1 + SPREAD**2 * KINKS)
