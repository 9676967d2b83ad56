"""Checkers of the exercises in *Which way is down?* and the closer looks beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.autograd import Value
from gdlib.checks import described
from gdlib.data import seed_data
from gdlib.exercises.answers import Checker, not_a_function, not_close, not_numbers
from gdlib.fits import seed_loss
from gdlib.functions import quad
from gdlib.losses import mse


def _below(answer: Any) -> str | None:
    hints = {
        1.0: "Right in size. But lift the curve and it comes closer to every point: which sign is that?",
        -20.0: "That is the sum over the 20 points; the loss is their mean.",
        20.0: "That is the sum over the 20 points, and with the wrong sign; the loss is their mean.",
        0.0: "Zero would mean that lifting the curve changes nothing; it comes closer to every point.",
    }
    return not_close(answer, -1.0, rtol=1e-6, hints=hints)


def _mse(answer: Any) -> str | None:
    if isinstance(answer, (list, tuple)) and all(isinstance(entry, Tensor) for entry in answer):
        answer = [entry.item() if entry.numel() == 1 else entry for entry in answer]
    if isinstance(answer, Tensor) and answer.numel() == 3:
        answer = answer.detach().flatten()
    if (wrong := not_numbers(answer, 3)) is not None:
        return wrong
    got = torch.as_tensor(answer, dtype=torch.float64)
    point = torch.full((3,), 1.1, requires_grad=True)
    right = torch.autograd.grad(seed_loss(mse)(point), point)[0].double()
    x, y = seed_data()
    squares = torch.autograd.grad(seed_loss()(point), point)[0].double()
    slips = (
        (right / 2, "Half of it: the derivative of r² is 2r."),
        (right * len(x), "That is the sum over the 20 points; the loss is their mean."),
        (
            right * len(x) / 2,
            "The loss is a mean, not a sum, and the derivative of r² is 2r.",
        ),
        (
            -right,
            "The sign is turned round: r is the curve minus the data, not the data minus the curve.",
        ),
        (squares, "That is the gradient of the mean absolute error."),
        (
            2 * (quad(point[0], point[1], point[2], x) - y).mean() * torch.ones(3),
            "Each r also has to be multiplied: by x² for a, by x for b.",
        ),
    )
    if torch.allclose(got, right, rtol=1e-3, atol=1e-4):
        return None
    for slip, sentence in slips:
        if torch.allclose(got, slip.double(), rtol=1e-3, atol=1e-4):
            return sentence
    close = torch.isclose(got, right, rtol=1e-3, atol=1e-4)
    off = [name for name, near in zip("abc", close.tolist(), strict=True) if not near]
    return f"Not the slope along {' and '.join(off)}: compare with a nudge of that knob."


def _wrong(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for t in (-7.5, -1.0, -1e-3, 0.0, 1e-3, 0.5, 2.0, 100.0):
        value = answer(torch.tensor(t))
        if not isinstance(value, Tensor) or value.numel() != 1:
            return f"The function should return a tensor with one number; this is {described(value)}."
        if not math.isclose(float(value), 3 * t, rel_tol=1e-4, abs_tol=1e-6):
            return f"At t = {t:g} the function should give {3 * t:g}; it gives {float(value):g}."
    zero = torch.tensor(0.0, requires_grad=True)
    value = answer(zero)
    if not value.requires_grad:
        return "PyTorch can't trace this function back to t: it left the world of tensors on the way."
    (slope,) = torch.autograd.grad(value.sum(), zero, allow_unused=True)
    if slope is None:
        return "PyTorch can't trace this function back to t: t is not among what it was computed from."
    if math.isclose(float(slope), 3.0, rel_tol=1e-6):
        return "The values are right, but so is the slope at 0: PyTorch finds 3. Use kinks at 0."
    return None


def _sine(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for number in (0.0, 0.5, -2.0, 3.0):
        value = Value(number)
        result = answer(value)
        if not isinstance(result, Value):
            return f"The function should return a Value; this is {described(result)}."
        if not math.isclose(result.data, math.sin(number), abs_tol=1e-6):
            return f"The sine of {number:g} is {math.sin(number):.4g}; your Value holds {result.data:.4g}."
        result.backward()
        slope = math.cos(number)
        if math.isclose(value.grad, slope, abs_tol=1e-6):
            continue
        if not any(parent is value for parent in result.parents):
            return "The result doesn't remember the value that it was computed from: name it as its parent."
        if math.isclose(value.grad, -slope, abs_tol=1e-6):
            return "The slope has the wrong sign: the derivative of the sine is plus the cosine."
        if math.isclose(value.grad, 2 * slope, abs_tol=1e-6):
            return "The slope counts twice: let backward fill in grad, or give the parent only once."
        return f"At {number:g} the slope of the sine is {slope:.4g}; backward finds {value.grad:.4g}."
    value = Value(0.7)
    (answer(value * value) * answer(value) + value).backward()
    s, c = math.sin, math.cos
    expected = 2 * 0.7 * c(0.49) * s(0.7) + s(0.49) * c(0.7) + 1
    if not math.isclose(value.grad, expected, rel_tol=1e-5):
        return (
            f"Alone it works, but in sin(v·v)·sin(v) + v at v = 0.7 the gradient should be {expected:.4g} "
            f"and comes out as {value.grad:.4g}: leave grad alone and give parents and slopes."
        )
    return None


def _half(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    h, ratio = (float(number) for number in torch.as_tensor(answer, dtype=torch.float64))
    half, full = torch.finfo(torch.bfloat16).eps, torch.finfo(torch.float64).eps
    steps = {
        half ** (1 / 3): "The order is right, but the bound is least where M h³ is 3ε.",
        2 * half**0.5: "That is the best step of the forward difference.",
        (3 * full) ** (1 / 3): "That is the best step in float64.",
    }
    ratios = {
        (full / half) ** (2 / 3): "The ratio is upside down: which of the two bounds is the larger one?",
        (half / full) ** (1 / 2): "That is the ratio for the forward difference.",
        (half / full) ** (1 / 3): "That is the ratio of the steps; the bound goes with h².",
        half / full: "The bound doesn't grow like ε itself.",
    }
    if (wrong := not_close(h, (3 * half) ** (1 / 3), rtol=0.02, hints=steps)) is not None:
        return f"The step: {wrong}"
    if (wrong := not_close(ratio, (half / full) ** (2 / 3), rtol=0.02, hints=ratios)) is not None:
        return f"The ratio: {wrong}"
    return None


CHECKERS: Mapping[str, Checker] = {
    "slope-below": _below,
    "slope-mse": _mse,
    "slope-wrong": _wrong,
    "slope-sine": _sine,
    "slope-half": _half,
}
