"""`in_playground`: a race as the playground's page has it, or a sentence on why the page can't show it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs

import pytest
import torch
from torch import Tensor

import gdlib
from gdlib import (
    Adam,
    BowlExplorer,
    Clipped,
    GradientDescent,
    Momentum,
    Nesterov,
    Newton,
    Race,
    bowl,
    cosine,
    in_playground,
    nesterov_worst,
    saddle,
    seed_data,
    seed_loss,
)
from gdlib.widgets.formulas import Formula
from gdlib.widgets.playground_losses import losses
from gdlib.widgets.rules import RULES
from tests.gdlib.widgets.playground_formulas import FORMULAS

KNOBS: dict[str, Any] = {"formula": "abs(x1 t^2 + x2 t + x3 - d)", "data": torch.cat(seed_data(), 1)}


def parts(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(address, strict_parsing=True).items()}


def test_the_address_says_loss_start_steps_and_methods() -> None:
    start = torch.tensor([-1.4, 0.3])  # float32, and the address has its shortest decimals
    race = in_playground(bowl(100), [GradientDescent(1.0), Momentum(0.1, 0.81)], start=start, steps=40)
    assert parts(race.address) == {
        "loss": "0.005 x^2 + 0.5 y^2", "view": "-1.5,1.5,-1.5,1.5", "start": "-1.4,0.3", "steps": "40",
        "rule1": "GradientDescent", "set1": "lr:1", "rule2": "Momentum", "set2": "lr:0.1,beta:0.81",
    }  # fmt: skip
    assert race.link("Race it") == f"{{playground}}`Race it <{race.address}>`"
    assert not re.search(r"[`<>\s]", race.address)


@pytest.mark.parametrize("name", RULES)
def test_each_method_of_the_menu_is_known_by_its_rule(name: str) -> None:
    rule = RULES[name]
    values = {
        key: value if key in ("steps", "L", "up") else value * 0.75 for key, value in rule.values.items()
    }
    method = eval(rule.code.format(**values), {each: getattr(gdlib, each) for each in gdlib.__all__})
    race = in_playground(bowl(20), [method], start=(1.0, 1.0), steps=10)
    assert race.rules == ((name, values),)


def test_what_differs_from_the_menu_s_methods_in_anything_else_isn_t_known() -> None:
    other = (
        Momentum(0.1, 0.9, dampening=0.1),
        Adam(0.1, weight_decay=0.1),
        GradientDescent(cosine(0.1, 10, end=0.01)),
        Clipped(Momentum(0.1, 0.9), 1.0),
        Nesterov(0.1, restart="loss"),
    )
    for method in other:
        with pytest.raises(ValueError, match="methods must be among those of the playground's menu"):
            in_playground(bowl(20), [method], start=(1.0, 1.0), steps=10)


@pytest.mark.parametrize("name", ["rosenbrock", "beale", "himmelblau", "saddle", "bowl"])
def test_a_formula_of_the_menu_is_the_library_s_loss(name: str) -> None:
    loss = bowl(20) if name == "bowl" else getattr(gdlib, name)()
    race = in_playground(loss, [Adam(0.1)], start=losses()[name]["start"], steps=10, formula=name)
    assert race.formula == losses()[name]["text"]


def test_losses_of_the_book_by_their_formulas() -> None:
    in_playground(nesterov_worst(10), [Adam(0.1)], start=(0.0,) * 10, steps=10, formula="chain")
    in_playground(gdlib.river_valley(), [Adam(0.1)], start=(0.0, 0.0), steps=10, formula="river")
    in_playground(gdlib.three_slopes(), [Adam(0.1)], start=(0.0,), steps=10, formula="slopes")
    in_playground(gdlib.wavy_bowl(), [Adam(0.1)], start=(0.0,), steps=10, formula="wavy")
    race = in_playground(
        seed_loss(), [Adam(0.1)], start=(1.1, 1.1, 1.1), steps=10, view=((0, 1), (0, 1)), **KNOBS
    )
    assert len(race.data) == 20
    assert parts(race.address)["data"].startswith("-2 11.869;-1.78947 6.54328;")


def test_a_turned_bowl_needs_no_formula() -> None:
    race = in_playground(bowl(7, angle=0.4), [Adam(0.1)], start=(0.0, 1.0), steps=10)
    assert race.formula.endswith(" x y")


def test_widgets_give_their_own_race() -> None:
    race = Race("himmelblau", "Nesterov", "nobody", first_lr=0.01, steps=30).in_playground()
    assert race.rules == (("NesterovMomentum", {"lr": 0.01, "beta": 0.9}),)
    assert (race.start, race.steps) == ((-0.3, -1.0), 30)
    assert len(Race("parabola").in_playground().data) == 20
    explorer = BowlExplorer(kappa=9, lr=1.5, momentum=True, beta=0.25, angle=0.5).in_playground()
    assert explorer.rules == (("Momentum", {"lr": 1.5, "beta": 0.25}),)
    assert BowlExplorer().in_playground().rules == (("GradientDescent", {"lr": 1.8}),)


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "another loss": ({"formula": "x^2 / 2 + y^2"}, "must be the loss, but at"),
    "no quadratic": ({"loss": saddle()}, "no quadratic: give its formula"),
    "unknown loss": ({"formula": "bowle"}, "must be in x, in x and y, .* got bowle"),
    "unknown name": ({"formula": "x^2 + q y"}, "got q, x, y"),
    "unknown sign": ({"formula": "x^2 ! y"}, "has '!' in it"),
    "unknown function": ({"formula": "x^2 + gamma(y)"}, "got gamma, x, y"),
    "broken": ({"formula": "(x^2 + y"}, "can't be read"),
    "two readings": ({"formula": "x / 2 y"}, "two ways"),
    "comparison": ({"formula": "x + y[0]"}, r"has '\[\]'"),
    "arguments": ({"formula": "sin(x, y)"}, "sin can't take 2"),
    "no points": ({"formula": "(x t + y - d)^2"}, "there are no points"),
    "many points": ({"formula": "(x t + y - d)^2", "data": [[0, 0]] * 61}, "data must have a length of 60"),
    "long": ({"formula": "x^2 + y" + " " * 600}, "formula must have a length of 600"),
    "a method that isn't there": ({"methods": [Newton()]}, "methods must be among"),
    "a lr for each row": ({"methods": [GradientDescent(torch.tensor([0.1, 0.2]))]}, "lr must be a number"),
    "five": ({"methods": [Adam(0.1)] * 5}, "one to four"),
    "none": ({"methods": []}, "one to four"),
    "start": ({"start": (1.0,)}, "start must have 2 numbers"),
    "starts": ({"start": torch.ones(3, 2)}, "one point"),
    "far": ({"start": (1e7, 0.0)}, "within a million"),
    "steps": ({"steps": 1001}, "steps must be"),
    "view": ({"view": ((1.0, -1.0), (0.0, 1.0))}, "view must be"),
    "a view that is a number": ({"view": 3}, r"view must be \(\(x_low, .*got 3"),
    "a flat view": ({"view": (0, 1)}, r"view must be \(low, high\).*got 0"),
    "a view of words": ({"view": (("a", "b"),)}, r"view must be \(low, high\).*got \['a', 'b'\]"),
    "half a view": ({"view": ((0, 1), None)}, r"view must be \(low, high\).*got None"),
    "flat data": ({"data": [1, 2]}, r"data must be points \(t, d\), got 1"),
    "data that are a number": ({"data": 3}, r"data must be points \(t, d\), got 3"),
    "three numbers a point": ({"data": [(1, 2, 3)]}, r"data must be points \(t, d\), got \(1, 2, 3\)"),
    "formulas": ({"formula": ["x"]}, r"formula must be text, got \['x'\]"),
    "a number for a formula": ({"formula": 3}, "formula must be text, got 3"),
    "no loss": ({"loss": None}, "loss must be a function, got None"),
    "no loss, but its formula": ({"loss": None, "formula": "x + y"}, "loss must be a function, got None"),
    "a loss without a value": ({"loss": lambda p: None}, "loss must give a number for a point, got None"),
    "a formula beside no value": (
        {"loss": lambda p: None, "formula": "x + y", "view": ((0, 1), (0, 1))},
        "loss must give a number for a point, got None",
    ),
    "a method alone": ({"methods": Adam(0.1)}, r"methods must be one to four of .*got a Adam"),
    "no methods": ({"methods": None}, "methods must be one to four of .*got None"),
    "no start": ({"start": None}, "start must be a sequence of numbers or a tensor, got None"),
    "a huge start": ({"start": (10**400, 1)}, "start must be a sequence of numbers or a tensor, got a tuple"),
    "no view": ({"loss": lambda p: p @ p}, "view must be"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_the_page_can_t_show_is_said(name: str) -> None:
    changes, said = WRONG[name]
    told: dict[str, Any] = {"loss": bowl(20), "methods": [Adam(0.1)], "start": (1.0, 1.0), "steps": 10}
    told |= changes
    if name == "start":
        told["formula"] = "bowl"
    with pytest.raises(ValueError, match=said):
        in_playground(told.pop("loss"), told.pop("methods"), **told)


def test_a_view_may_be_of_tensors() -> None:
    low, high = torch.tensor(-1.5), torch.tensor(1.5)
    for view in (torch.tensor([[-1.5, 1.5]]), [(low, high)], [torch.stack([low, high])]):
        race = in_playground(bowl(20), [Adam(0.1)], start=(1.0, 1.0), steps=10, view=view)
        assert race.view == ((-1.5, 1.5), (-1.5, 1.5))


@pytest.mark.parametrize("words", ["", " ", "a `b`", "a <b>", "a\nb", 3])
def test_words_that_no_link_can_have(words: Any) -> None:
    race = in_playground(bowl(20), [Adam(0.1)], start=(1.0, 1.0), steps=10)
    with pytest.raises(ValueError, match="words must be"):
        race.link(words)


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_means_the_same_as_to_torch(text: str) -> None:
    wanted = FORMULAS[text]
    n = wanted.__code__.co_argcount
    points = 4 * torch.rand((20, n), generator=torch.Generator().manual_seed(1), dtype=torch.float64) - 2
    found: Tensor = Formula(text)(points)
    assert torch.allclose(found, wanted(*points.unbind(-1)), rtol=1e-12, atol=1e-12, equal_nan=True)
