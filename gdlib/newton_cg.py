"""Newton's method without the matrix: the step is sought by conjugate gradients, a product at a time.

A product of the Hessian with a vector costs about as much as two gradients, whatever the number n of
parameters, and far from the minimum a rough answer after a few of them will do.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_count
from gdlib.evaluate import Evaluate, Operator
from gdlib.scaling import at_least_float32, scaled
from gdlib.trust_region import TrustState, check_trust, first_trust, try_within


@by_value
@dataclass(frozen=True)
class NewtonCG:
    """Newton's step H p = -grad by conjugate gradients, stopped early, within a trust region.

    The iteration ends when the residual is min(1/2, sqrt(|grad|)) of the gradient, or less: rough at first,
    ever finer near a minimum, so that convergence is faster than any rate. It ends on the edge of the region
    where it would leave it, and where a direction has no positive curvature it follows that to the edge. The
    trial is taken or refused, and the radius changed, as in `TrustRegionNewton`, and endings are the same.

    radius, largest, eta: as in `TrustRegionNewton`.  products: >= 1, how many products with the Hessian a
    trial may take, by default 2n.
    Sources: Steihaug (1983), The conjugate gradient method and trust regions in large scale optimization;
    Nocedal and Wright (2006), Numerical Optimization, Algorithm 7.2, within Algorithm 4.1.
    """

    radius: float = 1.0
    largest: float = 1000.0
    eta: float = 0.15
    products: int | None = None

    def __post_init__(self) -> None:
        check_trust(self.radius, self.largest, self.eta)
        if self.products is not None:
            check_count("products", self.products, at_least=1)

    def init(self, point: Tensor) -> TrustState:
        return first_trust(point, self.radius)

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: TrustState, evaluate: Evaluate
    ) -> tuple[Tensor, TrustState]:
        hessian_times = evaluate.hessian_operator(point)
        most = 2 * point.shape[-1] if self.products is None else self.products

        def times(v: Tensor) -> Tensor:  # v may be of a longer type than the point, and too long for that
            if v.dtype == point.dtype:
                return hessian_times(v)
            size = v.abs().amax(-1, keepdim=True).clamp(min=torch.finfo(v.dtype).tiny)
            return size * hessian_times((v / size).to(point)).to(v)

        def solve(radius: Tensor) -> tuple[Tensor, Tensor]:
            g = at_least_float32(grad)
            p, gain = steihaug(times, g, radius.to(g), most)
            lost = ~((gain > 0) & torch.isfinite(gain))  # in products that have no place in their type
            if not bool(lost.any()):
                return p, gain
            g, size = scaled(grad.double())
            wide, more = steihaug(times, g, (radius / size).clamp(max=1e150), most)
            p = torch.where(lost[..., None], size * wide, p)
            return p, torch.where(lost, size[..., 0] ** 2 * more, gain)

        return try_within(solve, point, value, grad, state, evaluate, self.largest, self.eta)

    def ended(self, state: TrustState) -> Tensor:
        """Why a row can't go on, a code of `endings`."""
        return state.codes


def steihaug(hessian_times: Operator, grad: Tensor, radius: Tensor, most: int) -> tuple[Tensor, Tensor]:
    """p with |p| <= radius and H p close to -grad, and by how much grad·p + p·Hp/2 is below 0.

    Row by row for a batch: a row that is done waits for the others. grad: (..., n), radius: (..., 1).
    """
    length = _dot(grad, grad).sqrt()
    tolerance = length.sqrt().clamp(max=0.5) * length
    p, r, d = torch.zeros_like(grad), grad, -grad
    going = torch.isfinite(length) & (length > 0)
    for _ in range(most):
        Hd = hessian_times(d)
        bend, squared = _dot(d, Hd), _dot(r, r)
        full, cut = squared / bend, _to_edge(p, d, radius)
        edge = ~(bend > 0) | ~(full < cut)
        step = torch.where(going, torch.where(edge, cut, full), 0.0)
        p = torch.where(going, p + step * d, p)
        r = torch.where(going, r + step * Hd, r)  # = grad + H p
        going = going & ~edge & (_dot(r, r).sqrt() > tolerance)
        if not bool(going.any()):
            break
        d = torch.where(going, -r + _dot(r, r) / squared * d, d)
    return p, -(_dot(grad, p) + _dot(r - grad, p) / 2)[..., 0].double()


def _to_edge(p: Tensor, d: Tensor, radius: Tensor) -> Tensor:
    """The t >= 0 with |p + t d| = radius, for p inside."""
    a, b, c = _dot(d, d), _dot(p, d), radius**2 - _dot(p, p)
    return c / (b + (b**2 + a * c).clamp(min=0).sqrt())  # b >= 0: conjugate gradients lead outward


def _dot(a: Tensor, b: Tensor) -> Tensor:
    """The inner product, of each row for a batch, in the form that multiplies a point."""
    return (a * b).sum(-1, keepdim=True)
