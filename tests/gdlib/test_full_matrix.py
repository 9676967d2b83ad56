"""AdaGrad with a full matrix and Shampoo: closed forms, turned coordinates, and the methods they extend."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import Adagrad, AdagradFull, Shampoo, cosine, descend, rosenbrock, split_point
from tests.gdlib.matrix_problem import SHAPES, START, loss, matrix_loss


def turn(n: int, seed: int = 0) -> Tensor:
    """An orthogonal matrix, n by n."""
    generator = torch.Generator().manual_seed(seed)
    return torch.linalg.qr(torch.randn(n, n, dtype=torch.float64, generator=generator)).Q


def test_in_one_dimension_the_full_matrix_is_adagrad_s() -> None:
    start = torch.tensor([1.7]).double()
    for eps in (1e-10, 0.3):
        full = descend(lambda p: (p**4).sum(), start, AdagradFull(0.2, eps), 200)
        plain = descend(lambda p: (p**4).sum(), start, Adagrad(0.2, eps), 200)
        assert torch.allclose(full.points, plain.points, rtol=0, atol=1e-13)


def test_its_first_step_is_lr_along_the_gradient() -> None:
    path = descend(lambda p: 3 * p[0] - 4 * p[1], torch.zeros(2).double(), AdagradFull(0.5), 1)
    assert torch.allclose(path.final, torch.tensor([-0.3, 0.4]).double(), atol=1e-8)


def test_its_step_is_the_definition_s() -> None:
    """The root of the sum by scipy's Schur method, another way than that of the eigenvalues."""
    linalg = pytest.importorskip("scipy.linalg")
    path = descend(matrix_loss, START[:24], AdagradFull(0.1, 1e-3), 60)
    S = torch.zeros(24, 24, dtype=torch.float64)
    for k in range(60):
        (grad,) = torch.autograd.grad(matrix_loss(point := path.points[k].clone().requires_grad_()), point)
        S += torch.outer(grad, grad)
        if k >= 40:  # before, S is far from full rank, and scipy warns
            root = torch.from_numpy(linalg.sqrtm(S.numpy()).real)
            step = torch.linalg.solve(1e-3 * torch.eye(24).double() + root, grad)
            assert torch.allclose(path.points[k + 1], path.points[k] - 0.1 * step, atol=1e-6)


def test_a_turned_loss_gives_the_turned_path_and_plain_adagrad_another() -> None:
    Q = turn(2)
    start = torch.tensor([-1.2, 1.0]).double()
    for method, same in ((AdagradFull(0.1), True), (Adagrad(0.1), False)):
        straight = descend(rosenbrock(), start, method, 100).points
        turned = descend(lambda p: rosenbrock()(p @ Q), start @ Q.T, method, 100).points
        assert torch.allclose(turned @ Q, straight, rtol=0, atol=1e-11) == same


def test_shampoo_of_a_vector_is_adagrad_with_a_full_matrix() -> None:
    """Where eps stands differs, so it is small; once there were as many gradients as dimensions."""
    generator = torch.Generator().manual_seed(0)
    full, vector = AdagradFull(0.3, 1e-14), Shampoo(((5,),), 0.3, 1e-14)
    point = torch.zeros(5).double()
    state, other_state = full.init(point), vector.init(point)
    for k in range(40):
        grad = torch.randn(5, dtype=torch.float64, generator=generator)
        step, state = full.step(point, grad, state)
        other, other_state = vector.step(point, grad, other_state)
        assert k < 5 or torch.allclose(step, other, rtol=0, atol=1e-11)


def test_the_first_step_of_shampoo_is_the_polar_factor() -> None:
    """(G G^T)^(-1/4) G (G^T G)^(-1/4) = U V^T: what Muon takes at every step."""
    path = descend(matrix_loss, START[:24], Shampoo(((6, 4),), 1.0, 1e-14), 1)
    values = torch.linalg.svdvals((path.points[1] - path.points[0]).reshape(6, 4))
    assert torch.allclose(values, torch.ones(4).double(), atol=1e-5)


def test_shampoo_turns_with_rows_and_columns() -> None:
    left, right = turn(6), turn(4, seed=1)

    def turned_loss(point: Tensor) -> Tensor:
        return matrix_loss((left @ point.reshape(6, 4) @ right).flatten())

    method = Shampoo(((6, 4),), 0.1)
    straight = descend(matrix_loss, START[:24], method, 50).points.reshape(51, 6, 4)
    start = (left.T @ START[:24].reshape(6, 4) @ right.T).flatten()
    turned = descend(turned_loss, start, method, 50).points.reshape(51, 6, 4)
    assert torch.allclose(left @ turned @ right, straight, atol=1e-9)


def test_shampoo_of_three_dimensions_is_algorithm_2() -> None:
    shape, eps = (2, 3, 4), 1e-3
    path = descend(matrix_loss, START[:24], Shampoo((shape,), 0.1, eps), 6)
    sums = [eps * torch.eye(n).double() for n in shape]
    letters = "abc"
    for k in range(6):
        (grad,) = torch.autograd.grad(matrix_loss(point := path.points[k].clone().requires_grad_()), point)
        G = step = grad.reshape(shape)
        for i, letter in enumerate(letters):
            other = letters.replace(letter, "z")
            sums[i] = sums[i] + torch.einsum(f"abc,{other}->{letter}z", G, G)
            U, s, _ = torch.linalg.svd(sums[i])
            root = U @ torch.diag(s ** (-1 / 6)) @ U.T
            step = torch.einsum(f"abc,{letter}z->{other}", step, root)
        assert torch.allclose(path.points[k + 1], path.points[k] - 0.1 * step.flatten(), atol=1e-12)


@pytest.mark.parametrize(
    ("make", "problem", "start"),
    [
        (AdagradFull, rosenbrock(), torch.tensor([-1.2, 1.0]).double()),
        (lambda lr: Shampoo(SHAPES, lr), loss, START),
    ],
)
def test_rows_of_a_batch_go_as_if_alone(make: Any, problem: Any, start: Tensor) -> None:
    starts = start + torch.tensor([0.0, 0.3, -0.2]).double()[:, None]
    lrs = torch.tensor([0.02, 0.05, 0.1]).double()
    together = descend(problem, starts, make(lrs), 25)
    for row in range(3):
        alone = descend(problem, starts[row], make(float(lrs[row])), 25)
        assert torch.allclose(together.points[:, row], alone.points, atol=1e-9)
        assert alone.losses[-1] < alone.losses[0]


@pytest.mark.parametrize("make", [AdagradFull, lambda lr: Shampoo(SHAPES, lr)])
def test_float32_points_keep_to_the_path_and_what_is_not_finite_is_recorded(make: Any) -> None:
    exact, single = (descend(loss, start, make(0.05), 50) for start in (START, START.float()))
    assert single.points.dtype == torch.float32
    assert (single.final.double() - exact.final).norm() < 1e-2 * (exact.final - START).norm()
    gone = descend(lambda p: (p**2).sum() / (p.sum() - p.sum()), START, make(cosine(0.1, 5)), 3)
    assert gone.diverged_at == 0


def test_shampoo_takes_scalars_as_vectors_of_one() -> None:
    def parabola(point: Tensor) -> Tensor:
        a, b = split_point(point, ((), (1,)))
        return a**2 + (b**2).sum()

    path = descend(parabola, torch.ones(2).double(), Shampoo(((), (1,)), 0.1), 20)
    assert torch.equal(path.points[:, 0], path.points[:, 1])
    assert path.losses[-1] < path.losses[0]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: AdagradFull(0.0), "lr must be greater than 0, got 0.0"),
        (lambda: AdagradFull(eps=0.0), "eps must be greater than 0, got 0.0"),
        (lambda: Shampoo((6, 4)), r"shapes must be a sequence of shapes.*got \(6, 4\)"),
        (lambda: Shampoo(SHAPES, "1"), "lr must be a number or a tensor, got '1'"),
        (lambda: Shampoo(SHAPES, eps=-1.0), "eps must be greater than 0, got -1.0"),
        (lambda: Shampoo(SHAPES, eps=torch.ones(2)), "eps must be a number, got a float32 tensor"),
        (lambda: descend(loss, START, Shampoo(((6, 4),)), 1), r"hold 24 numbers.*shape \(28,\)"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
