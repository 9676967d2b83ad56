"""The loss as methods see it: Hessians row by row, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from gdlib import (
    Counted,
    Noisy,
    fit_loss,
    hessian,
    hessian_vector_product,
    himmelblau,
    mse,
    quad,
    rosenbrock,
    sharpness,
    wood,
)
from gdlib.evaluate import Evaluate

BATCH = 2 * torch.randn(4, 2, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
X = torch.linspace(-1, 1, 9, dtype=torch.float64)


def of_two(point: Tensor) -> Tensor:  # not a landscape: mapped over a batch by vmap
    return (point[0] * point[1] ** 3).sin() + point[0].exp()


LOSSES: dict[str, Callable[[Tensor], Tensor]] = {
    "himmelblau": himmelblau(),
    "a function": of_two,
    "a fit": fit_loss(lambda a, b, x: a * torch.exp(b * x), X, X**2, mse),
}


@pytest.mark.parametrize("name", LOSSES)
def test_the_hessian_is_torch_func_s_for_one_point_and_row_by_row(name: str) -> None:
    loss = LOSSES[name]
    # not torch.func.hessian: its forward mode warns of torch.jit.script
    rows = torch.stack([torch.func.jacrev(torch.func.jacrev(loss))(point) for point in BATCH])
    evaluate = Evaluate(loss)
    assert torch.allclose(evaluate.hessian(BATCH[0]), rows[0], rtol=1e-13)
    assert torch.allclose(evaluate.hessian(BATCH), rows, rtol=1e-13)
    v = BATCH.flip(0)
    assert torch.allclose(evaluate.hessian_product(BATCH, v), (rows @ v[..., None])[..., 0], rtol=1e-13)


def test_the_hessian_of_rosenbrock_by_hand() -> None:
    x, y = -1.2, 1.0
    by_hand = torch.tensor([[2 - 400 * y + 1200 * x**2, -400 * x], [-400 * x, 200.0]]).double()
    assert torch.allclose(Evaluate(rosenbrock()).hessian(torch.tensor([x, y]).double()), by_hand)


def test_types_shapes_and_inputs_are_kept() -> None:
    point = torch.ones(3, 4)
    hessian = Evaluate(wood()).hessian(point)
    assert hessian.dtype == torch.float32
    assert hessian.shape == (3, 4, 4)
    assert not hessian.requires_grad
    assert not point.requires_grad
    with torch.no_grad():
        assert torch.equal(Evaluate(wood()).hessian(point), hessian)


@pytest.mark.parametrize("inside", [True, False], ids=["inside", "outside"])
def test_inference_mode_and_its_tensors_are_no_obstacle(inside: bool) -> None:
    plain, model = Evaluate(of_two), LOSSES["a fit"]
    with torch.inference_mode():
        batch = BATCH.clone()
    with torch.inference_mode(inside):
        for points in (batch, batch[0]):
            value, grad = plain(points)
            assert torch.equal(value, plain(BATCH if points.ndim == 2 else BATCH[0])[0])
            assert grad.shape == points.shape
            assert torch.equal(plain.hessian(points), plain.hessian(points.clone()))
        assert torch.equal(hessian(model, batch[0]), Evaluate(model).hessian(BATCH[0]))
        product = hessian_vector_product(model, batch[0], batch[1])
        assert torch.equal(product, Evaluate(model).hessian_product(BATCH[0], BATCH[1]))
        assert sharpness(model, batch[0]) == sharpness(model, BATCH[0])
    with torch.inference_mode(), torch.enable_grad():
        assert torch.equal(plain(batch)[1], plain(BATCH)[1])


def test_a_linear_loss_has_no_curvature_and_inf_is_no_error() -> None:
    linear = Evaluate(lambda p: p.sum())
    assert torch.equal(linear.hessian(torch.ones(2, 3)), torch.zeros(2, 3, 3))
    odd = Evaluate(lambda p: p.sqrt().sum()).hessian(torch.tensor([0.0, 1.0]))
    assert not bool(torch.isfinite(odd).all())


def of_distances(point: Tensor) -> Tensor:
    """A sum of distances by an operation that torch can differentiate once."""
    return torch.cdist(point[None], torch.eye(2), p=1.5).sum()


def test_a_loss_without_a_second_derivative_is_named() -> None:
    with pytest.raises(ValueError, match=r"operations that torch can differentiate twice: .*_cdist_backward"):
        Evaluate(of_distances).hessian(torch.tensor([0.1, 0.2]))
    with pytest.raises(ValueError, match="loss must depend on the point through torch operations"):
        Evaluate(lambda p: p.detach().sum()).hessian(torch.ones(2))
    with pytest.raises(ValueError, match="loss must give a scalar tensor"):
        Evaluate(lambda p: p).hessian(torch.ones(2))


def test_what_is_asked_of_a_counted_loss_is_counted() -> None:
    loss = Counted(himmelblau())
    evaluate = loss.seen_from(BATCH)(0)
    plain = Evaluate(himmelblau())
    for answer, expected in zip(evaluate(BATCH), plain(BATCH), strict=True):
        assert torch.allclose(answer, expected)
    assert torch.equal(evaluate.value(BATCH), plain.value(BATCH))
    evaluate.over_all_data(BATCH)
    product = evaluate.hessian_operator(BATCH)
    for _ in range(3):
        assert torch.equal(product(BATCH), plain.hessian_product(BATCH, BATCH))
    evaluate.hessian_product(BATCH, BATCH)
    assert torch.equal(evaluate.hessian(BATCH), plain.hessian(BATCH))
    assert (loss.losses, loss.gradients, loss.products, loss.hessians) == (1, 2, 4, 1)
    assert repr(loss) == "Counted: 1 losses, 2 gradients, 4 products with the Hessian, 1 Hessians"
    assert torch.equal(loss(BATCH), himmelblau()(BATCH))


def test_a_counted_loss_is_seen_as_the_loss_is() -> None:
    assert Counted(himmelblau()).takes_batches
    assert not Counted(of_two).takes_batches
    fit = fit_loss(quad, X, X**2, mse)
    known = Counted(fit).seen_from(torch.ones(3).double())(0)
    assert known.closed_form is not None
    noisy = Noisy(himmelblau(), 0.3, seed=1)
    seen = Counted(noisy).seen_from(BATCH)
    drawn = [seen(step)(BATCH)[1] for step in (0, 1)]
    assert not torch.equal(*drawn)
    with pytest.raises(ValueError, match="loss must be a function, got 3"):
        Counted(3)  # type: ignore[arg-type]


class MarkedSquare(torch.autograd.Function):
    """A square whose author allowed one derivative."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        return 2 * ctx.saved_tensors[0] * grad


def test_what_may_be_differentiated_once_gives_no_second_derivative_in_silence() -> None:
    def cube(p: Tensor) -> Tensor:
        return (MarkedSquare.apply(p) * p).sum()

    p = torch.ones(1, dtype=torch.float64, requires_grad=True)
    (grad,) = torch.autograd.grad(cube(p), p, create_graph=True)
    assert torch.autograd.grad(grad, p)[0].item() == 2  # torch's own product, where 6 is right
    with pytest.raises(ValueError, match="one of them is marked with once_differentiable"):
        Evaluate(cube).hessian(p)
