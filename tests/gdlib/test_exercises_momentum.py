"""The checkers of Momentum: what they take, and the slips that they name."""

from __future__ import annotations

from tests.gdlib.answers import Answers


def regime_without_friction(a: float, beta: float) -> str:
    return "swings" if a < 2 + 2 * beta else "diverges"


class TestMomentum(Answers):
    slips = (
        ("momentum-rate", 0.64, "what energy shrinks by"),
        ("momentum-rate", 1.6, "the error would grow"),
        ("momentum-wall", 1.5, "at most 1"),
        ("momentum-wall", 0.7583, "swing"),
        ("momentum-convention", 2, "explodes"),
        ("momentum-convention", 40, "The other way"),
        ("momentum-regime", regime_without_friction, "the ball creeps; regime says 'swings'"),
        ("momentum-regime", lambda a, beta: None, "regime says None"),
    )
    right = (("momentum-rate", 0.8), ("momentum-wall", 0.75), ("momentum-convention", 0.1))
