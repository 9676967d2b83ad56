"""Checkers of the exercises in *How wrong is it?*"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import described
from gdlib.data import load_cars, seed_data
from gdlib.exercises.answers import (
    Checker,
    not_a_function,
    not_a_number,
    not_close,
    not_numbers,
)


def _outlier(answer: Any) -> str | None:
    if isinstance(answer, (list, tuple)):
        answer = [float(entry) if isinstance(entry, Tensor) else entry for entry in answer]
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    data = torch.tensor([1.0, 2, 3, 4, 10], dtype=torch.float64)
    typed = torch.where(data == 10, 1000.0, data)
    got = torch.as_tensor(answer, dtype=torch.float64)
    shifts = torch.stack([typed.mean() - data.mean(), typed.median() - data.median()])
    if torch.allclose(got, shifts, rtol=1e-6, atol=1e-6):
        return None
    if torch.allclose(got, torch.stack([typed.mean(), typed.median()])):
        return "Those are the new best constants; the question is by how much they change."
    if torch.allclose(got, shifts.flip(0)):
        return "The right two numbers in the wrong order: MSE first, then MAE."
    if math.isclose(float(got[0]), float(typed.sum() - data.sum())):
        return "That is by how much the sum changes; MSE's best constant is the mean."
    if not math.isclose(float(got[0]), float(shifts[0]), rel_tol=1e-6):
        return "The first number is off: MSE's best constant is the mean of the five values."
    return "The second number is off: MAE's best constant is the value in the middle."


def _origin(answer: Any) -> str | None:
    speed, distance = load_cars()
    slope = float((speed * distance).sum() / (speed**2).sum())
    columns = torch.cat([speed, torch.ones_like(speed)], dim=1)
    free = float(torch.linalg.lstsq(columns, distance).solution[0])
    hints = {
        float((distance / speed).mean()): "That is the mean of the ratios d/v; minimise the MSE.",
        float(distance.sum() / speed.sum()): "That line balances the residuals, so that they add up "
        "to zero; it doesn't make their squares smallest.",
        free: "That is the slope of the best line that may miss the origin.",
        float((speed * distance).sum() / (distance**2).sum()): "That fits the speed to the distance; "
        "the misses to square are those of the distance.",
    }
    return not_close(answer, slope, rtol=2e-3, hints=hints)


def _spoil(answer: Any) -> str | None:
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    before, at_zero, at_one = (_curvature(height) for height in (None, 0.0, 1.0))
    height, start = at_zero / (at_zero - at_one), float(seed_data()[1][10])
    if abs(_curvature(float(answer))) < 2e-3:
        return None
    if math.isclose(float(answer), height - start, rel_tol=1e-4):
        return "That is how far the point has to be lifted; to which height does that take it?"
    left = _curvature(float(answer))
    if abs(left) > before:
        return f"At that height a is {left:.3f}, further from 0 than before."
    return f"At that height a is still {left:.3f}." if left > 0 else f"Too far: a is {left:.3f}."


def _curvature(height: float | None) -> float:
    """Knob a of the least-squares parabola when the eleventh point has this height."""
    x, y = seed_data()
    if height is not None:
        y[10] = height
    columns = torch.cat([x**2, x, torch.ones_like(x)], dim=1).double()
    return float(torch.linalg.lstsq(columns, y).solution[0])


def _pinball(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    x, y = seed_data()
    cases = [
        # Three entries, so that twice the mean isn't the sum.
        (torch.tensor([[1.0], [1.0], [1.0]]), torch.tensor([[3.0], [1.0], [2.0]]), 0.9),
        (torch.tensor([3.0]), torch.tensor([1.0]), 0.9),
        (torch.tensor([2.0, 5.0]), torch.tensor([2.0, 5.0]), 0.3),
        (torch.tensor([[-1.0], [0.0], [4.0]]), torch.tensor([[2.0], [-3.0], [4.0]]), 0.5),
        (3 * x.double() ** 2, y, 0.25),
    ]
    for preds, acts, q in cases:
        value = answer(preds.clone(), acts.clone(), q)
        if isinstance(value, Tensor) and value.numel() != 1:
            return f"The function should return one number, the mean; this is {described(value)}."
        if (wrong := not_a_number(value)) is not None:
            return wrong
        low, high = (acts - preds).clip(min=0), (preds - acts).clip(min=0)
        right = float((q * low + (1 - q) * high).mean())
        if math.isclose(float(value), right, rel_tol=1e-4, abs_tol=1e-6):
            continue
        if math.isclose(float(value), float(((1 - q) * low + q * high).mean()), rel_tol=1e-4):
            return "The two sides are swapped: it is too low a prediction that costs q times its miss."
        if math.isclose(float(value), right * preds.numel(), rel_tol=1e-4):
            return "That is the sum of the costs; the measure is their mean."
        where = f"preds = {preds.flatten().tolist()}, acts = {acts.flatten().tolist()}"
        where = "the seed's data" if preds.numel() > 3 else where
        return f"With {where} and q = {q} it should give {right:.4g}; it gives {float(value):.4g}."
    return None


CHECKERS: Mapping[str, Checker] = {
    "error-outlier": _outlier,
    "error-origin": _origin,
    "error-spoil": _spoil,
    "error-pinball": _pinball,
}
