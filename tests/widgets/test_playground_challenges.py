"""*Playground*'s challenges: each can be met, isn't met by what it opens with, and is remembered."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from gdlib import Playground
from gdlib.widgets.challenges import CHALLENGES
from gdlib.widgets.rules import RULES
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser

BB = RULES["BarzilaiBorwein"].text.replace("lr", "0.5")
MOMENTUM = RULES["Momentum"].text


def rule(name: str, **values: float) -> tuple[str, dict[str, float]]:
    return RULES[name].text, {**RULES[name].values, **values}


SOLUTIONS: dict[str, list[tuple[str, dict[str, float]]]] = {
    "free": [(BB, {})],
    "cycle": [rule("Momentum", lr=0.1111, beta=0.444)],
    "adam": [rule("Adam", lr=10, beta2=0.0)],
    "better": [
        rule("Momentum", lr=0.001),
        ("v = beta v + g\np = p - lr (g + beta v) + 0", {"lr": 0.0015, "beta": 0.95}),
    ],
    "below": [(BB, {})],
    "corner": [rule("PolyakStep")],
    "saddle": [("v = beta v + g\np = p - lr (v + 0.001 sin(k))", {"lr": 0.1, "beta": 0.9})],
    "apart": [
        rule("GradientDescent", lr=0.01),
        rule("Momentum", lr=0.002, beta=0.95),
        rule("Adam", lr=3, beta1=0.5),
    ],
    "eggs": [rule("Momentum", lr=0.0076, beta=0.93)],
    "ravine": [(BB.replace("0.5", "0.001"), {})],
}


def link(name: str) -> str:
    """The challenge's own loss, start and steps, with the rules that solve it."""
    race, loss = CHALLENGES[name], Playground().losses[CHALLENGES[name]["loss"]]
    view = ",".join(str(end) for ends in loss["view"] for end in ends)
    parts = {
        "loss": loss["text"],
        "view": view,
        "start": ",".join(map(str, race["start"])),
        "steps": race["steps"],
    }
    told: dict[str, Any] = dict(parts)
    for i, (text, values) in enumerate(SOLUTIONS[name], start=1):
        told[f"rule{i}"] = text
        told[f"set{i}"] = ",".join(f"{key}:{value}" for key, value in values.items())
    return "#" + "&".join(f"{key}={quote(str(value))}" for key, value in told.items())


def ask_for(shown: Stage, name: str) -> None:
    item = shown.page.locator(".gd-play-challenges li").nth(list(CHALLENGES).index(name))
    item.get_by_role("button", name="Open").click()
    shown.drawn()
    expect(item.locator("strong")).to_have_text("now")


def test_there_are_ten() -> None:
    assert len(CHALLENGES) == len(Playground().words["challenge"]) == 10
    assert CHALLENGES.keys() == SOLUTIONS.keys() == Playground().words["challenge"].keys()


def test_each_can_be_met_and_none_is_by_what_it_opens_with(stage: Opener) -> None:
    shown = stage(Playground())
    title = shown.page.locator(".gd-play-challenges summary")
    title.click()
    for count, name in enumerate(CHALLENGES):
        ask_for(shown, name)
        shown.page.wait_for_timeout(400)  # the view is measured, for the bound from below
        shown.drawn()
        expect(title).to_have_text(f"Ten challenges: {count} of 10 done")
        shown.page.evaluate("hash => { location.hash = hash }", link(name))
        expect(title).to_have_text(f"Ten challenges: {count + 1} of 10 done")
    kept = json.loads(shown.page.evaluate("localStorage.getItem('gdlib-playground-done')"))
    assert kept == list(CHALLENGES)
    shown.page.reload()
    expect(title).to_have_text("Ten challenges: 10 of 10 done")
    assert shown.complaints == []


def test_another_loss_or_start_doesn_t_count(stage: Opener) -> None:
    shown = stage(Playground())
    title = shown.page.locator(".gd-play-challenges summary")
    title.click()
    ask_for(shown, "corner")
    shown.page.evaluate("hash => { location.hash = hash }", link("corner").replace("-1.3%2C0.6", "0.01%2C0"))
    shown.drawn()
    shown.page.evaluate("hash => { location.hash = hash }", "#loss=x%5E2&start=1&rule1=p+%3D+0")
    shown.drawn()
    expect(title).to_have_text("Ten challenges: 0 of 10 done")


def test_what_a_browser_remembers_wrongly_is_passed_over(stage: Opener) -> None:
    shown = stage(Playground())
    for kept in ("nonsense", "{}", '["free", "<b>", 3, null]'):
        shown.page.evaluate("kept => localStorage.setItem('gdlib-playground-done', kept)", kept)
        shown.page.reload()
        done = 1 if "free" in kept else 0
        expect(shown.page.locator(".gd-play-challenges summary")).to_have_text(
            f"Ten challenges: {done} of 10 done"
        )
    assert shown.complaints == []
