"""The curvature of a loss at a point: products with the Hessian, and the ends of its spectrum.

A product with the Hessian costs about two gradients and needs no matrix, so the largest and the smallest
eigenvalue can be had where the Hessian itself is too large to write down.
"""

from __future__ import annotations

from math import inf

import torch
from torch import Tensor

from gdlib.checks import check_callable, check_count, described
from gdlib.evaluate import Evaluate, Loss, Operator


def hessian_vector_product(loss: Loss, point: Tensor, v: Tensor) -> Tensor:
    """The Hessian of `loss` at `point` times the vector v: how the gradient changes along v.

    loss: a function from a point (n,) to a scalar tensor, made of torch operations. point, v: (n,), of one
    floating-point type. Returns a tensor of shape (n,).
    Raises ValueError for other shapes or types. Source: Pearlmutter (1994), Fast exact multiplication by
    the Hessian.
    """
    operator = hessian_operator(loss, point)
    if not isinstance(v, Tensor) or v.shape != point.shape or v.dtype != point.dtype:
        raise ValueError(f"v must be like the point, {described(point)}, got {described(v)}")
    return operator(v)


def hessian(loss: Loss, point: Tensor) -> Tensor:
    """The Hessian of `loss` at `point`, (n, n), a column a product. Arguments as above."""
    _check(loss, point)
    return Evaluate(loss).hessian(point)


def extreme_eigenvalues(
    loss: Loss, point: Tensor, steps: int | None = None, seed: int = 0
) -> tuple[float, float]:
    """The smallest and the largest eigenvalue of the Hessian, by Lanczos iteration.

    loss, point: as in `hessian_vector_product`. steps: >= 1, how many products to spend; n of them, in
    exact arithmetic, give the exact values, and by default it is n or 100, whichever is less. With fewer,
    both ends lie inside the spectrum, and the largest converges first where it stands apart. seed: of the
    random vector that the iteration starts from.

    Every new vector is made orthogonal to all before it, twice: without that the iteration finds the same
    eigenvalue again and again. Source: Golub and Van Loan (2013), Matrix Computations, sections 10.1, 10.3.
    """
    operator = hessian_operator(loss, point)
    n = len(point)
    steps = min(n, 100) if steps is None else min(n, check_count("steps", steps, at_least=1))
    tridiagonal = _lanczos(operator, point, steps, check_count("seed", seed))
    if not bool(torch.isfinite(tridiagonal).all()):
        raise ValueError("the Hessian must be finite at the point, and it isn't")
    eigenvalues = torch.linalg.eigvalsh(tridiagonal)
    return float(eigenvalues[0]), float(eigenvalues[-1])


def sharpness(loss: Loss, point: Tensor, steps: int | None = None, seed: int = 0) -> float:
    """The largest eigenvalue of the Hessian. Arguments as in `extreme_eigenvalues`."""
    return extreme_eigenvalues(loss, point, steps, seed)[1]


def condition_number(loss: Loss, point: Tensor, steps: int | None = None, seed: int = 0) -> float:
    """kappa, the largest eigenvalue of the Hessian over the smallest. Arguments as in `extreme_eigenvalues`.

    inf when the smallest is 0 up to rounding. Raises ValueError when it is negative: the point lies in no
    bowl then, and the number would mean nothing.
    """
    smallest, largest = extreme_eigenvalues(loss, point, steps, seed)
    rounding = len(point) * torch.finfo(point.dtype).eps * max(abs(smallest), abs(largest))
    if smallest < -rounding:
        raise ValueError(f"the Hessian must have no negative eigenvalue here, and it has {smallest:.4g}")
    return largest / smallest if smallest > rounding else inf


def hessian_operator(loss: Loss, point: Tensor) -> Operator:
    """The function v -> Hessian times v, for many products at one point: the gradient is taken once."""
    _check(loss, point)
    return Evaluate(loss).hessian_operator(point)


def _check(loss: object, point: object) -> None:
    check_callable("loss", loss)
    if not isinstance(point, Tensor) or point.ndim != 1 or not point.numel() or not point.is_floating_point():
        raise ValueError(f"point must be a tensor (n,) of floating-point numbers, got {described(point)}")


def _lanczos(operator: Operator, point: Tensor, steps: int, seed: int) -> Tensor:
    """The tridiagonal matrix, (k, k) with k <= steps, whose eigenvalues approach the operator's ends."""
    generator = torch.Generator().manual_seed(seed)
    v = torch.randn(len(point), generator=generator, dtype=torch.float64)
    basis = (v / v.norm())[None]
    diagonal: list[Tensor] = []
    beside: list[Tensor] = []
    for _ in range(steps):
        w = operator(basis[-1].to(point)).to(basis)
        diagonal.append(basis[-1] @ w)
        for _ in range(2):
            w = w - basis.T @ (basis @ w)
        length = w.norm()
        scale = torch.stack([*diagonal, *beside]).abs().max()
        if not length > 10 * torch.finfo(point.dtype).eps * scale:
            break  # the vectors so far span all that the start has a part in
        beside.append(length)
        basis = torch.cat([basis, (w / length)[None]])
    matrix = torch.stack(diagonal).diag()
    if len(diagonal) > 1:
        off = torch.stack(beside[: len(diagonal) - 1])
        matrix = matrix + off.diag(1) + off.diag(-1)
    return matrix
