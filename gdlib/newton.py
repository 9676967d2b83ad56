"""Newton's method: a step to the lowest point of the parabola that has the loss's value, slope and curvature.

The pure step knows no care: it goes to where that parabola is level, and where the loss bends downward that
is up. The damped one bends the parabola upward first, and shortens a step that doesn't lower the loss.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_hyperparameter, described
from gdlib.endings import Ending
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_positive
from gdlib.scaling import at_least_float32, scaled

SHORTEST = 1e-16  # of the first trial: no step at all rather than one that changes nothing
LAST_DIGITS = 10  # units in the last digit of a loss: a rise by less is taken for rounding


@by_value
@dataclass(frozen=True)
class Newton:
    """Newton's method as it stands in the textbook: point <- point - lr * H^-1 grad, H the Hessian.

    No safeguard: with lr = 1 it goes where the quadratic model of the loss is level, be that a minimum, a
    saddle or a maximum, and the loss may rise. Where H is singular the step is inf or nan, and the path
    records that it diverged. Near a minimum with positive curvatures the error is squared at each step.

    lr: > 0, a number, (batch,) or a schedule. A step takes n products with the Hessian, n² numbers and some
    n³ operations, in float64 whatever the type of the point.
    Source: Nocedal and Wright (2006), Numerical Optimization, chapter 3.
    """

    lr: Rate = 1.0

    def __post_init__(self) -> None:
        check_lr(self.lr)

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: None, evaluate: Evaluate
    ) -> tuple[Tensor, None]:
        H = evaluate.hessian(point).double()
        step = torch.linalg.solve_ex(H, grad.double()[..., None])[0][..., 0]
        return point - self.lr * step.to(point), None


@by_value
@dataclass(frozen=True)
class DampedNewton:
    """Newton's method that goes down: B p = -grad with B > 0 made from the Hessian and backtracking along p.

    B is the Hessian H itself where that is positive definite. Elsewhere
    modify = "eigenvalues": each eigenvalue is replaced by its size, so that directions that bend downward are
    left as fast as those that bend upward are approached;
    modify = "cholesky": a multiple of the identity is added, doubled until Cholesky's factorisation exists.
    Where H has an inf or nan in it, or is 0, p is -grad. The step is lr * p, multiplied by `shrink` until the
    loss falls by the share c of what its slope along p promises; the first trial may miss that by the
    rounding of the loss. A trial whose loss is inf or nan is too long.

    lr: > 0, a number or (batch,), the first trial.  shrink, c: in (0, 1), numbers or (batch,).
    It ends a descent by itself, see `DescentPath.reason`: where the gain of a step is lost in the last digits
    of the loss, where no step lowers the loss, where the gradient is zero or not finite.
    Sources: Nocedal and Wright (2006), Numerical Optimization, Algorithm 3.2, with section 3.4's eigenvalue
    modification or Algorithm 3.3, whose beta is 1e-3 of the Frobenius norm of H here.
    """

    lr: Hyper = 1.0
    shrink: Hyper = 0.5
    c: Hyper = 1e-4
    modify: Literal["eigenvalues", "cholesky"] = "eigenvalues"

    def __post_init__(self) -> None:
        check_backtracking(self.lr, self.shrink, self.c)
        if self.modify not in ("eigenvalues", "cholesky"):
            raise ValueError(f"modify must be 'eigenvalues' or 'cholesky', got {described(self.modify)}")

    def init(self, point: Tensor) -> None:
        return None

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: Tensor | None, evaluate: Evaluate
    ) -> tuple[Tensor, Tensor]:
        H, g = usable(evaluate.hessian(point).double()), grad.double()
        p = -(_by_eigenvalues(H, g) if self.modify == "eigenvalues" else _by_cholesky(H, g)).to(point)
        return backtrack(point, value, grad, p, evaluate, self.lr, self.shrink, self.c)

    def ended(self, state: Tensor | None) -> Tensor | None:
        """Why a row can't go on, a code of `endings`."""
        return state


def check_backtracking(lr: Hyper, shrink: Hyper, c: Hyper) -> None:
    """A ValueError unless lr > 0, and shrink and c are in (0, 1)."""
    check_positive("lr", lr)
    for name, value in (("shrink", shrink), ("c", c)):
        check_hyperparameter(name, value, lambda v: (v > 0) & (v < 1), "in (0, 1)")


def usable(H: Tensor) -> Tensor:
    """The Hessian, (..., n, n), or the identity where it isn't finite or is 0."""
    sound = torch.isfinite(H).all(-1).all(-1) & (H != 0).any(-1).any(-1)
    identity = torch.eye(H.shape[-1], dtype=H.dtype, device=H.device)
    return torch.where(sound[..., None, None], H, identity)


def _by_eigenvalues(H: Tensor, g: Tensor) -> Tensor:
    """|H|^-1 g, where |H| has the sizes of H's eigenvalues, and what is rounding is raised to that."""
    values, V = torch.linalg.eigh(H)
    sizes = values.abs()
    floor = H.shape[-1] * torch.finfo(H.dtype).eps * sizes.amax(-1, keepdim=True)
    along = (V.mT @ g[..., None]) / torch.maximum(sizes, floor)[..., None]
    p: Tensor = (V @ along)[..., 0]
    return p


def _by_cholesky(H: Tensor, g: Tensor) -> Tensor:
    """(H + tau I)^-1 g with tau = 0, or doubled until H + tau I has a Cholesky factor."""
    (entries, size), shape = scaled(H.flatten(-2)), H.shape  # so that beta is neither inf nor 0
    H, g = entries.reshape(shape), g / size
    beta = 1e-3 * torch.linalg.matrix_norm(H)
    lowest = H.diagonal(dim1=-2, dim2=-1).amin(-1)
    tau = torch.where(lowest > 0, 0.0, beta - lowest)
    identity = torch.eye(H.shape[-1], dtype=H.dtype, device=H.device)
    while True:
        L, failed = torch.linalg.cholesky_ex(H + tau[..., None, None] * identity)
        if not bool(failed.any()):
            return torch.cholesky_solve(g[..., None], L)[..., 0]
        tau = torch.where(failed > 0, torch.maximum(2 * tau, beta), tau)


def backtrack(
    point: Tensor,
    value: Tensor,
    grad: Tensor,
    p: Tensor,
    evaluate: Evaluate,
    lr: Hyper,
    shrink: Hyper,
    c: Hyper,
) -> tuple[Tensor, Tensor]:
    """The point that a step along p leads to, shortened until it falls enough, and the codes of `endings`.

    A row whose numbers have run out stays where it is.
    """
    slope = (at_least_float32(grad) * at_least_float32(p)).sum(-1, keepdim=True)
    rounding = last_digits(value)[..., None]
    first = torch.ones_like(slope) * lr
    lr = first
    while True:
        there = evaluate.value(point + (lr * p).to(point))[..., None]
        most = (value[..., None] + c * lr * slope + rounding).to(value)
        enough = torch.isfinite(there) & (there <= most)
        rounding = torch.zeros_like(rounding)  # the last steps of a descent are first trials
        too_long = ~enough & (lr > 0)
        if not bool(too_long.any()):
            break
        before = lr
        lr = torch.where(too_long, shrink * lr, lr)
        stuck = too_long & ~(lr < before)  # among the smallest numbers the product rounds back
        lr = torch.where((lr < SHORTEST * first) | stuck, 0.0, lr)
    moved = torch.where(lr > 0, point + (lr * p).to(point), point)  # not lr * p, nan where p isn't finite
    codes = why_ended(point, moved, value, grad, gain=-slope[..., 0] / 2)
    return moved, codes


def why_ended(point: Tensor, moved: Tensor, value: Tensor, grad: Tensor, gain: Tensor) -> Tensor:
    """A code of `endings` for each row: why it can't go on after this step, GOES_ON where it can.

    gain: by how much the loss should have fallen, by its quadratic model.
    """
    finite = torch.isfinite(value) & torch.isfinite(grad).all(-1)
    codes = torch.zeros_like(value, dtype=torch.int64)
    for holds, ending in (  # the last that holds counts
        ((moved == point).all(-1), Ending.NO_LOWER),
        (gain <= last_digits(value), Ending.ROUNDING),
        ((grad == 0).all(-1) & (moved == point).all(-1), Ending.LEVEL),
        (~finite, Ending.NOT_FINITE),
    ):
        codes = torch.where(holds, int(ending), codes)
    return codes


def last_digits(value: Tensor) -> Tensor:
    """What of a loss is rounding, of the shape of the loss."""
    return LAST_DIGITS * torch.finfo(value.dtype).eps * value.abs()
