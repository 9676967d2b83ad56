"""Checkers for the exercises of the chapter Batch size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from gdlib.exercises.answers import Checker, not_a_function, not_a_number, not_close


def _rate(answer: Any) -> str | None:
    hints = {
        0.4 * 32 / 96: "That is the linear rule. A third of the noise scale isn't far below it.",
        0.3: "That is for a noise scale of a third of the batch; it is three times the batch.",
        0.4: "That is for all data at once.",
    }
    return not_close(answer, 0.1, 1e-3, hints)


def _third(answer: Any) -> str | None:
    hints = {
        750.0: "The steps don't go on halving: a part of them, S_min, stays whatever the batch.",
        375.0: "That is the linear rule, four times the batch and a quarter of the steps.",
        1000.0: "That is S_min, which only an endless batch would reach.",
        128.0: "That is the critical batch size.",
    }
    return not_close(answer, 1125, 1e-3, hints)


def _wall(answer: Any) -> str | None:
    hints = {
        80.0: "At 1/L it still converges; the wall stands at 2/L.",
        20.0: "That is by how much the learning rate may grow; the batch starts at 8.",
        16.0: "The wall stands at 2/L, with L = 10.",
    }
    return not_close(answer, 160, 1e-3, hints)


def _own(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    generator = torch.Generator().manual_seed(0)
    for trace, square, b, B in ((8.0, 2.0, 1, 16), (30.0, 0.5, 4, 64)):
        small, large = (
            (square + trace / size) * (0.5 + torch.rand(1000, generator=generator, dtype=torch.float64))
            for size in (b, B)
        )
        few, many = float(small.mean()), float(large.mean())
        expected = (few - many) / (1 / b - 1 / B) * (B - b) / (B * many - b * few)
        given = answer(small, large, b, B)
        if (wrong := not_a_number(given)) is not None:
            return wrong
        each = (small - large) / (1 / b - 1 / B) * (B - b) / (B * large - b * small)
        hints = {
            float(each.mean()): "It is the mean of quotients: average both parts, then divide.",
            1 / expected: "It is upside down: noise over slope.",
            expected * b: "The noise is that of one example, not of the small batch.",
            (few - many) / many: "The large batch has noise left, and the small one less than one example.",
        }
        if (wrong := not_close(given, expected, 1e-6, hints)) is not None:
            return f"With b = {b} and B = {B}: {wrong}"
    return None


CHECKERS: Mapping[str, Checker] = {
    "batch-rate": _rate,
    "batch-third": _third,
    "batch-wall": _wall,
    "batch-own": _own,
}
