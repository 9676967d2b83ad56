"""Levenberg and Marquardt's method: Gauss-Newton's step, as far as its linear model can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.damped_step import CLOSE, DampedStep, damped_step
from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.fitting_rows import EvaluateRows, advance_rows, last_digits
from gdlib.scaled_qr import Linearised, linearised

ENOUGH = 1e-4  # of the promised fall, for a step to be taken
WELL, BADLY = 0.75, 0.25  # kept promises that widen the region or narrow it
AHEAD = 0.1  # of a step, where its second-order part is measured
BEND = 0.75  # a step whose second-order part is longer than this share of its first isn't trusted


class _State(NamedTuple):
    """Of each row: why it has ended, a code of `endings`; what its parameters are measured by (b, n); the
    radius of its region, in these measures, inf before the first step; the last offset of its `LastDigits`;
    its last point."""

    code: Tensor
    measures: Tensor
    radius: Tensor
    offset: Tensor
    before: Tensor


@by_value
@dataclass(frozen=True)
class LevenbergMarquardt:
    """point <- point - (JᵀJ + damping D²)⁻¹Jᵀr, with the damping that keeps the step in a region of trust.

    D holds the longest that each column of the Jacobian J has been (Marquardt's scaling, which makes the
    path independent of the parameters' units). The step is the best for the linear model of the residuals r
    within |D step| <= radius. It is taken if the loss falls by some share of what the model promised; the
    radius shrinks where promises are broken and grows where they are kept. All linear problems are solved
    by orthogonal factorisations, never by JᵀJ.

    A row of a batch ends on its own: where its steps have come down to the last digits of the numbers
    (converged), where no step lowers the loss, or where a column of J is zero or J is singular and nothing
    can be done about it; the path's `reason` says which. There is no tolerance to choose.

    radius: > 0, the first one, as a multiple of |D start|.  geodesic: bend each step by the second
    derivative of the residuals along it, which follows curved valleys and costs an evaluation more. The
    loss must know its residuals, as those of `least_squares` and fits with `mse` do. Sources: Levenberg
    (1944); Marquardt (1963); Moré (1978), The Levenberg-Marquardt algorithm: implementation and theory;
    Transtrum and Sethna (2012), Improvements to the Levenberg-Marquardt algorithm for nonlinear
    least-squares minimization, for the geodesic acceleration.
    """

    radius: float = 100.0
    geodesic: bool = False

    looks_at_residuals = True  # `descend` looks at them with it

    def __post_init__(self) -> None:
        check_finite("radius", self.radius, above=0)

    def init(self, point: Tensor) -> _State:
        points = point.reshape(-1, point.shape[-1])
        code = torch.zeros(len(points), dtype=torch.int64, device=point.device)
        none = torch.full_like(code, torch.inf, dtype=torch.float64)
        return _State(code, torch.zeros_like(points, dtype=torch.float64), none, none, points)

    def ended(self, state: _State) -> Tensor:
        return state.code

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: _State, evaluate: Evaluate
    ) -> tuple[Tensor, _State]:
        return advance_rows(self._advance, point, state, evaluate)

    def _advance(
        self, points: Tensor, residuals: Tensor, jacobian: Tensor, state: _State, evaluate: EvaluateRows
    ) -> tuple[Tensor, _State]:
        linear = linearised(points, residuals, jacobian)
        squares = (residuals.double() ** 2).sum(-1)
        last = last_digits(linear, points, squares, state.offset)

        measures = torch.maximum(state.measures, torch.where(linear.zero, 0.0, linear.norms))
        d = torch.where(measures > 0, measures, 1.0)
        first = torch.isinf(state.radius)
        radius = torch.where(first, self.radius * _size(d * points), state.radius)

        tried = self._within(radius, linear, d, ~last.settling)
        p = tried.step
        if self.geodesic:
            ahead = evaluate.residuals((points + AHEAD * p / d).to(points)).double()
            bend = (
                2 / AHEAD * ((ahead - residuals) / AHEAD - (jacobian.double() @ (p / d)[..., None])[..., 0])
            )
            p, bends_too_much = self._bent(tried, linear, bend)
        trial = torch.where(last.settling[:, None], points + linear.step, points + p / d).to(points)
        there = (evaluate.residuals(trial).double() ** 2).sum(-1)
        kept = (squares - there) / tried.promised
        kept = torch.where(torch.isfinite(there) & torch.isfinite(kept), kept, -1.0)
        if self.geodesic:
            kept = torch.where(bends_too_much, -1.0, kept)

        taken = ((kept >= ENOUGH) | last.settling) & ~last.done
        lost = (trial == points).all(-1)
        obstacle = linear.obstacle()
        stuck = torch.where(obstacle > 0, obstacle, int(Ending.NO_LOWER))
        code = torch.where(~taken & lost, stuck, int(Ending.GOES_ON))
        code = torch.where(last.done, int(Ending.CONVERGED), code)
        moved = torch.where(taken[:, None], trial, torch.where(last.done[:, None], state.before, points))
        radius = torch.where(first, torch.minimum(radius, tried.length), radius)
        radius = _next_radius(radius, kept, squares, there, tried)
        return moved, _State(code, measures, radius, last.offset, points)

    def _within(self, radius: Tensor, linear: Linearised, d: Tensor, wanted: Tensor) -> _Tried:
        """Gauss-Newton's step, in the region's measures; shortened for the `wanted` rows where it leaves
        it."""
        r, p = linear.r * (linear.norms / d)[:, None], d * linear.step
        outside = ~(torch.linalg.vector_norm(p, dim=-1) <= (1 + CLOSE) * radius)  # and where J is singular
        damping = torch.zeros_like(radius)
        rows = (wanted & (outside | self.geodesic)).nonzero()[:, 0]
        solved = damped_step(r[rows], linear.rotated[rows], radius[rows])
        p, damping = p.index_copy(0, rows, solved.step), damping.index_copy(0, rows, solved.damping)
        p = torch.where(linear.zero, 0.0, p)  # to the last bit
        length = torch.linalg.vector_norm(p, dim=-1)
        fitted = ((r @ p[..., None]) ** 2).sum((-1, -2))
        return _Tried(p, length, damping, fitted, fitted + 2 * damping * length**2, rows, solved)

    def _bent(self, tried: _Tried, linear: Linearised, bend: Tensor) -> tuple[Tensor, Tensor]:
        """The step with half of its second-order part added, and the rows where that part is too long."""
        rotated = (torch.nan_to_num(bend, 0.0, 0.0, 0.0)[:, None] @ linear.q)[:, 0]
        part = torch.zeros_like(tried.step).index_copy(0, tried.rows, tried.solved.solve(rotated[tried.rows]))
        too_much = torch.linalg.vector_norm(part, dim=-1) > BEND * tried.length
        return tried.step + torch.where(too_much[:, None], 0.0, part / 2), too_much


class _Tried(NamedTuple):
    """Steps in the region's measures, (b, n), their lengths and dampings (b,), the part of the fall that the
    linear model fits and all that it promises, (b,), and what was solved for which rows."""

    step: Tensor
    length: Tensor
    damping: Tensor
    fitted: Tensor
    promised: Tensor
    rows: Tensor
    solved: DampedStep


def _size(vectors: Tensor) -> Tensor:
    """The lengths, but 1 for one that is 0."""
    lengths = torch.linalg.vector_norm(vectors, dim=-1)
    return torch.where(lengths > 0, lengths, 1.0)


def _next_radius(radius: Tensor, kept: Tensor, squares: Tensor, there: Tensor, tried: _Tried) -> Tensor:
    """Narrower where promises were broken, by the minimum of a parabola through what was seen; wider where
    they were kept. Rules and numbers are those of MINPACK's lmder (Moré, Garbow and Hillstrom 1980)."""
    slope = tried.fitted + tried.damping * tried.length**2
    parabola = torch.where(there <= squares, 0.5, 0.5 * slope / (slope + 0.5 * (there - squares)))
    hopeless = ~(there < 100 * squares) | ~(parabola >= 0.1)
    narrower = torch.where(hopeless, 0.1, parabola) * torch.minimum(radius, 10 * tried.length)
    wide = (kept >= WELL) | ((kept > BADLY) & (tried.damping == 0))
    return torch.where(kept <= BADLY, narrower, torch.where(wide, 2 * tried.length, radius))
