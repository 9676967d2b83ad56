"""*AdamStep*: gradients to pick or to draw, Adam's two averages of them, and the step, their ratio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

import torch
import traitlets
from matplotlib.axes import Axes
from torch import Tensor

from gdlib.adam import Adam
from gdlib.plots.drawn import drawn
from gdlib.style import PALETTE
from gdlib.widgets.base import Widget
from gdlib.widgets.picture import svg_of
from gdlib.widgets.settings import Choice, Number, Switch, Whole, check_numbers

STEPS = 200
LIMIT = 3.2  # how far the plot of the gradients goes, up and down


class AdamStep(Widget):
    """200 gradients of one knob, the two averages that Adam keeps of them, and the steps that it takes.

    sequence: "constant" (1), "noisy" (normal about 0.3, deviation 1), "alternating" (1 and -1), "spike" (0.3,
    once 3), "calm" (0 for 120 steps, then 1), or "drawn" for `grads`, 200 numbers. beta1: 0 to 0.99, beta2:
    0.9 to 0.9999, eps: 1e-8 to 10. correct: divide both averages by the sum of their weights. step: the one
    whose numbers stand above the plots, 1 to 200. `means`, `sizes` and `steps` are the numbers drawn. Raises
    ValueError for what is none of this, also when it is set later.
    Source: Kingma and Ba (2015), Adam, Algorithm 1.
    """

    KIND = "adam_step"
    WORDS: ClassVar[Mapping[str, Any]] = {
        "name": "Adam's step, the ratio of two averages",
        "sequence": "gradients",
        "sequences": {
            "constant": "all equal",
            "noisy": "noisy",
            "alternating": "1, −1, 1, …",
            "spike": "one is large",
            "calm": "zero, then one",
            "drawn": "your drawing",
        },
        "beta1": "beta1",
        "beta2": "beta2",
        "eps": "eps",
        "correct": "bias correction",
        "pencil": "gradient: drag to draw",
        "point": "step {step}, gradient {grad}",
        "step": "step",
        "grad": "gradient",
        "mean": "mean",
        "size": "root mean square",
        "length": "step / lr",
        "title": "step {step}: {mean} / {size} = {ratio} lr",
        "late": "the last 100: {late} lr on average",
        "averages": "Gradients of {steps} steps, {sequence}, with their running average and the root of that "
        "of their squares. At step {step} these are {mean} and {size}.",
        "steps": "The step in units of the learning rate: {ratio} at step {step}, in size {late} on average "
        "over the last 100 steps.",
    }

    sequence = Choice(("constant", "noisy", "alternating", "spike", "calm", "drawn")).tag(sync=True)
    grads = traitlets.Any().tag(sync=True)
    beta1 = Number(0.9, 0.0, 0.99).tag(sync=True)
    beta2 = Number(0.999, 0.9, 0.9999).tag(sync=True)
    eps = Number(1e-8, 1e-8, 10.0).tag(sync=True)
    correct = Switch(True).tag(sync=True)
    step = Whole(100, 1, STEPS).tag(sync=True)
    problem = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        sequence: str = "constant",
        grads: Sequence[float] | Tensor | None = None,
        beta1: float = 0.9,
        beta2: float = 0.999,
        eps: float = 1e-8,
        *,
        correct: bool = True,
        step: int = 100,
        words: Mapping[str, Any] | None = None,
    ) -> None:
        ends = {
            name: [trait.low, trait.high]
            for name, trait in self.traits().items()
            if name in ("beta1", "beta2", "eps")
        }
        problem = {"sequences": _sequences(), "limit": LIMIT, "ends": ends}
        grads = _sequences()["constant"] if grads is None else grads
        shares = {"beta1": beta1, "beta2": beta2, "eps": eps, "correct": correct}
        super().__init__(words=words, problem=problem, sequence=sequence, grads=grads, step=step, **shares)

    @property
    def means(self) -> Tensor:
        """The average of the gradients that each step takes, (200,), float64."""
        return self._parts()[0]

    @property
    def sizes(self) -> Tensor:
        """The root of the average of squares that each step takes, (200,), without eps."""
        return self._parts()[1]

    @property
    def steps(self) -> Tensor:
        """What each step subtracts from the point, in learning rates, (200,)."""
        means, sizes = self._parts()
        return means / (sizes + self.eps)

    def _parts(self) -> tuple[Tensor, Tensor]:
        grads = self.grads if self.sequence == "drawn" else _sequences()[self.sequence]
        method, point = Adam(1.0, self.beta1, self.beta2, self.eps), torch.zeros(1, dtype=torch.float64)
        state, averages = method.init(point), []
        for grad in torch.tensor(grads, dtype=torch.float64)[:, None]:
            point, state = method.step(point, grad, state)
            averages.append(torch.cat(state[1:3]))
        means, squares = torch.stack(averages).T
        if self.correct:
            t = torch.arange(1, STEPS + 1, dtype=torch.float64)
            means, squares = means / (1 - self.beta1**t), squares / (1 - self.beta2**t)
        return means, squares.sqrt()

    @traitlets.validate("grads")
    def _one_a_step(self, proposal: Any) -> list[float]:
        return check_numbers("grads", proposal.value, STEPS)

    def _numbers(self) -> dict[str, str]:
        at, steps = self.step - 1, self.steps
        numbers = {"mean": self.means[at], "size": self.sizes[at] + self.eps, "ratio": steps[at]}
        numbers |= {"late": steps[-100:].abs().mean()}
        shown = {name: f"{float(number):.2f}".replace("-", "−") for name, number in numbers.items()}
        return {**shown, "step": str(self.step)}

    def describe(self) -> str:
        words, numbers = self.words, self._numbers()
        sequence = words["sequences"][self.sequence]
        averages = words["averages"].format(steps=STEPS, sequence=sequence, **numbers)
        return f"{averages} {words['steps'].format(**numbers)}"

    def picture(self) -> str:
        k = range(1, STEPS + 1)
        grads = self.grads if self.sequence == "drawn" else _sequences()[self.sequence]

        def draw(ax: Axes) -> None:
            ax.vlines(k, 0, grads, color=PALETTE.data, linewidth=0.8, alpha=0.25)
            ax.plot(k, grads, ".", color=PALETTE.data, markersize=4, alpha=0.6)
            for name, values, color in (
                ("size", self.sizes, PALETTE.other),
                ("mean", self.means, PALETTE.path),
                ("length", self.steps, PALETTE.model),
            ):
                ax.plot(k, drawn(values), color=color, label=self.words[name])
            ax.set(xlim=(0, STEPS), xlabel=self.words["step"])
            ax.legend(frameon=False)
            ax.set_title(self.words["title"].format(**self._numbers()))

        return svg_of(draw)


@cache
def _sequences() -> dict[str, list[float]]:
    normal = torch.randn(STEPS, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return {
        "constant": [1.0] * STEPS,
        "noisy": [round(0.3 + z, 2) for z in normal.tolist()],
        "alternating": [1.0, -1.0] * (STEPS // 2),
        "spike": [3.0 if k == 60 else 0.3 for k in range(STEPS)],
        "calm": [0.0] * 120 + [1.0] * (STEPS - 120),
    }
