"""What checkers have in common: how to look at an answer and say what is wrong with it."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import torch
from torch import Tensor

from gdlib.checks import described

Checker: TypeAlias = Callable[[Any], str | None]
"""Takes an answer; returns what is wrong with it in words, or None when it is right."""


def not_a_number(answer: Any) -> str | None:
    """What is wrong with an answer that should be one finite number."""
    if isinstance(answer, bool) or not isinstance(answer, (numbers.Real, Tensor)):
        return f"The answer should be a number; this is {described(answer)}."
    if isinstance(answer, Tensor) and answer.numel() != 1:
        return f"The answer should be one number; this is {described(answer)}."
    if not math.isfinite(float(answer)):
        return f"The answer should be a finite number; this is {float(answer)}."
    return None


def not_close(
    answer: Any,
    expected: float,
    rtol: float,
    hints: Mapping[float, str] | Mapping[int, str] | None = None,
) -> str | None:
    """What is wrong with an answer that should be `expected`, to a relative tolerance.

    hints: numbers that a known slip leads to, each with a sentence on the slip.
    """
    if (wrong := not_a_number(answer)) is not None:
        return wrong
    number = float(answer)
    if _near(number, expected, rtol):
        return None
    for slip, sentence in (hints or {}).items():
        if _near(number, slip, rtol):
            return sentence
    return f"{number:.7g} is too {'large' if number > expected else 'small'}."


def _near(number: float, target: float, rtol: float) -> bool:
    # Nothing but 0 is close to 0 relatively. A target of 1e-6, though, has neighbours of its own.
    return math.isclose(number, target, rel_tol=rtol, abs_tol=0.0 if target else rtol * 1e-3)


def not_numbers(answer: Any, count: int) -> str | None:
    """What is wrong with an answer that should be a sequence or 1-D tensor of `count` finite numbers."""
    try:
        values = torch.as_tensor(answer, dtype=torch.float64)
    except (TypeError, ValueError, RuntimeError):
        return f"The answer should be {count} numbers; this is {described(answer)}."
    if tuple(values.shape) != (count,):
        return f"The answer should be {count} numbers; this has shape {tuple(values.shape)}."
    if not bool(torch.isfinite(values).all()):
        return "All numbers of the answer should be finite."
    return None


def not_a_choice(answer: Any, right: str, because: Mapping[str, str]) -> str | None:
    """What is wrong with an answer that should be one of a few words.

    because: for every wrong choice, why it is wrong.
    """
    choices: Sequence[str] = sorted([right, *because])
    word = answer.strip().lower() if isinstance(answer, str) else ""
    if word == right:
        return None
    if word in because:
        return because[word]
    return f"The answer should be one of {', '.join(map(repr, choices))}; this is {described(answer)}."


def not_a_function(answer: Any) -> str | None:
    """What is wrong with an answer that should be a function."""
    return None if callable(answer) else f"The answer should be a function; this is {described(answer)}."


def not_the_last_point(name: str, answer: Any, expected: Tensor, start: Tensor, steps: int) -> str | None:
    """What is wrong with what the function `name` returned, which should be the last point of its `steps`."""
    if not isinstance(answer, Tensor) or answer.shape != start.shape:
        shape = tuple(start.shape)
        return f"{name} should return the last point, a tensor of shape {shape}; it gave {answer!r:.60}."
    came = answer.detach().to(expected)
    if torch.allclose(came, expected, rtol=1e-6, atol=1e-9):
        return None
    if torch.allclose(came - start, start - expected, rtol=1e-6, atol=1e-9):
        return "That leads uphill: mind the sign."
    after = f"After {steps} {'step' if steps == 1 else 'steps'}"
    return f"{after} it is {float((came - expected).norm()):.4g} from where it should be."
