"""Checkers for the exercises of the chapter Gauss-Newton and Levenberg-Marquardt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from gdlib.data import load_cars
from gdlib.descent import descend
from gdlib.exercises.answers import Checker, not_close, not_numbers
from gdlib.levenberg_marquardt import LevenbergMarquardt
from gdlib.nist import nist_problem
from gdlib.parameter_errors import standard_errors
from gdlib.residual_losses import least_squares


def _step(answer: Any) -> str | None:
    hints = {
        -0.2: "That is the step; where does it lead from 2?",
        2.2: "The step goes against Jᵀr, not along it.",
        1.0: "Jᵀr is 1; JᵀJ, which it is divided by, isn't 1.",
        1.5: "Jᵀr is divided by JᵀJ, not by the number of residuals.",
    }
    return not_close(answer, 1.8, 1e-6, hints)


def _power(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    speed, distance = load_cars()
    loss = least_squares(_power_law, speed, distance)
    fit = descend(loss, torch.ones(2, dtype=torch.float64), LevenbergMarquardt(), 100).final
    errors = standard_errors(loss, fit)
    power, error = (float(number) for number in answer)
    hints = {float(fit[0]): "That is a; the power is b.", 2.0: "The fit decides the power, not physics."}
    wrong = not_close(power, float(fit[1]), 1e-3, hints)
    if wrong is not None:
        return f"The power: {wrong}"
    shy = {float(errors[1]) ** 2: "that is its square, the variance.", float(errors[0]): "that is a's."}
    wrong = not_close(error, float(errors[1]), 0.02, shy)
    return None if wrong is None else f"Its error: {wrong}"


def _power_law(a: Tensor, b: Tensor, x: Tensor) -> Tensor:
    return a * x**b


def _zero(answer: Any) -> str | None:
    if (wrong := not_numbers(answer, 2)) is not None:
        return wrong
    start = torch.as_tensor(answer, dtype=torch.float64)
    reason = descend(nist_problem("BoxBOD").loss(), start, LevenbergMarquardt(), 200).reason
    if reason is None:
        return "After 200 steps the descent hasn't ended."
    return None if "column" in str(reason) else f"The descent from there ends for another reason: {reason}."


CHECKERS: Mapping[str, Checker] = {
    "squares-step": _step,
    "squares-power": _power,
    "squares-zero": _zero,
}
