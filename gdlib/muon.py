"""Muon: momentum whose matrices are made orthogonal before they become a step."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod, sqrt
from typing import Any, Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count, check_finite, described
from gdlib.hyperparameters import Hyper, Rate, check_decay, check_lr, check_not_negative
from gdlib.methods import Method
from gdlib.orthogonal import MUON, check_coefficients, newton_schulz, polar
from gdlib.shapes import Shape, Shapes, check_fit, check_shapes, join_point, split_point


@by_value
@dataclass(frozen=True)
class Muon:
    """Momentum, of which each matrix is replaced by the one beside it whose singular values are near 1.

    m <- beta * m + (1 - beta) * grad;  along = (1 - beta) * grad + beta * m with nesterov, else m;
    W <- (1 - lr * weight_decay) * W - lr * scale * orthogonal(along), for each matrix W.
    scale: for m rows and n columns sqrt(max(1, m/n)) with adjust_lr "original", 0.2 sqrt(max(m, n)) with
    "match_rms_adamw", which gives the step the size of AdamW's, and 1 with "none".
    Same as torch.optim.Muon, but that the Newton-Schulz steps are taken in the point's own type: torch rounds
    to bfloat16, which changes a step by two or three hundredths of its length. `orthogonal` is ours.

    shapes: of the tensors in a point. lr: > 0, a number, (batch,) or a schedule. weight_decay: >= 0, beta: in
    [0, 1), numbers or (batch,). orthogonal: "newton-schulz", with ns_steps >= 0, ns_coefficients and
    eps >= 0 as in `newton_schulz`, or "polar", the exact factor. others: the method for tensors that are no
    matrices, AdamW(1e-3) for one; needed where there are any.
    Sources: Jordan et al. (2024), Muon: An optimizer for hidden layers in neural networks; Liu et al. (2025),
    Muon is scalable for LLM training, for "match_rms_adamw".
    """

    shapes: Shapes
    lr: Rate = 1e-3
    weight_decay: Hyper = 0.1
    beta: Hyper = 0.95
    nesterov: bool = True
    adjust_lr: Literal["original", "match_rms_adamw", "none"] = "original"
    orthogonal: Literal["newton-schulz", "polar"] = "newton-schulz"
    ns_steps: int = 5
    ns_coefficients: tuple[float, float, float] = MUON
    eps: float = 1e-7
    others: Method | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "shapes", check_shapes(self.shapes))
        object.__setattr__(self, "ns_coefficients", check_coefficients(self.ns_coefficients))
        check_lr(self.lr)
        check_decay("beta", self.beta)
        check_not_negative("weight_decay", self.weight_decay)
        check_count("ns_steps", self.ns_steps)
        check_finite("eps", self.eps, at_least=0)
        if self.adjust_lr not in ("original", "match_rms_adamw", "none"):
            raise ValueError(
                f"adjust_lr must be 'original', 'match_rms_adamw' or 'none', got {described(self.adjust_lr)}"
            )
        if self.orthogonal not in ("newton-schulz", "polar"):
            raise ValueError(
                f"orthogonal must be 'newton-schulz' or 'polar', got {described(self.orthogonal)}"
            )
        if self.others is None:
            if odd := [shape for shape in self.shapes if len(shape) != 2]:
                raise ValueError(
                    f"Muon is for matrices, and {odd[0]} is none: others must be a method for it, "
                    "AdamW(1e-3) for one, got None"
                )
        elif isinstance(self.others, type) or not (
            hasattr(self.others, "init") and hasattr(self.others, "step")
        ):
            raise ValueError(f"others must have init and step, got {described(self.others)}")

    def init(self, point: Tensor) -> tuple[Tensor, Any]:
        check_fit(point, self.shapes)
        rest = None if self.others is None else self.others.init(point[..., self._rest(point)])
        return torch.zeros_like(point), rest

    def step(self, point: Tensor, grad: Tensor, state: tuple[Tensor, Any]) -> tuple[Tensor, Any]:
        m, others_state = state
        m = m + (1 - self.beta) * (grad - m)
        along = (1 - self.beta) * grad + self.beta * m if self.nesterov else m
        turned = [
            self._scale(shape) * self._orthogonal(tensor) if len(shape) == 2 else tensor
            for tensor, shape in zip(split_point(along, self.shapes), self.shapes, strict=True)
        ]
        new = (1 - self.lr * self.weight_decay) * point - self.lr * join_point(turned, self.shapes)
        if self.others is not None:
            rest = self._rest(point)
            new[..., rest], others_state = self.others.step(point[..., rest], grad[..., rest], others_state)
        return new, (m, others_state)

    def _orthogonal(self, matrix: Tensor) -> Tensor:
        if self.orthogonal == "polar":
            return polar(matrix)
        return newton_schulz(matrix, self.ns_steps, self.ns_coefficients, self.eps)

    def _scale(self, shape: Shape) -> float:
        rows, columns = shape
        if self.adjust_lr == "original":
            return sqrt(max(1.0, rows / columns))
        return 0.2 * sqrt(max(rows, columns)) if self.adjust_lr == "match_rms_adamw" else 1.0

    def _rest(self, point: Tensor) -> Tensor:
        """Which numbers of a point are in no matrix: (n,) of True and False."""
        flags = [point.new_full((prod(shape),), len(shape) != 2, dtype=torch.bool) for shape in self.shapes]
        return torch.cat(flags)
