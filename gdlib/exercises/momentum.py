"""Checkers for the exercises of the chapter Momentum."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from gdlib.exercises.answers import Checker, not_a_function, not_close


def _rate(answer: Any) -> str | None:
    hints = {
        0.64: "That is what energy shrinks by; the error is its root.",
        1.6: "With a factor above 1 the error would grow. What is the rate inside the band?",
        0.5: "That is plain descent's 1 - lr * lambda. The ball is in the band.",
        0.36: "That is the friction, 1 - beta, the share of the energy that is lost.",
    }
    return not_close(answer, 0.8, 1e-6, hints)


def _wall(answer: Any) -> str | None:
    hints = {
        1.5: "beta is at most 1. The wall stands at 2 + 2 beta.",
        (math.sqrt(3.5) - 1)
        ** 2: "That is where it stops flipping and begins to swing; it converged before.",
        0.0: "With beta = 0 it is plain descent, and 3.5 is more than 2.",
    }
    return not_close(answer, 0.75, 1e-3, hints)


def _convention(answer: Any) -> str | None:
    hints = {
        2.0: "With 2 it explodes: the sum is 1 / (1 - beta) times as long as the average.",
        40.0: "The other way: the sum is longer than the average, so its learning rate is smaller.",
        1.9: "That is beta * lr; what is missing in the sum is the factor 1 - beta.",
    }
    return not_close(answer, 0.1, 1e-6, hints)


def _regime(answer: Any) -> str | None:
    if (wrong := not_a_function(answer)) is not None:
        return wrong
    for beta in (0.05, 0.25, 0.5, 0.81, 0.99):
        inner, outer, wall = (1 - math.sqrt(beta)) ** 2, (1 + math.sqrt(beta)) ** 2, 2 + 2 * beta
        cases = {
            "creeps": (0.05 * inner, 0.95 * inner),
            "swings": (1.05 * inner, 1.0, 0.99 * outer),
            "flips": (outer + 0.1 * (wall - outer), outer + 0.9 * (wall - outer)),
            "diverges": (1.001 * wall, 2 * wall),
        }
        for right, values in cases.items():
            for a in values:
                word = answer(a, beta)
                if word != right:
                    return f"With a = {a:.6g} and beta = {beta} the ball {right}; regime says {word!r:.40}."
    return None


CHECKERS: Mapping[str, Checker] = {
    "momentum-rate": _rate,
    "momentum-wall": _wall,
    "momentum-convention": _convention,
    "momentum-regime": _regime,
}
