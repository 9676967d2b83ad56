"""One line for each widget: how it is made, and a control to move. All tests in this folder run over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gdlib import (
    AdamStep,
    BowlExplorer,
    Cloud,
    DrawnSchedule,
    Hinges,
    Knobs,
    NewtonStep,
    Playground,
    Question,
    Quiz,
    Race,
    Slope,
    Steps,
    TrustRegion,
    UnitBalls,
)
from gdlib.widgets.base import Widget


@dataclass(frozen=True)
class Example:
    """A widget as a page may have it. slider: the accessible name of one of its sliders or handles."""

    make: Callable[[], Widget]
    slider: str | None
    picture: bool = True  # whether a picture stands in for it on paper

    @property
    def kind(self) -> str:
        return self.make().KIND


QUESTIONS = [
    Question(
        "What does `c` do to the curve?",
        {"It lifts it.": "`c` is added to every height.", "It bends it.": "That is what `a` does."},
        right="It lifts it.",
    ),
    Question(
        "Which measure can one bad point drag anywhere?",
        {"MAE": "Only the side of the point counts.", "MSE": "The pull grows with the distance."},
        right="MSE",
    ),
]
EXAMPLES = {
    "adam_step": Example(AdamStep, slider="gradient: drag to draw"),
    "adam_step, its beta2": Example(lambda: AdamStep("spike", correct=False), slider="beta2"),
    "knobs": Example(Knobs, slider="a"),
    "knobs of the cars": Example(lambda: Knobs(data="cars", measure="mse", show_best=True), slider="c"),
    "knobs without menus": Example(lambda: Knobs(menus=False), slider="b"),
    "newton_step": Example(NewtonStep, slider="point"),
    "newton_step, its circle": Example(lambda: NewtonStep((-2, 0), "trust"), slider="radius"),
    "hinges": Example(Hinges, slider="hinges"),
    "hinges, the pencil": Example(Hinges, slider="pencil: drag to draw the data"),
    "hinges, two of them": Example(lambda: Hinges(n=2, data="seed"), slider="m2, slope"),
    "slope": Example(Slope, slider="place on the curve"),
    "slope, its step": Example(lambda: Slope("c", precision="float32", central=True), slider="h"),
    "race": Example(Race, slider="start"),
    "race, its steps": Example(lambda: Race("bowl", first="Adam", second="nobody"), slider="steps"),
    "bowl_explorer": Example(BowlExplorer, slider="start"),
    "bowl_explorer, its beta": Example(lambda: BowlExplorer(momentum=True, angle=0.5), slider="beta"),
    "cloud": Example(Cloud, slider="learning rate"),
    "cloud, its batch": Example(lambda: Cloud(0.7, batch=16), slider="batch size"),
    "drawn_schedule": Example(DrawnSchedule, slider="largest rate"),
    "drawn_schedule, fixed": Example(lambda: DrawnSchedule("fixed"), slider="largest rate"),
    "steps": Example(Steps, slider="steps"),
    "steps, never zeroed": Example(
        lambda: Steps(0.3, zero_grad=False, step=60, measure="mse"), slider="learning rate"
    ),
    "steps without menus": Example(lambda: Steps(0.1, menus=False), slider="steps"),
    "trust_region": Example(TrustRegion, slider="point"),
    "trust_region, its radius": Example(lambda: TrustRegion(b=100, radius=2), slider="radius"),
    "trust_region, its edge": Example(lambda: TrustRegion("BoxBOD"), slider="edge of the circle"),
    "unit_balls": Example(UnitBalls, slider="gradient"),
    "unit_balls, an ellipse": Example(lambda: UnitBalls("ellipse", lr=0.8), slider="half axis a"),
    "unit_balls, its p": Example(lambda: UnitBalls("p"), slider="p"),
    "playground": Example(Playground, slider="start"),
    "playground, a hyperparameter": Example(Playground, slider="beta"),
    "quiz": Example(lambda: Quiz(*QUESTIONS), slider=None, picture=False),
}
