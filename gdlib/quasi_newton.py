"""Quasi-Newton methods: the Hessian's inverse learned from how the gradient changes along the steps taken.

A step s changed the gradient by y. A matrix H that takes y back to s, H y = s, has the curvature along s
right (the secant condition), and -H grad is the step of a Newton's method whose Hessian nobody had to
compute.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count, check_finite
from gdlib.evaluate import Evaluate
from gdlib.lines import Progress, along, progress, step_along, unit_step


class Pair(NamedTuple):
    """A step s, the change of the gradient y, (n,) or (batch, n), and rho = 1 / s·y, (1,) or (batch, 1)."""

    s: Tensor
    y: Tensor
    rho: Tensor


class Learning(NamedTuple):
    """What a quasi-Newton method carries along.

    model: what it has learned.  fresh: (), or (batch,), where that is nothing yet.  before: the last point
    and the gradient there.  progress: whether there is any.  code: how the descent ended, 0 where it goes on.
    """

    model: Any
    fresh: Tensor
    before: tuple[Tensor, Tensor] | None
    progress: Progress | None
    code: Tensor


def check_wolfe(c1: object, c2: object) -> None:
    """A ValueError unless 0 < c1 < c2 < 1."""
    if not 0 < check_finite("c1", c1) < check_finite("c2", c2) < 1:
        raise ValueError(f"c1 and c2 must satisfy 0 < c1 < c2 < 1, got {c1} and {c2}")


class _QuasiNewton(ABC):
    """A step along -H grad, first 1 and then as the strong Wolfe conditions say; from it H learns.

    A row starts afresh, along -grad, where -H grad doesn't lead downhill or no step along it lowers the loss.
    """

    c1: float
    c2: float

    def init(self, point: Tensor) -> Learning:
        row = point.new_zeros(point.shape[:-1], dtype=torch.bool)
        return Learning(self.nothing(point), ~row, None, None, row.long())

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: Learning, evaluate: Evaluate
    ) -> tuple[Tensor, Learning]:
        model, fresh = state.model, state.fresh
        if state.before is not None:
            point_before, grad_before = state.before
            pair, sound = secant_pair(point - point_before, grad - grad_before)
            model, fresh = self.learned(model, pair, sound, fresh), fresh & ~sound
        going = progress(point, (value, grad), state.progress)
        direction = -self.times(model, fresh, grad)
        first = torch.where(fresh, unit_step(grad), 1.0)
        moved = step_along(point, (value, grad), direction, first, (self.c1, self.c2), evaluate, going.over)
        return moved.point, Learning(model, fresh | moved.restarted, (point, grad), going, moved.code)

    def ended(self, state: Learning) -> Tensor:
        return state.code

    @abstractmethod
    def nothing(self, point: Tensor) -> Any:
        """The model before the first pair."""

    @abstractmethod
    def learned(self, model: Any, pair: Pair, sound: Tensor, fresh: Tensor) -> Any:
        """The model with one more pair, in the rows where that is sound; fresh ones knew nothing before."""

    @abstractmethod
    def times(self, model: Any, fresh: Tensor, grad: Tensor) -> Tensor:
        """H times the gradient, which is the gradient itself where the row is fresh."""


@by_value
@dataclass(frozen=True)
class BFGS(_QuasiNewton):
    """The method of Broyden, Fletcher, Goldfarb and Shanno: a full estimate H of the Hessian's inverse.

    point <- point - t H grad with a t that satisfies the strong Wolfe conditions, tried from t = 1 on. Then,
    with s the step and y the change of the gradient, H <- (I - rho s yᵀ) H (I - rho y sᵀ) + rho s sᵀ,
    rho = 1 / s·y: of all symmetric matrices with H y = s the one that is closest to H, in a norm that doesn't
    depend on the units. A pair whose s·y isn't positive to the last digit is left out, so that H stays
    positive definite. The first step moves the point by 1, and before the first pair enters, H is y·s / y·y
    times the identity.

    It takes n² numbers a point, and time of that order a step.  0 < c1 < c2 < 1: the Wolfe conditions'; 0.9
    is the usual c2, 0.7 took 2% fewer gradients on our test problems (benchmarks/minimisers.py).
    The descent ends by itself where no step lowers the loss any more; `path.reason` says why.
    Sources: Nocedal and Wright (2006), Numerical Optimization, Algorithm 6.1 with equations 6.17 and 6.20;
    Broyden, Fletcher, Goldfarb and Shanno (1970), each in a paper of his own.
    """

    c1: float = 1e-4
    c2: float = 0.7

    def __post_init__(self) -> None:
        check_wolfe(self.c1, self.c2)

    def nothing(self, point: Tensor) -> Tensor:
        n = point.shape[-1]
        return torch.eye(n, dtype=point.dtype, device=point.device).expand(*point.shape[:-1], n, n)

    def learned(self, model: Tensor, pair: Pair, sound: Tensor, fresh: Tensor) -> Tensor:
        s, y, rho = pair
        identity = self.nothing(s)
        H = torch.where(fresh[..., None, None], identity * _scale(pair)[..., None], model)
        Hy = _product(H, y)
        bend = (1 + rho * _dot(y, Hy)) * rho
        H = H - rho[..., None] * (_outer(s, Hy) + _outer(Hy, s)) + bend[..., None] * _outer(s, s)
        return torch.where(sound[..., None, None], H, model)

    def times(self, model: Tensor, fresh: Tensor, grad: Tensor) -> Tensor:
        return torch.where(fresh[..., None], grad, _product(model, grad))


Memory: TypeAlias = tuple[Pair, ...]


@by_value
@dataclass(frozen=True)
class LBFGS(_QuasiNewton):
    """BFGS with limited memory: H is never formed, only its product with the gradient, from the last pairs.

    Each step starts from H = s·y / y·y times the identity, with the newest pair, and updates it by the last
    `memory` pairs as `BFGS` does; the product takes 4 n numbers of work a pair. All else is as in `BFGS`.

    memory: how many pairs to keep, >= 1, of 2 n numbers each.  0 < c1 < c2 < 1: the Wolfe conditions'.
    Source: Nocedal and Wright (2006), Numerical Optimization, Algorithms 7.4 and 7.5 with equation 7.20;
    Liu and Nocedal (1989), On the limited memory BFGS method for large scale optimization.
    """

    memory: int = 10
    c1: float = 1e-4
    c2: float = 0.9

    def __post_init__(self) -> None:
        check_count("memory", self.memory, at_least=1)
        check_wolfe(self.c1, self.c2)

    def nothing(self, point: Tensor) -> Memory:
        return ()

    def learned(self, model: Memory, pair: Pair, sound: Tensor, fresh: Tensor) -> Memory:
        if not bool(sound.any()):
            return model
        empty = Pair(*(torch.zeros_like(part) for part in pair))  # rho = 0: such a pair changes nothing
        kept, grown = (empty, *model), (*model, pair)
        if not bool(sound.all()):
            grown = tuple(_rows(sound, new, old) for new, old in zip(grown, kept, strict=True))
        return grown[-self.memory :]

    def times(self, model: Memory, fresh: Tensor, grad: Tensor) -> Tensor:
        q, shares = grad, []
        for s, y, rho in reversed(model):
            shares.append(rho * _dot(s, q))
            q = q - shares[-1] * y
        r = q if not model else _scale(model[-1]) * q
        for (s, y, rho), share in zip(model, reversed(shares), strict=True):
            r = r + s * (share - rho * _dot(y, r))
        return torch.where(fresh[..., None], grad, r)


def secant_pair(s: Tensor, y: Tensor) -> tuple[Pair, Tensor]:
    """The pair of a step and a change of the gradient, and in which rows s·y is positive to the last digit.

    Both are divided by the largest entry of s, which changes no secant condition and keeps their products
    from underflowing.
    """
    size = s.abs().amax(-1, keepdim=True)
    s, y = s / size, y / size
    curvature = along(s, y)
    least = torch.finfo(s.dtype).eps * (along(s, s) * along(y, y)).sqrt()
    sound = (curvature > least) & torch.isfinite(least)  # nan, of a row that has not moved: not sound
    rho = torch.where(sound, 1 / curvature, 0.0).to(s)[..., None]
    s, y = (torch.where(sound[..., None], part, 0.0) for part in (s, y))
    return Pair(s, y, rho), sound


def _rows(flags: Tensor, one: Pair, other: Pair) -> Pair:
    """One pair in the rows that are flagged, the other elsewhere."""
    return Pair(*(torch.where(flags[..., None], a, b) for a, b in zip(one, other, strict=True)))


def _scale(pair: Pair) -> Tensor:
    """s·y / y·y, the size of the inverse Hessian along the pair, (1,) or (batch, 1); 1 for an empty one."""
    return torch.where(pair.rho > 0, 1 / (pair.rho * _dot(pair.y, pair.y)), 1.0)


def _dot(a: Tensor, b: Tensor) -> Tensor:
    return (a * b).sum(-1, keepdim=True)


def _product(matrix: Tensor, v: Tensor) -> Tensor:
    return (matrix @ v[..., None])[..., 0]


def _outer(a: Tensor, b: Tensor) -> Tensor:
    return a[..., :, None] * b[..., None, :]
