"""*NewtonStep* from Python: both steps by formulas, and what is said of them."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import NewtonStep, himmelblau

PLACES = [(0.6, 0.9), (-2.0, 0.0), (4.0, 3.0), (-3.0, -1.0)]


def derivatives(x: float, y: float) -> tuple[Tensor, Tensor]:
    """Gradient and Hessian of Himmelblau's function, by hand."""
    p, q = x**2 + y - 11, x + y**2 - 7
    grad = [4 * p * x + 2 * q, 2 * p + 4 * q * y]
    hessian = [[12 * x**2 + 4 * y - 42, 4 * (x + y)], [4 * (x + y), 12 * y**2 + 4 * x - 26]]
    return torch.tensor(grad, dtype=torch.float64), torch.tensor(hessian, dtype=torch.float64)


@pytest.mark.parametrize("place", PLACES)
def test_newtons_step_is_to_where_the_parabola_is_level(place: tuple[float, float]) -> None:
    widget, (grad, hessian) = NewtonStep(place), derivatives(*place)
    assert torch.allclose(hessian @ widget.newton, -grad, rtol=1e-10)
    assert torch.allclose(widget.curvatures, torch.linalg.eigvalsh(hessian), rtol=1e-10)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("cure", ["eigenvalues", "cholesky", "trust"])
def test_the_cure_goes_down_and_is_the_modified_step(place: tuple[float, float], cure: str) -> None:
    widget, (grad, hessian) = NewtonStep(place, cure, 0.7), derivatives(*place)
    here, _, there = widget.losses
    assert there < here
    assert float(grad @ widget.cured) < 0
    if cure == "eigenvalues":
        values, V = torch.linalg.eigh(hessian)
        full = -V @ ((V.T @ grad) / values.abs())
        share = widget.cured / full
        assert torch.allclose(share[0], share[1], rtol=1e-10)
        assert float(torch.log2(share[0])) == pytest.approx(round(float(torch.log2(share[0]))), abs=1e-9)
    if cure == "trust":
        assert float(torch.linalg.vector_norm(widget.cured)) <= 0.7 * (1 + 1e-9)


def test_where_the_parabola_opens_upward_and_fits_both_steps_are_one() -> None:
    for cure in ("eigenvalues", "cholesky"):
        widget = NewtonStep((4.0, 3.0), cure)
        assert torch.allclose(widget.newton, widget.cured, rtol=1e-10)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((0.6, 0.9), "Newton's step climbs, to its parabola's top."),
        ((-2.0, 0.0), "Newton's step climbs, to its parabola's saddle."),
        ((4.0, 3.0), "Newton's step goes down, to the lowest point of its parabola."),
        ((3.0, 2.0), "Newton's step has arrived, to the lowest point of its parabola."),
    ],
)
def test_it_is_described(place: tuple[float, float], words: str) -> None:
    widget = NewtonStep(place)
    assert widget.describe().endswith(words)
    assert f"At the point {place[0]:.2f}".replace("-", "−") in widget.describe()
    assert "<svg" in widget.picture()


def test_the_top_is_where_the_description_s_words_put_it() -> None:
    top = torch.tensor([-0.270845, -0.923039], dtype=torch.float64)
    grad, hessian = derivatives(*top.tolist())
    assert float(grad.abs().max()) < 1e-3
    assert bool((torch.linalg.eigvalsh(hessian) < 0).all())
    assert len(himmelblau().minima) == 4


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("point", (5.1, 0), r"point's x must be from -5 to 5, got 5\.1"),
        ("point", "here", "point must be two finite numbers, got 'here'"),
        ("cure", "none", "cure must be one of 'eigenvalues', 'cholesky', 'trust', got 'none'"),
        ("radius", 0.01, r"radius must be from 0\.1 to 4, got 0\.01"),
    ],
)
def test_what_it_cannot_take_is_refused(setting: str, value: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        NewtonStep(**{setting: value})
    widget = NewtonStep()
    with pytest.raises(ValueError, match=words):
        setattr(widget, setting, value)
