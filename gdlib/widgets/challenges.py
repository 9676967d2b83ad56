"""What *Playground* asks of its readers: races to begin with, and goals that the page itself judges."""

from __future__ import annotations

from typing import Any

from gdlib.widgets.rules import RULES


def _race(loss: str, start: list[float], steps: int, *rules: tuple[str, dict[str, float]]) -> dict[str, Any]:
    """A loss of the menu with a start, the steps, and rules of the menu with values that differ."""
    told = [{"text": RULES[name].text, "values": {**RULES[name].values, **values}} for name, values in rules]
    return {"loss": loss, "start": start, "steps": steps, "rules": told}


# Kinds of goals. "reach": a share of the first gap within so many steps, by a rule that is `own` (not of
# the menu) or `free` (without hyperparameters) where that is said. "higher": a method of the menu ends
# above where it began. "cycle": a method's run ends going round this many points. "better": a rule of
# one's own ends with this share of the gap that the first method has. "below": a run is under the bound
# from below. "apart": the runs end at this many lowest points.
CHALLENGES: dict[str, dict[str, Any]] = {
    "free": {
        **_race("bowl", [-1.3, 0.6], 20, ("GradientDescent", {"lr": 1.0})),
        "goal": {"kind": "reach", "share": 1e-6, "steps": 20, "free": True},
    },
    "cycle": {
        **_race("slopes", [3.3], 500, ("Momentum", {"lr": 0.06, "beta": 0.4})),
        "goal": {"kind": "cycle", "points": 3, "method": "Momentum"},
    },
    "adam": {
        **_race("bowl", [-1.3, 0.6], 200, ("Adam", {"lr": 0.1})),
        "goal": {"kind": "higher", "method": "Adam"},
    },
    "better": {
        **_race(
            "rosenbrock", [-1.2, 1.0], 200, ("Momentum", {"lr": 0.001}), ("GradientDescent", {"lr": 0.001})
        ),
        "goal": {"kind": "better", "share": 0.1, "first": "Momentum"},
    },
    "below": {
        **_race("bowl", [-1.3, 0.6], 50, ("Nesterov", {"lr": 1.0})),
        "goal": {"kind": "below"},
    },
    "corner": {
        **_race("corner", [-1.3, 0.6], 100, ("GradientDescent", {"lr": 0.1})),
        "goal": {"kind": "reach", "share": 2e-3, "steps": 100},
    },
    "saddle": {
        **_race("saddle", [-1.2, 0.0], 200, ("Momentum", {"lr": 0.1})),
        "goal": {"kind": "reach", "share": 1e-3, "steps": 200, "own": True},
    },
    "apart": {
        **_race(
            "himmelblau", [0.0, 0.0], 500,
            ("GradientDescent", {"lr": 0.01}), ("Momentum", {"lr": 0.01}), ("Adam", {"lr": 0.3}),
            ("SignDescent", {"lr": 0.1}),
        ),
        "goal": {"kind": "apart", "points": 3},
    },
    "eggs": {
        **_race("rastrigin", [-2.3, 1.6], 500, ("Momentum", {"lr": 0.002})),
        "goal": {"kind": "reach", "share": 1e-3, "steps": 500},
    },
    "ravine": {
        **_race("rosenbrock", [-1.2, 1.0], 50, ("GradientDescent", {"lr": 0.001})),
        "goal": {"kind": "reach", "share": 1e-4, "steps": 50},
    },
}  # fmt: skip
