"""The nearest orthogonal matrix: what is left of a matrix when all its singular values become 1.

With the singular value decomposition U S V^T it is U V^T, the polar factor. `polar` finds it by that
decomposition; `newton_schulz` comes near it by matrix products alone, which is what Muon does.
"""

from __future__ import annotations

import torch
from torch import Tensor

from gdlib.checks import check_count, check_finite, described
from gdlib.scaling import at_least_float32

MUON = (3.4445, -4.7750, 2.0315)  # Jordan's: steep at 0, so that small singular values grow fast


def polar(matrix: Tensor) -> Tensor:
    """The polar factor U V^T of a matrix U S V^T, or of each in a batch.

    matrix: (..., m, n) of floating-point numbers. Singular values that rounding may have made, at most
    max(m, n) times the type's eps times the largest, count as zero, and the factor is zero in their
    directions: that of zero is zero. A matrix with inf or nan in it gives nan.
    Raises ValueError for anything but a matrix or a batch of them.
    """
    _check_matrix(matrix)
    finite = matrix.isfinite().all(-1).all(-1)[..., None, None]
    wide = at_least_float32(torch.where(finite, matrix, 0.0))  # for which alone there is a decomposition
    U, s, Vh = torch.linalg.svd(wide, full_matrices=False)
    smallest = max(matrix.shape[-2:]) * torch.finfo(matrix.dtype).eps * s[..., :1]
    return torch.where(finite, (U * (s > smallest)[..., None, :]) @ Vh, torch.nan).to(matrix)


def newton_schulz(
    matrix: Tensor,
    steps: int = 5,
    coefficients: tuple[float, float, float] = MUON,
    eps: float = 1e-7,
) -> Tensor:
    """A few Newton-Schulz steps from a matrix of any size towards its polar factor.

    X = matrix / max(|matrix|, eps), the length being that of all entries, and then at each step
    X <- a X + b (X X^T) X + c (X X^T)² X. A singular value s becomes a s + b s³ + c s^5, U and V stay as
    they are. With Muon's (3.4445, -4.7750, 2.0315) and five steps all s from 0.01 to 1 end between 0.68 and
    1.13, and never settle at 1; with (1.875, -1.25, 0.375) they converge to 1, small ones after more steps.

    matrix: (..., m, n) of floating-point numbers; the products are taken in its type, in which torch.optim
    takes bfloat16. steps: >= 0. coefficients: a, b, c. eps: >= 0. Raises ValueError for anything else.
    Source: Jordan et al. (2024), Muon: An optimizer for hidden layers in neural networks.
    """
    _check_matrix(matrix)
    steps, eps = check_count("steps", steps), check_finite("eps", eps, at_least=0)
    a, b, c = check_coefficients(coefficients)
    tall = matrix.shape[-2] > matrix.shape[-1]
    X = matrix.mT if tall else matrix  # the smaller of the two products X X^T
    X = X / torch.linalg.matrix_norm(X, keepdim=True).clamp(min=eps)
    for _ in range(steps):
        A = X @ X.mT
        X = a * X + (b * A + c * A @ A) @ X
    result: Tensor = X.mT if tall else X
    return result


def check_coefficients(coefficients: object) -> tuple[float, float, float]:
    """The three coefficients of a step, when they are finite numbers; a ValueError otherwise."""
    try:
        a, b, c = (check_finite("a coefficient", each) for each in coefficients)  # type: ignore[attr-defined]
    except (TypeError, ValueError) as error:
        raise ValueError(
            f"coefficients must be three finite numbers, got {described(coefficients)}"
        ) from error
    return a, b, c


def _check_matrix(matrix: object) -> None:
    if not isinstance(matrix, Tensor) or matrix.ndim < 2 or not matrix.is_floating_point():
        raise ValueError(
            f"matrix must be a floating-point tensor (m, n) or (..., m, n), got {described(matrix)}"
        )
