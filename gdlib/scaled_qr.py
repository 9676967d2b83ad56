"""The linear least-squares problem inside a step of Gauss-Newton or Levenberg-Marquardt.

min |J s + r| by an orthogonal factorisation, with the columns of J scaled to length 1 first. The normal
equations JᵀJ s = -Jᵀr would square the condition number, and parameters of different sizes would make it
large.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from gdlib.endings import Ending

ROUNDINGS = 100  # how many rounding errors a number may be off by before one would see it
SMALL = 1e-3  # of a parameter: so short a step is one of the last


class Linearised(NamedTuple):
    """A batch of linear problems, factorised: J = Q R diag(norms), all in float64.

    q: (b, m, n), orthonormal columns.  r: (b, n, n), upper triangular.  norms: (b, n), the lengths of the
    columns of J, 1 for one that is zero.  rotated: (b, n), Qᵀ times the residuals: their part that J can
    make up for. step: (b, n), Gauss-Newton's: where the linear model has its minimum; inf or nan where J is
    singular. zero: (b, n), whether a column of J is zero.  eps: the rounding error of the numbers that went
    in.
    """

    q: Tensor
    r: Tensor
    norms: Tensor
    rotated: Tensor
    step: Tensor
    zero: Tensor
    eps: float

    @property
    def offset(self) -> Tensor:
        """(b,), how much of the residuals' length a linear fit would take away."""
        length: Tensor = torch.linalg.vector_norm(self.rotated, dim=-1)
        return length

    def at_its_end(self, point: Tensor, squares: Tensor) -> Tensor:
        """Whether the fall that the step promises is lost in the digits of the sum of squares, and the step
        is small: (b,). A step along a column that has all but vanished is long, however little it
        promises."""
        size = squares.sqrt()
        rounding = ROUNDINGS * self.eps * (size + torch.linalg.vector_norm(self.norms * point, dim=-1))
        lost = (self.offset**2 <= rounding * size) | (self.offset <= rounding)
        short = (self.step.abs() <= SMALL * point.abs()) | (self.norms * self.step.abs() <= rounding[:, None])
        ended: Tensor = lost & short.all(-1)
        return ended

    def obstacle(self) -> Tensor:
        """Why there is no single Gauss-Newton step: (b,), a code of `endings`, 0 where there is one."""
        sizes = self.r.diagonal(dim1=-2, dim2=-1).abs()
        singular = (sizes <= sizes.shape[-1] * self.eps).any(-1)
        code = torch.where(singular, int(Ending.SINGULAR), int(Ending.GOES_ON))
        return torch.where(self.zero.any(-1), Ending.ZERO_COLUMN + self.zero.int().argmax(-1), code)


def linearised(points: Tensor, residuals: Tensor, jacobian: Tensor) -> Linearised:
    """points: (b, n), residuals: (b, m), jacobian: (b, m, n), m >= n, all finite."""
    eps = max(torch.finfo(numbers.dtype).eps for numbers in (points, residuals, jacobian))
    jacobian, residuals = jacobian.double(), residuals.double()
    largest = jacobian.abs().amax(-2)
    zero = largest == 0
    largest = torch.where(zero, 1.0, largest)
    columns = jacobian / largest[:, None]  # whose squares neither overflow nor vanish
    lengths = torch.where(zero, 1.0, torch.linalg.vector_norm(columns, dim=-2))
    q, r = torch.linalg.qr(columns / lengths[:, None])
    rotated = (residuals[:, None] @ q)[:, 0]
    norms = largest * lengths
    step = -torch.linalg.solve_triangular(r, rotated[..., None], upper=True)[..., 0] / norms
    return Linearised(q, r, norms, rotated, step, zero, eps)
